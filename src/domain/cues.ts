// Marks in a sentence that it may hold the kind of thing a question asks for: a number, a time, a person, a place, a reason.
import { namesDate } from './dates.ts';
import { namesSomeNation } from './nationalities.ts';
import type { Sought } from './question-needs.ts';
import { wholeWords } from './whole-words.ts';

/**
 * How strongly a sentence looks as if it held what is sought, 0 to 1; `other` gives 1, since nothing can be checked.
 * Both languages at once, because questions are asked across languages.
 */
export function cueStrength(sentence: string, sought: Sought, spoken: boolean): number {
  switch (sought) {
    case 'number':
      if (measured.test(sentence)) return 1;
      return vagueNumber.test(sentence) ? 0.4 : 0;
    case 'time':
      if (namesDate(sentence) || clock.test(sentence)) return 1;
      return relativeTime.test(sentence) ? 0.7 : 0;
    case 'person':
      if (fullNames.test(sentence)) return 1;
      return /(?<=[\p{L}\p{N},–-]\s)\p{Lu}\p{L}+/u.test(sentence) ? 0.7 : role.test(sentence) ? 0.4 : 0;
    case 'source':
      return spoken ? 1 : quoted.test(sentence) ? 0.5 : 0;
    case 'place':
      if (locative.test(sentence)) return 1;
      return commonPlace.test(sentence) || /(?<=[\p{L}\p{N},–-]\s)\p{Lu}\p{Ll}+/u.test(sentence) ? 0.6 : 0;
    case 'country':
      return namesSomeNation(sentence) ? 1 : locative.test(sentence) ? 0.5 : 0;
    case 'reason':
      return reason.test(sentence) ? 1 : 0;
    case 'speech':
      return spoken || quoted.test(sentence) ? 1 : 0;
    case 'other':
      return 1;
  }
}

/** The numbers that a text gives in digits, without separators: "30 000" and "30,000" are both "30000". */
export function digitNumbers(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu)].map(([digits]) => plainNumber(digits));
}

export function plainNumber(digits: string): string {
  return /^\d{1,3}(?:[ \u00a0.,]\d{3})+$/u.test(digits) ? digits.replaceAll(/[ \u00a0.,]/gu, '') : digits.replace(',', '.').replaceAll(/[ \u00a0]/gu, '');
}

const finnishNumbers =
  'kaksi|kahta|kahden|kahdessa|kahdelle|kahdella|kahdeksi|kolme|kolmea|kolmen|kolmessa|kolmelle|kolmella|neljä|neljää|neljän|neljässä|viisi|viittä|viiden|viidessä|kuusi|kuutta|kuuden|seitsemän|seitsemää|kahdeksan|kahdeksaa|yhdeksän|yhdeksää|kymmenen|kymmentä|kymmenessä|\\p{L}*toista|\\p{L}*kymmen\\p{L}*|\\p{L}*sata|\\p{L}*sataa|\\p{L}*sadan|\\p{L}*tuha\\p{L}+|tuhat|miljoon\\p{L}*|miljard\\p{L}*|puolet|puolta|puoleen|kolmann\\p{L}+|kolmas\\p{L}*|neljännes\\p{L}*|viidennes\\p{L}*|kolmasosa\\p{L}*|neljäsosa\\p{L}*|tusina\\p{L}*|pari|parin|paria|parisen|prosent\\p{L}+|kaksinkert\\p{L}+|kolminkert\\p{L}+|molemm\\p{L}+|yksi|yhden|yhtä|kerran|kahdesti|kolmesti';
const englishNumbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+|hundreds?|thousands?|millions?|billions?|half|halves|a third|two-thirds|a quarter|three-quarters|dozens?|couple|pair|percent|per cent|twice|once|double|both';
const measured = new RegExp(`\\d|${wholeWords(`${finnishNumbers}|${englishNumbers}`).source}`, 'iu');
const vagueNumber = wholeWords(
  'mon\\p{L}*|useim\\p{L}+|usei\\p{L}+|useampi\\p{L}*|enemmistö\\p{L}*|vähemmistö\\p{L}*|suurin osa|iso osa|osa|valtaosa\\p{L}*|valtav\\p{L}+|ei yksikään|yhtään|paljon|vähän|kaikki|kaikkien|kukaan|lukuisi\\p{L}*|many|most|several|few|some|majority|minority|all|none|much|little|enormous|numerous|countless|unknown number|tuntematon määrä',
);
const clock = wholeWords('klo|kello|kellonai\\p{L}+|[01]?\\d[.:][0-5]\\d|o[’\']clock|noon|midnight|a\\.m|p\\.m');
const relativeTime = wholeWords(
  'eilen|tänään|huomenna|toissapäivänä|viime|ensi|kuluva\\p{L}*|tulevi\\p{L}+|aikana|aikaan|alkaen|lähtien|asti|saakka|jälkeen|ennen|sitten|vuo(?:nna|sina|tta|den|teen|ssa|desta|sien|sisada\\p{L}+|sikymme\\p{L}+)|vuosi\\p{L}*|\\p{L}*luvu\\p{L}+|kuukau\\p{L}+|viiko\\p{L}+|päiv\\p{L}+|aamu\\p{L}*|illa\\p{L}*|yöllä|keväällä|kesällä|syksyllä|talvella|kevään|kesän|syksyn|talven|(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)\\p{L}+|vuosisada\\p{L}+|yesterday|today|tomorrow|last|next|ago|since|until|during|after|before|century|centuries|decades?|years?|months?|weeks?|days?|morning|evening|night|spring|summer|autumn|winter|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
);
const fullNames = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:von\s|af\s|de\s|van\s|al-)?\p{Lu}[\p{L}’'-]+/u;
/** Ends of Finnish compounds count too: pääministeri. Without a word's beginning the search need not try every letter. */
const role = /johtaja|ministeri|presidentti|tutkija|päällikkö|edustaja|asiantuntija|poliisi|virano[a-zåäö]+|kuningas|kuninga|järjestö|director|minister|president|researcher|professor|chief|spokes|official|authorit|expert|\b(?:king|queen)\b|police|leader/iu;
const locative =
  /(?<=[\p{L}\p{N},–-]\s)\p{Lu}[\p{L}-]*(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|(?<double>[aeiouyäö])\k<double>n|seen|h[aeiouyäö]n)(?![\p{L}])|^\p{Lu}[\p{L}-]*(?:ss[aä]|st[aä]|(?<initial>[aeiouyäö])\k<initial>n)(?![\p{L}])|(?<![\p{L}])(?:[Kk]ohti|[Tt]owards?|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Nn]ear|[Oo]utside|[Aa]cross|[Ii]nto|[Tt]hrough|[Oo]ff)\s(?:the\s)?\p{Lu}\p{L}+/u;
const commonPlace = /kaupun[gkn]|alue|maassa|maasta|maahan|maissa|kotimaa|raja(?:n|ll|lt|a|t|s)|kylä|satama|saar[ie]|joki|joe[a-zåäö]|ranniko|rannik|keskusta|\b(?:city|town|village|region|area|border|country|countries|homeland|coast|harbour|port|island|river|cent(?:re|er))s?\b/iu;
const reason = wholeWords(
  'koska|sillä|siksi|vuoksi|takia|johdosta|johtu\\p{L}+|johti|johtaa|johtanut|aiheut\\p{L}+|seurau\\p{L}+|ansiosta|syy|syynä|syitä|syyksi|syystä|peruste\\p{L}+|jotta|kun|tarkoituk\\p{L}+|because|since|due to|owing to|therefore|thus|hence|reasons?|caus\\p{L}+|result\\p{L}*|led to|leads to|so that|in order to|as a consequence|thanks to|when|for fear',
);
const quoted = /^\s*[–—-]\s|[”“"»«„]/u;

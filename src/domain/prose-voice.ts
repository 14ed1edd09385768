// Whose words a sentence of prose says it passes on, and whether it denies what its source affirms.
import type { Language } from './article.ts';
import { wordsOf } from './same-word.ts';

/** Forms of speech that give somebody as the source. */
const saying: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:mukaan|mielestä|sano\p{L}+|kerto\p{L}+|kerro(?:i|taan|ttiin)|totea\p{L}*|tode(?:taan|ttiin)|varoit\p{L}+|arvio\p{L}*|usko\p{L}*|väit\p{L}+|epäil\p{L}+|ilmoit\p{L}+|vahvist\p{L}+|huomaut\p{L}+|korost\p{L}+|muistut\p{L}+|lisä(?:ä|si|tään)|kommentoi\p{L}*|kuva(?:a|si|il\p{L}+)|selit\p{L}+|vakuut\p{L}+|kirjoit\p{L}+|kiist\p{L}+|pitä(?:ä|vät)|näke(?:e|vät)|lupa(?:a|si|sivat)|vaati\p{L}*|pelk\p{L}+|raportoi\p{L}*|tiet(?:ävät|ää|tävästi)|tunnust\p{L}+|tote\p{L}+|osoit\p{L}+|päätel\p{L}+|linja\p{L}+|ehdot\p{L}+)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:according to|says?|said|saying|tells?|told|states?|stated|warns?|warned|warning|claims?|claimed|believes?|believed|thinks?|thought|estimates?|estimated|reports?|reported|reportedly|confirms?|confirmed|notes?|noted|adds?|added|argues?|argued|explains?|explained|admits?|admitted|suspects?|suspected|denies|denied|acknowledges?|acknowledged|predicts?|predicted|expects?|expected|promises|promised|shows?|showed|shown|finds?|found|suggests?|suggested|understood to|describes?|described|insists?|insisted|remarks?|remarked|in the view of|in the words of|fears?|feared)(?!\p{L})/iu,
};
/** Forms that pass a claim on without vouching for it. */
const passingOn: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:mukaan|uskotaan|uskottiin|arvioidaan|arvioitiin|arviolta|väitetään|väitettiin|väitetysti|väitetty\p{L}*|kerrotaan|kerrottiin|huhutaan|huhujen|epäillään|epäiltiin|epäilty\p{L}*|oletetaan|oletettavasti|oletettu\p{L}*|tiettävästi|ilmeisesti|luullaan|sanotaan|katsotaan|pidetään)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:according to|reportedly|allegedly|supposedly|presumably|is believed|are believed|was believed|were believed|it is believed|believed to|is thought|are thought|was thought|were thought|thought to|is said|are said|said to|is estimated|are estimated|estimated|is suspected|are suspected|suspected|is alleged|are alleged|alleged|is claimed|are claimed|claimed|is assumed|are assumed|rumou?red|apparently|understood to|is reported|are reported|reported to)(?!\p{L})/iu,
};
const negation = /(?<!\p{L})(?:ei|eivät|en|et|emme|ette|eikä|eivätkä|enkä|älä|älkää|tuskin|ilman|kukaan|mikään|koskaan|not|cannot|no|never|none|nobody|nothing|neither|nor|without|hardly|\p{L}+n['’]t)(?!\p{L})/iu;
/** "No" and "en" and "et" are read only in their own language. */
const negations: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|eivät|en|et|emme|ette|eikä|eivätkä|enkä|ettei|etteivät|etten|ellei|elleivät|jottei|muttei|älä|älkää|tuskin|ilman)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|cannot|no|never|none|nobody|nothing|neither|nor|without|hardly|\p{L}+n['’]t)(?!\p{L})/iu,
};
/** Pairs that change the sense when one is put for the other. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  // Before a number only: "under the terms" says nothing of an amount.
  either('(?:yli|over)(?=\\s+\\p{N})|enemmän|vähintään|ainakin|more than|at least', '(?:alle|under)(?=\\s+\\p{N})|vähemmän|enintään|korkeintaan|less than|fewer than|at most|up to'),
  either('ennen|before', 'jälkeen|after'),
  either(
    'kasv\\p{L}+|lisäänt\\p{L}+|nous\\p{L}+|pahene\\p{L}*|koro\\p{L}+|grow\\p{L}*|grew|ris\\p{L}+|rose|rais\\p{L}+|increas\\p{L}+|worsen\\p{L}*',
    'lask\\p{L}+|vähen\\p{L}+|pien\\p{L}*nty\\p{L}*|kutistu\\p{L}*|pudon\\p{L}+|fall\\p{L}*|fell|declin\\p{L}+|decreas\\p{L}+|shr[iu]nk\\p{L}*|cut|cuts|reduc\\p{L}+',
  ),
  either('kiist\\p{L}+|den(?:y|ies|ied)|disput\\p{L}+|refus\\p{L}+', 'vahvist\\p{L}+|myön\\p{L}+|confirm\\p{L}*|admit\\p{L}*|acknowledg\\p{L}+'),
];

function either(one: string, other: string): readonly [RegExp, RegExp] {
  const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  return [whole(one), whole(other)];
}

/** The paper itself, as prose may name it. */
const thePaper = /^(?:artikkeli|artikkelin|juttu|jutun|uutinen|uutisen|lehti|lehden|kirjoitus|kirjoituksen|tekstin|teksti|article|paper|story|report|text|newspaper)$/iu;

/** Whether the sentence says that somebody said it. */
export function saysSomebodySaidIt(text: string, language: Language): boolean {
  return saying[language].test(text) || passingOn[language].test(text);
}

/** Whether the sentence keeps a distance to what it passes on. */
export function passesOn(text: string, language: Language): boolean {
  return passingOn[language].test(text);
}

/** The words that the sentence gives as the source: the head of "X:n mukaan" and "according to X"; empty when it has none. */
export function sourceWords(text: string, language: Language): string[] {
  const phrases =
    language === 'fi'
      ? [...text.matchAll(/((?:[\p{L}\p{M}\p{N}’':-]+\s+)?[\p{L}\p{M}\p{N}’':-]+)\s+(?:mukaan|mielestä)(?!\p{L})/giu)].map((match) => withoutAccount(match[1] ?? ''))
      : [...text.matchAll(/according to\s+([\p{L}\p{M}\p{N}’'\s-]+)/giu)].map((match) => headOf(match[1] ?? ''));
  return phrases.flatMap((phrase) => wordsOf(phrase).slice(-1)).filter((word) => !thePaper.test(word));
}

/** The capitalised words that the sentence makes speak: right before a verb of saying, or after one that follows a comma. */
export function speakingNames(text: string, language: Language): string[] {
  const verb = saying[language].source;
  const after = new RegExp(`([\\p{Lu}][\\p{L}\\p{M}’':-]*)\\s+${verb}`, 'gu');
  const before = new RegExp(`,\\s+${verb}\\s+([\\p{Lu}][\\p{L}\\p{M}’':-]*)`, 'gu');
  return [...text.matchAll(after), ...text.matchAll(before)].flatMap((match) => wordsOf(match[1] ?? '').slice(0, 1)).filter((word) => !thePaper.test(word));
}

/** Whether the text denies something. */
export function denies(text: string, language: string): boolean {
  return (language === 'fi' || language === 'en' ? negations[language] : negation).test(text);
}

/** Whether prose puts the opposite for a word of its source: more for less, before for after. */
export function turnsAround(prose: string, source: string): boolean {
  return opposites.some(([one, other]) => (one.test(prose) && !one.test(source) && other.test(source)) || (other.test(prose) && !other.test(source) && one.test(source)));
}

/** The clauses of a text, and whether each denies what it says. */
export function clausesOf(text: string, language: string): { readonly words: readonly string[]; readonly denies: boolean }[] {
  const clauses = text.split(/[”“"„«»]|[,;:.!?–—]\s+|\s+(?:mutta|vaan|but|while|sillä|koska)\s+/iu).filter((clause) => clause.trim() !== '');
  return clauses.map((clause) => ({ words: wordsOf(clause).filter((word) => word.length > 3), denies: denies(clause, language) }));
}

/** "Yhdysvaltojen arvion mukaan" has Yhdysvallat for its source, not the estimate. */
function withoutAccount(phrase: string): string {
  return phrase.replace(/(?<=\p{L}\s)(?:arvion|arvioiden|arvioidensa|laskelmien|tietojen|tietojensa|käsityksen|ilmoituksen|lausunnon|väitteen|kertoman|kertomuksen)$/iu, '').trim();
}

function headOf(phrase: string): string {
  return /^(?:the\s+|a\s+|an\s+)?((?:[\p{L}\p{M}\p{N}’'-]+\s+){0,4}?[\p{L}\p{M}\p{N}’'-]+)(?=\s+(?:that|who|which|has|have|had|is|are|was|were|in|of|at|from|for)\b|\s*$)/iu.exec(phrase)?.[1] ?? phrase;
}

// Reads from a question's form what an answer must hold: the kind of thing asked for, and names, numbers, years, negation.
import type { Language } from './article.ts';
import { type NamedNation, findNations } from './nationalities.ts';
import { type Quantity, quantityAsked } from './quantities.ts';
import { wholeWords } from './whole-words.ts';

/** What kind of thing the question asks for; `other` where its form does not say. */
export type Sought = 'number' | 'time' | 'person' | 'source' | 'place' | 'country' | 'reason' | 'speech' | 'other';

export interface QuestionNeeds {
  readonly sought: Sought;
  /** Runs of capitalised words that do not merely begin a sentence, as written. */
  readonly names: readonly string[];
  /** Numbers written in digits, without their separators; years apart. */
  readonly numbers: readonly string[];
  readonly years: readonly string[];
  /** Peoples and countries that the question speaks of. */
  readonly nations: readonly NamedNation[];
  /** What is to be counted: the word after "kuinka monta" or "how many"; null where it does not count. */
  readonly counted: string | null;
  /** The kind of quantity that it asks for; null where its form names none. */
  readonly quantity: Quantity | null;
  readonly negated: boolean;
  /** Whether it asks who or what something is: such a question has no verb that the passage could say otherwise. */
  readonly identity: boolean;
  /** The words whose meaning is asked for, as in "what does inflation mean"; null where none is. */
  readonly defined: string | null;
  /** The person whose words are asked for; null where nobody's are. */
  readonly speaker: string | null;
}

const identity = /^(?:kuka|ketkä|mikä|mitkä)\s+(?:on|ovat|oli|olivat)(?!\p{L})|^(?:who|what)(?:\s+(?:is|are|was|were)(?!\p{L})|['’]s\s)/iu;

const definitions: readonly RegExp[] = [/^mitä\s+(?:tarkoittaa|tarkoittavat|merkitsee)\s+(.+?)\??$/iu, /^mitä\s+(.+?)\s+(?:tarkoittaa|tarkoittavat|merkitsee)\??$/iu, /^what\s+do(?:es)?\s+(.+?)\s+mean\??$/iu, /^what(?:\s+is|['’]s)\s+(?:the\s+)?(?:meaning|definition)\s+of\s+(.+?)\??$/iu];

/** Characters of a question that are read for its form: more is a pasted text, not a question. */
const mostRead = 600;

/** Reads a question in Finnish or English; a form that it does not know gives `other` and no needs. */
export function readQuestion(text: string, language: Language): QuestionNeeds {
  const plain = withoutAsking(text.normalize('NFC').trim()).slice(0, mostRead);
  const numbers = [...plain.matchAll(/(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu)].map(([digits]) => digits.replaceAll(/[ \u00a0]/gu, ''));
  const isYear = (digits: string) => /^(?:1\d|20)\d\d$/u.test(digits);
  const speaker = readSpeaker(plain, language);
  const nations = findNations(plain);
  return {
    sought: readSought(plain, language, speaker),
    names: readNames(nations.reduce((rest, { word: nation }) => rest.replaceAll(nation, nation.toLowerCase()), plain), language),
    numbers: numbers.filter((digits) => !isYear(digits)),
    years: numbers.filter(isYear),
    nations,
    counted: readCounted(plain, language),
    quantity: quantityAsked(plain, language),
    negated: denial[language].test(plain),
    identity: speaker === null && identity.test(plain),
    defined: definitions.map((form) => form.exec(plain)?.[1] ?? null).find((found) => found !== null) ?? null,
    speaker,
  };
}

/**
 * The language that a question is written in, by its small words; `otherwise` where they do not tell. People ask in
 * English with a Finnish program and the other way round.
 */
export function questionLanguage(text: string, otherwise: Language): Language {
  const found = (form: RegExp) => text.match(form)?.length ?? 0;
  const finnish = found(finnishWords);
  const english = found(englishWords);
  if (finnish === english) return otherwise;
  return finnish > english ? 'fi' : 'en';
}

const finnishWords = /(?<![\p{L}])(?:ja|on|oli|ovat|ei|eivät|mi(?:kä|tä|nä|nkä|ssä|stä|hin|llä|lle|tkä|ksi|ten)|ku(?:ka|inka|ten|n)|ke(?:nen|nelle|tkä|tä)|milloin|mo(?:ni|nta|nen)|montako|paljonko|paljon|minne|koska|että|sanoi|kertoi|mukaan|vuonna)(?![\p{L}])|\p{L}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|iin|een|ään|aan|tko|vatko|vätkö)(?![\p{L}])/giu;
const englishWords = /(?<![\p{L}])(?:the|an?|is|are|was|were|did|do|does|has|have|had|of|in|to|by|at|for|from|who|whom|whose|what|when|where|why|which|how|many|much|and|or|said|say|according)(?![\p{L}])/giu;

/** Words that make a sentence negative; English "no" and "none" too. */
export const negation: Readonly<Record<Language, RegExp>> = {
  fi: wholeWords('ei|en|et|emme|ette|eivät|eikä|eivätkä|eikö|eivätkö|ettei|etteivät|ilman|koskaan|kukaan|mikään|mitään'),
  en: wholeWords("not|no|never|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n['’]t"),
};

/**
 * What a question is about, without the words that only ask who says it: their verb need not be the article's. All of
 * the text where it asks for something else.
 */
export function aboutWhat(text: string, { sought }: Pick<QuestionNeeds, 'sought'>, language: Language): string {
  const form = sought === 'source' ? forms[language].find(([kind]) => kind === 'source')?.[1] : undefined;
  const plain = withoutAsking(text);
  return form === undefined ? plain : plain.replace(form, ' ');
}

/** "Could you tell me", "Tietääkö kukaan": words that ask, before those that say what for. */
const asking = /^(?:(?:hi|hello|hey|moi|hei|terve)[,!]?\s+)?(?:(?:could|can|would|will) (?:you|someone|anyone|somebody|anybody) (?:please )?(?:tell (?:me|us)|say|explain)|(?:do|does) (?:you|we|they|anyone|anybody|someone|somebody) know|is it known|i(?:['’]d| would) like to know|(?:please )?tell me|(?:osaat|voit|voisit|osaisit|voitte|osaatte)ko (?:\p{L}+ )?(?:kertoa|sanoa|selittää)|(?:osaa|voi|voisi)ko (?:joku|kukaan) (?:kertoa|sanoa|selittää)|tie(?:dät|dätte|tää)kö (?:(?:joku|kukaan|jutun kirjoittaja) ?)?|tii(?:ä|ä)t(?:s|kö)? joku|haluaisin tietää|kertoisitko|kerro)(?:\s+minulle)?[,\s]+/iu;

function withoutAsking(text: string): string {
  const rest = text.replace(asking, '');
  return rest.trim().length < leastAsked ? text : rest;
}

/** What is left of a question must be one. */
const leastAsked = 8;

/** Verbs with which a question asks who says something. */
const finnishSources = 'sano\\p{L}*|kerto\\p{L}*|väit\\p{L}+|arvio\\p{L}*|arvel\\p{L}+|varoit\\p{L}+|vahvist\\p{L}+|ilmoit\\p{L}+|totea\\p{L}*|totesi\\p{L}*|usko\\p{L}*|epäil\\p{L}+|raportoi\\p{L}*|uutisoi\\p{L}*|myön\\p{L}+|kiist\\p{L}+|korost\\p{L}+|ennust\\p{L}+|pitää|pitävät';
const englishSources = 'say|said|report|tell|told|claim|think|thought|believe|estimate|warn|confirm|announce|state|admit|deni|deny|argue|predict|stress|note|suspect|reckon';

/** A question that asks whether anybody did denies nothing: "Uskooko kukaan", "Eikö lakko loppunut". */
const denial: Readonly<Record<Language, RegExp>> = { fi: wholeWords('ei|en|et|emme|ette|eivät|eikä|eivätkä|ettei|etteivät|ilman'), en: negation.en };

/** In order: the first form that fits decides. */
const forms: Readonly<Record<Language, readonly (readonly [Sought, RegExp])[]>> = {
  fi: [
    ['source', wholeWords(`(?:mikä|minkä|mitkä) (?:sanoma)?(?:lehti|lehden|lehdet|lehdessä|lehdestä|media|uutistoimisto|kanava|toimittaja)(?: \\p{L}+)?|(?:kenen|keiden|min(?:kä|kälaisten|kälaisen)|mi(?:hin|den)|mistä)(?: \\p{L}+)? (?:mukaan|mielestä|tieto\\p{L}*|lähte\\p{L}*)|(?:kuka|ketkä|mikä|mitkä|kenen|minkä)(?: \\p{L}+){0,2} (?:${finnishSources})|kenen (?:arvi|väite|väitteen|näkemy|mielipi|käsity|lausun|sano)\\p{L}*(?: (?:on|oli|mukaan))?`)],
    ['reason', wholeWords('miksi|minkä (?:vuoksi|takia|tähden|johdosta)|mistä syystä|mistä (?:se |tämä )?johtu\\p{L}+|mikä (?:oli |on )?syy\\p{L}*')],
    ['time', wholeWords('milloin|koska(?= \\p{L}+(?:i|ee|aa|ää|t)(?![\\p{L}]))|mihin aikaan|mi(?:nä|nkä|hin|stä|llä|ltä) (?:vuo\\p{L}+|vuosi\\p{L}*|päiv\\p{L}+|kuukau\\p{L}+|kuu(?:ssa|hun)|viiko\\p{L}+|viikon\\p{L}+|aika\\p{L}*)|mikä (?:vuo\\p{L}+|päiv\\p{L}+|ajankohta)|mistä lähtien|mihin (?:asti|saakka)|monelta')],
    ['number', wholeWords('kuinka (?:moni|monta|monen|monella|monelle|monelta|monia|monessa|monesta|moneen|paljon|suur\\p{L}+|iso\\p{L}*|pitk\\p{L}+|korkea\\p{L}*|vanha\\p{L}*|kauan|usein|monet|monien|montaa|laaj\\p{L}+|syv\\p{L}+|nopea\\p{L}*|paina\\p{L}*)|montako|moniko|paljonko|paljon(?= (?:on|oli|maksoi|maksaa))|kauanko|kauan|minkä ikäi\\p{L}+|miten (?:monta|moni|paljon|suuri|pitkä|kauan)|mikä (?:oli |on )?(?:\\p{L}+ ){0,3}(?:määrä|lukumäärä|väkiluku|prosenttiosuus|osuus|hinta|pituus|korkeus|pinta-ala|nopeus|lämpötila)')],
    ['person', wholeWords('kuka|ketkä|kenen|ketä|kenet|kenelle|keneltä|kenestä|keneen|kenellä|keiden|keitä|keille|keiltä')],
    ['country', wholeWords('mi(?:ssä|stä|hin|llä) (?:maa(?:ssa|sta|han)|mai(?:ssa|sta|hin)|valtio\\p{L}*)|mi(?:kä|nkä|tkä) (?:maa|maan|maat|maiden|valtio\\p{L}*)|ku(?:inka moni|inka mone\\p{L}+) maa\\p{L}*')],
    ['place', wholeWords('missä|minne|missäpäin|mi(?:kä|nkä|tkä|tä|hin|ssä|stä|llä|lle|ltä) (?:kaupun\\p{L}+|paik\\p{L}+|paiko\\p{L}+|alue\\p{L}*|kylä\\p{L}*|kun(?:ta|na|nis|tien|tii)\\p{L}*|joki\\p{L}*|joe\\p{L}*|maakun\\p{L}+|osavaltio\\p{L}*|saar\\p{L}+|maanos\\p{L}+|raj\\p{L}+)')],
  ],
  en: [
    ['source', wholeWords(`according to (?:whom|what|which)|says who|(?:which|what) (?:newspaper|paper|magazine|outlet|broadcaster|news agency|journalist)s?(?: (?:has|have|had|did|was|were|is))?(?: \\p{L}+)?(?: about)?|(?:who|which \\p{L}+)(?: (?:has|have|had|is|was|are|were))? (?:${englishSources})(?:s|es|d|ed|ing)?|whose (?:\\p{L}+ )?(?:opinion|view|words|estimate|claim|warning|report)s?`)],
    ['reason', wholeWords('why|for what reason|what (?:was |is |were )?(?:the )?(?:reason|cause)s?(?: \\p{L}+)?|what caused|how come')],
    ['time', wholeWords('when|(?:what|which) (?:year|years|date|day|month|decade|century|time|period|era|season)|since when|until when|what time')],
    ['number', wholeWords('how (?:many|much|old|long|far|tall|high|large|big|deep|wide|often|heavy|fast|hot|cold|frequently)|what (?:is |was |were |are )?(?:the |an? )?(?:\\p{L}+ ){0,3}(?:number|percentage|percent|proportion|share|amount|population|price|cost|length|height|speed|total|estimate)')],
    ['person', wholeWords("who|whom|whose|who['’]s")],
    ['country', wholeWords('(?:what|which) (?:country|countries|nations?)')],
    ['place', wholeWords('where|(?:what|which) (?:city|cities|towns?|states?|regions?|areas?|places?|continents?|rivers?|islands?|villages?|count(?:y|ies)|borders?)')],
  ],
};

function readSought(text: string, language: Language, speaker: string | null): Sought {
  let first: { readonly sought: Sought; readonly at: number } | null = null;
  for (const [sought, form] of forms[language]) {
    const at = text.search(form);
    if (at >= 0 && (first === null || at < first.at)) first = { sought, at };
  }
  return first?.sought ?? (speaker === null ? 'other' : 'speech');
}

/** Words that English capitalises although they name nobody. */
const calendar = wholeWords('january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i');

/** One or more capitalised words, joined by small words that names hold. */
const nameForm = /(?<=[\p{L}\p{N},;:)’'–-]\s)\p{Lu}[\p{L}\p{N}’'-]*(?:\s(?:(?:of|the|on|and|de|la|von|van|af|al|ja)\s){0,2}\p{Lu}[\p{L}\p{N}’'-]*){0,5}(?::\p{Ll}+)?|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{Ll}])/gu;

function readNames(text: string, language: Language): readonly string[] {
  // Titles in quotation marks come translated in the article, or not.
  const outside = text.replaceAll(/[“”"«»][^“”"«»]*[“”"«»]/gu, (quoted) => ' '.repeat(quoted.length));
  const names = [...outside.matchAll(nameForm)].map(([name]) => name.replace(/['’]s$/u, ''));
  // A first word that is no question word is a name when it stands before a verb-like second word, as in "Maherin mukaan …".
  const initial = /^\p{Lu}\p{L}+(?=:\p{Ll}+| mukaan| mielestä)/u.exec(text)?.[0];
  const all = initial === undefined || asks.test(initial) ? names : [initial, ...names];
  return [...new Set(all.filter((name) => !(language === 'en' && calendar.test(name))))];
}

function readCounted(text: string, language: Language): string | null {
  const form = language === 'fi'
    ? /(?:kuinka|miten) (?:moni|monta|monen|monella|monelle|monelta|monessa|monesta|moneen|montaa)\s+(?!on |oli |ovat )(\p{L}[\p{L}-]+)|(?:montako|moniko)\s+(\p{L}[\p{L}-]+)/iu
    : /how many\s+(?:of the |of |more |different |other )?(?!people |of )(\p{L}[\p{L}-]+)/iu;
  const found = form.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

const fullName = '\\p{Lu}[\\p{L}\\p{N}.\'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.\'’-]*){0,3}';
const finnishSpeech = '(?:sano|kerto|totea|totesi|arvio|arvel|väit|varoit|usko|vaati|kommento|ilmoit|painot|korost|lupa|ennust|pelkä|toivo|ajattel|perustel|kuvail|kuvaa|kuvas|kiist|selit|vakuut|vahvist)\\p{L}*';
const englishSpeech = '(?:say|said|saying|report|tell|told|warn|claim|think|thought|believe|argue|comment|predict|announce|estimate|explain|promise|call for|demand|deny|denied)(?:s|d|ed|ing)?';

/** Case counts, since a name begins with a capital: only the question's own words may be written either way. */
const speakerForms: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    new RegExp(`(?i:mitä|mistä|miten|miksi|kuinka|millä|mihin|minkä|mitkä|mikä)\\s(?:\\p{Ll}+\\s){0,4}?(${fullName})(?::\\p{Ll}+)?\\s${finnishSpeech}(?!\\p{L})`, 'u'),
    new RegExp(`(${fullName})(?::n)?\\s(?:mukaan|mielestä)(?!\\p{L})`, 'u'),
    new RegExp(`(?i:mitä mieltä)\\s(${fullName})`, 'u'),
    new RegExp(`(?i:${finnishSpeech}k[oö])\\s(${fullName})`, 'u'),
  ],
  en: [
    new RegExp(`(?i:did|does|do|has|had|is|was|what|how|why)\\s(?:\\p{Ll}+\\s){0,4}?(${fullName})\\s${englishSpeech}(?!\\p{L})(?<!(?:is|was)\\s(?:\\p{L}+\\s){1,5}\\p{L}+(?<!ing))`, 'u'),
    new RegExp(`(?i:according to)\\s(?:\\p{Ll}+\\s){0,3}?(${fullName})`, 'u'),
    new RegExp(`(?i:opinion|view|words|statement|warning|prediction)s? of\\s(${fullName})|(${fullName})['’]s?\\s(?:opinion|view|words|statement|comment|warning|prediction)`, 'u'),
  ],
};

function readSpeaker(text: string, language: Language): string | null {
  for (const form of speakerForms[language]) {
    const found = form.exec(text);
    const name = lastName(found?.[1] ?? found?.[2] ?? '');
    if (name !== '' && !asks.test(name) && !belongs.test(text.slice(0, text.indexOf(name, found?.index)))) return name;
  }
  return null;
}

/** Of "Mitä Maherin" or "Mitä ISISiltä Maherin" the name that speaks: question words and names in other cases stand before it. */
function lastName(run: string): string {
  const words = run.split(' ');
  const before = words.slice(0, -1).findLastIndex((word) => asks.test(word) || elsewhere.test(word));
  return words.slice(before + 1).join(' ');
}

const elsewhere = /(?:[sl][stl][aä]|lle|seen|(?<vowel>[aeiouyäö])\k<vowel>n|[aeiouyäönt]k[oö])$/u;

/** "Sources inside ISIS say": the name only tells where the speakers belong. */
const belongs = /(?<!\p{L})(?:in|inside|within|of|from|at|near|outside|around|behind)(?:\sthe)?\s$/iu;

/** Question words, which begin a sentence as a name would: "Kenen mukaan", "Minkä mukaan". */
const asks = /^(?:ke(?:nen|iden|tä|itä)|m(?:ik|in|it)kä|mi(?:tä|hin|stä|ssä|ksi|ten|llä|lle|llainen|lloin)|ku(?:ka|inka)|ketkä|missä|minne|when|where|why|how|kumman|kumpien|joiden|jonka|whom?|whose|what|which)$/iu;

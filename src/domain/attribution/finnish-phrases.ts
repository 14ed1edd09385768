// Reads a Finnish noun phrase that names a source: where it begins, its name, its title, its form in the nominative.
import type { Span } from '../article.ts';
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { finnishAdjectives, genitiveAdjectives, isParticiple, nominativeWords } from './finnish-nominative.ts';
import { finnishPassives, finnishSourcePassives } from './finnish-passive-verbs.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import { legalForm } from './tokens.ts';
import type { ArticleWords, Token } from './tokens.ts';

export const finnishAdverbs = new Set(
  `myös jo nyt vielä kuitenkin puolestaan taas siis sitten silti toisaalta lisäksi samalla tosin muun muassa mutta ja sekä eli ei eivät vain juuri ensin heti pian eilen tänään huomenna
   aiemmin myöhemmin aikaisemmin edelleen yhä sen sijaan kuitenkaan toki nimittäin esimerkiksi ainakin erityisesti varsinkin etenkin näin niin noin kuin että jos kun koska vaikka jotta ettei
   viime ensi tällä tänä viikolla vuonna kuussa kerran usein aina joskus ehkä siksi siitä tästä asiasta siellä täällä silloin tällöin jopa peräti vasta hiljattain äskettäin juuri hän-ei
   julkisesti suoraan avoimesti selvästi itse nimettömänä lopulta lopuksi aluksi alkuun ohi kanssa mukaan mielestä takia vuoksi jälkeen ennen välillä päälle alla jälleen siihen sitä tätä
   on oli ovat olivat olisi ollut olleet tulee tuli saa sai voi pitää täytyy kuoli sattui tapahtui alkoi jatkui lähti kaikkiaan yhteensä noin lähes yli alle useita monta paljon vähän enemmän
   he hän se ne tämä nämä tuo joka jotka mikä mitä kuka ketkä me te minä sinä toistaiseksi vastaavasti sittemmin toistamiseen nykyään tuolloin rohkeasti tyynesti sitä-paitsi etukäteen kumminkin toisin samaa samoin`.split(/\s+/u),
);

const pronouns: Readonly<Record<string, SourcePhrase['pronoun']>> = {
  hän: 'person', hänen: 'person', he: 'people', heidän: 'people', se: 'thing', sen: 'thing', siinä: 'thing', hänestä: 'person', heistä: 'people', ne: 'things', niiden: 'things', niissä: 'things', hänkin: 'person', hekin: 'people', siitä: 'thing',
};

export function finnishPronoun(word: string): SourcePhrase['pronoun'] {
  return pronouns[word] ?? null;
}

export function isLocal(token: Token): boolean {
  if (/^\p{N}/u.test(token.text) || /^(?:kaksi|yksi)$/u.test(token.lower)) return false;
  if (token.capital) return isLocalName(token);
  return localEnding.test(token.lower) && token.text.length > 4 && findNoun(token.text)?.case !== 'nominative';
}

const localEnding = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|tse|sti|matta|mättä|malla|mällä|(?:ss|st|ll|lt)(?:aan|ään)|lleen)$/u;

/** Ylelle, Turussa; not Ville, Camilla. */
function isLocalName(token: Token): boolean {
  if (token.inflected === true || givenNames.test(token.lower)) return false;
  return (token.lower.endsWith('lle') && token.text.length > 5) || (/(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u.test(token.lower) && token.text.length > 4);
}

/** Given names that end like a case. */
const givenNames = /^(?:\p{L}+-)?(?:kalle|ville|camille|estelle|michelle|janelle|joelle|noëlle|joëlle|gaëlle|maëlle|axelle|emmanuelle|marcelle|pascalle|mireille|danielle|gabrielle|isabelle|rachelle|noelle|adele|giselle|salla|ulla|camilla|kamilla|gunilla|pernilla|jonilla|petronilla|petronella|ornella|prunella|arabella|annabella|mariella|raffaella|rosella|rossella|nigella|luella|estrella|graciella|donatella|emanuella|manuella|abdalla|abdulla|fadlalla|nasralla|padilla|bonilla|mancilla|mantilla|sevilla|zorrilla|murilla|portilla|pinilla|jessa|tessa|inessa|alyssa|elissa|issa|moussa|odessa|modesta|celesta|crista|ella|bella|isabella|stella|aleksi|ernesti|kosti|estella|priscilla|ludmilla|halla|hella|kella|orvokilla|gabriella|marcella|antonella|daniella|rafaella|fiorella|carmella|sheila|leila|mirella|pamela|angela|odilla|sibylla|sirilla|drusilla|krista|christa|augusta|vesta|melissa|vanessa|larissa|clarissa|alissa|marissa|raissa|nyssa|ilta|delta|carlotta|evasta|kosta|costa)$/u;

export function isGenitive(token: Token): boolean {
  if (token.capital) return looksGenitive(token.text) || token.text.endsWith('n');
  const noun = findNoun(token.text);
  if (noun !== null) return noun.case === 'genitive';
  if (token.lower in genitiveAdjectives || token.lower.endsWith('vuotiaan') || /(?:tieteen|liikenteen|rakenteen|laitteen|perheen|hankkeen|liikkeen|osakkeen|aineen)$/u.test(token.lower)) return true;
  return /[aeiouyäö]n$/u.test(token.lower) && !/(?:aa|ee|ii|oo|uu|yy|ää|öö)n$|h[aeiouyäö]n$/u.test(token.lower) && token.lower.length > 3;
}

function isNominativeModifier(token: Token): boolean {
  if (finnishAdjectives.has(token.lower) || /(?:inen|iset|ton|tön|vuotias|vuotiaat)$/u.test(token.lower) || isParticiple(token)) return true;
  const noun = findNoun(token.text);
  return noun !== null && noun.case === 'nominative';
}

function finiteVerb(token: Token): boolean {
  return !token.capital && (finnishVerbs.get(token.lower)?.some((form) => form.form === 'finite') ?? false);
}

/** Arvellaan, todetaan: a verb; not arveltu, which may modify. */
function isPassive({ lower }: Token): boolean {
  return (lower.endsWith('aan') || lower.endsWith('ään') || lower.endsWith('iin')) && (finnishPassives.has(lower) || finnishSourcePassives.has(lower));
}

/** "on paennut": a participle with its auxiliary is a verb and no part of the phrase. */
function isPerfect(tokens: readonly Token[], index: number, low: number): boolean {
  if (!/(?:nut|nyt|ll[uy]t|rr[uy]t|ss[uy]t|neet|ttu|tty|tu|ty)$/u.test(tokens[index]?.lower ?? '')) return false;
  return tokens.slice(Math.max(low, index - 3), index).some((token) => /^(?:on|oli|ovat|olivat|olisi|olisivat|ole|ollut|olleet|ei|eivät)$/u.test(token.lower));
}

/** The index at which the phrase that ends with `head` begins. */
export function phraseStart(tokens: readonly Token[], low: number, head: number): number {
  let start = head;
  // Whether what was read last is a participle, or belongs to one: hallitusta lähellä olevat.
  let verbal = false;
  // Lääkärit ilman rajoja -järjestö: the name of several words before a hyphen.
  if (tokens[head]?.text.startsWith('-') === true) for (let index = head - 1; index >= Math.max(low, head - 5) && tokens[index]?.kind === 'word'; index -= 1) if (tokens[index]?.capital === true) start = index;
  start = legalNameStart(tokens, low, start);
  for (let index = start - 1; index >= low; index -= 1) {
    const token = tokens[index];
    const next = tokens[start];
    if (token === undefined || next === undefined || token.kind !== 'word') break;
    if (token.lower === 'ja' || token.lower === 'sekä' || token.text === '&') {
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < low || before.kind !== 'word' || finnishAdverbs.has(before.lower)) break;
      const alike = before.text.endsWith('-') || (before.capital && !isLocal(before) && next.capital) || (isNominativeModifier(before) && isNominativeModifier(next)) || (isGenitive(before) && isGenitive(next) && (!before.capital || start < head));
      if (!alike) break;
      continue;
    }
    // Nimettömänä pysyttelevä hoitaja is no other than the hoitaja before.
    if (verbal && /^(?:nimettömänä|nimettöminä|anonyymisti)$/u.test(token.lower)) return index + 2;
    if (verbal && timeWord.test(token.lower)) {
      start = index;
      continue;
    }
    if (token.lower === 'joka' && ordinal.test(next.lower)) return index;
    if ((englishLink.test(token.text) && (next.capital || englishLink.test(next.text))) || (nameParticle.test(token.text) && (next.capital || nameParticle.test(next.text)) && tokens.slice(low, index).some((one) => one.capital))) {
      start = index;
      continue;
    }
    // Vuonna 2019 julkaistun.
    if (verbal && /^\p{N}{4}$/u.test(token.text) && index > low && tokens[index - 1]?.lower === 'vuonna') {
      index -= 1;
      start = index;
      continue;
    }
    if (finnishAdverbs.has(token.lower) && !(/^oll(?:ut|eet)$/u.test(token.lower) && index > low && isLocal(tokens[index - 1] ?? token)) && !(token.capital && !token.first)) break;
    if (finiteVerb(token) || isPassive(token) || isPerfect(tokens, index, low) || (/v[aä]t$/u.test(token.lower) && !next.lower.endsWith('t'))) break;
    // Olevan itäeurooppalainen ryhmä: a construction, whose participle does not agree.
    if (!token.capital && /(?:[aeiouyäö]v[aä]n|(?:n|ll|rr|ss)een)$/u.test(token.lower) && /(?:lainen|läinen)$/u.test(next.lower) && findNoun(token.text) === null) break;
    const participle = index < head && ((isParticiple(token) && findNoun(token.text) === null) || knownAs.test(token.lower));
    const modifier = token.capital || token.text.endsWith('-') || isGenitive(token) || isNominativeModifier(token) || /^\p{N}/u.test(token.text);
    if (isLocal(token) ? !verbal : !modifier && !(verbal && /(?:[aä]|([aeiouyäö])\1n)$/u.test(token.lower))) break;
    if (/^\p{N}+$/u.test(token.text) && ((token.text.length === 4 && tokens[index - 1]?.lower !== 'vuoden') || /(?:na|nä|kuussa)$/u.test(tokens[index - 1]?.lower ?? ''))) break;
    verbal = participle || (verbal && /^(?:kaksi|kolme|neljä|viisi|kuusi|pari|tuhat|sata|\p{N}{1,3})$/u.test(token.lower)) || (verbal && !(modifier && !token.capital && !isLocal(token)));
    start = index;
  }
  return start;
}

/** Pohjolan sotureina tunnettu: what somebody is known as stands before it. */
const knownAs = /^(?:tunne|kutsu|nimite)t(?:tu|ty|ut|yt|un|yn|tujen|tyjen)$/u;

/** Kuluttajien tuki ry: only the first word of the name may be written with a capital letter. */
function legalNameStart(tokens: readonly Token[], low: number, head: number): number {
  if (!legalForm.test(tokens[head]?.text ?? '')) return head;
  for (let index = head - 1; index >= Math.max(low, head - 4) && tokens[index]?.kind === 'word'; index -= 1) if (tokens[index]?.capital === true) return index;
  return head;
}

/** When something was done, before its participle: viime vuonna tehty, juuri julkaistu. */
export const timeWord = /^(?:viime|ensi|tänä|tällä|viikolla|vuonna|kuussa|aikaisemmin|myöhemmin|sittemmin|ensin|yhä|edelleen|kerran|suoraan|juuri|vasta|hiljattain|äskettäin|jo|aiemmin|eilen|tänään|paljon|hyvin|pitkään|lähellä)$/u;
/** joka kolmas, joka toinen. */
const ordinal = /^(?:toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|yhdeksäs|kymmenes)$/u;

/**
 * Reads tokens [from, to) as one source in the nominative or genitive; null when they name nobody.
 * The mention of a named person is the name; of a described source, the description.
 */
export function readFinnishPhrase(tokens: readonly Token[], from: number, to: number, genitive: boolean, attested: ArticleWords): SourcePhrase | null {
  const head = tokens[to - 1];
  if (head === undefined || to <= from || head.kind !== 'word') return null;
  const pronoun = finnishPronoun(head.lower);
  if (pronoun !== null) return { kind: 'pronoun', pronoun, name: null, description: null, noun: null, plural: pronoun === 'people' || pronoun === 'things', bare: true, mention: spanOf(tokens, to - 1, to), class: 'person' };
  const start = phraseStart(tokens, from, to - 1);
  if (isName(head, attested)) return readName(tokens, start, to, genitive, attested);
  return readNoun(tokens, start, to, genitive, attested);
}

/** Nation-lehden: a name, though it ends in a common noun. */
export function isTitledByHyphen({ text }: Token): boolean {
  const tail = /^\p{Lu}[\p{L}\p{N}]+-(\p{Ll}{4,})$/u.exec(text)?.[1];
  return tail !== undefined && findNoun(tail)?.class === 'body';
}

function isName(token: Token, attested: ArticleWords): boolean {
  if (/^\p{Lu}{2,}(?::\p{Ll}+)?$/u.test(token.text)) return true;
  if (!token.capital) return false;
  if (!token.first) return true;
  if (attested.has(token.text) || attested.has(nominativeName(token.text, attested))) return true;
  if (attested.isOrdinary(token)) return false;
  if (isTitledByHyphen(token)) return true;
  if (finnishAdjectives.has(token.lower)) return false;
  // Kapinalliset, asukkaat: a plural that no other place in the article writes with a capital letter.
  if (/[aeiouyäö]t$/u.test(token.lower) && token.text.length > 5 && !/(?:vallat|maat|piinit|sanomat|uutiset)$/u.test(token.lower)) return false;
  return findNoun(token.text) === null && !finnishAdverbs.has(token.lower);
}

/** Adjectives with which bodies' names begin. */
const agreeing = /^(?:Punai|Valkoi|Sini|Keltai|Kultai|Kansalli|Kansainväli|Ylei|Kristilli|Evankeli|Juutalai|Islamilai|Demokraatti|Sosialisti|Kommunisti|\p{Lu}\p{Ll}+(?:lai|läi))sen$/u;

/** Pieter van der Aalst, Ursula von Ahn: small words between the names of a person. */
export const nameParticle = /^(?:von|van|der|den|af|de|da|del|della|bin|ibn|al|el|la|le|di|do|dos|das|du|zu|ter)$/u;

/** Within an English title: Institute for the Study of War. */
const englishLink = /^(?:of|for|the|and)$/u;

function readName(tokens: readonly Token[], start: number, to: number, genitive: boolean, attested: ArticleWords): SourcePhrase {
  let first = legalNameStart(tokens, start, to - 1);
  while (first > start) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    const joined = /^(?:ja|&)$/u.test(before.lower) ? first - 2 : tokens.slice(start, first).findLastIndex((token) => !nameParticle.test(token.text)) + start;
    if (joined >= start && joined < first - 1 && tokens[joined]?.capital === true && !before.first) {
      first = joined;
      continue;
    }
    const joins = englishLink.test(before.text) ? tokens.slice(start, first).findLastIndex((token) => !englishLink.test(token.text)) + start : -1;
    if (joins >= start && tokens[joins]?.capital === true) {
      first = joins;
      continue;
    }
    if (!before.capital || (before.first && !attested.has(before.text) && !(before.lower.endsWith('t') && /^ry(?::|$)/u.test(tokens[to - 1]?.text ?? '')) && opensOnly(before, attested) && !beginsBody(before, attested))) break;
    first -= 1;
  }
  if (to - first > 2 && isOrigin(tokens, first, to, attested)) first += 1;
  const words = tokens.slice(first, to);
  const last = words.at(-1);
  const parts = words.map((word) => word.text);
  if (last !== undefined) parts[parts.length - 1] = genitive ? nominativeName(last.text, attested, words.length > 1 && !/[bcdfgqwxzåš]/iu.test(parts.slice(0, -1).join(''))) : last.text.replace(/:\p{Ll}+$/u, '');
  // Punaisen Ristin: an adjective turns with its noun.
  if (genitive && parts.length > 1 && agreeing.test(parts[0] ?? '')) parts[0] = (parts[0] ?? '').replace(/sen$/u, 'nen');
  const joined = words.some((word) => word.lower === 'ja');
  const titleWords = tokens.slice(start, first);
  // Käynyt Eino Varis: a participle without what belongs to it tells nothing.
  const bare = titleWords.length === 1 && titleWords[0] !== undefined && isParticiple(titleWords[0]) && findNoun(titleWords[0].text) === null;
  const description = titleWords.length === 0 || bare ? null : nominativeWords(titleWords, genitive && (titleWords.at(-1)?.capital === false || titleWords.at(-1)?.first === true), null);
  const noun = titleWords.length === 0 ? null : findNoun(titleWords.at(-1)?.text ?? '');
  // Terveyden ja hyvinvoinnin laitos THL: the full name and the short one.
  const whole = (/^\p{Lu}{2,}$/u.test(parts.join(' ')) || isField(titleWords, attested)) && noun?.class === 'body' && description !== null && /^\p{Lu}/u.test(description);
  return {
    kind: 'name', pronoun: null, name: whole ? `${description} ${parts.join(' ')}` : parts.join(' '), description, noun, plural: joined, bare: titleWords.length === 0, mention: spanOf(tokens, first, to),
    class: (noun?.class === 'body' && (genitive || noun.case === 'nominative')) || /^(?:Oy|Oyj|Ab|ry|rp|\p{Lu}{2,})(?::\p{Ll}+)?$/u.test(last?.text ?? '') ? 'body' : 'person',
  };
}

/** Siivousalan ammattiliitto Pala: a field or a group that is written with a capital letter where none is due begins the name. */
function isField(title: readonly Token[], attested: ArticleWords): boolean {
  const [first, ...rest] = title;
  if (first === undefined || rest.length === 0 || !first.capital || (first.first && !attested.has(first.text))) return false;
  const noun = findNoun(first.text.toLowerCase());
  return (noun !== null && noun.class === 'person' && noun.plural && noun.case === 'genitive') || /(?:alan|työn|elämän|palvelu(?:jen|iden)|kaupan|teollisuuden|liikenteen|tekniikan|tutkimuksen|koulutuksen|opetuksen|kasvatuksen|terveyden|hyvinvoinnin|turvallisuuden|talouden|kielten|kulttuurin|taiteen|taiteiden|tieteiden|median|viestinnän|ympäristön|luonnon|eläinten|oikeuksien|energian|liikunnan|urheilun|yrittäjyyden|asumisen|rakentamisen|matkailun)$/u.test(first.lower);
}

/** Hoitajaliitto Sara, Metsästysseura Kaira: what it is begins the name, unless the article writes that in lower case. */
function beginsBody(token: Token, attested: ArticleWords): boolean {
  const noun = findNoun(token.text);
  return noun !== null && noun.case === 'nominative' && /^(?:liitto|yhdistys|seura|keskus|teatteri|säätiö|museo|opisto)$/u.test(noun.lemma) && token.lower.length > noun.lemma.length + 3 && !attested.isOrdinary(token);
}

/** Norjan Håkon Lie: a genitive says where somebody is from whose last word the article uses alone. */
function isOrigin(tokens: readonly Token[], first: number, to: number, attested: ArticleWords): boolean {
  const [origin, given, last] = [tokens[first], tokens[first + 1], tokens[to - 1]];
  if (origin === undefined || given === undefined || last === undefined || !given.capital || !looksGenitive(origin.text) || findNoun(given.text) !== null) return false;
  const family = nominativeName(last.text, attested);
  return [last.text, family, `${family}n`, `${family}in`].some((form) => attested.alone.has(form));
}

/** Hintasääntelyyn Niva ei usko, tässä Niva on samaa mieltä: an opening word that is no part of the name. */
function opensOnly(token: Token, attested: ArticleWords): boolean {
  if (findNoun(token.text) !== null || finnishAdverbs.has(token.lower) || finnishPronoun(token.lower) !== null || attested.isOrdinary(token)) return true;
  if (givenNames.test(token.lower)) return false;
  return /^(?:t[äu]o?(?:ssä|ssa|llä|lla|tä|ta|hän|hon|n|nä|na)|(?:maanan|tiis|tors|perjan|lauan|sunnun)taina|keskiviikkona|\p{L}*(?:päivänä|iltana|aamuna|yönä|kesänä|syksynä|talvena|keväänä|vuonna))$/u.test(token.lower)
    || (token.lower.length > 5 && /(?:(?:yy|uu|oo|öö|ii)n|ksi|tse|sti|(?:ss|st|ll|lt)[aä]|lle|kseen|(?:ss|st|ll|lt)(?:aan|ään))$/u.test(token.lower));
}

function readNoun(tokens: readonly Token[], start: number, to: number, genitive: boolean, attested: ArticleWords): SourcePhrase | null {
  const head = tokens[to - 1];
  if (head === undefined) return null;
  const noun = findNoun(head.text);
  const words = tokens.slice(start, to);
  const plural = noun?.plural ?? (head.lower.endsWith('t') || words.some((word) => word.lower === 'ja'));
  return {
    kind: 'noun', pronoun: null, name: nominativeWords(words, genitive, attested), description: null, noun, plural,
    bare: words.length === 1, mention: spanOf(tokens, start, to), class: noun?.class ?? 'person',
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

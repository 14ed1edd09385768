// Reads a Finnish noun phrase that names a source: where it begins, its name, its title, its form in the nominative.
import type { Span } from '../article.ts';
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
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

const adjectives = new Set('uusi tuore vanha nuori oma moni suuri iso pieni entinen nykyinen tuleva toinen ensimmäinen useat monet jotkut kaikki muut eräs eräät muutamat jokin muu kolme kaksi neljä viisi osa toiset'.split(' '));
const genitiveAdjectives: Readonly<Record<string, string>> = {
  uuden: 'uusi', tuoreen: 'tuore', vanhan: 'vanha', nuoren: 'nuori', oman: 'oma', suuren: 'suuri', ison: 'iso', pienen: 'pieni', toisen: 'toinen', erään: 'eräs', monen: 'moni', nimettömän: 'nimetön', riippumattoman: 'riippumaton',
  useiden: 'useat', monien: 'monet', joidenkin: 'jotkut', muiden: 'muut', eräiden: 'eräät', kaikkien: 'kaikki', nimettömien: 'nimettömät', uusien: 'uudet', tuoreiden: 'tuoreet', vanhojen: 'vanhat', suurten: 'suuret', suurien: 'suuret', riippumattomien: 'riippumattomat', eri: 'eri', luotettavien: 'luotettavat', alustavan: 'alustava',
};

export function finnishPronoun(word: string): SourcePhrase['pronoun'] {
  return pronouns[word] ?? null;
}

const participle = /(?:v[aä]|vat|vät|v[aä]n|nut|nyt|neet|neen|neiden|ttu|tty|ltu|lty|stu|sty|tut|tyt|dut|dyt|tun|tyn|dun|dyn|tujen|tyjen|vien)$/u;

export function isLocal(token: Token): boolean {
  if (/^\p{N}/u.test(token.text) || /^(?:kaksi|yksi)$/u.test(token.lower)) return false;
  if (token.capital) return isLocalName(token);
  return localEnding.test(token.lower) && token.text.length > 4 && findNoun(token.text)?.case !== 'nominative';
}

const localEnding = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|tse|sti|matta|mättä|malla|mällä|(?:ss|st|ll|lt)(?:aan|ään)|lleen)$/u;

/** Ylelle, Turussa; not Ville, Camilla. */
function isLocalName(token: Token): boolean {
  if (givenNames.test(token.lower)) return false;
  return (token.lower.endsWith('lle') && token.text.length > 5) || (/(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u.test(token.lower) && token.text.length > 4);
}

/** Given names that end like a case. */
const givenNames = /^(?:\p{L}+-)?(?:kalle|ville|camille|estelle|michelle|danielle|gabrielle|isabelle|rachelle|noelle|adele|giselle|salla|ulla|camilla|kamilla|ella|bella|isabella|stella|estella|priscilla|ludmilla|halla|hella|kella|orvokilla|gabriella|marcella|antonella|daniella|rafaella|fiorella|carmella|sheila|leila|mirella|pamela|angela|odilla|sibylla|sirilla|drusilla|krista|christa|augusta|vesta|melissa|vanessa|larissa|clarissa|alissa|marissa|raissa|nyssa|ilta|delta|carlotta|evasta|kosta|costa)$/u;

export function isGenitive(token: Token): boolean {
  if (token.capital) return looksGenitive(token.text) || token.text.endsWith('n');
  const noun = findNoun(token.text);
  if (noun !== null) return noun.case === 'genitive';
  if (token.lower in genitiveAdjectives || /(?:tieteen|liikenteen|rakenteen|laitteen|perheen|hankkeen|liikkeen|osakkeen|aineen)$/u.test(token.lower)) return true;
  return /[aeiouyäö]n$/u.test(token.lower) && !/(?:aa|ee|ii|oo|uu|yy|ää|öö)n$|h[aeiouyäö]n$/u.test(token.lower) && token.lower.length > 3;
}

function isNominativeModifier(token: Token): boolean {
  if (adjectives.has(token.lower) || /(?:inen|iset|ton|tön|vuotias|vuotiaat)$/u.test(token.lower) || participle.test(token.lower)) return true;
  const noun = findNoun(token.text);
  return noun !== null && noun.case === 'nominative';
}

function finiteVerb(token: Token): boolean {
  return !token.capital && (finnishVerbs.get(token.lower)?.some((form) => form.form === 'finite') ?? false);
}

/** "on paennut": a participle with its auxiliary is a verb and no part of the phrase. */
function isPerfect(tokens: readonly Token[], index: number, low: number): boolean {
  if (!/(?:nut|nyt|neet|ttu|tty|tu|ty)$/u.test(tokens[index]?.lower ?? '')) return false;
  return tokens.slice(Math.max(low, index - 3), index).some((token) => /^(?:on|oli|ovat|olivat|olisi|olisivat|ole|ollut|olleet|ei|eivät)$/u.test(token.lower));
}

/** The index at which the phrase that ends with `head` begins. */
export function phraseStart(tokens: readonly Token[], low: number, head: number): number {
  let start = head;
  for (let index = head - 1; index >= low; index -= 1) {
    const token = tokens[index];
    const next = tokens[start];
    if (token === undefined || next === undefined || token.kind !== 'word') break;
    if (token.lower === 'ja' || token.lower === 'sekä' || token.text === '&') {
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < low || before.kind !== 'word' || finnishAdverbs.has(before.lower)) break;
      const alike = before.text.endsWith('-') || (before.capital && !isLocal(before) && next.capital) || (isNominativeModifier(before) && isNominativeModifier(next)) || (isGenitive(before) && isGenitive(next) && !before.capital);
      if (!alike) break;
      continue;
    }
    if (finnishAdverbs.has(token.lower) && !(token.capital && !token.first)) break;
    if (finiteVerb(token) || isPerfect(tokens, index, low)) break;
    if (isLocal(token)) {
      if (!participle.test(next.lower) || next.capital) break;
      start = index;
      continue;
    }
    if (/^\p{N}+$/u.test(token.text) && ((token.text.length === 4 && tokens[index - 1]?.lower !== 'vuoden') || /(?:na|nä|kuussa)$/u.test(tokens[index - 1]?.lower ?? ''))) break;
    if (token.capital || token.text.endsWith('-') || isGenitive(token) || isNominativeModifier(token) || /^\p{N}/u.test(token.text)) {
      start = index;
      continue;
    }
    if (participle.test(next.lower) && !next.capital && /[aä]$/u.test(token.lower)) {
      start = index;
      continue;
    }
    break;
  }
  return start;
}

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

function isName(token: Token, attested: ArticleWords): boolean {
  if (/^\p{Lu}{2,}(?::\p{Ll}+)?$/u.test(token.text)) return true;
  if (!token.capital) return false;
  if (!token.first) return true;
  if (attested.has(token.text) || attested.has(nominativeName(token.text, attested))) return true;
  // Kapinalliset, asukkaat: a plural that no other place in the article writes with a capital letter.
  if (/[aeiouyäö]t$/u.test(token.lower) && token.text.length > 5 && !/(?:vallat|maat|piinit|sanomat|uutiset)$/u.test(token.lower)) return false;
  return findNoun(token.text) === null && !finnishAdverbs.has(token.lower);
}

function readName(tokens: readonly Token[], start: number, to: number, genitive: boolean, attested: ArticleWords): SourcePhrase {
  let first = to - 1;
  while (first > start) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    const connector = /^(?:ja|&|von|af|de|da|del|der|van|bin|ibn|al|el|la|le|di|do|dos)$/u.test(before.lower) && !before.first;
    if (connector && first - 1 > start && (tokens[first - 2]?.capital ?? false)) {
      first -= 2;
      continue;
    }
    if (!before.capital || (before.first && findNoun(before.text) !== null && !attested.has(before.text))) break;
    // Hintasääntelyyn Niva ei usko: an illative that opens the sentence.
    if (before.first && /(?:yy|uu|oo|öö|ii)n$/u.test(before.lower) && before.lower.length > 6) break;
    if (looksGenitive(before.text) && titled(tokens, start, first)) break;
    first -= 1;
  }
  const words = tokens.slice(first, to);
  const last = words.at(-1);
  const parts = words.map((word) => word.text);
  if (last !== undefined) parts[parts.length - 1] = genitive ? nominativeName(last.text, attested) : last.text.replace(/:\p{Ll}+$/u, '');
  const joined = words.some((word) => word.lower === 'ja');
  const titleWords = tokens.slice(start, first);
  const description = titleWords.length === 0 ? null : nominativeWords(titleWords, genitive && titleWords.at(-1)?.capital === false, null);
  const noun = titleWords.length === 0 ? null : findNoun(titleWords.at(-1)?.text ?? '');
  return {
    kind: 'name', pronoun: null, name: parts.join(' '), description, noun, plural: joined, bare: titleWords.length === 0, mention: spanOf(tokens, first, to),
    class: noun?.class === 'body' || /^(?:Oy|Oyj|Ab|ry|rp|\p{Lu}{2,})(?::\p{Ll}+)?$/u.test(last?.text ?? '') ? 'body' : 'person',
  };
}

/** Whether a lower-case title stands somewhere in [start, first): then a genitive before the name belongs to the title. */
function titled(_tokens: readonly Token[], _start: number, _first: number): boolean {
  return false;
}

function readNoun(tokens: readonly Token[], start: number, to: number, genitive: boolean, attested: ArticleWords): SourcePhrase | null {
  const head = tokens[to - 1];
  if (head === undefined) return null;
  const noun = findNoun(head.text);
  let first = start;
  // A participle and what belongs to it say which one, not who.
  for (let index = to - 2; index >= start; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && !token.capital && participle.test(token.lower) && !/(?:[st]en|inen)$/u.test(token.lower) && findNoun(token.text) === null) {
      first = index + 1;
      break;
    }
  }
  const opening = tokens[first];
  if (first < to - 1 && opening !== undefined && !opening.capital && /[aeiouyäö]m[aä]n?$/u.test(opening.lower) && opening.lower.length > 6 && findNoun(opening.text) === null) first += 1;
  const words = tokens.slice(first, to);
  const plural = noun?.plural ?? (head.lower.endsWith('t') || words.some((word) => word.lower === 'ja'));
  return {
    kind: 'noun', pronoun: null, name: nominativeWords(words, genitive, attested), description: null, noun, plural,
    bare: words.length === 1, mention: spanOf(tokens, first, to), class: noun?.class ?? 'person',
  };
}

function nominativeWords(words: readonly Token[], genitive: boolean, attested: ArticleWords | null): string {
  const plural = findNoun(words.at(-1)?.text ?? '')?.plural ?? false;
  return words
    .map((word, index) => {
      const text = word.first && !isProper(word, attested) && !(words[index + 1]?.capital === true && findNoun(word.text) === null && !adjectives.has(word.lower) && !/(?:inen|iset)$/u.test(word.lower)) ? word.text.charAt(0).toLowerCase() + word.text.slice(1) : word.text;
      if (!genitive) return text;
      if (index === words.length - 1) return headNominative(text);
      return modifierNominative(text, plural);
    })
    .join(' ');
}

function isProper(word: Token, attested: ArticleWords | null): boolean {
  if (/^\p{Lu}{2,}|['’]s$|^\p{Lu}\p{L}*-\p{Ll}/u.test(word.text) || attested?.has(word.text) === true) return true;
  if ((findNoun(word.text) !== null && !/^(?:Venäj|Espanj|Norj)/u.test(word.text)) || adjectives.has(word.lower) || word.lower in genitiveAdjectives) return false;
  if (/(?:iden|ien|jen)$/u.test(word.lower) && !/^(?:yhdysv|alankom|filipp|pohjoism|malediiv|seychell|arabiem)/u.test(word.lower)) return false;
  return looksGenitive(word.text) && !/(?:isen|sten|van|vän|nneen|tun|tyn|dun|dyn)$/u.test(word.lower);
}

function headNominative(text: string): string {
  const noun: FoundNoun | null = findNoun(text);
  if (noun?.case === 'genitive') return noun.base;
  if (/[aeiouyäö]sten$/u.test(text)) return `${text.slice(0, -3)}et`;
  if (/[aeiouyäö]sen$/u.test(text)) return `${text.slice(0, -3)}nen`;
  if (text.endsWith('ksen')) return `${text.slice(0, -4)}s`;
  if (text.endsWith('ien')) return `${text.slice(0, -3)}it`;
  if (text.endsWith('jen')) return `${text.slice(0, -3)}t`;
  if (text.endsWith('een')) return text.slice(0, -2);
  return /[aeiouyäö]n$/u.test(text) ? text.slice(0, -1) : text;
}

/** Adjectives agree with their noun and turn with it; owners in the genitive stay as they are. */
function modifierNominative(text: string, plural: boolean): string {
  const listed = genitiveAdjectives[text];
  if (listed !== undefined) return listed;
  const noun = findNoun(text);
  if (noun !== null && noun.case === 'genitive' && noun.class !== 'person') return text;
  if (plural && /[aeiouyäö]mien$/u.test(text) && text.length > 7) return `${text.slice(0, -3)}${/[aou]/u.test(text.slice(0, -4)) ? 'at' : 'ät'}`;
  if (plural && text.endsWith('mpien')) return `${text.slice(0, -5)}mm${/[aou]/u.test(text.slice(0, -5)) ? 'at' : 'ät'}`;
  if (!plural && /[aeiouyäö]m[aä]n$/u.test(text) && text.length > 5 && /^\p{Ll}/u.test(text)) return text.slice(0, -1);
  if (plural && text.endsWith('isten')) return `${text.slice(0, -3)}et`;
  if (plural && text.endsWith('vien')) return `${text.slice(0, -3)}at`;
  if (!plural && /(?<!na|ihm)isen$/u.test(text) && /^\p{Ll}/u.test(text)) return `${text.slice(0, -3)}nen`;
  if (!plural && /v[aä]n$/u.test(text) && text.length > 6) return text.slice(0, -1);
  return text;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

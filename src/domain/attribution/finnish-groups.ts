// Sources that are some of a group in Finnish: toinen heistä, suurin osa vastaajista, kaksi entistä työntekijää.
import { findNoun } from './finnish-nouns.ts';
import { acceptable } from './finnish-owners.ts';
import { finnishAdverbs, isGenitive, readFinnishPhrase } from './finnish-phrases.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Token } from './tokens.ts';

/** "puuskahtaa toinen heistä, Esko Niva": one of several, named after a comma or left unnamed. */
export function oneOfThem(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  const [which, them] = [tokens[from], tokens[from + 1]];
  if (which === undefined || them === undefined || from + 2 !== to || !/^(?:toinen|yksi|eräs|moni|monet|osa|useat|useimmat|jotkut|harva|puolet|kolmannes|neljännes|enemmistö|valtaosa|ensimmäinen|kolmas)$/u.test(which.lower) || !/^(?:heistä|näistä|meistä)$|(?:ista|istä)$/u.test(them.lower)) return null;
  let end = to + 1;
  while (tokens[to]?.text === ',' && tokens[end]?.kind === 'word') end += 1;
  if (tokens[end - 1]?.capital === true) return acceptable(readFinnishPhrase(tokens, to + 1, end, false, setting.attested));
  return { kind: 'noun', pronoun: null, name: `${which.first ? which.lower : which.text} ${them.text}`, description: null, noun: null, plural: false, bare: false, mention: { start: which.start, end: them.end }, class: 'person' };
}

/** Museoväestä moni pitää, suurin osa vastaajista sanoo: those of whom some say so. */
export function someOf(tokens: readonly Token[], from: number, verb: number): SourcePhrase | null {
  let start = from;
  while (start < verb && /^(?:kuitenkin|silti|noin|yli|alle|lähes|reilu|vajaa|jopa|myös|vain|peräti|silti|nyt|ainakin)$/u.test(tokens[start]?.lower ?? '')) start += 1;
  let to = verb;
  while (to > start + 2 && finnishAdverbs.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  // Kyselyyn vastanneista joka kolmas: the participle has words of its own before it.
  const named = tokens[start + 1];
  const whole = named !== undefined && start + 2 < to && participants.test(named.lower) && isThose(named) ? start : null;
  if (whole !== null) start += 1;
  const [opening, closing] = [tokens[start], tokens[to - 1]];
  if (opening === undefined || closing === undefined || to - start < 2 || to - start > 4) return null;
  const whom = isThose(opening) ? opening : isThose(closing) ? closing : null;
  const amount = (whom === opening ? tokens.slice(start + 1, to) : tokens.slice(start, to - 1)).map((token) => token.lower).join(' ');
  if (whom === null || !/^(?:toinen|yksi|eräs|moni|monet|osa|harva|useat|useimmat|puolet|jotkut|kolmannes|neljännes|viidennes|enemmistö|vähemmistö|(?:suurin|iso|pieni|valta) ?osa|joka \p{L}+s|kaksi|kolme|neljä|viisi|(?:\d[\d,]*|kaksi|kolme|neljä|viisi|kymmenen) (?:prosenttia|kolmasosaa|kolmesta|viidestä))$/u.test(amount)) return null;
  const noun = findNoun(whom.text);
  const mention = { start: tokens[whole ?? start]?.start ?? opening.start, end: closing.end };
  const plural = !/^(?:yksi|eräs|toinen)$/u.test(amount);
  const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const name = whom === opening && noun !== null ? (whom.first ? lowered(noun.base) : noun.base) : tokens.slice(whole ?? start, to).map((token) => (token.first ? lowered(token.text) : token.text)).join(' ');
  return { kind: 'noun', pronoun: null, name, description: null, noun: noun === null ? null : { ...noun, case: 'nominative', plural }, plural, bare: false, mention, class: noun?.class ?? 'person' };
}

/** Vastanneista, haastatelluista. */
const participants = /(?:neista|neistä|[lnrst]t[uy]ist[aä]|ll[uy]ist[aä])$/u;

/** Heistä, vastaajista, väestä. */
function isThose(token: Token): boolean {
  const noun = token.capital && !token.first ? null : findNoun(token.text);
  return /^(?:heistä|näistä|meistä)$/u.test(token.lower) || (noun !== null && noun.case === 'elative' && /^(?:person|body|sources)$/u.test(noun.class)) || ((/(?:jista|jistä|laisista|läisistä)$/u.test(token.lower) || participants.test(token.lower)) && noun === null);
}

/** Two or more, in words or figures. */
export const numerals = /^(?:kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|pari|puolet|[2-9]|\d\d+)$/u;

/** Uutistoimisto Pasajen haastattelemaa: what a body is, before its name in the genitive. */
function titlesName(words: readonly Token[], index: number): boolean {
  const noun = findNoun(words[index]?.text ?? '');
  return noun !== null && noun.case === 'nominative' && (noun.class === 'body' || noun.class === 'person') && words[index + 1]?.capital === true && words.slice(index + 1).some((word) => word.capital && isGenitive(word));
}

/** Ryhmä entisiä opiskelijoita, joukko vanhempia: many in the partitive, held together by one word. */
function groupOf(tokens: readonly Token[], from: number, to: number): SourcePhrase | null {
  const head = tokens[to - 1];
  if (head === undefined || head.capital || !/[ij][aä]$|it[aä]$/u.test(head.lower)) return null;
  const start = tokens.findLastIndex((token, index) => index >= Math.max(from, to - 5) && index < to - 1 && /^(?:\p{L}*ryhmä|joukko|porukka|liuta|kourallinen|tusina)$/u.test(token.lower));
  const words = start < 0 ? [] : tokens.slice(start, to);
  if (words.length < 2 || !words.slice(1).every((word) => word.kind === 'word' && (isGenitive(word) || /[aä]$/u.test(word.lower)))) return null;
  const singular = ['oita:a', 'öitä:ä', 'joita:ja', 'jöitä:jä', 'eita:i', 'eitä:i', 'kkaita:kas', 'kkäitä:käs', 'siä:nen', 'sia:nen', 'ehiä:es', 'mpia:mpi', 'mpiä:mpi', 'ia:a', 'iä:ä', 'ia:i', 'eja:i', 'ejä:i', 'uja:u', 'yjä:y']
    .map((pair) => pair.split(':'))
    .map(([ending = '', base = '']) => (head.lower.endsWith(ending) ? findNoun(head.lower.slice(0, -ending.length) + base) : null))
    .find((noun) => noun?.class === 'person' && noun.case === 'nominative' && !noun.plural);
  if (singular === undefined || singular === null) return null;
  const [opening] = words;
  const name = words.map((word) => (word.first ? word.lower : word.text)).join(' ');
  return { kind: 'noun', pronoun: null, name, description: null, noun: singular, plural: true, bare: false, mention: { start: opening?.start ?? head.start, end: head.end }, class: 'person' };
}

/** Kaksi entistä työntekijää: a number with its noun in the partitive. */
export function counted(tokens: readonly Token[], from: number, to: number): SourcePhrase | null {
  const group = groupOf(tokens, from, to);
  if (group !== null) return group;
  let start = to - 1;
  while (start > from && start > to - 5 && !numerals.test(tokens[start]?.lower ?? '')) start -= 1;
  const number = tokens[start];
  const words = tokens.slice(start, to);
  if (number === undefined || to - start < 2 || !numerals.test(number.lower) || !words.slice(1).every((word, index) => word.kind === 'word' && (isGenitive(word) || (!word.capital && /[aä]$/u.test(word.lower)) || titlesName(words, index + 1)))) return null;
  const head = words.at(-1);
  const singular = head === undefined ? null : findNoun(head.text.replace(/st[aä]$/u, 'nen')) ?? findNoun(head.text.replace(/(?:tta|ttä)$/u, '')) ?? findNoun(head.text.replace(/(?:ta|tä|a|ä)$/u, '')) ?? findNoun(head.text.slice(0, -1));
  if (head === undefined || singular === null || !/^(?:person|body|sources)$/u.test(singular.class)) return null;
  const name = words.map((word) => (word.first ? word.lower : word.text)).join(' ');
  return { kind: 'noun', pronoun: null, name, description: null, noun: singular, plural: true, bare: false, mention: { start: number.start, end: head.end }, class: singular.class };
}

// Judges, without a model and on the side of caution, whether the articles say what somebody claims.
import type { Language, Sentence } from './article.ts';
import type { Match, Retrieval } from './answer.ts';
import { namesNation, nationOfWord } from './nationalities.ts';
import { numbersIn } from './number-words.ts';
import { hasName } from './prose-names.ts';
import { denies, turnsAround } from './prose-voice.ts';
import { sameWord, wordsOf } from './same-word.ts';

export type Verdict = 'supported' | 'contradicted' | 'not-covered';

/** How alike two words are, 0 to 1; 1 for forms of one word. */
export type WordSimilarity = (one: string, other: string) => number;

/** A sentence that the verdict rests on, or that came nearest. */
export interface ClaimEvidence {
  readonly match: Match;
  /** Sentence numbers of the paragraph, from 1, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The part of the claim's words that it holds, 0 to 1. */
  readonly coverage: number;
}

export interface ClaimCheck {
  readonly verdict: Verdict;
  /** What decided: the words stand there; a number differs; one denies what the other says; a word is turned round; not enough is said; the articles say both. */
  readonly because: 'words' | 'number' | 'negation' | 'opposite' | 'too-little' | 'both';
  /** Best first; of a claim that is not covered, the nearest. */
  readonly evidence: readonly ClaimEvidence[];
}

interface Strictness {
  /** The least part of a claim's content words that a sentence must hold, each of them this alike or more. */
  readonly coverage: number;
  readonly alike: number;
  /** A contradicting sentence says little else than the claim does: the least part of its own words that the claim holds. */
  readonly mutual: number;
}
const alone: Strictness = { coverage: 0.85, alike: 0.8, mutual: 0.6 };
/** Where a model has read the sentence and says so too: as alike as words with a counterpart in the other language are. */
const seconded: Strictness = { coverage: 0.67, alike: 0.36, mutual: 0.5 };
/** A claim of one word can be neither supported nor contradicted. */
const leastWords = 2;
const shownEvidence = 3;

const functionWords = new Set(
  `ja tai sekä että jotta kun koska jos kuin niin on oli ovat olivat olla ollut olleet olisi hän he se ne tämä tuo nämä nuo joka jotka mikä mitä mutta vaan myös jo nyt vielä sen siitä siinä heidän hänen itse ole ei eivät en
   mukaan mielestä kertoo kertoi kertovat sanoo sanoi sanovat että ettei onko the a an and or but is are was were be been being has have had do does did will would can could that this these those it its he she they his her their of in on at to from by for with as than then
   there so not no said says according who which also just only into over about`.split(/\s+/u),
);
const approximate = /(?<!\p{L})(?:noin|suunnilleen|lähes|yli|alle|vähintään|enintään|ainakin|jopa|korkeintaan|liki|about|around|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|some)\s*$/iu;

/**
 * Holds a claim against what was retrieved for it. Supported only where one sentence, or two in a row by one speaker,
 * hold its names, numbers and nearly all its words with the same polarity; contradicted only where a nearly identical
 * sentence gives another number or the opposite; otherwise not covered.
 */
export function checkClaim(claim: string, language: Language, retrieval: Retrieval, similarity: WordSimilarity): ClaimCheck {
  const asked = readWords(claim, language);
  const ordered = inOrder(retrieval.matches.flatMap((match) => windowsOf(match).map((window) => judge(asked, window, language, similarity, alone))));
  const supporting = ordered.filter((one) => one.verdict === 'supported');
  const against = ordered.filter((one) => one.verdict === 'contradicted');
  const shown = (found: readonly Judged[]) => found.slice(0, shownEvidence).map((one) => one.evidence);
  if (asked.content.length < leastWords) return { verdict: 'not-covered', because: 'too-little', evidence: shown(ordered) };
  if (supporting.length > 0 && against.length > 0) return { verdict: 'not-covered', because: 'both', evidence: shown([...supporting.slice(0, 1), ...against]) };
  const [decisive] = supporting.length > 0 ? supporting : against;
  if (decisive === undefined) return { verdict: 'not-covered', because: 'too-little', evidence: shown(ordered) };
  return { verdict: decisive.verdict, because: decisive.because, evidence: shown(supporting.length > 0 ? supporting : against) };
}

/** A sentence that a model points at; the number counts from 1. */
export interface PointedSentence {
  readonly match: Match;
  readonly number: number;
}

/**
 * Holds a model's verdict against the sentences that it points at: null unless one of them, or two in a row by one
 * speaker, says so by the same rules of names, numbers and denials as above, and none says the opposite. Only the words
 * may differ more.
 */
export function upholdVerdict(verdict: 'supported' | 'contradicted', claim: string, language: Language, pointed: readonly PointedSentence[], similarity: WordSimilarity): ClaimCheck | null {
  const asked = readWords(claim, language);
  if (asked.content.length < leastWords) return null;
  const matches = [...new Set(pointed.map(({ match }) => match))];
  const seen = (match: Match, number: number) => pointed.some((one) => one.match === match && one.number === number);
  const windows = matches.flatMap(windowsOf).filter(({ match, first, last }) => seen(match, first) && seen(match, last));
  const ordered = inOrder(windows.map((window) => judge(asked, window, language, similarity, seconded)));
  if (ordered.some((one) => one.verdict !== 'not-covered' && one.verdict !== verdict)) return null;
  const [decisive] = ordered.filter((one) => one.verdict === verdict);
  return decisive === undefined ? null : { verdict, because: decisive.because, evidence: [decisive.evidence] };
}

function inOrder(judged: readonly Judged[]): readonly Judged[] {
  return judged.toSorted((one, other) => other.evidence.coverage - one.evidence.coverage);
}

interface Words {
  readonly text: string;
  readonly language: string;
  /** Without function words and digits. */
  readonly content: readonly string[];
  readonly names: readonly string[];
  readonly numbers: ReturnType<typeof numbersIn>;
}

function readWords(text: string, language: string): Words {
  const words = wordsOf(text.normalize('NFC')).filter((word) => !/^\p{N}+$/u.test(word));
  const content = words.filter((word) => !functionWords.has(word.toLocaleLowerCase('fi')) && word.length > 1 && numbersIn(word).length === 0);
  return { text, language, content, names: content.filter((word) => /^\p{Lu}/u.test(word) && !opensSentence(text, word)), numbers: numbersIn(text) };
}

function opensSentence(text: string, word: string): boolean {
  return new RegExp(String.raw`(?:^|[.!?…]\s+)[^\p{L}\p{N}]*${RegExp.escape(word)}`, 'u').test(text);
}

interface Window {
  readonly match: Match;
  readonly first: number;
  readonly last: number;
  readonly words: Words;
}

/** Every sentence, and every two in a row that one speaker, or the paper, says. The speaker's name counts as said. */
function windowsOf(match: Match): readonly Window[] {
  const { sentences, text } = match.paragraph;
  const read = (from: Sentence, to: Sentence) => readWords(`${text.slice(from.start, to.end)} ${from.speaker?.description ?? ''} ${from.speaker?.name ?? ''}`.trim(), match.article.language);
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    const one: Window = { match, first: index + 1, last: index + 1, words: read(sentence, sentence) };
    if (next === undefined || (next.speaker?.name ?? null) !== (sentence.speaker?.name ?? null) || next.speaker?.mode !== sentence.speaker?.mode) return [one];
    return [one, { match, first: index + 1, last: index + 2, words: read(sentence, next) }];
  });
}

interface Judged {
  readonly verdict: Verdict;
  readonly because: ClaimCheck['because'];
  readonly evidence: ClaimEvidence;
}

function judge(asked: Words, window: Window, language: Language, similarity: WordSimilarity, strictness: Strictness): Judged {
  const { words } = window;
  const plainlyAlike = (one: string, other: string) =>
    sameWord(one, other) || (words.language !== language && hasName(one, [other], language, words.language)) || (senseCounts(one, other, asked, words) && similarity(one, other) >= strictness.alike);
  // A Finnish verb changes its form with ei: odotti, ei odottanut. One such word may differ where one side denies.
  const turned = denies(asked.text, language) === denies(words.text, words.language) ? [] : asked.content.filter((word) => !words.content.some((other) => plainlyAlike(word, other)));
  const [verb] = turned.length === 1 ? turned : [];
  const alike = (one: string, other: string) => plainlyAlike(one, other) || ((one === verb || other === verb) && sameStem(one, other));
  const held = asked.content.filter((word) => words.content.some((other) => alike(word, other)));
  const coverage = asked.content.length === 0 ? 0 : held.length / asked.content.length;
  const evidence: ClaimEvidence = { match: window.match, first: window.first, last: window.last, coverage };
  const uncovered: Judged = { verdict: 'not-covered', because: 'too-little', evidence };
  const namesHeld = asked.content.filter((word) => asked.names.includes(word) || isFixed(word)).every((name) => words.content.some((other) => alike(name, other)));
  if (coverage < strictness.coverage || !namesHeld) return uncovered;
  const numbersHeld = asked.numbers.every((number) => words.numbers.some((other) => sharesValue(number.values, other.values)));
  const opposite = turnsAround(asked.text, words.text);
  const samePolarity = denies(asked.text, language) === deniesThere(asked, words, alike);
  if (numbersHeld && samePolarity && !opposite) return { verdict: 'supported', because: 'words', evidence };
  const mutual = words.content.length === 0 ? 0 : words.content.filter((word) => asked.content.some((other) => alike(other, word))).length / words.content.length;
  if (window.first !== window.last || mutual < strictness.mutual) return uncovered;
  if (!numbersHeld && samePolarity && !opposite) return otherNumber(asked, words, alike) ? { verdict: 'contradicted', because: 'number', evidence } : uncovered;
  if (numbersHeld && !samePolarity && !opposite) return { verdict: 'contradicted', because: 'negation', evidence };
  return numbersHeld && samePolarity ? { verdict: 'contradicted', because: 'opposite', evidence } : uncovered;
}

const calendar = /^(?:(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)(?:ta|ko|ka)|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)/iu;

/** A day, a month or a nation: another one is another claim, however long the rest. */
function isFixed(word: string): boolean {
  return calendar.test(word) || nationOfWord(word.toLocaleLowerCase('fi')) !== null;
}

/** Names, nations and days lie near each other in sense and are none the less different things. */
function senseCounts(one: string, other: string, asked: Words, words: Words): boolean {
  const capital = (word: string) => /^\p{Lu}/u.test(word);
  if (asked.names.includes(one) || words.names.includes(other) || (capital(one) && capital(other))) return false;
  const nation = nationOfWord(one.toLocaleLowerCase('fi'));
  return nation === null ? !calendar.test(one) && !calendar.test(other) : namesNation(other, nation);
}

/** Begin alike by more than half of the shorter, at least three letters. */
function sameStem(one: string, other: string): boolean {
  const [left, right] = [one.toLocaleLowerCase('fi'), other.toLocaleLowerCase('fi')];
  const shorter = Math.min(left.length, right.length);
  let common = 0;
  while (common < shorter && left[common] === right[common]) common += 1;
  return common >= 3 && common / shorter > 0.6;
}

function sharesValue(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value));
}

/** Whether the clause that holds most of the claim's words denies something. */
function deniesThere(asked: Words, words: Words, alike: (one: string, other: string) => boolean): boolean {
  const clauses = words.text.split(/[,;:.!?–—]\s+|\s+(?:mutta|vaan|but|while|sillä|koska)\s+/iu).filter((clause) => clause.trim() !== '');
  const shares = clauses.map((clause) => ({ clause, share: wordsOf(clause).filter((word) => asked.content.some((other) => alike(word, other))).length }));
  const most = Math.max(0, ...shares.map((one) => one.share));
  // A claim that spreads over several clauses is denied when any of those that carry it denies.
  return shares.some((one) => one.share > 0 && one.share * 2 >= most && denies(one.clause, words.language));
}

/** Both give one plain number of the same thing, and it is not the same number. */
function otherNumber(asked: Words, words: Words, alike: (one: string, other: string) => boolean): boolean {
  const missing = asked.numbers.filter((number) => !words.numbers.some((other) => sharesValue(number.values, other.values)));
  const unclaimed = words.numbers.filter((number) => !asked.numbers.some((other) => sharesValue(number.values, other.values)));
  const [claimed] = missing;
  const [stated] = unclaimed;
  if (claimed === undefined || stated === undefined || missing.length > 1 || unclaimed.length > 1) return false;
  const here = around(asked.text, claimed.text);
  const there = around(words.text, stated.text);
  if (here === null || there === null || approximate.test(here.before) || approximate.test(there.before)) return false;
  return here.next !== null && there.next !== null && alike(here.next, there.next);
}

function around(text: string, number: string): { readonly before: string; readonly next: string | null } | null {
  const plain = text.normalize('NFKC').toLocaleLowerCase('fi');
  const at = plain.indexOf(number);
  if (at < 0) return null;
  const [next] = wordsOf(plain.slice(at + number.length)).filter((word) => !functionWords.has(word) && numbersIn(word).length === 0);
  return { before: plain.slice(0, at), next: next ?? null };
}

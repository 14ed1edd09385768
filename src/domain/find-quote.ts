// Looks for words that somebody says were quoted: exactly as they stand, altered, or nowhere.
import type { Paragraph, Passage, Span, Speaker } from './article.ts';
import { isNamed } from './names.ts';
import { align } from './quote-alignment.ts';
import type { Alignment, Difference } from './quote-alignment.ts';
import { isNegation, occurrences, quoteWords } from './quote-words.ts';
import type { QuoteWord } from './quote-words.ts';

/** A run of stored words, with whom the article gives them to. */
export interface QuotePlace extends Span {
  readonly passage: Passage;
  /** Of the sentence that holds most of it; null for the paper's own voice. */
  readonly speaker: Speaker | null;
  /** The sentence goes on beyond the run and denies something there: "ole vaarallinen" of "ei ole vaarallinen". */
  readonly negationOutside: boolean;
}

export type FoundQuote =
  | {
      readonly kind: 'exact';
      /** One for each piece between ellipses, in order. */
      readonly places: readonly [QuotePlace, ...QuotePlace[]];
      /** Where else the same words stand; a short common phrase may stand in many places. */
      readonly elsewhere: readonly QuotePlace[];
    }
  | {
      readonly kind: 'altered';
      readonly place: QuotePlace;
      /** From the article's words to the asked ones. */
      readonly differences: readonly Difference[];
      readonly because: 'words' | 'speaker' | 'both';
      /** Other places that the words were glued from. */
      readonly gluedFrom: readonly QuotePlace[];
    }
  | { readonly kind: 'not-found'; readonly nearest: QuotePlace | null };

/** Longer than any quotation; alignment takes time in proportion to the length. */
const longestAligned = 600;
/** Places that alignment is tried on. */
const alignedPassages = 6;
/** Words of the asked text that choose those places. */
const anchors = 5;
/** The least part of the asked words that an altered quotation keeps. */
const leastKept = 0.6;
/** Of a common phrase, so many places are named besides the first. */
const mostPlaces = 20;
/** A run this long that stands elsewhere was taken from there. */
const gluedRun = 4;

const ellipsis = /\s*[[(]?\s*(?:\.\s?){3,}[\])]?\s*|\s*[[(]?\s*…\s*[\])]?\s*|\s*\n\s*/u;

/**
 * Finds the words among the passages, whatever their typography, case, white space, composition or soft hyphens.
 * Words in an order or a mouth that the article does not give them are altered, never exact.
 * @param speakerClaim who is said to have said them; null when nobody is named.
 */
export function findQuote(words: string, speakerClaim: string | null, passages: readonly Passage[]): FoundQuote {
  const pieces = words.split(ellipsis).map(quoteWords).filter((piece) => piece.length > 0);
  const [first, ...rest] = pieces;
  if (first === undefined) return { kind: 'not-found', nearest: null };
  const whole = rest.length === 0 ? findWhole(first, speakerClaim, passages) : findPieces([first, ...rest], speakerClaim, passages);
  return whole ?? findAltered(pieces.flat(), speakerClaim, passages);
}

function findWhole(words: readonly QuoteWord[], claim: string | null, passages: readonly Passage[]): FoundQuote | null {
  const fitting: QuotePlace[] = [];
  let other: QuotePlace | undefined;
  for (const passage of holding(words, passages)) {
    for (const at of occurrences(wordsOf(passage.paragraph), words)) {
      const place = placeOf(passage, at, at + words.length);
      if (claim === null || saidBy(place, claim)) fitting.push(place);
      other ??= place;
    }
    if (fitting.length > mostPlaces) break;
  }
  const [best, ...elsewhere] = fitting;
  if (best !== undefined) return { kind: 'exact', places: [best], elsewhere: elsewhere.slice(0, mostPlaces) };
  return other === undefined ? null : { kind: 'altered', place: other, differences: words.map((word) => ({ kind: 'kept', text: word.text })), because: 'speaker', gluedFrom: [] };
}

interface Run {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** Pieces between ellipses, in order, in one paragraph or on to the next. */
function findPieces(pieces: readonly [readonly QuoteWord[], ...(readonly QuoteWord[])[]], claim: string | null, passages: readonly Passage[]): FoundQuote | null {
  const order = new Map(passages.map((passage, index) => [passage, index]));
  let altered: FoundQuote | null = null;
  for (const passage of holding(pieces[0], passages)) {
    for (const at of occurrences(wordsOf(passage.paragraph), pieces[0])) {
      const runs = followed({ passage, from: at, to: at + pieces[0].length }, pieces.slice(1), passages, order.get(passage) ?? 0);
      if (runs === null) continue;
      const [first, ...others] = runs.map((run) => placeOf(run.passage, run.from, run.to));
      if (first === undefined) continue;
      const places: readonly [QuotePlace, ...QuotePlace[]] = [first, ...others];
      const rightMouth = claim === null ? oneMouth(places) : places.every((place) => saidBy(place, claim));
      const leftOut = leavesOutNegation(runs);
      if (rightMouth && !leftOut) return { kind: 'exact', places, elsewhere: [] };
      altered ??= { kind: 'altered', place: spanning(places), differences: withGaps(runs), because: leftOut ? (rightMouth ? 'words' : 'both') : 'speaker', gluedFrom: others.filter((place) => place.passage !== first.passage) };
    }
  }
  return altered;
}

function followed(first: Run, rest: readonly (readonly QuoteWord[])[], passages: readonly Passage[], index: number): readonly Run[] | null {
  const runs = [first];
  let current = first;
  let position = index;
  for (const piece of rest) {
    const here = occurrences(wordsOf(current.passage.paragraph), piece).find((at) => at >= current.to);
    const next = passages[position + 1];
    if (here !== undefined) current = { passage: current.passage, from: here, to: here + piece.length };
    else if (next !== undefined && next.article.id === current.passage.article.id && next.paragraph.number === current.passage.paragraph.number + 1) {
      const [there] = occurrences(wordsOf(next.paragraph), piece);
      if (there === undefined) return null;
      current = { passage: next, from: there, to: there + piece.length };
      position += 1;
    } else return null;
    runs.push(current);
  }
  return runs;
}

/** Whether the words between two pieces deny what the pieces then seem to assert. */
function leavesOutNegation(runs: readonly Run[]): boolean {
  return runs.some((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && next.passage === run.passage && wordsOf(run.passage.paragraph).slice(run.to, next.from).some(isNegation);
  });
}

function withGaps(runs: readonly Run[]): readonly Difference[] {
  return runs.flatMap((run, index) => {
    const stored = wordsOf(run.passage.paragraph);
    const next = runs[index + 1];
    const kept = stored.slice(run.from, run.to).map((word): Difference => ({ kind: 'kept', text: word.text }));
    if (next === undefined || next.passage !== run.passage) return kept;
    return [...kept, ...stored.slice(run.to, next.from).map((word): Difference => ({ kind: 'removed', text: word.text }))];
  });
}

function spanning(places: readonly [QuotePlace, ...QuotePlace[]]): QuotePlace {
  const [first] = places;
  const last = places.findLast((place) => place.passage === first.passage) ?? first;
  return { ...first, end: last.end };
}

function oneMouth(places: readonly QuotePlace[]): boolean {
  const names = new Set(places.map((place) => place.speaker?.name ?? null));
  return names.size === 1;
}

function findAltered(asked: readonly QuoteWord[], claim: string | null, passages: readonly Passage[]): FoundQuote {
  const candidates = nearest(asked, passages);
  const [closest] = candidates;
  if (closest === undefined) return { kind: 'not-found', nearest: null };
  if (asked.length > longestAligned) return { kind: 'not-found', nearest: wholePlace(closest) };
  let best: { readonly passage: Passage; readonly alignment: Alignment; readonly kept: number } | null = null;
  for (const passage of candidates) {
    const alignment = align(asked, wordsOf(passage.paragraph));
    if (alignment === null) continue;
    const kept = alignment.kept.length / Math.max(asked.length, (alignment.to - alignment.from) / 2);
    if (best === null || kept > best.kept) best = { passage, alignment, kept };
  }
  if (best === null) return { kind: 'not-found', nearest: wholePlace(closest) };
  const { passage, alignment } = best;
  const place = placeOf(passage, alignment.from, alignment.to);
  const taken = alignment.added.filter((run) => run.length >= gluedRun).map((run) => ({ run, place: firstPlace(run, passages) }));
  const glued = taken.flatMap((one) => one.place);
  const gluedWords = taken.reduce((sum, one) => sum + (one.place.length === 0 ? 0 : one.run.length), 0);
  const content = alignment.kept.filter((word) => isContent(word));
  const enough = (alignment.kept.length + gluedWords) / asked.length >= leastKept && best.kept + gluedWords / asked.length >= leastKept && content.length >= Math.min(2, asked.length);
  if (!enough || asked.length < 3) return { kind: 'not-found', nearest: place };
  const changed = alignment.differences.some((difference) => difference.kind !== 'kept');
  const wrongMouth = claim !== null && !saidBy(place, claim);
  if (!changed && !wrongMouth) return { kind: 'exact', places: [place], elsewhere: [] };
  return { kind: 'altered', place, differences: alignment.differences, because: changed ? (wrongMouth ? 'both' : 'words') : 'speaker', gluedFrom: glued };
}

function firstPlace(run: readonly QuoteWord[], passages: readonly Passage[]): readonly QuotePlace[] {
  for (const passage of holding(run, passages)) {
    const [at] = occurrences(wordsOf(passage.paragraph), run);
    if (at !== undefined) return [placeOf(passage, at, at + run.length)];
  }
  return [];
}

function isContent(word: QuoteWord): boolean {
  return word.key.length > 3 || /\p{N}/u.test(word.key);
}

/** Passages that share most of the longest words, the rarer counting more; best first. */
function nearest(asked: readonly QuoteWord[], passages: readonly Passage[]): readonly Passage[] {
  const keys = [...new Set(asked.map((word) => word.key))].sort((one, other) => other.length - one.length).slice(0, anchors);
  const scores = new Float64Array(passages.length);
  for (const key of keys) {
    const hits: number[] = [];
    passages.forEach((passage, index) => {
      if (searchable(passage.paragraph).includes(key)) hits.push(index);
    });
    const weight = Math.log(1 + passages.length / (1 + hits.length)) * Math.min(key.length, 10);
    for (const index of hits) scores[index] = (scores[index] ?? 0) + weight;
  }
  const best: number[] = [];
  scores.forEach((score, index) => {
    if (score === 0) return;
    const at = best.findIndex((other) => (scores[other] ?? 0) < score);
    if (at >= 0) best.splice(at, 0, index);
    else best.push(index);
    if (best.length > alignedPassages) best.pop();
  });
  return best.flatMap((index) => passages[index] ?? []);
}

/** Passages that hold the words one after another: cheap tests before the exact one. */
function holding(words: readonly QuoteWord[], passages: readonly Passage[]): readonly Passage[] {
  const longest = words.reduce((best, word) => (word.key.length > best.length && !/\p{N}/u.test(word.key) ? word.key : best), '');
  const run = new RegExp(words.slice(0, longestPattern).map((word) => pattern(word.key)).join(between), 'u');
  return passages.filter((passage) => {
    const text = searchable(passage.paragraph);
    return text.includes(longest) && run.test(text);
  });
}

/** Enough words to leave few passages for the exact test. */
const longestPattern = 12;
/** Whatever `quote-words` passes over; a question mark or unit between two words would be a word itself. */
const between = String.raw`[^\p{L}\p{N}]*`;

/** Thousands may be grouped by spaces. */
function pattern(key: string): string {
  const grouped = /^-?\p{N}/u.test(key) ? String.raw`[ \u00A0\u2009\u202F]?` : '';
  return Array.from(key, (char) => RegExp.escape(char)).join(grouped);
}

// A paragraph never changes after reading, so what is derived from it is kept as long as it is.
const texts = new WeakMap<Paragraph, string>();
const tokens = new WeakMap<Paragraph, readonly QuoteWord[]>();
const unlikeKeys = /[\u00AD\u200B-\u200D\u2060\uFEFF’´‐‑‒–−]/u;

/** Lower case, composed, without invisible characters and with the marks of `quote-words` made one. */
function searchable(paragraph: Paragraph): string {
  const known = texts.get(paragraph);
  if (known !== undefined) return known;
  const lower = paragraph.text.normalize('NFC').toLowerCase().normalize('NFC');
  const text = unlikeKeys.test(lower)
    ? lower.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').normalize('NFC').replaceAll(/[’´]/gu, "'").replaceAll(/[‐‑‒–−]/gu, '-')
    : lower;
  texts.set(paragraph, text);
  return text;
}

function wordsOf(paragraph: Paragraph): readonly QuoteWord[] {
  const known = tokens.get(paragraph);
  if (known !== undefined) return known;
  const words = quoteWords(paragraph.text);
  tokens.set(paragraph, words);
  return words;
}

function wholePlace(passage: Passage): QuotePlace {
  return placeOf(passage, 0, wordsOf(passage.paragraph).length);
}

function placeOf(passage: Passage, from: number, to: number): QuotePlace {
  const words = wordsOf(passage.paragraph);
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? passage.paragraph.text.length;
  const touched = passage.paragraph.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const overlap = (one: Span) => Math.min(one.end, end) - Math.max(one.start, start);
  const main = touched.reduce<(typeof touched)[number] | null>((best, one) => (best === null || overlap(one) > overlap(best) ? one : best), null);
  const negationOutside = words.some((word, index) => (index < from || index >= to) && isNegation(word) && touched.some((sentence) => sentence.start <= word.start && word.end <= sentence.end));
  return { passage, start, end, speaker: main?.speaker ?? null, negationOutside };
}

/** Whether every sentence of the place is the claimed speaker's; the outlet speaks where nobody else does. */
function saidBy(place: QuotePlace, claim: string): boolean {
  const touched = place.passage.paragraph.sentences.filter((sentence) => sentence.start < place.end && sentence.end > place.start);
  return touched.every(({ speaker }) => {
    if (speaker === null) return isNamed(place.passage.article.source, claim) || (place.passage.article.author !== null && isNamed(place.passage.article.author, claim));
    if (speaker.name === null) return false;
    return isNamed(speaker.name, claim) || isNamed(`${speaker.description ?? ''} ${speaker.name}`, claim) || isNamed(claim, speaker.name);
  });
}

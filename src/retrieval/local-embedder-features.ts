// The hashed features that a word's vector is the mean of; trainer and embedder must agree on every one of them.
import { stem } from './analysis.ts';

/** What a feature is read from. Whole-word features are dropped at random in training, so that parts learn to stand in. */
export interface WordFeatures {
  /** Hashes of the word itself, its Finnish and English stem, and the shape of a number. */
  readonly whole: readonly number[];
  /** Hashes of the 3- to 5-grams of `<word>`, and of its first 6 and 7 letters. */
  readonly parts: readonly number[];
}

/**
 * Features of a normalised word as unsigned 32-bit hashes. The n-grams follow Bojanowski et al., "Enriching Word
 * Vectors with Subword Information" (2017); the long beginnings stand for Finnish stems that Snowball cuts too late.
 */
export function wordFeatures(word: string): WordFeatures {
  const whole = [hash(kinds.word, word), hash(kinds.finnishStem, stem(word, 'fi')), hash(kinds.englishStem, stem(word, 'en'))];
  if (/\d/u.test(word)) whole.push(hash(kinds.shape, word.replaceAll(/\d/gu, '0')));
  const parts: number[] = [];
  const marked = `<${word.slice(0, longestWord)}>`;
  for (let start = 0; start < marked.length - 2; start += 1) {
    let state = kinds.gram;
    const end = Math.min(start + 5, marked.length);
    for (let position = start; position < end; position += 1) {
      state = step(state, marked.charCodeAt(position));
      if (position - start >= 2) parts.push(finish(state));
    }
  }
  for (const length of [6, 7]) {
    if (word.length > length) parts.push(hash(kinds.beginning, word.slice(0, length)));
  }
  return { whole, parts };
}

/** Starting states that keep the kinds of features apart. */
const kinds = { word: 0x811c9dc5, finnishStem: 0x1b873593, englishStem: 0xe6546b64, shape: 0x38b34ae5, gram: 0x9e3779b9, beginning: 0x5bd1e995 };

/** Longer "words" are addresses and encoded data; their tail says nothing. */
const longestWord = 40;

/** No word has more: 40 letters and two marks have 117 n-grams. */
export const mostFeatures = 128;

function hash(state: number, text: string): number {
  let current = state;
  for (let position = 0; position < text.length; position += 1) current = step(current, text.charCodeAt(position));
  return finish(current);
}

/** One step of FNV-1a, over UTF-16 units. */
function step(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** MurmurHash3's finaliser: FNV alone leaves the high bits of short strings alike. */
function finish(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

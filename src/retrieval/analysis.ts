// Cuts Finnish and English text into the words, stems and character 4-grams that every engine and the embedder share.
import type { Language, Span } from '../domain/article.ts';
import { stemEnglish } from './english-stem.ts';
import { stemFinnish } from './finnish-stem.ts';
import { stopWords } from './stop-words.ts';

/** A normalised word and where it stands in the text as given; the span leaves out what follows a cut. */
export interface Word extends Span {
  readonly word: string;
}

/**
 * The words in reading order: NFKC, soft hyphens dropped, lower case, letters and digits, foreign accents folded
 * (å, ä, ö stay: they are letters of their own in Finnish), case endings after ':' and an apostrophe cut off.
 */
export function analyseWords(text: string): Word[] {
  const plain = !invisible.test(text) && text.normalize('NFKC') === text ? { text, offsets: null } : normalise(text);
  const words: Word[] = [];
  for (const match of plain.text.matchAll(token)) {
    const base = match[1] ?? match[0];
    const word = fold(base.toLowerCase());
    const last = match.index + base.length;
    if (plain.offsets === null) words.push({ word, start: match.index, end: last });
    else words.push({ word, start: plain.offsets.starts[match.index] ?? 0, end: plain.offsets.ends[last - 1] ?? text.length });
  }
  return words;
}

/** The distinct words of a question without stop words, in order; all of them where nothing else would be left. */
export function contentWords(text: string): string[] {
  const words = [...new Set(analyseWords(text).map(({ word }) => word))];
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : words;
}

/** The character 4-grams inside the words of a text, in order and with repeats; words of four letters or fewer whole. */
export function grams(text: string): string[] {
  return analyseWords(text).flatMap(({ word }) => wordGrams(word));
}

/** The 4-grams of one normalised word; no gram crosses a word's edge. */
export function wordGrams(word: string): string[] {
  // A gram that cut a surrogate pair would not survive being stored as UTF-8.
  const letters = halfCharacter.test(word) ? Array.from(word) : word;
  if (letters.length <= gramLength) return [word];
  const found: string[] = [];
  for (let start = 0; start + gramLength <= letters.length; start += 1) {
    const gram = letters.slice(start, start + gramLength);
    found.push(typeof gram === 'string' ? gram : gram.join(''));
  }
  return found;
}

/** The Snowball stem of a normalised word. It misses stem changes such as hallitus ~ hallituksen. */
export function stem(word: string, language: Language = 'fi'): string {
  return language === 'fi' ? stemFinnish(word) : stemEnglish(word);
}

/** Letters. */
export const gramLength = 4;
/** Without the u flag, which would see whole pairs. */
export const halfCharacter = /[\ud800-\udfff]/;
/** Soft hyphen, zero-width spaces and joiners, byte order mark: they split a word only for the eye. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
/**
 * Letters and digits; then, outside the group, what is cut: a lower-case ending after ':' (ISIS:n, EU:lle) or after an
 * apostrophe (it's, Bordeaux'ssa). One letter before an apostrophe is a particle of a name instead (O'Brien).
 */
const token = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?::\p{Ll}[\p{L}\p{M}]*|(?<=[\p{L}\p{N}\p{M}]{2})['’ʼ′´`]\p{Ll}{1,6}(?![\p{L}\p{N}\p{M}]))?/gu;

interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the cluster that it came from starts and ends in the original. */
  readonly offsets: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

/**
 * A base character with everything that may compose with it. Composition never crosses such a border, so normalising
 * cluster by cluster gives what normalising the whole text would, and tells where each unit came from. Hangul letters
 * and half-width kana marks compose without being marks, so they stay with what stands before them.
 */
const cluster = /(?:\p{Script=Hangul}+|[^\p{M}])[\p{M}\uff9e\uff9f]*|[\p{M}]+/gsu;

function normalise(text: string): Normalised {
  let normal = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    if (invisible.test(piece)) continue;
    const composed = piece.normalize('NFKC');
    normal += composed;
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { text: normal, offsets: { starts, ends } };
}

/** Latin letters that have no decomposition, as a Finnish keyboard would have them. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'ö', æ: 'ä', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', œ: 'oe', ß: 'ss' };

function fold(word: string): string {
  if (/^[a-z0-9åäö]+$/u.test(word)) return word;
  return word
    .replaceAll(/[øæłđðþıœß]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/([a-z])(\p{M}+)/gu, (_, letter: string, marks: string) => {
      const first = (letter + marks.slice(0, 1)).normalize('NFC');
      return /[åäö]/u.test(first) ? first : letter;
    })
    .normalize('NFC');
}

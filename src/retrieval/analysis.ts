// Cuts Finnish and English text into the words, stems and character 4-grams that every engine and the embedder share.
import type { Language } from '../domain/article.ts';
import { stemEnglish } from './english-stem.ts';
import { stemFinnish } from './finnish-stem.ts';
import { stopWords } from './stop-words.ts';

/**
 * The words in reading order: NFKC, soft hyphens dropped, lower case, letters and digits, foreign accents folded
 * (å, ä, ö stay: they are letters of their own in Finnish), case endings after ':' and an apostrophe cut off.
 */
export function analyseWords(text: string): string[] {
  if (plain.test(text)) return text.toLowerCase().match(plainWord) ?? [];
  const words: string[] = [];
  for (const match of text.replaceAll(invisible, '').normalize('NFKC').matchAll(token)) words.push(fold((match[1] ?? match[0]).toLowerCase()));
  return words;
}

/** The distinct words of a question without stop words, in order; all of them where nothing else would be left. */
export function contentWords(text: string): string[] {
  const words = [...new Set(analyseWords(text))];
  const content = words.filter((word) => !stopWords.has(word));
  return content.length > 0 ? content : words;
}

/** The character 4-grams of one normalised word, in order and with repeats; a word of four letters or fewer whole. */
export function wordGrams(word: string): string[] {
  const found: string[] = [];
  eachGram(word, (start, end) => found.push(word.slice(start, end)));
  return found;
}

/** Where those 4-grams stand in the word. */
export function eachGram(word: string, found: (start: number, end: number) => void): void {
  if (word.length <= gramLength) {
    found(0, word.length);
  } else if (!halfCharacter.test(word)) {
    for (let end = gramLength; end <= word.length; end += 1) found(end - gramLength, end);
  } else {
    // A gram that cut a surrogate pair would not survive being stored as UTF-8.
    const ends = Array.from(word).map((letter) => letter.length);
    ends.forEach((length, letter) => (ends[letter] = length + (ends[letter - 1] ?? 0)));
    for (let letter = Math.min(gramLength, ends.length); letter <= ends.length; letter += 1) found(ends[letter - gramLength - 1] ?? 0, ends[letter - 1] ?? 0);
  }
}

/** The Snowball stem of a normalised word. It misses stem changes such as hallitus ~ hallituksen. */
export function stem(word: string, language: Language = 'fi'): string {
  return language === 'fi' ? stemFinnish(word) : stemEnglish(word);
}

/** Letters. */
export const gramLength = 4;
/** Without the u flag, which would see whole pairs. */
const halfCharacter = /[\ud800-\udfff]/;
/** Soft hyphen, zero-width spaces and joiners, byte order mark: they split a word only for the eye. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** Nothing to normalise, fold or cut, which is most text and five times as fast: ASCII without ' : `, Finnish letters, dashes and quotation marks. */
const plain = /^[\t\n\r\x20-\x26\x28-\x39\x3b-\x5f\x61-\x7eåäöÅÄÖ–—“”…]*$/;
const plainWord = /[a-z0-9åäö]+/g;
/**
 * Letters and digits; then, outside the group, what is cut: a lower-case ending after ':' (ISIS:n, EU:lle) or after an
 * apostrophe (it's, Bordeaux'ssa). One letter before an apostrophe is a particle of a name instead (O'Brien).
 */
const token = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?::\p{Ll}[\p{L}\p{M}]*|(?<=[\p{L}\p{N}\p{M}]{2})['’ʼ′´`]\p{Ll}{1,6}(?![\p{L}\p{N}\p{M}]))?/gu;

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

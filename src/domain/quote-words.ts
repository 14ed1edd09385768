// The words of a text as quotations are compared: alike whatever the typography, unlike at the smallest change of a word or number.
import type { Span } from './article.ts';

export interface QuoteWord extends Span {
  /** As it stands. */
  readonly text: string;
  /** What it is compared by. */
  readonly key: string;
}

// A number keeps its sign and its groups of three: 25 000 is one word, so that 25 is not found in it.
const pattern = /(?<![\p{L}\p{N}\p{M}])[-−–]?\p{N}{1,3}(?:[ \u00A0\u2009\u202F]\p{N}{3})+(?!\p{N})(?:[.,:]\p{N}+)*(?::?[\p{L}\p{M}]+)?|(?<![\p{L}\p{N}\p{M}])[-−–](?=\p{N})[\p{N}.,:]*\p{N}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]|['’´.:,‐‑‒–-](?=[\p{L}\p{N}]))*|(?!−)[\p{Sm}\p{Sc}%‰?§]\p{M}*/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** The words in order. Quotation marks, commas, full stops and dashes between words are no words; question marks, signs and units are. */
export function quoteWords(text: string): readonly QuoteWord[] {
  return [...text.matchAll(pattern)].map((found) => ({ text: found[0], key: keyOf(found[0]), start: found.index, end: found.index + found[0].length }));
}

function keyOf(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll(invisible, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[’´]/gu, "'")
    .replaceAll(/[‐‑‒–−]/gu, '-')
    .replaceAll(/[ \u00A0\u2009\u202F]/gu, '');
}

/** Where the runs of words stand in a longer run: first word of each occurrence, in order. */
export function occurrences(words: readonly QuoteWord[], of: readonly QuoteWord[]): readonly number[] {
  const [first] = of;
  if (first === undefined) return [];
  const found: number[] = [];
  for (let at = 0; at + of.length <= words.length; at += 1) {
    if (words[at]?.key === first.key && of.every((word, index) => words[at + index]?.key === word.key)) found.push(at);
  }
  return found;
}

/** Words that turn a statement into its opposite, in Finnish and English. */
export function isNegation(word: QuoteWord): boolean {
  return /^(?:ei|en|et|emme|ette|eivät|älä|älkää|eikä|eivätkä|ettei|etteivät|ellei|elleivät|ilman|tuskin|not|no|never|nor|none|neither|without|cannot|hardly)$|n't$|(?:matta|mättä)$/u.test(word.key);
}

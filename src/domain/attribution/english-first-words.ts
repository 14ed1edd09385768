// Where each word of an English article first stands: a description in words that are all new tells more of somebody known.
import type { Cast } from './cast.ts';
import { stride } from './cast.ts';
import type { ReadSentence } from './reading.ts';

const firsts = new WeakMap<Cast, Map<string, number>>();

export function noteWords(cast: Cast, sentence: ReadSentence): void {
  const known = firsts.get(cast) ?? new Map<string, number>();
  firsts.set(cast, known);
  for (const token of sentence.tokens) if (token.kind === 'word' && !known.has(token.lower)) known.set(token.lower, sentence.paragraph * stride + token.start);
}

/** Whether none of these words stands before this place. */
export function areNew(cast: Cast, words: readonly string[], position: number): boolean {
  const known = firsts.get(cast);
  return words.every((word) => (known?.get(word.toLowerCase()) ?? position) >= position);
}

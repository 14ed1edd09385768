// Where each word of an English article first stands: a description in words that are all new tells more of somebody known.
import type { Cast } from './cast.ts';
import { stride } from './cast.ts';
import type { ReadSentence } from './reading.ts';

/** The sentences of an article, and where their words first stand once that is asked: few articles come to it. */
interface Words {
  readonly sentences: ReadSentence[];
  readonly firsts: Map<string, number>;
  read: number;
}

const ofArticle = new WeakMap<Cast, Words>();

export function noteWords(cast: Cast, sentence: ReadSentence): void {
  const known = ofArticle.get(cast);
  if (known === undefined) ofArticle.set(cast, { sentences: [sentence], firsts: new Map(), read: 0 });
  else known.sentences.push(sentence);
}

/** The sentences of the article, as far as it has been introduced. */
export function sentencesOf(cast: Cast): readonly ReadSentence[] {
  return ofArticle.get(cast)?.sentences ?? [];
}

/** Whether none of these words stands before this place. */
export function areNew(cast: Cast, words: readonly string[], position: number): boolean {
  const known = ofArticle.get(cast);
  if (known === undefined) return true;
  for (const sentence of known.sentences.slice(known.read)) {
    for (const token of sentence.tokens) if (token.kind === 'word' && !known.firsts.has(token.lower)) known.firsts.set(token.lower, sentence.paragraph * stride + token.start);
  }
  known.read = known.sentences.length;
  return words.every((word) => (known.firsts.get(word.toLowerCase()) ?? position) >= position);
}

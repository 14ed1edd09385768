// What a language's rules read off a sentence, before anybody is looked up.
import type { Span, SpeechMode } from '../article.ts';
import type { FoundNoun, NounClass } from './finnish-nouns.ts';

/** The words that name a source, read but not yet resolved. */
export interface SourcePhrase {
  readonly kind: 'name' | 'noun' | 'pronoun';
  readonly pronoun: 'person' | 'people' | 'thing' | 'things' | null;
  /** Nominative; null for a pronoun, and for a message without an owner. */
  readonly name: string | null;
  readonly description: string | null;
  /** Finnish: the head noun, or the title's head noun. */
  readonly noun: FoundNoun | null;
  readonly plural: boolean;
  /** Has no words of its own besides the head. */
  readonly bare: boolean;
  readonly mention: Span;
  readonly class: NounClass;
  /** English: what the pronoun or title tells. */
  readonly gender?: 'he' | 'she' | null;
  /** English: the head noun of the description, lower case. */
  readonly head?: string | null;
}

/** What shows that a sentence is somebody's. */
export interface Cue {
  readonly mode: Exclude<SpeechMode, 'narration'>;
  /** Null where the article names no source. */
  readonly source: SourcePhrase | null;
  /** The word that shows a belief: uskotaan, reportedly. */
  readonly shown?: Span;
  /** A clause such as ", kysyy Sirkiä" that closes an utterance. */
  readonly closing: boolean;
}

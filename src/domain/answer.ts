// What is asked and what is answered: the shapes between retrieval, the answerers and those who show the answer.
import type { GenerationId, Language, Passage, Span } from './article.ts';
import type { Asker } from './budget.ts';
import type { Excerpt, Quote } from './verify.ts';

export interface Question {
  readonly text: string;
  /** The asker's language; sentences around the quotes are written in it. */
  readonly language: Language;
  /** Answer from this article only. */
  readonly article?: string;
  /** Prefer the words of this speaker. */
  readonly speaker?: string;
  /** The exchange that this question follows up. */
  readonly earlier?: { readonly question: string; readonly excerpts: readonly string[] };
  /** Whose tokens a model call spends; absent in the terminal. */
  readonly asker?: Asker;
}

/** A run of sentences of a matched paragraph, with how well it answers (0 to 1). */
export interface SentenceMatch extends Span {
  /** Sentence numbers, from 1, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** A paragraph that retrieval found, with its scores. */
export interface Match extends Passage {
  /** The ranker's score, 0 to 1. */
  readonly score: number;
  /** What the score is made of, by component; shown by --explain. */
  readonly components: Readonly<Record<string, number>>;
  /** The sentence runs that answer best, best first; not empty. */
  readonly sentences: readonly SentenceMatch[];
}

/** What retrieval says of a question: the matches, best first, and whether they answer it. */
export interface Retrieval {
  readonly generation: GenerationId;
  readonly matches: readonly Match[];
  /** Calibrated probability, 0 to 1, that the best match answers the question. */
  readonly confidence: number;
  readonly answered: boolean;
  /** What the question needs and the passages lack, as codes with the words: shown by --explain. */
  readonly lacking: readonly { readonly code: 'name' | 'number' | 'date' | 'speaker' | 'words' | 'negation'; readonly words: string }[];
}

/** A sentence of prose that rests on quotes: indexes into the proposal's quotes, not empty when shown. */
export interface Claim {
  readonly text: string;
  readonly quotes: readonly number[];
}

/** What an answerer offers; nothing of it is shown before `verify` and the prose rule have passed it. */
export type Proposal =
  | { readonly kind: 'quotes'; readonly quotes: readonly Quote[]; readonly claims: readonly Claim[] }
  | { readonly kind: 'not-answered' };

export interface AnswerExcerpt {
  readonly excerpt: Excerpt;
  /** How well it answers, 0 to 1. */
  readonly score: number;
}

export type AnswererName = 'extractive' | 'model';

interface AnswerBase {
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly answerer: AnswererName;
  readonly tookMs: number;
  /** What was proposed and dropped, and why; shown by --explain. */
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
  /** Why a better answerer did not answer, as a code in the sentence catalogue; absent when nothing went wrong. */
  readonly notice?: string;
}

export interface QuotedAnswer extends AnswerBase {
  readonly kind: 'quoted';
  /** Prose that passed the prose rule; each sentence names the excerpts (indexes) that it rests on. */
  readonly text: readonly { readonly text: string; readonly excerpts: readonly number[] }[] | null;
  readonly excerpts: readonly [AnswerExcerpt, ...AnswerExcerpt[]];
}

export interface NotFoundAnswer extends AnswerBase {
  readonly kind: 'not-found';
}

export type Answer = QuotedAnswer | NotFoundAnswer;

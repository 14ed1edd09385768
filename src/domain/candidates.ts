// What an engine hands to the ranker: counts, not scores, so that every engine's candidates end in the same order.
import type { Language } from './article.ts';

/** A question as the analysis and the embedder see it. */
export interface AnalysedQuestion {
  readonly language: Language;
  /** Distinct content words, normalised; candidates' `wordCounts` follow this order. */
  readonly words: readonly string[];
  /** Distinct character 4-grams (short words whole); candidates' `gramCounts` follow this order. */
  readonly grams: readonly string[];
  /** Unit length, of the embedder that the generation names. */
  readonly vector: Float32Array;
}

/** Figures of the whole collection, aligned with the question's words and grams. */
export interface CollectionStatistics {
  readonly paragraphs: number;
  /** Mean number of words, and of grams, in a paragraph. */
  readonly averageWords: number;
  readonly averageGrams: number;
  /** Soft document frequency of each question word: the sum over paragraphs of the largest synonym weight. */
  readonly wordFrequencies: readonly number[];
  readonly gramFrequencies: readonly number[];
}

export interface Candidate {
  readonly article: string;
  /** Counts from 1. */
  readonly paragraph: number;
  readonly wordTotal: number;
  readonly gramTotal: number;
  /** Soft term frequency of each question word: the sum of synonym weight times count. */
  readonly wordCounts: readonly number[];
  readonly gramCounts: readonly number[];
  /** Of question and paragraph vector, -1 to 1. */
  readonly cosine: number;
}

export interface CandidateSet {
  readonly statistics: CollectionStatistics;
  readonly candidates: readonly Candidate[];
}

/** Finds paragraphs that may answer; one implementation for each engine, all held to one contract test. */
export interface CandidateEngine {
  /** At most `limit` candidates, those of `article` only when it is given. */
  find(question: AnalysedQuestion, options: { readonly limit: number; readonly article?: string }): Promise<CandidateSet>;
}

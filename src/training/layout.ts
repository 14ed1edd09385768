// Where the parameters and the working space of a run lie in the memory that the workers share.
import type { TrainingSettings } from './settings.ts';

/** Byte offsets into the shared memory. */
export interface Layout {
  /** Rows of features: values, first and second moments of Adam. Everything before `parameterEnd` is the run's state. */
  readonly values: number;
  readonly means: number;
  readonly squares: number;
  /** For each feature the logarithm of its weight in questions and in passages, with their moments: 6 × features. */
  readonly textWeights: number;
  readonly parameterEnd: number;
  readonly wordVectors: number;
  readonly wordGradients: number;
  /** For each word: weight in questions, in passages, and the gradients of their logarithms. */
  readonly wordWeights: number;
  readonly textRaw: number;
  readonly textUnit: number;
  readonly textGradients: number;
  readonly textNorms: number;
  /** Pairs × pairs: exponentials of the scaled cosines. */
  readonly similarities: number;
  readonly coefficients: number;
  readonly rowSums: number;
  readonly columnSums: number;
  readonly losses: number;
  readonly slots: readonly BatchLayout[];
  /** Each worker's own rows of numbers and weights, and three rows of vectors. */
  readonly scratch: readonly number[];
  readonly identity: number;
  readonly bytes: number;
}

/** Offsets of one batch's lists; see `Batch`. */
export interface BatchLayout {
  readonly counts: number;
  readonly textStarts: number;
  readonly textWords: number;
  readonly textCounts: number;
  readonly wordStarts: number;
  readonly wordFeatures: number;
  readonly wordShares: number;
  readonly occurrenceStarts: number;
  readonly occurrenceMiddles: number;
  readonly occurrenceTexts: number;
  readonly occurrenceCounts: number;
  readonly touched: number;
  readonly featureStarts: number;
  readonly featureWords: number;
  readonly featureShares: number;
  readonly passages: number;
  readonly queries: number;
}

export function mostWords(settings: TrainingSettings): number {
  return settings.batch * (settings.passageWords + settings.queryWords);
}

/** Average number of features that a batch's words may have; rarer words beyond it lose theirs. */
export const featuresPerWord = 40;

export function layOut(settings: TrainingSettings, workers: number): Layout {
  let next = 0;
  const take = (count: number) => {
    const offset = next;
    next += Math.ceil((count * 4) / 64) * 64;
    return offset;
  };
  const { batch, dimension, features } = settings;
  const values = take(features * dimension);
  const means = take(features * dimension);
  const squares = take(features * dimension);
  const textWeights = take(features * 6);
  const parameterEnd = next;
  const words = mostWords(settings);
  const links = words * featuresPerWord;
  const texts = batch * 2;
  return {
    values,
    means,
    squares,
    textWeights,
    parameterEnd,
    wordVectors: take(words * dimension),
    wordGradients: take(words * dimension),
    wordWeights: take(words * 4),
    textRaw: take(texts * dimension),
    textUnit: take(texts * dimension),
    textGradients: take(texts * dimension),
    textNorms: take(texts),
    similarities: take(batch * batch),
    coefficients: take(batch * batch),
    rowSums: take(batch),
    columnSums: take(batch),
    losses: take(batch),
    identity: take(batch),
    slots: Array.from({ length: workers }, () => ({
      counts: take(4),
      textStarts: take(texts + 1),
      textWords: take(words),
      textCounts: take(words),
      wordStarts: take(words + 1),
      wordFeatures: take(links),
      wordShares: take(links),
      occurrenceStarts: take(words + 1),
      occurrenceMiddles: take(words),
      occurrenceTexts: take(words),
      occurrenceCounts: take(words),
      touched: take(features),
      featureStarts: take(features + 1),
      featureWords: take(links),
      featureShares: take(links),
      passages: take(batch),
      queries: take(batch),
    })),
    scratch: Array.from({ length: workers }, () => take(2 * Math.max(words, batch) + 4 * dimension)),
    get bytes() {
      return next;
    },
  };
}

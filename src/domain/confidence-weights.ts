// Written by `npm run calibrate`; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5,
    threshold: 0.5,
    weights: { score: 4, words: 3, grams: 2, cosine: 2, margin: 3, covered: 3, exact: 0, missing: -2, unknown: -2, sentence: 2, cue: 0.3, namesMissing: -0.5, namesMissingInArticle: -1, nationsMissing: -0.5, numbersMissing: -0.5, size: 0, brevity: 0 },
  },
  across: {
    bias: -4.5,
    threshold: 0.5,
    weights: { score: 4, words: 3, grams: 1, cosine: 2, margin: 3, covered: 3, exact: 0, missing: -2, unknown: -2, sentence: 2, cue: 0.3, namesMissing: -0.2, namesMissingInArticle: -0.2, nationsMissing: -0.5, numbersMissing: -0.5, size: 0, brevity: 0 },
  },
};

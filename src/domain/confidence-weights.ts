// Written by `npm run calibrate` for sitaatti-local-128-03e85297049936bf; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -4.8427,
    threshold: 0.4605,
    smallOdds: 6.1651,
    weights: { score: 4.0787, words: 0.3255, grams: 1.7449, cosine: 5.2979, margin: 0.3888, lead: 1.8265, covered: 0.4852, exact: 0, missing: -0.5303, unknown: -0.7794, sentence: 2.147, cue: 0.2771, namesMissing: -0.4576, namesMissingInArticle: -0.5345, nationsMissing: -0.869, numbersMissing: -0.7676, size: -0.614, brevity: 0 },
  },
  across: {
    bias: -4.4307,
    threshold: 0.526,
    smallOdds: 2.5171,
    weights: { score: 9.922, words: 4.8751, grams: 0, cosine: 8.534, margin: 0.3977, lead: 1.9215, covered: 0.1853, exact: 0, missing: 0, unknown: -0.2736, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -1.3009, nationsMissing: -1.044, numbersMissing: 0, size: -3.3201, brevity: 0 },
  },
};

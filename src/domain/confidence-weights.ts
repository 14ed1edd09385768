// Written by `npm run calibrate` for sitaatti-local-128-ed61c4d0d96b8af4; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5.1578,
    threshold: 0.4907,
    smallOdds: 12.0004,
    weights: { score: 2.996, words: 0, grams: 1.9456, cosine: 6.15, margin: 0, lead: 2.1759, covered: 0.671, exact: 0, missing: 0, unknown: -0.6373, sentence: 1.8482, cue: 0.2461, namesMissing: -0.4345, namesMissingInArticle: -0.5843, nationsMissing: -0.7916, numbersMissing: -0.8633, size: 0, brevity: 0 },
  },
  across: {
    bias: -4.5664,
    threshold: 0.5624,
    smallOdds: 6.8335,
    weights: { score: 9.3873, words: 3.1846, grams: 0, cosine: 8.1738, margin: 3.2829, lead: 2.2334, covered: 0.1992, exact: 0, missing: 0, unknown: -0.7011, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -0.9951, nationsMissing: -1.2632, numbersMissing: -0.0403, size: -3.2381, brevity: 0 },
  },
};

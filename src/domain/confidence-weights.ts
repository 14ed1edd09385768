// Written by `npm run calibrate` for sitaatti-local-128-ed61c4d0d96b8af4; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5.1775,
    threshold: 0.5265,
    smallOdds: 11.9049,
    weights: { score: 3.6425, words: 1.0162, grams: 1.0079, cosine: 5.9141, margin: 0.1426, lead: 1.915, covered: 0.9105, exact: 0, missing: -0.3092, unknown: -0.5255, sentence: 1.7375, cue: 0.3284, namesMissing: -0.318, namesMissingInArticle: -0.6571, nationsMissing: -0.5689, numbersMissing: -0.8555, size: -0.1488, brevity: 0 },
  },
  across: {
    bias: -3.9342,
    threshold: 0.4375,
    smallOdds: 2.1276,
    weights: { score: 7.7956, words: 5.8542, grams: 0, cosine: 8.2349, margin: 3.2239, lead: 1.4346, covered: 0.4178, exact: 0, missing: 0, unknown: -0.6357, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -1.0756, nationsMissing: -1.4186, numbersMissing: -0.3767, size: -3.6316, brevity: 0 },
  },
};

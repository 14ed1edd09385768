// Written by `npm run calibrate` for sitaatti-local-128-ed61c4d0d96b8af4; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5.1747,
    threshold: 0.4968,
    smallOdds: 10.078,
    weights: { score: 3.0026, words: 0, grams: 1.9367, cosine: 6.2195, margin: 0.1844, lead: 2.0768, covered: 0.4976, exact: 0, missing: 0, unknown: -0.6362, sentence: 2.0573, cue: 0.2736, namesMissing: -0.431, namesMissingInArticle: -0.5741, nationsMissing: -0.8004, numbersMissing: -0.8743, size: 0, brevity: 0 },
  },
  across: {
    bias: -4.5452,
    threshold: 0.5607,
    smallOdds: 5.0381,
    weights: { score: 9.3653, words: 3.2457, grams: 0, cosine: 8.1788, margin: 3.1905, lead: 2.2879, covered: 0.1484, exact: 0, missing: -0.0163, unknown: -0.7278, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -0.997, nationsMissing: -1.2495, numbersMissing: -0.046, size: -3.2647, brevity: 0 },
  },
};

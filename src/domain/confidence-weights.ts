// Written by `npm run calibrate` for sitaatti-local-128-03e85297049936bf; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5.0382,
    threshold: 0.414,
    weights: { score: 3.6762, words: 1.3103, grams: 1.7209, cosine: 4.7483, margin: 3.416, covered: 1.5166, exact: 0, missing: -0.4665, unknown: -0.3874, sentence: 0.9896, cue: 0.1443, namesMissing: -0.5029, namesMissingInArticle: -0.3786, nationsMissing: -1.0327, numbersMissing: -0.6555, size: 0, brevity: 0 },
  },
  across: {
    bias: -5.2297,
    threshold: 0.471,
    weights: { score: 16.3022, words: 2.6888, grams: 0, cosine: 7.9498, margin: 0, covered: 0, exact: 0, missing: -2.9109, unknown: 0, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -1.5965, nationsMissing: -1.2414, numbersMissing: -0.3006, size: -2.9179, brevity: 0 },
  },
};

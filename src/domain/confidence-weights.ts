// Written by `npm run calibrate` for sitaatti-local-128-03e85297049936bf; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
  same: {
    bias: -5.0382,
    threshold: 0.467,
    weights: { score: 4.0065, words: 0.4104, grams: 1.5416, cosine: 5.3314, margin: 0.5327, lead: 1.7315, covered: 0.4914, exact: 0, missing: -0.3247, unknown: -0.6957, sentence: 2.0079, cue: 0.2243, namesMissing: -0.5108, namesMissingInArticle: -0.4253, nationsMissing: -0.8154, numbersMissing: -0.8806, size: -0.1255, brevity: 0 },
  },
  across: {
    bias: -4.3964,
    threshold: 0.5,
    weights: { score: 7.7915, words: 5.6833, grams: 0, cosine: 8.2133, margin: 1.9054, lead: 0.9669, covered: 0.8273, exact: 0, missing: -0.0114, unknown: -0.0819, sentence: 0, cue: 0, namesMissing: 0, namesMissingInArticle: -1.2555, nationsMissing: -0.3498, numbersMissing: -1.1242, size: -2.6814, brevity: 0 },
  },
};

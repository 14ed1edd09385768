// Written by `npm run calibrate`; do not edit by hand. How much each part counts in the order of the paragraphs that were read.
import type { Relation } from './relation.ts';
import type { RerankingWeights } from './reranking.ts';

export const rerankingWeights: Readonly<Record<Relation, RerankingWeights>> = {
  same: { words: 1, grams: 0.5, cosine: 0.25, article: 0.15, sentence: 0.6, cue: 0.05, name: 0.1, number: 0.1, covered: 0.2 },
  across: { words: 1, grams: 0.25, cosine: 0.25, article: 0.15, sentence: 0.6, cue: 0.05, name: 0.05, number: 0.1, covered: 0.2 },
};

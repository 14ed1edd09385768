// How much each kind of evidence counts in the order of paragraphs, by language and by the kind of embedder.
import type { Language } from './article.ts';

/** Shares of a paragraph's score; only their proportions matter, since the sum is divided out. */
export interface RankingWeights {
  /** BM25 over words and their synonyms. */
  readonly words: number;
  /** BM25 over character 4-grams. */
  readonly grams: number;
  /** Likeness of question and paragraph vector. */
  readonly cosine: number;
  /** How much of the question the rest of the article speaks of. */
  readonly article: number;
}

/**
 * The fusion that did best over our own embedder: a sum of normalised scores, which beat reciprocal rank fusion by
 * 5 to 20 points of hit@1. English questions share fewer letters with Finnish text, so 4-grams count less for them.
 */
const ownEmbedder: Readonly<Record<Language, RankingWeights>> = {
  fi: { words: 1, grams: 0.5, cosine: 0.25, article: 0.15 },
  en: { words: 1, grams: 0.25, cosine: 0.25, article: 0.15 },
};

/**
 * A large model's vectors carry more than words do, above all across languages. Its cosines lie in a narrow band that
 * differs from model to model, so the ranker spreads them over 0 to 1 before weighing.
 */
const modelEmbedder: Readonly<Record<Language, RankingWeights>> = {
  fi: { words: 1, grams: 0.5, cosine: 1, article: 0.15 },
  en: { words: 0.75, grams: 0.2, cosine: 1.5, article: 0.15 },
};

export type EmbedderKind = 'own' | 'model';

/** The weights for a question's language and the embedder that made the vectors. */
export function rankingWeights(language: Language, embedder: EmbedderKind): RankingWeights {
  return (embedder === 'own' ? ownEmbedder : modelEmbedder)[language];
}

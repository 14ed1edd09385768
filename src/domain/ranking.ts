// The one ranker: orders candidate paragraphs from counts and cosines, the same for every engine.
import type { AnalysedQuestion, Candidate, CandidateSet } from './candidates.ts';
import { type EmbedderKind, type RankingWeights, rankingWeights } from './ranking-weights.ts';

/** Saturation of repeated words and strength of length normalisation: the usual values of Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond". */
const k1 = 1.2;
const b = 0.75;

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
  /** Each 0 to 1, before weighing. */
  readonly components: Readonly<Record<keyof RankingWeights, number>>;
}

/** How much each word and gram of a question counts, in their order; 1 where the list ends. */
export interface Emphasis {
  readonly words: readonly number[];
  readonly grams: readonly number[];
}

const everything: Emphasis = { words: [], grams: [] };

/**
 * Orders candidates, best first; equal scores keep the order of article and paragraph, so that every engine agrees.
 * The score is the weighted mean of its components, each between 0 and 1. `emphasis` says how much each of the
 * question's words and grams counts, 1 unless given.
 */
export function rank(question: AnalysedQuestion, set: CandidateSet, embedder: EmbedderKind = 'own', emphasis: Emphasis = everything): readonly RankedCandidate[] {
  const weights = rankingWeights(question.language, embedder);
  const { statistics, candidates } = set;
  const wordIdf = inverseFrequencies(statistics.wordFrequencies, statistics.paragraphs).map((weight, word) => weight * (emphasis.words[word] ?? 1));
  const gramIdf = inverseFrequencies(statistics.gramFrequencies, statistics.paragraphs).map((weight, gram) => weight * (emphasis.grams[gram] ?? 1));
  const cosine = embedder === 'own' ? (candidate: Candidate) => Math.max(0, candidate.cosine) : spread(candidates);
  const shares = articleShares(candidates, wordIdf);
  const total = weights.words + weights.grams + weights.cosine + weights.article;
  return candidates
    .map((candidate) => {
      const components = {
        words: normalisedBm25(candidate.wordCounts, wordIdf, candidate.wordTotal / Math.max(1, statistics.averageWords)),
        grams: normalisedBm25(candidate.gramCounts, gramIdf, candidate.gramTotal / Math.max(1, statistics.averageGrams)),
        cosine: cosine(candidate),
        article: shares.get(candidate.article) ?? 0,
      };
      const sum = weights.words * components.words + weights.grams * components.grams + weights.cosine * components.cosine + weights.article * components.article;
      return { candidate, components, score: sum / total };
    })
    .sort(byScore);
}

/**
 * ln(1 + (N - df + 0.5) / (df + 0.5)) for each term: Robertson and Spärck Jones's weight in the form that stays
 * positive (Lucene's). `frequencies` may be fractional, since synonyms count in part.
 */
export function inverseFrequencies(frequencies: readonly number[], paragraphs: number): readonly number[] {
  return frequencies.map((frequency) => {
    const df = Math.min(Math.max(frequency, 0), paragraphs);
    return Math.log(1 + (paragraphs - df + 0.5) / (df + 0.5));
  });
}

/**
 * BM25 divided by the most that the question could reach (every term saturated), so 0 to 1 whatever the question's
 * length. `counts` may be fractional: synonyms of a question word make one pseudo-term (Pirkola 1998, "The effects of
 * query structure and dictionary setups in dictionary-based cross-language information retrieval").
 */
export function normalisedBm25(counts: readonly number[], idf: readonly number[], relativeLength: number): number {
  const damping = k1 * (1 - b + b * relativeLength);
  let reached = 0;
  let reachable = 0;
  for (let term = 0; term < idf.length; term += 1) {
    const weight = idf[term] ?? 0;
    const count = counts[term] ?? 0;
    reachable += weight * (k1 + 1);
    if (count > 0) reached += (weight * count * (k1 + 1)) / (count + damping);
  }
  return reachable > 0 ? reached / reachable : 0;
}

/** How much of the question, by weight, each article speaks of anywhere among the candidates: 0 to 1. */
function articleShares(candidates: readonly Candidate[], idf: readonly number[]): ReadonlyMap<string, number> {
  const best = new Map<string, Float64Array>();
  for (const { article, wordCounts } of candidates) {
    let words = best.get(article);
    if (words === undefined) {
      words = new Float64Array(idf.length);
      best.set(article, words);
    }
    for (let term = 0; term < words.length; term += 1) words[term] = Math.max(words[term] ?? 0, Math.min(1, wordCounts[term] ?? 0));
  }
  const total = idf.reduce((sum, weight) => sum + weight, 0);
  const share = (words: Float64Array) => (total > 0 ? words.reduce((sum, word, term) => sum + word * (idf[term] ?? 0), 0) / total : 0);
  return new Map([...best].map(([article, words]) => [article, share(words)]));
}

/** Cosines as standard scores over the candidates, mapped so that the mean is a quarter and three deviations above it is 1. */
function spread(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const count = Math.max(1, candidates.length);
  const mean = candidates.reduce((sum, candidate) => sum + candidate.cosine, 0) / count;
  const deviation = Math.sqrt(candidates.reduce((sum, candidate) => sum + (candidate.cosine - mean) ** 2, 0) / count);
  return (candidate) => (deviation > 0 ? Math.min(1, Math.max(0, (0.25 + (0.25 * (candidate.cosine - mean)) / deviation))) : Math.max(0, candidate.cosine));
}

function byScore(one: RankedCandidate, other: RankedCandidate): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.candidate.article !== other.candidate.article) return one.candidate.article < other.candidate.article ? -1 : 1;
  return one.candidate.paragraph - other.candidate.paragraph;
}

// The embedded candidate engine: scores every paragraph of a generation in memory and hands over the best with their counts.
import type { Language } from '../domain/article.ts';
import type { AnalysedQuestion, Candidate, CandidateEngine, CandidateSet } from '../domain/candidates.ts';
import { inverseFrequencies } from '../domain/ranking.ts';
import { type EmbedderKind, rankingWeights } from '../domain/ranking-weights.ts';
import type { EngineIndex, WordEmbedder } from './engine-index.ts';
import { layOutMemory } from './engine-memory.ts';
import { createPostingReader, type PostingReader } from './engine-postings.ts';
import { best, mean, type Members, reachable, spread } from './engine-scoring.ts';
import { createSynonyms, type Synonym } from './engine-synonyms.ts';
import { createTermTable } from './engine-terms.ts';
import { quantise } from './engine-vectors.ts';

/** The port, answered at once: who needs it off the main thread puts it there. */
export interface Engine extends CandidateEngine {
  readonly paragraphs: number;
  findNow(question: AnalysedQuestion, options: { readonly limit: number; readonly article?: string }): CandidateSet;
  /** The words that count as one with a question word, best first; the word itself is not among them. */
  synonyms(word: string, language: Language): readonly Synonym[];
}

export interface EngineOptions {
  readonly index: EngineIndex;
  readonly embedder: WordEmbedder;
  /** Whose weights of the ranker decide which paragraphs are handed over: those for our own embedder unless said otherwise. */
  readonly kind?: EmbedderKind;
}

/** BM25's usual constants, the same as the ranker's. */
const k1 = 1.2;
const b = 0.75;
/** This share of the candidates is taken by cosine alone, for questions that share no word with their answer. */
const cosineShare = 0.2;

export function createEngine({ index, embedder, kind = 'own' }: EngineOptions): Engine {
  const { articles, articleStarts, wordTotals, gramTotals } = index;
  const passageScales = index.passageVectors.scales;
  const paragraphs = wordTotals.length;
  const memory = layOutMemory(index);
  const synonyms = createSynonyms({ memory, terms: index.words, scales: index.wordVectors.scales, embedder });
  const gramTerms = createTermTable(index.grams);
  const words = createScale(createPostingReader(index.wordPostings, paragraphs), wordTotals);
  const grams = createScale(createPostingReader(index.gramPostings, paragraphs), gramTotals);
  const articleNumbers = new Map(articles.map((id, number) => [id, number]));

  // Scratch, one number a paragraph, clean between questions: a question allocates next to nothing.
  const wordScores = new Float32Array(paragraphs);
  const gramScores = new Float32Array(paragraphs);
  const soft = new Float32Array(paragraphs);
  const touched = new Uint32Array(paragraphs);
  const cosines = new Float32Array(paragraphs);
  const slots = new Int32Array(paragraphs).fill(-1);

  /** Adds a term's BM25 to the scores of its paragraphs and returns its frequency. */
  const addTerm = ({ terms, weights }: Members, { reader, totals, average }: Scale, scores: Float32Array): number => {
    let frequency = 0;
    let found = 0;
    for (let member = 0; member < terms.length; member += 1) {
      const weight = weights[member] ?? 0;
      const length = reader.read(terms[member] ?? 0);
      for (let at = 0; at < length; at += 1) {
        const paragraph = reader.paragraphs[at] ?? 0;
        const before = soft[paragraph] ?? 0;
        if (before === 0) {
          // Members come by falling weight, so the first one found in a paragraph is its largest.
          touched[found] = paragraph;
          found += 1;
          frequency += weight;
        }
        soft[paragraph] = before + weight * (reader.counts[at] ?? 0);
      }
    }
    const factor = (inverseFrequencies([frequency], paragraphs)[0] ?? 0) * (k1 + 1);
    const slope = (k1 * b) / Math.max(1, average);
    for (let at = 0; at < found; at += 1) {
      const paragraph = touched[at] ?? 0;
      const count = soft[paragraph] ?? 0;
      scores[paragraph] = (scores[paragraph] ?? 0) + (factor * count) / (count + k1 * (1 - b) + slope * (totals[paragraph] ?? 0));
      soft[paragraph] = 0;
    }
    return frequency;
  };

  const measureCosines = (vector: Float32Array) => {
    const { kernel, passages, passageStride, query, numbers, results } = memory;
    const { values, scale } = quantise(vector);
    new Int8Array(kernel.memory.buffer, query, passageStride).fill(0).set(values.subarray(0, passageStride));
    const rows = new Uint32Array(kernel.memory.buffer, numbers, paragraphs);
    for (let row = 0; row < paragraphs; row += 1) rows[row] = row;
    kernel.dots(query, passages, passageStride, numbers, paragraphs, results);
    const dots = new Int32Array(kernel.memory.buffer, results, paragraphs);
    for (let row = 0; row < paragraphs; row += 1) cosines[row] = (dots[row] ?? 0) * scale * (passageScales[row] ?? 0);
  };

  const describe = (chosen: readonly number[], wordMembers: readonly Members[], gramMembers: readonly Members[]): Candidate[] => {
    const wordCounts = chosen.map(() => wordMembers.map(() => 0));
    const gramCounts = chosen.map(() => gramMembers.map(() => 0));
    for (const [slot, paragraph] of chosen.entries()) slots[paragraph] = slot;
    for (const [place, members] of wordMembers.entries()) addCounts(members, words.reader, slots, place, wordCounts);
    for (const [place, members] of gramMembers.entries()) addCounts(members, grams.reader, slots, place, gramCounts);
    for (const paragraph of chosen) slots[paragraph] = -1;
    return chosen.map((paragraph, slot) => {
      const article = lastAtMost(articleStarts, paragraph);
      return {
        article: articles[article] ?? '',
        paragraph: paragraph - (articleStarts[article] ?? 0) + 1,
        wordTotal: wordTotals[paragraph] ?? 0,
        gramTotal: gramTotals[paragraph] ?? 0,
        wordCounts: wordCounts[slot] ?? [],
        gramCounts: gramCounts[slot] ?? [],
        cosine: Math.max(-1, Math.min(1, cosines[paragraph] ?? 0)),
      };
    });
  };

  const findNow: Engine['findNow'] = (question, { limit, article }) => {
    const wordMembers = question.words.map((word) => synonyms.members(word, question.language));
    const gramMembers = question.grams.map((gram) => {
      const term = gramTerms.find(gram);
      return term < 0 ? nothing : { terms: Uint32Array.of(term), weights: Float32Array.of(1) };
    });
    wordScores.fill(0);
    gramScores.fill(0);
    const wordFrequencies = wordMembers.map((members) => addTerm(members, words, wordScores));
    const gramFrequencies = gramMembers.map((members) => addTerm(members, grams, gramScores));
    measureCosines(question.vector);

    const weights = rankingWeights(question.language, kind);
    const wordShare = weights.words / reachable(wordFrequencies, paragraphs, k1);
    const gramShare = weights.grams / reachable(gramFrequencies, paragraphs, k1);
    const likeness = kind === 'own' ? null : spread(cosines);
    for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
      const cosine = cosines[paragraph] ?? 0;
      const likely = likeness === null ? Math.max(0, cosine) : likeness(cosine);
      wordScores[paragraph] = (wordScores[paragraph] ?? 0) * wordShare + (gramScores[paragraph] ?? 0) * gramShare + likely * weights.cosine;
    }
    const number = article === undefined ? undefined : articleNumbers.get(article);
    const from = number === undefined ? 0 : (articleStarts[number] ?? 0);
    const to = article === undefined ? paragraphs : number === undefined ? 0 : (articleStarts[number + 1] ?? 0);
    const byCosine = Math.floor(limit * cosineShare);
    const chosen = new Set(best(wordScores, from, to, limit - byCosine));
    for (const paragraph of best(cosines, from, to, limit)) if (chosen.size < limit) chosen.add(paragraph);
    return {
      statistics: { paragraphs, averageWords: words.average, averageGrams: grams.average, wordFrequencies, gramFrequencies },
      candidates: describe([...chosen], wordMembers, gramMembers),
    };
  };

  return {
    paragraphs,
    findNow,
    find: (question, options) => Promise.resolve(findNow(question, options)),
    synonyms: (word, language) => synonyms.find(word, language),
  };
}

interface Scale {
  readonly reader: PostingReader;
  readonly totals: Uint32Array;
  readonly average: number;
}

function createScale(reader: PostingReader, totals: Uint32Array): Scale {
  return { reader, totals, average: mean(totals) };
}

const nothing: Members = { terms: new Uint32Array(0), weights: new Float32Array(0) };

function addCounts({ terms, weights }: Members, reader: PostingReader, slots: Int32Array, place: number, counts: number[][]): void {
  for (let member = 0; member < terms.length; member += 1) {
    const weight = weights[member] ?? 0;
    const length = reader.read(terms[member] ?? 0);
    for (let at = 0; at < length; at += 1) {
      const slot = slots[reader.paragraphs[at] ?? 0] ?? -1;
      // Nearly all are -1, and reading an array there would be slow.
      if (slot < 0) continue;
      const row = counts[slot];
      if (row !== undefined) row[place] = (row[place] ?? 0) + weight * (reader.counts[at] ?? 0);
    }
  }
}

/** The index of the last start that is not after `value`, which no empty article has. */
function lastAtMost(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

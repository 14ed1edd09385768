// Finds the corpus's words that mean nearly what a question word means, fast enough to do it for every word of every question.
import type { WordEmbedder } from './engine-index.ts';
import type { EngineMemory } from './engine-memory.ts';
import type { Members } from './engine-scoring.ts';
import type { TermTable } from './engine-terms.ts';
import { quantise, writeSigns } from './engine-vectors.ts';

export interface Synonym {
  readonly word: string;
  /** cosine^1.5 */
  readonly weight: number;
}

export interface Synonyms {
  find(word: string): readonly Synonym[];
  /** The word itself, where the corpus has it, and its synonyms, by falling weight. */
  members(word: string): Members;
}

export interface SynonymOptions {
  readonly memory: EngineMemory;
  readonly words: TermTable;
  /** Of the word vectors. */
  readonly scales: Float32Array;
  readonly embedder: WordEmbedder;
  /** Words whose cosine is worked out exactly, those with the fewest differing signs; all words when 0. */
  readonly pool?: number;
}

/** Found best when the recipe was tried out: under 0.4 words have too little to do with each other. */
const leastCosine = 0.4;
const mostSynonyms = 100;
const exponent = 1.5;
/** Two thousand of the nearest by signs hold 99 of the true 100. */
const usualPool = 2048;
/** Words whose synonyms are kept for the next question that has them: at most 2 MB. */
const mostRemembered = 2000;

export function createSynonyms({ memory, words, scales, embedder, pool = usualPool }: SynonymOptions): Synonyms {
  const { kernel, wordCount } = memory;
  const remembered = new Map<string, Members>();
  const { buffer } = kernel.memory;
  const query = new Int8Array(buffer, memory.query, memory.wordStride);
  const querySigns = new Uint8Array(buffer, memory.querySigns, memory.signStride);
  const numbers = new Uint32Array(buffer, memory.numbers, wordCount);
  const dots = new Int32Array(buffer, memory.results, wordCount);
  const histogram = new Uint32Array(buffer, memory.histogram, memory.signStride * 8 + 1);

  /** Writes the numbers of the words with the fewest differing signs and returns how many there are. */
  const nearBySigns = (): number => {
    if (pool === 0 || wordCount <= pool) {
      for (let row = 0; row < wordCount; row += 1) numbers[row] = row;
      return wordCount;
    }
    histogram.fill(0);
    kernel.hamming(memory.querySigns, memory.signs, wordCount, memory.signStride, memory.distances, memory.histogram);
    let farthest = 0;
    let found = histogram[0] ?? 0;
    while (found < pool) {
      farthest += 1;
      found += histogram[farthest] ?? 0;
    }
    kernel.select(memory.distances, wordCount, farthest, memory.numbers);
    return found;
  };

  const search = (word: string): Members => {
    const own = words.find(word);
    const { values, scale } = quantise(embedder.embedWord(word));
    query.fill(0).set(values.subarray(0, memory.wordStride));
    querySigns.fill(0);
    writeSigns(query, 1, embedder.dimension, querySigns);
    const found = nearBySigns();
    kernel.dots(memory.query, memory.words, memory.wordStride, memory.numbers, found, memory.results);
    const near: { readonly term: number; readonly cosine: number }[] = [];
    for (let at = 0; at < found; at += 1) {
      const term = numbers[at] ?? 0;
      const cosine = (dots[at] ?? 0) * scale * (scales[term] ?? 0);
      if (cosine > leastCosine && term !== own) near.push({ term, cosine });
    }
    near.sort((one, other) => other.cosine - one.cosine || one.term - other.term);
    const synonyms = near.slice(0, mostSynonyms);
    const itself = own < 0 ? [] : [own];
    return {
      terms: Uint32Array.from([...itself, ...synonyms.map(({ term }) => term)]),
      weights: Float32Array.from([...itself.map(() => 1), ...synonyms.map(({ cosine }) => Math.min(1, cosine) ** exponent)]),
    };
  };

  const members = (word: string): Members => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = search(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };

  return {
    members,
    find(word) {
      const own = words.find(word);
      const { terms, weights } = members(word);
      return Array.from(terms, (term, at) => ({ term, weight: weights[at] ?? 0 })).flatMap(({ term, weight }) => (term === own ? [] : [{ word: words.term(term), weight }]));
    },
  };
}

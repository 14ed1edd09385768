// The embedder that needs no key and no server: bags of word vectors, each the mean of its features' trained vectors.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Embedder } from '../domain/ports.ts';
import { analyseWords } from './analysis.ts';
import { createKernel, vectorStride } from './engine-kernel.ts';
import { mostFeatures, wordFeatures } from './local-embedder-features.ts';
import { decodeWeights, WeightsError } from './local-embedder-weights.ts';
import type { Weights } from './local-embedder-weights.ts';

export interface LocalEmbedder extends Embedder {
  /** Unit-length vector of one normalised word (see `analyseWords`), `dimension` numbers; Finnish and English share the space. */
  embedWord(word: string): Float32Array;
  /** `embedQuestion` and `embedPassages` without waiting: 0.02 to 0.5 ms a text. */
  embedQuestionNow(text: string): Float32Array;
  embedPassageNow(text: string): Float32Array;
}

/** Reads, checks and unpacks the weights, the shipped ones unless a path is given. Throws an Error that names a file it cannot use. */
export function loadLocalEmbedder(path: string | URL = new URL('weights/local-embedder.bin', import.meta.url)): LocalEmbedder {
  try {
    return createLocalEmbedder(decodeWeights(readFileSync(path)));
  } catch (error) {
    if (error instanceof WeightsError) throw new Error(`The embedder's weights ${String(path)} cannot be used: ${error.message}`, { cause: error });
    throw error;
  }
}

/** An embedder over weights that are already in memory. */
export function createLocalEmbedder(weights: Weights): LocalEmbedder {
  const { dimension } = weights;
  const recall = createRecall(createWordModel(weights));
  const embedText = (text: string, kind: 'question' | 'passage'): Float32Array => {
    const counts = new Map<string, number>();
    for (const word of analyseWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sum = new Float32Array(dimension);
    for (const [word, count] of counts) {
      const { vector, questionWeight, passageWeight } = recall(word);
      const weight = (1 + Math.log(count)) * (kind === 'question' ? questionWeight : passageWeight);
      for (let axis = 0; axis < dimension; axis += 1) sum[axis] = (sum[axis] ?? 0) + weight * (vector[axis] ?? 0);
    }
    return toUnit(sum, text);
  };
  return {
    fingerprint: `sitaatti-local-${dimension}-${weights.checksum.slice(0, 16)}`,
    dimension,
    embedWord: (word) => toUnit(recall(word).vector.slice(), word),
    embedQuestionNow: (text) => embedText(text, 'question'),
    embedPassageNow: (text) => embedText(text, 'passage'),
    embedQuestion: (text) => Promise.resolve(embedText(text, 'question')),
    async embedPassages(texts, signal) {
      const vectors: Float32Array[] = [];
      let turnStarted = performance.now();
      for (const text of texts) {
        if (performance.now() - turnStarted > longestTurnMs) {
          await setImmediate();
          turnStarted = performance.now();
        }
        signal?.throwIfAborted();
        vectors.push(embedText(text, 'passage'));
      }
      return vectors;
    },
  };
}

/** The event loop gets its turn this often while many passages are embedded. */
const longestTurnMs = 8;
/** Words whose vectors are kept, twice over: at most about 12 MB. */
const mostRecalled = 8192;

interface WordVector {
  /** Mean of the word's features, not of unit length. */
  readonly vector: Float32Array;
  readonly questionWeight: number;
  readonly passageWeight: number;
}

type WordModel = (word: string) => WordVector;

/** Keeps the vectors of words that recur. Of two halves the older is dropped when the younger is full, so frequent words stay. */
function createRecall(model: WordModel): WordModel {
  let young = new Map<string, WordVector>();
  let old = new Map<string, WordVector>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const vector = old.get(word) ?? model(word);
    if (young.size >= mostRecalled) {
      old = young;
      young = new Map();
    }
    young.set(word, vector);
    return vector;
  };
}

function createWordModel({ dimension, hashes, rows, scales, questionWeights, passageWeights }: Weights): WordModel {
  const find = createLookup(hashes);
  const features = createFeatureSum(rows, dimension);
  return (word) => {
    const { whole, parts } = wordFeatures(word);
    let known = 0;
    let question = 0;
    let passage = 0;
    const add = (hash: number) => {
      const feature = find(hash);
      if (feature < 0) return;
      features.place(known, feature, scales[feature] ?? 0);
      known += 1;
      question += questionWeights[feature] ?? 0;
      passage += passageWeights[feature] ?? 0;
    };
    whole.forEach(add);
    parts.forEach(add);
    if (known === 0) return { vector: new Float32Array(dimension), questionWeight: 0, passageWeight: 0 };
    const vector = features.sum(known);
    for (let axis = 0; axis < dimension; axis += 1) vector[axis] = (vector[axis] ?? 0) / known;
    return { vector, questionWeight: Math.exp(question / known), passageWeight: Math.exp(passage / known) };
  };
}

interface FeatureSum {
  place(at: number, feature: number, scale: number): void;
  /** Of the first `count` placed features' rows, each times its scale. */
  sum(count: number): Float32Array;
}

/** The rows move into the kernel's memory. A product of a 4-bit and a 16-bit number is exact in 32 bits, so SIMD adds as JavaScript would. */
function createFeatureSum(rows: Int8Array, dimension: number): FeatureSum {
  const stride = vectorStride(dimension);
  const numbersAt = (rows.length / dimension) * stride;
  const scalesAt = numbersAt + mostFeatures * 4;
  const sumAt = scalesAt + mostFeatures * 4;
  const kernel = createKernel(sumAt + stride * 4);
  const { buffer } = kernel.memory;
  const table = new Int8Array(buffer, 0, numbersAt);
  if (stride === dimension) table.set(rows);
  else for (let row = 0; row * dimension < rows.length; row += 1) table.set(rows.subarray(row * dimension, (row + 1) * dimension), row * stride);
  const numbers = new Uint32Array(buffer, numbersAt, mostFeatures);
  const scales = new Float32Array(buffer, scalesAt, mostFeatures);
  const result = new Float32Array(buffer, sumAt, dimension);
  return {
    place(at, feature, scale) {
      numbers[at] = feature;
      scales[at] = scale;
    },
    sum(count) {
      kernel.sums(0, stride, numbersAt, scalesAt, count, sumAt);
      return result.slice();
    },
  };
}

/** Open addressing over the hashes, which are random already: 1 MB and two probes instead of a Map's 8 MB. */
function createLookup(hashes: Uint32Array): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 1));
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, feature) => {
    let slot = hash & (size - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = feature;
  });
  return (hash) => {
    let slot = hash & (size - 1);
    for (;;) {
      const feature = slots[slot] ?? -1;
      if (feature < 0 || hashes[feature] === hash) return feature;
      slot = (slot + 1) & (size - 1);
    }
  };
}

/**
 * Scales to unit length in place. Text of which nothing is known gets signs drawn from its characters: the same text
 * stays alike, two different ones are far apart.
 */
function toUnit(vector: Float32Array, text: string): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) {
    let state = 0x811c9dc5;
    for (let position = 0; position < text.length; position += 1) state = Math.imul(state ^ text.charCodeAt(position), 0x01000193);
    for (let axis = 0; axis < vector.length; axis += 1) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + axis;
      vector[axis] = ((state >>> 16) & 1) === 0 ? 1 : -1;
    }
    squares = vector.length;
  }
  const length = Math.sqrt(squares);
  for (let axis = 0; axis < vector.length; axis += 1) vector[axis] = (vector[axis] ?? 0) / length;
  return vector;
}

// The embedder that needs no key and no server: bags of word vectors, each the mean of its features' trained vectors.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Embedder } from '../domain/ports.ts';
import { analyseWords } from './analysis.ts';
import { decodeWeights, WeightsError } from './local-embedder-weights.ts';
import type { Weights } from './local-embedder-weights.ts';
import { createWordVectors } from './local-embedder-words.ts';

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
export function createLocalEmbedder(model: Weights): LocalEmbedder {
  const { dimension } = model;
  const words = createWordVectors(model);
  const embedText = (text: string, weights: Float64Array): Float32Array => {
    const counts = new Map<string, number>();
    for (const word of analyseWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sum = new Float32Array(dimension);
    for (const [word, count] of counts) {
      const row = words.row(word);
      const weight = (1 + Math.log(count)) * (weights[row] ?? 0);
      const start = row * words.stride;
      for (let axis = 0; axis < dimension; axis += 1) sum[axis] = (sum[axis] ?? 0) + weight * (words.values[start + axis] ?? 0);
    }
    return toUnit(sum, text);
  };
  return {
    fingerprint: `sitaatti-local-${dimension}-${model.checksum.slice(0, 16)}`,
    dimension,
    embedWord(word) {
      const start = words.row(word) * words.stride;
      return toUnit(words.values.slice(start, start + dimension), word);
    },
    embedQuestionNow: (text) => embedText(text, words.questionWeights),
    embedPassageNow: (text) => embedText(text, words.passageWeights),
    embedQuestion: (text) => Promise.resolve(embedText(text, words.questionWeights)),
    async embedPassages(texts, signal) {
      const vectors: Float32Array[] = [];
      let turnStarted = performance.now();
      for (const text of texts) {
        if (performance.now() - turnStarted > longestTurnMs) {
          await setImmediate();
          turnStarted = performance.now();
        }
        signal?.throwIfAborted();
        vectors.push(embedText(text, words.passageWeights));
      }
      return vectors;
    },
  };
}

/** The event loop gets its turn this often while many passages are embedded. */
const longestTurnMs = 8;

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

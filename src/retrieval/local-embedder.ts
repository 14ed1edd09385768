// The embedder that needs no key and no server: bags of word vectors, each the mean of its features' trained vectors.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Embedder } from '../domain/ports.ts';
import { analyseWords } from './analysis.ts';
import { headerSize, readShape, WeightsError, type WeightsShape } from './local-embedder-weights.ts';
import { createWordVectors } from './local-embedder-words.ts';

export interface LocalEmbedder extends Embedder {
  /** Unit-length vector of one normalised word (see `analyseWords`), `dimension` numbers; Finnish and English share the space. */
  embedWord(word: string): Float32Array;
  /** `embedQuestion` and `embedPassages` without waiting: 0.02 to 0.5 ms a text. */
  embedQuestionNow(text: string): Float32Array;
  embedPassageNow(text: string): Float32Array;
}

/** Reads and checks the weights, the shipped ones unless a path is given. Throws an Error that names a file it cannot use. */
export function loadLocalEmbedder(path: string | URL = new URL('weights/local-embedder.bin', import.meta.url)): LocalEmbedder {
  const handle = openSync(path, 'r');
  try {
    const header = Buffer.alloc(headerSize);
    readSync(handle, header, { position: 0 });
    return createEmbedder(readShape(header, fstatSync(handle).size), (file) => readWhole(handle, file));
  } catch (error) {
    if (error instanceof WeightsError) throw new Error(`The embedder's weights ${String(path)} cannot be used: ${error.message}`, { cause: error });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** An embedder over a copy of a weights file that is already in memory. Throws WeightsError when it cannot be used. */
export function createLocalEmbedder(weights: Buffer): LocalEmbedder {
  return createEmbedder(readShape(weights, weights.length), (file) => void weights.copy(file));
}

/** Into memory that is there already: a file read and then copied would leave its own size behind as garbage. */
function readWhole(handle: number, file: Buffer): void {
  for (let read = 0; read < file.length; ) {
    const more = readSync(handle, file, read, file.length - read, read);
    if (more === 0) throw new WeightsError(`it ends after ${read} bytes`);
    read += more;
  }
}

function createEmbedder(shape: WeightsShape, readFile: (file: Buffer) => void): LocalEmbedder {
  const { dimension } = shape;
  const words = createWordVectors(shape, readFile);
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
    fingerprint: `sitaatti-local-${dimension}-${words.checksum.slice(0, 16)}`,
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

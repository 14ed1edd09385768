// The vectors of single words, each the mean of its features' trained vectors; those of words that recur are kept.
import { createKernel } from './engine-kernel.ts';
import { mostFeatures, wordFeatures } from './local-embedder-features.ts';
import { viewWeights, type WeightsShape, weightUnit } from './local-embedder-weights.ts';

export interface WordVectors {
  /** Of the weights file. */
  readonly checksum: string;
  /** The row of a normalised word; it holds until many thousands of other words have been asked for. */
  row(word: string): number;
  /** Row r begins at number r × `stride` and has as many as there are dimensions, not of unit length. */
  readonly values: Float32Array;
  readonly stride: number;
  /** By rows: how much a word weighs in a question, and in a passage. */
  readonly questionWeights: Float64Array;
  readonly passageWeights: Float64Array;
}

/** Words whose vectors are kept, twice over: at most about 13 MB, and no more than has been filled. */
const mostRecalled = 12_288;

/** Of two halves the older is filled anew when the younger is full, so frequent words stay. `readFile` fills the bytes of a weights file. */
export function createWordVectors({ dimension, size }: WeightsShape, readFile: (file: Buffer) => void): WordVectors {
  const stride = Math.ceil(dimension / 32) * 32;
  const wordsAt = Math.ceil(size / 16) * 16;
  const numbersAt = wordsAt + 2 * mostRecalled * stride * 4;
  const scalesAt = numbersAt + mostFeatures * 4;
  // The file lies in the kernel's memory as it is, and words' vectors are made there.
  const kernel = createKernel(scalesAt + mostFeatures * 4);
  const { buffer } = kernel.memory;
  const file = Buffer.from(buffer, 0, size);
  readFile(file);
  const { checksum, hashes, rowsAt, scales, questionWeights, passageWeights } = viewWeights(file);
  const find = createLookup(hashes);
  const values = new Float32Array(buffer, wordsAt, 2 * mostRecalled * stride);
  const numbers = new Uint32Array(buffer, numbersAt, mostFeatures);
  const factors = new Float32Array(buffer, scalesAt, mostFeatures);
  const inQuestions = new Float64Array(2 * mostRecalled);
  const inPassages = new Float64Array(2 * mostRecalled);

  const make = (word: string, row: number) => {
    const { whole, parts } = wordFeatures(word);
    let known = 0;
    let question = 0;
    let passage = 0;
    const add = (hash: number) => {
      const feature = find(hash);
      if (feature < 0) return;
      numbers[known] = feature;
      factors[known] = scales[feature] ?? 0;
      known += 1;
      question += questionWeights[feature] ?? 0;
      passage += passageWeights[feature] ?? 0;
    };
    whole.forEach(add);
    parts.forEach(add);
    // A product of a 4-bit and a 16-bit number is exact in 32 bits, so SIMD adds as JavaScript would.
    kernel.sums(rowsAt, dimension / 2, numbersAt, scalesAt, known, wordsAt + row * stride * 4);
    if (known > 1) for (let at = row * stride; at < row * stride + dimension; at += 1) values[at] = (values[at] ?? 0) / known;
    inQuestions[row] = known === 0 ? 0 : Math.exp((question * weightUnit) / known);
    inPassages[row] = known === 0 ? 0 : Math.exp((passage * weightUnit) / known);
  };

  let young = new Map<string, number>();
  let old = new Map<string, number>();
  let half = 0;
  return {
    checksum,
    values,
    stride,
    questionWeights: inQuestions,
    passageWeights: inPassages,
    row(word) {
      const recalled = young.get(word);
      if (recalled !== undefined) return recalled;
      const kept = old.get(word);
      if (young.size >= mostRecalled) {
        if (kept !== undefined) return kept;
        old = young;
        young = new Map();
        half = mostRecalled - half;
      }
      const row = half + young.size;
      if (kept === undefined) {
        make(word, row);
      } else {
        values.copyWithin(row * stride, kept * stride, (kept + 1) * stride);
        inQuestions[row] = inQuestions[kept] ?? 0;
        inPassages[row] = inPassages[kept] ?? 0;
      }
      young.set(word, row);
      return row;
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

// Puts the vectors of an index where the kernel reads them, and leaves room for what it writes.
import type { EngineIndex } from './engine-index.ts';
import { createKernel, type Kernel, signStride, vectorStride } from './engine-kernel.ts';
import { writeSigns } from './engine-vectors.ts';

/** Addresses are bytes from the start of the kernel's memory. */
export interface EngineMemory {
  readonly kernel: Kernel;
  readonly wordCount: number;
  readonly words: number;
  readonly wordStride: number;
  readonly signs: number;
  readonly signStride: number;
  readonly passages: number;
  readonly passageStride: number;
  /** A row for a question's vector or a word's, and one for a word's signs. */
  readonly query: number;
  readonly querySigns: number;
  /** Row numbers (u32), dot products (i32) and distances (u16): as many as the larger table has rows. */
  readonly numbers: number;
  readonly results: number;
  readonly distances: number;
  /** How many words (u32) have each distance. */
  readonly histogram: number;
}

/** Copies the tables; the index's own arrays for them are not needed afterwards. */
export function layOutMemory({ wordVectors, passageVectors, wordTotals }: Pick<EngineIndex, 'wordVectors' | 'passageVectors' | 'wordTotals'>): EngineMemory {
  const wordCount = wordVectors.scales.length;
  const rows = Math.max(wordCount, wordTotals.length, 1);
  const wordStride = vectorStride(wordVectors.dimension);
  const passageStride = vectorStride(passageVectors.dimension);
  const bits = signStride(wordVectors.dimension);
  let end = 0;
  const room = (bytes: number) => {
    const start = end;
    end = Math.ceil((end + bytes) / 16) * 16;
    return start;
  };
  const places = {
    query: room(Math.max(wordStride, passageStride)),
    querySigns: room(bits),
    words: room(wordVectors.rows.length),
    signs: room(wordCount * bits),
    passages: room(passageVectors.rows.length),
    numbers: room(rows * 4),
    results: room(rows * 4),
    distances: room(rows * 2),
    histogram: room((bits * 8 + 1) * 4),
  };
  const kernel = createKernel(end);
  const { buffer } = kernel.memory;
  new Int8Array(buffer, places.words).set(wordVectors.rows);
  new Int8Array(buffer, places.passages).set(passageVectors.rows);
  writeSigns(wordVectors.rows, wordCount, wordVectors.dimension, new Uint8Array(buffer, places.signs, wordCount * bits));
  return { kernel, wordCount, wordStride, signStride: bits, passageStride, ...places };
}

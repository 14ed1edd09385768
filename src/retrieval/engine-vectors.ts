// Vectors as the engine and the store keep them: one byte a dimension, and what restores their length.
import { signStride, vectorStride } from './engine-kernel.ts';

/** A vector of whole numbers -127 to 127; `scale` times their length is 1, so a cosine is dot · scale · scale. */
export interface QuantisedVector {
  readonly values: Int8Array;
  readonly scale: number;
}

/** Rounds a vector of any length; a zero vector (a text without words) stays zero and has cosine 0 with everything. */
export function quantise(vector: Float32Array): QuantisedVector {
  let largest = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const size = Math.abs(vector[at] ?? 0);
    if (size > largest) largest = size;
  }
  const values = new Int8Array(vector.length);
  if (largest === 0) return { values, scale: 0 };
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const value = Math.round(((vector[at] ?? 0) * 127) / largest);
    values[at] = value;
    squares += value * value;
  }
  return { values, scale: 1 / Math.sqrt(squares) };
}

/** Rows of one dimension, packed as the kernel reads them. */
export interface VectorTable {
  readonly dimension: number;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

export function createVectorTable(dimension: number, count: number): VectorTable {
  return { dimension, rows: new Int8Array(vectorStride(dimension) * count), scales: new Float32Array(count) };
}

export function putVector(table: VectorTable, row: number, vector: QuantisedVector): void {
  table.rows.set(vector.values, row * vectorStride(table.dimension));
  table.scales[row] = vector.scale;
}

/** One bit a dimension, set where the value is positive; written into `target`, which is zeroed. */
export function writeSigns(rows: Int8Array, count: number, dimension: number, target: Uint8Array): void {
  const from = vectorStride(dimension);
  const to = signStride(dimension);
  for (let row = 0; row < count; row += 1) {
    for (let byte = 0; byte * 8 < dimension; byte += 1) {
      let bits = 0;
      const base = row * from + byte * 8;
      for (let bit = 0; bit < 8; bit += 1) if ((rows[base + bit] ?? 0) > 0) bits |= 1 << bit;
      target[row * to + byte] = bits;
    }
  }
}

// Holds what an embedding server sent against what was asked for, and says exactly what is wrong.
import { UserError } from '../domain/errors.ts';

/** One item of the server's list, as it came. */
export interface ReceivedEmbedding {
  readonly index: unknown;
  readonly embedding: unknown;
}

/** Shorter than this a vector points nowhere. */
const leastNorm = 1e-6;

/**
 * Unit vectors in the order of the texts, by the server's own `index`. `dimension` null takes the first vector's.
 * @throws UserError('embedding.count' | '.index' | '.not-numbers' | '.dimension' | '.not-finite' | '.zero' | '.alike')
 */
export function checkedVectors(received: readonly ReceivedEmbedding[], texts: readonly string[], dimension: number | null): Float32Array[] {
  if (received.length !== texts.length) throw new UserError('embedding.count', { asked: texts.length, received: received.length });
  const vectors: (Float32Array | undefined)[] = Array.from({ length: texts.length });
  let expected = dimension;
  for (const { index, embedding } of received) {
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= texts.length) throw new UserError('embedding.index', { index: String(index), texts: texts.length });
    if (vectors[index] !== undefined) throw new UserError('embedding.index', { index, texts: texts.length });
    const numbers = numbersOf(embedding, index);
    expected ??= numbers.length;
    if (numbers.length !== expected) throw new UserError('embedding.dimension', { expected, received: numbers.length, index });
    vectors[index] = unit(numbers, index);
  }
  const whole = vectors.filter((vector) => vector !== undefined);
  // A server that answers every text with one vector would make all paragraphs equally near.
  const [first] = whole;
  if (first !== undefined && new Set(texts).size > 1 && whole.every((vector) => vector.every((value, at) => value === first[at]))) throw new UserError('embedding.alike', { texts: texts.length });
  return whole;
}

function numbersOf(embedding: unknown, index: number): number[] {
  // Text here is base64 that nobody asked for: decoding it by guess would hide a server that ignores its options.
  if (!Array.isArray(embedding) || embedding.length === 0) throw new UserError('embedding.not-numbers', { index, received: typeof embedding });
  return embedding.map((value: unknown) => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    // JSON has no NaN: servers write null for it.
    throw value === null || typeof value === 'number' ? new UserError('embedding.not-finite', { index }) : new UserError('embedding.not-numbers', { index, received: typeof value });
  });
}

function unit(numbers: readonly number[], index: number): Float32Array {
  const norm = Math.hypot(...numbers);
  if (!Number.isFinite(norm)) throw new UserError('embedding.not-finite', { index });
  if (norm < leastNorm) throw new UserError('embedding.zero', { index });
  return Float32Array.from(numbers, (value) => value / norm);
}

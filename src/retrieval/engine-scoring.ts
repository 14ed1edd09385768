// The arithmetic around the engine's scores that needs no state.
import { inverseFrequencies } from '../domain/ranking.ts';

/** The terms of the index that count as one of the question's, with their weights, which fall. */
export interface Members {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** The highest BM25 that any paragraph could reach; infinite without terms, so that their share is nothing. */
export function reachable(frequencies: readonly number[], paragraphs: number, k1: number): number {
  const sum = inverseFrequencies(frequencies, paragraphs).reduce((total, weight) => total + weight, 0);
  return sum > 0 ? sum * (k1 + 1) : Number.POSITIVE_INFINITY;
}

export function mean(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Standard scores of the cosines mapped to 0 to 1 as the ranker does: a model's cosines lie in a narrow band. */
export function spread(cosines: Float32Array): (cosine: number) => number {
  let sum = 0;
  let squares = 0;
  for (const cosine of cosines) {
    sum += cosine;
    squares += cosine * cosine;
  }
  const count = Math.max(1, cosines.length);
  const deviation = Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  return (cosine) => (deviation > 0 ? Math.min(1, Math.max(0, 0.25 + (0.25 * (cosine - sum / count)) / deviation)) : Math.max(0, cosine));
}

/** The `limit` places with the highest scores of the range, best first; equal ones in the order of their places. */
export function best(scores: Float32Array, from: number, to: number, limit: number): number[] {
  if (limit <= 0) return [];
  const heap: number[] = [];
  const worse = (one: number, other: number) => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference !== 0 ? difference < 0 : one > other;
  };
  const sink = (start: number) => {
    let parent = start;
    for (;;) {
      let child = parent * 2 + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && worse(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      const above = heap[parent] ?? 0;
      const below = heap[child] ?? 0;
      if (!worse(below, above)) return;
      heap[parent] = below;
      heap[child] = above;
      parent = child;
    }
  };
  for (let place = from; place < to; place += 1) {
    if (heap.length < limit) {
      heap.push(place);
      if (heap.length === limit) for (let parent = limit >>> 1; parent >= 0; parent -= 1) sink(parent);
    } else if (worse(heap[0] ?? 0, place)) {
      heap[0] = place;
      sink(0);
    }
  }
  return heap.sort((one, other) => (worse(other, one) ? -1 : 1));
}

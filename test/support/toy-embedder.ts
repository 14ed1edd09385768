// An embedder without weights: each word a fixed random direction mixed with those of its letter groups, so that forms of a word are alike.
import type { Embedder } from '../../src/domain/ports.ts';
import { analyseWords, wordGrams } from '../../src/retrieval/analysis.ts';
import type { WordEmbedder } from '../../src/retrieval/engine-index.ts';

export interface ToyEmbedder extends Embedder, WordEmbedder {
  /** Every text that a vector was made for, in order: tests see what was embedded again. */
  readonly embedded: readonly string[];
  vectorOf(text: string): Float32Array;
  /** Makes `embedPassages` err until it is called with null: one vector too few, numbers that are none, or too few numbers. */
  failWith(fault: 'short' | 'nan' | 'dimension' | null): void;
}

export function createToyEmbedder({ dimension = 64, name = 'toy' }: { readonly dimension?: number; readonly name?: string } = {}): ToyEmbedder {
  const embedded: string[] = [];
  let fault: Parameters<ToyEmbedder['failWith']>[0] = null;
  const directions = new Map<string, Float32Array>();
  const direction = (feature: string): Float32Array => {
    const known = directions.get(feature);
    if (known !== undefined) return known;
    const made = randomDirection(feature, dimension);
    directions.set(feature, made);
    return made;
  };
  const embedWord = (word: string): Float32Array => unit([word, ...wordGrams(word)].map(direction), dimension);
  const embedText = (text: string) => unit(analyseWords(text).map(embedWord), dimension);
  return {
    fingerprint: `${name}-${dimension}`,
    dimension,
    embedded,
    embedWord,
    vectorOf: embedText,
    failWith(next) {
      fault = next;
    },
    embedQuestion: (text) => Promise.resolve(embedText(text)),
    embedPassages(texts) {
      if (fault === 'short') return Promise.resolve(texts.slice(1).map(embedText));
      if (fault === 'nan') return Promise.resolve(texts.map(() => new Float32Array(dimension).fill(Number.NaN)));
      if (fault === 'dimension') return Promise.resolve(texts.map(() => new Float32Array(dimension - 1).fill(1)));
      embedded.push(...texts);
      return Promise.resolve(texts.map(embedText));
    },
  };
}

function randomDirection(feature: string, dimension: number): Float32Array {
  let state = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) state = Math.imul(state ^ feature.charCodeAt(at), 0x01000193);
  return Float32Array.from({ length: dimension }, () => {
    state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 0x9e3779b9;
    return (state >>> 8) / 2 ** 23 - 1;
  });
}

function unit(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const sum = new Float32Array(dimension);
  for (const vector of vectors) for (let at = 0; at < dimension; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

// How alike two words, of one language or two, are in sense: by the embedded embedder's word vectors.
import type { WordSimilarity } from '../domain/check-claim.ts';

/** What is asked of the embedder: a unit-length vector of one lower-case word. */
interface WordEmbedder {
  embedWord(word: string): Float32Array;
}

/** Measured on translated sentences: words with a counterpart have 0.36 to 0.9, words without one 0.0 to 0.3. */
const leastCosine = 0.36;
const mostRemembered = 5000;

export function createAlikeWords(embedder: WordEmbedder): (one: string, other: string) => boolean {
  const cosine = createCosine(() => embedder);
  return (one, other) => cosine(one, other) >= leastCosine;
}

/**
 * The same as a number, 0 to 1. Measured: forms of one word have 0.8 and more, two different words hardly ever; those that
 * do are opposites of one stem, which count as unlike. `load` is called when the first words are compared.
 */
export function createWordSimilarity(load: () => WordEmbedder): WordSimilarity {
  const cosine = createCosine(load);
  return (one, other) => (areOpposites(one, other) ? 0 : Math.max(0, Math.min(1, cosine(one, other))));
}

const denyingPrefix = /^(?:epä|ei-|im|in|il|ir|un|dis|non-?)/iu;
const actor = /(?:er|or|ee)$/iu;

/** "Impossible" denies "possible"; an employer is no employee. */
function areOpposites(one: string, other: string): boolean {
  const [left, right] = [one.toLocaleLowerCase('fi'), other.toLocaleLowerCase('fi')];
  if (left === right) return false;
  if (left.replace(denyingPrefix, '') === right || right.replace(denyingPrefix, '') === left) return true;
  return actor.test(left) && actor.test(right) && left.replace(actor, '') === right.replace(actor, '');
}

function createCosine(load: () => WordEmbedder): (one: string, other: string) => number {
  let embedder: WordEmbedder | null = null;
  const remembered = new Map<string, Float32Array>();
  const vectorOf = (word: string): Float32Array => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    embedder ??= load();
    const vector = embedder.embedWord(word);
    remembered.set(word, vector);
    return vector;
  };
  return (one, other) => {
    const left = vectorOf(one.toLocaleLowerCase('fi'));
    const right = vectorOf(other.toLocaleLowerCase('fi'));
    return left.reduce((sum, value, axis) => sum + value * (right[axis] ?? 0), 0);
  };
}

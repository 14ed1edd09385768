// Judges vectors on questions that training has not seen: how often the right passage comes first, by cosine alone.
import type { LocalEmbedder } from '../retrieval/local-embedder.ts';
import type { TrainingItem } from './read-sets.ts';

export interface Validation {
  readonly questions: number;
  /** Share of questions whose passage comes first, 0 to 1. */
  readonly hitAt1: number;
  /** Mean reciprocal rank, 0 beyond rank 10. */
  readonly reciprocalRank: number;
}

/** Every item's first question, or up to `perItem` of them, against the passages of the items and of `distractors`. */
export async function validate(embedder: LocalEmbedder, items: readonly TrainingItem[], distractors: readonly TrainingItem[], perItem = 1): Promise<Validation> {
  const passages = await embedder.embedPassages([...items, ...distractors].map(({ passage }) => passage));
  let questions = 0;
  let hits = 0;
  let reciprocals = 0;
  for (const [index, { queries }] of items.entries()) {
    for (const query of queries.slice(0, perItem)) {
      const vector = embedder.embedQuestionNow(query);
      const own = cosine(vector, passages[index] ?? vector);
      let rank = 1;
      for (const [other, passage] of passages.entries()) if (other !== index && cosine(vector, passage) >= own) rank += 1;
      questions += 1;
      if (rank === 1) hits += 1;
      if (rank <= 10) reciprocals += 1 / rank;
    }
  }
  return { questions, hitAt1: hits / Math.max(1, questions), reciprocalRank: reciprocals / Math.max(1, questions) };
}

function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis += 1) sum += (one[axis] ?? 0) * (other[axis] ?? 0);
  return sum;
}

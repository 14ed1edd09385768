// The numbers that decide what a training run makes; a checkpoint belongs to exactly one set of them.
import type { SetName } from './prepare.ts';

export interface TrainingSettings {
  readonly seed: number;
  /** A run that has not begun to cool down can go on to another number of steps. */
  readonly steps: number;
  /** Pairs in a step: each is the others' negative. */
  readonly batch: number;
  /** At most this many of a step's pairs come from one article, as hard negatives of each other. */
  readonly groupSize: number;
  /** A multiple of 16. */
  readonly dimension: number;
  readonly features: number;
  readonly rate: number;
  /** The text weights learn this many times faster. */
  readonly weightRate: number;
  /** Steps in which the rate rises, at the start, and falls to nothing, at the end. */
  readonly warmUp: number;
  readonly coolDown: number;
  /** Cosines are multiplied by this before the softmax. */
  readonly sharpness: number;
  /** Chance that a word is left out of a text. */
  readonly wordDrop: number;
  /** Chance that a whole-word feature is left out of a word. */
  readonly wholeDrop: number;
  /** Most distinct words of a passage, and of a query, in one step. */
  readonly passageWords: number;
  readonly queryWords: number;
  /** How often each set is drawn, relative to the others. */
  readonly shares: Readonly<Record<SetName, number>>;
}

export const defaultSettings: TrainingSettings = {
  seed: 1,
  steps: 15_000,
  batch: 512,
  groupSize: 16,
  dimension: 128,
  features: 82_000,
  rate: 0.002,
  weightRate: 5,
  warmUp: 200,
  coolDown: 5000,
  sharpness: 20,
  wordDrop: 0.25,
  wholeDrop: 0.3,
  passageWords: 64,
  queryWords: 32,
  shares: { questions: 1, cloze: 0.5, glosses: 0.8, switched: 0.3, parallel: 1, dictionary: 0.8, glossary: 1.3 },
};

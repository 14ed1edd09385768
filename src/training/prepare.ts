// Turns the training sets into numbers once: words, their features, texts as word numbers, and which texts belong together.
import { analyseWords } from '../retrieval/analysis.ts';
import { wordFeatures } from '../retrieval/local-embedder-features.ts';
import type { TrainingGroup, TrainingSets } from './read-sets.ts';

/** Everything the workers read, in memory they share. Lists of lists are flat, with `starts` one longer than the list. */
export interface PreparedData {
  /** Feature numbers of each word, whole-word features first. */
  readonly featureStarts: Uint32Array;
  readonly features: Uint32Array;
  /** How many of a word's features are whole-word features. */
  readonly wholeCounts: Uint8Array;
  /** English words, by number, for each Finnish word that has translations. */
  readonly translationStarts: Uint32Array;
  readonly translations: Uint32Array;
  /** Words of each text, in order. */
  readonly textStarts: Uint32Array;
  readonly textWords: Uint32Array;
  /** Ends of each text's sentences, as positions in `textWords`. */
  readonly sentenceStarts: Uint32Array;
  readonly sentenceEnds: Uint32Array;
  readonly sets: readonly PreparedSet[];
  /** The hash of each feature: which features the model knows, in order. */
  readonly hashes: Uint32Array;
}

export type SetName = 'questions' | 'cloze' | 'glosses' | 'switched' | 'parallel' | 'dictionary' | 'glossary';

/** One kind of pairs; the numbers are of texts. */
export interface PreparedSet {
  readonly name: SetName;
  readonly groupStarts: Uint32Array;
  /** Group of each item. */
  readonly groups: Uint32Array;
  readonly passages: Uint32Array;
  readonly queryStarts: Uint32Array;
  readonly queries: Uint32Array;
}

/** Keeps the `featureLimit` features that tell most; words and texts are numbered in order of appearance. */
export function prepare(data: TrainingSets, featureLimit: number): PreparedData {
  const texts = createTextTable();
  const glossary: TrainingGroup[] = [...data.translations].map(([word, queries]) => [{ passage: word, queries }]);
  const questions = buildSet('questions', data.questions, texts);
  const sets = [
    questions,
    { ...questions, name: 'cloze' as const },
    buildSet('glosses', data.glosses, texts),
    buildSet('parallel', data.parallel, texts),
    buildSet('dictionary', data.dictionary, texts),
    buildSet('glossary', glossary, texts),
  ].filter((set) => set.passages.length > 0);
  sets.push(...sets.filter(({ name }) => name === 'glosses').map((set) => ({ ...set, name: 'switched' as const })));

  const translations: number[] = [];
  const translationStarts: number[] = [0];
  for (const word of texts.words()) {
    for (const translation of data.translations.get(word) ?? []) {
      const number = texts.wordNumber(translation);
      if (number !== undefined) translations.push(number);
    }
    translationStarts.push(translations.length);
  }
  return {
    ...numberFeatures(texts.words(), texts.wordCounts(), featureLimit),
    translationStarts: shared(translationStarts),
    translations: shared(translations),
    ...texts.arrays(),
    sets,
  };
}

interface TextTable {
  add(text: string): number;
  words(): Iterable<string>;
  wordNumber(word: string): number | undefined;
  wordCounts(): readonly number[];
  arrays(): Pick<PreparedData, 'textStarts' | 'textWords' | 'sentenceStarts' | 'sentenceEnds'>;
}

function createTextTable(): TextTable {
  const wordNumbers = new Map<string, number>();
  const counts: number[] = [];
  const textNumbers = new Map<string, number>();
  const textStarts = [0];
  const textWords: number[] = [];
  const sentenceStarts = [0];
  const sentenceEnds: number[] = [];
  return {
    add(text) {
      const known = textNumbers.get(text);
      if (known !== undefined) return known;
      const number = textStarts.length - 1;
      textNumbers.set(text, number);
      for (const sentence of text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"”])/u)) {
        for (const { word } of analyseWords(sentence)) {
          let wordNumber = wordNumbers.get(word);
          if (wordNumber === undefined) {
            wordNumber = wordNumbers.size;
            wordNumbers.set(word, wordNumber);
            counts.push(0);
          }
          counts[wordNumber] = (counts[wordNumber] ?? 0) + 1;
          textWords.push(wordNumber);
        }
        if (textWords.length > (sentenceEnds[sentenceEnds.length - 1] ?? 0)) sentenceEnds.push(textWords.length);
      }
      textStarts.push(textWords.length);
      sentenceStarts.push(sentenceEnds.length);
      return number;
    },
    words: () => wordNumbers.keys(),
    wordNumber: (word) => wordNumbers.get(word),
    wordCounts: () => counts,
    arrays: () => ({
      textStarts: shared(textStarts),
      textWords: shared(textWords),
      sentenceStarts: shared(sentenceStarts),
      sentenceEnds: shared(sentenceEnds),
    }),
  };
}

function buildSet(name: SetName, trainingGroups: readonly TrainingGroup[], texts: TextTable): PreparedSet {
  const groupStarts = [0];
  const groups: number[] = [];
  const passages: number[] = [];
  const queryStarts = [0];
  const queries: number[] = [];
  for (const group of trainingGroups) {
    for (const { passage, queries: asked } of group) {
      const usable = asked.filter((query) => analyseWords(query).length > 0);
      if (usable.length === 0 || analyseWords(passage).length === 0) continue;
      groups.push(groupStarts.length - 1);
      passages.push(texts.add(passage));
      for (const query of usable) queries.push(texts.add(query));
      queryStarts.push(queries.length);
    }
    if (passages.length > (groupStarts[groupStarts.length - 1] ?? 0)) groupStarts.push(passages.length);
  }
  return {
    name,
    groupStarts: shared(groupStarts),
    groups: shared(groups),
    passages: shared(passages),
    queryStarts: shared(queryStarts),
    queries: shared(queries),
  };
}

/**
 * Hashes every word's features and keeps the most telling ones, so that none shares its vector with another. What a
 * feature tells is the sum of the square roots of its words' counts; a part that stands in fewer than three words
 * says nothing that the words do not say.
 */
function numberFeatures(words: Iterable<string>, counts: readonly number[], limit: number): Pick<PreparedData, 'featureStarts' | 'features' | 'wholeCounts' | 'hashes'> {
  const hashed = [...words].map(wordFeatures);
  const worth = new Map<number, number>();
  const spread = new Map<number, number>();
  hashed.forEach(({ whole, parts }, word) => {
    const share = Math.sqrt(counts[word] ?? 0);
    for (const hash of new Set([...whole, ...parts])) worth.set(hash, (worth.get(hash) ?? 0) + share);
    for (const hash of new Set(parts)) spread.set(hash, (spread.get(hash) ?? 0) + 1);
  });
  const ranked = [...worth]
    .filter(([hash]) => (spread.get(hash) ?? fewestWords) >= fewestWords)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, limit);
  const numbers = new Map(ranked.map(([hash], index) => [hash, index]));

  const featureStarts = [0];
  const features: number[] = [];
  const wholeCounts: number[] = [];
  for (const { whole, parts } of hashed) {
    const start = features.length;
    for (const hash of whole) pushKnown(features, numbers.get(hash));
    wholeCounts.push(features.length - start);
    for (const hash of parts) pushKnown(features, numbers.get(hash));
    featureStarts.push(features.length);
  }
  return {
    featureStarts: shared(featureStarts),
    features: shared(features),
    wholeCounts: new Uint8Array(new SharedArrayBuffer(wholeCounts.length)).map((_, index) => wholeCounts[index] ?? 0),
    hashes: shared(ranked.map(([hash]) => hash)),
  };
}

const fewestWords = 3;

function pushKnown(numbers: number[], number: number | undefined): void {
  if (number !== undefined) numbers.push(number);
}

function shared(numbers: readonly number[]): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(numbers.length * 4));
  array.set(numbers);
  return array;
}

// Measures what each sentence of a paragraph shares with the question: words and their synonyms, 4-grams, vectors.
import type { Paragraph } from '../domain/article.ts';
import { nationOfWord } from '../domain/nationalities.ts';
import { meaningOfWord } from '../domain/news-words.ts';
import type { SentenceEvidence } from '../domain/sentence-choice.ts';
import { analyseWords, wordGrams } from './analysis.ts';

/** A word of the corpus that counts as one with a question word, by how much: 0 to 1. */
export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

export interface QuestionEvidence {
  readonly words: readonly string[];
  readonly grams: readonly string[];
  readonly gramWeights: readonly number[];
  readonly vector: Float32Array;
  /** Of each question word; the word itself may be left out. */
  readonly synonyms: readonly (readonly WeightedWord[])[];
  /** Unit vector of a sentence, comparable with the question's; absent where each would cost a request. */
  readonly embedSentence?: (text: string) => Float32Array;
}

/** The distinct words of sentences as numbers, kept for the paragraphs that are asked about most: numbers compare ten times as fast. */
export interface SentenceWords {
  /** To be called before each question: numbers hold until then. */
  begin(): void;
  of(paragraph: Paragraph): readonly Uint32Array[];
  /** The word that a number stands for, and the numbers of its 4-grams. */
  word(number: number): { readonly spelling: string; readonly grams: Uint32Array };
  gram(spelling: string): number;
}

/** About 10 MB of words. */
const mostRemembered = 3000;

export function createSentenceWords(): SentenceWords {
  const remembered = new Map<string, readonly Uint32Array[]>();
  const words = createNumbering();
  const grams = createNumbering();
  const gramsOfWords: Uint32Array[] = [];
  return {
    begin() {
      if (remembered.size < mostRemembered) return;
      remembered.clear();
      words.clear();
      grams.clear();
      gramsOfWords.length = 0;
    },
    of({ text, sentences }) {
      const known = remembered.get(text);
      // The same text may be cut otherwise by a later generation.
      if (known !== undefined && known.length === sentences.length) return known;
      const numbered = sentences.map(({ start, end }) => Uint32Array.from(new Set(analyseWords(text.slice(start, end)).map(({ word }) => words.number(word)))));
      remembered.set(text, numbered);
      return numbered;
    },
    word(number) {
      const spelling = words.spelling(number);
      const held = (gramsOfWords[number] ??= Uint32Array.from(wordGrams(spelling), (gram) => grams.number(gram)));
      return { spelling, grams: held };
    },
    gram: (spelling) => grams.number(spelling),
  };
}

interface Numbering {
  number(spelling: string): number;
  spelling(number: number): string;
  clear(): void;
}

function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const spellings: string[] = [];
  return {
    number(spelling) {
      const known = numbers.get(spelling);
      if (known !== undefined) return known;
      numbers.set(spelling, spellings.length);
      spellings.push(spelling);
      return spellings.length - 1;
    },
    spelling: (number) => spellings[number] ?? '',
    clear() {
      numbers.clear();
      spellings.length = 0;
    },
  };
}

/** A people's name in the other language, or of its country, is as good as the word. */
const compatriotWeight = 0.9;
/** Another word of the same meaning is good, the word itself better. */
const meaningWeight = 0.8;

interface Share {
  /** Places of question words, and grams, that a word of the text stands for. */
  readonly words: readonly { readonly index: number; readonly weight: number }[];
  readonly grams: readonly number[];
}

/** Prepares a question; the function that comes back measures paragraph after paragraph. */
export function createEvidence(question: QuestionEvidence, sentenceWords: SentenceWords): (paragraph: Paragraph) => readonly SentenceEvidence[] {
  sentenceWords.begin();
  const places = new Map<string, { readonly index: number; readonly weight: number }[]>();
  for (const [index, word] of question.words.entries()) {
    for (const { word: synonym, weight } of [{ word, weight: 1 }, ...(question.synonyms[index] ?? [])]) {
      const held = places.get(synonym);
      if (held === undefined) places.set(synonym, [{ index, weight }]);
      else held.push({ index, weight });
    }
  }
  const grams = new Map(question.grams.map((gram, index) => [sentenceWords.gram(gram), question.gramWeights[index] ?? 0]));
  const gramTotal = question.gramWeights.reduce((sum, weight) => sum + weight, 0);
  const nations = question.words.flatMap((word, index) => {
    const code = nationOfWord(word);
    return code === null ? [] : [{ code, index }];
  });
  const compatriots = (word: string) => {
    const code = nations.length === 0 ? null : nationOfWord(word);
    return code === null ? [] : nations.filter((nation) => nation.code === code).map(({ index }) => ({ index, weight: compatriotWeight }));
  };
  const meanings = question.words.flatMap((word, index) => {
    const meaning = meaningOfWord(word);
    return meaning < 0 ? [] : [{ meaning, index }];
  });
  const alike = (word: string) => {
    const found = meanings.length === 0 ? -1 : meaningOfWord(word);
    return found < 0 ? [] : meanings.filter(({ meaning }) => meaning === found).map(({ index }) => ({ index, weight: meaningWeight }));
  };
  const shares = new Map<number, Share | null>();
  const shareOf = (number: number): Share | null => {
    const known = shares.get(number);
    if (known !== undefined) return known;
    const word = sentenceWords.word(number);
    const words = [...(places.get(word.spelling) ?? []), ...compatriots(word.spelling), ...alike(word.spelling)];
    const shared: number[] = [];
    for (const gram of word.grams) if (grams.has(gram)) shared.push(gram);
    const share = words.length + shared.length === 0 ? null : { words, grams: shared };
    shares.set(number, share);
    return share;
  };
  return (paragraph) =>
    sentenceWords.of(paragraph).map((sentence, place) => {
      const words = question.words.map(() => 0);
      const found = new Set<number>();
      for (const number of sentence) {
        const share = shareOf(number);
        if (share === null) continue;
        for (const { index, weight } of share.words) words[index] = Math.max(words[index] ?? 0, weight);
        for (const gram of share.grams) found.add(gram);
      }
      let reached = 0;
      for (const gram of found) reached += grams.get(gram) ?? 0;
      const span = paragraph.sentences[place];
      const cosine = question.embedSentence === undefined || span === undefined ? 0 : dot(question.vector, question.embedSentence(paragraph.text.slice(span.start, span.end)));
      return { words, grams: gramTotal > 0 ? reached / gramTotal : 0, cosine };
    });
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis += 1) sum += (one[axis] ?? 0) * (other[axis] ?? 0);
  return sum;
}

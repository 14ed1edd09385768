// Measures what each sentence of a paragraph shares with the question: words and their synonyms, 4-grams, vectors.
import type { Paragraph } from '../domain/article.ts';
import { nationOfWord } from '../domain/nationalities.ts';
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

/** The distinct words of each sentence, kept for the paragraphs that are asked about most. */
export type SentenceWords = (paragraph: Paragraph) => readonly (readonly string[])[];

/** About 10 MB of words. */
const mostRemembered = 3000;

export function createSentenceWords(): SentenceWords {
  const remembered = new Map<string, readonly (readonly string[])[]>();
  return ({ text, sentences }) => {
    const known = remembered.get(text);
    // The same text may be cut otherwise by a later generation.
    if (known !== undefined && known.length === sentences.length) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const words = sentences.map(({ start, end }) => [...new Set(analyseWords(text.slice(start, end)).map(({ word }) => word))]);
    remembered.set(text, words);
    return words;
  };
}

/** A people's name in the other language, or of its country, is as good as the word. */
const compatriotWeight = 0.9;

interface Share {
  /** Places of question words, and grams, that a word of the text stands for. */
  readonly words: readonly { readonly index: number; readonly weight: number }[];
  readonly grams: readonly string[];
}

/** Prepares a question; the function that comes back measures paragraph after paragraph. */
export function createEvidence(question: QuestionEvidence, sentenceWords: SentenceWords): (paragraph: Paragraph) => readonly SentenceEvidence[] {
  const places = new Map<string, { readonly index: number; readonly weight: number }[]>();
  for (const [index, word] of question.words.entries()) {
    for (const { word: synonym, weight } of [{ word, weight: 1 }, ...(question.synonyms[index] ?? [])]) {
      const held = places.get(synonym);
      if (held === undefined) places.set(synonym, [{ index, weight }]);
      else held.push({ index, weight });
    }
  }
  const grams = new Map(question.grams.map((gram, index) => [gram, question.gramWeights[index] ?? 0]));
  const gramTotal = question.gramWeights.reduce((sum, weight) => sum + weight, 0);
  const nations = question.words.flatMap((word, index) => {
    const code = nationOfWord(word);
    return code === null ? [] : [{ code, index }];
  });
  const compatriots = (word: string) => {
    const code = nations.length === 0 ? null : nationOfWord(word);
    return code === null ? [] : nations.filter((nation) => nation.code === code).map(({ index }) => ({ index, weight: compatriotWeight }));
  };
  const shares = new Map<string, Share>();
  const shareOf = (word: string): Share => {
    const known = shares.get(word);
    if (known !== undefined) return known;
    const share = { words: [...(places.get(word) ?? []), ...compatriots(word)], grams: wordGrams(word).filter((gram) => grams.has(gram)) };
    shares.set(word, share);
    return share;
  };
  return (paragraph) =>
    sentenceWords(paragraph).map((sentence, number) => {
      const words = question.words.map(() => 0);
      const found = new Set<string>();
      for (const word of sentence) {
        const share = shareOf(word);
        for (const { index, weight } of share.words) words[index] = Math.max(words[index] ?? 0, weight);
        for (const gram of share.grams) found.add(gram);
      }
      const gramShare = gramTotal > 0 ? [...found].reduce((sum, gram) => sum + (grams.get(gram) ?? 0), 0) / gramTotal : 0;
      const span = paragraph.sentences[number];
      const cosine = question.embedSentence === undefined || span === undefined ? 0 : dot(question.vector, question.embedSentence(paragraph.text.slice(span.start, span.end)));
      return { words, grams: gramShare, cosine };
    });
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis += 1) sum += (one[axis] ?? 0) * (other[axis] ?? 0);
  return sum;
}

// Measures what each sentence of a paragraph shares with the question: words and their synonyms, 4-grams, vectors.
import type { Paragraph } from '../domain/article.ts';
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

/** Prepares a question; the function that comes back measures paragraph after paragraph. */
export function createEvidence(question: QuestionEvidence): (paragraph: Paragraph) => readonly SentenceEvidence[] {
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
  return (paragraph) =>
    paragraph.sentences.map(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      const words = question.words.map(() => 0);
      const found = new Set<string>();
      for (const { word } of analyseWords(text)) {
        for (const { index, weight } of places.get(word) ?? []) words[index] = Math.max(words[index] ?? 0, weight);
        for (const gram of wordGrams(word)) if (grams.has(gram)) found.add(gram);
      }
      const gramShare = gramTotal > 0 ? [...found].reduce((sum, gram) => sum + (grams.get(gram) ?? 0), 0) / gramTotal : 0;
      const cosine = question.embedSentence === undefined ? 0 : dot(question.vector, question.embedSentence(text));
      return { words, grams: gramShare, cosine };
    });
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis += 1) sum += (one[axis] ?? 0) * (other[axis] ?? 0);
  return sum;
}

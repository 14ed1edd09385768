// Measures what each sentence of a paragraph shares with the question: words and their synonyms, and 4-grams.
import type { Paragraph } from '../domain/article.ts';
import { nationOfWord } from '../domain/nationalities.ts';
import type { SentenceEvidence } from '../domain/sentence-choice.ts';
import { analyseWords, eachGram, gramLength } from './analysis.ts';

/** A word of the corpus that counts as one with a question word, by how much: 0 to 1. */
export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

export interface QuestionEvidence {
  readonly words: readonly string[];
  readonly grams: readonly string[];
  readonly gramWeights: readonly number[];
  /** Of each question word; the word itself may be left out. */
  readonly synonyms: readonly (readonly WeightedWord[])[];
}

/** A people's name in the other language, or of its country, is as good as the word. */
const compatriotWeight = 0.9;

/** A question word, by its place, that a word of the text stands for, by how much. */
interface Stand {
  readonly index: number;
  readonly weight: number;
}

interface Share {
  readonly words: readonly Stand[];
  /** Places of question grams. */
  readonly grams: readonly number[];
}

/** Prepares a question; the function that comes back measures paragraph after paragraph. */
export function createEvidence(question: QuestionEvidence): (paragraph: Paragraph) => readonly SentenceEvidence[] {
  const wordsOf = createWordShares(question);
  const gramsOf = createGramFinder(question.grams);
  const gramTotal = question.gramWeights.reduce((sum, weight) => sum + weight, 0);
  /** Of every word looked at for this question: most stand in many sentences. */
  const shares = new Map<string, Share | null>();
  const shareOf = (word: string): Share | null => {
    const known = shares.get(word);
    if (known !== undefined) return known;
    const words = wordsOf(word);
    const grams = gramsOf(word);
    const share = words.length + grams.length === 0 ? null : { words, grams };
    shares.set(word, share);
    return share;
  };
  return ({ text, sentences }) =>
    sentences.map(({ start, end }) => {
      const words = question.words.map(() => 0);
      const found = question.grams.map(() => 0);
      for (const word of analyseWords(text.slice(start, end))) {
        const share = shareOf(word);
        if (share === null) continue;
        for (const { index, weight } of share.words) words[index] = Math.max(words[index] ?? 0, weight);
        for (const gram of share.grams) found[gram] = question.gramWeights[gram] ?? 0;
      }
      return { words, grams: gramTotal > 0 ? found.reduce((sum, weight) => sum + weight, 0) / gramTotal : 0 };
    });
}

/** Says for one word of a text which question words it stands for. */
function createWordShares({ words, synonyms }: QuestionEvidence): (word: string) => readonly Stand[] {
  const places = new Map<string, Stand[]>();
  for (const [index, word] of words.entries()) {
    for (const { word: synonym, weight } of [{ word, weight: 1 }, ...(synonyms[index] ?? [])]) {
      const held = places.get(synonym);
      if (held === undefined) places.set(synonym, [{ index, weight }]);
      else held.push({ index, weight });
    }
  }
  const nations = placesOfNations(words);
  return (word) => {
    const own = places.get(word) ?? none;
    const compatriots = nations.size === 0 ? none : (nations.get(nationOfWord(word)) ?? none);
    return compatriots.length === 0 ? own : [...own, ...compatriots];
  };
}

const none: readonly Stand[] = [];

/** The places of the question words that name each nation. */
function placesOfNations(words: readonly string[]): ReadonlyMap<string | null, readonly Stand[]> {
  const places = new Map<string, Stand[]>();
  for (const [index, word] of words.entries()) {
    const nation = nationOfWord(word);
    if (nation !== null) places.set(nation, [...(places.get(nation) ?? []), { index, weight: compatriotWeight }]);
  }
  return places;
}

/** Says for one word of a text which question grams it holds. */
function createGramFinder(grams: readonly string[]): (word: string) => readonly number[] {
  const places = new Map(grams.map((gram, index) => [gram, index]));
  /** Whether some question gram has this hash: nearly every gram of a text is told off without being cut out. */
  const likely = new Uint8Array(hashes);
  for (const gram of grams) if (gram.length === gramLength) likely[hashAt(gram, 0)] = 1;
  return (word) => {
    const found: number[] = [];
    eachGram(word, (start, end) => {
      if (end - start === gramLength && likely[hashAt(word, start)] === 0) return;
      const place = places.get(word.slice(start, end));
      if (place !== undefined) found.push(place);
    });
    return found;
  };
}

const hashes = 4096;

/** 0 to `hashes` - 1, of the four letters from `start` on. */
function hashAt(text: string, start: number): number {
  const first = Math.imul(text.charCodeAt(start), 31) + text.charCodeAt(start + 1);
  const second = Math.imul(text.charCodeAt(start + 2), 31) + text.charCodeAt(start + 3);
  return (Math.imul(first, 1009) + second) & (hashes - 1);
}

// Finds the corpus's words that mean nearly what a question word means, fast enough to do it for every word of every question.
import type { Language } from '../domain/article.ts';
import type { WordEmbedder } from './engine-index.ts';
import type { EngineMemory } from './engine-memory.ts';
import type { Members } from './engine-scoring.ts';
import { createTermTable, type TermTableData } from './engine-terms.ts';
import { quantise, writeSigns } from './engine-vectors.ts';
import { readMeanings } from './meanings.ts';

export interface Synonym {
  readonly word: string;
  /** cosine^1.5, or what a word of the same meaning counts where that is more. */
  readonly weight: number;
}

export interface Synonyms {
  find(word: string, language: Language): readonly Synonym[];
  /** The word itself, where the corpus has it, and its synonyms, by falling weight. */
  members(word: string, language: Language): Members;
}

export interface SynonymOptions {
  readonly memory: EngineMemory;
  readonly terms: TermTableData;
  /** Of the word vectors. */
  readonly scales: Float32Array;
  readonly embedder: WordEmbedder;
  /** Words whose cosine is worked out exactly, those with the fewest differing signs; all words when 0. */
  readonly pool?: number;
}

/** Found best when the recipe was tried out: under 0.4 words have too little to do with each other. */
const leastCosine = 0.4;
const mostSynonyms = 100;
const exponent = 1.5;
/** Finnish inflects words in -s with -kse-: "Isikseen" is a form of "Isis", "laitoksesta" of "laitos". */
const inflected = /kse(?:n|en|[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|t)$/u;
const sameWordWeight = 0.95;
/** What a word of the same meaning counts. */
const meaningWeight = 0.8;
/** Of one meaning, the most frequent words: a large corpus has hundreds of inflections. */
const mostAlike = 64;
/** Two thousand of the nearest by signs hold 99 of the true 100. */
const usualPool = 2048;
/** Words whose synonyms are kept for the next question that has them: at most 2 MB. */
const mostRemembered = 2000;

export function createSynonyms({ memory, terms, scales, embedder, pool = usualPool }: SynonymOptions): Synonyms {
  const { kernel, wordCount } = memory;
  const words = createTermTable(terms);
  const remembered: Readonly<Record<Language, Map<string, Members>>> = { fi: new Map(), en: new Map() };
  /** Read at the first question: a process that only publishes has none. */
  let meanings: MeaningTerms | null = null;
  const { buffer } = kernel.memory;
  const query = new Int8Array(buffer, memory.query, memory.wordStride);
  const querySigns = new Uint8Array(buffer, memory.querySigns, memory.signStride);
  const numbers = new Uint32Array(buffer, memory.numbers, wordCount);
  const dots = new Int32Array(buffer, memory.results, wordCount);
  const histogram = new Uint32Array(buffer, memory.histogram, memory.signStride * 8 + 1);

  /** Writes the numbers of the words with the fewest differing signs and returns how many there are. */
  const nearBySigns = (): number => {
    if (pool === 0 || wordCount <= pool) {
      for (let row = 0; row < wordCount; row += 1) numbers[row] = row;
      return wordCount;
    }
    histogram.fill(0);
    kernel.hamming(memory.querySigns, memory.signs, wordCount, memory.signStride, memory.distances, memory.histogram);
    let farthest = 0;
    let found = histogram[0] ?? 0;
    while (found < pool) {
      farthest += 1;
      found += histogram[farthest] ?? 0;
    }
    kernel.select(memory.distances, wordCount, farthest, memory.numbers);
    return found;
  };

  const search = (word: string, language: Language): Members => {
    const own = words.find(word);
    const { values, scale } = quantise(embedder.embedWord(word));
    query.fill(0).set(values.subarray(0, memory.wordStride));
    querySigns.fill(0);
    writeSigns(query, 1, embedder.dimension, querySigns);
    const found = nearBySigns();
    kernel.dots(memory.query, memory.words, memory.wordStride, memory.numbers, found, memory.results);
    const near: { readonly term: number; readonly cosine: number }[] = [];
    for (let at = 0; at < found; at += 1) {
      const term = numbers[at] ?? 0;
      const cosine = (dots[at] ?? 0) * scale * (scales[term] ?? 0);
      if (cosine > leastCosine && term !== own) near.push({ term, cosine });
    }
    near.sort((one, other) => other.cosine - one.cosine || one.term - other.term);
    meanings ??= readTerms(terms, wordCount);
    const list = createMemberList();
    let next = 0;
    const addNear = (least: number) => {
      for (; next < Math.min(near.length, mostSynonyms); next += 1) {
        const { term, cosine } = near[next] ?? { term: -1, cosine: 0 };
        const weight = Math.min(1, cosine) ** exponent;
        if (weight < least) return;
        list.add(term, weight);
      }
    };
    list.add(own, 1);
    addNear(sameWordWeight);
    list.add(words.find(word.replace(inflected, 's')), sameWordWeight);
    addNear(meaningWeight);
    for (const some of meanings.alike(word, language)) for (const term of some) list.add(term, meaningWeight);
    addNear(0);
    return list.members();
  };

  const members: Synonyms['members'] = (word, language) => {
    const known = remembered[language].get(word);
    if (known !== undefined) return known;
    const found = search(word, language);
    if (remembered[language].size >= mostRemembered) remembered[language].clear();
    remembered[language].set(word, found);
    return found;
  };

  return {
    members,
    find(word, language) {
      const own = words.find(word);
      const found = members(word, language);
      const synonyms: Synonym[] = [];
      for (const [at, term] of found.terms.entries()) if (term !== own) synonyms.push({ word: words.term(term), weight: found.weights[at] ?? 0 });
      return synonyms;
    },
  };
}

/** Takes terms by falling weight, each once; -1 is no term. */
function createMemberList() {
  const taken = new Set<number>();
  const weights: number[] = [];
  return {
    add(term: number, weight: number): void {
      if (term < 0 || taken.has(term)) return;
      taken.add(term);
      weights.push(weight);
    },
    members: (): Members => ({ terms: Uint32Array.from(taken), weights: Float32Array.from(weights) }),
  };
}

interface MeaningTerms {
  /** For each meaning of a question word the corpus's words that share it. */
  alike(word: string, language: Language): readonly (ReadonlySet<number>)[];
}

/** Looks every word that may be a synonym up once, in both languages, since nobody knows which one a word is of. */
function readTerms({ text, starts }: TermTableData, wordCount: number): MeaningTerms {
  const meanings = readMeanings();
  const termsOf = new Map<number, Set<number>>();
  for (let term = 0; term < wordCount; term += 1) {
    for (const language of languages) {
      for (const meaning of meanings[language].at(text, starts[term] ?? 0, starts[term + 1] ?? 0)) {
        const held = termsOf.get(meaning);
        if (held === undefined) termsOf.set(meaning, new Set([term]));
        else if (held.size < mostAlike) held.add(term);
      }
    }
  }
  return { alike: (word, language) => meanings[language].of(word).flatMap((meaning) => termsOf.get(meaning) ?? []) };
}

const languages: readonly Language[] = ['fi', 'en'];

// Turns the analysed paragraphs of a generation into the typed arrays that the engine searches.
import { createNumbering } from './engine-numbering.ts';
import { createTermTable, layOutTerms, type TermTable, type TermTableData } from './engine-terms.ts';
import { layOutPostings, type PostingData } from './engine-postings.ts';
import { createVectorTable, putVector, type QuantisedVector, quantise, type VectorTable } from './engine-vectors.ts';
import { vectorStride } from './engine-kernel.ts';

/** Gives single words vectors, for soft synonyms. */
export interface WordEmbedder {
  /** Names model, version and dimension. */
  readonly fingerprint: string;
  readonly dimension: number;
  embedWord(word: string): Float32Array;
}

/** What a question can be scored against, in plain arrays so that it can be stored and read back. */
export interface EngineIndex {
  /** Ids, in order; article a has the paragraphs from `articleStarts[a]` to before `articleStarts[a + 1]`. */
  readonly articles: readonly string[];
  readonly articleStarts: Uint32Array;
  /** Of each paragraph, stop words left out. */
  readonly wordTotals: Uint32Array;
  readonly gramTotals: Uint32Array;
  readonly words: TermTableData;
  readonly grams: TermTableData;
  readonly wordPostings: PostingData;
  readonly gramPostings: PostingData;
  /** Of the first words, as many as may be synonyms: the most frequent ones that are not stop words. */
  readonly wordVectors: VectorTable;
  readonly passageVectors: VectorTable;
}

export interface IndexLanguage {
  isStopWord(word: string): boolean;
  /** Where the 4-grams of one word stand in it. */
  eachGram(word: string, found: (start: number, end: number) => void): void;
}

export interface IndexBuilder {
  /** Paragraphs in order, as their words with spaces between them, after which `endArticle` names the article that they make up. */
  addParagraph(words: string, vector: QuantisedVector): void;
  endArticle(id: string): void;
  finish(): EngineIndex;
}

export interface IndexBuilderOptions {
  readonly language: IndexLanguage;
  readonly embedder: WordEmbedder;
  readonly passageDimension: number;
  /** An index whose word vectors, of the same embedder, need not be computed again. */
  readonly earlier?: Pick<EngineIndex, 'words' | 'wordVectors'>;
  /** Most words that may be synonyms: each costs 150 bytes and a few nanoseconds of every question. */
  readonly synonymLimit?: number;
}

/** 350,000 words are those that stand in two or more of 100,000 Finnish paragraphs. */
const usualSynonymLimit = 350_000;

export function createIndexBuilder({ language, embedder, passageDimension, earlier, synonymLimit = usualSynonymLimit }: IndexBuilderOptions): IndexBuilder {
  const numbering = createNumbering();
  const { spellings } = numbering;
  const frequencies = createNumberList();
  /** Distinct words of all paragraphs one after the other, with their counts. */
  const words = createNumberList();
  const counts = createNumberList();
  const paragraphStarts = createNumberList();
  paragraphStarts.add(0);
  /** Of each word, where its count stands in the last paragraph that has it. */
  const places = createNumberList();
  const vectors: QuantisedVector[] = [];
  const articles: string[] = [];
  const articleStarts = createNumberList();
  articleStarts.add(0);
  return {
    addParagraph(paragraph, vector) {
      const start = words.length;
      for (let from = 0, to = 0; from < paragraph.length; from = to + 1) {
        const space = paragraph.indexOf(' ', from);
        to = space < 0 ? paragraph.length : space;
        const number = numbering.number(paragraph, from, to);
        if (number === frequencies.length) {
          frequencies.add(0);
          places.add(0);
        }
        const place = places.at(number);
        if (place >= start && place < words.length && words.at(place) === number) {
          counts.increase(place);
        } else {
          places.set(number, words.length);
          words.add(number);
          counts.add(1);
          frequencies.increase(number);
        }
      }
      paragraphStarts.add(words.length);
      vectors.push(vector);
    },
    endArticle(id) {
      articles.push(id);
      articleStarts.add(vectors.length);
    },
    finish() {
      const stop = Uint8Array.from(spellings, (word) => (language.isStopWord(word) ? 1 : 0));
      const order = synonymOrder(frequencies.values(), stop);
      const renumbered = new Uint32Array(order.length);
      for (let place = 0; place < order.length; place += 1) renumbered[order[place] ?? 0] = place;
      const content = stop.reduce((sum, one) => sum - one, stop.length);
      const forward = { words: words.values(), counts: counts.values(), starts: paragraphStarts.values() };
      const gramsOf = wordGramNumbers(spellings, stop, language);
      const paragraphs = vectors.length;
      const wordTotals = new Uint32Array(paragraphs);
      const gramTotals = new Uint32Array(paragraphs);
      for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
        for (let at = forward.starts[paragraph] ?? 0; at < (forward.starts[paragraph + 1] ?? 0); at += 1) {
          const word = forward.words[at] ?? 0;
          if (stop[word] === 1) continue;
          const count = forward.counts[at] ?? 0;
          wordTotals[paragraph] = (wordTotals[paragraph] ?? 0) + count;
          gramTotals[paragraph] = (gramTotals[paragraph] ?? 0) + count * ((gramsOf.starts[word + 1] ?? 0) - (gramsOf.starts[word] ?? 0));
        }
      }
      const ordered = Array.from(order, (number) => spellings[number] ?? '');
      const passageVectors = createVectorTable(passageDimension, paragraphs);
      for (const [paragraph, vector] of vectors.entries()) putVector(passageVectors, paragraph, vector);
      return {
        articles,
        articleStarts: articleStarts.values(),
        wordTotals,
        gramTotals,
        words: layOutTerms(ordered),
        grams: layOutTerms(gramsOf.spellings),
        wordPostings: layOutPostings(order.length, paragraphs, (paragraph, emit) => {
          const end = forward.starts[paragraph + 1] ?? 0;
          for (let at = forward.starts[paragraph] ?? 0; at < end; at += 1) emit(renumbered[forward.words[at] ?? 0] ?? 0, forward.counts[at] ?? 0);
        }),
        gramPostings: layOutPostings(gramsOf.spellings.length, paragraphs, gramSource(forward, gramsOf)),
        wordVectors: embedWords(ordered.slice(0, Math.min(content, synonymLimit)), embedder, earlier),
        passageVectors,
      };
    },
  };
}

/** Words by falling frequency, stop words after all others; equal ones in the order in which they first stood. */
function synonymOrder(frequencies: Uint32Array, stop: Uint8Array): Uint32Array {
  return Uint32Array.from(frequencies.keys()).sort((one, other) => {
    const byStop = (stop[one] ?? 0) - (stop[other] ?? 0);
    return byStop !== 0 ? byStop : (frequencies[other] ?? 0) - (frequencies[one] ?? 0) || one - other;
  });
}

interface WordGrams {
  readonly spellings: readonly string[];
  /** Gram numbers of all words one after the other. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
}

function wordGramNumbers(words: readonly string[], stop: Uint8Array, language: IndexLanguage): WordGrams {
  const numbering = createNumbering();
  const numbers = createNumberList();
  const starts = new Uint32Array(words.length + 1);
  for (const [word, spelling] of words.entries()) {
    if (stop[word] !== 1) language.eachGram(spelling, (start, end) => numbers.add(numbering.number(spelling, start, end)));
    starts[word + 1] = numbers.length;
  }
  return { spellings: numbering.spellings, numbers: numbers.values(), starts };
}

interface Forward {
  readonly words: Uint32Array;
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
}

function gramSource(forward: Forward, gramsOf: WordGrams): (paragraph: number, emit: (term: number, count: number) => void) => void {
  const sums = new Uint32Array(gramsOf.spellings.length);
  const touched = new Uint32Array(gramsOf.spellings.length);
  return (paragraph, emit) => {
    let found = 0;
    const end = forward.starts[paragraph + 1] ?? 0;
    for (let at = forward.starts[paragraph] ?? 0; at < end; at += 1) {
      const word = forward.words[at] ?? 0;
      const count = forward.counts[at] ?? 0;
      const last = gramsOf.starts[word + 1] ?? 0;
      for (let place = gramsOf.starts[word] ?? 0; place < last; place += 1) {
        const gram = gramsOf.numbers[place] ?? 0;
        const sum = sums[gram] ?? 0;
        if (sum === 0) touched[found++] = gram;
        sums[gram] = sum + count;
      }
    }
    for (let index = 0; index < found; index += 1) {
      const gram = touched[index] ?? 0;
      emit(gram, sums[gram] ?? 0);
      sums[gram] = 0;
    }
  };
}

function embedWords(words: readonly string[], embedder: WordEmbedder, earlier: IndexBuilderOptions['earlier']): VectorTable {
  const table = createVectorTable(embedder.dimension, words.length);
  const known: TermTable | null = earlier === undefined ? null : createTermTable(earlier.words);
  const stride = vectorStride(embedder.dimension);
  for (const [row, word] of words.entries()) {
    const found = known?.find(word) ?? -1;
    const scale = found < 0 ? undefined : earlier?.wordVectors.scales[found];
    if (earlier === undefined || scale === undefined) {
      putVector(table, row, quantise(embedder.embedWord(word)));
    } else {
      table.rows.set(earlier.wordVectors.rows.subarray(found * stride, (found + 1) * stride), row * stride);
      table.scales[row] = scale;
    }
  }
  return table;
}

interface NumberList {
  readonly length: number;
  add(value: number): void;
  set(index: number, value: number): void;
  increase(index: number): void;
  at(index: number): number;
  /** A copy of what has been added. */
  values(): Uint32Array;
}

/** A growing list of numbers, without the boxes and the doubled memory of an array of millions. */
function createNumberList(): NumberList {
  let held = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(value) {
      if (length === held.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    set(index, value) {
      held[index] = value;
    },
    increase(index) {
      held[index] = (held[index] ?? 0) + 1;
    },
    at: (index) => held[index] ?? 0,
    values: () => held.slice(0, length),
  };
}

// The articles and questions that speed is measured on: real passages where the training data is present, made-up ones beyond them.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../domain/article.ts';

export interface BenchCorpus {
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
  /** How many of the paragraphs are real. */
  readonly real: number;
}

const trainingFolder = new URL('../../../shared/training/', import.meta.url);
const paragraphsInArticle = 20;
/** Characters. One passage in fifteen is a whole page of up to 110,000: no newspaper has such a paragraph, and they would make up half the corpus. */
const longestParagraph = 2000;

/** The same `size` paragraphs in every run, in articles of twenty, with up to `questions` questions about them. */
export async function readBenchCorpus(size: number, questions: number): Promise<BenchCorpus> {
  const paragraphs = new Set<string>();
  const asked: string[] = [];
  for (const file of ['questions-fi.jsonl.gz', 'validation-fi.jsonl.gz']) {
    for await (const { passage, questions: about } of readPassages(new URL(file, trainingFolder))) {
      if (paragraphs.size >= size) break;
      if (passage.length > longestParagraph || paragraphs.has(passage)) continue;
      paragraphs.add(passage);
      asked.push(...about);
    }
  }
  const real = paragraphs.size;
  const random = createRandom(size);
  while (paragraphs.size < size) {
    const text = makeParagraph(random);
    paragraphs.add(text);
    asked.push(`${text.split(' ').slice(2, 8).join(' ')}?`);
  }
  const texts = [...paragraphs];
  const articles = Array.from({ length: Math.ceil(size / paragraphsInArticle) }, (_, number) => makeArticle(number, texts.slice(number * paragraphsInArticle, (number + 1) * paragraphsInArticle)));
  const step = Math.max(1, asked.length / questions);
  return { articles, questions: Array.from({ length: Math.min(questions, asked.length) }, (_, number) => asked[Math.floor(number * step)] ?? ''), real };
}

function makeArticle(number: number, paragraphs: readonly string[]): Article {
  return { id: `article-${String(number).padStart(5, '0')}`, title: `Article ${number}`, source: 'Bench', author: null, url: null, published: null, language: 'fi', license: null, retoldFrom: null, paragraphs };
}

interface PassageLine {
  readonly passage: string;
  readonly questions: readonly string[];
}

/** As a stream, so that what is not wanted costs neither time nor memory. */
async function* readPassages(file: URL): AsyncGenerator<PassageLine> {
  if (!existsSync(file)) return;
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) yield* parsePassage(line);
  } finally {
    unpacked.destroy();
    source.destroy();
  }
}

function parsePassage(line: string): readonly PassageLine[] {
  if (line === '') return [];
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('passage' in value) || !('questions' in value)) return [];
  const { passage, questions } = value;
  return typeof passage === 'string' && Array.isArray(questions) ? [{ passage, questions: questions.map(String) }] : [];
}

const syllables = 'ka la mi to ru se pa ni ve ho jo tä kö li su ma ne ri ta ky vi lo pu hä'.split(' ');

/** About a hundred words of Zipf-like frequency, so that lists of rare and of common words are as long as in real text. */
function makeParagraph(random: () => number): string {
  const sentence = () => `${Array.from({ length: 12 }, () => makeWord(Math.floor(200_000 ** random()))).join(' ')}.`;
  return Array.from({ length: 8 }, sentence).join(' ');
}

function makeWord(number: number): string {
  let word = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length] ?? '';
  return word;
}

/** Mulberry32: the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

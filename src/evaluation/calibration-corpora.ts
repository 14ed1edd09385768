// Makes small corpora with questions out of the training data's passages, for fitting weights on articles that no test uses.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article, Language } from '../domain/article.ts';
import { seeded } from './metrics.ts';

export interface CalibrationQuestion {
  readonly text: string;
  readonly language: Language;
  readonly article: string;
  /** Counts from 1. */
  readonly paragraph: number;
  /** The article that it was asked about in the training data, whatever corpus that stands in. */
  readonly origin: string;
}

/** Articles and questions that they answer. */
export interface CalibrationCorpus {
  readonly name: string;
  /** Whether the embedder was trained on these passages: its cosines look better here than they are. */
  readonly trained: boolean;
  readonly articles: readonly Article[];
  readonly questions: readonly CalibrationQuestion[];
}

interface Entry {
  readonly origin: string;
  readonly passage: string;
  readonly finnish: readonly string[];
  readonly english: readonly string[];
}

/** These articles at the end of the parallel set are kept out of the embedder's training. */
const heldOutArticles = 2;
/** Sizes in articles of one passage each: from a handful of news items to a small archive. */
const looseSizes = [15, 15, 15, 40, 40, 40, 100, 100, 250, 1000];
/** How many articles of many passages stand together. */
const groupSizes = [1, 1, 1, 1, 1, 1, 2, 2, 3, 6];
/** Paragraphs of a news article. */
const newsSize = 15;
const mostQuestionsOfAPassage = 2;

/** The same corpora for the same folder: what is drawn is drawn with a fixed seed. */
export function readCalibrationCorpora(folder: string): readonly CalibrationCorpus[] {
  const random = seeded(7);
  const loose = shuffled(readLines(folder, 'validation-fi.jsonl.gz', looseLine), random).map(({ passage, questions }, index): Entry => ({ origin: `loose ${index}`, passage, finnish: questions, english: [] }));
  const groups = shuffled(readGroups(folder), random);
  const parallel = readParallel(folder).slice(-heldOutArticles);

  const corpora: CalibrationCorpus[] = [];
  let at = 0;
  for (const [number, size] of looseSizes.entries()) {
    corpora.push(makeCorpus(`loose ${number + 1}`, loose.slice(at, at + size).map((entry) => [entry]), random));
    at += size;
  }
  let group = 0;
  for (const [number, size] of groupSizes.entries()) {
    corpora.push(makeCorpus(`groups ${number + 1}`, groups.slice(group, group + size), random, { trained: true }));
    group += size;
  }
  for (const entries of parallel) {
    for (let start = 0; start < entries.length; start += newsSize) corpora.push(makeCorpus(`news ${corpora.length}`, [entries.slice(start, start + newsSize)], random, { mostQuestions: 6 }));
  }
  for (const size of [0, 250, 800]) {
    corpora.push(makeCorpus(`parallel and ${size}`, [...parallel, ...loose.slice(at, at + size).map((entry) => [{ ...entry, finnish: [] }])], random));
    at += size;
  }
  return corpora;
}

const looseLine = z.object({ passage: z.string(), questions: z.array(z.string()) });
const groupLine = z.object({ source: z.string(), group: z.string(), passage: z.string(), questions: z.array(z.string()) });
const parallelLine = z.object({ article: z.string(), passage_fi: z.string(), questions_fi: z.array(z.string()), questions_en: z.array(z.string()) });

function readLines<T>(folder: string, file: string, line: z.ZodType<T>): T[] {
  return gunzipSync(readFileSync(path.join(folder, file)))
    .toString('utf8')
    .split('\n')
    .flatMap((text) => (text === '' ? [] : [line.parse(JSON.parse(text))]));
}

/** Articles of ten passages or more; fewer do not look like articles. */
function readGroups(folder: string): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const { group, passage, questions } of readLines(folder, 'questions-fi.jsonl.gz', groupLine)) append(groups, group, { origin: group, passage, finnish: questions, english: [] });
  return [...groups.values()].filter((entries) => entries.length >= 10).map((entries) => entries.slice(0, 60));
}

function readParallel(folder: string): readonly (readonly Entry[])[] {
  const articles = new Map<string, Entry[]>();
  for (const { article, passage_fi, questions_fi, questions_en } of readLines(folder, 'parallel-fi-en.jsonl.gz', parallelLine)) {
    append(articles, article, { origin: article, passage: passage_fi, finnish: questions_fi, english: questions_en });
  }
  return [...articles.values()];
}

function makeCorpus(name: string, groups: readonly (readonly Entry[])[], random: () => number, { trained = false, mostQuestions = mostQuestionsOfAPassage } = {}): CalibrationCorpus {
  const questions: CalibrationQuestion[] = [];
  const articles = groups.map((entries, number): Article => {
    const id = `article-${number + 1}`;
    for (const [index, { origin, finnish, english }] of entries.entries()) {
      const place = { article: id, paragraph: index + 1, origin };
      // A question that is asked in both languages is drawn in both, so that the languages are compared on the same matter.
      questions.push(...draw(finnish, mostQuestions, random).map((text) => ({ ...place, text, language: 'fi' as const })), ...draw(english, mostQuestions, random).map((text) => ({ ...place, text, language: 'en' as const })));
    }
    return { id, title: '', source: 'calibration', author: null, url: null, published: null, language: 'fi', license: null, retoldFrom: null, paragraphs: entries.map(({ passage }) => passage.replaceAll(/\s+/gu, ' ').trim()) };
  });
  return { name, trained, articles, questions };
}

function draw(questions: readonly string[], most: number, random: () => number): readonly string[] {
  return shuffled(questions, random).slice(0, most);
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}

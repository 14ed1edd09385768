// Reads the training sets from their compressed files and checks every line as it enters.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { analyseWords } from '../retrieval/analysis.ts';

/** A text to be found, with what may be asked to find it. */
export interface TrainingItem {
  readonly passage: string;
  readonly queries: readonly string[];
}

/** Items of one article stand together: they are each other's hard negatives. */
export type TrainingGroup = readonly TrainingItem[];

export interface TrainingSets {
  /** Finnish passages with their Finnish questions, one group for each article. */
  readonly questions: readonly TrainingGroup[];
  /** The same passages with the questions glossed word by word into English. */
  readonly glosses: readonly TrainingGroup[];
  /** Passages and questions in both languages, crosswise. */
  readonly parallel: readonly TrainingGroup[];
  /** English words with their Finnish translations. */
  readonly dictionary: readonly TrainingGroup[];
  /** For words of Finnish questions, in every inflection, the English words that the glosses put in the same place. */
  readonly translations: ReadonlyMap<string, readonly string[]>;
  /** Kept out of training: Finnish questions on other articles. */
  readonly validation: readonly TrainingItem[];
  /** Kept out of training: English questions on Finnish passages of the parallel articles that were held out. */
  readonly validationEnglish: readonly TrainingItem[];
}

/** Reads every set of a folder; the last `heldOutArticles` articles of the parallel set serve as validation only. */
export async function readTrainingSets(folder: string, heldOutArticles: number): Promise<TrainingSets> {
  const questions = new Map<string, TrainingItem[]>();
  const glosses = new Map<string, TrainingItem[]>();
  const glossPairs: (readonly [string, string])[] = [];
  for await (const line of lines(join(folder, 'questions-fi.jsonl.gz'))) {
    const { group, passage, questions: asked, questions_gloss_en: glossed } = questionLine.parse(JSON.parse(line));
    append(questions, group, { passage, queries: asked });
    append(glosses, group, { passage, queries: glossed });
    asked.forEach((question, index) => glossPairs.push([question, glossed[index] ?? '']));
  }

  const parallel = new Map<string, z.infer<typeof parallelLine>[]>();
  for await (const line of lines(join(folder, 'parallel-fi-en.jsonl.gz'))) {
    const entry = parallelLine.parse(JSON.parse(line));
    append(parallel, entry.article, entry);
  }
  const articles = [...parallel.values()];
  const trained = articles.slice(0, articles.length - heldOutArticles);
  const heldOut = articles.slice(trained.length);

  const dictionary: TrainingGroup[] = [];
  for await (const line of lines(join(folder, 'dictionary-en-fi.tsv.gz'))) {
    const [english, finnish] = line.split('\t');
    if (english !== undefined && finnish !== undefined) dictionary.push([{ passage: finnish, queries: [english] }]);
  }

  const validation: TrainingItem[] = [];
  for await (const line of lines(join(folder, 'validation-fi.jsonl.gz'))) {
    const { passage, questions: asked } = validationLine.parse(JSON.parse(line));
    validation.push({ passage, queries: asked });
  }

  return {
    questions: [...questions.values()],
    glosses: [...glosses.values()],
    parallel: trained.flatMap(crosswise),
    dictionary,
    translations: alignGlosses(glossPairs),
    validation,
    validationEnglish: heldOut.flat().map((entry) => ({ passage: entry.passage_fi, queries: entry.questions_en })),
  };
}

const questionLine = z.object({ group: z.string(), passage: z.string(), questions: z.array(z.string()), questions_gloss_en: z.array(z.string()) });
const parallelLine = z.object({ article: z.string(), passage_fi: z.string(), passage_en: z.string(), questions_fi: z.array(z.string()), questions_en: z.array(z.string()) });
const validationLine = z.object({ passage: z.string(), questions: z.array(z.string()) });

async function* lines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) if (line !== '') yield line;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Three groups of an article: either language's questions find either language's passages; passages and questions find their translations. */
function crosswise(entries: readonly z.infer<typeof parallelLine>[]): TrainingGroup[] {
  return [
    entries.map((entry) => ({ passage: entry.passage_fi, queries: [...entry.questions_en, ...entry.questions_en, ...entry.questions_fi] })),
    entries.map((entry) => ({ passage: entry.passage_en, queries: [...entry.questions_fi, ...entry.questions_en] })),
    entries.map((entry) => ({ passage: entry.passage_fi, queries: [entry.passage_en] })),
    entries.flatMap((entry) =>
      entry.questions_fi.flatMap((finnish, index) => {
        const english = entry.questions_en[index];
        return english === undefined ? [] : [{ passage: finnish, queries: [english] }];
      }),
    ),
  ];
}

/**
 * Where a question and its gloss have as many words, word n stands for word n. The glosses took one of several
 * translations by chance, so up to three that recur are kept; a word that was left as it was (a name) has none.
 */
function alignGlosses(pairs: readonly (readonly [string, string])[]): Map<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const [question, gloss] of pairs) {
    const finnish = plainWords(question);
    const english = plainWords(gloss);
    if (finnish.length !== english.length) continue;
    finnish.forEach((word, index) => {
      const translation = english[index] ?? '';
      const seen = counts.get(word) ?? new Map<string, number>();
      seen.set(translation, (seen.get(translation) ?? 0) + 1);
      counts.set(word, seen);
    });
  }
  const agreed = new Map<string, readonly string[]>();
  for (const [word, seen] of counts) {
    let total = 0;
    for (const count of seen.values()) total += count;
    const recurring = [...seen].filter(([translation, count]) => translation !== word && translation !== '' && count > total * 0.15);
    const best = recurring.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, 3);
    if (best.length > 0) agreed.set(word, best.map(([translation]) => translation));
  }
  return agreed;
}

function plainWords(text: string): string[] {
  return analyseWords(text);
}

// Reads an evaluation set: a folder with corpus/ and questions.jsonl.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { createFolderReader } from '../corpus/folder-reader.ts';
import type { Article, Language } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';

export interface SetQuestion {
  readonly id: string;
  readonly lang: Language;
  readonly question: string;
  /** Whether the named paragraph answers it. */
  readonly answerable: boolean;
  readonly article: string;
  /** Counts from 1. */
  readonly paragraph: number;
  /** As they stand in the paragraph; may be empty. */
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly SetQuestion[];
}

export type SetKind = 'questions' | 'attribution';

const row = z.object({
  id: z.string(),
  lang: z.string().default('fi'),
  question: z.string().min(1),
  answerable: z.boolean().default(true),
  article: z.string(),
  paragraph: z.number().int().min(1),
  answers: z.array(z.string()).default([]),
});

/** What a folder holds. Throws UserError('eval.folder' or 'eval.set') with the folder where it is neither kind of set. */
export function setKind(folder: string): SetKind {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError('eval.folder', { folder });
  if (existsSync(path.join(folder, 'questions.jsonl')) && existsSync(path.join(folder, 'corpus'))) return 'questions';
  if (readdirSync(folder).some((file) => file.endsWith('.labels.jsonl'))) return 'attribution';
  throw new UserError('eval.set', { folder });
}

/** Throws UserError('eval.line') with file and line for a question that cannot be read, 'eval.corpus' for a corpus without articles. */
export async function readQuestionSet(folder: string): Promise<QuestionSet> {
  const file = path.join(folder, 'questions.jsonl');
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, file, index + 1)]));
  const { articles } = await createFolderReader(path.join(folder, 'corpus')).read();
  if (articles.length === 0) throw new UserError('eval.corpus', { folder });
  return { name: path.basename(path.resolve(folder)), articles, questions };
}

function readRow(line: string, file: string, number: number): SetQuestion {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    throw new UserError('eval.line', { file, line: number }, { cause: error });
  }
  const parsed = row.safeParse(data);
  if (!parsed.success) throw new UserError('eval.line', { file, line: number }, { cause: parsed.error });
  return { ...parsed.data, lang: parsed.data.lang === 'en' ? 'en' : 'fi' };
}

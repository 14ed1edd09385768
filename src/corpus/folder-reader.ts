// Reads a folder of articles: every readable one, and every fault of the others.
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import type { CorpusFault, CorpusReader, CorpusReading } from '../domain/ports.ts';
import { articleId, readArticle, type ReadArticle } from './read-article.ts';

export interface FolderReaderOptions {
  /** Largest file read, in bytes; four megabytes, a long book, unless told otherwise. */
  readonly largestFile?: number;
  /** Files open at once. */
  readonly concurrency?: number;
}

const defaultLargestFile = 4 * 1024 * 1024;
const defaultConcurrency = 16;

/**
 * Makes a reader of the `.md` and `.txt` files that stand directly in `folder`. Hidden files, sub-folders and README
 * files, which speak about the folder, are passed over.
 */
export function createFolderReader(folder: string, options: FolderReaderOptions = {}): CorpusReader {
  const limits = { largestFile: options.largestFile ?? defaultLargestFile, concurrency: options.concurrency ?? defaultConcurrency };
  return { read: () => readFolder(folder, limits) };
}

async function readFolder(folder: string, limits: Required<FolderReaderOptions>): Promise<CorpusReading> {
  const { files, root } = await listFiles(folder);
  const readings = new Map<string, ReadArticle | null>();
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) readings.set(file, await readFile(root, file, limits.largestFile));
  };
  await Promise.all(Array.from({ length: limits.concurrency }, worker));
  const articles: Article[] = [];
  const faults: CorpusFault[] = [];
  const taken = new Map<string, string>();
  let looked = 0;
  for (const file of files) {
    const reading = readings.get(file) ?? null;
    if (reading === null) continue;
    looked += 1;
    if (reading.kind === 'faults') {
      faults.push(...reading.faults);
      continue;
    }
    // Ids are compared without case: on many file systems, and to a person typing one, a.md and A.md are one name.
    const key = articleId(file).toLowerCase();
    const other = taken.get(key);
    if (other === undefined) {
      taken.set(key, file);
      articles.push(reading.article);
    } else {
      faults.push({ file, line: null, code: 'corpus.duplicate-id', facts: { id: articleId(file), other } });
    }
  }
  articles.sort((one, other) => compare(one.id, other.id));
  return { articles, faults, files: looked };
}

async function listFiles(folder: string): Promise<{ files: string[]; root: string }> {
  try {
    const root = await realpath(folder);
    const names = await readdir(root);
    return { root, files: names.filter(isArticleName).sort(compare) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UserError('corpus.folder-missing', { folder }, { cause: error });
    if (code === 'ENOTDIR') throw new UserError('corpus.not-a-folder', { folder }, { cause: error });
    throw new UserError('corpus.folder-unreadable', { folder, reason: code }, { cause: error });
  }
}

function isArticleName(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name) && !name.startsWith('.') && !/^readme\.[a-z]+$/i.test(name);
}

/** Null for what is not there to be read: a sub-folder, a file that went away since the folder was listed. */
async function readFile(root: string, file: string, largestFile: number): Promise<ReadArticle | null> {
  const fault = (code: string, facts: CorpusFault['facts'] = {}): ReadArticle => ({ kind: 'faults', faults: [{ file, line: null, code, facts }] });
  let handle: FileHandle | null = null;
  try {
    const path = await realpath(join(root, file));
    const parent = root.endsWith(sep) ? root : root + sep;
    if (!path.startsWith(parent)) return (await stat(path)).isDirectory() ? null : fault('corpus.link-outside');
    // Asked before opening: opening a pipe would wait for its writer.
    const kind = await stat(path);
    if (kind.isDirectory()) return null;
    if (!kind.isFile()) return fault('corpus.not-a-file');
    if (kind.size > largestFile) return fault('corpus.file-too-large', { size: kind.size, limit: largestFile });
    handle = await open(path);
    return readArticle(file, await handle.readFile());
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ELOOP' || code === 'ENOENT') return fault('corpus.link-broken');
    return fault('corpus.file-unreadable', { reason: code });
  } finally {
    await handle?.close();
  }
}

function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

// What a library is made of besides its store, and the names under which the store keeps what it computed.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Paragraph } from '../domain/article.ts';
import type { Embedder } from '../domain/ports.ts';
import type { EmbedderKind } from '../domain/ranking-weights.ts';
import type { WordEmbedder } from './engine-index.ts';

/** Adds to a reading of an article by rules what a model finds. */
export interface SpeakerReader {
  /** Names the model and how it is asked: readings by two versions are never taken for each other. */
  readonly version: string;
  /**
   * The same paragraphs with more speakers; null when the model could not be asked for this article now. Then the reading
   * by rules serves, and the next run tries again. Rejects only when the signal does.
   */
  read(article: Article, paragraphs: readonly Paragraph[], signal: AbortSignal): Promise<readonly Paragraph[] | null>;
}

/** Cuts an article's paragraphs into sentences and reads who speaks in them. */
export interface ArticleReader {
  /** Changes whenever `read` may read an article differently. */
  readonly version: string;
  read(article: Article): readonly Paragraph[];
}

export interface LibraryParts {
  /** Makes the passages' vectors and the question's. */
  readonly embedder: Embedder;
  readonly embedderKind: EmbedderKind;
  /** Finds synonyms among the corpus's words; the embedded embedder also where `embedder` is a model. */
  readonly wordEmbedder: WordEmbedder;
  /** Called where articles are published, and only there: its word lists take 30 MB. */
  readonly loadReader: () => Promise<ArticleReader>;
  /** Asked after the reader; absent without a model. */
  readonly speakers?: SpeakerReader;
}

/** Raised with every change of how the index is laid out. */
const indexFormat = 1;

/**
 * Names the analysis by its own source, so that words cut by an older one are never taken for today's. A file of the
 * program that is read at run time is the same for all processes of one installation.
 */
export function readAnalysisVersion(): string {
  return versionOf(['analysis.ts', 'stop-words.ts'].map((name) => new URL(name, import.meta.url)));
}

/** Of all files of a folder of the program and the folders in it. */
export function readFolderVersion(folder: URL): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return versionOf(names.map(({ parentPath, name }) => path.join(parentPath, name)).sort());
}

function versionOf(files: readonly (URL | string)[]): string {
  return hash('sha256', Buffer.concat(files.map((file) => readFileSync(file))), 'hex').slice(0, 16);
}

/** Names everything that an index depends on besides the generation's words. */
export function indexVersion(analysis: string, { embedder, wordEmbedder }: LibraryParts): string {
  return [indexFormat, analysis, wordEmbedder.fingerprint, embedder.fingerprint].join(' ');
}

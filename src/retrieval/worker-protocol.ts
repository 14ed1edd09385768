// What the main thread and the library's threads say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { Question } from '../domain/answer.ts';
import type { Article, GenerationId, Paragraph } from '../domain/article.ts';

/** What a thread is started with. */
export interface ThreadSettings {
  readonly file: string;
  readonly collection: string;
  readonly keepGenerations: number;
  readonly maximumBytes: number | null;
  /** Whether a damaged file is looked for, and moved aside. */
  readonly checked: boolean;
  /** Address of a module whose `createParts(model?)` makes the LibraryParts: functions cannot be sent to a thread. */
  readonly partsModule: string;
  /** The main thread's embedder, asked from the thread; null for the one that the parts bring. */
  readonly model: { readonly fingerprint: string; readonly dimension: number } | null;
  /** The main thread's model that finds speakers, asked from the thread; null without one. */
  readonly speakers: { readonly version: string } | null;
}

/** From the main thread; the answer goes to `port`. */
export type ThreadRequest = { readonly port: MessagePort } & (
  | { readonly method: 'open' | 'live' | 'history' | 'publishNeeded' | 'warm' | 'close' }
  | { readonly method: 'articles'; readonly generation: GenerationId | undefined }
  | { readonly method: 'paragraphs'; readonly article: string; readonly generation: GenerationId | undefined }
  | { readonly method: 'search'; readonly question: Question; readonly limit: number }
  | { readonly method: 'publish'; readonly articles: readonly Article[]; readonly allowShrink: boolean }
  | { readonly method: 'activate'; readonly id: GenerationId }
);

/** From a thread: what only the main thread's models can do. */
export type ModelRequest = { readonly port: MessagePort } & (
  | { readonly method: 'embedPassages'; readonly texts: readonly string[] }
  | { readonly method: 'embedQuestion'; readonly text: string }
  | { readonly method: 'readSpeakers'; readonly article: Article; readonly paragraphs: readonly Paragraph[] }
);

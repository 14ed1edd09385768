// What the terminal needs from the composition root, in one place.
import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../app/ask.ts';
import type { Reload } from '../app/reload.ts';
import type { Summarise } from '../app/summarise.ts';
import type { Language } from '../domain/article.ts';
import type { CorpusFault, CorpusReading, Library, Log, Publisher, PublishProgress } from '../domain/ports.ts';
import type { Sentences } from '../sentences/sentences.ts';

/** A collection that can be asked, with the use cases over it. */
export interface OpenCollection {
  readonly ask: Ask;
  readonly summarise: Summarise;
  readonly reload: Reload;
  readonly library: Library;
  readonly publisher: Publisher;
  /** Of the articles that were read when the collection was opened; empty when what was stored served. */
  readonly faults: readonly CorpusFault[];
  close(): Promise<void>;
}

/** A stream to write to; the last two are there when a person watches it. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  /** For faults, usage and progress, so that the output holds nothing but what was asked for. */
  readonly errors: Output;
}

export interface OpenOptions {
  /** The folder named by `--corpus`, to be read into a temporary index; null for the configured collection. */
  readonly corpus: string | null;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal: AbortSignal;
}

export interface TerminalDependencies {
  /** Opens the collection, and indexes it first where nothing is indexed yet. */
  open(options: OpenOptions): Promise<OpenCollection>;
  /** Reads the article files without an index. */
  check(corpus: string | null): Promise<CorpusReading>;
  /** The language of a question; `otherwise` where the words do not tell. */
  detectLanguage(text: string, otherwise?: Language): Language;
  readonly sentences: Sentences;
  readonly streams: Streams;
  /** LANG, LC_ALL, LC_MESSAGES, NO_COLOR, FORCE_COLOR and TERM are looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the conversation keeps its lines; null keeps none. */
  readonly historyFile: string | null;
  /** Where a fault of ours is written down, so that a conversation can go on; without it the fault is thrown on. */
  readonly log?: Pick<Log, 'error'>;
  /** Fires when the process is told to stop. */
  readonly signal: AbortSignal;
}

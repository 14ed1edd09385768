// Puts the parts of a collection together: reader, store, engine, answerers and the use cases over them.
import path from 'node:path';
import { createExtractiveAnswerer } from './answering/extractive.ts';
import { type Ask, createAsk } from './app/ask.ts';
import { createReload, type Reload } from './app/reload.ts';
import { createSummarise, type Summarise } from './app/summarise.ts';
import { createFolderReader } from './corpus/folder-reader.ts';
import type { Answerer, CorpusFault, Embedder, Library, Log, Publisher, PublishProgress } from './domain/ports.ts';
import { createTemporaryLibrary } from './retrieval/library-temporary.ts';
import { loadLocalEmbedder } from './retrieval/local-embedder.ts';
import { createSqliteLibrary } from './retrieval/worker-library.ts';

export interface Collection {
  readonly ask: Ask;
  readonly summarise: Summarise;
  readonly reload: Reload;
  readonly library: Library;
  readonly publisher: Publisher;
  /** Of the articles that were read now; empty when what was stored served. */
  readonly faults: readonly CorpusFault[];
  close(): Promise<void>;
}

export interface CollectionOptions {
  readonly corpusFolder: string;
  /** Where the index is kept; null for one in memory that touches nothing. */
  readonly dataFolder: string | null;
  /** Asked before the extractive answerer. */
  readonly betterAnswerers: readonly Answerer[];
  /** A model's; without one the embedded embedder serves. */
  readonly embedder?: Embedder;
  readonly log: Log;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
}

/** Opens what is stored, and reads the articles first where nothing usable is stored yet. */
export async function openCollection(options: CollectionOptions): Promise<Collection> {
  const { corpusFolder, dataFolder, embedder, log } = options;
  const library = dataFolder === null ? createTemporaryLibrary(embedder) : await createSqliteLibrary({ file: path.join(dataFolder, 'sitaatti.db'), ...(embedder === undefined ? {} : { embedder }) });
  try {
    const { opening } = library;
    if (opening.kind === 'rebuilt') log.warn({ reason: opening.reason, movedTo: opening.movedTo }, 'the stored index was damaged; it was put aside and is built anew from the articles');
    const reload = createReload(createFolderReader(corpusFolder), library, log);
    const faults = (await library.publishNeeded()) === null ? [] : (await reload(options)).faults;
    await library.warm();
    const ask = createAsk({ library, answerers: withExtractive(options.betterAnswerers), log, clock: () => performance.now() });
    return { ask, summarise: createSummarise({ library, embedder: lazyEmbedder() }), reload, library, publisher: library, faults, close: () => library.close() };
  } catch (error) {
    await library.close();
    throw error;
  }
}

function withExtractive([first, ...rest]: readonly Answerer[]): readonly [Answerer, ...Answerer[]] {
  const extractive = createExtractiveAnswerer();
  return first === undefined ? [extractive] : [first, ...rest, extractive];
}

/** Summaries weigh a few dozen sentences: the embedded embedder does that at no cost, and is loaded when first needed. */
function lazyEmbedder(): Pick<Embedder, 'embedPassages'> {
  let loaded: Embedder | null = null;
  return {
    embedPassages(texts, signal) {
      loaded ??= loadLocalEmbedder();
      return loaded.embedPassages(texts, signal);
    },
  };
}

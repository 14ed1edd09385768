// Puts the parts of a collection together: reader, store, engine, answerers and the use cases over them.
import path from 'node:path';
import { createExtractiveAnswerer } from './answering/extractive.ts';
import { type Ask, createAsk } from './app/ask.ts';
import { createReload, type Reload } from './app/reload.ts';
import { createSummarise, type Summarise } from './app/summarise.ts';
import type { AlikeWords } from './domain/prose.ts';
import type { ProposeSummary } from './domain/model-tasks.ts';
import type { Answerer, CorpusFault, CorpusReader, Embedder, Library, Log, Publisher, PublishProgress } from './domain/ports.ts';
import type { SpeakerReader } from './retrieval/library-parts.ts';
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

/** Asked first, and never trusted: what it proposes is verified like everything else. */
export interface CollectionModel {
  readonly answerer: Answerer;
  readonly proposeSummary: ProposeSummary;
  /** Asked once an article, and only where the index is kept: one that is made for a question would be paid for by each. */
  readonly speakers: SpeakerReader;
  /** null where the embedded one serves. */
  readonly embedder: Embedder | null;
  readonly alike: AlikeWords;
}

export interface CollectionOptions {
  readonly corpusFolder: string;
  /** Where the index is kept; null for one in memory that touches nothing. */
  readonly dataFolder: string | null;
  /** What a key adds; null without one. */
  readonly model: CollectionModel | null;
  readonly log: Log;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
}

/** Opens what is stored, and reads the articles first where nothing usable is stored yet. */
export async function openCollection(options: CollectionOptions): Promise<Collection> {
  const { corpusFolder, dataFolder, model, log } = options;
  const embedder = model?.embedder ?? undefined;
  const library = dataFolder === null
    ? (await import('./retrieval/library-temporary.ts')).createTemporaryLibrary(embedder)
    : await createSqliteLibrary({ file: path.join(dataFolder, 'sitaatti.db'), ...(embedder === undefined ? {} : { embedder }), ...(model === null ? {} : { speakers: model.speakers }) });
  try {
    const { opening } = library;
    if (opening.kind === 'rebuilt') log.warn({ reason: opening.reason, movedTo: opening.movedTo }, 'the stored index was damaged; it was put aside and is built anew from the articles');
    const reload = createReload(lazyReader(corpusFolder), library, log);
    const faults = (await library.publishNeeded()) === null ? [] : (await reload(options)).faults;
    await library.warm();
    const extractive = createExtractiveAnswerer();
    const answering = model === null ? { answerers: [extractive] as const } : { answerers: [model.answerer, extractive] as const, alike: model.alike };
    const ask = createAsk({ library, ...answering, log, clock: () => performance.now() });
    const summarise = createSummarise({ library, embedder: lazyEmbedder(), ...(model === null ? {} : { proposer: { propose: model.proposeSummary, log } }) });
    return { ask, summarise, reload, library, publisher: library, faults, close: () => library.close() };
  } catch (error) {
    await library.close();
    throw error;
  }
}

/** The folder is read rarely, and what reads it takes 30 MB with its parser. */
export function lazyReader(folder: string): CorpusReader {
  return { read: async () => (await import('./corpus/folder-reader.ts')).createFolderReader(folder).read() };
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

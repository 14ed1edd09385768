// The collection as those who ask see it, over the embedded store and engine, in the thread that calls it.
import type { Language } from '../domain/article.ts';
import type { DatabaseSync } from 'node:sqlite';
import { UserError } from '../domain/errors.ts';
import type { Library } from '../domain/ports.ts';
import { createEngine, type Engine } from './engine.ts';
import { analyseGeneration, buildIndex } from './library-index.ts';
import { indexVersion, type LibraryParts } from './library-parts.ts';
import { createSearch, type PassageReference, type Search } from './search.ts';
import { asUserError, storageFault } from './sqlite-database.ts';
import { createIndexStore } from './sqlite-index.ts';
import { createStoreReader, publicGeneration, type StoredGeneration } from './sqlite-reader.ts';
import { createStoreWriter } from './sqlite-writer.ts';

export interface LibraryOptions {
  readonly database: DatabaseSync;
  /** Named in faults. */
  readonly file: string;
  readonly collection: string;
  readonly parts: LibraryParts;
  readonly analysisVersion: string;
}

/** A library that can be made ready before the first question comes. */
export interface LocalLibrary extends Library {
  /** Loads the engine of the generation that serves; nothing when it has been loaded, or there is none. */
  warm(): Promise<void>;
}

interface Snapshot {
  readonly generation: StoredGeneration;
  readonly engine: Engine;
  readonly search: Search;
}

export function createLocalLibrary({ database, file, collection, parts, analysisVersion }: LibraryOptions): LocalLibrary {
  const reader = createStoreReader(database, collection);
  const writer = createStoreWriter(database, collection);
  const indexes = createIndexStore(database);
  const version = indexVersion(analysisVersion, parts);
  let snapshot: Promise<Snapshot> | null = null;
  let snapshotNumber: number | null = null;

  const load = async (generation: StoredGeneration): Promise<Snapshot> => {
    let index = indexes.load(generation.number, version);
    if (index === null) {
      // After an update of the program, or where another process has published meanwhile.
      await analyseGeneration(writer, generation.number, analysisVersion, () => Promise.resolve());
      index = buildIndex(writer, generation.number, analysisVersion, parts);
      try {
        indexes.keep(generation.number, version, index);
      } catch (error) {
        // It serves from memory all the same, and is built again at the next start.
        if (storageFault(error) === null || storageFault(error) === 'damaged') throw error;
      }
    }
    const engine = createEngine({ index, embedder: parts.wordEmbedder, kind: parts.embedderKind });
    return { generation, engine, search: createSearch(searchParts(generation, engine)) };
  };

  const searchParts = (generation: StoredGeneration, engine: Engine) => ({
    generation: generation.id,
    embedder: parts.embedder,
    embedderKind: parts.embedderKind,
    engine,
    synonyms: (words: readonly string[], language: Language) => Promise.resolve(words.map((word) => engine.synonyms(word, language))),
    passages: (references: readonly PassageReference[]) => Promise.resolve(reader.passages(generation, references)),
  });

  /** What serves now; another process's switch is noticed here, by one look-up a question. */
  const current = async (): Promise<Snapshot | null> => {
    const number = reader.liveNumber();
    if (number === null) return null;
    if (snapshot === null || snapshotNumber !== number) {
      const generation = reader.live();
      if (generation === null) return null;
      snapshotNumber = generation.number;
      const loading = load(generation);
      snapshot = loading;
      loading.catch(() => {
        if (snapshot === loading) snapshot = null;
      });
    }
    return snapshot;
  };

  const numberOf = (id: string | undefined): number | null => (id === undefined ? reader.liveNumber() : (reader.generation(id)?.number ?? null));

  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asUserError(error, file);
    }
  };

  return {
    live: () =>
      guarded(() => {
        const generation = reader.live();
        return generation === null ? null : publicGeneration(generation);
      }),
    articles: (id) =>
      guarded(() => {
        const number = numberOf(id);
        return number === null ? [] : reader.entries(number);
      }),
    paragraphs: (article, id) =>
      guarded(() => {
        const number = numberOf(id);
        return number === null ? null : reader.paragraphs(number, article);
      }),
    search: (question, limit) =>
      guarded(async () => {
        const serving = await current();
        if (serving === null || serving.generation.paragraphs === 0) throw new UserError('corpus.empty');
        return serving.search(question, limit);
      }),
    warm: () => guarded(async () => void (await current())),
    close: () =>
      guarded(() => {
        if (database.isOpen) database.close();
      }),
  };
}

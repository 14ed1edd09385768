// Opens the embedded library over one file, or over none: store, engine and publisher in the thread that calls.
import type { Library, Publisher } from '../domain/ports.ts';
import { createLocalLibrary } from './library.ts';
import { indexVersion, type LibraryParts, readAnalysisVersion } from './library-parts.ts';
import { createPublisher, type PublishPoint } from './library-publisher.ts';
import { asUserError, openDatabase } from './sqlite-database.ts';
import { createIndexStore } from './sqlite-index.ts';
import { type PublishLock, takePublishLock } from './sqlite-lock.ts';
import { type OpenedStore, openStoreFile, type StoreOpening } from './sqlite-open.ts';
import { createStoreReader } from './sqlite-reader.ts';
import { createStoreWriter } from './sqlite-writer.ts';

export interface LocalLibraryOptions {
  /** Made with its folder when it is not there; ':memory:' touches nothing. */
  readonly file: string;
  readonly parts: LibraryParts;
  /** Collections in one file share texts and vectors, and nothing else. */
  readonly collection?: string;
  /** Generations that can be rolled back to; 10 unless said otherwise. */
  readonly keepGenerations?: number;
  /** Most bytes the file may take. */
  readonly maximumBytes?: number;
  /** Whether damage is looked for, and a damaged file moved aside; true unless said otherwise. */
  readonly checked?: boolean;
  /** Called as a publishing run passes each point. */
  readonly reached?: (point: PublishPoint) => void;
}

/** Nothing is stored; another embedder made the vectors; or another version of the program made the index. */
export type PublishReason = 'empty' | 'embedder' | 'index';

export interface OpenLibrary extends Library, Publisher {
  readonly opening: StoreOpening;
  /** Why the articles should be published before questions are answered well; null when there is no need. */
  publishNeeded(): PublishReason | null;
  /** Loads what the first question needs. */
  warm(): Promise<void>;
}

/** Fully checked at the start up to here, in under half a second; beyond it each text is checked when it is read. */
const verifiedAtStart = 20_000;
const usualKeep = 10;

/** Throws UserError('store.…') when the file cannot be opened or made; a damaged one is moved aside (see `opening`). */
export function openLocalLibrary({ file, parts, collection = 'corpus', keepGenerations = usualKeep, maximumBytes, checked = true, reached }: LocalLibraryOptions): OpenLibrary {
  const { database, opening } = opened(file, collection, checked, maximumBytes);
  const takeLock = file === ':memory:' ? createMemoryLock() : () => takePublishLock(`${file}.lock`);
  const analysisVersion = readAnalysisVersion();
  const lock = takeLock();
  if (lock !== null) {
    createStoreWriter(database, collection).forgetDrafts();
    lock.release();
  }
  const shared = { database, file, collection, parts, analysisVersion };
  const library = createLocalLibrary(shared);
  const publisher = createPublisher({ ...shared, takeLock, keepGenerations, ...(reached === undefined ? {} : { reached }) });
  const reader = createStoreReader(database, collection);
  const indexes = createIndexStore(database);
  return {
    ...library,
    ...publisher,
    opening,
    publishNeeded() {
      const live = reader.live();
      if (live === null) return 'empty';
      if (live.embedder !== parts.embedder.fingerprint) return 'embedder';
      return indexes.has(live.number, indexVersion(analysisVersion, parts)) ? null : 'index';
    },
  };
}

function opened(file: string, collection: string, checked: boolean, maximumBytes: number | undefined): OpenedStore {
  try {
    if (!checked) return { database: openDatabase(file, maximumBytes === undefined ? {} : { maximumBytes }), opening: { kind: 'existing' } };
    return openStoreFile(file, maximumBytes === undefined ? {} : { maximumBytes }, (database) => {
      const reader = createStoreReader(database, collection);
      const live = reader.live();
      if (live !== null && live.paragraphs <= verifiedAtStart) reader.verify(live);
    });
  } catch (error) {
    throw asUserError(error, file);
  }
}

/** A store in memory belongs to one connection: one run at a time is all there is to see to. */
function createMemoryLock(): () => PublishLock | null {
  let held = false;
  return () => {
    if (held) return null;
    held = true;
    return {
      release() {
        held = false;
      },
    };
  };
}

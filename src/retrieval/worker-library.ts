// The library as the main thread has it: every question, and every publishing run, is answered by a thread of its own.
import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Embedder, Library, Publisher, PublishProgress, PublishReport } from '../domain/ports.ts';
import { answer, call, type CallOptions, ThreadStoppedError } from './worker-call.ts';
import type { PublishReason } from './library-open.ts';
import type { SpeakerReader } from './library-parts.ts';
import type { StoreOpening } from './sqlite-open.ts';
import type { ModelRequest, ThreadRequest, ThreadSettings } from './worker-protocol.ts';

export interface SqliteLibraryOptions {
  /** Made with its folder when it is not there. */
  readonly file: string;
  /** A model's embedder, which stays in the main thread; absent, the embedded one works in the threads. */
  readonly embedder?: Embedder;
  /** A model that finds speakers, which stays there too. */
  readonly speakers?: SpeakerReader;
  readonly collection?: string;
  /** Generations that can be rolled back to. */
  readonly keepGenerations?: number;
  readonly maximumBytes?: number;
  /** A module whose `createParts(model?)` makes the LibraryParts. */
  readonly partsModule?: URL;
}

export interface SqliteLibrary extends Library, Publisher {
  readonly opening: StoreOpening;
  /** Why the articles should be published before questions are answered well; null when there is no need. */
  publishNeeded(): Promise<PublishReason | null>;
  /** Loads what the first question needs. */
  warm(): Promise<void>;
}

/** Opens the store in a thread. Throws UserError('store.…') when the file cannot be opened or made. */
export async function createSqliteLibrary(options: SqliteLibraryOptions): Promise<SqliteLibrary> {
  const settings = settingsOf(options);
  const reading = createThread({ ...settings, checked: true }, options);
  // The file was checked when the library was opened; to move it aside now would part the two threads.
  const writing = createThread({ ...settings, checked: false }, options);
  let idle: NodeJS.Timeout | undefined;
  let running = 0;
  /** Runs have a thread of their own, whose memory goes back when none has come for a while. */
  const publishing = async <T>(work: () => Promise<T>): Promise<T> => {
    clearTimeout(idle);
    running += 1;
    try {
      const result = await work();
      // What was published serves even if this fails: then the next question loads it, or says why not.
      await reading.call({ method: 'warm' }).catch(() => {});
      return result;
    } finally {
      running -= 1;
      if (running === 0) idle = setTimeout(() => void writing.end(), writerIdleMs).unref();
    }
  };
  const opening = await reading.call<StoreOpening>({ method: 'open' }).catch(async (error: unknown) => {
    await reading.end();
    throw error;
  });
  return {
    opening,
    live: () => reading.call({ method: 'live' }),
    articles: (generation) => reading.call({ method: 'articles', generation }),
    paragraphs: (article, generation) => reading.call({ method: 'paragraphs', article, generation }),
    search: (question, limit) => reading.call({ method: 'search', question, limit }),
    history: () => reading.call({ method: 'history' }),
    publishNeeded: () => reading.call({ method: 'publishNeeded' }),
    warm: () => reading.call({ method: 'warm' }),
    publish: (articles, { allowShrink = false, ...watching }) => publishing(() => writing.call<PublishReport>({ method: 'publish', articles, allowShrink }, watching)),
    activate: (id) => publishing(() => writing.call({ method: 'activate', id })),
    async close() {
      clearTimeout(idle);
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

const writerIdleMs = 10_000;

/**
 * Megabytes for the thread that answers. Its index lies outside V8's heap; without limits V8 lets what a few hundred
 * questions leave behind grow to 100 MB before it looks.
 */
const answeringLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };
/** For the thread that publishes: as fast as without, and 50 to 100 MB less at its peak. */
const publishingLimits = { maxYoungGenerationSizeMb: 24 };

type Unanswered<R> = R extends unknown ? Omit<R, 'port'> : never;

type ThreadCallOptions = CallOptions<PublishProgress>;

interface Thread {
  /** Starts the thread when there is none, or when the last one crashed. */
  call<T>(request: Unanswered<ThreadRequest>, options?: ThreadCallOptions): Promise<T>;
  /** Closes the store and waits for the thread to be gone. */
  end(): Promise<void>;
}

type MainThreadModels = Pick<SqliteLibraryOptions, 'embedder' | 'speakers'>;

function createThread(settings: ThreadSettings, models: MainThreadModels): Thread {
  let worker: Worker | null = null;
  const start = (): Worker => {
    const started = new Worker(new URL('worker-thread.ts', import.meta.url), { workerData: settings, env: threadEnvironment(), resourceLimits: settings.checked ? answeringLimits : publishingLimits });
    // A call that waits keeps the process alive by its own channel; an idle thread does not.
    started.unref();
    started.on('message', (request: ModelRequest) => void answer(request.port, ({ signal }) => askModel(models, request, signal)));
    const gone = () => {
      if (worker === started) worker = null;
    };
    // The calls that wait are told by their channels; without a listener the error would end the process.
    started.on('error', gone);
    started.on('exit', gone);
    return started;
  };
  return {
    async call<T>(request: Unanswered<ThreadRequest>, callOptions: ThreadCallOptions = {}) {
      const asked = (worker ??= start());
      try {
        return await call<T, PublishProgress>(asked, request, callOptions);
      } catch (error) {
        // The channel closes before the thread's exit is heard of: the next call must not go to the dead one.
        if (error instanceof ThreadStoppedError && worker === asked) worker = null;
        throw error;
      }
    },
    async end() {
      const ending = worker;
      if (ending === null) return;
      worker = null;
      await call(ending, { method: 'close' }).catch(() => {});
      await ending.terminate();
    },
  };
}

/** A thread keeps compiled code only where the environment says so, even if the main thread was told by a call. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: folder };
}

async function askModel({ embedder, speakers }: MainThreadModels, request: ModelRequest, signal: AbortSignal): Promise<unknown> {
  switch (request.method) {
    case 'embedPassages':
      return await embedder?.embedPassages(request.texts, signal);
    case 'embedQuestion':
      return await embedder?.embedQuestion(request.text, signal);
    case 'readSpeakers':
      return (await speakers?.read(request.article, request.paragraphs, signal)) ?? null;
  }
}

function settingsOf({ file, embedder, speakers, collection = 'corpus', keepGenerations = 10, maximumBytes, partsModule = new URL('library-default-parts.ts', import.meta.url) }: SqliteLibraryOptions): Omit<ThreadSettings, 'checked'> {
  return {
    file,
    collection,
    keepGenerations,
    maximumBytes: maximumBytes ?? null,
    partsModule: partsModule.href,
    model: embedder === undefined ? null : { fingerprint: embedder.fingerprint, dimension: embedder.dimension },
    speakers: speakers === undefined ? null : { version: speakers.version },
  };
}

// Publishes generations: everything is written and checked beside what serves, and one short transaction switches.
import { hostname } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { Article, Paragraph } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import type { Publisher, PublishOptions, PublishProgress, PublishReport } from '../domain/ports.ts';
import type { EngineIndex } from './engine-index.ts';
import { analyseGeneration, buildIndex, embedGeneration } from './library-index.ts';
import { indexVersion, type LibraryParts } from './library-parts.ts';
import { asUserError, DamagedStoreError } from './sqlite-database.ts';
import { type EncodedArticle, encodeArticle, sourceHash } from './sqlite-encoding.ts';
import { createIndexStore } from './sqlite-index.ts';
import type { PublishLock } from './sqlite-lock.ts';
import { createStoreReader, publicGeneration, type StoredGeneration } from './sqlite-reader.ts';
import { createStoreWriter, type StoreWriter } from './sqlite-writer.ts';

/** Moments between which a run may be killed; tests do so at each. */
export const publishPoints = ['locked', 'articles-kept', 'drafted', 'words-kept', 'vectors-batch-kept', 'vectors-kept', 'index-built', 'index-kept', 'checked', 'live', 'pruned'] as const;
export type PublishPoint = (typeof publishPoints)[number];

export interface PublisherOptions {
  readonly database: DatabaseSync;
  /** Named in faults. */
  readonly file: string;
  readonly collection: string;
  readonly parts: LibraryParts;
  readonly analysisVersion: string;
  /** Null while another run holds it. */
  readonly takeLock: () => PublishLock | null;
  /** How many generations can be rolled back to. */
  readonly keepGenerations: number;
  /** Called as the run passes each point. */
  readonly reached?: (point: PublishPoint) => void;
}

/** More of the articles than this gone at once is more often a mistake than meant. */
const largestShrink = 0.5;

export function createPublisher({ database, file, collection, parts, analysisVersion, takeLock, keepGenerations, reached = () => {} }: PublisherOptions): Publisher {
  const reader = createStoreReader(database, collection);
  const writer = createStoreWriter(database, collection);
  const indexes = createIndexStore(database);
  const version = indexVersion(analysisVersion, parts);

  /** Runs `work` as the only publisher, and tells what the host can mend as such. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const lock = takeLock();
      if (lock === null) throw running(writer.announced());
      try {
        writer.announce({ pid: process.pid, host: hostname(), since: new Date().toISOString() });
        writer.forgetDrafts();
        reached('locked');
        return await work();
      } finally {
        lock.release();
      }
    } catch (error) {
      throw asUserError(error, file);
    }
  };

  const build = async (generation: number, steps: Steps, signal?: AbortSignal): Promise<{ readonly index: EngineIndex; readonly embedded: number }> => {
    await analyseGeneration(writer, generation, analysisVersion, (done, total) => steps('analysing', done, total));
    reached('words-kept');
    const embedded = await embedGeneration(
      writer,
      generation,
      parts.embedder,
      async (done, total) => {
        reached('vectors-batch-kept');
        await steps('embedding', done, total);
      },
      signal,
    );
    reached('vectors-kept');
    await steps('writing', 0, 2);
    const live = reader.liveNumber();
    const earlier = live === null ? null : indexes.load(live, version);
    return { index: buildIndex(writer, generation, analysisVersion, parts, earlier ?? undefined), embedded };
  };

  const rebuild = async (generation: number, steps: Steps, signal?: AbortSignal): Promise<number> => {
    const { index, embedded } = await build(generation, steps, signal);
    indexes.keep(generation, version, index);
    return embedded;
  };

  const complete = (id: string): StoredGeneration => {
    const generation = reader.generation(id);
    if (generation === null) throw new DamagedStoreError('structure', 'the new generation is not there');
    return generation;
  };

  const publish = async (articles: readonly Article[], { onProgress, signal, allowShrink = false }: PublishOptions): Promise<PublishReport> => {
    const started = performance.now();
    const steps: Steps = async (step, done, total) => {
      onProgress?.({ step, done, total });
      // In-process runs let questions be answered between the steps.
      await setImmediate();
      signal?.throwIfAborted();
    };
    await steps('reading', articles.length, articles.length);
    const before = reader.live();
    const stored = before === null ? new Map<string, Buffer>() : reader.articleHashes(before.number);
    const prepared = await prepareArticles(articles, parts, writer, steps, signal);
    const names = new Set(prepared.map(({ name }) => name));
    const removed = [...stored.keys()].filter((name) => !names.has(name));
    if (!allowShrink && removed.length > stored.size * largestShrink) {
      throw new UserError('reload.shrinks', { before: stored.size, after: names.size, removed: removed.length });
    }
    const comparison = {
      added: [...names].filter((name) => !stored.has(name)),
      changed: prepared.filter(({ name, hash }) => stored.get(name)?.equals(hash) === false).map(({ name }) => name),
      removed,
      unchanged: prepared.filter(({ name, hash }) => stored.get(name)?.equals(hash) === true).length,
    };
    const report = (generation: StoredGeneration, embedded: number) => ({ generation: publicGeneration(generation), ...comparison, embedded, tookMs: performance.now() - started });
    const isSame = comparison.unchanged === prepared.length && removed.length === 0;
    if (before !== null && isSame && before.embedder === parts.embedder.fingerprint) {
      // After an update of the program the same articles may need another index.
      const embedded = indexes.load(before.number, version) === null ? await rebuild(before.number, steps, signal) : 0;
      return report(before, embedded);
    }

    const encoded = prepared.flatMap((one) => one.encoded ?? []);
    for (let start = 0; start < encoded.length; start += articlesAtOnce) {
      writer.keepArticles(encoded.slice(start, start + articlesAtOnce));
      await steps('writing', Math.min(start + articlesAtOnce, encoded.length), encoded.length);
    }
    reached('articles-kept');
    const paragraphs = prepared.reduce((sum, one) => sum + one.paragraphs, 0);
    const draft = writer.draft(prepared, paragraphs, parts.embedder.fingerprint, new Date().toISOString());
    reached('drafted');
    const { index, embedded } = await build(draft.number, steps, signal);
    reached('index-built');
    indexes.keep(draft.number, version, index);
    reached('index-kept');
    await steps('checking', 0, 1);
    reader.verify({ ...draft, created: '', articles: prepared.length, paragraphs, embedder: parts.embedder.fingerprint, live: false });
    if (index.wordTotals.length !== paragraphs) throw new Error('the index does not hold every paragraph');
    await steps('checking', 1, 1);
    reached('checked');
    writer.makeLive(draft.number);
    reached('live');
    writer.prune(keepGenerations);
    reached('pruned');
    return report(complete(draft.id), embedded);
  };

  return {
    publish: (articles, options) => alone(() => publish(articles, options)),
    history: () => Promise.resolve(reader.history().map(publicGeneration)),
    activate: (id) =>
      alone(async () => {
        const generation = reader.generation(id);
        if (generation === null) throw new UserError('generation.unknown', { id });
        if (indexes.load(generation.number, version) === null) await rebuild(generation.number, () => Promise.resolve());
        writer.makeLive(generation.number);
        writer.prune(keepGenerations);
        return publicGeneration(complete(id));
      }),
  };
}

type Steps = (step: PublishProgress['step'], done: number, total: number) => Promise<void>;

/** Articles that are stored, or read, before others get a turn. */
const articlesAtOnce = 50;
const articlesReadAtOnce = 4;

interface PreparedArticle {
  readonly name: string;
  readonly hash: Buffer;
  readonly paragraphs: number;
  /** Null when it is stored already. */
  readonly encoded: EncodedArticle | null;
}

/**
 * Reads who speaks in the articles that are new; the others are known by their source. In the order in which SQLite
 * sorts names, so that a checksum says the same wherever it is worked out.
 */
async function prepareArticles(articles: readonly Article[], parts: LibraryParts, writer: StoreWriter, steps: Steps, signal?: AbortSignal): Promise<readonly PreparedArticle[]> {
  const { speakers } = parts;
  const reader = await parts.loadReader();
  const prepared = new Map<string, PreparedArticle>();
  const wholeVersion = speakers === undefined ? reader.version : `${reader.version} ${speakers.version}`;
  /** Kept under the rules' version where the model failed: so it is not known to the next run, which asks again. */
  const readWhole = async (article: Article): Promise<readonly [readonly Paragraph[], string]> => {
    const byRules = reader.read(article);
    const found = speakers === undefined ? byRules : await speakers.read(article, byRules, signal ?? new AbortController().signal);
    return found === null ? [byRules, reader.version] : [found, wholeVersion];
  };
  const fresh: Article[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    const name = article.id;
    if (seen.has(name)) throw new UserError('reload.duplicate', { article: name });
    seen.add(name);
    const known = writer.knownArticle(sourceHash(article, wholeVersion));
    if (known === null) fresh.push(article);
    else prepared.set(name, { name, ...known, encoded: null });
  }
  await steps('analysing', prepared.size, articles.length);
  for (let start = 0; start < fresh.length; start += articlesReadAtOnce) {
    const some = fresh.slice(start, start + articlesReadAtOnce);
    const readings = await Promise.all(some.map(async (article) => ({ article, reading: await readWhole(article) })));
    for (const { article, reading: [paragraphs, version] } of readings) {
      const encoded = encodeArticle(article, paragraphs, version);
      prepared.set(article.id, { name: article.id, hash: encoded.hash, paragraphs: encoded.paragraphs.length, encoded });
    }
    await steps('analysing', prepared.size, articles.length);
  }
  return [...prepared.values()].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
}

function running(who: ReturnType<ReturnType<typeof createStoreWriter>['announced']>): UserError {
  return new UserError('reload.running', { since: who?.since ?? '', pid: who?.pid ?? 0, host: who?.host ?? '' });
}

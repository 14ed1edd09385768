// What one fresh process measures: indexing, serving, or LangChain's usual recipe doing both.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { createSqliteLibrary } from '../retrieval/worker-library.ts';
import { readBenchCorpus } from './bench-corpus.ts';

/** Milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export interface IndexingFigures {
  readonly indexMs: number;
  /** Processor time of all threads: what it costs, however busy the machine is otherwise. */
  readonly indexCpuMs: number;
  readonly diskMB: number;
  readonly peakMB: number;
  /** How late the main thread was while the articles were indexed. */
  readonly delayMs: Percentiles;
  readonly realParagraphs: number;
}

export interface ServingFigures {
  /** From opening the store to being ready for the first question. */
  readonly startMs: number;
  /** Resident memory of the whole process after the questions. */
  readonly residentMB: number;
  readonly questionMs: Percentiles;
  /** Processor time of all threads for one question, on average. */
  readonly questionCpuMs: number;
}

/** A publishing run in which one article has changed, questions being asked all the while. */
export interface ReloadFigures {
  readonly reloadMs: number;
  readonly questionMs: Percentiles;
  readonly delayMs: Percentiles;
}

export interface LangChainFigures {
  readonly indexMs: number;
  readonly residentMB: number;
  readonly questionMs: Percentiles;
}

const megabyte = 1024 * 1024;
/** Asked before the clock runs: the first ones are slower while V8 compiles. */
const warmUp = 30;
const matchLimit = 10;

/** Leaves the index in the folder, and the questions beside it: reading the corpus again would count as memory. */
export async function measureIndexing(folder: string, size: number, questions: number): Promise<IndexingFigures> {
  const { articles, real, questions: asked } = await readBenchCorpus(size, questions + warmUp);
  writeFileSync(questionsIn(folder), JSON.stringify(asked));
  const library = await createSqliteLibrary({ file: storeIn(folder) });
  const delay = startDelay();
  const started = performance.now();
  const cpuBefore = cpuMs();
  await library.publish(articles, {});
  const indexMs = performance.now() - started;
  const indexCpuMs = cpuMs() - cpuBefore;
  const delayMs = endDelay(delay);
  await library.close();
  return { indexMs, indexCpuMs, diskMB: statSync(storeIn(folder)).size / megabyte, peakMB: process.resourceUsage().maxRSS / 1024, delayMs, realParagraphs: real };
}

export async function measureServing(folder: string): Promise<ServingFigures> {
  const asked = readQuestions(folder);
  const started = performance.now();
  const library = await createSqliteLibrary({ file: storeIn(folder) });
  await library.warm();
  const startMs = performance.now() - started;
  const ask = (text: string) => library.search({ text, language: 'fi' }, matchLimit);
  await timeEach(asked.slice(0, warmUp), ask);
  const cpuBefore = cpuMs();
  const times = await timeEach(asked.slice(warmUp), ask);
  const questionCpuMs = (cpuMs() - cpuBefore) / Math.max(1, times.length);
  const residentMB = process.memoryUsage().rss / megabyte;
  await library.close();
  return { startMs, residentMB, questionMs: percentiles(times), questionCpuMs };
}

export async function measureReload(folder: string, size: number): Promise<ReloadFigures> {
  const asked = readQuestions(folder);
  const { articles } = await readBenchCorpus(size, 0);
  const changed = articles.map((article, index) => (index === 0 ? { ...article, paragraphs: [...article.paragraphs, 'Tämä kappale on uusi.'] } : article));
  const library = await createSqliteLibrary({ file: storeIn(folder) });
  await library.warm();
  const delay = startDelay();
  const finished = new AbortController();
  const times: number[] = [];
  const asking = (async () => {
    for (let number = 0; !finished.signal.aborted; number += 1) {
      const before = performance.now();
      await library.search({ text: asked[number % asked.length] ?? '', language: 'fi' }, matchLimit);
      times.push(performance.now() - before);
      await setImmediate();
    }
  })();
  const started = performance.now();
  await library.publish(changed, {});
  const reloadMs = performance.now() - started;
  finished.abort();
  await asking;
  const delayMs = endDelay(delay);
  await library.close();
  return { reloadMs, questionMs: percentiles(times), delayMs };
}

export async function measureLangChain(size: number, questions: number): Promise<LangChainFigures> {
  const { createLangChainBaseline } = await import('./langchain-baseline.ts');
  const { loadLocalEmbedder } = await import('../retrieval/local-embedder.ts');
  const { articles, questions: asked } = await readBenchCorpus(size, questions + warmUp);
  const passages = articles.flatMap((article) => article.paragraphs.map((text, index) => ({ generation: 'bench', article, paragraph: { number: index + 1, text, sentences: [] } })));
  const started = performance.now();
  const baseline = await createLangChainBaseline(passages, loadLocalEmbedder());
  const indexMs = performance.now() - started;
  const ask = (text: string) => baseline.find(text, 'fi', matchLimit);
  await timeEach(asked.slice(0, warmUp), ask);
  const times = await timeEach(asked.slice(warmUp), ask);
  return { indexMs, residentMB: process.memoryUsage().rss / megabyte, questionMs: percentiles(times) };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function storeIn(folder: string): string {
  return path.join(folder, 'bench.db');
}

function questionsIn(folder: string): string {
  return path.join(folder, 'questions.json');
}

function readQuestions(folder: string): readonly string[] {
  const value: unknown = JSON.parse(readFileSync(questionsIn(folder), 'utf8'));
  return Array.isArray(value) ? value.map(String) : [];
}

async function timeEach(questions: readonly string[], ask: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const text of questions) {
    const started = performance.now();
    await ask(text);
    times.push(performance.now() - started);
  }
  return times;
}

/** Nearest-rank percentiles. */
export function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

const resolutionMs = 5;

function startDelay(): ReturnType<typeof monitorEventLoopDelay> {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  return delay;
}

function endDelay(delay: ReturnType<typeof monitorEventLoopDelay>): Percentiles {
  delay.disable();
  const at = (percentile: number) => delay.percentile(percentile) / 1e6;
  return { p50: at(50), p95: at(95), p99: at(99), max: delay.max / 1e6 };
}

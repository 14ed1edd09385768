// The embedder behind any server that speaks OpenAI's protocol: checked, batched, bounded in time and tries.
import { createHash } from 'node:crypto';
import OpenAI from 'openai';
import { UserError } from '../domain/errors.ts';
import { ModelFault, modelFaultOf } from '../domain/model-fault.ts';
import type { Embedder, Log } from '../domain/ports.ts';
import { withRetries } from '../domain/retry.ts';
import { batchesOf, inParallel } from './openai-batches.ts';
import { checkedVectors } from './openai-vectors.ts';

export interface OpenAiEmbedderSettings {
  readonly model: string;
  readonly apiKey: string;
  /** With /v1; null for OpenAI's own. */
  readonly baseUrl: string | null;
  /** Asked of models that can shorten their vectors; null leaves the length to the model. */
  readonly dimensions: number | null;
  /** Put before questions and passages: models of the E5 family want "query: " and "passage: ". */
  readonly questionPrefix: string;
  readonly passagePrefix: string;
  /** Of one request for passages. */
  readonly timeoutMs: number;
  /** Of a question, while somebody waits. */
  readonly questionTimeoutMs: number;
  readonly retries: number;
  readonly batchTokens: number;
  readonly batchTexts: number;
  /** Requests at once. */
  readonly parallel: number;
}

export interface OpenAiEmbedderOptions {
  readonly settings: OpenAiEmbedderSettings;
  /** Bounded: see the answering folder's; the SDK's own timeout ends at the headers. */
  readonly fetch: typeof globalThis.fetch;
  readonly log: Log;
  readonly random?: () => number;
}

const openAiAddress = 'https://api.openai.com/v1';

/**
 * `dimension` is what every vector must have: from `probeDimension`, or known from an earlier start. Embedding throws
 * UserError('embedding.…') with the exact reason, 'embedding.unavailable' (facts kind, status) when the server is down.
 */
export function createOpenAiEmbedder(options: OpenAiEmbedderOptions, dimension: number): Embedder {
  const { settings } = options;
  const request = createRequest(options);
  return {
    fingerprint: fingerprintOf(settings, dimension),
    dimension,
    async embedPassages(texts, signal) {
      if (texts.length === 0) return [];
      const batches = batchesOf(texts.map((text) => settings.passagePrefix + text), { tokens: settings.batchTokens, texts: settings.batchTexts });
      // A request's whole time, tries and all: one that hangs must not hold a reload for ever.
      const vectors = await inParallel(batches, settings.parallel, async (batch) => await request(batch.texts, dimension, settings.timeoutMs, signal));
      return vectors.flat();
    },
    async embedQuestion(text, signal) {
      const [vector] = await request([settings.questionPrefix + text], dimension, settings.questionTimeoutMs, signal);
      if (vector === undefined) throw new UserError('embedding.count', { asked: 1, received: 0 });
      return vector;
    },
  };
}

/** Asks for one vector and says how long it is. Throws as embedding does: the caller may go on without the server. */
export async function probeDimension(options: OpenAiEmbedderOptions, signal?: AbortSignal): Promise<number> {
  const [vector] = await createRequest(options)([`${options.settings.passagePrefix}ääkköset`], null, options.settings.questionTimeoutMs, signal);
  return vector?.length ?? 0;
}

/** Names everything that vectors depend on; the address only as a hash of its host, as it may hold a private name. */
export function fingerprintOf(settings: Pick<OpenAiEmbedderSettings, 'model' | 'baseUrl' | 'questionPrefix' | 'passagePrefix'>, dimension: number): string {
  const host = new URL(settings.baseUrl ?? openAiAddress).host;
  const rest = createHash('sha256').update(JSON.stringify([host, settings.questionPrefix, settings.passagePrefix])).digest('hex').slice(0, 8);
  return `openai:${settings.model}:${String(dimension)}:${rest}`;
}

/**
 * Lets questions through while the server is down: their vector is then all zeros, which is like nothing, and words alone
 * find. Passages still throw: a generation is never half embedded.
 */
export function withLexicalFallback(embedder: Embedder, log: Log): Embedder {
  return {
    fingerprint: embedder.fingerprint,
    dimension: embedder.dimension,
    embedPassages: (texts, signal) => embedder.embedPassages(texts, signal),
    async embedQuestion(text, signal) {
      try {
        return await embedder.embedQuestion(text, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof UserError)) throw error;
        log.warn({ code: error.code, ...error.facts }, 'the question was not embedded; words alone find');
        return new Float32Array(embedder.dimension);
      }
    },
  };
}

type Request = (texts: readonly string[], dimension: number | null, timeoutMs: number, signal: AbortSignal | undefined) => Promise<Float32Array[]>;

function createRequest({ settings, fetch, log, random = Math.random }: OpenAiEmbedderOptions): Request {
  const secrets = [settings.apiKey];
  const client = new OpenAI({ apiKey: settings.apiKey, baseURL: settings.baseUrl ?? openAiAddress, fetch, maxRetries: 0, timeout: settings.timeoutMs, logLevel: 'off' });
  return async (texts, dimension, timeoutMs, signal) => {
    const started = performance.now();
    const limit = AbortSignal.timeout(timeoutMs);
    const both = signal === undefined ? limit : AbortSignal.any([limit, signal]);
    const attempt = async () => {
      const response = await client.embeddings.create(
        // Servers that ignore base64, the SDK's default, yield garbage in silence.
        { model: settings.model, input: [...texts], encoding_format: 'float', ...(settings.dimensions === null ? {} : { dimensions: settings.dimensions }) },
        { signal: both },
      );
      return response;
    };
    try {
      const remainingMs = () => timeoutMs - (performance.now() - started);
      const response = await withRetries(attempt, { retries: settings.retries, remainingMs, wait: (milliseconds) => pause(milliseconds, both), random, secrets });
      const data: unknown = response.data;
      if (!Array.isArray(data)) throw new UserError('embedding.count', { asked: texts.length, received: 0 });
      const vectors = checkedVectors(data.map((item: unknown) => ({ index: fieldOf(item, 'index'), embedding: fieldOf(item, 'embedding') })), texts, dimension);
      log.debug({ model: settings.model, texts: texts.length, tookMs: Math.round(performance.now() - started) }, 'texts were embedded');
      return vectors;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof UserError) throw error;
      const fault = limit.aborted ? new ModelFault('timeout', 'the deadline passed') : modelFaultOf(error, secrets);
      throw new UserError('embedding.unavailable', { kind: fault.kind, ...(fault.status === null ? {} : { status: fault.status }) }, { cause: fault });
    }
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds, undefined);
  const leave = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
  signal.addEventListener('abort', leave, { once: true });
  await promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  });
}

function fieldOf(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
}

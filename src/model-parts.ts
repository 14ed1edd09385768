// Puts together what a key adds: embedder, answerer and a model's other tasks, prose judged by meaning, and the trial of the model. Loaded only with a key.
import path from 'node:path';
import { createBoundedFetch } from './answering/bounded-fetch.ts';
import { checkModel, type CheckStep } from './answering/model-check.ts';
import { createModelClaim } from './answering/model-claim.ts';
import { createModelSummary } from './answering/model-summary.ts';
import { createModelSpeakers } from './answering/model-speakers.ts';
import { openModel } from './answering/open-model.ts';
import { openSqliteSpeakerCache, type SqliteSpeakerCache } from './answering/sqlite-speaker-cache.ts';
import { guardTracing } from './answering/tracing-guard.ts';
import type { ProposeSummary, ProposeVerdict } from './domain/model-tasks.ts';
import type { Answerer, Embedder, Log } from './domain/ports.ts';
import type { AlikeWords } from './domain/prose.ts';
import { createAlikeWords } from './retrieval/alike-words.ts';
import type { SpeakerReader } from './retrieval/library-parts.ts';
import { loadLocalEmbedder } from './retrieval/local-embedder.ts';
import { openOpenAiEmbedder } from './retrieval/openai-open.ts';

/** The settings of a model, named as in the environment. */
export interface ModelConfig {
  readonly OPENAI_API_KEY: string;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly MODEL: string;
  readonly MODEL_PROVIDER: string;
  /** "none" keeps the embedded embedder. */
  readonly EMBEDDING_MODEL: string;
  readonly EMBEDDING_DIMENSIONS?: number | undefined;
  readonly EMBEDDING_QUESTION_PREFIX?: string | undefined;
  readonly EMBEDDING_PASSAGE_PREFIX?: string | undefined;
  readonly MODEL_TIMEOUT_MS: number;
  readonly MODEL_IDLE_MS: number;
  readonly MODEL_RETRIES: number;
  readonly MODEL_CONCURRENCY: number;
  readonly MODEL_MAX_OUTPUT_TOKENS: number;
  readonly MODEL_CONTEXT_TOKENS: number;
  readonly MODEL_TEMPERATURE?: number | undefined;
  readonly MODEL_TOKENS_PER_USER: number;
  readonly MODEL_TOKENS_PER_SERVER: number;
  readonly MODEL_TOKENS_PER_DAY: number;
  readonly MODEL_RESET_HOUR: number;
  /** Money for a million tokens, in whatever currency the host pays. */
  readonly MODEL_PRICE_INPUT?: number | undefined;
  readonly MODEL_PRICE_OUTPUT?: number | undefined;
  readonly PROMPTS_DIR: string;
}

export interface ModelParts {
  readonly answerer: Answerer;
  readonly proposeSummary: ProposeSummary;
  readonly proposeVerdict: ProposeVerdict;
  /** Fills in who speaks at indexing. */
  readonly speakers: SpeakerReader;
  /** null where the embedded one is to serve: by choice, or because the server has never been reached. */
  readonly embedder: Embedder | null;
  readonly alike: AlikeWords;
  /** Removes what the budget keeps of a person; returns how many rows there were. */
  forgetUser(user: string): Promise<number>;
  /** Tries the model step by step. */
  check(signal: AbortSignal): AsyncGenerator<CheckStep>;
  close(): void;
}

const embeddingTimeoutMs = 60_000;
/** Somebody waits, and words find without it. */
const questionTimeoutMs = 4000;
/** Bytes of one reply: 300 vectors of 4,096 numbers take 25 MB. */
const longestEmbeddingReply = 64_000_000;
const batchTokens = 20_000;
const batchTexts = 128;
const parallelBatches = 4;

/**
 * `dataFolder` null keeps nothing: budget and known dimension end with the process. `environment` is cleared of variables
 * that would send texts to third parties. Throws UserError('prompts.faulty' | 'model.…' | 'embedding.…') for wrong settings;
 * a server that is down is no fault.
 */
export async function openModelParts(config: ModelConfig, dataFolder: string | null, environment: Record<string, string | undefined>, log: Log): Promise<ModelParts> {
  const cleared = guardTracing(environment);
  if (cleared.length > 0) log.warn({ variables: cleared }, 'variables that send texts elsewhere were taken out of the environment');
  const baseUrl = config.OPENAI_BASE_URL ?? null;
  const prices = config.MODEL_PRICE_INPUT === undefined || config.MODEL_PRICE_OUTPUT === undefined ? null : { input: config.MODEL_PRICE_INPUT, output: config.MODEL_PRICE_OUTPUT };
  const model = await openModel(
    {
      chat: {
        provider: config.MODEL_PROVIDER,
        model: config.MODEL,
        apiKey: config.OPENAI_API_KEY,
        baseUrl,
        timeoutMs: config.MODEL_TIMEOUT_MS,
        maximumOutputTokens: config.MODEL_MAX_OUTPUT_TOKENS,
        contextTokens: config.MODEL_CONTEXT_TOKENS,
        temperature: config.MODEL_TEMPERATURE ?? null,
        retries: config.MODEL_RETRIES,
        concurrency: config.MODEL_CONCURRENCY,
        prices,
      },
      idleMs: config.MODEL_IDLE_MS,
      promptsFolder: config.PROMPTS_DIR,
      limits: { perUser: config.MODEL_TOKENS_PER_USER, perServer: config.MODEL_TOKENS_PER_SERVER, perDay: config.MODEL_TOKENS_PER_DAY },
      resetHour: config.MODEL_RESET_HOUR,
      ledgerFile: dataFolder === null ? ':memory:' : path.join(dataFolder, 'budget.db'),
    },
    log,
  );
  let cache: SqliteSpeakerCache | null = null;
  try {
    const opened = openSqliteSpeakerCache(dataFolder === null ? ':memory:' : path.join(dataFolder, 'speakers.db'));
    cache = opened;
    const findSpeakers = createModelSpeakers(model.caller, model.prompts, model.budget, opened);
    const embedder = await openEmbedder(config, baseUrl, dataFolder, log);
    const embed = embedder === null ? null : (texts: readonly string[], signal: AbortSignal) => embedder.embedPassages(texts, signal);
    const alike = createAlikeWords(loadLocalEmbedder());
    return {
      answerer: model.answerer,
      proposeSummary: createModelSummary(model.caller, model.prompts, model.budget),
      proposeVerdict: createModelClaim(model.caller, model.prompts, model.budget),
      speakers: {
        version: [config.MODEL_PROVIDER, config.MODEL, model.prompts.speakers.hash].join(' '),
        async read(article, paragraphs, signal) {
          try {
            return await findSpeakers(article, paragraphs, signal);
          } catch (error) {
            signal.throwIfAborted();
            log.warn({ article: article.id, err: error }, 'the model found no speakers; the reading by rules serves until the next reload');
            return null;
          }
        },
      },
      embedder,
      alike,
      forgetUser: (user) => model.budget.forgetUser(user),
      check: (signal) => checkModel({ model: { answerer: model.answerer, method: model.caller.method }, embed, alike, clock: () => performance.now() }, signal),
      close: () => {
        opened.close();
        model.close();
      },
    };
  } catch (error) {
    cache?.close();
    model.close();
    throw error;
  }
}

async function openEmbedder(config: ModelConfig, baseUrl: string | null, dataFolder: string | null, log: Log): Promise<Embedder | null> {
  if (config.EMBEDDING_MODEL === 'none') return null;
  const opening = await openOpenAiEmbedder(
    {
      settings: {
        model: config.EMBEDDING_MODEL,
        apiKey: config.OPENAI_API_KEY,
        baseUrl,
        dimensions: config.EMBEDDING_DIMENSIONS ?? null,
        questionPrefix: prefix(config.EMBEDDING_QUESTION_PREFIX),
        passagePrefix: prefix(config.EMBEDDING_PASSAGE_PREFIX),
        timeoutMs: embeddingTimeoutMs,
        questionTimeoutMs,
        retries: config.MODEL_RETRIES,
        batchTokens,
        batchTexts,
        parallel: parallelBatches,
      },
      fetch: createBoundedFetch({ idleMs: config.MODEL_IDLE_MS, maximumBytes: longestEmbeddingReply }),
      log,
    },
    dataFolder === null ? null : path.join(dataFolder, 'embedding.json'),
  );
  return opening.kind === 'open' ? opening.embedder : null;
}

/** Settings lose the space at their end; "query:" without it is another word to the model. */
function prefix(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `${text.trimEnd()} `;
}

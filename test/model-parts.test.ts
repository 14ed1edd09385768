// What a key adds, from settings to answer and trial.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { UserError } from '../src/domain/errors.ts';
import { type ModelConfig, openModelParts } from '../src/model-parts.ts';
import { harbourPassages, questionOf, retrievalOf } from './support/harbour-story.ts';
import { dimension, type OpenAiServer, startOpenAiServer } from './support/openai-server.ts';
import { apiKey, promptsFolder } from './support/openai-settings.ts';
import { recordingLog } from './support/recording-log.ts';

const never = new AbortController().signal;

describe('the parts that a key adds', () => {
  let server: OpenAiServer;
  let folder = '';
  before(async () => {
    server = await startOpenAiServer();
    folder = await mkdtemp(join(tmpdir(), 'parts-'));
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const config = (more: Partial<ModelConfig> = {}): ModelConfig => ({
    OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: server.url, MODEL: 'test-model', MODEL_PROVIDER: 'openai', EMBEDDING_MODEL: 'test-embedding', EMBEDDING_QUESTION_PREFIX: 'query:', MODEL_TIMEOUT_MS: 3000, MODEL_IDLE_MS: 1000, MODEL_RETRIES: 0,
    MODEL_CONCURRENCY: 4, MODEL_MAX_OUTPUT_TOKENS: 500, MODEL_CONTEXT_TOKENS: 8000, MODEL_TOKENS_PER_USER: 5000, MODEL_TOKENS_PER_SERVER: 100_000, MODEL_TOKENS_PER_DAY: 100_000, MODEL_RESET_HOUR: 0, PROMPTS_DIR: promptsFolder, ...more,
  });

  test('embed, answer, keep a budget over restarts, and send nothing elsewhere', async () => {
    const { log, lines } = recordingLog();
    const environment: Record<string, string | undefined> = { LANGSMITH_TRACING: 'true' };
    const data = join(folder, 'data');
    const parts = await openModelParts(config(), data, environment, log);
    assert.deepEqual([environment, lines.filter((line) => line.level === 'warn').map((line) => line.message)], [{}, ['variables that send texts elsewhere were taken out of the environment']]);
    assert.equal(parts.embedder?.dimension, dimension);
    await parts.embedder?.embedQuestion('Kuka?');
    assert.deepEqual(server.requests.at(-1)?.body['input'], ['query: Kuka?']);
    assert.ok(parts.alike('police', 'poliisin'));
    server.chat({ kind: 'reply', text: '{"answered":true,"sentences":[2],"claims":[]}' });
    const question = { ...questionOf('Montako?'), asker: { user: 'u', server: null } };
    assert.equal((await parts.answerer.propose(question, retrievalOf(harbourPassages), never)).kind, 'quotes');
    parts.close();
    assert.deepEqual((await readdir(data)).filter((name) => !/-(?:wal|shm)$/.test(name)).sort(), ['budget.db', 'embedding.json', 'speakers.db']);
    const again = await openModelParts(config({ MODEL_TOKENS_PER_USER: 100 }), data, {}, log);
    await assert.rejects(again.answerer.propose(question, retrievalOf(harbourPassages), never), (error) => error instanceof UserError && error.code === 'model.budget-user');
    assert.deepEqual([await again.forgetUser('u'), await again.forgetUser('u')], [1, 0]);
    again.close();
  });

  test('leave the embedded embedder in place by choice, or where the server has never been reached', async () => {
    const chosen = await openModelParts(config({ EMBEDDING_MODEL: 'none' }), null, {}, recordingLog().log);
    assert.equal(chosen.embedder, null);
    chosen.close();
    const gone = await startOpenAiServer();
    await gone.close();
    const unreached = await openModelParts(config({ OPENAI_BASE_URL: gone.url }), null, {}, recordingLog().log);
    assert.equal(unreached.embedder, null);
    unreached.close();
  });

  test('fail at start for prompts that are wrong', async () => {
    await assert.rejects(openModelParts(config({ PROMPTS_DIR: folder }), null, {}, recordingLog().log), (error) => error instanceof UserError && error.code === 'prompts.faulty');
  });

  test('are tried step by step', async () => {
    server.chat({ kind: 'reply', text: '{"answered":false,"sentences":[],"claims":[]}' });
    const parts = await openModelParts(config(), null, {}, recordingLog().log);
    const codes: string[] = [];
    for await (const step of parts.check(never)) codes.push(step.code);
    assert.deepEqual(codes.slice(1), ['output', 'misses', 'misses', 'abstains', 'latency']);
    parts.close();
  });
});

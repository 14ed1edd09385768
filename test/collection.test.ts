// What a key adds to a collection, through the real packages and a server on loopback: speakers, summaries and verdicts.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createCheckMessage } from '../src/app/check-message.ts';
import { createFindQuote, createPassages } from '../src/app/find-quote.ts';
import { type Collection, openCollection } from '../src/collection.ts';
import { type ModelConfig, type ModelParts, openModelParts } from '../src/model-parts.ts';
import { type OpenAiServer, type RecordedRequest, startOpenAiServer } from './support/openai-server.ts';
import { apiKey, promptsFolder } from './support/openai-settings.ts';
import { recordingLog } from './support/recording-log.ts';

const never = new AbortController().signal;
const story = `---
title: Koulu avattiin
source: Koelehti
published: 2025-06-01
language: fi
---

Rehtori Onni Saarela avasi uuden koulun maanantaina. Kolmekymmentä lasta lauloi pihalla.

Koulu rakennettiin Kotkan keskustaan. Urakka valmistui toukokuussa.

Pihalle istutettiin yhdeksän omenapuuta.
`;
/** What rules leave to the paper: the number is the sentence's in the material. */
const said = { speakers: [{ sentence: 4, mode: 'indirect', name: 'Onni Saarela', mention: 'Rehtori Onni Saarela' }] };

describe('a collection with a key', () => {
  let server: OpenAiServer;
  let folder = '';
  let corpusFolder = '';
  let data = '';
  let place = 0;
  before(async () => {
    server = await startOpenAiServer();
    folder = await mkdtemp(join(tmpdir(), 'keyed-'));
  });
  beforeEach(async () => {
    place += 1;
    corpusFolder = join(folder, String(place), 'corpus');
    data = join(folder, String(place), 'data');
    await mkdir(corpusFolder, { recursive: true });
    await writeFile(join(corpusFolder, 'koulu.md'), story);
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const config = (more: Partial<ModelConfig> = {}): ModelConfig => ({
    OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: server.url, MODEL: 'test-model', MODEL_PROVIDER: 'openai', EMBEDDING_MODEL: 'none', MODEL_TIMEOUT_MS: 3000, MODEL_IDLE_MS: 1000, MODEL_RETRIES: 0, MODEL_CONCURRENCY: 4,
    MODEL_MAX_OUTPUT_TOKENS: 500, MODEL_CONTEXT_TOKENS: 8000, MODEL_TOKENS_PER_USER: 50_000, MODEL_TOKENS_PER_SERVER: 100_000, MODEL_TOKENS_PER_DAY: 100_000, MODEL_RESET_HOUR: 0, PROMPTS_DIR: promptsFolder, ...more,
  });
  /** Answers each task by its prompt's own words. */
  const answer = (replies: { readonly speakers?: unknown; readonly summary?: unknown; readonly claim?: unknown }) => {
    const taskOf = ({ body }: RecordedRequest) => (JSON.stringify(body).includes('who the article gives as its source') ? 'speakers' : JSON.stringify(body).includes('sum up one news article') ? 'summary' : 'claim');
    server.chat((request) => ({ kind: 'reply', text: JSON.stringify(replies[taskOf(request)] ?? {}) }));
  };
  const filtered = () => server.chat({ kind: 'status', status: 400, body: { error: { message: 'content_filter', code: 'content_filter' } } });
  const open = async (more: Partial<ModelConfig> = {}): Promise<Collection & { readonly model: ModelParts }> => {
    const { log } = recordingLog();
    const model = await openModelParts(config(more), data, {}, log);
    const collection = await openCollection({ corpusFolder, dataFolder: data, model, log });
    return {
      ...collection,
      model,
      close: async () => {
        await collection.close();
        model.close();
      },
    };
  };
  const voices = async ({ library }: Collection) => ((await library.paragraphs('koulu')) ?? []).flatMap(({ sentences }) => sentences.map(({ speaker }) => speaker?.name ?? null));

  test('reads speakers once an article, and keeps them over a restart', async () => {
    answer({ speakers: said });
    const calls = server.requests.length;
    const first = await open();
    assert.deepEqual(await voices(first), [null, null, null, 'Onni Saarela', null]);
    await first.reload({});
    await first.close();
    const second = await open();
    assert.deepEqual(await voices(second), [null, null, null, 'Onni Saarela', null]);
    await second.close();
    await rm(join(data, 'sitaatti.db'));
    const third = await open();
    assert.deepEqual(await voices(third), [null, null, null, 'Onni Saarela', null]);
    await third.close();
    assert.equal(server.requests.length - calls, 1, 'an index made anew costs nothing either');
  });

  test('is read by rules where the model fails, and asks again at the next reload', async () => {
    filtered();
    const collection = await open();
    assert.deepEqual(await voices(collection), [null, null, null, null, null]);
    const unchanged = await collection.reload({});
    assert.equal(unchanged.report.unchanged, 1, 'a second failure changes nothing');
    answer({ speakers: said });
    assert.deepEqual((await collection.reload({})).report.changed, ['koulu']);
    assert.deepEqual(await voices(collection), [null, null, null, 'Onni Saarela', null]);
    await collection.close();
  });

  test('never mixes readings of two models, or with and without one', async () => {
    answer({ speakers: said });
    await (await open()).close();
    const { log } = recordingLog();
    const keyless = await openCollection({ corpusFolder, dataFolder: data, model: null, log });
    await keyless.reload({});
    assert.deepEqual(await voices(keyless), [null, null, null, null, null]);
    await keyless.close();
    answer({ speakers: { speakers: [] } });
    const other = await open({ MODEL: 'other-model' });
    await other.reload({});
    assert.deepEqual(await voices(other), [null, null, null, null, null]);
    await other.close();
  });

  test('spends the day’s tokens on speakers, and goes on by rules when they are spent', async () => {
    answer({ speakers: said });
    const calls = server.requests.length;
    const collection = await open({ MODEL_TOKENS_PER_DAY: 100 });
    assert.deepEqual(await voices(collection), [null, null, null, null, null]);
    assert.equal(server.requests.length, calls);
    await collection.close();
  });

  test('has its summary chosen by the model, once for all who ask, and by rules where it fails', async () => {
    answer({ speakers: { speakers: [] }, summary: { answered: true, sentences: [5, 1], claims: [] } });
    const collection = await open();
    const asker = { user: 'u', server: null };
    const calls = server.requests.length;
    const lines = async (style: 'short' | 'timeline') => (await collection.summarise('koulu', style, 'fi', never, asker)).lines.map(({ excerpt }) => excerpt.text);
    const chosen = ['Rehtori Onni Saarela avasi uuden koulun maanantaina.', 'Pihalle istutettiin yhdeksän omenapuuta.'];
    assert.deepEqual([await lines('short'), await lines('short')], [chosen, chosen]);
    assert.deepEqual(await lines('timeline'), ['Urakka valmistui toukokuussa.']);
    assert.equal(server.requests.length - calls, 1);
    assert.equal(await collection.model.forgetUser('u'), 1, 'the asker paid');
    filtered();
    assert.equal((await collection.summarise('koulu', 'points', 'fi', never, asker)).lines.length, 5);
    await collection.close();
  });

  test('has claims judged by the model where rules do not know', async () => {
    answer({ speakers: { speakers: [] }, claim: { verdict: 'supported', sentences: [1, 2, 3, 4, 5] } });
    const collection = await open();
    const { library, model } = collection;
    const check = createCheckMessage({ library, findQuote: createFindQuote(createPassages(library)), similarity: (one, other) => (model.alike(one, other) ? 0.4 : 0), proposer: { propose: model.proposeVerdict, log: recordingLog().log } });
    const verdict = async (text: string) => (await check(text, 'fi', never, { user: 'u', server: null })).claims.map((claim) => (claim.kind === 'statement' ? [claim.check.verdict, claim.excerpts.map(({ text: words }) => words)] : claim.kind));
    assert.deepEqual(await verdict('Pihaan istutettiin uusia omenapuita.'), [['supported', ['Pihalle istutettiin yhdeksän omenapuuta.']]]);
    assert.equal(await model.forgetUser('u'), 1, 'the asker paid');
    assert.notDeepEqual((await verdict('Pihaan istutettiin kymmenen uutta omenapuuta.'))[0]?.[0], 'supported');
    await collection.close();
  });
});

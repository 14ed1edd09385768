// Embeddings from a server that sends them right, wrong, late or not at all; the real openai client in between.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { batchesOf, inParallel } from '../../src/retrieval/openai-batches.ts';
import { createOpenAiEmbedder, fingerprintOf, type OpenAiEmbedderSettings, probeDimension, withLexicalFallback } from '../../src/retrieval/openai-embedder.ts';
import { checkedVectors } from '../../src/retrieval/openai-vectors.ts';
import { dimension, type EmbeddingBehaviour, type OpenAiServer, startOpenAiServer, vectorOf } from '../support/openai-server.ts';
import { recordingLog } from '../support/recording-log.ts';

const apiKey = 'sk-canary-embedding-0123456789';
const texts = ['Räjähdys pysäytti sataman.', 'Poliisi tutkii.', 'Liikenne jatkuu perjantaina.'];

describe('the OpenAI embedder', () => {
  let server: OpenAiServer;
  before(async () => {
    server = await startOpenAiServer();
  });
  after(async () => {
    await server.close();
  });
  let asked = 0;
  beforeEach(() => {
    asked = server.requests.length;
    server.embeddings('right');
  });
  const settings = (more: Partial<OpenAiEmbedderSettings> = {}): OpenAiEmbedderSettings => ({
    model: 'test-embedding', apiKey, baseUrl: server.url, dimensions: null, questionPrefix: '', passagePrefix: '', timeoutMs: 3000, questionTimeoutMs: 1500, retries: 1, batchTokens: 8000, batchTexts: 64, parallel: 2, ...more,
  });
  const options = (more: Partial<OpenAiEmbedderSettings> = {}) => ({ settings: settings(more), fetch: globalThis.fetch, log: recordingLog().log, random: () => 0 });
  const faultOf = async (work: Promise<unknown>): Promise<string> => await work.then(() => 'none', (error: unknown) => (error instanceof UserError ? `${error.code} ${JSON.stringify(error.facts)}` : String(error)));
  const unit = (text: string) => {
    const vector = vectorOf(text);
    const norm = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => value / norm);
  };

  test('vectors come as floats, of unit length, in the order of the texts', async () => {
    const embedder = createOpenAiEmbedder(options(), dimension);
    assert.deepEqual(await embedder.embedPassages(texts), texts.map(unit));
    assert.deepEqual(await embedder.embedQuestion('Poliisi tutkii.'), unit('Poliisi tutkii.'));
    assert.equal(server.requests[asked]?.body['encoding_format'], 'float');
  });

  test('the order is the server’s own index, not that of its list', async () => {
    server.embeddings('reversed');
    assert.deepEqual(await createOpenAiEmbedder(options(), dimension).embedPassages(texts), texts.map(unit));
  });

  const wrong: readonly (readonly [EmbeddingBehaviour, string])[] = [
    ['fewer', 'embedding.count {"asked":3,"received":2}'],
    ['more', 'embedding.count {"asked":3,"received":4}'],
    ['base64', 'embedding.not-numbers {"index":0,"received":"string"}'],
    ['texts', 'embedding.not-numbers {"index":0,"received":"string"}'],
    ['wrong-dimension', `embedding.dimension {"expected":${String(dimension)},"received":${String(dimension / 2)},"index":0}`],
    ['mixed-dimensions', `embedding.dimension {"expected":${String(dimension)},"received":${String(dimension + 1)},"index":0}`],
    ['not-finite', 'embedding.not-finite {"index":0}'],
    ['zero', 'embedding.zero {"index":0}'],
    ['duplicate-index', 'embedding.index {"index":1,"texts":3}'],
    ['all-alike', 'embedding.alike {"texts":3}'],
    [{ kind: 'status', status: 401, body: { error: { message: `Incorrect API key provided: ${apiKey}` } } }, 'embedding.unavailable {"kind":"unauthorised","status":401}'],
    [{ kind: 'status', status: 429, body: { error: { message: 'no money', code: 'insufficient_quota' } } }, 'embedding.unavailable {"kind":"quota","status":429}'],
    [{ kind: 'status', status: 500, body: {} }, 'embedding.unavailable {"kind":"overloaded","status":500}'],
  ];
  for (const [behaviour, fault] of wrong) {
    test(`what the server sends wrong is told exactly: ${fault}`, async () => {
      server.embeddings(behaviour);
      assert.equal(await faultOf(createOpenAiEmbedder(options(), dimension).embedPassages(texts)), fault);
    });
  }

  test('the key stands in no error, nor in its causes', async () => {
    server.embeddings({ kind: 'status', status: 401, body: { error: { message: `Incorrect API key provided: ${apiKey}` } } });
    const error: unknown = await createOpenAiEmbedder(options(), dimension).embedPassages(texts).catch((reason: unknown) => reason);
    assert.ok(error instanceof Error && error.cause instanceof Error);
    assert.ok(!`${error.message}${error.cause.message}${error.cause.stack ?? ''}`.includes(apiKey));
  });

  test('a stalled server is left at the deadline, and its connection closed', async () => {
    server.embeddings('hang');
    const embedder = createOpenAiEmbedder(options({ questionTimeoutMs: 200 }), dimension);
    assert.equal(await faultOf(embedder.embedQuestion('Kuka?')), 'embedding.unavailable {"kind":"timeout"}');
    assert.equal(await server.requests[asked]?.ended, 'closed');
  });

  test('one failure that passes costs one more try', async () => {
    server.embeddings({ kind: 'status', status: 503, body: {} }, 'right');
    assert.equal((await createOpenAiEmbedder(options(), dimension).embedPassages(texts)).length, 3);
    assert.equal(server.requests.length - asked, 2);
  });

  test('many texts go in batches, a few at a time, and come back in order', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `Lause numero ${String(index)}.`);
    assert.deepEqual(await createOpenAiEmbedder(options({ batchTexts: 7 }), dimension).embedPassages(many), many.map(unit));
    assert.equal(server.requests.length - asked, 8);
  });

  test('a reload that is given up sends nothing more', async () => {
    server.embeddings('hang');
    const controller = new AbortController();
    const work = createOpenAiEmbedder(options({ batchTexts: 1 }), dimension).embedPassages(texts, controller.signal);
    controller.abort(new Error('enough'));
    await assert.rejects(work, /enough/);
  });

  test('prefixes and a shortened dimension are sent, and are part of the fingerprint with model and host', async () => {
    const e5 = settings({ questionPrefix: 'query: ', passagePrefix: 'passage: ', dimensions: dimension });
    const embedder = createOpenAiEmbedder({ ...options(), settings: e5 }, dimension);
    await embedder.embedQuestion('Kuka?');
    await embedder.embedPassages(['Hän.']);
    assert.deepEqual(server.requests.slice(asked).map(({ body }) => [body['input'], body['dimensions']]), [[['query: Kuka?'], dimension], [['passage: Hän.'], dimension]]);
    const prints = [fingerprintOf(e5, 16), fingerprintOf(settings(), 16), fingerprintOf(settings(), 32), fingerprintOf(settings({ model: 'other' }), 16), fingerprintOf(settings({ baseUrl: 'http://elsewhere.example/v1' }), 16)];
    assert.equal(new Set(prints).size, prints.length);
    assert.ok(prints.every((print) => !print.includes('127.0.0.1')));
  });

  test('the probe tells the dimension, or why it cannot', async () => {
    assert.equal(await probeDimension(options()), dimension);
    server.embeddings({ kind: 'status', status: 503, body: {} });
    assert.equal(await faultOf(probeDimension(options())), 'embedding.unavailable {"kind":"overloaded","status":503}');
  });

  test('with the server down a question is let through with a vector like nothing, a passage is not', async () => {
    server.embeddings({ kind: 'status', status: 503, body: {} });
    const { log, lines } = recordingLog();
    const embedder = withLexicalFallback(createOpenAiEmbedder(options(), dimension), log);
    assert.deepEqual(await embedder.embedQuestion('Kuka?'), new Float32Array(dimension));
    assert.equal(lines.length, 1);
    assert.equal(await faultOf(embedder.embedPassages(texts)), 'embedding.unavailable {"kind":"overloaded","status":503}');
  });

  test('batches keep to tokens and to number, and a long text stands alone', () => {
    const long = 'a'.repeat(1000);
    assert.deepEqual(batchesOf(['aa', long, 'bb', 'cc', 'dd', 'ee'], { tokens: 100, texts: 3 }).map((batch) => [batch.from, batch.texts.length]), [[0, 1], [1, 1], [2, 3], [5, 1]]);
  });

  test('work in parallel never exceeds its number and gives results in order', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (value) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return value * 2;
    });
    assert.deepEqual([results, most], [[10, 2, 8, 4, 6], 2]);
  });

  test('equal texts may have equal vectors', () => {
    assert.equal(checkedVectors([{ index: 0, embedding: [1, 0] }, { index: 1, embedding: [1, 0] }], ['a', 'a'], 2).length, 2);
  });
});

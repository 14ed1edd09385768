// The whole way with a model: library, ranker, answerers and verification, while the backend works, lies and dies.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createExtractiveAnswerer } from '../../src/answering/extractive.ts';
import { createAsk } from '../../src/app/ask.ts';
import type { Article } from '../../src/domain/article.ts';
import { UserError } from '../../src/domain/errors.ts';
import { openOpenAiEmbedder } from '../../src/retrieval/openai-open.ts';
import { createTemporaryLibrary } from '../../src/retrieval/library-temporary.ts';
import { createSqliteLibrary } from '../../src/retrieval/worker-library.ts';
import { harbourPassages } from '../support/harbour-story.ts';
import { type ChatBehaviour, dimension, type OpenAiServer, type RecordedRequest, startOpenAiServer } from '../support/openai-server.ts';
import { apiKey, serveModel } from '../support/openai-settings.ts';
import { recordingLog } from '../support/recording-log.ts';

const never = new AbortController().signal;
const question = { text: 'Montako ihmistä loukkaantui räjähdyksessä?', language: 'fi' } as const;

describe('asking with a model behind it', () => {
  let server: OpenAiServer;
  let folder = '';
  before(async () => {
    server = await startOpenAiServer();
    folder = await mkdtemp(join(tmpdir(), 'backend-'));
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const embedderOptions = (baseUrl: string) => ({
    settings: { model: 'test-embedding', apiKey, baseUrl, dimensions: null, questionPrefix: '', passagePrefix: '', timeoutMs: 2000, questionTimeoutMs: 500, retries: 0, batchTokens: 8000, batchTexts: 64, parallel: 2 },
    fetch: globalThis.fetch,
    log: recordingLog().log,
  });
  const head = harbourPassages[0]?.article ?? assert.fail();
  const article: Article = { ...head, paragraphs: harbourPassages.map((passage) => passage.paragraph.text) };
  /** A model that reads what it is sent and points at the sentence about the injured. */
  const honest = ({ body }: RecordedRequest): ChatBehaviour => {
    const number = Number(/\[(\d+)[^\]]*\] Poliisin mukaan räjähdyksessä/u.exec(JSON.stringify(body))?.[1]);
    return { kind: 'reply', text: JSON.stringify({ answered: true, sentences: [number], claims: [{ text: 'Poliisin mukaan 11 ihmistä loukkaantui.', sentences: [number] }] }) };
  };
  const openAll = async (url: string, memory: string | null) => {
    const opening = await openOpenAiEmbedder(embedderOptions(url), memory);
    assert.ok(opening.kind === 'open');
    const library = createTemporaryLibrary(opening.embedder);
    const { answerer } = await serveModel(url, { settings: { retries: 0, timeoutMs: 1000 } });
    const ask = createAsk({ library, answerers: [answerer, createExtractiveAnswerer()], log: recordingLog().log, clock: () => performance.now() });
    return { library, ask, probed: opening.probed };
  };

  test('an answer has the model’s sentence above excerpts that stand in the article', async () => {
    server.embeddings('right');
    server.chat(honest);
    const { library, ask } = await openAll(server.url, null);
    await library.publish([article], {});
    const answer = await ask(question, never);
    assert.ok(answer.kind === 'quoted');
    assert.deepEqual([answer.answerer, answer.text?.[0]?.text, answer.text?.[0]?.excerpts], ['model', 'Poliisin mukaan 11 ihmistä loukkaantui.', [0]]);
    assert.equal(answer.excerpts[0].excerpt.text, 'Poliisin mukaan räjähdyksessä loukkaantui yksitoista ihmistä.');
    await library.close();
  });

  test('a backend that dies leaves an answer by words and excerpts, with a word about it', async () => {
    const dying = await startOpenAiServer();
    dying.chat(honest);
    const { library, ask } = await openAll(dying.url, null);
    await library.publish([article], {});
    await dying.close();
    const answer = await ask(question, never);
    assert.ok(answer.kind === 'quoted');
    assert.deepEqual([answer.answerer, answer.notice, answer.text], ['extractive', 'model.unavailable', null]);
    assert.match(answer.excerpts[0].excerpt.text, /yksitoista ihmistä/);
    await library.close();
  });

  for (const [behaviour, code] of [['wrong-dimension', 'embedding.dimension'], ['fewer', 'embedding.count'], ['not-finite', 'embedding.not-finite'], ['zero', 'embedding.zero'], ['base64', 'embedding.not-numbers'], ['duplicate-index', 'embedding.index']] as const) {
    test(`embeddings that are wrong (${behaviour}) stop the reload with the reason, and the old generation answers on`, async () => {
      server.embeddings('right');
      server.chat(honest);
      const { library, ask } = await openAll(server.url, null);
      const { generation } = await library.publish([article], {});
      server.embeddings(behaviour);
      const changed = { ...article, paragraphs: [...article.paragraphs, 'Uusi kappale kertoo satamasta.', 'Toinen uusi kappale kertoo säästä.'] };
      await assert.rejects(library.publish([changed], {}), (error) => error instanceof UserError && error.code === code);
      server.embeddings('right');
      assert.equal((await library.live())?.id, generation.id);
      assert.equal((await ask(question, never)).retrieval.generation, generation.id);
      await library.close();
    });
  }

  test('at a start with the backend down the dimension is remembered, and where it never was known another embedder must serve', async () => {
    const memory = join(folder, 'data', 'embedding.json');
    server.embeddings('right');
    const first = await openOpenAiEmbedder(embedderOptions(server.url), memory);
    assert.ok(first.kind === 'open' && first.probed);
    server.embeddings({ kind: 'status', status: 503, body: {} });
    const second = await openOpenAiEmbedder(embedderOptions(server.url), memory);
    assert.ok(second.kind === 'open' && !second.probed);
    assert.deepEqual([second.embedder.dimension, second.embedder.fingerprint], [dimension, first.embedder.fingerprint]);
    const other = await openOpenAiEmbedder({ ...embedderOptions(server.url), settings: { ...embedderOptions(server.url).settings, model: 'never-seen' } }, memory);
    assert.ok(other.kind === 'unknown' && other.fault.code === 'embedding.unavailable');
    server.embeddings('base64');
    await assert.rejects(openOpenAiEmbedder(embedderOptions(server.url), memory), (error) => error instanceof UserError && error.code === 'embedding.not-numbers');
  });

  test('another model asks for a new generation, and until then the old vectors are not compared with the new', async () => {
    server.embeddings('right');
    const file = join(folder, 'models.db');
    const open = async (model: string) => {
      const base = embedderOptions(server.url);
      const opening = await openOpenAiEmbedder({ ...base, settings: { ...base.settings, model } }, null);
      assert.ok(opening.kind === 'open');
      return await createSqliteLibrary({ file, embedder: opening.embedder });
    };
    const first = await open('one');
    assert.equal(await first.publishNeeded(), 'empty');
    await first.publish([article], {});
    assert.equal(await first.publishNeeded(), null);
    await first.close();
    const second = await open('two');
    assert.equal(await second.publishNeeded(), 'embedder');
    assert.equal((await second.search(question, 3)).matches[0]?.paragraph.number, 1);
    const report = await second.publish([article], {});
    assert.equal(report.embedded, article.paragraphs.length);
    assert.equal(await second.publishNeeded(), null);
    await second.close();
  });
});

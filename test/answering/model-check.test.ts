// The trial of a model: what it says of a good one, a bad one and none.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { checkTexts } from '../../src/answering/check-material.ts';
import { checkModel, type ModelCheckOptions } from '../../src/answering/model-check.ts';
import { createAlikeWords } from '../../src/retrieval/alike-words.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';
import { createSentences } from '../../src/sentences/sentences.ts';
import { runModelCheck } from '../../src/terminal/model-check.ts';
import { type ChatBehaviour, type OpenAiServer, type RecordedRequest, startOpenAiServer } from '../support/openai-server.ts';
import { serveModel } from '../support/openai-settings.ts';

const sentences = createSentences();

describe('the trial of a model', () => {
  let server: OpenAiServer;
  before(async () => {
    server = await startOpenAiServer();
  });
  after(async () => {
    await server.close();
  });
  const run = async (options: Partial<ModelCheckOptions>) => {
    const lines: string[] = [];
    const steps = checkModel({ model: null, embed: null, alike: createAlikeWords(loadLocalEmbedder()), clock: () => 0, ...options }, new AbortController().signal);
    const status = await runModelCheck(steps, { sentences, language: 'en', print: (line) => void lines.push(line) });
    return { status, text: lines.join('\n') };
  };
  const model = async () => {
    const { answerer, caller } = await serveModel(server.url, { settings: { retries: 0 } });
    return { answerer, method: caller.method };
  };
  const reply = (value: unknown): ChatBehaviour => ({ kind: 'reply', text: JSON.stringify(value) });
  const good = ({ body }: RecordedRequest): ChatBehaviour => {
    const asked = JSON.stringify(body);
    if (asked.includes('Montako')) return reply({ answered: true, sentences: [2], claims: [{ text: 'Kyydissä oli 43 matkustajaa.', sentences: [2] }] });
    if (asked.includes('captain, was')) return reply({ answered: true, sentences: [3], claims: [{ text: 'According to captain Aino Rantala, nobody was hurt.', sentences: [3] }] });
    return reply({ answered: false, sentences: [], claims: [] });
  };
  const near = Float32Array.of(1, 0);
  const embed = async (texts: readonly string[]) => await Promise.resolve(texts.map((text) => (text === checkTexts.at(-1) ? Float32Array.of(0, 1) : near)));

  test('a good model passes with every step in plain words', async () => {
    server.chat(good);
    const { status, text } = await run({ model: await model(), embed });
    assert.equal(status, 0, text);
    assert.match(text, /✓ Embeddings work: 2 numbers/);
    assert.match(text, /✓ The model replies in the form agreed \(by jsonSchema\)/);
    assert.match(text, /nobody was hurt/);
    assert.match(text, /✓ The model admitted/);
    assert.match(text, /Everything works\.$/);
  });

  test('a model that makes things up, and embeddings that tell nothing apart, are said to', async () => {
    server.chat(reply({ answered: true, sentences: [1], claims: [{ text: 'Putin sank the ferry.', sentences: [1] }] }));
    const { status, text } = await run({ model: await model(), embed: async (texts) => await Promise.resolve(texts.map(() => near)) });
    assert.equal(status, 1);
    assert.match(text, /✗ Embeddings come \(2 numbers\)/);
    assert.match(text, /✗ The model did not find/);
    assert.match(text, /✗ The model answered although/);
    assert.ok(!text.includes('Putin sank'));
  });

  test('a wrong key is told for each, without the key', async () => {
    server.chat({ kind: 'status', status: 401, body: { error: { message: 'Incorrect API key provided: sk-canary-0123456789abcdef' } } });
    const { status, text } = await run({ model: await model() });
    assert.equal(status, 1);
    assert.match(text, /✗ The model did not answer .*unauthorised/);
    assert.ok(!text.includes('sk-canary'));
  });

  test('with nothing set there is nothing to try', async () => {
    const { status, text } = await run({});
    assert.equal(status, 2);
    assert.match(text, /OPENAI_API_KEY/);
  });
});

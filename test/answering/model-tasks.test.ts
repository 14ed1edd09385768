// Summaries, verdicts on claims and speakers by a model: what it points at is checked, what it adds is not believed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createModelClaim } from '../../src/answering/model-claim.ts';
import { createModelSpeakers, type SpeakerCache } from '../../src/answering/model-speakers.ts';
import { createModelSummary } from '../../src/answering/model-summary.ts';
import { loadPrompts, type Prompts } from '../../src/answering/prompts.ts';
import type { Article } from '../../src/domain/article.ts';
import { ModelFault } from '../../src/domain/model-fault.ts';
import { verify } from '../../src/domain/verify.ts';
import { ferryPassages, harbourPassages } from '../support/harbour-story.ts';
import { type OpenAiServer, startOpenAiServer } from '../support/openai-server.ts';
import { promptsFolder, serveModel } from '../support/openai-settings.ts';

const never = new AbortController().signal;

describe('a model’s other tasks', () => {
  let server: OpenAiServer;
  let prompts: Prompts;
  before(async () => {
    server = await startOpenAiServer();
    prompts = await loadPrompts(promptsFolder);
  });
  after(async () => {
    await server.close();
  });
  const reply = (value: unknown) => server.chat({ kind: 'reply', text: JSON.stringify(value) });

  test('a summary is sentences of the article, in the order chosen', async () => {
    reply({ answered: true, sentences: [5, 1], claims: [{ text: 'Räjähdys pysäytti Kotkan sataman.', sentences: [1] }] });
    const summarise = createModelSummary((await serveModel(server.url)).caller, prompts, null);
    const proposal = await summarise({ passages: harbourPassages, style: 'points', language: 'fi' }, never);
    assert.ok(proposal.kind === 'quotes' && proposal.quotes.every((quote) => verify(quote, harbourPassages).kind === 'verified'));
    assert.deepEqual(proposal.kind === 'quotes' ? proposal.claims : null, [{ text: 'Räjähdys pysäytti Kotkan sataman.', quotes: [1] }]);
    assert.match(JSON.stringify(server.requests.at(-1)?.body), /The style asked for is points/);
  });

  test('a verdict stands on sentences that exist, or not at all', async () => {
    const judge = createModelClaim((await serveModel(server.url)).caller, prompts, null);
    reply({ verdict: 'contradicted', sentences: [2, 99] });
    assert.deepEqual(await judge('Kaksitoista ihmistä loukkaantui.', harbourPassages, undefined, never), { verdict: 'contradicted', quotes: [{ kind: 'sentences', article: 'satama', paragraph: 1, first: 2, last: 2 }] });
    reply({ verdict: 'not-mentioned', sentences: [1] });
    assert.deepEqual(await judge('Ilma oli kaunis.', harbourPassages, undefined, never), { verdict: 'not-mentioned', quotes: [] });
    for (const nonsense of [{ verdict: 'supported', sentences: [99] }, { verdict: 'supported', sentences: [] }, { verdict: 'ehkä', sentences: [1] }, {}]) {
      reply(nonsense);
      await assert.rejects(judge('Räjähdys tapahtui.', harbourPassages, undefined, never), ModelFault);
    }
  });

  describe('speakers', () => {
    const article: Article = { ...(ferryPassages[0]?.article ?? harbourPassages[0]?.article ?? assert.fail()), paragraphs: [] };
    const text = ['Kaupungin rehtori Onni Saarela avasi koulun. ”Hieno päivä”, hän iloitsi.', 'Koulun arvioidaan maksaneen miljoona. Lapset lauloivat.', 'Saarelan linjauksen taustalla on selvitys.'];
    const paragraphs = text.map((words, index) => {
      const cut = words.indexOf('. ') + 1;
      const sentences = cut === 0 ? [{ start: 0, end: words.length, speaker: null }] : [{ start: 0, end: cut, speaker: null }, { start: cut + 1, end: words.length, speaker: null }];
      return { number: index + 1, text: words, sentences };
    });
    const cacheOf = (): SpeakerCache & { readonly stored: Map<string, string> } => {
      const stored = new Map<string, string>();
      return { stored, get: async (key) => await Promise.resolve(stored.get(key) ?? null), put: async (key, value) => void (await Promise.resolve(stored.set(key, value))) };
    };
    const find = async (speakers: unknown, cache = cacheOf(), given = paragraphs) => {
      reply({ speakers });
      const found = await createModelSpeakers((await serveModel(server.url)).caller, prompts, null, cache)(article, given, never);
      return found.flatMap((paragraph) => paragraph.sentences.map(({ speaker }) => (speaker === null ? null : `${speaker.mode} ${speaker.name ?? '–'}`)));
    };

    test('are filled in where the article’s own words bear them out', async () => {
      const speakers = [
        { sentence: 2, mode: 'direct', name: 'Onni Saarela', mention: 'hän' },
        { sentence: 3, mode: 'belief', name: null, mention: null },
      ];
      assert.deepEqual(await find(speakers), [null, 'direct Onni Saarela', 'belief –', null, null]);
    });

    test('are left out where they are not', async () => {
      const speakers = [
        { sentence: 1, mode: 'direct', name: 'Onni Saarela', mention: 'Onni Saarela' },
        { sentence: 2, mode: 'direct', name: 'Sanna Marin', mention: 'hän' },
        { sentence: 4, mode: 'indirect', name: 'Onni Saarela', mention: 'ministeri' },
        { sentence: 5, mode: 'belief', name: null, mention: null },
        { sentence: 77, mode: 'belief', name: null, mention: null },
      ];
      assert.deepEqual(await find(speakers), [null, null, null, null, null]);
    });

    test('of the rules are never changed', async () => {
      const [first, ...rest] = paragraphs;
      assert.ok(first !== undefined);
      const ruled = { ...first, sentences: first.sentences.map((sentence, index) => (index === 1 ? { ...sentence, speaker: { name: 'rehtori', description: null, mention: null, mode: 'direct' as const } } : sentence)) };
      const given = [ruled, ...rest] as unknown as typeof paragraphs;
      assert.deepEqual((await find([{ sentence: 2, mode: 'direct', name: 'Onni Saarela', mention: 'hän' }], cacheOf(), given))[1], 'direct rehtori');
    });

    test('cost one call an article', async () => {
      const cache = cacheOf();
      const earlier = server.requests.length;
      const speakers = [{ sentence: 3, mode: 'belief', name: null, mention: null }];
      assert.deepEqual(await find(speakers, cache), await find(speakers, cache));
      assert.equal(server.requests.length - earlier, 1);
      for (const key of cache.stored.keys()) cache.stored.set(key, 'rikki');
      await find(speakers, cache);
      assert.equal(server.requests.length - earlier, 2);
    });
  });
});

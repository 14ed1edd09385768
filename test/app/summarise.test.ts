import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSummarise } from '../../src/app/summarise.ts';
import { UserError } from '../../src/domain/errors.ts';
import type { ProposeSummary } from '../../src/domain/model-tasks.ts';
import { articleHead, passage, speaker } from '../support/passages.ts';
import { recordingLog } from '../support/recording-log.ts';

const head = { ...articleHead('halli', { title: 'Halli paloi', published: '2025-06-01' }), paragraphCount: 3 };
const police = speaker('poliisi');
const passages = [
  passage(head, 1, ['Varastohalli paloi Kotkassa maanantain vastaisena yönä.', ['Poliisin mukaan palo sytytettiin.', police], ['Vahinko on 400 000 euroa, poliisi arvioi.', police]]),
  passage(head, 2, ['Halli rakennettiin vuonna 1987.', 'Hän ei kommentoinut asiaa lehdelle millään tavalla.', 'Se myytiin toukokuussa.']),
  passage(head, 3, [['”Kuulin pamauksen”, sanoo naapuri Aino Salo.', speaker('Aino Salo', 'direct')], ['Poliisi jatkaa tutkintaa kesän ajan, se kertoo.', police]]),
];

/** Vectors of hashed letters: enough for sentences that share words to be near each other. */
const embedder = {
  embedPassages: async (texts: readonly string[]) =>
    texts.map((text) => {
      const vector = new Float32Array(32);
      for (const letter of text.toLowerCase()) vector[(letter.codePointAt(0) ?? 0) % 32] = (vector[(letter.codePointAt(0) ?? 0) % 32] ?? 0) + 1;
      const length = Math.hypot(...vector);
      return vector.map((value) => value / length);
    }),
};
const library = {
  live: async () => ({ id: '1', created: '2026-01-01T00:00:00Z', articles: 1, paragraphs: 3, live: true }),
  articles: async () => [head, { ...head, id: 'hallit', title: 'Hallien historia' }],
  paragraphs: async () => passages.map((one) => one.paragraph),
};
const summarise = createSummarise({ library, embedder });
const never = new AbortController().signal;
const lines = async (style: Parameters<typeof summarise>[1]) => (await summarise('halli', style, 'fi', never)).lines.map((line) => [line.label, line.excerpt.text]);

describe('a summary', () => {
  test('has every line cut from the article, in its order, in the short style', async () => {
    const short = await lines('short');
    assert.equal(short.length, 3);
    const whole = passages.map((one) => one.paragraph.text).join('\n');
    const places = short.map(([, text]) => whole.indexOf(text ?? '?'));
    assert.ok(places.every((place) => place >= 0));
    assert.deepEqual(places, [...places].sort((one, other) => one - other));
    assert.ok(!short.some(([, text]) => text?.startsWith('Hän ')), 'a sentence that leans on another is not picked first');
  });

  test('orders the timeline by time, labelled with the date in the article’s words', async () => {
    assert.deepEqual(await lines('timeline'), [
      ['1987', 'Halli rakennettiin vuonna 1987.'],
      ['toukokuussa', 'Se myytiin toukokuussa.'],
    ]);
  });

  test('gathers who said what, sentences that follow each other as one', async () => {
    assert.deepEqual(await lines('speakers'), [
      ['poliisi', 'Poliisin mukaan palo sytytettiin. Vahinko on 400 000 euroa, poliisi arvioi.'],
      ['poliisi', 'Poliisi jatkaa tutkintaa kesän ajan, se kertoo.'],
      ['Aino Salo', '”Kuulin pamauksen”, sanoo naapuri Aino Salo.'],
    ]);
  });

  test('picks the sentences with figures', async () => {
    assert.deepEqual((await lines('figures')).map(([, text]) => text), ['Vahinko on 400 000 euroa, poliisi arvioi.', 'Halli rakennettiin vuonna 1987.']);
  });

  test('finds an article by a part of its title, and says when there is none or several', async () => {
    assert.equal((await summarise('paloi', 'short', 'fi', never)).article.id, 'halli');
    const fails = async (typed: string, code: string) => await assert.rejects(summarise(typed, 'short', 'fi', never), (error) => error instanceof UserError && error.code === code);
    await fails('hall', 'summary.several-articles');
    await fails('vaalit', 'summary.no-such-article');
    await fails('', 'summary.no-such-article');
  });

  describe('chosen by a model', () => {
    const chosen = async (propose: ProposeSummary, style: 'short' | 'speakers' = 'short') => {
      const { log, lines: logged } = recordingLog();
      const made = await createSummarise({ library, embedder, proposer: { propose, log } })('halli', style, 'fi', never, { user: 'u', server: null });
      return { texts: made.lines.map((line) => line.excerpt.text), logged: logged.length };
    };
    const pointing = (...places: readonly (readonly [paragraph: number, first: number, last: number])[]): ProposeSummary => async () => ({ kind: 'quotes', quotes: places.map(([paragraph, first, last]) => ({ kind: 'sentences', article: 'halli', paragraph, first, last })), claims: [] });

    test('has its sentences one a line, in reading order, each once', async () => {
      const { texts } = await chosen(pointing([3, 1, 1], [1, 1, 2], [1, 1, 1]));
      assert.deepEqual(texts, ['Varastohalli paloi Kotkassa maanantain vastaisena yönä.', 'Poliisin mukaan palo sytytettiin.', '”Kuulin pamauksen”, sanoo naapuri Aino Salo.']);
    });

    test('has no more sentences than the style has room for', async () => {
      assert.equal((await chosen(pointing([2, 1, 3], [1, 1, 900], [3, 1, 2]))).texts.length, 3);
    });

    test('is the rules’ where nothing verifies, the model fails, or the style is a matter of fact', async () => {
      const byRules = (await lines('short')).map(([, text]) => text);
      const spent = async (): Promise<never> => Promise.reject(new UserError('model.budget-user'));
      assert.deepEqual(await chosen(pointing([9, 1, 1], [1, 7, 7])), { texts: byRules, logged: 0 });
      assert.deepEqual(await chosen(async () => Promise.resolve({ kind: 'not-answered' })), { texts: byRules, logged: 0 });
      assert.deepEqual(await chosen(spent), { texts: byRules, logged: 1 });
      assert.deepEqual((await chosen(spent, 'speakers')).logged, 0);
    });
  });
});

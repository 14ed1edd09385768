// An answer's message for any words, titles and prose: it fits, and every page shows the excerpts of the answer.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { fits, measure } from '../../src/discord/reply.ts';
import type { ShownAnswer } from '../../src/discord/shown-answer.ts';
import { answerView } from '../../src/discord/views/answer.ts';
import { contextView } from '../../src/discord/views/context.ts';
import { verify } from '../../src/domain/verify.ts';
import { articleHead, passage } from '../support/passages.ts';
import { sentences } from './bot-under-test.ts';

const letters = fc.constantFrom('a', 'ä', '*', '_', '[', '`', '仓', '👩‍👩‍👧‍👦', ' ', '. ', '\n', '# ', '@');
const words = (most: number) => fc.array(letters, { minLength: 1, maxLength: most, size: 'max' }).map((parts) => `x${parts.join('')}`);

const cases = fc.record({
  title: words(400),
  source: words(200),
  url: fc.oneof(fc.constant(null), fc.webUrl(), fc.constant(`https://a.example/${'%E6'.repeat(150)}`)),
  paragraphs: fc.array(words(1500), { minLength: 1, maxLength: 8, size: 'max' }),
  claims: fc.array(words(500), { maxLength: 6, size: 'max' }),
  question: words(1000),
  notice: fc.constantFrom(null, 'discord.busy'),
  kind: fc.constantFrom('quoted' as const, 'not-found' as const),
  language: fc.constantFrom('fi' as const, 'en' as const, 'sv' as const),
  page: fc.nat(9),
});

describe('an answer as a message', () => {
  test('is within the limits whatever it holds, on every page and in context', () => {
    fc.assert(
      fc.property(cases, ({ title, source, url, paragraphs, claims, question, notice, kind, language, page }) => {
        const head = articleHead('juttu', { title, source, url, published: '2024-01-02' });
        const passages = paragraphs.map((text, index) => passage(head, index + 1, [text]));
        const excerpts = passages.flatMap(({ paragraph }) => {
          const verified = verify({ kind: 'span', article: 'juttu', paragraph: paragraph.number, start: 0, end: paragraph.text.length }, passages);
          return verified.kind === 'verified' ? verified.excerpts : [];
        });
        const shown: ShownAnswer = {
          id: 'aaaaaaaaaaa',
          question,
          kind,
          generation: '1',
          answerer: 'model',
          excerpts: kind === 'quoted' ? excerpts.map((excerpt) => ({ excerpt, score: 1 })) : [],
          text: claims.length === 0 ? null : claims.map((text) => ({ text, excerpts: excerpts.map((_, index) => index) })),
          notice,
          nearest: kind === 'quoted' ? [] : excerpts.slice(0, 3),
          paragraphs: new Map([['juttu', passages.map((one) => one.paragraph)]]),
          private: true,
        };
        const voice = { sentences, language };
        const covers = [{ ...head, paragraphCount: paragraphs.length }];
        const fitting = (components: Parameters<typeof fits>[0]) => assert.ok(fits(components), JSON.stringify(measure(components)));
        fitting(answerView(voice, shown, { page, covers: [...covers, ...covers, ...covers, ...covers, ...covers, ...covers], canAskModerator: true }).components);
        for (const excerpt of excerpts) fitting(contextView(voice, excerpt, passages.map((one) => one.paragraph)).components);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { isExcerpt, verify } from '../../src/domain/verify.ts';
import { articleHead, passage, speaker } from '../support/passages.ts';

const maher = speaker('Shiraz Maher', 'direct');
const stored = passage(articleHead('isku'), 3, ['Määrä ei ole kasvanut.', ['– Euroopan on oltava varuillaan, hän toteaa.', maher], ['Uhka kasvaa.', maher], 'Taistelut jatkuvat 25 000 ihmisen alueella.']);
const { text } = stored.paragraph;

describe('verify', () => {
  test('sentences named by number come back as the exact slice, with where they stand', () => {
    const verified = verify({ kind: 'sentences', article: 'isku', paragraph: 3, first: 1, last: 1 }, [stored]);
    assert.equal(verified.kind, 'verified');
    assert.deepEqual(verified.kind === 'verified' && { ...verified.excerpts[0], article: verified.excerpts[0].article.id }, {
      text: 'Määrä ei ole kasvanut.',
      generation: '1',
      article: 'isku',
      paragraph: 3,
      start: 0,
      end: 22,
      speaker: null,
      cut: { before: false, after: false },
    });
  });

  test('a run over two speakers is parted, so that nobody’s words stand under another’s name', () => {
    const verified = verify({ kind: 'sentences', article: 'isku', paragraph: 3, first: 1, last: 4 }, [stored]);
    assert.deepEqual(
      verified.kind === 'verified' && verified.excerpts.map((one) => [one.speaker?.name ?? null, one.text]),
      [
        [null, 'Määrä ei ole kasvanut.'],
        ['Shiraz Maher', '– Euroopan on oltava varuillaan, hän toteaa. Uhka kasvaa.'],
        [null, 'Taistelut jatkuvat 25 000 ihmisen alueella.'],
      ],
    );
  });

  test('a cut inside a sentence is marked, since it may leave out an “ei”', () => {
    const verified = verify({ kind: 'words', article: 'isku', paragraph: 3, text: 'ole kasvanut' }, [stored]);
    assert.deepEqual(verified.kind === 'verified' && verified.excerpts[0].cut, { before: true, after: true });
  });

  const refusals = [
    ['another article', { kind: 'sentences', article: 'muu', paragraph: 3, first: 1, last: 1 }, 'no-such-passage'],
    ['another paragraph', { kind: 'sentences', article: 'isku', paragraph: 4, first: 1, last: 1 }, 'no-such-passage'],
    ['a sentence number out of range', { kind: 'sentences', article: 'isku', paragraph: 3, first: 1, last: 500 }, 'no-such-sentence'],
    ['sentence zero', { kind: 'sentences', article: 'isku', paragraph: 3, first: 0, last: 1 }, 'no-such-sentence'],
    ['sentences backwards', { kind: 'sentences', article: 'isku', paragraph: 3, first: 2, last: 1 }, 'no-such-sentence'],
    ['a number that is no whole number', { kind: 'sentences', article: 'isku', paragraph: 3, first: 1.5, last: 2 }, 'no-such-sentence'],
    ['a span past the end', { kind: 'span', article: 'isku', paragraph: 3, start: 0, end: 9999 }, 'outside-the-paragraph'],
    ['a span of NaN', { kind: 'span', article: 'isku', paragraph: 3, start: Number.NaN, end: 4 }, 'outside-the-paragraph'],
    ['an empty span', { kind: 'span', article: 'isku', paragraph: 3, start: 4, end: 4 }, 'empty'],
    ['a changed number', { kind: 'words', article: 'isku', paragraph: 3, text: '26 000 ihmisen' }, 'not-in-the-text'],
    ['a dropped negation', { kind: 'words', article: 'isku', paragraph: 3, text: 'Määrä on kasvanut' }, 'not-in-the-text'],
    ['two places glued together', { kind: 'words', article: 'isku', paragraph: 3, text: 'Määrä ei ole kasvanut. Uhka kasvaa.' }, 'not-in-the-text'],
    ['words that stand twice', { kind: 'words', article: 'isku', paragraph: 3, text: 'kasva' }, 'ambiguous'],
    ['white space', { kind: 'words', article: 'isku', paragraph: 3, text: ' ' }, 'empty'],
  ] as const;
  for (const [what, quote, reason] of refusals) {
    test(`${what} is refused`, () => assert.deepEqual(verify(quote, [stored]), { kind: 'refused', reason }));
  }

  test('an emoji of several code points is never cut', () => {
    const family = passage(articleHead('a'), 1, ['Perhe 👨‍👩‍👧 lähti.']);
    assert.deepEqual(verify({ kind: 'span', article: 'a', paragraph: 1, start: 0, end: 8 }, [family]), { kind: 'refused', reason: 'inside-a-character' });
  });

  test('whatever is asked of whatever text, only exact slices come back', () => {
    const quotes = fc.oneof(
      fc.record({ kind: fc.constant('span' as const), article: fc.constant('a'), paragraph: fc.constant(1), start: fc.integer({ min: -3, max: 80 }), end: fc.integer({ min: -3, max: 80 }) }),
      fc.record({ kind: fc.constant('sentences' as const), article: fc.constant('a'), paragraph: fc.constant(1), first: fc.integer({ min: -1, max: 6 }), last: fc.integer({ min: -1, max: 6 }) }),
      fc.record({ kind: fc.constant('words' as const), article: fc.constant('a'), paragraph: fc.constant(1), text: fc.string({ unit: 'binary', maxLength: 5 }) }),
    );
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, quotes, (sentences, quote) => {
        const one = passage(articleHead('a'), 1, sentences);
        const verified = verify(quote, [one]);
        if (verified.kind === 'refused') return;
        for (const excerpt of verified.excerpts) {
          assert.equal(excerpt.text, one.paragraph.text.slice(excerpt.start, excerpt.end));
          assert.ok(excerpt.text.trim() !== '' && isExcerpt(excerpt) && Object.isFrozen(excerpt));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a look-alike that verify did not make is no excerpt', () => {
    const verified = verify({ kind: 'sentences', article: 'isku', paragraph: 3, first: 1, last: 1 }, [stored]);
    assert.ok(verified.kind === 'verified' && isExcerpt(verified.excerpts[0]) && !isExcerpt({ ...verified.excerpts[0] }));
    assert.ok(text.startsWith('Määrä'));
  });
});

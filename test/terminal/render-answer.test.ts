import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import type { Excerpt } from '../../src/domain/verify.ts';
import { verify } from '../../src/domain/verify.ts';
import { createSentences } from '../../src/sentences/sentences.ts';
import { answerJson, summaryJson } from '../../src/terminal/answer-json.ts';
import { inert } from '../../src/terminal/inert.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { type Layout, renderExcerpt } from '../../src/terminal/render-excerpt.ts';
import { renderExplanation } from '../../src/terminal/render-explanation.ts';
import { renderSummary } from '../../src/terminal/render-summary.ts';
import { colourStyle, plainStyle } from '../../src/terminal/style.ts';
import { articleHead, passage } from '../support/passages.ts';
import { deaths, excerptOf, head, notFound, quoted, warning } from './harness.ts';

const layout: Layout = { sentences: createSentences(), language: 'fi', width: 60, style: plainStyle };
const question = { text: 'Mitä Maher sanoo?', language: 'fi' } as const;
const say = layout.sentences.say;

describe('an answer on the terminal', () => {
  test('each quote stands behind a bar, with who said it, where it stands, who wrote it and the link under it', () => {
    const lines = renderAnswer(quoted(question, [{ excerpt: excerptOf(warning), score: 0.9 }]), { ...layout, width: 100 });
    assert.deepEqual(lines, [
      '  │ – Euroopan on oltava ”varuillaan”, hän toteaa.',
      `  └ ${say('fi', 'answer.saidDirect', { name: 'Shiraz Maher' })}`,
      `    ${say('fi', 'answer.whereDated', { source: 'Koelehti', title: head.title, date: '19.5.2025', paragraph: 10 })}`,
      `    ${say('fi', 'terminal.author', { author: 'Åsa Öst' })}`,
      '    https://example.org/uutinen',
    ]);
  });

  test('a belief names the words that pass it on, and the paper’s own voice is said to be that', () => {
    const belief = renderExcerpt(excerptOf(deaths, 1), null, layout).join('\n');
    assert.ok(belief.includes(say('fi', 'answer.saidBelief', { mention: 'uskotaan' })));
    const narration = renderExcerpt(excerptOf(deaths, 2), null, layout).join('\n');
    assert.ok(narration.includes(say('fi', 'answer.saidNarration')));
  });

  test('words cut out of a sentence are marked', () => {
    const verified = verify({ kind: 'words', article: head.id, paragraph: 10, text: '”varuillaan”' }, [warning]);
    assert.ok(verified.kind === 'verified');
    assert.equal(renderExcerpt(verified.excerpts[0], null, layout)[0], '  │ …”varuillaan”…');
  });

  test('a short text names the excerpts that each of its sentences rests on', () => {
    const answer = quoted(question, [{ excerpt: excerptOf(warning), score: 0.9 }, { excerpt: excerptOf(deaths), score: 0.5 }], { text: [{ text: 'Maher varoittaa.', excerpts: [0] }, { text: 'Moni lähti.', excerpts: [0, 1] }] });
    const lines = renderAnswer(answer, layout);
    assert.equal(lines[0], '  Maher varoittaa. [1] Moni lähti. [1][2]');
    assert.ok(lines.some((line) => line.startsWith('  └ [2] ')));
  });

  test('an answer that was not found says so and names the nearest passages as nearest', () => {
    const lines = renderAnswer(notFound(question), { ...layout, language: 'en' });
    assert.equal(lines[0], `  ${say('en', 'answer.notFound')}`);
    assert.equal(lines[2], `  ${say('en', 'answer.nearest')}`);
    assert.ok(lines.every((line) => !line.includes('│')));
    assert.equal(lines.filter((line) => line.includes('·')).length, 2);
    // Their words are shown, so that a reader can judge, but never framed as a quote.
    assert.ok(lines.some((line) => line.startsWith('    ┊ ')));
  });

  test('a notice stands above the answer', () => {
    const lines = renderAnswer(quoted(question, [{ excerpt: excerptOf(warning), score: 1 }], { notice: 'corpus.empty' }), layout);
    assert.equal(lines[0], `  ${layout.sentences.sayFault('fi', 'corpus.empty')}`);
  });

  test('words that were not proved are never shown as a quote', () => {
    const proved = excerptOf(warning);
    const forged = { ...proved, text: 'Keksitty' } as Excerpt;
    assert.throws(() => renderExcerpt(forged, null, layout), /verified/);
    assert.throws(() => answerJson(quoted(question, [{ excerpt: forged, score: 1 }]), false), /verified/);
  });

  test('colour sets the bar apart and changes no word', () => {
    const answer = quoted(question, [{ excerpt: excerptOf(warning), score: 0.9 }]);
    const coloured = renderAnswer(answer, { ...layout, style: colourStyle });
    assert.notDeepEqual(coloured, renderAnswer(answer, layout));
    assert.deepEqual(coloured.map(stripVTControlCharacters), renderAnswer(answer, layout));
  });

  test('whatever the article holds, the quote’s lines give its words back and no line breaks out of the frame', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '\n', '\u001b', '[', '│', '└', '\u202e', '\u00a0', '漢', '"', '`', '>', '#'), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, words, (text, title) => {
        fc.pre(text.trim() !== '');
        const verified = verify({ kind: 'sentences', article: 'a', paragraph: 1, first: 1, last: 1 }, [passage(articleHead('a', { title }), 1, [text])]);
        assert.ok(verified.kind === 'verified');
        const lines = renderExcerpt(verified.excerpts[0], null, { ...layout, width: 40 });
        const quote = lines.filter((line) => line.startsWith('  │ ')).map((line) => line.slice(4));
        assert.ok(lines.every((line) => /^ {2}[│└ ] /.test(line) && !/\p{Cc}|\p{Cf}/u.test(line)));
        assert.equal(quote.join('').replaceAll(/[ \n]/g, ''), inert(text).replaceAll(/[ \n]/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the JSON of an answer', () => {
  test('it is exactly the contract’s object', () => {
    assert.deepEqual(answerJson(quoted(question, [{ excerpt: excerptOf(warning), score: 0.93 }]), false), {
      question: 'Mitä Maher sanoo?',
      language: 'fi',
      kind: 'quoted',
      answerer: 'extractive',
      generation: '7',
      text: null,
      excerpts: [
        {
          text: '– Euroopan on oltava ”varuillaan”, hän toteaa.',
          article: { id: 'vierastaistelijat', title: head.title, source: 'Koelehti', author: 'Åsa Öst', url: 'https://example.org/uutinen', published: '2025-05-19', language: 'fi' },
          paragraph: 10,
          start: 0,
          end: 46,
          speaker: { name: 'Shiraz Maher', mention: 'hän', mode: 'direct' },
          score: 0.93,
        },
      ],
      nearest: [],
      tookMs: 12.3,
    });
  });

  test('not found has no excerpts and names the nearest paragraphs', () => {
    const json = answerJson(notFound(question), false);
    assert.deepEqual(json, { question: question.text, language: 'fi', kind: 'not-found', answerer: 'extractive', generation: '1', text: null, excerpts: [], nearest: [{ article: head.id, paragraph: 11, score: 0.4123 }, { article: head.id, paragraph: 10, score: 0.2 }], tookMs: 3 });
    assert.ok('explanation' in answerJson(notFound(question), true));
  });

  test('the paper’s own voice has no speaker', () => {
    const json = answerJson(quoted(question, [{ excerpt: excerptOf(deaths, 2), score: 1 }]), false);
    assert.match(JSON.stringify(json), /"speaker":null/);
  });
});

describe('an explanation', () => {
  test('it tells the confidence, what was lacking, what was dropped and the scores', () => {
    const lines = renderExplanation(notFound(question), { ...layout, width: 200 });
    assert.equal(lines.length, 5);
    assert.match(lines.join('\n'), /0\.10[^]*Helsinki[^]*not-in-the-text[^]*0\.41/);
  });
});

describe('a summary', () => {
  const summary = { article: { ...head, paragraphCount: 15 }, style: 'speakers', language: 'fi', generation: '7', lines: [{ label: 'Shiraz Maher', excerpt: excerptOf(warning) }] } as const;

  test('its lines are quotes with their attribution under a label', () => {
    const lines = renderSummary(summary, layout);
    assert.equal(lines[0], `  ${head.title} – ${say('fi', 'terminal.style.speakers')}`);
    assert.equal(lines[2], '  Shiraz Maher');
    assert.ok(lines[3]?.startsWith('  │ '));
  });

  test('an article with nothing of that kind says so', () => {
    assert.equal(renderSummary({ ...summary, lines: [] }, layout).at(-1), `  ${say('fi', 'terminal.summaryEmpty')}`);
  });

  test('its JSON holds the article, the style and lines of excerpts', () => {
    const json = JSON.parse(JSON.stringify(summaryJson(summary))) as { article: { id: string; paragraphs: number }; style: string; lines: { label: string; excerpts: { paragraph: number }[] }[] };
    assert.deepEqual([json.article.id, json.article.paragraphs, json.style, json.lines[0]?.label, json.lines[0]?.excerpts[0]?.paragraph], [head.id, 15, 'speakers', 'Shiraz Maher', 10]);
  });
});

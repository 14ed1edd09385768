import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { inert, inertJson, inertLine } from '../../src/terminal/inert.ts';
import { columns, wrap } from '../../src/terminal/wrap.ts';

test('escape sequences, direction changes and invisible signs lose their power', () => {
  assert.equal(inert('a\u001b[31mpunainen\u001b]8;;https://evil.example\u0007'), 'a[31mpunainen]8;;https://evil.example');
  assert.equal(inert('\u202etxet\u202c \u2066x\u2069 z\u200bw\ufeff \u{e0041}\u{e0042}'), 'txet x zw ');
  assert.equal(inert('a\u009b2Jb\u007f\u0000'), 'a2Jb');
  assert.equal(inert('rivi\r\ntoinen\u2028kolmas'), 'rivi\ntoinen\nkolmas');
  assert.equal(inertLine(' a\n  b '), 'a b');
});

test('emoji, dashes, non-breaking spaces and quotes stay', () => {
  for (const words of ['👩‍👩‍👧', '❤️', '– ”a” 30\u00a0000 …', 'e\u0301\u0302']) assert.equal(inert(words), words);
  assert.equal(inert(`a${'\u0301'.repeat(50)}b`), `a${'\u0301'.repeat(4)}b`);
});

test('whatever the text, nothing that acts on a terminal is left, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const once = inert(text);
      assert.doesNotMatch(once, /(?!\n)\p{Cc}|(?!\u200d)\p{Cf}|\p{Zl}|\p{Zp}/u);
      assert.equal(inert(once), once);
    }),
    { numRuns: 1000 },
  );
});

test('JSON is printed without control or format characters and parses to the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = inertJson({ text });
      assert.doesNotMatch(json, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      assert.deepEqual(JSON.parse(json), { text });
    }),
  );
  assert.equal(inertJson('\u202e\u{e0041}'), '"\\u202e\\udb40\\udc41"');
});

test('wide characters take two columns and marks none', () => {
  assert.deepEqual(['abc', 'ä', 'a\u0308', '漢字', '👩‍👩‍👧', '–'].map(columns), [3, 1, 1, 4, 2, 1]);
});

test('lines are broken at spaces, long words are cut, and no character but a space is lost', () => {
  assert.deepEqual(wrap('yksi kaksi kolme', 10), ['yksi kaksi', 'kolme']);
  assert.deepEqual(wrap('epäjärjestelmällisyys on', 8), ['epäjärje', 'stelmäll', 'isyys on']);
  assert.deepEqual(wrap('30\u00a0000 on', 6), ['30\u00a0000', 'on']);
  assert.deepEqual(wrap('a\n\nb', 10), ['a', '', 'b']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '漢', '\u00a0', '–', '👍'), maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const line of lines) assert.ok(columns(line.trimEnd()) <= width, JSON.stringify({ line, width }));
    }),
    { numRuns: 1000 },
  );
});

// What is displayed equals what is stored.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { escapeLine, escapeText, visibleText } from '../../src/discord/escape.ts';
import { readMarkup } from './markdown.ts';

const pieces = fc.constantFrom(
  '*', '**', '_', '~~', '||', '`', '```', '<@123456789012345678>', '<@&1>', '<#2>', '<t:1:R>', '</reload:1>', '<id:guide>', '<:e:1>', '<a:e:1>', '@everyone', '@here', '[yle.fi](https://evil.example)', '[a](<https://b>)',
  'https://evil.example/x', 'discord.gg/abc', 'DISCORD.COM/invite/abc', ':smile:', ':', '# ', '## ', '-# ', '> ', '>>> ', '- ', '+ ', '1. ', '12) ', '\\', '\n', ' ', '(', ')', ']', '–', '”', 'ä', 'å', 'ö', 'sana', 'Sana.', '\u{200B}', '\u{202E}', '\u{E0041}', '\u{FE0F}', '\u{0000}', '\u{001B}[31m', '👨‍👩‍👧', '❤️', '3',
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

describe('escaping for Discord', () => {
  test('any text is displayed as it is, and nothing of it comes alive', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readMarkup(escapeText(text));
        assert.equal(read.text, visibleText(text));
        assert.deepEqual(read.live, []);
      }),
      { numRuns: 3000 },
    );
  });

  test('ordinary words of an article are not touched', () => {
    const words = '– Tilanne on vakava, sanoi EU:n edustaja klo 14.30. ”Kuolleita on 1 500 – 2 000”, hän arvioi (noin 3,5 %).';
    assert.equal(escapeText(words), words);
  });

  test('what cannot be seen is left out, and emoji keep their parts', () => {
    assert.equal(visibleText('a\u{200B}b\u{202E}c\u{E0041}d\u{0000}e\u{FE0F}f\u{00AD}g'), 'abcdefg');
    assert.equal(visibleText('👨‍👩‍👧 ❤️ 🏳️‍🌈'), '👨‍👩‍👧 ❤️ 🏳️‍🌈');
    assert.equal(visibleText('a\u{2028}b\r\nc'), 'a\nb\nc');
  });

  test('leaving out what cannot be seen once is enough', () => {
    fc.assert(fc.property(texts, (text) => assert.equal(visibleText(visibleText(text)), visibleText(text))));
  });

  test('a name in one line stays in one line', () => {
    assert.equal(escapeLine('  Yle\n# Uutiset  '), 'Yle # Uutiset');
  });
});

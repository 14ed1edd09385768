// From Discord's locales and people's words to the three languages of the bot.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDay, formatInstant, formatNumber, languageOf, looksSwedish } from '../../src/discord/locale.ts';

describe('languages and their forms', () => {
  test('Finnish and Swedish have their own, everything else is English', () => {
    assert.deepEqual(['fi', 'sv-SE', 'en-US', 'en-GB', 'de', 'zh-CN'].map(languageOf), ['fi', 'sv', 'en', 'en', 'en', 'en']);
  });

  test('Swedish is told from Finnish and English by its words', () => {
    for (const text of ['Hur många har dött?', 'Vad är det?', 'Vem sade att kriget är slut?', 'När blev staden intagen och av vem?']) assert.equal(looksSwedish(text), true, text);
    for (const text of ['Kuinka moni on kuollut?', 'How many have died in the war?', 'Who said that the war is over?', 'Mitä Vad Risberg sanoi?', 'Paljonko vahingot maksavat', 'What is the den of i?']) assert.equal(looksSwedish(text), false, text);
  });

  test('days, moments and numbers are written as each language writes them', () => {
    assert.deepEqual((['fi', 'en', 'sv'] as const).map((language) => formatDay(language, '2026-08-04')), ['4.8.2026', '4 August 2026', '4 augusti 2026']);
    assert.deepEqual((['fi', 'en', 'sv'] as const).map((language) => formatInstant(language, '2026-08-04T09:05:00Z')), ['4.8.2026 klo 9.05 UTC', '04/08/2026, 09:05 UTC', '2026-08-04 09:05 UTC']);
    assert.equal(formatNumber('fi', 1234.5, 1), '1\u{A0}234,5');
    assert.equal(formatDay('fi', 'eilen'), 'eilen');
  });
});

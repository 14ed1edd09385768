// Holds which words of news count as one meaning.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOfWord } from '../../src/domain/news-words.ts';

test('words of one meaning are the same in both languages, and others have none', () => {
  assert.ok(meaningOfWord('kuollut') >= 0);
  for (const word of ['menehtynyt', 'surmansa', 'died', 'killed']) assert.equal(meaningOfWord(word), meaningOfWord('kuollut'), word);
  assert.equal(meaningOfWord('kiinni'), meaningOfWord('caught'));
  assert.notEqual(meaningOfWord('palannut'), meaningOfWord('kuollut'));
  for (const word of ['lautta', 'ferry', '', 'diet']) assert.equal(meaningOfWord(word), -1, word);
});

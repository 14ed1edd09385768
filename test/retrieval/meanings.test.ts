// Holds which words of news count as one meaning, and that the shipped list of meanings is well formed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createEntries, readMeanings } from '../../src/retrieval/meanings.ts';

/** One meaning's entries a row. */
function createMeanings(rows: readonly (readonly string[])[], compounds = false) {
  const entries = createEntries();
  for (const [meaning, keys] of rows.entries()) for (const key of keys) entries.add(key, meaning);
  return entries.finish(compounds);
}

describe('meanings', () => {
  test('a word tells before a beginning, and a longer beginning before a shorter one', () => {
    const meanings = createMeanings([['pala*'], ['palatsi*'], ['palat', 'pala']]);
    assert.deepEqual(meanings.of('palasi'), [0]);
    assert.deepEqual(meanings.of('palatsissa'), [1]);
    assert.deepEqual(meanings.of('palat'), [2]);
    for (const word of ['', 'p', 'pal', 'kpala']) assert.deepEqual(meanings.of(word), [], word);
  });

  test('one entry may have two meanings', () => {
    assert.deepEqual(createMeanings([['strike*'], ['strike*', 'walkout*']]).of('strikes'), [0, 1]);
  });

  test('of a compound its last part tells too, where compounds are read', () => {
    const entries = [['salakulje*'], ['reit*'], ['on*']];
    assert.deepEqual(createMeanings(entries, true).of('pyöräreitillä'), []);
    const longer = [['salakulje*'], ['reitti*', 'reitill*']];
    assert.deepEqual(createMeanings(longer, true).of('pyöräreitillä'), [1]);
    assert.deepEqual(createMeanings(longer, true).of('salakuljetusreitti'), [0, 1]);
    assert.deepEqual(createMeanings(longer).of('salakuljetusreitti'), [0]);
  });

  test('a word is read where it stands in a text, letters of two bytes too', () => {
    const text = Buffer.from('ei väylä auki');
    const meanings = createMeanings([['väyl*'], ['väylää']]);
    assert.deepEqual(meanings.at(text, 3, 10), [0]);
    assert.deepEqual(meanings.at(text, 3, 5), []);
  });

  test('words of one meaning are alike in both languages', () => {
    const { fi, en } = readMeanings();
    for (const [finnish, english] of [['menehtynyt', 'died'], ['kiinni', 'caught'], ['pakeni', 'fled'], ['tukittu', 'closed'], ['kännykkä', 'phone'], ['karkasi', 'escaped']] as const) {
      const shared = new Set(en.of(english));
      assert.ok(fi.of(finnish).some((meaning) => shared.has(meaning)), `${finnish}, ${english}`);
    }
    for (const word of ['diet', 'lauttas', '']) assert.deepEqual(en.of(word).filter((meaning) => fi.of('kuollut').includes(meaning)), [], word);
  });

  test('every line of the list has entries of lower-case words, none twice', () => {
    const lines = readFileSync(new URL('../../src/retrieval/meanings.txt', import.meta.url), 'utf8').trimEnd().split('\n').filter((line) => !line.startsWith('#'));
    assert.ok(lines.length > 1000);
    for (const line of lines) {
      const sides = line.split(' | ');
      assert.equal(sides.length, 2, line);
      for (const entries of sides.map((side) => side.split(' '))) {
        for (const entry of entries) assert.match(entry, /^[\p{Ll}\p{N}-]{2,}\*?$/u, line);
        assert.equal(new Set(entries).size, entries.length, line);
      }
    }
  });
});

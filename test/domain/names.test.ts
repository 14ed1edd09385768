// Holds which spellings count as one name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamed, mentionsName, mentionsPart, sameName } from '../../src/domain/names.ts';
import { findNations, namesNation, nationOfWord } from '../../src/domain/nationalities.ts';

test('inflected and foreign spellings are the same name', () => {
  for (const [one, other] of [['Maherin', 'Maher'], ['Helsingissä', 'Helsinki'], ['Syria', 'Syyriassa'], ['ISIS', 'ISIS:n'], ['Rakkaa', 'Raqqa'], ['Sigimundin', 'Sigismundin'], ['Isikseen', 'ISIS'], ['Kaunaksen', 'Kaunas']] as const) {
    assert.ok(sameName(one, other), `${one} ${other}`);
    assert.ok(sameName(other, one), `${other} ${one}`);
  }
});

test('names that only look alike are kept apart', () => {
  for (const [one, other] of [['Irak', 'Iran'], ['Maria', 'Marko'], ['Turku', 'Turkki'], ['', ''], ['Al', 'Alma']] as const) assert.ok(!sameName(one, other), `${one} ${other}`);
});

test('a speaker is named by the surname or by every name that is given', () => {
  assert.ok(isNamed('Shiraz Maher', 'Maherin'));
  assert.ok(isNamed('Shiraz Maher', 'Shiraz Maher'));
  assert.ok(!isNamed('Shiraz Maher', 'Peter Maher'));
  assert.ok(!isNamed('Shiraz Maher', ''));
});

test('a text mentions a name only with a capital', () => {
  assert.ok(mentionsName('Guardianin mukaan moni pakeni.', 'Guardian'));
  assert.ok(!mentionsName('Hän oli lapsen guardian.', 'Guardian'));
  assert.ok(mentionsPart('Helsingin yliopisto avattiin.', 'University of Helsinki'));
});

test('a people is found by its country, its language and its citizens', () => {
  for (const text of ['Suomessa', 'kolme suomalaista', 'two Finns', 'a Finnish ship']) assert.ok(namesNation(text, 'fi'), text);
  assert.ok(!namesNation('Hän suomi hallitusta suomalla.', 'se'));
  assert.deepEqual(findNations('Let us go.'), []);
  assert.deepEqual(findNations('In the US'), [{ code: 'us', word: 'US' }]);
  assert.equal(nationOfWord('britistä'), 'gb');
  assert.equal(nationOfWord('talossa'), null);
});

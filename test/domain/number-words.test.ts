// Numbers in digits and words, as values that can be compared.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numbersIn } from '../../src/domain/number-words.ts';

const read: readonly (readonly [string, readonly string[]])[] = [
  ['30 000 ulkomaalaista', ['30000']],
  ['25\u00A0000 ja 1,234,567', ['25000', '1234567']],
  ['vuoden 2014 lopun ja 2016 puolivälin', ['2014', '2016']],
  ['noin 850 britistä noin puolet', ['850', 'half']],
  ['parisen sataa, parikymmentä', ['200', '20']],
  ['yksitoista, kaksikymmentäviisi, satakaksikymmentä', ['11', '25', '120']],
  ['kahdessakymmenessäviidessä kunnassa', ['25']],
  ['kolme miljoonaa ja kolmekymmentätuhatta', ['3000000', '30000']],
  ['3,5 mrd. euroa', ['3500000000']],
  ['3.5 billion', ['3500000000']],
  ['two hundred and fifty thousand', ['250000']],
  ['twenty-five people, five six', ['25', '5', '6']],
  ['300–500 taistelijaa', ['300', '500']],
  ['dozens, kymmeniä', ['tens', 'tens']],
  ['19.5.2025', ['19', '5', '2025']],
  ['1990-luvulla, 250:een, 11-vuotias', ['1990', '250', '11']],
  ['one of them, no one, each one', []],
  ['satama, Pariisi, viisikko, kolmisen, yhdessä, yhteensä', []],
];

describe('numbers in a text', () => {
  for (const [text, values] of read) test(`${text} states ${values.join(', ') || 'no number'}`, () => assert.deepEqual(numbersIn(text).map((number) => number.values[0]), values));

  test('a time and a decimal may be the same figure, a thousand and a decimal are not', () => {
    assert.deepEqual(numbersIn('klo 14.30')[0]?.values, ['14.3', '14:30']);
    assert.deepEqual(numbersIn('3.500')[0]?.values, ['3500']);
    assert.deepEqual(numbersIn('3,5 miljoonaa')[0]?.values, ['3500000']);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, findDates } from '../../src/domain/dates.ts';

const cases: readonly (readonly [string, number | null, readonly (readonly [string, number, number, number])[]])[] = [
  ['Väylät suljettiin 2014 lopun ja 2016 puolivälin välillä.', null, [['2014', 2014, 0, 0], ['2016', 2016, 0, 0]]],
  ['Sopimus tehtiin 3. toukokuuta 2021 Turussa.', null, [['3. toukokuuta 2021', 2021, 5, 3]]],
  ['Kokous on 24.12.2025 klo 14.30.', null, [['24.12.2025', 2025, 12, 24]]],
  ['Raportti julkaistiin maaliskuussa.', 2025, [['maaliskuussa', 2025, 3, 0]]],
  ['Raportti julkaistiin maaliskuussa.', null, []],
  ['Talo on 1900-luvulta.', null, [['1900-luvulta', 1900, 0, 0]]],
  ['The ship sank on May 3, 2021.', null, [['May 3, 2021', 2021, 5, 3]]],
  ['It opened in January 2014.', null, [['January 2014', 2014, 1, 0]]],
  ['He may leave, and 1200 people with him.', 2020, []],
  ['Matkaa on 1 950 kilometriä ja hintaa 2000 euroa.', 2020, []],
];

for (const [text, year, expected] of cases) {
  test(`the dates of “${text}” are read${year === null ? '' : ` in ${year}`}`, () => {
    const found = findDates(text, year).map((one) => [text.slice(one.start, one.end), one.year, one.month, one.day]);
    assert.deepEqual(found, expected);
  });
}

test('a vague date stands before an exact one of the same year', () => {
  const dates = findDates('Toukokuussa 2020, 3.5.2020, vuonna 2020 ja 2019.', null);
  assert.deepEqual([...dates].sort(compareDates).map((one) => [one.year, one.month, one.day]), [[2019, 0, 0], [2020, 0, 0], [2020, 5, 0], [2020, 5, 3]]);
});

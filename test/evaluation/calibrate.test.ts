// Holds the making of calibration corpora and the whole fit, over a training folder of a few invented passages.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { UserError } from '../../src/domain/errors.ts';
import { runCalibrate } from '../../src/evaluation/calibrate.ts';
import { readCalibrationCorpora } from '../../src/evaluation/calibration-corpora.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-calibrate-'));
after(() => rmSync(folder, { recursive: true }));

const things = ['lautta', 'silta', 'koulu', 'tehdas', 'satama', 'kirkko', 'museo', 'puisto', 'kauppa', 'asema', 'torni', 'mylly'];
const places = ['Turussa', 'Oulussa', 'Kotkassa', 'Porissa', 'Vaasassa', 'Raumalla', 'Lahdessa', 'Kuopiossa', 'Joensuussa', 'Imatralla'];
const passage = (thing: string, place: string, year: number) => `Uusi ${thing} avattiin ${place} vuonna ${year}. Avajaisissa kävi ${year - 1500} ihmistä.`;
const question = (thing: string, place: string) => `Milloin uusi ${thing} avattiin ${place}?`;
const all = places.flatMap((place, row) => things.map((thing, column) => ({ thing, place, year: 1900 + 7 * row + column })));

function write(file: string, rows: readonly object[]): void {
  writeFileSync(path.join(folder, file), gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));
}

write('validation-fi.jsonl.gz', all.map(({ thing, place, year }) => ({ passage: passage(thing, place, year), questions: [question(thing, place)] })));
write('questions-fi.jsonl.gz', all.map(({ thing, place, year }) => ({ source: 'squad', group: place, passage: passage(thing, place, year), questions: [question(thing, place)] })));
write('parallel-fi-en.jsonl.gz', all.slice(0, 60).map(({ thing, place, year }) => ({ article: place, passage_fi: passage(thing, place, year), passage_en: '', questions_fi: [question(thing, place)], questions_en: [`When was the new ${thing} opened in ${place}?`] })));

describe('calibrating', () => {
  test('the corpora are the same in every run, and every question names a paragraph that is there', () => {
    const corpora = readCalibrationCorpora(folder);
    assert.deepEqual(corpora, readCalibrationCorpora(folder));
    for (const { articles, questions } of corpora) {
      for (const { article, paragraph } of questions) assert.ok(articles.find(({ id }) => id === article)?.paragraphs[paragraph - 1] !== undefined);
    }
    assert.ok(corpora.some(({ questions }) => questions.some(({ language }) => language === 'en')));
  });

  test('a dry run reports both relations and leaves the shipped weights as they are', async () => {
    const weights = new URL('../../src/domain/confidence-weights.ts', import.meta.url);
    const before = readFileSync(weights, 'utf8');
    const lines: string[] = [];
    assert.equal(await runCalibrate([folder, '--dry'], (line) => lines.push(line)), 0);
    assert.ok(lines.some((line) => line.startsWith('same:')) && lines.some((line) => line.startsWith('across:')));
    assert.equal(readFileSync(weights, 'utf8'), before);
  });

  test('no folder is wrong use', async () => {
    await assert.rejects(runCalibrate([], () => {}), (error) => error instanceof UserError && error.code === 'eval.usage');
  });
});

// Holds what counts as text that repeats itself to be found.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readArticle } from '../../src/corpus/read-article.ts';
import { stuffingFaults } from '../../src/corpus/stuffing.ts';

const filler = 'Kunta päätti eilen uuden koulun rakentamisesta ja sen kustannuksista.';

test('a text that repeats one word in all its forms is named with the word and its share', () => {
  const stuffed = Array.from({ length: 20 }, () => `Kalifaatti, kalifaatin, kalifaattiin! ${filler}`);
  const [fault] = stuffingFaults(stuffed);
  assert.deepEqual(fault, { line: null, code: 'corpus.stuffed', facts: { word: 'kalifaatti', percent: 25 } });
  const read = readArticle('stuffed.txt', Buffer.from(stuffed.join('\n\n')));
  assert.deepEqual(read.kind === 'faults' ? read.faults.map(({ file, code }) => [file, code]) : read.kind, [['stuffed.txt', 'corpus.stuffed']]);
});

test('a short text may repeat itself', () => {
  assert.deepEqual(stuffingFaults(['Kalifaatti kaatuu. Kalifaatti murenee.']), []);
});

test('the shipped articles are ordinary text', () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'corpus');
  for (const file of readdirSync(folder)) assert.deepEqual(stuffingFaults([readFileSync(path.join(folder, file), 'utf8')]), [], file);
});

// The sets are read as their files say, and the command makes usable weights from them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';
import { readTrainingSets } from '../../src/training/read-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, lines: readonly (object | string)[]) =>
  writeFileSync(join(folder, name), gzipSync(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')));
const parallel = (article: string, fi: string, en: string) => ({
  article, passage_fi: `${fi} on tässä.`, passage_en: `${en} is here.`, questions_fi: [`Missä ${fi} on?`], questions_en: [`Where is ${en}?`],
});

write('questions-fi.jsonl.gz', [
  { source: 'nq', group: 'a', passage: 'Sodan alku oli 1939.', questions: ['milloin sodan alku'], questions_gloss_en: ['when war beginning'] },
  { source: 'nq', group: 'b', passage: 'Kuningas Kustaa hallitsi.', questions: ['kuka Kustaa oli', 'mikä kuningas'], questions_gloss_en: ['who Kustaa', 'what king'] },
  { source: 'nq', group: 'a', passage: 'Sodan loppu oli 1945.', questions: ['milloin sodan loppu'], questions_gloss_en: ['when warfare end'] },
]);
write('parallel-fi-en.jsonl.gz', [parallel('one', 'Talo', 'House'), parallel('two', 'Laiva', 'Ship')]);
write('dictionary-en-fi.tsv.gz', ['house\ttalo', 'ship\tlaiva']);
write('validation-fi.jsonl.gz', [{ passage: 'Metsä kasvaa hitaasti.', questions: ['mikä kasvaa'] }]);

describe('readTrainingSets', () => {
  test('puts the passages of one article together', async () => {
    const { questions, glosses } = await readTrainingSets(folder, 0);
    assert.deepEqual(questions.map((group) => group.map(({ passage }) => passage)), [['Sodan alku oli 1939.', 'Sodan loppu oli 1945.'], ['Kuningas Kustaa hallitsi.']]);
    assert.deepEqual(glosses[1]?.[0]?.queries, ['who Kustaa', 'what king']);
  });

  test('reads translations off questions and glosses of like length, but for names', async () => {
    const { translations } = await readTrainingSets(folder, 0);
    assert.deepEqual(translations.get('sodan'), ['war', 'warfare']);
    assert.deepEqual(translations.get('kuningas'), ['king']);
    assert.equal(translations.get('kustaa'), undefined);
  });

  test('keeps held-out articles from every trained group', async () => {
    const { parallel: groups, validationEnglish } = await readTrainingSets(folder, 1);
    assert.ok(!JSON.stringify(groups).includes('Laiva'));
    assert.ok(JSON.stringify(groups).includes('Talo'));
    assert.deepEqual(validationEnglish, [{ passage: 'Laiva on tässä.', queries: ['Where is Ship?'] }]);
  });
});

describe('npm run train', () => {
  const command = (...options: readonly string[]) => promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../src/training/train.ts'), ...options]);
  const out = join(folder, 'weights.bin');

  test('writes weights that load, says how it goes, and goes on from its checkpoint', async () => {
    const settings = '{"steps":4,"batch":4,"groupSize":2,"dimension":32,"features":2000,"coolDown":2}';
    const options = ['--data', folder, '--out', out, '--checkpoint', join(folder, 'checkpoint.bin'), '--hold-out', '1', '--settings', settings];
    const { stdout } = await command(...options);
    assert.match(stdout, /step 4\/4 after .*: loss \d+\.\d+, .*validation fi hit@1 .*, en-fi hit@1/u);
    const checksum = /: ([0-9a-f]{64})\n$/u.exec(stdout)?.[1] ?? 'none';
    const { fingerprint, dimension } = loadLocalEmbedder(out);
    assert.equal(dimension, 32);
    assert.ok(fingerprint.endsWith(checksum.slice(0, 16)));
    const again = await command(...options);
    assert.ok(again.stdout.endsWith(`${checksum}\n`) && !again.stdout.includes('step '));
  });

  test('says what is wrong with its options and data', async () => {
    await assert.rejects(command('--settings', '{"stepz":4}'), { code: 2, stderr: /stepz/u });
    await assert.rejects(command('--data', join(folder, 'nowhere')), { code: 2, stderr: /nowhere/u });
  });
});

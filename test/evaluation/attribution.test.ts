// Who-said-it measured: the figures, the matching by overlap, and the labelled articles when they are at hand.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFolderReader } from '../../src/corpus/folder-reader.ts';
import type { Article } from '../../src/domain/article.ts';
import type { CorpusReader } from '../../src/domain/ports.ts';
import { attributionTable, evaluateAttribution, samePerson } from '../../src/evaluation/attribution.ts';

const labelled = path.join(import.meta.dirname, '../../shared/eval/attribution');
const shared = [labelled, path.join(import.meta.dirname, '../../../shared/eval/attribution')].find((folder) => existsSync(folder));

function readerOf(paragraphs: readonly string[]): CorpusReader {
  const article: Article = { id: 'satama', title: 'Satama', source: 'Testi', author: null, url: null, published: null, language: 'fi', license: null, retoldFrom: null, paragraphs };
  return { read: () => Promise.resolve({ articles: [article], faults: [], files: 1 }) };
}

async function withLabels<T>(rows: readonly object[], run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attribution-'));
  try {
    await writeFile(path.join(folder, 'satama.labels.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('evaluating attribution', () => {
  test('a right, a wrong and an invented speaker are told apart', async () => {
    const paragraphs = ['Nosturi seisoi. Nosturi seisoo, sanoo lastaaja Eero Kivelä.', 'Satama on auki.'];
    const rows = [
      { article: 'satama', paragraph: 1, sentence: 1, text: 'Nosturi seisoi.', mode: 'narration', speaker: null, mention: null, note: '' },
      { article: 'satama', paragraph: 1, sentence: 2, text: 'Nosturi seisoo, sanoo lastaaja Eero Kivelä.', mode: 'indirect', speaker: 'Eero Kivelä', mention: 'Eero Kivelä', note: '' },
      { article: 'satama', paragraph: 2, sentence: 1, text: 'Satama on auki.', mode: 'indirect', speaker: 'satamapäällikkö', mention: null, note: '' },
    ];
    const [result] = await withLabels(rows, (folder) => evaluateAttribution(folder, readerOf(paragraphs)));
    assert.ok(result !== undefined);
    assert.equal(result.sentences, 3);
    assert.equal(result.modeAccuracy, 2 / 3);
    assert.deepEqual(result.speaker.indirect, { precision: 1, recall: 0.5, f: 2 / 3 });
    assert.deepEqual(result.speaker.direct, { precision: null, recall: null, f: null });
    assert.equal(result.falseAttribution, 0);
    assert.equal(result.confusion.indirect.narration, 1);
    assert.deepEqual(result.outcomes[1], { article: 'satama', paragraph: 1, sentence: 2, mode: 'indirect', speaker: 'Eero Kivelä' });
  });

  test('a row that is no label is refused with its file and line', async () => {
    await assert.rejects(
      withLabels([{ article: 'satama', paragraph: 0 }], (folder) => evaluateAttribution(folder, readerOf(['Satama on auki.']))),
      { code: 'eval.line', facts: { file: 'satama.labels.jsonl', line: 1 } },
    );
  });

  test('a title more or an article less is the same source, another name or half a name is not', () => {
    assert.ok(samePerson('toimitusjohtaja Pertti Hakonen', 'Pertti Hakonen'));
    assert.ok(samePerson('The Sahel Courier', 'Sahel Courier'));
    assert.ok(samePerson('a deckhand on the picket line', 'a deckhand'));
    assert.ok(!samePerson('Hakonen', 'Pertti Hakonen'));
    assert.ok(!samePerson('Anu Lehtonen', 'Mika Lehtonen'));
    assert.ok(!samePerson(null, 'Mika Lehtonen'));
  });

  test('the labelled articles meet the goals in both languages', { skip: shared === undefined ? 'needs ../shared' : false }, async () => {
    const folder = shared ?? '';
    const results = await evaluateAttribution(folder, createFolderReader(folder));
    assert.deepEqual(results.map((result) => result.language).sort(), ['en', 'fi']);
    for (const result of results) {
      assert.ok(result.modeAccuracy >= 0.97, `${result.language} mode ${result.modeAccuracy}`);
      assert.ok((result.speaker.direct.f ?? 0) >= 0.95, `${result.language} direct`);
      assert.ok((result.speaker.indirect.f ?? 0) >= 0.9, `${result.language} indirect`);
      assert.ok(result.falseAttribution <= 0.01, `${result.language} false attribution`);
    }
    assert.ok(attributionTable(results).some((line) => line.includes('labelled')));
  });
});

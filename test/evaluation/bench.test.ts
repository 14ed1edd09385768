import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { isFault } from '../support/library-contract.ts';
import { runBench } from '../../src/evaluation/bench.ts';
import { readBenchCorpus } from '../../src/evaluation/bench-corpus.ts';
import { percentiles } from '../../src/evaluation/bench-measure.ts';

describe('the benchmark', () => {
  test('measures every figure in processes of their own and writes them as JSON', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-bench-test-'));
    try {
      const json = path.join(folder, 'bench.json');
      const lines: string[] = [];
      assert.equal(await runBench(['--sizes', '40', '--questions', '5', '--json', json], (line) => lines.push(line)), 0);
      const { machine, sizes } = JSON.parse(readFileSync(json, 'utf8'));
      assert.equal(machine.node, process.version);
      const [figures] = sizes;
      assert.equal(figures.paragraphs, 40);
      const numbers = [figures.indexing.indexMs, figures.indexing.diskMB, figures.indexing.peakMB, figures.serving.startMs, figures.serving.residentMB, figures.serving.questionMs.p50, figures.reload.reloadMs, figures.reload.delayMs.max, figures.langchain.indexMs, figures.langchain.questionMs.p95, figures.langchain.residentMB];
      assert.ok(numbers.every((number) => Number.isFinite(number) && number > 0), String(numbers));
      assert.ok(lines.some((line) => /question, p50/.test(line)));
      assert.ok(lines.some((line) => line.startsWith('LangChain')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has the same paragraphs in every run, as many as asked for, all of them different', async () => {
    const one = await readBenchCorpus(45, 10);
    assert.deepEqual(await readBenchCorpus(45, 10), one);
    const paragraphs = one.articles.flatMap((article) => article.paragraphs);
    assert.equal(paragraphs.length, 45);
    assert.equal(new Set(paragraphs).size, 45);
    assert.deepEqual(one.articles.map((article) => article.paragraphs.length), [20, 20, 5]);
    assert.equal(one.questions.length, 10);
  });

  test('takes percentiles by nearest rank', () => {
    assert.deepEqual(percentiles(Array.from({ length: 100 }, (_, index) => 100 - index)), { p50: 50, p95: 95, p99: 99, max: 100 });
    assert.deepEqual(percentiles([7]), { p50: 7, p95: 7, p99: 7, max: 7 });
  });

  test('refuses sizes that are no numbers and options that it does not know', async () => {
    for (const args of [['--sizes', 'many'], ['--sizes', '0'], ['--questions', '-1'], ['--fast'], ['--measure', 'nothing:/nowhere']]) {
      await assert.rejects(runBench(args, () => {}), isFault('bench.usage'));
    }
  });
});

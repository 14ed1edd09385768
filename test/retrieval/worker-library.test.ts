import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createSqliteLibrary, type SqliteLibrary, type SqliteLibraryOptions } from '../../src/retrieval/worker-library.ts';
import { article, boats, isFault, taxes, weather } from '../support/library-contract.ts';
import { readPlainly } from '../support/toy-parts.ts';
import { createToyEmbedder } from '../support/toy-embedder.ts';

const toyParts = new URL('../support/toy-parts.ts', import.meta.url);
const question = { text: 'Missä satoi lunta?', language: 'fi' } as const;

describe('a library in threads', { concurrency: 2 }, () => {
  test('publishes, answers, lists, rolls back and comes back as it was after a restart', () =>
    withLibrary({}, async (library, reopen) => {
      assert.deepEqual(library.opening, { kind: 'fresh' });
      assert.equal(await library.publishNeeded(), 'empty');
      await assert.rejects(library.search(question, 1), isFault('corpus.empty'));
      const steps: string[] = [];
      const first = await library.publish([weather, taxes], { onProgress: ({ step }) => steps.push(step) });
      assert.ok(steps.includes('embedding'));
      const { generation, matches } = await library.search(question, 1);
      assert.deepEqual([generation, matches[0]?.article.id], [first.generation.id, 'saa']);
      await library.publish([weather, boats, taxes], {});
      await library.activate(first.generation.id);
      assert.equal((await library.live())?.id, first.generation.id);
      assert.deepEqual((await library.articles()).map(({ id }) => id), ['saa', 'verot']);
      const again = await reopen();
      assert.deepEqual(again.opening, { kind: 'existing' });
      assert.equal(await again.publishNeeded(), null);
      assert.equal((await again.history()).length, 2);
      assert.deepEqual(await again.paragraphs('saa'), readPlainly(weather));
    }));

  test('keeps a model’s embedder in the main thread and asks it from there', () => {
    const embedder = createToyEmbedder({ name: 'model', dimension: 48 });
    return withLibrary({ embedder }, async (library, reopen) => {
      const { embedded } = await library.publish([weather, taxes], {});
      assert.equal(embedded, 5);
      assert.deepEqual([...embedder.embedded].sort(), [...weather.paragraphs, ...taxes.paragraphs].sort());
      assert.equal((await library.search(question, 1)).matches[0]?.article.id, 'saa');
      const other = await reopen({ embedder: createToyEmbedder({ name: 'other model', dimension: 32 }) });
      assert.equal(await other.publishNeeded(), 'embedder');
      assert.equal((await other.search(question, 1)).matches[0]?.article.id, 'saa', 'words alone find it until the articles are published again');
      assert.equal((await other.publish([weather, taxes], {})).embedded, 5);
      assert.equal(await other.publishNeeded(), null);
    });
  });

  test('stops a run when it is told to, and the old generation serves', () =>
    withLibrary({}, async (library) => {
      const { generation } = await library.publish([weather, taxes], {});
      const controller = new AbortController();
      const many = Array.from({ length: 300 }, (_, number) => article(`a${number}`, `Kappale ${number}.`));
      const run = library.publish([weather, taxes, ...many], { signal: controller.signal, onProgress: () => controller.abort() });
      await assert.rejects(run, { name: 'AbortError' });
      assert.equal((await library.live())?.id, generation.id);
    }));

  test('says so when its thread dies, and goes on with a new one', () =>
    withLibrary({ partsModule: new URL('../support/crashing-parts.ts', import.meta.url) }, async (library) => {
      const { generation } = await library.publish([weather, taxes], {});
      await assert.rejects(library.search({ text: 'romahda nyt', language: 'fi' }, 1), { name: 'ThreadStoppedError' });
      assert.equal((await library.search(question, 1)).matches[0]?.article.id, 'saa');
      await assert.rejects(library.publish([weather, taxes, article('a', 'Nyt romahda.')], {}), { name: 'ThreadStoppedError' });
      assert.equal((await library.live())?.id, generation.id);
      assert.equal((await library.publish([weather, taxes, boats], {})).generation.articles, 3);
    }));

  test('answers every question during a hundred reloads, each from exactly one generation, and keeps the main thread free', () =>
    withLibrary({}, async (library) => {
      const state = (number: number) => [weather, article('vaihtuva', `Luku on nyt ${number}.`, `Toinen luku on ${number}.`)];
      const numbers = new Map<string, string>();
      numbers.set((await library.publish(state(0), {})).generation.id, '0');
      const finished = new AbortController();
      const answers: { readonly generation: string; readonly found: ReadonlySet<string | undefined> }[] = [];
      const ask = async () => {
        while (!finished.signal.aborted) {
          const { generation, matches } = await library.search({ text: 'Mikä luku on nyt?', language: 'fi' }, 10);
          const changing = matches.filter((match) => match.article.id === 'vaihtuva');
          assert.equal(changing.length, 2, 'no answer is empty');
          answers.push({ generation, found: new Set(changing.map((match) => /\d+/.exec(match.paragraph.text)?.[0])) });
          await setImmediate();
        }
      };
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const asking = [ask(), ask()];
      for (let number = 1; number <= 100; number += 1) numbers.set((await library.publish(state(number), {})).generation.id, String(number));
      finished.abort();
      await Promise.all(asking);
      delay.disable();
      assert.ok(answers.length > 200, `${answers.length} answers`);
      for (const { generation, found } of answers) assert.deepEqual([...found], [numbers.get(generation)]);
      assert.ok(delay.percentile(99) < 100e6, `the event loop was late by ${delay.percentile(99) / 1e6} ms`);
    }));
});

async function withLibrary(
  options: Partial<SqliteLibraryOptions>,
  work: (library: SqliteLibrary, reopen: (changed?: Partial<SqliteLibraryOptions>) => Promise<SqliteLibrary>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitaatti-threads-'));
  const open = (changed: Partial<SqliteLibraryOptions>) => createSqliteLibrary({ file: join(folder, 'store.sqlite'), partsModule: toyParts, ...options, ...changed });
  const opened = [await open({})];
  try {
    const [library] = opened;
    assert.ok(library);
    await work(library, async (changed = {}) => {
      await opened.at(-1)?.close();
      const again = await open(changed);
      opened.push(again);
      return again;
    });
  } finally {
    await opened.at(-1)?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

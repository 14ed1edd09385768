import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openLocalLibrary } from '../../src/retrieval/library-open.ts';
import { publishPoints } from '../../src/retrieval/library-publisher.ts';
import { describeLibrary, isFault, toyParts } from '../support/library-contract.ts';
import { readState } from '../support/publish-states.ts';
import { readPlainly } from '../support/toy-parts.ts';
import { createToyEmbedder } from '../support/toy-embedder.ts';

describeLibrary('The embedded store in a file', (parts) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitaatti-store-'));
  const library = openLocalLibrary({ file: join(folder, 'store.sqlite'), parts });
  return Promise.resolve({
    ...library,
    close: async () => {
      await library.close();
      rmSync(folder, { recursive: true });
    },
  });
});

describe('a publishing run that is killed', { concurrency: 2 }, () => {
  for (const point of publishPoints) {
    test(`at "${point}" leaves the old generation or the new one, whole, and nothing half-made`, async () => {
      await inFolder(async (file) => {
        const first = openLocalLibrary({ file, parts: toyParts() });
        const old = await first.publish(readState('old'), {});
        await first.close();
        assert.equal(await runAndDie(file, point), 'SIGKILL');

        const embedder = createToyEmbedder();
        const library = openLocalLibrary({ file, parts: toyParts(embedder) });
        assert.equal(library.opening.kind, 'existing');
        const isSwitched = point === 'live' || point === 'pruned';
        const live = await library.live();
        assert.equal(live?.id === old.generation.id, !isSwitched);
        const expected = readState(isSwitched ? 'new' : 'old');
        assert.deepEqual((await library.articles()).map(({ id }) => id), expected.map(({ id }) => id).sort());
        for (const one of expected) assert.deepEqual(await library.paragraphs(one.id), readPlainly(one));
        assert.equal((await library.search({ text: 'Missä satoi lunta?', language: 'fi' }, 3)).generation, live?.id);
        assert.equal((await library.history()).length, isSwitched ? 2 : 1);

        const again = await library.publish(readState('new'), {});
        assert.equal(again.generation.articles, 4);
        const kept = publishPoints.indexOf(point) >= publishPoints.indexOf('vectors-batch-kept');
        assert.equal(again.embedded, kept ? 0 : 3, 'what was embedded before the crash is not embedded again');
        assert.equal(embedder.embedded.length, again.embedded);
        await library.close();
        assert.deepEqual(leftovers(file), []);
      });
    });
  }

  test('before the first generation was made leaves an empty library that can be published to', async () => {
    await inFolder(async (file) => {
      assert.equal(await runAndDie(file, 'index-kept'), 'SIGKILL');
      const library = openLocalLibrary({ file, parts: toyParts() });
      assert.equal(library.publishNeeded(), 'empty');
      assert.equal((await library.publish(readState('new'), {})).generation.articles, 4);
      assert.equal(library.publishNeeded(), null);
      await library.close();
    });
  });
});

describe('two libraries on one file', () => {
  test('one publishes, the other notices with its next question', async () => {
    await inFolder(async (file) => {
      const one = openLocalLibrary({ file, parts: toyParts() });
      const other = openLocalLibrary({ file, parts: toyParts() });
      const question = { text: 'Milloin vene löytyi?', language: 'fi' } as const;
      await one.publish(readState('old'), {});
      await other.search(question, 3);
      const { generation } = await one.publish(readState('new'), {});
      const { generation: seen, matches } = await other.search(question, 3);
      assert.equal(seen, generation.id);
      assert.equal(matches[0]?.article.id, 'veneet');
      await one.close();
      await other.close();
    });
  });

  test('one publishes, the other is told who and since when; both serve meanwhile', async () => {
    await inFolder(async (file) => {
      const one = openLocalLibrary({ file, parts: toyParts() });
      const other = openLocalLibrary({ file, parts: toyParts() });
      await one.publish(readState('old'), {});
      const running = one.publish(readState('new'), {});
      await assert.rejects(other.publish(readState('old'), {}), (error) => {
        isFault('reload.running', { pid: process.pid })(error);
        return error instanceof Error && 'facts' in error && /^\d{4}-\d\d-\d\dT/.test(JSON.stringify(error.facts).split('"since":"')[1] ?? '');
      });
      await assert.rejects(other.activate('1-x'), isFault('reload.running'));
      assert.equal((await other.search({ text: 'Missä satoi?', language: 'fi' }, 1)).matches.length, 1);
      await running;
      await one.close();
      await other.close();
    });
  });

  test('begin the same new file together', async () => {
    await inFolder(async (file) => {
      const processes = [spawnPublisher(file, 'never'), spawnPublisher(file, 'never'), spawnPublisher(file, 'never')];
      const codes = await Promise.all(processes.map(async (child) => (await once(child, 'exit'))[0]));
      assert.ok(codes.includes(0), 'one of them published');
      const library = openLocalLibrary({ file, parts: toyParts() });
      assert.equal(library.opening.kind, 'existing');
      assert.equal((await library.live())?.articles, 4);
      await library.close();
      assert.deepEqual(leftovers(file), []);
    });
  });
});

test('old generations are forgotten beyond those that are kept, with the texts that only they held', async () => {
  await inFolder(async (file) => {
    const embedder = createToyEmbedder();
    const library = openLocalLibrary({ file, parts: toyParts(embedder), keepGenerations: 3 });
    const state = (number: number) => [...readState('old'), { ...readState('old')[0], id: 'vaihtuva', paragraphs: [`Teksti numero ${number}.`] } as ReturnType<typeof readState>[number]];
    const first = await library.publish(state(0), {});
    for (let number = 1; number < 6; number += 1) await library.publish(state(number), {});
    assert.equal((await library.history()).length, 3);
    await assert.rejects(library.activate(first.generation.id), isFault('generation.unknown'));
    assert.equal((await library.publish(state(0), {})).embedded, 1, 'its text had been forgotten');
    await library.close();
  });
});

async function inFolder(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitaatti-store-'));
  try {
    await work(join(folder, 'data', 'store.sqlite'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnPublisher(file: string, point: string) {
  return spawn(process.execPath, [join(import.meta.dirname, '../support/publish-and-die.ts'), file, point, 'new'], { stdio: 'ignore' });
}

async function runAndDie(file: string, point: string): Promise<unknown> {
  const [, signal] = await once(spawnPublisher(file, point), 'exit');
  return signal;
}

/** Everything beside the store and its lock. */
function leftovers(file: string): string[] {
  return readdirSync(join(file, '..')).filter((name) => !/^store\.sqlite(?:\.lock)?$/.test(name));
}

import assert from 'node:assert/strict';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { openLocalLibrary } from '../../src/retrieval/library-open.ts';
import { asUserError, openDatabase } from '../../src/retrieval/sqlite-database.ts';
import { article, boats, isFault, taxes, toyParts, weather } from '../support/library-contract.ts';
import { readPlainly } from '../support/toy-parts.ts';

const articles = [weather, taxes, boats];

/** What is done to a good file, and the reasons that may be found for it. */
const damages: Readonly<Record<string, { readonly harm: (file: string) => void; readonly reasons: readonly string[] }>> = {
  'emptied to zero bytes': { harm: (file) => truncateSync(file, 0), reasons: ['empty'] },
  'cut to half': { harm: (file) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096), reasons: ['structure'] },
  'cut inside its header': { harm: (file) => truncateSync(file, 50), reasons: ['not-a-database', 'structure'] },
  'overwritten with text': { harm: (file) => writeFileSync(file, 'this is not a database\n'.repeat(500)), reasons: ['not-a-database'] },
  'another program’s database': {
    harm: (file) => {
      rmSync(file);
      const other = new DatabaseSync(file);
      other.exec('CREATE TABLE theirs (x)');
      other.close();
    },
    reasons: ['not-a-database'],
  },
  'of another version of the tables': { harm: (file) => execute(file, 'PRAGMA user_version = 999'), reasons: ['version'] },
  'with one bit flipped in a text': { harm: (file) => flip(file, 'koskaan-ei, vaan '), reasons: ['checksum'] },
  'with a paragraph gone': { harm: (file) => execute(file, 'DELETE FROM paragraph WHERE number = 2'), reasons: ['checksum', 'structure'] },
  'with a speaker changed': { harm: (file) => execute(file, "UPDATE paragraph SET sentences = replace(sentences, '[0,', '[1,')"), reasons: ['checksum'] },
  'with its serving generation gone': { harm: (file) => execute(file, 'PRAGMA foreign_keys = OFF; DELETE FROM generation'), reasons: ['structure'] },
  'with pages of zeros': { harm: (file) => overwrite(file, 4096 * 3, Buffer.alloc(4096 * 4)), reasons: ['structure', 'checksum'] },
};

describe('a damaged store', { concurrency: 2 }, () => {
  for (const [what, { harm, reasons }] of Object.entries(damages)) {
    test(`${what} is noticed, moved aside whole and begun anew`, async () => {
      await inFolder(async (file) => {
        await publishedStore(file);
        harm(file);
        const bytes = readFileSync(file);
        const library = openLocalLibrary({ file, parts: toyParts() });
        const { opening } = library;
        assert.ok(opening.kind === 'rebuilt');
        assert.ok(reasons.includes(opening.reason), opening.reason);
        assert.match(opening.movedTo, new RegExp(`store\\.sqlite\\.damaged-${opening.reason}-\\d{8}T\\d{6}Z`));
        assert.deepEqual(readFileSync(opening.movedTo), bytes);
        assert.equal(library.publishNeeded(), 'empty');
        await library.publish(articles, {});
        assert.deepEqual(await library.paragraphs('saa'), readPlainly(weather));
        await library.close();
      });
    });
  }

  test('in values that can be computed again is mended by computing them', async () => {
    await inFolder(async (file) => {
      await publishedStore(file);
      execute(file, "UPDATE index_part SET bytes = zeroblob(length(bytes)) WHERE name = 'wordPostings'; UPDATE embedding SET vector = zeroblob(length(vector)); UPDATE analysis SET words = 'väärin'");
      const library = openLocalLibrary({ file, parts: toyParts() });
      assert.equal(library.opening.kind, 'existing');
      assert.equal(library.publishNeeded(), null);
      assert.equal((await library.search({ text: 'Missä satoi lunta?', language: 'fi' }, 1)).matches[0]?.article.id, 'saa');
      const { embedded } = await library.publish([...articles, article('uusi', 'Yksi lisää.')], {});
      assert.equal(embedded, 7);
      await library.close();
    });
  });

  test('that is damaged while it serves refuses to be quoted from', async () => {
    await inFolder(async (file) => {
      const library = openLocalLibrary({ file, parts: toyParts() });
      await library.publish(articles, {});
      await library.search({ text: 'Missä satoi lunta?', language: 'fi' }, 1);
      execute(file, "UPDATE content SET text = text || ' ja hallitus erosi.'");
      await assert.rejects(library.paragraphs('saa'), isFault('store.damaged', { file }));
      await assert.rejects(library.search({ text: 'Missä satoi lunta?', language: 'fi' }, 1), isFault('store.damaged'));
      await library.close();
    });
  });
});

describe('a store that cannot be written', () => {
  test('fails a run on a full disk and goes on serving what it has', async () => {
    await inFolder(async (file) => {
      await publishedStore(file);
      const library = openLocalLibrary({ file, parts: toyParts(), maximumBytes: statSync(file).size + 40_000 });
      const before = await library.live();
      const large = Array.from({ length: 300 }, (_, number) => article(`suuri-${number}`, `Kappale ${number} jossa on sanoja. `.repeat(30)));
      await assert.rejects(library.publish([...articles, ...large], {}), isFault('store.full', { file }));
      assert.deepEqual(await library.live(), before);
      assert.equal((await library.search({ text: 'Missä satoi lunta?', language: 'fi' }, 1)).matches[0]?.article.id, 'saa');
      await library.close();
      const again = openLocalLibrary({ file, parts: toyParts() });
      assert.equal(again.opening.kind, 'existing');
      assert.deepEqual(await again.live(), before);
      await again.close();
    });
  });

  test('names the file and the fault, for a read-only disk and for a path that is no file', async () => {
    await inFolder(async (file) => {
      await publishedStore(file);
      const readOnly = new DatabaseSync(file, { readOnly: true });
      assert.throws(
        () => {
          try {
            readOnly.exec('DELETE FROM live');
          } catch (error) {
            throw asUserError(error, file);
          }
        },
        isFault('store.read-only', { file }),
      );
      readOnly.close();
      const folder = join(file, '..', 'folder');
      mkdirSync(folder);
      assert.throws(() => openLocalLibrary({ file: folder, parts: toyParts() }), isFault('store.cannot-open', { file: folder }));
      assert.throws(() => openLocalLibrary({ file: join(file, 'below-a-file.sqlite'), parts: toyParts() }), isFault('store.cannot-open'));
      assert.ok(existsSync(folder));
      for (const code of ['ENOSPC', 'EROFS', 'EACCES']) {
        const error = asUserError(Object.assign(new Error(code), { code }), file);
        assert.ok(isFault(code === 'ENOSPC' ? 'store.full' : 'store.read-only')(error));
      }
    });
  });
});

async function inFolder(work: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitaatti-damage-'));
  try {
    await work(join(folder, 'store.sqlite'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function publishedStore(file: string): Promise<void> {
  const library = openLocalLibrary({ file, parts: toyParts() });
  await library.publish([...articles.slice(0, 2), { ...boats, paragraphs: [...boats.paragraphs, 'koskaan-ei, vaan aina.'] }], {});
  await library.close();
  assert.deepEqual(readdirSync(join(file, '..')).filter((name) => name.endsWith('-wal')), []);
}

function execute(file: string, statement: string): void {
  const database = openDatabase(file);
  database.exec(statement);
  database.close();
}

function flip(file: string, text: string): void {
  const at = readFileSync(file).indexOf(text);
  assert.ok(at > 0, 'the text stands in the file');
  const bytes = readFileSync(file).subarray(at, at + 1);
  overwrite(file, at, Buffer.from([(bytes[0] ?? 0) ^ 1]));
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

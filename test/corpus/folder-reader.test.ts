import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { createFolderReader } from '../../src/corpus/folder-reader.ts';

const repository = join(import.meta.dirname, '..', '..');
const shared = join(repository, '..', 'shared');

async function folder(t: TestContext, files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'sitaatti-corpus-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  for (const [name, words] of Object.entries(files)) await writeFile(join(path, name), words);
  return path;
}

describe('a folder of articles', () => {
  test('the shipped articles have no faults', async () => {
    const reading = await createFolderReader(join(repository, 'corpus')).read();
    assert.deepEqual(reading.faults, []);
    assert.deepEqual(reading.articles.map((article) => [article.id, article.language, article.source]), [
      ['how-to-read-a-quotation', 'en', 'Sitaatti'],
      ['vierastaistelijat', 'fi', 'Sitaatti'],
    ]);
    const retold = reading.articles.at(-1);
    assert.ok(retold !== undefined && retold.paragraphs.length >= 14 && retold.paragraphs.length <= 16);
    for (const fact of ['30 000', '25 000', '850', '250', 'Shiraz Maher', 'The Guardian', 'Tabqa', 'Rakka', 'parisataa']) assert.ok(retold.paragraphs.join('\n').includes(fact), fact);
  });

  test('the original article reads as it is', { skip: existsSync(join(shared, 'article')) ? false : 'needs ../shared' }, async () => {
    const reading = await createFolderReader(join(shared, 'article')).read();
    assert.deepEqual([reading.faults, reading.articles.length, reading.files], [[], 1, 1]);
    assert.equal(reading.articles[0]?.paragraphs.length, 15);
    assert.equal(reading.articles[0]?.paragraphs[9], '– Euroopan on oltava varuillaan, hän toteaa');
  });

  test('the retold article shares no run of four words with the original', { skip: existsSync(join(shared, 'article')) ? false : 'needs ../shared' }, async () => {
    const runs = async (path: string, id: string) => {
      const article = (await createFolderReader(path).read()).articles.find((one) => one.id.includes(id));
      const words = article?.paragraphs.join(' ').toLowerCase().match(/[\p{L}\p{N}:’']+/gu) ?? [];
      assert.ok(words.length > 100);
      return new Set(words.map((_, index) => words.slice(index, index + 4).join(' ')));
    };
    const original = await runs(join(shared, 'article'), '000_');
    const retold = await runs(join(repository, 'corpus'), 'vierastaistelijat');
    assert.deepEqual([...retold].filter((run) => original.has(run)), []);
  });

  test('bad files are named, all of them and in order, and the good ones are read', async (t) => {
    const path = await folder(t, {
      'b.md': '---\ntitle: 1\nurl: x\n---\n\nTeksti.',
      'a.md': 'Hyvä artikkeli.',
      'c.txt': Uint8Array.from([0x50, 0x4b, 0, 1, 2, 0]),
      'd.md': '',
      'z.txt': 'Toinen hyvä.',
    });
    const reading = await createFolderReader(path).read();
    assert.deepEqual(reading.articles.map((article) => article.id), ['a', 'z']);
    assert.deepEqual(reading.faults.map((fault) => `${fault.file}:${fault.line}:${fault.code}`), [
      'b.md:2:corpus.not-text',
      'b.md:3:corpus.bad-url',
      'c.txt:1:corpus.binary',
      'd.md:null:corpus.no-text',
    ]);
    assert.equal(reading.files, 5);
  });

  test('two files of one id, letter case aside, keep the first that reads', async (t) => {
    const path = await folder(t, { 'a.md': 'Ensimmäinen.', 'a.txt': 'Toinen.', 'A.txt': 'Kolmas.' });
    const reading = await createFolderReader(path).read();
    assert.deepEqual(reading.articles.map((article) => article.paragraphs[0]), ['Kolmas.']);
    assert.deepEqual(reading.faults.map((fault) => [fault.file, fault.code, fault.facts['other']]), [
      ['a.md', 'corpus.duplicate-id', 'A.txt'],
      ['a.txt', 'corpus.duplicate-id', 'A.txt'],
    ]);
  });

  test('hidden files, sub-folders, README files and other kinds of file are passed over', async (t) => {
    const path = await folder(t, { '.piilo.md': 'x', 'README.md': 'Ohje.', 'kuva.png': 'x', 'a.MD': 'Teksti.' });
    await mkdir(join(path, 'kansio.md'));
    await writeFile(join(path, 'kansio.md', 'b.md'), 'Syvällä.');
    const reading = await createFolderReader(path).read();
    assert.deepEqual([reading.articles.map((article) => article.id), reading.faults, reading.files], [['a'], [], 1]);
  });

  test('links are followed inside the folder and refused outside it', { skip: process.platform === 'win32' ? 'links need rights there' : false }, async (t) => {
    const outside = await folder(t, { 'salaisuus.md': 'Ei kuulu tänne.' });
    const path = await folder(t, { 'a.md': 'Teksti.' });
    await symlink(join(path, 'a.md'), join(path, 'b.md'));
    await symlink(join(outside, 'salaisuus.md'), join(path, 'c.md'));
    await symlink(join(path, 'puuttuu.md'), join(path, 'd.md'));
    await symlink(join(path, 'e.md'), join(path, 'e.md'));
    const reading = await createFolderReader(path).read();
    assert.deepEqual(reading.articles.map((article) => article.id), ['a', 'b']);
    assert.deepEqual(reading.faults.map((fault) => `${fault.file}:${fault.code}`), ['c.md:corpus.link-outside', 'd.md:corpus.link-broken', 'e.md:corpus.link-broken']);
  });

  test('a pipe named like an article does not hang the reading', { skip: process.platform === 'win32' ? 'no pipes in folders there' : false }, async (t) => {
    const path = await folder(t);
    execFileSync('mkfifo', [join(path, 'a.md')]);
    assert.deepEqual((await createFolderReader(path).read()).faults.map((fault) => fault.code), ['corpus.not-a-file']);
  });

  test('a file over the size limit is named without being read', async (t) => {
    const path = await folder(t, { 'a.md': 'x'.repeat(5_000_000), 'b.md': 'Teksti.' });
    const reading = await createFolderReader(path).read();
    assert.deepEqual(reading.faults.map((fault) => [fault.file, fault.code]), [['a.md', 'corpus.file-too-large']]);
    assert.deepEqual(reading.articles.map((article) => article.id), ['b']);
  });

  test('a file that may not be read is named', async (t) => {
    const path = await folder(t, { 'a.md': 'Teksti.' });
    await chmod(path, 0o755);
    await chmod(join(path, 'a.md'), 0o000);
    assert.deepEqual((await asNobody(() => createFolderReader(path).read())).faults.map((fault) => fault.facts['reason']), ['EACCES']);
  });

  test('a folder that is not there, or is a file, is the host’s to mend', async (t) => {
    const path = await folder(t, { 'a.md': 'Teksti.' });
    const refusedWith = (code: string) => (error: unknown) => error instanceof UserError && error.code === code;
    await assert.rejects(createFolderReader(join(path, 'puuttuu')).read(), refusedWith('corpus.folder-missing'));
    await assert.rejects(createFolderReader(join(path, 'a.md')).read(), refusedWith('corpus.not-a-folder'));
  });

  test('an empty folder is an empty corpus', async (t) => {
    assert.deepEqual(await createFolderReader(await folder(t)).read(), { articles: [], faults: [], files: 0 });
  });

  test('a thousand files are read in order', async (t) => {
    const path = await folder(t);
    await Promise.all(Array.from({ length: 1000 }, (_, index) => writeFile(join(path, `a${index}.md`), `Artikkeli numero ${index} kertoo.\n\nToinen kappale.`)));
    const reading = await createFolderReader(path).read();
    assert.equal(reading.articles.length, 1000);
    const ids = reading.articles.map((article) => article.id);
    assert.deepEqual(ids, [...ids].sort());
  });
});

/** The superuser may read everything, so for the time of the work it becomes somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

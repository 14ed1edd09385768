import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { createTemporaryLibrary } from '../../src/retrieval/library-temporary.ts';
import { openLocalLibrary, type OpenLibrary } from '../../src/retrieval/library-open.ts';
import { createSqliteLibrary } from '../../src/retrieval/worker-library.ts';
import { boats, taxes, toyParts, weather } from '../support/library-contract.ts';

const articles = [weather, taxes, boats];

describe('a library with the program’s own parts', () => {
  test('finds by other forms and in the other language, in memory, with who says what', async () => {
    const library = createTemporaryLibrary();
    await library.publish(articles, {});
    const best = async (text: string, language: 'fi' | 'en') => (await library.search({ text, language }, 3)).matches[0]?.article.id;
    assert.equal(await best('Milloin kadonneet veneet löydettiin?', 'fi'), 'veneet');
    assert.equal(await best('Which tax did the government decide to raise?', 'en'), 'verot');
    assert.equal((await library.paragraphs('saa'))?.[1]?.sentences[0]?.speaker?.mode, 'direct');
    await library.close();
  });

  test('gives the same matches in memory and in threads over a file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-parts-'));
    const memory = createTemporaryLibrary();
    const file = await createSqliteLibrary({ file: path.join(folder, 'store.db') });
    try {
      await memory.publish(articles, {});
      await file.publish(articles, {});
      const question = { text: 'Paljonko lunta satoi Helsingissä?', language: 'fi' } as const;
      assert.deepEqual(await file.search(question, 5), await memory.search(question, 5));
      assert.deepEqual(readdirSync(folder).filter((name) => !/^store\.db(?:$|-|\.lock)/.test(name)), []);
    } finally {
      await memory.close();
      await file.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an index of another version of the program', () => {
  test('is made anew from the same generation by the next publishing run, or by the first question', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-version-'));
    const file = path.join(folder, 'store.db');
    const withWords = (fingerprint: string) => {
      const parts = toyParts();
      return openLocalLibrary({ file, parts: { ...parts, wordEmbedder: { ...parts.wordEmbedder, fingerprint } } });
    };
    const ask = async (library: OpenLibrary) => (await library.search({ text: 'Milloin vene löytyi?', language: 'fi' }, 1)).matches[0]?.article.id;
    try {
      const first = withWords('one');
      const { generation } = await first.publish(articles, {});
      await first.close();
      const second = withWords('two');
      assert.equal(second.publishNeeded(), 'index');
      const report = await second.publish(articles, {});
      assert.deepEqual([report.generation, report.embedded], [generation, 0]);
      assert.equal(second.publishNeeded(), null);
      assert.equal(await ask(second), 'veneet');
      await second.close();
      const third = withWords('three');
      assert.equal(await ask(third), 'veneet');
      assert.equal(third.publishNeeded(), null);
      await third.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

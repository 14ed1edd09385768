// The preview shows what is sent: every flow in every language, within Discord's limits.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { escapeText, visibleText } from '../../src/discord/escape.ts';
import { markdownHtml } from '../../src/discord/preview/markdown-html.ts';
import { runPreview } from '../../src/discord/preview/run-preview.ts';
import { dependenciesFor } from './bot-under-test.ts';

describe('the preview', () => {
  test('writes a page for each flow and language', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
    const lines: string[] = [];
    const dependencies = dependenciesFor();
    assert.equal(await runPreview([folder], (line) => void lines.push(line), dependencies), 0);
    await dependencies.journal.close();
    const files = readdirSync(folder);
    assert.equal(files.length, lines.length);
    for (const flow of ['answer', 'not-found', 'context', 'summary', 'quote', 'check', 'lists', 'moderators']) for (const language of ['fi', 'en', 'sv']) assert.ok(files.includes(`${flow}-${language}.html`), `${flow}-${language}`);
    assert.match(readFileSync(path.join(folder, 'lists-sv.html'), 'utf8'), /2 artiklar/);
    rmSync(folder, { recursive: true });
  });

  test('without a folder it says how it is used', async () => {
    const lines: string[] = [];
    const dependencies = dependenciesFor();
    for (const args of [[], ['--help'], ['one', 'two']]) assert.equal(await runPreview(args, (line) => void lines.push(line), dependencies), 2);
    await dependencies.journal.close();
    assert.match(lines.join('\n'), /npm run preview/);
  });

  test('shows escaped text as it is', () => {
    const text = '# <b> *a* [x](https://y.example) @everyone `z` ||s|| \\';
    const shown = markdownHtml(escapeText(text)).replace(/<\/?div>/g, '');
    assert.equal(shown, visibleText(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });
});

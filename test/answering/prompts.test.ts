// The prompts: the real files, and every way of getting one wrong.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadPrompts, PromptsFaulty } from '../../src/answering/prompts.ts';
import { UserError } from '../../src/domain/errors.ts';
import { promptsFolder } from '../support/openai-settings.ts';

describe('the prompts', () => {
  test('the real files are right, and each has a short hash of its own', async () => {
    const prompts = await loadPrompts(promptsFolder);
    const hashes = Object.values(prompts).map((prompt) => prompt.hash);
    assert.equal(new Set(hashes).size, 4);
    assert.ok(hashes.every((hash) => /^[0-9a-f]{8}$/.test(hash)));
    for (const prompt of Object.values(prompts)) {
      assert.ok(!prompt.system.includes('<!--') && !prompt.system.includes('## user'));
      assert.match(prompt.user, /\{\{sentences\}\}/);
    }
  });

  describe('with faults', () => {
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'prompts-'));
    });
    after(async () => {
      await rm(folder, { recursive: true, force: true });
    });
    const faultsOf = async (change: (name: string, text: string) => string | null): Promise<readonly string[]> => {
      for (const name of ['answer', 'summary', 'speakers', 'claim']) {
        const text = change(name, await readFile(join(promptsFolder, `${name}.md`), 'utf8'));
        const file = join(folder, `${name}.md`);
        if (text === null) await rm(file, { force: true });
        else await writeFile(file, text);
      }
      try {
        await loadPrompts(folder);
        return [];
      } catch (error) {
        assert.ok(error instanceof PromptsFaulty && error instanceof UserError && error.code === 'prompts.faulty');
        return error.faults.map((fault) => `${fault.file}:${String(fault.line)} ${fault.code} ${fault.name}${fault.meant === null ? '' : ` (${fault.meant})`}`);
      }
    };

    test('a misspelt placeholder is named with file, line and what was meant', async () => {
      const faults = await faultsOf((name, text) => (name === 'answer' ? text.replace('{{question}}', '{{qestion}}') : text));
      const line = (await readFile(join(folder, 'answer.md'), 'utf8')).split('\n').findIndex((one) => one.includes('{{qestion}}')) + 1;
      assert.deepEqual(faults, [`answer.md:${String(line)} misspelt qestion (question)`]);
    });

    test('all faults of all files are told at once', async () => {
      const faults = await faultsOf((name, text) => {
        if (name === 'answer') return text.replace('{{earlier}}', '');
        if (name === 'summary') return `${text}\n{{weather}}\n`;
        return name === 'speakers' ? null : text.replace('## system', '## System').replace('{{claim}}', '{{ claim }');
      });
      assert.deepEqual(faults, ['answer.md:null missing earlier', 'summary.md:27 unknown weather', 'speakers.md:null unreadable speakers.md', 'claim.md:null no-part ## system', 'claim.md:22 malformed {{ claim }', 'claim.md:null missing claim']);
    });

    test('a section tag, which would hide text, is no placeholder', async () => {
      assert.deepEqual(await faultsOf((name, text) => (name === 'claim' ? text.replace('Claim:', '{{#claim}}Claim:{{/claim}}') : text)), ['claim.md:21 malformed {{#claim}}', 'claim.md:21 malformed {{/claim}}']);
    });

    test('a changed prompt has another hash', async () => {
      assert.deepEqual(await faultsOf((_, text) => `${text}\n`), []);
      assert.notEqual((await loadPrompts(folder)).answer.hash, (await loadPrompts(promptsFolder)).answer.hash);
    });
  });
});

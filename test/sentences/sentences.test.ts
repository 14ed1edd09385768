// The catalogues: complete in every language, used, filled in with facts that stay what they are.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { en } from '../../src/sentences/en/catalogue.ts';
import { fi } from '../../src/sentences/fi/catalogue.ts';
import { createSentences, type SentenceCode } from '../../src/sentences/sentences.ts';
import { sv } from '../../src/sentences/sv/catalogue.ts';

const source = path.join(import.meta.dirname, '..', '..', 'src');
const languages = { fi, en, sv } as const;
const sentences = createSentences();

function flatten(tree: object, prefix = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${prefix}${key}`, value);
    else if (typeof value === 'object' && value !== null) for (const [code, text] of flatten(value, `${prefix}${key}.`)) found.set(code, text);
  }
  return found;
}

const all = { fi: flatten(fi), en: flatten(en), sv: flatten(sv) } as const;
const slots = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]));
const code = readable(globSync('**/*.ts', { cwd: source }).filter((file) => !/^sentences[\\/](?:fi|en|sv)[\\/]/.test(file)));

function readable(files: readonly string[]): string {
  return files.map((file) => readFileSync(path.join(source, file), 'utf8')).join('\n');
}

/** How the code begins the codes that it builds; `fault.` alone would take in every fault. */
const stems = [...new Set([...code.matchAll(/`((?:[a-z]\w*\.)+[\w-]*)\$\{/g)].map((found) => found[1] ?? ''))].filter((stem) => stem !== 'fault.');

describe('the sentence catalogues', () => {
  for (const language of ['en', 'sv'] as const) {
    test(`${language} has the same sentences as fi, none empty`, () => {
      assert.deepEqual([...all[language].keys()].sort(), [...all.fi.keys()].sort());
      assert.deepEqual([...all[language]].filter(([, text]) => text.trim() === '').map(([name]) => name), []);
    });

    test(`${language} says the same facts as fi in every sentence`, () => {
      const wrong = [...all.fi].filter(([name, text]) => slots(text).symmetricDifference(slots(all[language].get(name) ?? '')).size > 0).map(([name]) => name);
      assert.deepEqual(wrong, []);
    });
  }

  test('every plural has both of its forms', () => {
    const names = [...all.fi.keys()];
    const lonely = names.filter((name) => (name.endsWith('_one') && !names.includes(name.replace(/_one$/, '_other'))) || (name.endsWith('_other') && !names.includes(name.replace(/_other$/, '_one'))));
    assert.deepEqual(lonely, []);
  });

  test('every sentence is used somewhere', () => {
    const unused = [...all.fi.keys()].map((name) => name.replace(/_(?:one|other)$/, '')).filter((name) => !isUsed(name));
    assert.deepEqual([...new Set(unused)], []);
  });

  test('every fault that the code names has its sentence', () => {
    const named = [...code.matchAll(/UserError\('([\w-]+(?:\.[\w-]+)*)'/g)].map((found) => found[1] ?? '');
    assert.ok(named.length > 20);
    assert.deepEqual([...new Set(named)].filter((name) => !all.fi.has(`fault.${name}`) && !all.fi.has(`fault.${name}_other`)).sort(), []);
  });

  test('names and descriptions of commands are what Discord takes', () => {
    for (const language of ['fi', 'en', 'sv'] as const) {
      for (const [group, entry] of Object.entries(languages[language].command)) {
        if (typeof entry === 'string') continue;
        assert.match(entry.name, /^[-_\p{Ll}\p{N}]{1,32}$/u, `${language} ${group}`);
        assert.ok(entry.description.length <= 100, `${language} ${group}: ${entry.description.length} characters`);
      }
    }
  });

  test('facts are printed as they are, also those that look like slots or references', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('{{title}}', '$t(answer.notFound)', '{{- x}}', '$t(fault.unforeseen, {"a":1})', '<b>&amp;</b>', '{{count}}'), fc.string()), (title) => {
        for (const language of ['fi', 'en', 'sv'] as const) {
          const said = sentences.say(language, 'answer.where', { source: 'Lehti', title, paragraph: 3 });
          assert.ok(said.startsWith(`Lehti: ${title}, `), said);
        }
      }),
    );
  });

  test('a count chooses the plural', () => {
    const said = (count: number) => (['fi', 'en', 'sv'] as const).map((language) => sentences.say(language, 'discord.paragraphs', { count }));
    assert.deepEqual(said(1), ['1 kappale', '1 paragraph', '1 stycke']);
    assert.deepEqual(said(0), ['0 kappaletta', '0 paragraphs', '0 stycken']);
    assert.deepEqual(said(14), ['14 kappaletta', '14 paragraphs', '14 stycken']);
  });

  test('a fault that nobody foresaw has a sentence all the same', () => {
    assert.equal(sentences.sayFault('sv', 'no.such.fault'), sv.fault.unforeseen);
    const known: SentenceCode = 'fault.corpus.empty';
    assert.equal(sentences.sayFault('en', 'corpus.empty'), sentences.say('en', known));
  });
});

/**
 * In full, as the ending of a code that is built (`discord.step.${step}` with 'reading'), or a fault's code without its
 * area.
 */
function isUsed(name: string): boolean {
  if (quoted(name) || (name.startsWith('fault.') && quoted(name.slice('fault.'.length)))) return true;
  const [, group] = /^(command\..+)\.(?:name|description)$/.exec(name) ?? [];
  if (group !== undefined && quoted(group)) return true;
  const bare = name.replace(/^fault\./, '');
  return stems.some((stem) => [name, bare].some((whole) => whole.startsWith(stem) && quoted(whole.slice(stem.length))));
}

function quoted(words: string): boolean {
  return [`'${words}'`, `\`${words}\``, `"${words}"`].some((form) => code.includes(form));
}

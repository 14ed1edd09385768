// Holds every file to who may import whom; the table is the one that the architecture document shows.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'src');
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  app: ['domain'],
  corpus: ['domain'],
  retrieval: ['domain'],
  answering: ['domain'],
  operations: ['domain'],
  sentences: ['domain'],
  discord: ['app', 'domain', 'sentences'],
  terminal: ['app', 'domain', 'sentences'],
  evaluation: ['app', 'domain', 'retrieval', 'answering', 'corpus'],
  training: ['domain', 'retrieval', 'evaluation', 'corpus'],
};
/** Packages that stop at the folders named. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord'],
  openai: ['retrieval', 'answering'],
  langchain: ['retrieval', 'answering'],
  '@langchain/core': ['retrieval', 'answering', 'evaluation'],
  '@langchain/openai': ['retrieval', 'answering'],
  '@langchain/textsplitters': ['evaluation'],
  pino: ['operations'],
};

const files = globSync('**/*.{ts,js}', { cwd: source }).map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((found) => found[1] ?? '');
}

test('every import between folders goes the way that data flows', () => {
  const wrong = files.flatMap((file) => {
    const [folder, inside] = file.split('/');
    if (folder === undefined || inside === undefined) return [];
    return importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => path.posix.join(path.posix.dirname(file), target).split('/')[0] ?? '')
      .filter((target) => target !== folder && !(allowed[folder] ?? []).includes(target))
      .map((target) => `${file} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('the domain imports no package and no part of Node', () => {
  const wrong = files.filter((file) => file.startsWith('domain/')).flatMap((file) => importsOf(file).filter((target) => !target.startsWith('.')).map((target) => `${file} imports ${target}`));
  assert.deepEqual(wrong, []);
});

test('each outside library stops at the folders that it was brought for', () => {
  const wrong = files.flatMap((file) => {
    const folder = file.split('/')[0] ?? '';
    return importsOf(file).flatMap((target) => {
      const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');
      const homes = packageHomes[name];
      return homes === undefined || homes.includes(folder) ? [] : [`${file} imports ${name}`];
    });
  });
  assert.deepEqual(wrong, []);
});

test('every folder of src stands in the table', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  assert.deepEqual([...folders].filter((folder) => !(folder in allowed)), []);
});

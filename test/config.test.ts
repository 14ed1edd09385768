import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readConfig, secretsOf, settingNames } from '../src/config.ts';
import { UserError } from '../src/domain/errors.ts';

const root = path.join(import.meta.dirname, '..');

test('with nothing set, the defaults run the terminal on the shipped corpus', () => {
  const config = readConfig({ DISCORD_TOKEN: ' ', UNRELATED: 'x' });
  assert.deepEqual([config.DISCORD_TOKEN, config.CORPUS_DIR, config.DATA_DIR, config.MODERATOR_ROLES], [undefined, 'corpus', 'data', []]);
});

test('every fault of the settings is named at once', () => {
  const read = () => readConfig({ LOG_LEVEL: 'loud', OPENAI_BASE_URL: 'file:///etc/passwd', MODERATOR_ROLES: '12', ASKS_PER_USER: '-1', DATABASE_URL: 'postgres://x' });
  assert.throws(read, (error) => {
    assert.ok(error instanceof UserError && error.code === 'configuration');
    const problems = String(error.facts['problems']);
    for (const name of ['LOG_LEVEL', 'OPENAI_BASE_URL', 'MODERATOR_ROLES', 'ASKS_PER_USER', 'DATABASE_URL']) assert.ok(problems.includes(name), name);
    assert.ok(!problems.includes('postgres://x'));
    return true;
  });
});

test('.env.example and the README’s table name exactly the settings that are read', () => {
  const example = [...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((found) => found[1]);
  const table = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map((found) => found[1]);
  assert.deepEqual(example, settingNames);
  assert.deepEqual(table, settingNames);
});

test('tokens, keys and database addresses count as secrets', () => {
  assert.deepEqual(secretsOf({ DISCORD_TOKEN: 'a', OPENAI_API_KEY: '', DATABASE_URL: 'c' }), ['a', 'c']);
});

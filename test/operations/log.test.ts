import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/operations/log.ts';

function capture(secrets: readonly string[]) {
  const lines: string[] = [];
  return { log: createLog({ level: 'debug', secrets, destination: { write: (line: string) => void lines.push(line) } }), lines };
}

test('a secret never stands in a line, wherever it was planted', () => {
  const secret = 'MTIz.secret"token\\x';
  const { log, lines } = capture([secret]);
  log.info({ deep: { er: { token: secret } } }, 'one');
  log.error({ err: new Error(`401 for ${secret}`, { cause: new Error(secret) }) }, 'two');
  log.warn({}, `three ${secret}`);
  assert.equal(lines.length, 3);
  for (const line of lines) assert.ok(!line.includes('secret"token') && !line.includes('secret\\"token') && line.includes('[secret]'), line);
});

test('an error is described by an allow-list: no request, no body, no url', () => {
  const { log, lines } = capture([]);
  const error = Object.assign(new Error('Unknown interaction'), { code: 10062, status: 404, url: 'https://x/interactions/1/tokentokentokentokentoken', requestBody: { json: 'kysymys' } });
  log.error({ err: error }, 'failed');
  const described: unknown = JSON.parse(lines[0] ?? '');
  assert.ok(typeof described === 'object' && described !== null && 'err' in described);
  assert.deepEqual(Object.keys(described.err ?? {}).sort(), ['code', 'message', 'stack', 'status', 'type']);
});

test('an interaction token in a path is masked', () => {
  const { log, lines } = capture([]);
  log.error({ err: new Error('POST /interactions/123456789012345678/aW50ZXJhY3Rpb246MTIz.abc-def_ghi/callback timed out') }, 'failed');
  assert.ok(lines[0]?.includes('/interactions/123456789012345678/[token]/callback'));
});

test('a line break or an escape sequence in a fact stays one JSON line', () => {
  const { log, lines } = capture([]);
  log.warn({ name: 'a\n{"level":"fatal"}\u001b[31m' }, 'odd name');
  assert.equal(lines.join('').trimEnd().split('\n').length, 1);
  assert.ok(!lines.join('').includes('\u001b'));
});

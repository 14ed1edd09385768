// Nothing is traced or led astray by a variable that somebody forgot.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardTracing } from '../../src/answering/tracing-guard.ts';

test('variables that trace or redirect are taken out and named, others stay', () => {
  const environment: Record<string, string | undefined> = { LANGSMITH_TRACING: 'true', LANGSMITH_GATEWAY: 'https://elsewhere.example', LANGCHAIN_TRACING_V2: '', OPENAI_API_KEY: 'key', PATH: '/bin' };
  assert.deepEqual(guardTracing(environment), ['LANGSMITH_TRACING', 'LANGSMITH_GATEWAY']);
  assert.deepEqual(environment, { OPENAI_API_KEY: 'key', PATH: '/bin' });
  assert.deepEqual(guardTracing(environment), []);
});

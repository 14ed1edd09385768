import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../src/domain/errors.ts';
import { startHealthServer } from '../../src/operations/health.ts';
import { createMetrics } from '../../src/operations/metrics.ts';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

test('health answers 503 until the bot is ready, and says why', async () => {
  let ready = false;
  const server = await startHealthServer({ port: 0, metrics: createMetrics(), health: async () => ({ ready, facts: { generation: null } }) });
  try {
    const before = await fetch(`http://127.0.0.1:${server.port}/health`);
    assert.deepEqual([before.status, await before.json()], [503, { ready: false, generation: null }]);
    ready = true;
    const after = await fetch(`http://127.0.0.1:${server.port}/health`);
    assert.equal(after.status, 200);
    await after.arrayBuffer();
    const elsewhere = await fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST' });
    assert.equal(elsewhere.status, 405);
    await elsewhere.arrayBuffer();
  } finally {
    await server.close();
  }
});

test('metrics count answers, faults and tokens, and hold nothing that a person wrote', async () => {
  const metrics = createMetrics();
  metrics.answered({ kind: 'quoted', answerer: 'extractive', tookMs: 12 });
  const log = metrics.counting(quiet);
  log.warn({ question: 'salainen kysymys' }, 'an answerer failed');
  log.info({ totalTokens: 120, question: 'salainen kysymys' }, 'a model answered');
  const text = await metrics.text();
  for (const line of ['sitaatti_answers_total{kind="quoted",answerer="extractive"} 1', 'sitaatti_faults_total{level="warn",message="an answerer failed"} 1', 'sitaatti_model_tokens_total 120']) assert.ok(text.includes(line), line);
  assert.ok(!text.includes('salainen'));
});

test('a port that is taken is said so, by number', async () => {
  const options = { metrics: createMetrics(), health: async () => ({ ready: true, facts: {} }) };
  const first = await startHealthServer({ ...options, port: 0 });
  try {
    await assert.rejects(startHealthServer({ ...options, port: first.port }), (error) => error instanceof UserError && error.code === 'health.port' && error.facts['port'] === first.port);
  } finally {
    await first.close();
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { watchEventLoop } from '../../src/operations/event-loop.ts';

function holdUp(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('the watch over the event loop', () => {
  test('B10 work that holds up the thread is told with its length', { timeout: 10_000 }, async () => {
    const told = Promise.withResolvers<object>();
    const end = watchEventLoop({ log: { warn: (facts) => told.resolve(facts) }, warnAboveMs: 150, everyMs: 10 });
    // The watch is no reason to go on living; this is one, until it has spoken.
    const alive = setInterval(() => undefined, 1000);
    try {
      holdUp(300);
      const { lateMs } = (await told.promise) as { lateMs: number };
      assert.ok(lateMs > 150 && lateMs < 5000, String(lateMs));
    } finally {
      clearInterval(alive);
      end();
    }
  });
});

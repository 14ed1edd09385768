// Who may ask how often, and how long they wait.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createRateLimiter } from '../../src/discord/rate-limit.ts';

const many = { uses: 1000, perMs: 60_000 };

describe('limits of asking', () => {
  test('the use after the last allowed one waits until the first of them is old enough', () => {
    let now = 0;
    const limiter = createRateLimiter({ user: { uses: 2, perMs: 60_000 }, guild: many, everyone: many }, () => now);
    assert.deepEqual(limiter.use('a', 'g'), { kind: 'allowed' });
    now = 10_000;
    assert.deepEqual(limiter.use('a', 'g'), { kind: 'allowed' });
    now = 25_000;
    assert.deepEqual(limiter.use('a', 'g'), { kind: 'wait', scope: 'user', waitMs: 35_000 });
    assert.deepEqual(limiter.use('b', 'g'), { kind: 'allowed' });
    now = 60_000;
    assert.deepEqual(limiter.use('a', 'g'), { kind: 'allowed' });
  });

  test('a server has its own allowance, and direct messages are of no server', () => {
    const limiter = createRateLimiter({ user: many, guild: { uses: 1, perMs: 1000 }, everyone: many }, () => 0);
    assert.equal(limiter.use('a', 'g').kind, 'allowed');
    assert.deepEqual(limiter.use('b', 'g'), { kind: 'wait', scope: 'guild', waitMs: 1000 });
    assert.equal(limiter.use('b', 'h').kind, 'allowed');
    assert.equal(limiter.use('b', null).kind, 'allowed');
  });

  test('in any window no more uses are allowed than the allowance holds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, uses) => {
        let now = 0;
        const limiter = createRateLimiter({ user: { uses, perMs: 1000 }, guild: many, everyone: many }, () => now);
        const allowed: number[] = [];
        for (const step of steps) {
          now += step;
          const verdict = limiter.use('a', null);
          if (verdict.kind === 'allowed') allowed.push(now);
          else assert.ok(verdict.waitMs > 0 && verdict.waitMs <= 1000);
        }
        for (const time of allowed) assert.ok(allowed.filter((other) => other > time - 1000 && other <= time).length <= uses);
      }),
    );
  });
});

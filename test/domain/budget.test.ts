// The day's tokens, over restarts and many askers at once.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openSqliteLedger } from '../../src/answering/sqlite-ledger.ts';
import { createTokenBudget, dayOf, type TokenLimits } from '../../src/domain/budget.ts';
import { UserError } from '../../src/domain/errors.ts';

const limits: TokenLimits = { perUser: 100, perServer: 250, perDay: 400 };

describe('the token budget', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'budget-'));
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const code = async (work: Promise<unknown>): Promise<string> => await work.then(() => 'granted', (error: unknown) => (error instanceof UserError ? error.code : String(error)));

  test('user, server and day each have their own limit, and a refused call is charged to nobody', async () => {
    const ledger = openSqliteLedger(':memory:');
    const budget = createTokenBudget({ limits, ledger, now: () => new Date('2025-03-04T12:00:00Z'), resetHour: 0 });
    const ask = async (user: string, server: string | null) => await code(budget.reserve({ user, server }, 90));
    assert.deepEqual([await ask('a', 's'), await ask('a', 's'), await ask('b', 's'), await ask('c', 's'), await ask('d', null), await ask('e', null), await ask('f', null)], ['granted', 'model.budget-user', 'granted', 'model.budget-server', 'granted', 'granted', 'model.budget-day']);
    assert.deepEqual([await ledger.spent('2025-03-04', 'user:c'), await ledger.spent('2025-03-04', 'server:s'), await ledger.spent('2025-03-04', 'all')], [0, 180, 360]);
    ledger.close();
  });

  test('what was spent survives a restart and ends with the day', async () => {
    const file = join(folder, 'ledger.sqlite');
    const first = openSqliteLedger(file);
    const morning = () => new Date('2025-03-05T02:59:00Z');
    await (await createTokenBudget({ limits, ledger: first, now: morning, resetHour: 3 }).reserve({ user: 'a', server: null }, 50)).settle(95);
    first.close();
    const second = openSqliteLedger(file);
    assert.equal(await code(createTokenBudget({ limits, ledger: second, now: morning, resetHour: 3 }).reserve({ user: 'a', server: null }, 10)), 'model.budget-user');
    const later = createTokenBudget({ limits, ledger: second, now: () => new Date('2025-03-05T03:00:00Z'), resetHour: 3 });
    assert.equal(await code(later.reserve({ user: 'a', server: null }, 10)), 'granted');
    second.close();
  });

  test('two processes at one file cannot both take the last tokens', async () => {
    const file = join(folder, 'shared.sqlite');
    const ledgers = [openSqliteLedger(file), openSqliteLedger(file)];
    const now = () => new Date('2025-03-04T12:00:00Z');
    const asks = Array.from({ length: 40 }, async (_, index) => {
      const ledger = ledgers[index % 2];
      return ledger === undefined ? '' : await code(createTokenBudget({ limits, ledger, now, resetHour: 0 }).reserve({ user: `u${String(index)}`, server: null }, 90));
    });
    assert.equal((await Promise.all(asks)).filter((one) => one === 'granted').length, 4);
    for (const ledger of ledgers) ledger.close();
  });

  test('a call that used less gives the rest back, never below nothing', async () => {
    const ledger = openSqliteLedger(':memory:');
    const budget = createTokenBudget({ limits: { perUser: null, perServer: null, perDay: null }, ledger, now: () => new Date('2025-03-04T12:00:00Z'), resetHour: 0 });
    const reservation = await budget.reserve(undefined, 1000);
    await reservation.settle(7);
    assert.equal(await ledger.spent('2025-03-04', 'all'), 7);
    await ledger.correct('2025-03-04', ['all'], -50);
    assert.equal(await ledger.spent('2025-03-04', 'all'), 0);
    ledger.close();
  });

  test('a person who wants to be forgotten leaves no row', async () => {
    const ledger = openSqliteLedger(':memory:');
    const budget = createTokenBudget({ limits, ledger, now: () => new Date('2025-03-04T12:00:00Z'), resetHour: 0 });
    await budget.reserve({ user: 'a', server: 's' }, 10);
    assert.deepEqual([await budget.forgetUser('a'), await budget.forgetUser('a')], [1, 0]);
    ledger.close();
  });

  test('the day begins at the reset hour', () => {
    assert.deepEqual([dayOf(new Date('2025-03-05T02:59:59Z'), 3), dayOf(new Date('2025-03-05T03:00:00Z'), 3)], ['2025-03-04', '2025-03-05']);
  });
});

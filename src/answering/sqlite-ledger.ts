// The token ledger in an SQLite file of its own: survives a restart, and several processes may share it.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TokenLedger } from '../domain/budget.ts';

export interface SqliteLedger extends TokenLedger {
  close(): void;
}

/** Days older than this are cleared: only today's rows are ever asked for. */
const keptDays = 40;
const dayMs = 86_400_000;

/** Opens or begins the file; ':memory:' keeps nothing. Throws SQLite's and the file system's own errors. */
export function openSqliteLedger(file: string): SqliteLedger {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE IF NOT EXISTS spent (day TEXT NOT NULL, account TEXT NOT NULL, tokens INTEGER NOT NULL, PRIMARY KEY (day, account)) STRICT, WITHOUT ROWID');
  const add = database.prepare('INSERT INTO spent (day, account, tokens) VALUES (?, ?, max(0, ?)) ON CONFLICT DO UPDATE SET tokens = max(0, tokens + ?)');
  const read = database.prepare('SELECT tokens FROM spent WHERE day = ? AND account = ?');
  const forget = database.prepare('DELETE FROM spent WHERE account = ?');
  const clear = database.prepare('DELETE FROM spent WHERE day < ?');
  const spent = (day: string, account: string) => Number(read.get(day, account)?.['tokens'] ?? 0);
  const atomically = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    charge: async (day, charges, tokens) =>
      await Promise.resolve(
        atomically(() => {
          const full = charges.find(({ account, limit }) => limit !== null && spent(day, account) + tokens > limit);
          if (full !== undefined) return full.account;
          clear.run(new Date(Date.parse(day) - keptDays * dayMs).toISOString().slice(0, 10));
          for (const { account } of charges) add.run(day, account, tokens, tokens);
          return null;
        }),
      ),
    correct: async (day, accounts, difference) => {
      await Promise.resolve(
        atomically(() => {
          for (const account of accounts) add.run(day, account, difference, difference);
        }),
      );
    },
    spent: async (day, account) => await Promise.resolve(spent(day, account)),
    forget: async (account) => await Promise.resolve(Number(forget.run(account).changes)),
    close: () => database.close(),
  };
}

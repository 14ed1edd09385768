// What a model said of who speaks in an article, in an SQLite file of its own: no article is paid for twice, over restarts.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SpeakerCache } from './model-speakers.ts';

export interface SqliteSpeakerCache extends SpeakerCache {
  close(): void;
}

/** The oldest go first: each takes a few kilobytes. */
const mostKept = 20_000;

/** Opens or begins the file; ':memory:' keeps nothing. Throws SQLite's and the file system's own errors. */
export function openSqliteSpeakerCache(file: string): SqliteSpeakerCache {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE IF NOT EXISTS said (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT');
  const read = database.prepare('SELECT value FROM said WHERE key = ?');
  const write = database.prepare('INSERT INTO said (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value');
  const prune = database.prepare('DELETE FROM said WHERE number <= (SELECT max(number) FROM said) - ?');
  return {
    get: async (key) => {
      const value = read.get(key)?.['value'];
      return await Promise.resolve(typeof value === 'string' ? value : null);
    },
    put: async (key, value) => {
      write.run(key, value);
      prune.run(mostKept);
      await Promise.resolve();
    },
    close: () => database.close(),
  };
}

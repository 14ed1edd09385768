// Lets one process at a time publish; the operating system frees the lock of a process that was killed.
import { DatabaseSync } from 'node:sqlite';
import { storageFault } from './sqlite-database.ts';

export interface PublishLock {
  release(): void;
}

/**
 * Holds a write transaction on a small file of its own beside the store, so that the store itself stays free for other
 * writers. Null when someone else holds it. SQLite keeps apart two holders within one process too.
 */
export function takePublishLock(file: string): PublishLock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if (storageFault(error) === 'busy') return null;
    throw error;
  }
  return {
    release() {
      if (!database.isOpen) return;
      database.close();
    },
  };
}

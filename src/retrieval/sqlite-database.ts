// node:sqlite with what the store expects of it: settings, typed rows, transactions, and faults that a person can mend.
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { UserError } from '../domain/errors.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** What stands in the file is not what was written. `reason` is a code: not-a-database, empty, truncated, version, structure, checksum. */
export class DamagedStoreError extends Error {
  override readonly name = 'DamagedStoreError';
  readonly reason: string;

  constructor(reason: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

export interface DatabaseOptions {
  /** Most bytes the file may take; writing more fails as a full disk does. */
  readonly maximumBytes?: number;
}

/** Writers of other processes are waited for this long. */
const busyTimeoutMs = 10_000;
const pageBytes = 4096;

/** Opens or creates a file (or ':memory:'). Readers never wait for a writer: the write-ahead log keeps what they see. */
export function openDatabase(file: string, { maximumBytes }: DatabaseOptions = {}): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  try {
    database.exec(`PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 8000000;`);
    if (maximumBytes !== undefined) database.exec(`PRAGMA max_page_count = ${Math.floor(maximumBytes / pageBytes)}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs `work` in one write transaction: all of it is kept, or nothing. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has already rolled back after some faults, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new DamagedStoreError('structure', `column ${column} holds no text`);
  return value;
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new DamagedStoreError('structure', `column ${column} holds no number`);
  return value;
}

export function bytesOf(row: Row, column: string): Uint8Array<ArrayBuffer> {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new DamagedStoreError('structure', `column ${column} holds no bytes`);
  return value;
}

/** SQLite's result codes, https://www.sqlite.org/rescode.html: the low byte is the kind. */
const codes: Readonly<Record<number, string>> = { 5: 'busy', 8: 'read-only', 10: 'input-output', 11: 'damaged', 13: 'full', 14: 'cannot-open', 26: 'damaged' };

/** Which fault SQLite or the file system reported, as a code; null for anything else. */
export function storageFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DamagedStoreError) return 'damaged';
  if ('errcode' in error && typeof error.errcode === 'number') return codes[error.errcode & 0xff] ?? null;
  if ('code' in error && typeof error.code === 'string') return fileFaults[error.code] ?? null;
  return null;
}

const fileFaults: Readonly<Record<string, string>> = { ENOSPC: 'full', EDQUOT: 'full', EROFS: 'read-only', EACCES: 'read-only', EPERM: 'read-only', ENOTDIR: 'cannot-open', EISDIR: 'cannot-open', EEXIST: 'cannot-open', EIO: 'input-output' };

/** Throws `UserError('store.<fault>', { file })` for a fault that the host can mend, and everything else as it is. */
export function asUserError(error: unknown, file: string): unknown {
  const fault = storageFault(error);
  return fault === null ? error : new UserError(`store.${fault}`, { file }, { cause: error });
}

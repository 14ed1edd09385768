// Opens the store's file; one that is damaged is moved aside, never deleted, and a new one is begun.
import { randomUUID } from 'node:crypto';
import { closeSync, constants, copyFileSync, existsSync, linkSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { DamagedStoreError, type DatabaseOptions, inTransaction, openDatabase, storageFault } from './sqlite-database.ts';
import { applicationId, schema, schemaVersion } from './sqlite-schema.ts';

/** How the file was found. After 'fresh' and 'rebuilt' the articles have to be published. */
export type StoreOpening =
  | { readonly kind: 'fresh' | 'existing' }
  | {
      readonly kind: 'rebuilt';
      /** not-a-database, empty, truncated, version, structure or checksum. */
      readonly reason: string;
      /** Where the damaged file lies now. */
      readonly movedTo: string;
    };

export interface OpenedStore {
  readonly database: DatabaseSync;
  readonly opening: StoreOpening;
}

/** `check` looks at what is stored and throws DamagedStoreError. Throws SQLite's and the file system's own errors. */
export function openStoreFile(file: string, options: DatabaseOptions, check: (database: DatabaseSync) => void): OpenedStore {
  if (file === ':memory:') return { database: begin(openDatabase(file, options)), opening: { kind: 'fresh' } };
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) return { database: beginFile(file, options), opening: { kind: 'fresh' } };
  const { ino, size } = statSync(file);
  let database: DatabaseSync | null = null;
  try {
    if (size === 0) throw new DamagedStoreError('empty', 'the file holds nothing');
    checkHeader(file);
    database = openDatabase(file, options);
    checkStructure(database);
    check(database);
    return { database, opening: { kind: 'existing' } };
  } catch (error) {
    if (database?.isOpen === true) database.close();
    if (storageFault(error) !== 'damaged') throw error;
    // Another process may have moved the same file aside meanwhile and begun a good one.
    if (statSync(file, { throwIfNoEntry: false })?.ino !== ino) return openStoreFile(file, options, check);
    const reason = error instanceof DamagedStoreError ? error.reason : reasonOf(error);
    const movedTo = moveAside(file, reason);
    return { database: beginFile(file, options), opening: { kind: 'rebuilt', reason, movedTo } };
  }
}

/**
 * The tables are written elsewhere and the file is put in place whole, so that one process never sees another's half-made
 * file. Where two begin at once, the later one opens what the earlier one made.
 */
function beginFile(file: string, options: DatabaseOptions): DatabaseSync {
  const draft = `${file}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  try {
    begin(openDatabase(draft)).close();
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) copyFileSync(draft, file, constants.COPYFILE_EXCL);
      else if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(draft + ending, { force: true });
  }
  return openDatabase(file, options);
}

function begin(database: DatabaseSync): DatabaseSync {
  inTransaction(database, () => database.exec(`${schema}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`));
  return database;
}

/** Before SQLite opens it: that alone would change another program's file. https://www.sqlite.org/fileformat.html#the_database_header */
function checkHeader(file: string): void {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header);
  } finally {
    closeSync(handle);
  }
  const version = header.readUInt32BE(60);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new DamagedStoreError('not-a-database', 'it does not begin as a database does');
  if (header.readUInt32BE(68) !== applicationId) throw new DamagedStoreError('not-a-database', 'the database is another program’s');
  if (version !== schemaVersion) throw new DamagedStoreError('version', `the tables have version ${version}, this program writes ${schemaVersion}`);
}

/** Reads every page: a third of a second for 100 MB. */
function checkStructure(database: DatabaseSync): void {
  const found = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
  if (found !== 'ok') throw new DamagedStoreError('structure', String(found));
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'errcode' in error && error.errcode === 26 ? 'not-a-database' : 'structure';
}

/** The write-ahead log goes along: it belongs to the damaged file and would spoil the new one. */
function moveAside(file: string, reason: string): string {
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  let target = `${file}.damaged-${reason}-${stamp}`;
  for (let copy = 2; existsSync(target); copy += 1) target = `${file}.damaged-${reason}-${stamp}-${copy}`;
  renameSync(file, target);
  for (const ending of ['-wal', '-shm']) if (existsSync(file + ending)) renameSync(file + ending, target + ending);
  return target;
}

// Keeps a run's state in a file, so that a killed run goes on where it stood.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PreparedData } from './prepare.ts';
import type { TrainingSettings } from './settings.ts';

/** Names the settings and the data of a run: a checkpoint of another run is not its own. The number of steps may differ. */
export function runKey(settings: TrainingSettings, data: PreparedData): string {
  const { hashes, textWords } = data;
  return createHash('sha256').update(JSON.stringify({ ...settings, steps: null })).update(hashes).update(textWords).digest('hex');
}

/** How far a run has come, and how far it was to go. */
export interface Reached {
  readonly step: number;
  readonly steps: number;
}

/** Writes the state beside the file and then moves it there, so that a kill leaves the older one whole. */
export function writeCheckpoint(path: string, key: string, reached: Reached, state: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  try {
    writeSync(file, header(key, reached));
    for (let written = 0; written < state.length; ) written += writeSync(file, state, written, Math.min(state.length - written, largestWrite));
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/** Fills the state from the file and says how far it came; null without a file. Throws when it is another run's. */
export function readCheckpoint(path: string, key: string, state: Uint8Array): Reached | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headerSize);
    readSync(file, head);
    const reached = { step: head.readUInt32LE(64), steps: head.readUInt32LE(68) };
    if (!head.equals(header(key, reached))) throw new Error(`The checkpoint ${path} belongs to a run with other settings or data; name another file or delete it`);
    let read = 0;
    while (read < state.length) {
      const got = readSync(file, state, read, Math.min(state.length - read, largestWrite), headerSize + read);
      if (got === 0) throw new Error(`The checkpoint ${path} is cut short; delete it`);
      read += got;
    }
    return reached;
  } finally {
    closeSync(file);
  }
}

const headerSize = 72;
const largestWrite = 2 ** 26;

function header(key: string, { step, steps }: Reached): Buffer {
  const head = Buffer.alloc(headerSize);
  head.write(key, 0, 'latin1');
  head.writeUInt32LE(step, 64);
  head.writeUInt32LE(steps, 68);
  return head;
}

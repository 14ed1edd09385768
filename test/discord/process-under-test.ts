// The whole program as a process of its own against the Discord double.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Harness } from '../support/discord/harness.ts';

export interface Running {
  /** Everything on standard output and standard error so far. */
  readonly output: () => string;
  readonly exit: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null; readonly tookMs: number }>;
  signal(signal: NodeJS.Signals): void;
  /** Resolves when the output holds the words. */
  says(words: RegExp): Promise<void>;
}

const root = path.join(import.meta.dirname, '../..');

/** An empty data folder that is removed after the test. */
export function dataFolder(harness: Harness): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-process-'));
  harness.close(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the bot; it is killed after the test if it still runs, and its output is held to the invariants. */
export function startProcess(harness: Harness, data: string, environment: Readonly<Record<string, string>> = {}): Running {
  const begun = performance.now();
  const child = spawn(process.execPath, ['src/start.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'], LANG: 'fi_FI.UTF-8', DATA_DIR: data, DISCORD_TOKEN: harness.double.token, DISCORD_API_URL: harness.double.api, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let rest = '';
  const read = (text: string) => {
    output += text;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('{')) harness.logged.write(line);
    harness.double.changed();
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const exit = new Promise<Awaited<Running['exit']>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, tookMs: performance.now() - begun }));
  });
  harness.close(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
    if (output.includes(harness.double.token)) throw new Error('the token stands in the output');
  });
  return {
    output: () => output,
    exit,
    signal: (signal) => void child.kill(signal),
    says: (words) => harness.double.until(() => (words.test(output) ? true : undefined), `${words.source} in the output: ${output.slice(-500)}`, 30_000).then(() => undefined),
  };
}

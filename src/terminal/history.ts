// The lines typed in earlier conversations, so that the arrow keys find them again.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export const longestHistory = 500;

/** Newest first, as readline wants them; none when there is no file or it cannot be read. */
export async function loadHistory(file: string | null): Promise<string[]> {
  if (file === null) return [];
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-longestHistory).reverse();
  } catch {
    return [];
  }
}

/** Replaces the file in one step. Not being able to is no reason to end a conversation with a fault. */
export async function saveHistory(file: string | null, newestFirst: readonly string[]): Promise<void> {
  if (file === null || newestFirst.length === 0) return;
  const lines = newestFirst.slice(0, longestHistory).map((line) => line.replace(/\p{Cc}+/gu, ' ')).reverse();
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    // Questions are private: only their asker may read the file.
    await writeFile(unfinished, `${lines.join('\n')}\n`, { mode: 0o600 });
    await rename(unfinished, file);
  } catch {
    return;
  }
}

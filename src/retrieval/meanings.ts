// Words that news and its readers use for one another, in Finnish and English: to flee and to run away, "auki" and "tukittu".
import { readFileSync } from 'node:fs';
import type { Language } from '../domain/article.ts';

export interface Meanings {
  /** The numbers of the meanings that one lower-case word has; empty for most words. */
  of(word: string): readonly number[];
  /** The same for a word that stands as UTF-8 in a text; `start` and `end` count bytes. */
  at(text: Uint8Array, start: number, end: number): readonly number[];
}

/**
 * Each language's meanings, numbered alike, from `meanings.txt`: one a line, Finnish entries, a bar, English ones; lines
 * that begin with # are headings.
 */
export function readMeanings(): Readonly<Record<Language, Meanings>> {
  const lines = readFileSync(new URL('meanings.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const meanings = lines.map((line) => line.split('|').map((side) => side.split(/\s+/u).filter((entry) => entry !== '')));
  const side = (place: number) => meanings.map((sides) => sides[place] ?? []);
  return { fi: createMeanings(side(0), true), en: createMeanings(side(1)) };
}

interface Entry {
  readonly bytes: Buffer;
  /** Of all bytes. */
  readonly hash: number;
  /** Whether it is the beginning of words, not a word. */
  readonly open: boolean;
  readonly meanings: number[];
}

const none: readonly number[] = [];
/** Beginnings of one byte would catch everything. */
const shortest = 2;
/** Bytes of a compound's first part, and of what tells its last one. */
const shortestPart = 4;
const shortestHead = 5;

/**
 * `meanings` has each meaning's entries; one that ends in an asterisk is the beginning of words. With `compounds` what
 * stands at the end of a word tells too, as in Finnish.
 */
export function createMeanings(meanings: readonly (readonly string[])[], compounds = false): Meanings {
  const entries = new Map<string, Entry>();
  for (const [meaning, keys] of meanings.entries()) {
    for (const key of keys) {
      const entry = entries.get(key);
      if (entry === undefined) {
        const open = key.endsWith('*');
        const bytes = Buffer.from(open ? key.slice(0, -1) : key);
        entries.set(key, { bytes, hash: bytes.reduce(mix, seed), open, meanings: [meaning] });
      } else entry.meanings.push(meaning);
    }
  }
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, entries.size * 4))) - 1;
  const slots: (Entry | undefined)[] = Array.from({ length: mask + 1 });
  /** Whether some entry may go on from letters of this hash: most words are told off after a few letters. */
  const goesOn = new Uint8Array(goesOnSize);
  for (const entry of entries.values()) {
    let hash = seed;
    for (const byte of entry.bytes) {
      hash = mix(hash, byte);
      goesOn[spread(hash) & (goesOnSize - 1)] = 1;
    }
    let slot = spread(entry.hash) & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }
  const find = (hash: number, text: Uint8Array, start: number, end: number, open: boolean): Entry | null => {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      if (entry === undefined) return null;
      if (entry.hash === hash && entry.open === open && entry.bytes.length === end - start && entry.bytes.every((byte, offset) => byte === text[start + offset])) return entry;
    }
  };
  /** The entry of the whole word, or of its longest beginning of at least so many bytes. */
  const read = (text: Uint8Array, start: number, end: number, least: number): Entry | null => {
    let beginning: Entry | null = null;
    let hash = seed;
    for (let next = start + 1; next <= end; next += 1) {
      hash = mix(hash, text[next - 1] ?? 0);
      if (goesOn[spread(hash) & (goesOnSize - 1)] === 0) return beginning;
      if (next - start >= least) beginning = find(hash, text, start, next, true) ?? beginning;
    }
    return (end - start >= least ? find(hash, text, start, end, false) : null) ?? beginning;
  };
  const at: Meanings['at'] = (text, start, end) => {
    const whole = read(text, start, end, shortest)?.meanings ?? none;
    if (!compounds) return whole;
    for (let part = start + shortestPart; part <= end - shortestPart; part += 1) {
      const head = read(text, part, end, shortestHead);
      if (head !== null) return whole === none ? head.meanings : [...new Set([...whole, ...head.meanings])];
    }
    return whole;
  };
  return {
    at,
    of: (word) => {
      const bytes = Buffer.from(word);
      return at(bytes, 0, bytes.length);
    },
  };
}

const seed = 0x811c9dc5;

const goesOnSize = 2 ** 19;

/** The low bits of FNV-1a alone repeat themselves. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** One step of FNV-1a, 32 bits. */
function mix(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

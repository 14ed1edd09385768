// Words that news and its readers use for one another, in Finnish and English: to flee and to run away, "auki" and "tukittu".
import { readFileSync } from 'node:fs';
import type { Language } from '../domain/article.ts';
import { addToHash, finishHash, layOutTerms, termSeed, type TermTableData } from './engine-terms.ts';

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
  known ??= readList();
  return known;
}

/** The same for every generation that a process serves. */
let known: Readonly<Record<Language, Meanings>> | null = null;

function readList(): Readonly<Record<Language, Meanings>> {
  const fi = createEntries();
  const en = createEntries();
  let meaning = 0;
  for (const line of readFileSync(new URL('meanings.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const bar = line.indexOf(' | ');
    for (const key of line.slice(0, bar).split(' ')) fi.add(key, meaning);
    for (const key of line.slice(bar + 3).split(' ')) en.add(key, meaning);
    meaning += 1;
  }
  return { fi: fi.finish(true), en: en.finish(false) };
}

interface Entries {
  /** A word, or the beginning of words, then ending in an asterisk; it may have several meanings. */
  add(key: string, meaning: number): void;
  /** With `compounds` what stands at the end of a word tells too, as in Finnish. */
  finish(compounds: boolean): Meanings;
}

export function createEntries(): Entries {
  const meaningsOf = new Map<string, number[]>();
  return {
    add(key, meaning) {
      const held = meaningsOf.get(key);
      if (held === undefined) meaningsOf.set(key, [meaning]);
      else held.push(meaning);
    },
    finish: (compounds) => createMeanings(layOutTerms([...meaningsOf.keys()]), [...meaningsOf.values()], compounds),
  };
}

const none: readonly number[] = [];
/** Beginnings of one byte would catch everything. */
const shortest = 2;
/** Bytes of a compound's first part, and of what tells its last one. */
const shortestPart = 4;
const shortestHead = 5;

/** Over the entries as they were laid out, and each one's meanings. */
function createMeanings({ text: entries, starts, slots }: TermTableData, meanings: readonly (readonly number[])[], compounds: boolean): Meanings {
  const mask = slots.length - 1;
  /** Whether some entry may go on from letters of this hash: most words are told off after a few letters. */
  const goesOn = new Uint8Array(goesOnSize);
  for (let entry = 0; entry + 1 < starts.length; entry += 1) {
    let hash = termSeed;
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at += 1) {
      hash = addToHash(hash, entries[at] ?? 0);
      goesOn[finishHash(hash) & (goesOnSize - 1)] = 1;
    }
  }
  const isEntry = (number: number, text: Uint8Array, start: number, end: number, open: boolean): boolean => {
    const from = starts[number] ?? 0;
    const length = end - start;
    if ((starts[number + 1] ?? 0) - from !== length + (open ? 1 : 0)) return false;
    for (let at = 0; at < length; at += 1) if (entries[from + at] !== text[start + at]) return false;
    return !open || entries[from + length] === asterisk;
  };
  /** The number of the entry, -1 where there is none; `hash` is of the bytes from start to end. */
  const find = (hash: number, text: Uint8Array, start: number, end: number, open: boolean): number => {
    for (let slot = finishHash(open ? addToHash(hash, asterisk) : hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || isEntry(number, text, start, end, open)) return number;
    }
  };
  /** The entry of the whole word, or of its longest beginning of at least so many bytes; -1 where there is none. */
  const read = (text: Uint8Array, start: number, end: number, least: number): number => {
    let beginning = -1;
    let hash = termSeed;
    for (let next = start + 1; next <= end; next += 1) {
      hash = addToHash(hash, text[next - 1] ?? 0);
      if (goesOn[finishHash(hash) & (goesOnSize - 1)] === 0) return beginning;
      if (next - start >= least) {
        const found = find(hash, text, start, next, true);
        if (found >= 0) beginning = found;
      }
    }
    const whole = end - start >= least ? find(hash, text, start, end, false) : -1;
    return whole >= 0 ? whole : beginning;
  };
  const at: Meanings['at'] = (text, start, end) => {
    const whole = meanings[read(text, start, end, shortest)] ?? none;
    if (!compounds) return whole;
    for (let part = start + shortestPart; part <= end - shortestPart; part += 1) {
      const head = meanings[read(text, part, end, shortestHead)];
      if (head !== undefined) return whole === none ? head : [...new Set([...whole, ...head])];
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

const goesOnSize = 2 ** 19;
const asterisk = 0x2a;

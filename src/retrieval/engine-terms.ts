// A dictionary from terms to numbers in three typed arrays: a JavaScript Map of as many strings takes ten times the memory.

/** Terms numbered from 0. */
export interface TermTable {
  readonly size: number;
  /** The term's number, -1 when it is not there. */
  find(term: string): number;
  term(number: number): string;
}

export interface TermTableData {
  /** UTF-8, one term after the other. */
  readonly text: Uint8Array;
  /** Where each term begins in `text`; one entry more than terms. */
  readonly starts: Uint32Array;
  /** Open addressing, a power of two at least twice as large as the terms: number + 1, or 0 for an empty slot. */
  readonly slots: Uint32Array;
}

/** Lays out distinct terms; a term's number is its place in the list. */
export function layOutTerms(terms: readonly string[]): TermTableData {
  const starts = new Uint32Array(terms.length + 1);
  for (const [number, term] of terms.entries()) starts[number + 1] = (starts[number] ?? 0) + Buffer.byteLength(term);
  const text = Buffer.alloc(starts[terms.length] ?? 0);
  for (const [number, term] of terms.entries()) text.write(term, starts[number] ?? 0);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, terms.length * 2))));
  const mask = slots.length - 1;
  for (let number = 0; number < terms.length; number += 1) {
    let slot = hash(text, starts[number] ?? 0, starts[number + 1] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return { text: new Uint8Array(text.buffer, text.byteOffset, text.byteLength), starts, slots };
}

export function createTermTable({ text, starts, slots }: TermTableData): TermTable {
  const buffer = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const mask = slots.length - 1;
  return {
    size: starts.length - 1,
    find(term) {
      const bytes = Buffer.from(term);
      for (let slot = hash(bytes, 0, bytes.length) & mask; ; slot = (slot + 1) & mask) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return -1;
        const start = starts[number] ?? 0;
        const end = starts[number + 1] ?? 0;
        if (end - start === bytes.length && buffer.compare(bytes, 0, bytes.length, start, end) === 0) return number;
      }
    },
    term: (number) => buffer.toString('utf8', starts[number], starts[number + 1]),
  };
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = termSeed;
  for (let at = start; at < end; at += 1) value = addToHash(value, bytes[at] ?? 0);
  return finishHash(value);
}

/** The hash of terms is FNV-1a, 32 bits, begun with this, … */
export const termSeed = 0x811c9dc5;

/** … gone on with byte by byte … */
export function addToHash(value: number, byte: number): number {
  return Math.imul(value ^ byte, 0x01000193);
}

/** … and mixed at last, because only the low bits are used. */
export function finishHash(value: number): number {
  return (value ^ (value >>> 15)) >>> 0;
}

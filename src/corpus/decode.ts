// Turns a file's bytes into text, or says why not: a letter that cannot be known is refused, never replaced.
import { TextDecoder } from 'node:util';

export interface TextFault {
  /** Counts from 1; null when it is the whole file's. */
  readonly line: number | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'faults'; readonly faults: readonly TextFault[] };

/** Of every fault of one kind, so many are listed; the rest of a binary file says nothing new. */
const listedFaults = 10;
/** Letters that UTF-8 read as Windows-1252 leaves behind; three of them are no accident. */
const doubleEncoded = /Ã[¤¶¥„–…©¨]|â€[\u0080-\u00bf™œ“”¦]/g;
const doubleEncodedAtLeast = 3;

/**
 * Reads UTF-8, UTF-16 (either order, with or without its mark) and, where the bytes cannot be UTF-8, Windows-1252,
 * which holds Latin-1's letters. The text comes back in NFC with LF for every kind of line end.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes);
  if (encoding.kind === 'fault') return { kind: 'faults', faults: [encoding.fault] };
  let decoded: string;
  try {
    decoded = new TextDecoder(encoding.name, { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'faults', faults: [{ line: null, code: 'corpus.broken-encoding', facts: { encoding: encoding.name } }] };
  }
  const text = normaliseLineEnds(decoded).normalize('NFC');
  const faults = findFaults(text, encoding.name);
  return faults.length === 0 ? { kind: 'text', text } : { kind: 'faults', faults };
}

/** Line separators of every system become LF; a Unicode paragraph separator becomes a blank line. */
function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028/g, '\n').replaceAll('\u2029', '\n\n');
}

type Guess = { readonly kind: 'encoding'; readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' } | { readonly kind: 'fault'; readonly fault: TextFault };

function guessEncoding(bytes: Uint8Array): Guess {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return refused('corpus.broken-encoding', null, { encoding: 'utf-32' });
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return refused('corpus.broken-encoding', null, { encoding: 'utf-32' });
  if (first === 0xff && second === 0xfe) return { kind: 'encoding', name: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { kind: 'encoding', name: 'utf-16be' };
  if (bytes.includes(0)) return guessUtf16(bytes);
  const scan = scanUtf8(bytes);
  if (scan.firstBroken === null) return { kind: 'encoding', name: 'utf-8' };
  // Valid sequences beside broken ones: damaged UTF-8. Reading it as Latin-1 would turn "ä" into "Ã¤".
  if (scan.sequences > 0) return refused('corpus.broken-encoding', lineOfByte(bytes, scan.firstBroken), { encoding: 'utf-8' });
  return { kind: 'encoding', name: 'windows-1252' };
}

/** In Western text written as UTF-16, nearly every second byte is zero, always on the same side. */
function guessUtf16(bytes: Uint8Array): Guess {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = bytes.length / 2;
  if (bytes.length % 2 === 0 && odd > half * 0.7 && even === 0) return { kind: 'encoding', name: 'utf-16le' };
  if (bytes.length % 2 === 0 && even > half * 0.7 && odd === 0) return { kind: 'encoding', name: 'utf-16be' };
  return refused('corpus.binary', lineOfByte(bytes, bytes.indexOf(0)), {});
}

interface Utf8Scan {
  /** Well-formed sequences of two bytes or more. */
  readonly sequences: number;
  /** Offset of the first byte that is not UTF-8. */
  readonly firstBroken: number | null;
}

/** Table 3-7 of the Unicode Standard, all of the file, so that damage and another encoding can be told apart. */
function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let sequences = 0;
  let firstBroken: number | null = null;
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index += 1;
      continue;
    }
    const length = sequenceLength(byte, bytes[index + 1] ?? 0);
    const continued = length > 0 && range(index + 1, index + length).every((at) => ((bytes[at] ?? 0) & 0xc0) === 0x80);
    if (continued) {
      sequences += 1;
      index += length;
    } else {
      firstBroken ??= index;
      index += 1;
    }
  }
  return { sequences, firstBroken };
}

function sequenceLength(lead: number, next: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead === 0xe0) return next >= 0xa0 ? 3 : 0;
  if (lead === 0xed) return next <= 0x9f ? 3 : 0;
  if (lead >= 0xe1 && lead <= 0xef) return 3;
  if (lead === 0xf0) return next >= 0x90 ? 4 : 0;
  if (lead === 0xf4) return next <= 0x8f ? 4 : 0;
  return lead > 0xf0 && lead < 0xf4 ? 4 : 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

function findFaults(text: string, encoding: string): TextFault[] {
  const faults: TextFault[] = [];
  const add = (pattern: RegExp, code: string, facts: (found: string) => TextFault['facts']) => {
    let listed = 0;
    for (const match of text.matchAll(pattern)) {
      if (listed === listedFaults) break;
      listed += 1;
      faults.push({ line: lineOf(text, match.index), code, facts: facts(match[0]) });
    }
  };
  add(/\uFFFD/g, 'corpus.lost-character', () => ({}));
  // Tab and LF are the only controls that text needs; U+FEFF inside text is a zero-width space, not a mark.
  add(/(?![\t\n])\p{Cc}/gu, 'corpus.control-character', (found) => ({ character: codePoint(found) }));
  if (encoding === 'windows-1252') {
    // What other eight-bit encodings look like through this one: DOS puts quotes and daggers inside words, the old Mac capitals.
    add(/(?<=\p{L})[„”†‡‰‹›•¤¦¨¬¯±¸ªº¢¥](?=\p{Ll})|(?<=\p{Ll})[ŠŒŽŸ]/gu, 'corpus.unknown-encoding', (found) => ({ character: codePoint(found) }));
  }
  const doubled = [...text.matchAll(doubleEncoded)];
  const [first] = doubled;
  if (first !== undefined && doubled.length >= doubleEncodedAtLeast) faults.push({ line: lineOf(text, first.index), code: 'corpus.double-encoded', facts: {} });
  return faults;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}

function refused(code: string, line: number | null, facts: TextFault['facts']): Guess {
  return { kind: 'fault', fault: { line, code, facts } };
}

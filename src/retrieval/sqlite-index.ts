// Keeps the engine's index beside its generation, so that a start reads it instead of building it.
import type { DatabaseSync } from 'node:sqlite';
import { bytesOf, inTransaction, numberOf } from './sqlite-database.ts';
import { crcOf } from './sqlite-encoding.ts';
import type { EngineIndex } from './engine-index.ts';

export interface IndexStore {
  keep(generation: number, version: string, index: EngineIndex): void;
  /** Whether there is one of this version, without reading the whole of it. */
  has(generation: number, version: string): boolean;
  /** Null when there is none of this version, or when it is not what was written: then it has to be built. */
  load(generation: number, version: string): EngineIndex | null;
}

/** SQLite moves a value as one piece; smaller ones keep the memory of writing and reading low. */
const partBytes = 8 * 1024 * 1024;

export function createIndexStore(database: DatabaseSync): IndexStore {
  const insert = database.prepare('INSERT INTO index_part (generation, name, part, bytes, crc) VALUES (?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT bytes, crc FROM index_part WHERE generation = ? AND name = ? ORDER BY part');
  return {
    has(generation, version) {
      const row = select.get(generation, 'head');
      return row !== undefined && crcOf(bytesOf(row, 'bytes')) === row['crc'] && readHead(Uint8Array.from(bytesOf(row, 'bytes')).buffer)?.version === version;
    },
    keep(generation, version, index) {
      inTransaction(database, () => {
        database.prepare('DELETE FROM index_part WHERE generation = ?').run(generation);
        for (const [name, bytes] of Object.entries(toBytes(version, index))) {
          for (let part = 0; part * partBytes < Math.max(1, bytes.length); part += 1) {
            const piece = bytes.subarray(part * partBytes, (part + 1) * partBytes);
            insert.run(generation, name, part, piece, crcOf(piece));
          }
        }
      });
    },
    load(generation, version) {
      const read = (name: string): ArrayBuffer | null => {
        const parts = [];
        for (const row of select.iterate(generation, name)) {
          const bytes = bytesOf(row, 'bytes');
          if (crcOf(bytes) !== numberOf(row, 'crc')) return null;
          parts.push(bytes);
        }
        const [first] = parts;
        if (first === undefined) return null;
        if (parts.length === 1 && first.byteOffset === 0 && first.byteLength === first.buffer.byteLength) return first.buffer;
        const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
        let end = 0;
        for (const part of parts) {
          whole.set(part, end);
          end += part.length;
        }
        return whole.buffer;
      };
      return fromBytes(version, read);
    },
  };
}

function toBytes(version: string, index: EngineIndex): Record<string, Uint8Array> {
  const head = { version, articles: index.articles, wordDimension: index.wordVectors.dimension, passageDimension: index.passageVectors.dimension };
  return {
    head: Buffer.from(JSON.stringify(head)),
    articleStarts: plain(index.articleStarts),
    wordTotals: plain(index.wordTotals),
    gramTotals: plain(index.gramTotals),
    wordText: index.words.text,
    wordStarts: plain(index.words.starts),
    wordSlots: plain(index.words.slots),
    gramText: index.grams.text,
    gramStarts: plain(index.grams.starts),
    gramSlots: plain(index.grams.slots),
    wordPostings: index.wordPostings.bytes,
    wordPostingStarts: plain(index.wordPostings.starts),
    gramPostings: index.gramPostings.bytes,
    gramPostingStarts: plain(index.gramPostings.starts),
    wordVectors: plain(index.wordVectors.rows),
    wordScales: plain(index.wordVectors.scales),
    passageVectors: plain(index.passageVectors.rows),
    passageScales: plain(index.passageVectors.scales),
  };
}

function fromBytes(version: string, read: (name: string) => ArrayBuffer | null): EngineIndex | null {
  const head = readHead(read('head'));
  if (head === null || head.version !== version) return null;
  let whole = true;
  const part = (name: string) => {
    const bytes = read(name);
    whole &&= bytes !== null;
    return bytes ?? new ArrayBuffer(0);
  };
  const index: EngineIndex = {
    articles: head.articles,
    articleStarts: new Uint32Array(part('articleStarts')),
    wordTotals: new Uint32Array(part('wordTotals')),
    gramTotals: new Uint32Array(part('gramTotals')),
    words: { text: new Uint8Array(part('wordText')), starts: new Uint32Array(part('wordStarts')), slots: new Uint32Array(part('wordSlots')) },
    grams: { text: new Uint8Array(part('gramText')), starts: new Uint32Array(part('gramStarts')), slots: new Uint32Array(part('gramSlots')) },
    wordPostings: { bytes: new Uint8Array(part('wordPostings')), starts: new Uint32Array(part('wordPostingStarts')) },
    gramPostings: { bytes: new Uint8Array(part('gramPostings')), starts: new Uint32Array(part('gramPostingStarts')) },
    wordVectors: { dimension: head.wordDimension, rows: new Int8Array(part('wordVectors')), scales: new Float32Array(part('wordScales')) },
    passageVectors: { dimension: head.passageDimension, rows: new Int8Array(part('passageVectors')), scales: new Float32Array(part('passageScales')) },
  };
  return whole ? index : null;
}

interface IndexHead {
  readonly version: string;
  readonly articles: readonly string[];
  readonly wordDimension: number;
  readonly passageDimension: number;
}

function readHead(bytes: ArrayBuffer | null): IndexHead | null {
  if (bytes === null) return null;
  const head: unknown = JSON.parse(Buffer.from(bytes).toString());
  if (typeof head !== 'object' || head === null) return null;
  if (!('version' in head && 'articles' in head && 'wordDimension' in head && 'passageDimension' in head)) return null;
  const { version, articles, wordDimension, passageDimension } = head;
  if (typeof version !== 'string' || typeof wordDimension !== 'number' || typeof passageDimension !== 'number' || !Array.isArray(articles)) return null;
  return { version, articles: articles.map(String), wordDimension, passageDimension };
}

function plain(values: Uint32Array | Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

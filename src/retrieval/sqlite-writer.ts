// Writes generations into the store: texts, words and vectors in batches that survive a crash, the switch in one transaction.
import type { DatabaseSync } from 'node:sqlite';
import { bytesOf, inTransaction, numberOf, type Row, textOf } from './sqlite-database.ts';
import { crcOf, type EncodedArticle, generationChecksum } from './sqlite-encoding.ts';
import type { QuantisedVector } from './engine-vectors.ts';

/** A text that still lacks something, words or a vector. */
export interface Lacking {
  readonly content: number;
  readonly text: string;
}

/** What the engine's index is built from. */
export interface IndexedRow {
  readonly article: string;
  /** With spaces between them. */
  readonly words: string;
  readonly vector: QuantisedVector | null;
}

export interface GenerationDraft {
  readonly number: number;
  readonly id: string;
  readonly checksum: string;
}

export interface StoreWriter {
  /** An article that was read from this source before; null when it has to be read. */
  knownArticle(source: Buffer): { readonly hash: Buffer; readonly paragraphs: number } | null;
  /** Stores articles that are new; returns nothing, since what is there already is the same. */
  keepArticles(articles: readonly EncodedArticle[]): void;
  /** Texts of a generation without words of this analysis, or without a vector of this embedder. */
  lackingWords(generation: number, version: string): readonly Lacking[];
  lackingVectors(generation: number, fingerprint: string): readonly Lacking[];
  keepWords(version: string, rows: readonly { readonly content: number; readonly words: readonly string[] }[]): void;
  keepVectors(fingerprint: string, rows: readonly { readonly content: number; readonly vector: QuantisedVector }[]): void;
  /** Writes a generation that nobody sees yet. */
  draft(articles: readonly { readonly name: string; readonly hash: Buffer }[], paragraphs: number, embedder: string, created: string): GenerationDraft;
  /** Paragraphs in order, article by article. */
  indexRows(generation: number, version: string, fingerprint: string): Iterable<IndexedRow>;
  /** Makes a generation serve: the one moment at which questions begin to be answered from it. */
  makeLive(generation: number): void;
  /** Forgets generations whose run was killed or failed; what they stored is taken up again by the next run. */
  forgetDrafts(): void;
  /** Forgets all generations but the newest `keep` and the live one, and what only they held; returns how many. */
  prune(keep: number): number;
  announce(who: { readonly pid: number; readonly host: string; readonly since: string }): void;
  announced(): { readonly pid: number; readonly host: string; readonly since: string } | null;
}

export function createStoreWriter(database: DatabaseSync, collection: string): StoreWriter {
  const insertContent = database.prepare('INSERT INTO content (hash, text) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING');
  const contentId = database.prepare('SELECT id FROM content WHERE hash = ?');
  const articleId = database.prepare('SELECT id FROM article WHERE hash = ?');
  const insertArticle = database.prepare('INSERT INTO article (hash, source, head) VALUES (?, ?, ?) RETURNING id');
  const changeSource = database.prepare('UPDATE article SET source = ? WHERE hash = ?');
  const known = database.prepare('SELECT hash, (SELECT count(*) FROM paragraph p WHERE p.article = a.id) AS paragraphs FROM article a WHERE source = ? ORDER BY id DESC LIMIT 1');
  const insertParagraph = database.prepare('INSERT INTO paragraph (article, number, content, sentences) VALUES (?, ?, ?, ?)');
  const text = database.prepare('SELECT text FROM content WHERE id = ?');
  const contents = 'SELECT DISTINCT p.content FROM generation_article ga JOIN paragraph p ON p.article = ga.article WHERE ga.generation = ?2';
  const words = database.prepare(`SELECT c.content, a.words, a.crc FROM (${contents}) c LEFT JOIN analysis a ON a.content = c.content AND a.version = ?1`);
  const vectors = database.prepare(`SELECT c.content, e.vector, e.crc FROM (${contents}) c LEFT JOIN embedding e ON e.content = c.content AND e.fingerprint = ?1`);
  const insertWords = database.prepare('INSERT OR REPLACE INTO analysis (content, version, words, crc) VALUES (?, ?, ?, ?)');
  const insertVector = database.prepare('INSERT OR REPLACE INTO embedding (content, fingerprint, vector, scale, crc) VALUES (?, ?, ?, ?, ?)');
  const insertGeneration = database.prepare('INSERT INTO generation (collection, id, created, articles, paragraphs, checksum, embedder) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number');
  const nameGeneration = database.prepare('UPDATE generation SET id = ? WHERE number = ?');
  const insertMember = database.prepare('INSERT INTO generation_article (generation, name, article) VALUES (?, ?, ?)');
  const indexRows = database.prepare(
    `SELECT ga.name, a.words, a.crc AS wordsCrc, e.vector, e.scale, e.crc
     FROM generation_article ga JOIN paragraph p ON p.article = ga.article
     LEFT JOIN analysis a ON a.content = p.content AND a.version = ?
     LEFT JOIN embedding e ON e.content = p.content AND e.fingerprint = ?
     WHERE ga.generation = ? ORDER BY ga.name, p.number`,
  );

  const textsOf = (missing: readonly number[]): Lacking[] => missing.map((content) => ({ content, text: textOf(text.get(content) ?? {}, 'text') }));

  return {
    knownArticle(source) {
      const row = known.get(source);
      return row === undefined ? null : { hash: Buffer.from(bytesOf(row, 'hash')), paragraphs: numberOf(row, 'paragraphs') };
    },
    keepArticles(articles) {
      inTransaction(database, () => {
        for (const { hash, source, head, paragraphs } of articles) {
          // A newer reading that comes to the same is remembered as the article's.
          if (changeSource.run(source, hash).changes > 0) continue;
          const article = numberOf(insertArticle.get(hash, source, head) ?? {}, 'id');
          for (const [index, paragraph] of paragraphs.entries()) {
            insertContent.run(paragraph.hash, paragraph.text);
            insertParagraph.run(article, index + 1, numberOf(contentId.get(paragraph.hash) ?? {}, 'id'), paragraph.sentences);
          }
        }
      });
    },
    lackingWords: (generation, version) => textsOf(notWhole(words.iterate(version, generation), 'words')),
    lackingVectors: (generation, fingerprint) => textsOf(notWhole(vectors.iterate(fingerprint, generation), 'vector')),
    keepWords(version, rows) {
      inTransaction(database, () => {
        for (const row of rows) {
          const joined = row.words.join(' ');
          insertWords.run(row.content, version, joined, crcOf(joined));
        }
      });
    },
    keepVectors(fingerprint, rows) {
      inTransaction(database, () => {
        for (const row of rows) insertVector.run(row.content, fingerprint, row.vector.values, row.vector.scale, crcOf(bytes(row.vector.values)));
      });
    },
    draft(articles, paragraphs, embedder, created) {
      return inTransaction(database, () => {
        const checksum = generationChecksum(collection, embedder, articles);
        const number = numberOf(insertGeneration.get(collection, `draft ${created} ${checksum}`, created, articles.length, paragraphs, checksum, embedder) ?? {}, 'number');
        // The number orders generations, the checksum keeps apart two stores that both counted to it.
        const id = `${number}-${checksum.slice(0, 8)}`;
        nameGeneration.run(id, number);
        for (const { name, hash } of articles) insertMember.run(number, name, numberOf(articleId.get(hash) ?? {}, 'id'));
        return { number, id, checksum };
      });
    },
    *indexRows(generation, version, fingerprint) {
      for (const row of indexRows.iterate(version, fingerprint, generation)) {
        yield { article: textOf(row, 'name'), words: isWhole(row, 'words', 'wordsCrc') ? textOf(row, 'words') : '', vector: isWhole(row, 'vector', 'crc') ? vectorOf(row) : null };
      }
    },
    makeLive(generation) {
      inTransaction(database, () => {
        database.prepare('UPDATE generation SET complete = 1 WHERE number = ?').run(generation);
        database.prepare('INSERT INTO live (collection, generation) VALUES (?, ?) ON CONFLICT (collection) DO UPDATE SET generation = excluded.generation').run(collection, generation);
      });
    },
    forgetDrafts() {
      database.prepare('DELETE FROM generation WHERE collection = ? AND complete = 0').run(collection);
    },
    prune(keep) {
      return inTransaction(database, () => {
        const { changes } = database
          .prepare(
            `DELETE FROM generation WHERE collection = :collection AND number NOT IN (SELECT generation FROM live)
             AND number NOT IN (SELECT number FROM generation WHERE collection = :collection AND complete = 1 ORDER BY number DESC LIMIT :keep)`,
          )
          .run({ collection, keep });
        database.exec('DELETE FROM index_part WHERE generation NOT IN (SELECT generation FROM live)');
        if (changes === 0) return 0;
        database.exec('DELETE FROM article WHERE id NOT IN (SELECT article FROM generation_article); DELETE FROM content WHERE id NOT IN (SELECT content FROM paragraph)');
        return Number(changes);
      });
    },
    announce({ pid, host, since }) {
      database.prepare('INSERT OR REPLACE INTO publishing (collection, pid, host, since) VALUES (?, ?, ?, ?)').run(collection, pid, host, since);
    },
    announced() {
      const row = database.prepare('SELECT pid, host, since FROM publishing WHERE collection = ?').get(collection);
      return row === undefined ? null : { pid: numberOf(row, 'pid'), host: textOf(row, 'host'), since: textOf(row, 'since') };
    },
  };
}

function notWhole(rows: Iterable<Row>, column: string): number[] {
  const found: number[] = [];
  for (const row of rows) if (!isWhole(row, column, 'crc')) found.push(numberOf(row, 'content'));
  return found;
}

/** A value whose checksum holds; one that does not is computed again, as if it had never been there. */
function isWhole(row: Row | undefined, column: string, crc: string): boolean {
  const value = row?.[column];
  if (row === undefined || (typeof value !== 'string' && !(value instanceof Uint8Array))) return false;
  return crcOf(value) === row[crc];
}

function vectorOf(row: Row): QuantisedVector {
  const { buffer, byteOffset, byteLength } = bytesOf(row, 'vector');
  return { values: new Int8Array(buffer, byteOffset, byteLength), scale: numberOf(row, 'scale') };
}

function bytes(values: Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

// Reads generations from the store; every text is checked against its hash before anyone may quote it.
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleHead, GenerationId, Paragraph, Passage } from '../domain/article.ts';
import type { ArticleEntry, Generation } from '../domain/ports.ts';
import type { PassageReference } from './search.ts';
import { bytesOf, DamagedStoreError, numberOf, type Row, textOf } from './sqlite-database.ts';
import { articleHash, contentHash, decodeHead, decodeSentences, generationChecksum } from './sqlite-encoding.ts';

/** A generation with what only the store needs of it. */
export interface StoredGeneration extends Generation {
  readonly number: number;
  readonly checksum: string;
  /** The fingerprint of the embedder that made its vectors. */
  readonly embedder: string;
}

export interface StoreReader {
  /** The generation that serves; one short look-up, so that another process's switch is seen by the next question. */
  live(): StoredGeneration | null;
  liveNumber(): number | null;
  generation(id: GenerationId): StoredGeneration | null;
  /** Newest first. */
  history(): readonly StoredGeneration[];
  articleHashes(generation: number): ReadonlyMap<string, Buffer>;
  entries(generation: number): readonly ArticleEntry[];
  paragraphs(generation: number, article: string): readonly Paragraph[] | null;
  /** Paragraphs of any articles, in the order asked for; one that is not there is left out. */
  passages(generation: StoredGeneration, references: readonly PassageReference[]): readonly Passage[];
  /** Reads everything of a generation and throws DamagedStoreError where it is not what was written. */
  verify(generation: StoredGeneration): void;
}

const generationColumns = 'g.number, g.id, g.created, g.articles, g.paragraphs, g.checksum, g.embedder, l.generation AS live';

export function createStoreReader(database: DatabaseSync, collection: string): StoreReader {
  const from = `FROM generation g LEFT JOIN live l ON l.collection = g.collection AND l.generation = g.number WHERE g.collection = ? AND g.complete = 1`;
  const liveNumber = database.prepare('SELECT generation FROM live WHERE collection = ?');
  const byNumber = database.prepare(`SELECT ${generationColumns} ${from} AND g.number = ?`);
  const byId = database.prepare(`SELECT ${generationColumns} ${from} AND g.id = ?`);
  const all = database.prepare(`SELECT ${generationColumns} ${from} ORDER BY g.number DESC`);
  const hashes = database.prepare('SELECT ga.name, a.hash FROM generation_article ga JOIN article a ON a.id = ga.article WHERE ga.generation = ? ORDER BY ga.name');
  const entries = database.prepare(
    'SELECT a.head, (SELECT count(*) FROM paragraph p WHERE p.article = a.id) AS paragraphs FROM generation_article ga JOIN article a ON a.id = ga.article WHERE ga.generation = ? ORDER BY ga.name',
  );
  const article = database.prepare('SELECT a.id, a.head, a.hash FROM generation_article ga JOIN article a ON a.id = ga.article WHERE ga.generation = ? AND ga.name = ?');
  const paragraphs = database.prepare('SELECT p.number, p.sentences, c.text, c.hash FROM paragraph p JOIN content c ON c.id = p.content WHERE p.article = ? ORDER BY p.number');
  const paragraph = database.prepare('SELECT p.number, p.sentences, c.text, c.hash FROM paragraph p JOIN content c ON c.id = p.content WHERE p.article = ? AND p.number = ?');

  const find = (row: Row | undefined) => (row === undefined ? null : generationOf(row));
  const reader: StoreReader = {
    liveNumber() {
      const row = liveNumber.get(collection);
      return row === undefined ? null : numberOf(row, 'generation');
    },
    live() {
      const number = reader.liveNumber();
      if (number === null) return null;
      const found = find(byNumber.get(collection, number));
      if (found === null) throw new DamagedStoreError('structure', 'the generation that serves is not there');
      return found;
    },
    generation: (id) => find(byId.get(collection, id)),
    history: () => all.all(collection).map(generationOf),
    articleHashes: (generation) => new Map(hashes.all(generation).map((row) => [textOf(row, 'name'), Buffer.from(bytesOf(row, 'hash'))])),
    entries: (generation) => entries.all(generation).map((row) => ({ ...decodeHead(textOf(row, 'head')), paragraphCount: numberOf(row, 'paragraphs') })),
    paragraphs(generation, name) {
      const row = article.get(generation, name);
      return row === undefined ? null : paragraphs.all(numberOf(row, 'id')).map(paragraphOf);
    },
    passages({ id, number: generation }, references) {
      const articles = new Map<string, { readonly row: number; readonly head: ArticleHead } | null>();
      const articleOf = (name: string) => {
        const row = article.get(generation, name);
        const found = row === undefined ? null : { row: numberOf(row, 'id'), head: decodeHead(textOf(row, 'head')) };
        articles.set(name, found);
        return found;
      };
      return references.flatMap((reference) => {
        const known = articles.get(reference.article);
        const of = known === undefined ? articleOf(reference.article) : known;
        const row = of === null ? undefined : paragraph.get(of.row, reference.paragraph);
        return of === null || row === undefined ? [] : [{ generation: id, article: of.head, paragraph: paragraphOf(row) }];
      });
    },
    verify(generation) {
      const articles = [];
      let count = 0;
      for (const { name, hash } of hashes.all(generation.number).map((row) => ({ name: textOf(row, 'name'), hash: bytesOf(row, 'hash') }))) {
        const row = article.get(generation.number, name) ?? {};
        const rows = paragraphs.all(numberOf(row, 'id'));
        for (const one of rows) checkText(one);
        const computed = articleHash(textOf(row, 'head'), rows.map((one) => ({ hash: bytesOf(one, 'hash'), sentences: textOf(one, 'sentences') })));
        if (!computed.equals(hash)) throw new DamagedStoreError('checksum', `article ${name} is not what was written`);
        articles.push({ name, hash });
        count += rows.length;
      }
      if (count !== generation.paragraphs || articles.length !== generation.articles || generationChecksum(collection, generation.embedder, articles) !== generation.checksum) {
        throw new DamagedStoreError('checksum', `generation ${generation.id} is not what was written`);
      }
    },
  };
  return reader;
}

/** What the ports show of a generation. */
export function publicGeneration({ id, created, articles, paragraphs, live }: Generation): Generation {
  return { id, created, articles, paragraphs, live };
}

function generationOf(row: Row): StoredGeneration {
  return {
    number: numberOf(row, 'number'),
    id: textOf(row, 'id'),
    created: textOf(row, 'created'),
    articles: numberOf(row, 'articles'),
    paragraphs: numberOf(row, 'paragraphs'),
    checksum: textOf(row, 'checksum'),
    embedder: textOf(row, 'embedder'),
    live: row['live'] !== null,
  };
}

function paragraphOf(row: Row): Paragraph {
  return { number: numberOf(row, 'number'), text: checkText(row), sentences: decodeSentences(textOf(row, 'sentences')) };
}

function checkText(row: Row): string {
  const text = textOf(row, 'text');
  if (!contentHash(text).equals(bytesOf(row, 'hash'))) throw new DamagedStoreError('checksum', 'a stored text is not what was written');
  return text;
}

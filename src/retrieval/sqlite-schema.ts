// The tables of the embedded store.

/** Raised with every change of the tables; a file of another version is moved aside and built anew from the articles. */
export const schemaVersion = 2;

/** Marks the file as ours in its header: "Sita". */
export const applicationId = 0x53_69_74_61;

/**
 * Texts, their words and their vectors stand once however many generations hold them. A generation is a list of
 * articles; an article is its head, its paragraphs and who speaks in them, and is never changed. What SQLite cannot see
 * damaged (a flipped bit inside a value) has a hash or a CRC beside it.
 */
export const schema = `
CREATE TABLE content (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE analysis (
  content INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
  version TEXT NOT NULL,
  words TEXT NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (content, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE embedding (
  content INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
  fingerprint TEXT NOT NULL,
  vector BLOB NOT NULL,
  scale REAL NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (content, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  source BLOB NOT NULL,
  head TEXT NOT NULL
) STRICT;
CREATE INDEX article_source ON article (source);
CREATE TABLE paragraph (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL,
  content INTEGER NOT NULL REFERENCES content,
  sentences TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX paragraph_content ON paragraph (content);
CREATE TABLE generation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  collection TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  created TEXT NOT NULL,
  articles INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  checksum TEXT NOT NULL,
  embedder TEXT NOT NULL,
  complete INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE generation_article (
  generation INTEGER NOT NULL REFERENCES generation ON DELETE CASCADE,
  name TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (generation, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX generation_article_article ON generation_article (article);
CREATE TABLE live (
  collection TEXT PRIMARY KEY,
  generation INTEGER NOT NULL REFERENCES generation
) STRICT;
CREATE TABLE index_part (
  generation INTEGER NOT NULL REFERENCES generation ON DELETE CASCADE,
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (generation, name, part)
) STRICT;
CREATE TABLE publishing (
  collection TEXT PRIMARY KEY,
  pid INTEGER NOT NULL,
  host TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
`;

// The shipped weights give unit vectors in which inflected forms and translations lie near each other.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createLangChainEmbeddings } from '../../src/retrieval/langchain-embeddings.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';

const weights = new URL('../../src/retrieval/weights/', import.meta.url);
const file = new URL('local-embedder.bin', weights);
const embedder = loadLocalEmbedder();
const folder = mkdtempSync(join(tmpdir(), 'weights-'));
after(() => rmSync(folder, { recursive: true }));

const dot = (one: Float32Array, other: Float32Array) => one.reduce((sum, value, axis) => sum + value * (other[axis] ?? NaN), 0);
const likeness = (one: string, other: string) => dot(embedder.embedWord(one), embedder.embedWord(other));
const isUnit = (vector: Float32Array) => vector.length === embedder.dimension && Math.abs(dot(vector, vector) - 1) < 1e-4;

describe('word vectors', () => {
  const strangers = ['banaani', 'jääkiekko', 'laulaja', 'kirkko', 'november', 'guitar', 'puutarha', 'laiva'];
  const friends = [
    ['hallitus', 'hallituksen'], ['helsinki', 'helsingissä'], ['mies', 'miehet'], ['nainen', 'naisten'], ['sota', 'sodassa'],
    ['government', 'hallitus'], ['government', 'hallituksen'], ['war', 'sodan'], ['terrorist', 'terroristit'], ['kings', 'kuninkaat'],
  ] as const;
  for (const [one, other] of friends) {
    test(`${one} is nearer to ${other} than to words of other matters`, () => {
      const nearest = Math.max(...strangers.map((stranger) => likeness(one, stranger)));
      assert.ok(likeness(one, other) > nearest + 0.1, `${likeness(one, other)} against ${nearest}`);
    });
  }

  test('any word has a unit vector, the same each time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => isUnit(embedder.embedWord(word)) && likeness(word, word) > 0.999));
  });

  test('words of which nothing is known are not alike', () => {
    assert.ok(Math.abs(likeness('ꙮꙮ', '龘龘')) < 0.5);
  });
});

describe('text vectors', () => {
  const passages = ['Hallitus esitti uuden talousarvion eduskunnalle.', 'Kotkan satamassa paloi varastohalli.', '', 'Syyrian sisällissota alkoi vuonna 2011.'];

  test('are of unit length and in the order given', async () => {
    const vectors = await embedder.embedPassages(passages);
    assert.equal(vectors.length, passages.length);
    vectors.forEach((vector, index) => {
      assert.ok(isUnit(vector));
      assert.deepEqual(vector, embedder.embedPassageNow(passages[index] ?? ''));
    });
  });

  test('of a question in either language are nearest to the passage that answers', async () => {
    const vectors = await embedder.embedPassages(passages);
    for (const question of ['Milloin sota alkoi Syyriassa?', 'When did the Syrian war begin?']) {
      const asked = await embedder.embedQuestion(question);
      const scores = vectors.map((vector) => dot(vector, asked));
      assert.equal(scores.indexOf(Math.max(...scores)), 3, question);
    }
  });

  test('do not depend on how the text is composed', () => {
    const text = 'Jyväskylässä äänestettiin';
    assert.deepEqual(embedder.embedPassageNow(text.normalize('NFD')), embedder.embedPassageNow(text));
  });

  test('stop being made when the signal says so', async () => {
    await assert.rejects(embedder.embedPassages(passages, AbortSignal.abort(new Error('enough'))), /enough/u);
  });

  test('leave the event loop its turns', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await embedder.embedPassages(Array.from({ length: 3000 }, (_, index) => `sana${index} toinen${index} kolmas${index} ${passages[index % 4]}`));
    clearInterval(timer);
    assert.ok(turns > 2, `${turns}`);
  });
});

describe('the weights file', () => {
  const copy = (name: string, change: (bytes: Buffer) => Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(file)));
    return path;
  };

  test('is at most six million bytes and names its licence and its run beside it', () => {
    assert.ok(statSync(file).size <= 6_000_000);
    assert.match(readFileSync(new URL('NOTICE', weights), 'utf8'), /CC BY-SA 4\.0/u);
    const checksum = /: ([0-9a-f]{64})\s*$/u.exec(readFileSync(new URL('training-log.txt', weights), 'utf8'))?.[1] ?? 'none';
    assert.ok(embedder.fingerprint.endsWith(checksum.slice(0, 16)));
  });

  test('with one changed bit is refused by name', () => {
    const path = copy('changed.bin', (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(4_000_000) ^ 1, 4_000_000);
      return bytes;
    });
    assert.throws(() => loadLocalEmbedder(path), { message: `The embedder's weights ${path} cannot be used: its checksum does not match its content` });
  });

  test('with a changed header is refused by name', () => {
    const path = copy('header.bin', (bytes) => {
      bytes.writeUInt32LE(64, 12);
      return bytes;
    });
    assert.throws(() => loadLocalEmbedder(path), /header\.bin cannot be used/u);
  });

  test('that is cut short, of another format, or no weights at all is refused by name', () => {
    assert.throws(() => loadLocalEmbedder(copy('short.bin', (bytes) => bytes.subarray(0, 5_000_000))), /short\.bin cannot be used: it has 5000000 bytes/u);
    assert.throws(() => loadLocalEmbedder(copy('empty.bin', () => Buffer.alloc(0))), /empty\.bin cannot be used: it is not a weights file/u);
    const newer = copy('newer.bin', (bytes) => {
      bytes.writeUInt32LE(2, 8);
      return bytes;
    });
    assert.throws(() => loadLocalEmbedder(newer), /newer\.bin cannot be used: it has format 2/u);
  });

  test('that is missing is named', () => {
    assert.throws(() => loadLocalEmbedder(join(folder, 'none.bin')), /none\.bin/u);
  });
});

describe('the LangChain interface', () => {
  test('gives the same vectors as plain numbers', async () => {
    const embeddings = createLangChainEmbeddings(embedder);
    const documents = ['Kotkan satamassa paloi.', 'Hallitus kokoontui.'];
    assert.deepEqual(await embeddings.embedDocuments(documents), documents.map((text) => Array.from(embedder.embedPassageNow(text))));
    assert.deepEqual(await embeddings.embedQuery('Missä paloi?'), Array.from(embedder.embedQuestionNow('Missä paloi?')));
  });
});

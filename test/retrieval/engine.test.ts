import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyseWords, eachGram } from '../../src/retrieval/analysis.ts';
import { createEngine } from '../../src/retrieval/engine.ts';
import { createIndexBuilder, type WordEmbedder } from '../../src/retrieval/engine-index.ts';
import { layOutMemory } from '../../src/retrieval/engine-memory.ts';
import { createSynonyms } from '../../src/retrieval/engine-synonyms.ts';
import { quantise } from '../../src/retrieval/engine-vectors.ts';
import { stopWords } from '../../src/retrieval/stop-words.ts';
import { analyse, type ContractArticle, contractArticles, describeEngine } from '../support/engine-contract.ts';
import { createToyEmbedder, type ToyEmbedder } from '../support/toy-embedder.ts';

const language = { isStopWord: (word: string) => stopWords.has(word), eachGram };

describeEngine('The embedded engine', (articles, embedder) => Promise.resolve(createEngine({ index: indexOf(articles, embedder), embedder })));

describe('the embedded engine', () => {
  test('takes word vectors from an earlier index and makes only those of new words', () => {
    const embedder = createToyEmbedder();
    const earlier = indexOf(contractArticles, embedder);
    const asked: string[] = [];
    const counting: WordEmbedder = { ...embedder, embedWord: (word) => (asked.push(word), embedder.embedWord(word)) };
    const grown = [...contractArticles, { id: 'uusi', paragraphs: ['Vene upposi Kallavedessä.'] }];
    const index = indexOf(grown, embedder, { words: counting, earlier });
    assert.deepEqual(asked.sort(), ['kallavedessä', 'upposi']);
    assert.deepEqual(index, indexOf(grown, embedder));
  });

  test('keeps only the most frequent words as synonyms where there are too many, and still finds the others as themselves', async () => {
    const embedder = createToyEmbedder();
    const index = indexOf(contractArticles, embedder, { synonymLimit: 3 });
    assert.equal(index.wordVectors.scales.length, 3);
    const { candidates } = await createEngine({ index, embedder }).find(await analyse('helikopteria', embedder), { limit: 1 });
    assert.deepEqual(candidates.map(({ article, paragraph, wordCounts }) => [article, paragraph, ...wordCounts]), [['etsinnat', 2, 1]]);
  });

  test('takes a Finnish word in -s and its inflections for one word, and words of one meaning for one another', () => {
    const embedder = createToyEmbedder();
    const engine = createEngine({ index: indexOf([{ id: 'laitos', paragraphs: ['Isis vetäytyi. Taistelija pakeni laitos tyhjeni.'] }], embedder), embedder });
    const weightOf = (word: string, other: string, asked: 'fi' | 'en') => engine.synonyms(word, asked).find((one) => one.word === other)?.weight ?? 0;
    assert.ok(weightOf('isikseen', 'isis', 'fi') > 0.9);
    assert.ok(weightOf('laitoksesta', 'laitos', 'fi') > 0.9);
    assert.ok(weightOf('escaped', 'pakeni', 'en') >= 0.79);
    assert.ok(weightOf('karkasi', 'pakeni', 'fi') >= 0.79);
    assert.equal(weightOf('karkasi', 'pakeni', 'en'), 0);
  });

  test('looks at a fraction of the vocabulary for synonyms and loses almost none', () => {
    const embedder = createToyEmbedder({ dimension: 128 });
    const stems = ['pelastus', 'hallitus', 'helikopteri', 'kaupunki', 'turvallisuus', 'lumimyrsky', 'rautatie', 'sairaala', 'vaalit', 'koulu'];
    const words = stems.flatMap((stem) => Array.from({ length: 300 }, (_, number) => `${stem}${number.toString(36)}${stem.slice(0, 3)}${(number * 7919).toString(36)}`));
    const index = indexOf([{ id: 'sanat', paragraphs: [words.join(' ')] }], embedder);
    const shared = { memory: layOutMemory(index), terms: index.words, scales: index.wordVectors.scales, embedder };
    const all = createSynonyms({ ...shared, pool: 0 });
    const filtered = createSynonyms({ ...shared, pool: 600 });
    let found = 0;
    let sought = 0;
    for (const word of ['pelastusaseman', 'hallituksesta', 'helikopterilla', 'kaupungissa', 'sairaalaan', 'koululla']) {
      const near = new Set(filtered.find(word, 'fi').map((one) => one.word));
      for (const one of all.find(word, 'fi')) {
        sought += 1;
        if (near.has(one.word)) found += 1;
      }
    }
    assert.ok(sought > 200, `the test compares enough: ${sought}`);
    assert.ok(found / sought > 0.97, `${found} of ${sought}`);
  });

  test('orders by words alone where the vectors are another embedder’s', async () => {
    const embedder = createToyEmbedder();
    const other = createToyEmbedder({ dimension: 32, name: 'other' });
    const engine = createEngine({ index: indexOf(contractArticles, embedder, { passages: null }), embedder });
    const question = { ...(await analyse('Milloin vene löytyi?', embedder)), vector: await other.embedQuestion('Milloin vene löytyi?') };
    const { candidates } = engine.findNow(question, { limit: 2 });
    assert.equal(candidates[0]?.paragraph, 2);
    assert.ok(candidates.every(({ cosine }) => cosine === 0));
  });
});

interface IndexSettings {
  readonly words?: WordEmbedder;
  readonly earlier?: ReturnType<typeof indexOf>;
  readonly synonymLimit?: number;
  /** Null: paragraphs without vectors. */
  readonly passages?: null;
}

function indexOf(articles: readonly ContractArticle[], embedder: ToyEmbedder, { words = embedder, earlier, synonymLimit, passages }: IndexSettings = {}) {
  const builder = createIndexBuilder({
    language,
    embedder: words,
    passageDimension: embedder.dimension,
    ...(earlier === undefined ? {} : { earlier }),
    ...(synonymLimit === undefined ? {} : { synonymLimit }),
  });
  for (const { id, paragraphs } of articles) {
    for (const text of paragraphs) {
      const vector = passages === null ? { values: new Int8Array(embedder.dimension), scale: 0 } : quantise(embedder.vectorOf(text));
      builder.addParagraph(analyseWords(text).join(' '), vector);
    }
    builder.endArticle(id);
  }
  return builder.finish();
}

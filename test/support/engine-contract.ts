// What every candidate engine promises, whatever database stands behind it: the ranker sees the same counts from all.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AnalysedQuestion, CandidateEngine } from '../../src/domain/candidates.ts';
import { analyseWords, contentWords, wordGrams } from '../../src/retrieval/analysis.ts';
import { readMeanings } from '../../src/retrieval/meanings.ts';
import { stopWords } from '../../src/retrieval/stop-words.ts';
import { createToyEmbedder, type ToyEmbedder } from './toy-embedder.ts';

export interface ContractArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/** Makes an engine over the articles, in the order given, with this embedder for passages and for words. */
export type MakeEngine = (articles: readonly ContractArticle[], embedder: ToyEmbedder) => Promise<CandidateEngine>;

export const contractArticles: readonly ContractArticle[] = [
  {
    id: 'etsinnat',
    paragraphs: [
      'Pelastuslaitos etsi kadonnutta venettä Saimaalla koko yön. Veneessä oli kolme ihmistä.',
      'Etsintöihin osallistui 40 pelastajaa ja kaksi helikopteria. Vene löytyi aamulla.',
      '– En ole koskaan nähnyt tällaista myrskyä, sanoi pelastuspäällikkö Anna Åberg.',
    ],
  },
  { id: 'hallitus', paragraphs: ['Hallitus päätti hallituksen esityksestä. Hallituksen mukaan verot nousevat 2,5 prosenttia.', 'EU:n komissio vastasi hallitukselle.'] },
  { id: 'rescue', paragraphs: ['The rescue service searched for the missing boat all night.', 'A boat, a boat, my kingdom for a boat!'] },
];

export function analyse(text: string, embedder: ToyEmbedder, language: AnalysedQuestion['language'] = 'fi'): Promise<AnalysedQuestion> {
  const words = contentWords(text);
  const grams = [...new Set(words.flatMap((word) => wordGrams(word)))];
  return embedder.embedQuestion(text).then((vector) => ({ language, words, grams, vector }));
}

export function describeEngine(name: string, make: MakeEngine): void {
  describe(`${name} as a candidate engine`, () => {
    const embedder = createToyEmbedder();
    const questions = ['Milloin vene löytyi Saimaalta?', 'Mitä hallitus päätti veroista?', 'boat', 'Kuka on Anna Åberg?', 'EU komissio'];

    test('hands over the counts that plain counting gives, synonyms as one term with their weights', async () => {
      const engine = await make(contractArticles, embedder);
      for (const text of questions) {
        const question = await analyse(text, embedder);
        const { statistics, candidates } = await engine.find(question, { limit: 200 });
        const expected = count(contractArticles, question, embedder);
        assert.equal(statistics.paragraphs, 7);
        close(statistics.averageWords, expected.averageWords, 1e-9);
        close(statistics.averageGrams, expected.averageGrams, 1e-9);
        statistics.wordFrequencies.forEach((value, index) => close(value, expected.wordFrequencies[index], 0.02));
        assert.deepEqual(statistics.gramFrequencies, expected.gramFrequencies);
        assert.equal(candidates.length, 7);
        for (const candidate of candidates) {
          const paragraph = expected.paragraphs.get(`${candidate.article} ${candidate.paragraph}`);
          assert.ok(paragraph, 'every candidate is a paragraph of the collection');
          assert.equal(candidate.wordTotal, paragraph.wordTotal);
          assert.equal(candidate.gramTotal, paragraph.gramTotal);
          assert.deepEqual(candidate.gramCounts, paragraph.gramCounts);
          candidate.wordCounts.forEach((value, index) => close(value, paragraph.wordCounts[index], 0.02 * Math.max(1, value)));
          close(candidate.cosine, paragraph.cosine, 0.02);
        }
      }
    });

    test('hands over the paragraph that answers first among a few', async () => {
      const engine = await make(contractArticles, embedder);
      const best = async (text: string) => (await engine.find(await analyse(text, embedder), { limit: 1 })).candidates.map(({ article, paragraph }) => `${article} ${paragraph}`);
      assert.deepEqual(await best('Milloin vene löytyi?'), ['etsinnat 2']);
      assert.deepEqual(await best('Paljonko verot nousevat?'), ['hallitus 1']);
      assert.deepEqual(await best('Who searched for the missing boat?'), ['rescue 1']);
    });

    test('hands over paragraphs of one article when one is named, with the whole collection’s statistics', async () => {
      const engine = await make(contractArticles, embedder);
      const question = await analyse('Missä vene oli?', embedder);
      const all = await engine.find(question, { limit: 200 });
      const one = await engine.find(question, { limit: 200, article: 'hallitus' });
      assert.deepEqual(one.statistics, all.statistics);
      assert.deepEqual(one.candidates.map(({ article, paragraph }) => `${article} ${paragraph}`).sort(), ['hallitus 1', 'hallitus 2']);
      assert.deepEqual((await engine.find(question, { limit: 200, article: 'ei-ole' })).candidates, []);
    });

    test('never hands over more than was asked for, and no paragraph twice', async () => {
      const engine = await make(contractArticles, embedder);
      for (const limit of [0, 1, 3, 7, 8]) {
        const { candidates } = await engine.find(await analyse('vene hallitus boat', embedder), { limit });
        assert.equal(candidates.length, Math.min(limit, 7));
        assert.equal(new Set(candidates.map(({ article, paragraph }) => `${article} ${paragraph}`)).size, candidates.length);
      }
    });

    test('gives the same answer to the same question, whatever was asked between', async () => {
      const engine = await make(contractArticles, embedder);
      const question = await analyse('Milloin vene löytyi Saimaalta?', embedder);
      const first = await engine.find(question, { limit: 3 });
      await engine.find(await analyse('Mitä hallitus päätti?', embedder), { limit: 200 });
      assert.deepEqual(await engine.find(question, { limit: 3 }), first);
    });

    test('answers a question without a single known word, and one without words', async () => {
      const engine = await make(contractArticles, embedder);
      for (const text of ['xyzzy plugh', '???', '']) {
        const { candidates, statistics } = await engine.find(await analyse(text, embedder), { limit: 3 });
        assert.equal(candidates.length, 3);
        assert.ok([...statistics.wordFrequencies, ...candidates.flatMap(({ wordCounts, cosine }) => [...wordCounts, cosine])].every(Number.isFinite));
      }
    });

    test('has nothing to hand over from an empty collection', async () => {
      const engine = await make([], embedder);
      const { candidates, statistics } = await engine.find(await analyse('Milloin vene löytyi?', embedder), { limit: 10 });
      assert.deepEqual(candidates, []);
      assert.equal(statistics.paragraphs, 0);
    });
  });
}

/** The recipe in its plainest form: every paragraph against every word of the collection. */
function count(articles: readonly ContractArticle[], question: AnalysedQuestion, embedder: ToyEmbedder) {
  const paragraphs = articles.flatMap(({ id, paragraphs: texts }) => texts.map((text, index) => ({ place: `${id} ${index + 1}`, text, all: analyseWords(text) })));
  const vocabulary = [...new Set(paragraphs.flatMap(({ all }) => all))];
  const weights = question.words.map((word) => synonymWeights(word, vocabulary, embedder, question.language));
  const counted = paragraphs.map(({ place, text, all }) => {
    const content = all.filter((word) => !stopWords.has(word));
    const grams = content.flatMap((word) => wordGrams(word));
    return {
      place,
      wordTotal: content.length,
      gramTotal: grams.length,
      wordCounts: weights.map((synonyms) => all.reduce((sum, word) => sum + (synonyms.get(word) ?? 0), 0)),
      largest: weights.map((synonyms) => Math.max(0, ...all.map((word) => synonyms.get(word) ?? 0))),
      gramCounts: question.grams.map((gram) => grams.filter((one) => one === gram).length),
      cosine: dot(question.vector, embedder.vectorOf(text)),
    };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    averageWords: mean(counted.map(({ wordTotal }) => wordTotal)),
    averageGrams: mean(counted.map(({ gramTotal }) => gramTotal)),
    wordFrequencies: question.words.map((_, index) => counted.reduce((sum, { largest }) => sum + (largest[index] ?? 0), 0)),
    gramFrequencies: question.grams.map((_, index) => counted.filter(({ gramCounts }) => (gramCounts[index] ?? 0) > 0).length),
    paragraphs: new Map(counted.map((paragraph) => [paragraph.place, paragraph])),
  };
}

function synonymWeights(word: string, vocabulary: readonly string[], embedder: ToyEmbedder, language: AnalysedQuestion['language']): ReadonlyMap<string, number> {
  const own = embedder.embedWord(word);
  const near = vocabulary
    .filter((other) => other !== word && !stopWords.has(other))
    .map((other) => ({ other, cosine: dot(own, embedder.embedWord(other)) }))
    .filter(({ cosine }) => cosine > 0.4)
    .sort((one, other) => other.cosine - one.cosine)
    .slice(0, 100);
  const weights = new Map(near.map(({ other, cosine }) => [other, cosine ** 1.5]));
  const meanings = readMeanings();
  const sought = new Set(meanings[language].of(word));
  for (const other of vocabulary.filter((one) => !stopWords.has(one))) {
    if ([...meanings.fi.of(other), ...meanings.en.of(other)].some((meaning) => sought.has(meaning))) weights.set(other, Math.max(0.8, weights.get(other) ?? 0));
  }
  return weights.set(word, 1);
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Engines may keep vectors in a byte a dimension. */
function close(value: number, expected: number | undefined, tolerance: number): void {
  assert.ok(expected !== undefined && Math.abs(value - expected) <= tolerance, `${value} is not within ${tolerance} of ${expected}`);
}

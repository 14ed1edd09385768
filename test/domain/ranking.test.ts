// Holds the first look at the candidates: bounds, order, and what each part does.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { AnalysedQuestion, Candidate, CandidateSet } from '../../src/domain/candidates.ts';
import { inverseFrequencies, normalisedBm25, rank } from '../../src/domain/ranking.ts';

const question: AnalysedQuestion = { language: 'fi', words: ['jihadisti', 'syyria'], grams: ['jiha', 'syyr'], vector: new Float32Array(2) };

function candidate(more: Partial<Candidate>): Candidate {
  return { article: 'a', paragraph: 1, wordTotal: 10, gramTotal: 40, wordCounts: [0, 0], gramCounts: [0, 0], cosine: 0, ...more };
}

function setOf(candidates: readonly Candidate[], more: Partial<CandidateSet['statistics']> = {}): CandidateSet {
  return { candidates, statistics: { paragraphs: 100, averageWords: 10, averageGrams: 40, wordFrequencies: [5, 20], gramFrequencies: [5, 20], ...more } };
}

describe('the ranker', () => {
  test('puts the paragraph that holds more of the question first', () => {
    const ranked = rank(question, setOf([candidate({ paragraph: 1, wordCounts: [0, 1] }), candidate({ paragraph: 2, wordCounts: [1, 1] })]));
    assert.deepEqual(ranked.map((one) => one.candidate.paragraph), [2, 1]);
  });

  test('lets a rare word count for more than a common one', () => {
    const ranked = rank(question, setOf([candidate({ article: 'a', wordCounts: [0, 1] }), candidate({ article: 'b', wordCounts: [1, 0] })]));
    assert.equal(ranked[0]?.candidate.article, 'b');
  });

  test('counts a synonym for less than the word itself', () => {
    const ranked = rank(question, setOf([candidate({ article: 'a', wordCounts: [0.4, 0] }), candidate({ article: 'b', wordCounts: [1, 0] })]));
    assert.equal(ranked[0]?.candidate.article, 'b');
    assert.ok((ranked[1]?.components.words ?? 0) > 0);
  });

  test('prefers the article that speaks of the rest of the question elsewhere', () => {
    const rest = candidate({ article: 'b', paragraph: 2, wordCounts: [0, 1] });
    const ranked = rank(question, setOf([candidate({ article: 'a', wordCounts: [1, 0] }), candidate({ article: 'b', wordCounts: [1, 0] }), rest]));
    assert.deepEqual([ranked[0]?.candidate.article, ranked[0]?.candidate.paragraph], ['b', 1]);
  });

  test('spreads a large model’s cosines, which lie in a narrow band, before weighing them', () => {
    const narrow = [0.8, 0.81, 0.82, 0.9].map((cosine, index) => candidate({ article: String(index), cosine }));
    const ranked = rank(question, setOf(narrow), 'model');
    assert.equal(ranked[0]?.candidate.article, '3');
    assert.ok((ranked[0]?.components.cosine ?? 0) - (ranked[1]?.components.cosine ?? 0) > 0.2);
  });

  test('gives an empty question and an empty collection no score and no error', () => {
    const empty = { ...question, words: [], grams: [] };
    assert.equal(rank(empty, setOf([candidate({ wordCounts: [], gramCounts: [] })], { wordFrequencies: [], gramFrequencies: [] }))[0]?.score, 0);
    assert.deepEqual(rank(question, setOf([])), []);
  });

  const counts = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 2, maxLength: 2 });
  const anyCandidate = fc.record({
    article: fc.constantFrom('a', 'b', 'c'),
    paragraph: fc.integer({ min: 1, max: 9 }),
    wordTotal: fc.integer({ min: 0, max: 500 }),
    gramTotal: fc.integer({ min: 0, max: 2000 }),
    wordCounts: counts,
    gramCounts: counts,
    cosine: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  const place = ({ article, paragraph }: Candidate) => `${article} ${paragraph}`;
  const candidates = fc.uniqueArray(anyCandidate, { maxLength: 20, selector: place });

  test('gives scores and parts between 0 and 1, falling, whatever the counts', () => {
    fc.assert(
      fc.property(candidates, fc.constantFrom('own' as const, 'model' as const), (some, kind) => {
        const ranked = rank(question, setOf(some), kind);
        assert.equal(ranked.length, some.length);
        for (const [index, one] of ranked.entries()) {
          for (const value of [one.score, ...Object.values(one.components)]) assert.ok(value >= 0 && value <= 1 + 1e-9, String(value));
          assert.ok(index === 0 || one.score <= (ranked[index - 1]?.score ?? 0));
        }
      }),
    );
  });

  test('gives the same order however an engine lists its candidates', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const places = (list: readonly Candidate[]) => rank(question, setOf(list)).map((one) => place(one.candidate));
        assert.deepEqual(places(some), places([...some].reverse()));
      }),
    );
  });
});

test('BM25 reaches 1 only in the limit and grows with the count', () => {
  const idf = inverseFrequencies([1, 3], 10);
  assert.ok(normalisedBm25([1, 0], idf, 1) < normalisedBm25([2, 0], idf, 1));
  assert.ok(normalisedBm25([1e9, 1e9], idf, 1) > 0.999);
  assert.ok(normalisedBm25([1, 1], idf, 3) < normalisedBm25([1, 1], idf, 1), 'a longer paragraph scores less for the same count');
});

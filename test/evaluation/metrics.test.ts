// Holds the evaluation's figures to values worked out by hand, and to what must hold for all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { auroc, balancedAccuracy, bestThreshold, hitAt, meanReciprocalRank, pairedDifference, percentile, riskCoverage, seeded, wilson } from '../../src/evaluation/metrics.ts';

const judged = (answerable: readonly number[], unanswerable: readonly number[]) => [
  ...answerable.map((confidence) => ({ confidence, answerable: true })),
  ...unanswerable.map((confidence) => ({ confidence, answerable: false })),
];

test('hits and reciprocal ranks count from 1, and what was not found counts nothing', () => {
  const ranks = [1, 2, null, 10];
  assert.deepEqual([hitAt(ranks, 1), hitAt(ranks, 3), hitAt(ranks, 10)], [0.25, 0.5, 0.75]);
  assert.ok(Math.abs(meanReciprocalRank(ranks) - (1 + 0.5 + 0.1) / 4) < 1e-12);
});

test('the area is the chance that an answerable question gets the higher confidence', () => {
  assert.equal(auroc(judged([0.9, 0.8], [0.1, 0.2])), 1);
  assert.equal(auroc(judged([0.1], [0.9])), 0);
  assert.equal(auroc(judged([0.5, 0.9], [0.5, 0.1])), 0.875);
  assert.equal(auroc(judged([0.5], [])), null);
});

test('the area equals counting all pairs', () => {
  const confidences = fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(confidences, confidences, (answerable, unanswerable) => {
      let wins = 0;
      for (const one of answerable) for (const other of unanswerable) wins += one > other ? 1 : one === other ? 0.5 : 0;
      assert.ok(Math.abs((auroc(judged(answerable, unanswerable)) ?? -1) - wins / (answerable.length * unanswerable.length)) < 1e-9);
    }),
  );
});

test('no other threshold is better balanced than the best one', () => {
  const confidences = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(confidences, confidences, fc.double({ min: 0, max: 1, noNaN: true }), (answerable, unanswerable, any) => {
      const all = judged(answerable, unanswerable);
      // Above everything nothing is answered: half right.
      assert.ok(Math.max(0.5, balancedAccuracy(all, bestThreshold(all))) >= balancedAccuracy(all, any) - 1e-9);
    }),
  );
});

test('Wilson’s interval holds the share, stays between 0 and 1 and narrows with more questions', () => {
  const few = wilson(8, 10);
  const many = wilson(800, 1000);
  assert.ok(few.low < 0.8 && 0.8 < few.high && few.high <= 1);
  assert.ok(many.high - many.low < few.high - few.low);
  assert.deepEqual(wilson(0, 0), { value: 0, low: 0, high: 1 });
  assert.ok(Math.abs(wilson(8, 10).low - 0.4902) < 0.0005, 'as in published tables');
});

test('accuracy by coverage begins with all answers and keeps the surest', () => {
  const curve = riskCoverage([{ confidence: 0.9, right: true }, { confidence: 0.1, right: false }]);
  assert.deepEqual(curve[0], [1, 0.5]);
  assert.deepEqual(curve.at(-1), [0.05, 1]);
});

test('a percentile is a value of the list', () => {
  assert.equal(percentile([3, 1, 2], 0.5), 2);
  assert.equal(percentile([3, 1, 2], 0.95), 3);
  assert.equal(percentile([], 0.5), 0);
});

test('the interval of a difference is the same in every run and holds the difference', () => {
  const one = Array.from({ length: 200 }, (_, index) => index % 10 < 8);
  const other = Array.from({ length: 200 }, (_, index) => index % 10 < 6);
  const difference = pairedDifference(one, other);
  assert.deepEqual(difference, pairedDifference(one, other));
  assert.ok(Math.abs(difference.value - 0.2) < 1e-9 && difference.low < 0.2 && 0.2 < difference.high && difference.low > 0.1);
  assert.equal(seeded(3)(), seeded(3)());
});

// Holds the fit of the judgement: it finds what decides, and never turns a feature against its sense.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLogistic } from '../../src/evaluation/fitting.ts';
import { seeded } from '../../src/evaluation/metrics.ts';

function examples(count: number, label: (features: readonly [number, number], chance: number) => boolean) {
  const random = seeded(5);
  return Array.from({ length: count }, () => {
    const features: readonly [number, number] = [random(), random()];
    return { features, label: label(features, random()), weight: 1 };
  });
}

test('a feature that decides gets the weight, one that does not gets next to none', () => {
  const { weights, bias } = fitLogistic(examples(400, ([telling]) => telling > 0.5), [1, 1]);
  assert.ok((weights[0] ?? 0) > 8 * (weights[1] ?? 0));
  const probability = (value: number) => 1 / (1 + Math.exp(-(bias + value * (weights[0] ?? 0) + 0.5 * (weights[1] ?? 0))));
  assert.ok(probability(0.9) > 0.8 && probability(0.1) < 0.2);
});

test('a feature that would push the wrong way is left out', () => {
  const { weights } = fitLogistic(examples(400, ([telling]) => telling < 0.5), [1, -1]);
  assert.equal(weights[0], 0);
});

test('what is made is a probability', () => {
  const { weights, bias } = fitLogistic(examples(2000, ([telling], chance) => chance < 0.2 + 0.6 * telling), [1, 1]);
  const probability = (value: number) => 1 / (1 + Math.exp(-(bias + value * (weights[0] ?? 0) + 0.5 * (weights[1] ?? 0))));
  assert.ok(Math.abs(probability(0.5) - 0.5) < 0.06);
  assert.ok(Math.abs(probability(0.9) - 0.74) < 0.08);
});

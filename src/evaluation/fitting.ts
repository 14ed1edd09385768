// Fits the judge's weights: a logistic regression over features whose signs are known.

export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

/** Bias and weights in the features' own units. */
export interface LogisticFit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Which way a feature may push: 1 up, -1 down. */
export type Sign = 1 | -1;

/**
 * Logistic regression with an L2 penalty on standardised features, by Adam. A weight against its feature's sign is held
 * at zero: features that go together would else be played off against each other, which fails on other corpora.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly Sign[], { penalty = 0.002, rounds = 600, rate = 0.05 } = {}): LogisticFit {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = signs.map((_, column) => examples.reduce((sum, { features, weight }) => sum + weight * (features[column] ?? 0), 0) / total);
  const scale = signs.map((_, column) => Math.sqrt(examples.reduce((sum, { features, weight }) => sum + weight * ((features[column] ?? 0) - (mean[column] ?? 0)) ** 2, 0) / total) || 1);
  const rows = examples.map(({ features }) => Float64Array.from([1, ...features.map((value, column) => (value - (mean[column] ?? 0)) / (scale[column] ?? 1))]));
  const width = signs.length + 1;
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight, column) => (column === 0 ? 0 : penalty * weight));
    for (const [index, row] of rows.entries()) {
      const example = examples[index];
      if (example === undefined) continue;
      let sum = 0;
      for (let column = 0; column < width; column += 1) sum += (row[column] ?? 0) * (weights[column] ?? 0);
      const error = (example.weight / total) * (1 / (1 + Math.exp(-sum)) - Number(example.label));
      for (let column = 0; column < width; column += 1) gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0);
    }
    for (const [column, slope] of gradient.entries()) {
      first[column] = 0.9 * (first[column] ?? 0) + 0.1 * slope;
      second[column] = 0.999 * (second[column] ?? 0) + 0.001 * slope * slope;
      const step = (first[column] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[column] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      const moved = (weights[column] ?? 0) - rate * step;
      const sign = signs[column - 1];
      weights[column] = sign === undefined ? moved : sign === 1 ? Math.max(0, moved) : Math.min(0, moved);
    }
  }
  const own = Array.from(weights.subarray(1), (weight, column) => weight / (scale[column] ?? 1));
  return { bias: (weights[0] ?? 0) - own.reduce((sum, weight, column) => sum + weight * (mean[column] ?? 0), 0), weights: own };
}

// Fits the ranker's and the judge's weights: a conditional logit over candidates, a logistic regression over features.

/** Candidates of one question, each a list of parts; `gold` is the index of the right one. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly gold: number;
}

export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

/**
 * Weights that make the gold candidates likely among the others (McFadden 1974), none negative, by Adam over all
 * choices with a small pull to the start. As many weights as a candidate has parts.
 */
export function fitChoices(choices: readonly Choice[], start: readonly number[], { rounds = 300, rate = 0.15, pull = 0.002 } = {}): readonly number[] {
  const weights = [...start];
  const first = start.map(() => 0);
  const second = start.map(() => 0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight, part) => pull * (weight - (start[part] ?? 0)));
    for (const { candidates, gold } of choices) {
      const scores = candidates.map((parts) => parts.reduce((sum, value, part) => sum + value * (weights[part] ?? 0), 0));
      const shares = softmax(scores);
      for (const [index, parts] of candidates.entries()) {
        const error = ((shares[index] ?? 0) - (index === gold ? 1 : 0)) / choices.length;
        for (const [part, value] of parts.entries()) gradient[part] = (gradient[part] ?? 0) + error * value;
      }
    }
    for (const [part, slope] of gradient.entries()) {
      first[part] = 0.9 * (first[part] ?? 0) + 0.1 * slope;
      second[part] = 0.999 * (second[part] ?? 0) + 0.001 * slope * slope;
      const step = (first[part] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[part] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[part] = Math.max(0, (weights[part] ?? 0) - rate * step);
    }
  }
  return weights;
}

/** Bias and weights in the features' own units. */
export interface LogisticFit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Logistic regression with an L2 penalty on standardised features, by Newton's method (iteratively reweighted least squares). */
export function fitLogistic(examples: readonly Example[], penalty = 1): LogisticFit {
  const width = examples[0]?.features.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = Array.from({ length: width }, (_, column) => examples.reduce((sum, { features, weight }) => sum + weight * (features[column] ?? 0), 0) / total);
  const scale = Array.from({ length: width }, (_, column) => Math.sqrt(examples.reduce((sum, { features, weight }) => sum + weight * ((features[column] ?? 0) - (mean[column] ?? 0)) ** 2, 0) / total) || 1);
  const rows = examples.map(({ features }) => [1, ...features.map((value, column) => (value - (mean[column] ?? 0)) / (scale[column] ?? 1))]);
  let weights = Array.from({ length: width + 1 }, () => 0);
  for (let round = 0; round < 15; round += 1) {
    const gradient = weights.map((weight, column) => (column === 0 ? 0 : penalty * weight));
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column && row > 0 ? penalty : row === column ? 1e-9 : 0)));
    for (const [index, row] of rows.entries()) {
      const example = examples[index];
      if (example === undefined) continue;
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0)));
      const error = example.weight * (likely - Number(example.label));
      const bend = example.weight * Math.max(1e-6, likely * (1 - likely));
      for (let one = 0; one <= width; one += 1) {
        gradient[one] = (gradient[one] ?? 0) + error * (row[one] ?? 0);
        const line = curvature[one] ?? [];
        for (let other = 0; other <= width; other += 1) line[other] = (line[other] ?? 0) + bend * (row[one] ?? 0) * (row[other] ?? 0);
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, column) => weight - (step[column] ?? 0));
  }
  const own = weights.slice(1).map((weight, column) => weight / (scale[column] ?? 1));
  return { bias: (weights[0] ?? 0) - own.reduce((sum, weight, column) => sum + weight * (mean[column] ?? 0), 0), weights: own };
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).reduce((best, row, offset) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + offset : best), column);
    const swapped = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = swapped;
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (swapped[column] ?? 1);
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (swapped[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

// The figures of an evaluation, from plain lists: hits, ranks, areas, thresholds, intervals, times.

/** A fraction with the ends of its 95 % interval, all 0 to 1. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A judged question: how sure the program was, and whether the corpus does answer it. */
export interface Judged {
  readonly confidence: number;
  readonly answerable: boolean;
}

/** Share of true values; 0 of none. */
export function share(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length;
}

/** Wilson's score interval at 95 % (Wilson 1927): stays within 0 and 1 and holds for few questions too. */
export function wilson(hits: number, count: number): Interval {
  if (count === 0) return { value: 0, low: 0, high: 1 };
  const z = 1.959964;
  const value = hits / count;
  const centre = value + (z * z) / (2 * count);
  const reach = z * Math.sqrt((value * (1 - value)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { value, low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}

/** Share of questions whose gold paragraph stands among the first k; ranks count from 1, null is not found. */
export function hitAt(ranks: readonly (number | null)[], k: number): number {
  return share(ranks.map((rank) => rank !== null && rank <= k));
}

/** Mean reciprocal rank, ranks after the tenth counting nothing. */
export function meanReciprocalRank(ranks: readonly (number | null)[]): number {
  return ranks.length === 0 ? 0 : ranks.reduce<number>((sum, rank) => sum + (rank === null || rank > 10 ? 0 : 1 / rank), 0) / ranks.length;
}

/**
 * Probability that an answerable question gets more confidence than an unanswerable one, ties half (the area under the
 * ROC curve; Hanley & McNeil 1982). Null where one kind is missing.
 */
export function auroc(judged: readonly Judged[]): number | null {
  const sorted = [...judged].sort((one, other) => one.confidence - other.confidence);
  const positives = sorted.filter(({ answerable }) => answerable).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.confidence === sorted[start]?.confidence) end += 1;
    const meanRank = (start + 1 + end) / 2;
    for (let at = start; at < end; at += 1) if (sorted[at]?.answerable === true) rankSum += meanRank;
    start = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean of the shares judged right among answerable and among unanswerable questions. */
export function balancedAccuracy(judged: readonly Judged[], threshold: number): number {
  const answerable = judged.filter((one) => one.answerable);
  const unanswerable = judged.filter((one) => !one.answerable);
  return (share(answerable.map(({ confidence }) => confidence >= threshold)) + share(unanswerable.map(({ confidence }) => confidence < threshold))) / 2;
}

/**
 * The highest threshold whose balanced accuracy is within `tolerance` of the best one, half-way between two confidences
 * where it can be: the best one is a flat hill, and of two alike the one that answers less is the more honest.
 */
export function bestThreshold(judged: readonly Judged[], tolerance = 0): number {
  const sorted = [...judged].sort((one, other) => one.confidence - other.confidence);
  const positives = Math.max(1, sorted.filter(({ answerable }) => answerable).length);
  const negatives = Math.max(1, sorted.length - positives);
  let below = 0;
  let kept = positives;
  const tried: { readonly accuracy: number; readonly threshold: number }[] = [];
  for (const [index, one] of sorted.entries()) {
    const before = sorted[index - 1]?.confidence ?? 0;
    if (before !== one.confidence) tried.push({ accuracy: (kept / positives + below / negatives) / 2, threshold: (before + one.confidence) / 2 });
    if (one.answerable) kept -= 1;
    else below += 1;
  }
  const best = Math.max(...tried.map(({ accuracy }) => accuracy));
  return tried.findLast(({ accuracy }) => accuracy >= best - tolerance)?.threshold ?? 0.5;
}

/**
 * Coverage and accuracy as the threshold rises: of the questions answered at all, which share was answered from the
 * right paragraph. From coverage 1 downwards in twentieths (El-Yaniv & Wiener 2010, "risk–coverage").
 */
export function riskCoverage(answers: readonly { readonly confidence: number; readonly right: boolean }[]): readonly (readonly [number, number])[] {
  const sorted = [...answers].sort((one, other) => other.confidence - one.confidence);
  const curve: (readonly [number, number])[] = [];
  for (let twentieth = 20; twentieth >= 1; twentieth -= 1) {
    const kept = sorted.slice(0, Math.max(1, Math.round((sorted.length * twentieth) / 20)));
    if (kept.length > 0) curve.push([twentieth / 20, share(kept.map(({ right }) => right))]);
  }
  return curve;
}

/** The value below which this share (0 to 1) of the values lies; 0 of none. */
export function percentile(values: readonly number[], position: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(position * sorted.length) - 1))] ?? 0;
}

/**
 * Of the difference of two methods' hits on the same questions, the 95 % interval by paired bootstrap (Efron 1979),
 * seeded so that a run can be repeated.
 */
export function pairedDifference(one: readonly boolean[], other: readonly boolean[], rounds = 1000): Interval {
  const differences = one.map((hit, index) => Number(hit) - Number(other[index] ?? false));
  const count = differences.length;
  if (count === 0) return { value: 0, low: 0, high: 0 };
  const random = seeded(1);
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < count; drawn += 1) sum += differences[Math.floor(random() * count)] ?? 0;
    return sum / count;
  });
  return { value: differences.reduce((sum, difference) => sum + difference, 0) / count, low: percentile(means, 0.025), high: percentile(means, 0.975) };
}

/** Numbers from 0 to below 1, always the same for a seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

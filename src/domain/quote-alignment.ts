// Lays asked words beside stored ones, word by word, and tells what was kept, left out and put in.
import type { QuoteWord } from './quote-words.ts';

/** removed: stands in the article and not in the words asked for; added: the other way round. */
export interface Difference {
  readonly kind: 'kept' | 'removed' | 'added';
  /** As it stands: in the article for kept and removed, in the asked words for added. */
  readonly text: string;
}

export interface Alignment {
  /** Words of the article, from the first kept to after the last kept. */
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
  readonly kept: readonly QuoteWord[];
  /** Asked words that the article's run does not hold, in runs. */
  readonly added: readonly (readonly QuoteWord[])[];
}

const matched = 2;
const gap = -1;
const longestReplacement = 2;

/**
 * The best place of the asked words within the stored ones: every asked word counts, stored words before and after
 * the place do not (semi-global alignment, Needleman and Wunsch 1970 with free end gaps). Null when no word is shared.
 */
export function align(asked: readonly QuoteWord[], stored: readonly QuoteWord[]): Alignment | null {
  const width = stored.length + 1;
  const scores = new Int32Array((asked.length + 1) * width);
  for (let row = 1; row <= asked.length; row += 1) {
    scores[row * width] = row * gap;
    const key = asked[row - 1]?.key;
    for (let column = 1; column < width; column += 1) {
      const diagonal = stored[column - 1]?.key === key ? (scores[(row - 1) * width + column - 1] ?? 0) + matched : Number.NEGATIVE_INFINITY;
      scores[row * width + column] = Math.max(diagonal, (scores[(row - 1) * width + column] ?? 0) + gap, (scores[row * width + column - 1] ?? 0) + gap);
    }
  }
  let column = 0;
  for (let candidate = 1; candidate < width; candidate += 1) if ((scores[asked.length * width + candidate] ?? 0) > (scores[asked.length * width + column] ?? 0)) column = candidate;
  return trace(asked, stored, scores, width, column);
}

type Step = { readonly kind: 'kept'; readonly asked: QuoteWord; readonly stored: number } | { readonly kind: 'added'; readonly asked: QuoteWord } | { readonly kind: 'removed'; readonly stored: number };

function trace(asked: readonly QuoteWord[], stored: readonly QuoteWord[], scores: Int32Array, width: number, end: number): Alignment | null {
  const steps: Step[] = [];
  let row = asked.length;
  let column = end;
  while (row > 0) {
    const word = asked[row - 1];
    const here = scores[row * width + column] ?? 0;
    if (word === undefined) break;
    if (column > 0 && stored[column - 1]?.key === word.key && here === (scores[(row - 1) * width + column - 1] ?? 0) + matched) {
      row -= 1;
      column -= 1;
      steps.push({ kind: 'kept', asked: word, stored: column });
    } else if (here === (scores[(row - 1) * width + column] ?? 0) + gap || column === 0) {
      row -= 1;
      steps.push({ kind: 'added', asked: word });
    } else {
      column -= 1;
      steps.push({ kind: 'removed', stored: column });
    }
  }
  steps.reverse();
  const keptSteps = steps.flatMap((step) => (step.kind === 'kept' ? [step] : []));
  const first = keptSteps[0];
  const last = keptSteps.at(-1);
  if (first === undefined || last === undefined) return null;
  const inside = steps.filter((step) => step.kind !== 'removed' || (step.stored > first.stored && step.stored < last.stored));
  // A word changed at either end stands for the stored word beside it.
  const leading = replacedAt(inside);
  const trailing = replacedAt(inside.toReversed());
  const from = Math.max(0, first.stored - leading);
  const to = Math.min(stored.length, last.stored + 1 + trailing);
  const removed = (start: number, stop: number) => Array.from({ length: stop - start }, (_, index): Step => ({ kind: 'removed', stored: start + index }));
  const all = [...removed(from, first.stored), ...inside, ...removed(last.stored + 1, to)];
  return { from, to, differences: inOrder(all, stored), kept: keptSteps.map((step) => step.asked), added: addedRuns(steps) };
}

/** How many added words stand at this end, when they are few enough to be a replacement. */
function replacedAt(steps: readonly Step[]): number {
  const count = steps.findIndex((step) => step.kind !== 'added');
  return count > 0 && count <= longestReplacement ? count : 0;
}

/** Where words were replaced, what stood there comes before what was put in. */
function inOrder(steps: readonly Step[], stored: readonly QuoteWord[]): readonly Difference[] {
  const differences: Difference[] = [];
  let waiting: Difference[] = [];
  for (const step of steps) {
    if (step.kind === 'added') {
      waiting.push({ kind: 'added', text: step.asked.text });
      continue;
    }
    if (step.kind === 'kept') {
      differences.push(...waiting);
      waiting = [];
    }
    differences.push({ kind: step.kind, text: stored[step.stored]?.text ?? '' });
  }
  return [...differences, ...waiting];
}

function addedRuns(steps: readonly Step[]): readonly (readonly QuoteWord[])[] {
  const runs: QuoteWord[][] = [];
  let open = false;
  for (const step of steps) {
    if (step.kind === 'added') {
      if (open) runs.at(-1)?.push(step.asked);
      else runs.push([step.asked]);
    }
    open = step.kind === 'added';
  }
  return runs;
}

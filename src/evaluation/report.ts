// The evaluation's figures as a table for people.
import type { MethodFigures, SetFigures } from './summary.ts';

/** Lines of plain text, one table for each set and language; figures in per cent, times in milliseconds. */
export function reportLines(sets: readonly SetFigures[]): readonly string[] {
  return sets.flatMap((set) => [`${set.name} · ${set.language} · ${set.questions} answerable questions`, ...methodTable(set), ...judgementLines(set), '']);
}

function methodTable({ methods }: SetFigures): readonly string[] {
  const header = ['method', 'hit@1', '(95 %)', 'hit@3', 'hit@10', 'MRR@10', 'sentence', 'shown', 'recall@200', 'ms p50', 'p95', 'ours is ahead by'];
  const rows = methods.map((method) => [
    method.name,
    percent(method['hit@1']),
    `${percent(method['hit@1Interval'][0])}–${percent(method['hit@1Interval'][1])}`,
    percent(method['hit@3']),
    percent(method['hit@10']),
    method['mrr@10'].toFixed(3),
    optional(method.sentence),
    optional(method.answerShown),
    optional(method['recall@200']),
    method.msP50.toFixed(1),
    method.msP95.toFixed(1),
    ahead(method),
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [header, ...rows].map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd());
}

function judgementLines({ abstention, adversarial }: SetFigures): readonly string[] {
  const lines: string[] = [];
  if (abstention !== null) {
    lines.push(
      `  article left out: AUROC ${abstention.auroc === null ? '–' : abstention.auroc.toFixed(3)}, balanced accuracy ${percent(abstention.balancedAccuracy)} at ${abstention.threshold.toFixed(2)}` +
        ` (picked on one half: ${percent(abstention.picked.balancedAccuracy)} on the other at ${abstention.picked.threshold.toFixed(2)})`,
      `  accuracy by coverage: ${abstention.curve.filter((_, index) => index % 4 === 0).map(([coverage, accuracy]) => `${percent(coverage)} → ${percent(accuracy)}`).join(', ')}`,
    );
  }
  if (adversarial !== null) {
    lines.push(
      `  right paragraph, no answer: ${percent(adversarial.refused)} of ${adversarial.questions} refused, against ${percent(adversarial.answerableRefused)} of the answerable; AUROC ${adversarial.auroc === null ? '–' : adversarial.auroc.toFixed(3)}`,
    );
  }
  return lines;
}

function percent(fraction: number): string {
  return (fraction * 100).toFixed(1);
}

function optional(fraction: number | undefined): string {
  return fraction === undefined ? '' : percent(fraction);
}

function ahead({ behind }: MethodFigures): string {
  return behind === undefined ? '' : `${percent(behind[0])} (${percent(behind[1])}–${percent(behind[2])})`;
}

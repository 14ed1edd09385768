// The figures of `npm run bench` as a table for people.
import type { BenchFigures, SizeFigures } from './bench.ts';

/** One line a measurement, one column a size. */
export function benchLines({ machine, sizes }: BenchFigures): string[] {
  const rows: readonly (readonly [string, (figures: SizeFigures) => string])[] = [
    ['paragraphs', ({ paragraphs }) => String(paragraphs)],
    ['of them real', ({ indexing }) => String(indexing.realParagraphs)],
    ['index, s', ({ indexing }) => seconds(indexing.indexMs)],
    ['  processor time, s', ({ indexing }) => seconds(indexing.indexCpuMs)],
    ['  paragraphs a second', ({ paragraphs, indexing }) => (paragraphs / (indexing.indexMs / 1000)).toFixed(0)],
    ['  event loop late, p99 / max ms', ({ indexing }) => `${milliseconds(indexing.delayMs.p99)} / ${milliseconds(indexing.delayMs.max)}`],
    ['  peak memory, MB', ({ indexing }) => indexing.peakMB.toFixed(0)],
    ['  disk, MB', ({ indexing }) => indexing.diskMB.toFixed(1)],
    ['start to ready, ms', ({ serving }) => serving.startMs.toFixed(0)],
    ['question, p50 / p95 / p99 ms', ({ serving: { questionMs } }) => `${milliseconds(questionMs.p50)} / ${milliseconds(questionMs.p95)} / ${milliseconds(questionMs.p99)}`],
    ['  processor time each, ms', ({ serving }) => milliseconds(serving.questionCpuMs)],
    ['resident memory, MB', ({ serving }) => serving.residentMB.toFixed(0)],
    ['reload, 1 article changed, s', ({ reload }) => seconds(reload.reloadMs)],
    ['  questions meanwhile, p50 / p95 ms', ({ reload: { questionMs } }) => `${milliseconds(questionMs.p50)} / ${milliseconds(questionMs.p95)}`],
    ['  event loop late, p99 / max ms', ({ reload }) => `${milliseconds(reload.delayMs.p99)} / ${milliseconds(reload.delayMs.max)}`],
    ['LangChain: index, s', ({ langchain }) => (langchain === null ? '–' : seconds(langchain.indexMs))],
    ['  question, p50 / p95 ms', ({ langchain }) => (langchain === null ? '–' : `${milliseconds(langchain.questionMs.p50)} / ${milliseconds(langchain.questionMs.p95)}`)],
    ['  resident memory, MB', ({ langchain }) => (langchain === null ? '–' : langchain.residentMB.toFixed(0))],
  ];
  const labels = Math.max(...rows.map(([label]) => label.length));
  const columns = sizes.map((figures) => Math.max(...rows.map(([, show]) => show(figures).length)));
  const table = rows.map(([label, show]) => [label.padEnd(labels), ...sizes.map((figures, column) => show(figures).padStart(columns[column] ?? 0))].join('  '));
  const [before, after] = machine.load;
  return [`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${before.toFixed(1)} before and ${after.toFixed(1)} after`, ...table];
}

function seconds(time: number): string {
  return (time / 1000).toFixed(2);
}

function milliseconds(time: number): string {
  return time < 100 ? time.toFixed(1) : time.toFixed(0);
}

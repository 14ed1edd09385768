// `npm run bench`: speed, memory and disk by size of the corpus, with LangChain's usual recipe beside it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { type IndexingFigures, type LangChainFigures, measureIndexing, measureLangChain, measureReload, measureServing, type ReloadFigures, type ServingFigures } from './bench-measure.ts';
import { benchLines } from './bench-report.ts';

export interface SizeFigures {
  readonly paragraphs: number;
  readonly indexing: IndexingFigures;
  readonly serving: ServingFigures;
  readonly reload: ReloadFigures;
  /** Null where it was left out. */
  readonly langchain: LangChainFigures | null;
}

export interface BenchFigures {
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number; /** Processes that wanted a core, over the minute before the run began and before it ended. */ readonly load: readonly [number, number] };
  readonly sizes: readonly SizeFigures[];
}

const usualSizes = '250,1000,10000,100000';
const usualQuestions = '300';

/**
 * Takes `--sizes 250,1000`, `--questions N`, `--no-langchain` and `--json FILE`; returns the exit status. Throws
 * UserError('bench.usage') where they cannot be used. Each figure comes from a process that measures nothing else.
 */
export async function runBench(args: string[], out: (line: string) => void): Promise<number> {
  const { sizes, questions, json, langchain, measure } = readArguments(args);
  if (measure !== undefined) {
    out(JSON.stringify(await measureHere(measure, sizes[0] ?? 0, questions)));
    return 0;
  }
  const loadBefore = loadavg()[0] ?? 0;
  const figures: SizeFigures[] = [];
  for (const size of sizes) {
    out(`… ${size}`);
    figures.push(await measureSize(size, questions, langchain));
  }
  const result: BenchFigures = { machine: { node: process.version, processor: cpus()[0]?.model ?? '', cores: availableParallelism(), load: [loadBefore, loadavg()[0] ?? 0] }, sizes: figures };
  for (const line of benchLines(result)) out(line);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(result)}\n`);
  return 0;
}

async function measureSize(size: number, questions: number, langchain: boolean): Promise<SizeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitaatti-bench-'));
  const inProcess = async <Figures>(kind: string): Promise<Figures> => {
    const program = fileURLToPath(new URL('../start.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'bench', '--measure', `${kind}:${folder}`, '--sizes', String(size), '--questions', String(questions)], { maxBuffer: 2 ** 20 });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  };
  try {
    return {
      paragraphs: size,
      indexing: await inProcess<IndexingFigures>('index'),
      serving: await inProcess<ServingFigures>('serve'),
      reload: await inProcess<ReloadFigures>('reload'),
      langchain: langchain ? await inProcess<LangChainFigures>('langchain') : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureHere(measure: string, size: number, questions: number): Promise<object> {
  const [kind, folder = ''] = measure.split(/:(.*)/su);
  if (kind === 'index') return measureIndexing(folder, size, questions);
  if (kind === 'serve') return measureServing(folder);
  if (kind === 'reload') return measureReload(folder, size);
  if (kind === 'langchain') return measureLangChain(size, questions);
  throw new UserError('bench.usage');
}

interface Arguments {
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly json: string | undefined;
  readonly langchain: boolean;
  /** What a process that the run started is to measure. */
  readonly measure: string | undefined;
}

function readArguments(args: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        sizes: { type: 'string', default: usualSizes },
        questions: { type: 'string', default: usualQuestions },
        json: { type: 'string' },
        langchain: { type: 'boolean', default: true },
        measure: { type: 'string' },
      },
    });
    const sizes = values.sizes.split(',').map(Number);
    const questions = Number(values.questions);
    if (![...sizes, questions].every((number) => Number.isInteger(number) && number > 0)) throw new UserError('bench.usage');
    return { sizes, questions, json: values.json, langchain: values.langchain, measure: values.measure };
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('bench.usage', {}, { cause: error });
  }
}

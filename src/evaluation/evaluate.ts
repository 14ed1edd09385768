// `npm run eval`: evaluates every set that it is given, prints a table, writes JSON and a plot.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createFolderReader } from '../corpus/folder-reader.ts';
import { confidenceModels } from '../domain/confidence-weights.ts';
import { UserError } from '../domain/errors.ts';
import { loadLocalEmbedder } from '../retrieval/local-embedder.ts';
import { type AttributionResult, attributionTable, evaluateAttribution } from './attribution.ts';
import { plotSvg } from './plot.ts';
import { readQuestionSet, setKind } from './question-set.ts';
import { reportLines } from './report.ts';
import { evaluateSet } from './set-evaluation.ts';
import { type SetFigures, summarise } from './summary.ts';

/**
 * Takes the command's arguments, set folders and `--json FILE`, `--svg FILE`, `--weights FILE`; returns the exit status.
 * Throws UserError where they cannot be used.
 */
export async function runEval(args: string[], out: (line: string) => void): Promise<number> {
  const { folders, json, svg, weights } = readArguments(args);
  const kinds = folders.map((folder) => ({ folder, kind: setKind(folder) }));
  const embedder = loadLocalEmbedder(weights);
  const sets: SetFigures[] = [];
  const attribution: AttributionResult[] = [];
  for (const { folder, kind } of kinds) {
    if (kind === 'questions') sets.push(...(await evaluateQuestions(folder, embedder, out)));
    else attribution.push(...(await evaluateAttribution(folder, createFolderReader(folder))));
  }
  for (const line of [...reportLines(sets), ...attributionTable(attribution)]) out(line);
  if (json !== undefined) write(json, `${JSON.stringify({ sets, attribution })}\n`);
  if (svg !== undefined) write(svg, plotSvg(sets));
  return 0;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError('eval.write', { file }, { cause: error });
  }
}

async function evaluateQuestions(folder: string, embedder: ReturnType<typeof loadLocalEmbedder>, out: (line: string) => void): Promise<readonly SetFigures[]> {
  const set = await readQuestionSet(folder);
  const runs = await evaluateSet(set, embedder, (line) => out(`… ${line}`));
  // English asks across languages; the threshold that people meet is that of the set's own articles.
  const languageOf = new Map(set.articles.map(({ id, language }) => [id, language]));
  return runs.map((run) => {
    const same = set.questions.filter(({ lang, article }) => lang === run.language && languageOf.get(article) === run.language).length;
    const mostlySame = same * 2 >= run.outcomes.length;
    return summarise(set.name, run, confidenceModels[mostlySame ? 'same' : 'across'].threshold);
  });
}

interface Arguments {
  readonly folders: readonly string[];
  readonly json: string | undefined;
  readonly svg: string | undefined;
  readonly weights: string | undefined;
}

function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'string' }, svg: { type: 'string' }, weights: { type: 'string' } } });
    if (positionals.length === 0) throw new UserError('eval.usage');
    return { folders: positionals.map((folder) => path.resolve(folder)), json: values.json, svg: values.svg, weights: values.weights };
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('eval.usage', {}, { cause: error });
  }
}

// `npm run train -- [--data DIR] [--out FILE] …`: trains the embedded embedder's weights and writes them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createLocalEmbedder } from '../retrieval/local-embedder.ts';
import { encodeWeights, viewWeights } from '../retrieval/local-embedder-weights.ts';
import { prepare } from './prepare.ts';
import type { TrainedParameters } from './quantise.ts';
import { quantise } from './quantise.ts';
import { readTrainingSets } from './read-sets.ts';
import type { TrainingSets } from './read-sets.ts';
import { train } from './run.ts';
import { defaultSettings } from './settings.ts';
import type { TrainingSettings } from './settings.ts';
import { validate } from './validate.ts';

const root = join(import.meta.dirname, '..', '..');
const reportEvery = 100;

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: join(root, '..', 'shared', 'training') },
      out: { type: 'string', default: join(root, 'src', 'retrieval', 'weights', 'local-embedder.bin') },
      /** Where a killed run goes on from; delete it to begin anew. */
      checkpoint: { type: 'string', default: join(root, 'data', 'training', 'checkpoint.bin') },
      workers: { type: 'string', default: '2' },
      /** Articles of the parallel set that serve as validation only. */
      'hold-out': { type: 'string', default: '2' },
      'validate-every': { type: 'string', default: '1000' },
      /** JSON with any of TrainingSettings. */
      settings: { type: 'string', default: '{}' },
    },
  });
  const whole = z.coerce.number().int();
  const workers = whole.min(1).parse(options.workers);
  const heldOut = whole.min(0).parse(options['hold-out']);
  const validateEvery = whole.min(1).parse(options['validate-every']);
  const settings = readSettings(options.settings);
  const started = performance.now();
  const minutes = () => `${((performance.now() - started) / 60_000).toFixed(1)} min`;

  const sets = await readTrainingSets(options.data, heldOut);
  const data = prepare(sets, settings.features);
  say(`prepared after ${minutes()}: ${data.wholeCounts.length} words, ${data.hashes.length} features, ${data.textStarts.length - 1} texts`);
  say(`settings ${JSON.stringify(settings)}`);
  const trained = await train({
    data,
    settings,
    workers,
    reportEvery,
    checkpoint: { path: options.checkpoint, every: 500 },
    async onProgress({ step, steps, loss, tookMs }, parameters) {
      const judged = step % validateEvery === 0 || step === steps ? `, ${await judge(parameters(), sets)}` : '';
      say(`step ${step}/${steps} after ${minutes()}: loss ${loss.toFixed(4)}, ${(tookMs / reportEvery).toFixed(0)} ms a step${judged}`);
    },
  });
  const file = encodeWeights(quantise(trained));
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, file);
  say(`wrote ${file.length} bytes after ${minutes()}: ${viewWeights(file).checksum}`);
}

function readSettings(json: string): TrainingSettings {
  const { shares, ...numbers } = defaultSettings;
  const number = z.number().nonnegative();
  const known = (names: object) => z.partialRecord(z.enum(Object.keys(names)), number);
  const { shares: otherShares, ...others } = z.looseObject({ shares: known(shares).optional() }).parse(JSON.parse(json));
  return { ...numbers, ...known(numbers).parse(others), shares: { ...shares, ...otherShares } };
}

/** The rounded weights, as they would be shipped, on questions that no step has seen. */
async function judge(parameters: TrainedParameters, { validation, validationEnglish }: TrainingSets): Promise<string> {
  const embedder = createLocalEmbedder(encodeWeights(quantise(parameters)));
  const asked = validation.slice(0, 1000);
  const finnish = await validate(embedder, asked, validation.slice(1000, 4000));
  const english = await validate(embedder, validationEnglish, asked, 8);
  const percent = (share: number) => (share * 100).toFixed(1);
  return `validation fi hit@1 ${percent(finnish.hitAt1)} % MRR ${finnish.reciprocalRank.toFixed(3)}, en-fi hit@1 ${percent(english.hitAt1)} % MRR ${english.reciprocalRank.toFixed(3)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

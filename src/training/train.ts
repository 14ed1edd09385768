// `npm run train -- [--data DIR] [--out FILE] …`: trains the embedded embedder's weights and writes them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLocalEmbedder } from '../retrieval/local-embedder.ts';
import { decodeWeights, encodeWeights } from '../retrieval/local-embedder-weights.ts';
import { prepare } from './prepare.ts';
import type { TrainedParameters } from './quantise.ts';
import { quantise } from './quantise.ts';
import { readTrainingSets } from './read-sets.ts';
import { train } from './run.ts';
import { defaultSettings } from './settings.ts';
import type { TrainingSettings } from './settings.ts';
import { validate } from './validate.ts';

const root = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'training') },
    out: { type: 'string', default: join(root, 'src', 'retrieval', 'weights', 'local-embedder.bin') },
    checkpoint: { type: 'string', default: join(root, 'data', 'training', 'checkpoint.bin') },
    workers: { type: 'string', default: '2' },
    'hold-out': { type: 'string', default: '2' },
    'validate-every': { type: 'string', default: '1000' },
    /** JSON with any of TrainingSettings. */
    settings: { type: 'string', default: '{}' },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const overrides: Partial<TrainingSettings> = JSON.parse(options.settings);
const settings: TrainingSettings = { ...defaultSettings, ...overrides };
const started = performance.now();
const minutes = () => ((performance.now() - started) / 60_000).toFixed(1);

const sets = await readTrainingSets(options.data, Number(options['hold-out']));
const data = prepare(sets, settings.features);
say(`prepared after ${minutes()} min: ${data.wholeCounts.length} words, ${data.hashes.length} features, ${data.textStarts.length - 1} texts`);
say(`settings ${JSON.stringify(settings)}`);

const asked = sets.validation.slice(0, 1000);
const distractors = sets.validation.slice(1000, 4000);

async function describe(parameters: TrainedParameters): Promise<string> {
  const embedder = createLocalEmbedder(decodeWeights(encodeWeights(quantise(parameters))));
  const finnish = await validate(embedder, asked, distractors);
  const english = await validate(embedder, sets.validationEnglish, asked, 8);
  const percent = (share: number) => (share * 100).toFixed(1);
  return `validation fi hit@1 ${percent(finnish.hitAt1)} % MRR ${finnish.reciprocalRank.toFixed(3)}, en-fi hit@1 ${percent(english.hitAt1)} % MRR ${english.reciprocalRank.toFixed(3)}`;
}

const reportEvery = 100;
const trained = await train({
  data,
  settings,
  workers: Number(options.workers),
  reportEvery,
  checkpoint: { path: options.checkpoint, every: 500 },
  async onProgress({ step, steps, loss, tookMs }, parameters) {
    const judged = step % Number(options['validate-every']) === 0 || step === steps ? `, ${await describe(parameters())}` : '';
    say(`step ${step}/${steps} after ${minutes()} min: loss ${loss.toFixed(4)}, ${(tookMs / reportEvery).toFixed(0)} ms a step${judged}`);
  },
});
const file = encodeWeights(quantise(trained));
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, file);
say(`wrote ${file.length} bytes after ${minutes()} min: ${decodeWeights(file).checksum}`);

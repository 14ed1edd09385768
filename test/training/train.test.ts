// A run on a handful of pairs: it learns, repeats itself, and goes on after a break.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createLocalEmbedder } from '../../src/retrieval/local-embedder.ts';
import { encodeWeights } from '../../src/retrieval/local-embedder-weights.ts';
import { prepare } from '../../src/training/prepare.ts';
import { quantise } from '../../src/training/quantise.ts';
import type { TrainedParameters } from '../../src/training/quantise.ts';
import type { TrainingItem, TrainingSets } from '../../src/training/read-sets.ts';
import { train } from '../../src/training/run.ts';
import type { TrainingRun } from '../../src/training/run.ts';
import { defaultSettings } from '../../src/training/settings.ts';
import { validate } from '../../src/training/validate.ts';

const items: readonly TrainingItem[] = [
  { passage: 'Hallitus esitti torstaina uuden talousarvion. Eduskunta käsittelee sitä syksyllä.', queries: ['Mitä hallitus esitti?', 'Milloin talousarvio käsitellään?'] },
  { passage: 'Kotkan satamassa paloi varastohalli. Pelastuslaitos sammutti palon aamuyöllä.', queries: ['Missä hallipalo oli?', 'Kuka sammutti palon?'] },
  { passage: 'Syyrian sisällissota alkoi vuonna 2011. Satoja tuhansia ihmisiä on kuollut.', queries: ['Milloin sota alkoi?', 'Kuinka moni on kuollut sodassa?'] },
  { passage: 'Lintulajien määrä on vähentynyt merenrantaniityillä. Laiduntaminen auttaisi niitä.', queries: ['Mikä auttaisi niittyjä?', 'Mitä linnuille on tapahtunut?'] },
  { passage: 'Konepaja irtisanoi sata työntekijää. Ammattiliitto järjesti mielenilmauksen.', queries: ['Montako työntekijää irtisanottiin?', 'Kuka järjesti mielenilmauksen?'] },
  { passage: 'Koulut suljettiin lumimyrskyn vuoksi. Opetus siirtyi verkkoon viikoksi.', queries: ['Miksi koulut suljettiin?', 'Kuinka kauan opetus oli verkossa?'] },
];
const sets: TrainingSets = {
  questions: items.map((item) => [item]),
  glosses: [],
  parallel: [],
  dictionary: [[{ passage: 'hallitus', queries: ['government'] }], [{ passage: 'sota', queries: ['war'] }], [{ passage: 'lintu', queries: ['bird'] }]],
  translations: new Map(),
  validation: [],
  validationEnglish: [],
};
const settings = { ...defaultSettings, steps: 40, batch: 8, groupSize: 1, dimension: 16, features: 3000, rate: 0.02, warmUp: 5, coolDown: 10, wordDrop: 0.1 };
const data = prepare(sets, settings.features);
const run = (options: Partial<TrainingRun> = {}) => train({ data, settings, workers: 1, reportEvery: 10, ...options });
const bytes = (parameters: TrainedParameters) => encodeWeights(quantise(parameters));

function withFolder(use: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'training-'));
    try {
      await use(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

describe('training', () => {
  test('the loss falls and questions find their passages', async () => {
    const losses: number[] = [];
    const trained = await run({ onProgress: ({ loss }) => void losses.push(loss) });
    const [first = NaN] = losses;
    const last = losses.at(-1) ?? NaN;
    assert.ok(last < first * 0.7, `${first} to ${last}`);
    const { hitAt1, questions } = await validate(createLocalEmbedder(bytes(trained)), items, [], 2);
    assert.equal(questions, 12);
    assert.ok(hitAt1 > 0.9, `hit@1 ${hitAt1}`);
  });

  test('the same seed gives the same weights with one worker and with two, another seed gives others', async () => {
    const one = bytes(await run());
    assert.ok(one.equals(bytes(await run({ workers: 2 }))));
    assert.ok(!one.equals(bytes(await run({ settings: { ...settings, seed: 2 } }))));
  });

  test('a stopped run goes on to the weights of an unbroken one', withFolder(async (folder) => {
    const checkpoint = { path: join(folder, 'checkpoint.bin'), every: 10 };
    await run({ checkpoint, stopAfter: 20 });
    const steps: number[] = [];
    const resumed = await run({ checkpoint, onProgress: ({ step }) => void steps.push(step) });
    assert.deepEqual(steps, [30, 40]);
    assert.ok(bytes(resumed).equals(bytes(await run())));
  }));

  test('a checkpoint of other settings is refused by name', withFolder(async (folder) => {
    const checkpoint = { path: join(folder, 'checkpoint.bin'), every: 10 };
    await run({ checkpoint, stopAfter: 10 });
    await assert.rejects(run({ checkpoint, settings: { ...settings, rate: 0.01 } }), /checkpoint\.bin belongs to a run with other settings/u);
  }));

  test('a run may be lengthened until it begins to cool down', withFolder(async (folder) => {
    const checkpoint = { path: join(folder, 'checkpoint.bin'), every: 10 };
    await run({ checkpoint, stopAfter: 20 });
    const longer = { ...settings, steps: 50 };
    assert.ok(bytes(await run({ checkpoint, settings: longer })).equals(bytes(await run({ settings: longer }))));
    await assert.rejects(run({ checkpoint, settings: { ...settings, steps: 60 } }), /begun to cool down/u);
  }));
});

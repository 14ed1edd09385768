// A whole training run: sets the memory up, keeps the workers going, writes checkpoints, gives the trained parameters back.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createBarrierState } from './barrier.ts';
import { readCheckpoint, runKey, writeCheckpoint } from './checkpoint.ts';
import { createSharedMemory } from './kernels.ts';
import { layOut } from './layout.ts';
import type { PreparedData } from './prepare.ts';
import type { TrainedParameters } from './quantise.ts';
import { createRandom } from './random.ts';
import type { TrainingSettings } from './settings.ts';
import type { WorkerOrder, WorkerStart } from './worker.ts';

export interface TrainingProgress {
  readonly step: number;
  readonly steps: number;
  /** Mean over the steps since the last report. */
  readonly loss: number;
  readonly tookMs: number;
}

export interface TrainingRun {
  readonly data: PreparedData;
  readonly settings: TrainingSettings;
  readonly workers: number;
  /** Steps between two reports. */
  readonly reportEvery: number;
  readonly onProgress?: (progress: TrainingProgress, parameters: () => TrainedParameters) => void | Promise<void>;
  readonly checkpoint?: { readonly path: string; /** A multiple of `reportEvery`. */ readonly every: number };
  /** Stops after this step, as a kill would, but with a checkpoint. */
  readonly stopAfter?: number;
}

/** Trains from the checkpoint's step, or from the start, to the last. */
export async function train(run: TrainingRun): Promise<TrainedParameters> {
  const { data, settings, workers, reportEvery } = run;
  const layout = layOut(settings, workers);
  const memory = createSharedMemory(layout.bytes);
  initialise(memory, run);
  const state = new Uint8Array(memory.buffer, 0, layout.parameterEnd);
  const key = runKey(settings, data);
  let step = resume(run, key, state);
  const end = Math.min(settings.steps, run.stopAfter ?? settings.steps);

  const barrier = createBarrierState();
  const threads = Array.from({ length: workers }, (_, worker) => {
    const workerData: WorkerStart = { memory, barrier, data, settings, worker, workers };
    return new Worker(new URL('worker.ts', import.meta.url), { workerData });
  });
  try {
    while (step < end) {
      const started = performance.now();
      const order: WorkerOrder = { first: step + 1, last: Math.min(end, step + reportEvery) };
      const answers = threads.map((thread) => nextMessage(thread));
      for (const port of threads) port.postMessage(order);
      const [loss] = await Promise.all(answers);
      step = order.last;
      await run.onProgress?.({ step, steps: settings.steps, loss: loss ?? NaN, tookMs: performance.now() - started }, () => parameters(memory, run));
      if (run.checkpoint !== undefined && (step % run.checkpoint.every === 0 || step === end)) writeCheckpoint(run.checkpoint.path, key, { step, steps: settings.steps }, state);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return parameters(memory, run);
}

function resume({ checkpoint, settings }: TrainingRun, key: string, state: Uint8Array): number {
  const reached = checkpoint === undefined ? null : readCheckpoint(checkpoint.path, key, state);
  if (reached === null) return 0;
  const cooledDown = reached.step > Math.min(reached.steps, settings.steps) - settings.coolDown;
  if (reached.steps !== settings.steps && cooledDown) {
    throw new Error(`The run was to take ${reached.steps} steps and has begun to cool down at step ${reached.step}: it can no longer take ${settings.steps}`);
  }
  return reached.step;
}

/** A worker's answer; an error in the worker rejects. */
async function nextMessage(thread: Worker): Promise<number> {
  const [loss]: unknown[] = await once(thread, 'message');
  return typeof loss === 'number' ? loss : NaN;
}

function initialise(memory: WebAssembly.Memory, { settings, workers }: TrainingRun): void {
  const layout = layOut(settings, workers);
  const random = createRandom(settings.seed, 0);
  const values = new Float32Array(memory.buffer, layout.values, settings.features * settings.dimension);
  for (let index = 0; index < values.length; index += 1) values[index] = (random() - 0.5) * 0.2;
  const identity = new Uint32Array(memory.buffer, layout.identity, settings.batch);
  for (let index = 0; index < identity.length; index += 1) identity[index] = index;
}

function parameters(memory: WebAssembly.Memory, { data, settings, workers }: TrainingRun): TrainedParameters {
  const layout = layOut(settings, workers);
  const known = data.hashes.length;
  const weights = (side: number) => new Float32Array(memory.buffer, layout.textWeights + side * settings.features * 4, known).slice();
  return {
    dimension: settings.dimension,
    hashes: data.hashes.slice(),
    rows: new Float32Array(memory.buffer, layout.values, known * settings.dimension).slice(),
    questionWeights: weights(0),
    passageWeights: weights(1),
  };
}

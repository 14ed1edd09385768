// A thread that trains: draws every nth batch and does its share of every step.
import { parentPort, workerData } from 'node:worker_threads';
import { createBarrier } from './barrier.ts';
import { createBatchSource, viewBatch } from './batch.ts';
import { layOut } from './layout.ts';
import type { PreparedData } from './prepare.ts';
import type { TrainingSettings } from './settings.ts';
import { createStep } from './step.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly memory: WebAssembly.Memory;
  readonly barrier: Int32Array<SharedArrayBuffer>;
  readonly data: PreparedData;
  readonly settings: TrainingSettings;
  readonly worker: number;
  readonly workers: number;
}

/** Steps to do, both included, counted from 1; answered with the mean loss. */
export interface WorkerOrder {
  readonly first: number;
  readonly last: number;
}

function work(start: WorkerStart, answer: (loss: number) => void): (order: WorkerOrder) => void {
  const { memory, data, settings, worker, workers } = start;
  const layout = layOut(settings, workers);
  const barrier = createBarrier(start.barrier, workers);
  const slots = layout.slots.map((slot) => viewBatch(memory, slot, settings));
  const own = slots[worker];
  if (own === undefined) throw new RangeError(`there is no worker ${worker} of ${workers}`);
  const draw = createBatchSource(data, settings);
  const train = createStep({ memory, layout, settings, worker, workers, barrier });
  return ({ first, last }) => {
    let loss = 0;
    for (let round = first; round <= last; round += workers) {
      if (round + worker <= last) draw(round + worker, own);
      barrier();
      slots.forEach((batch, slot) => {
        if (round + slot <= last) loss += train(round + slot, batch);
      });
    }
    answer(loss / (last - first + 1));
  };
}

if (parentPort !== null) {
  const port = parentPort;
  port.on('message', work(workerData, (loss) => port.postMessage(loss)));
}

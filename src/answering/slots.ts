// At most so many calls to a model at once, and a short queue before them.
import { ModelFault } from '../domain/model-fault.ts';

export interface Slots {
  /** Waits for a free place, runs the work, frees the place. Throws ModelFault('overloaded') when the queue is full, the signal's reason when it aborts. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createSlots(atOnce: number, waiting: number): Slots {
  let running = 0;
  const queue: { readonly enter: () => void }[] = [];
  const enter = async (signal: AbortSignal) => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new ModelFault('overloaded', 'too many calls wait already');
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const place = { enter: () => resolve(undefined) };
    const leave = () => {
      queue.splice(queue.indexOf(place), 1);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    queue.push(place);
    signal.addEventListener('abort', leave, { once: true });
    // Whoever leaves hands the place over, so `running` stays.
    await promise.finally(() => signal.removeEventListener('abort', leave));
  };
  return {
    async run(work, signal) {
      signal.throwIfAborted();
      await enter(signal);
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) running -= 1;
        else next.enter();
      }
    },
  };
}

// The same question, asked by many at once, costs one call.

export interface Coalescer<T> {
  /** Starts the work, or joins the one that runs under the key; `joined` says which. The work is aborted when all who wait for it have given up. */
  run(key: string, work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): { readonly joined: boolean; readonly result: Promise<T> };
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

export function createCoalescer<T>(): Coalescer<T> {
  const running = new Map<string, Running<T>>();
  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> => {
    const controller = new AbortController();
    const own: Running<T> = { controller, waiting: 0, result: work(controller.signal).finally(() => forget(own)) };
    const forget = (one: Running<T>) => {
      if (running.get(key) === one) running.delete(key);
    };
    running.set(key, own);
    controller.signal.addEventListener('abort', () => forget(own), { once: true });
    return own;
  };
  const waitFor = async (one: Running<T>, signal: AbortSignal): Promise<T> => {
    one.waiting += 1;
    const { promise, reject } = Promise.withResolvers<never>();
    const leave = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([one.result, promise]);
    } finally {
      signal.removeEventListener('abort', leave);
      one.waiting -= 1;
      if (one.waiting === 0) one.controller.abort(new Error('nobody waits for the answer any more'));
    }
  };
  return {
    run(key, work, signal) {
      const existing = running.get(key);
      const one = existing ?? start(key, work);
      return { joined: existing !== undefined, result: waitFor(one, signal) };
    },
  };
}

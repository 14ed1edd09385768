// The same question asked by many at once is answered once: everybody gets that answer.

/** Runs the work unless the same key is being worked on; then its outcome is shared. Nothing is kept afterwards. */
export type Share<T> = (key: string, work: () => Promise<T>) => Promise<T>;

export function createShare<T>(): Share<T> {
  const running = new Map<string, Promise<T>>();
  return async (key, work) => {
    const before = running.get(key);
    if (before !== undefined) return before;
    const started = work().finally(() => running.delete(key));
    running.set(key, started);
    return started;
  };
}

// Lets worker threads wait for each other between the phases of a step.

/** Two 32-bit numbers in shared memory: how many have come, and how often all have. */
export function createBarrierState(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** A function that returns once `workers` threads have called theirs. */
export function createBarrier(state: Int32Array<SharedArrayBuffer>, workers: number): () => void {
  return () => {
    const round = Atomics.load(state, 1);
    if (Atomics.add(state, 0, 1) + 1 === workers) {
      Atomics.store(state, 0, 0);
      Atomics.add(state, 1, 1);
      Atomics.notify(state, 1);
      return;
    }
    // Phases last a few milliseconds and end nearly together: a short spin is cheaper than sleeping.
    for (let spins = 0; spins < 2000; spins += 1) if (Atomics.load(state, 1) !== round) return;
    while (Atomics.load(state, 1) === round) Atomics.wait(state, 1, round, 1000);
  };
}

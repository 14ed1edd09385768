// Random numbers that a seed fixes, so that a run can be repeated and a broken one goes on as if it had not stopped.

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** Mulberry32, started from as many numbers as name the place (seed, step …). */
export function createRandom(...seeds: readonly number[]): Random {
  let state = 0x9e3779b9;
  for (const seed of seeds) state = scramble(Math.imul(state ^ seed, 0x85ebca6b));
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return (scramble(state) >>> 0) / 4_294_967_296;
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return mixed ^ (mixed >>> 14);
}

// Time as the double sees it, and the ids it hands out: real time plus what a test has let pass.

const discordEpochMs = 1_420_070_400_000n;

export interface DoubleClock {
  now(): number;
  /** Lets time pass at once, for deadlines that no test should wait for. */
  advance(ms: number): void;
  iso(): string;
}

export function createDoubleClock(): DoubleClock {
  let passedMs = 0;
  const now = () => Date.now() + passedMs;
  return { now, iso: () => new Date(now()).toISOString(), advance: (ms) => void (passedMs += ms) };
}

/** Ids with a time in them, as Discord's are: 18 to 19 digits, rising. */
export function createSnowflakes(clock: DoubleClock): () => string {
  let sequence = 0n;
  return () => {
    sequence += 1n;
    return String(((BigInt(clock.now()) - discordEpochMs) << 22n) | (sequence & 0x3f_ffffn));
  };
}

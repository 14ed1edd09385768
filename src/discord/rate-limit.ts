// How often a person and a server may ask: sliding windows, so that a wait can be named to the second.

export interface Allowance {
  /** How many uses `perMs` milliseconds hold. */
  readonly uses: number;
  readonly perMs: number;
}

export interface RateLimits {
  readonly user: Allowance;
  readonly guild: Allowance;
  readonly everyone: Allowance;
}

export type Verdict = { readonly kind: 'allowed' } | { readonly kind: 'wait'; readonly scope: keyof RateLimits; readonly waitMs: number };

export interface RateLimiter {
  /** Counts a use unless one of the allowances is spent; a refused use is not counted. */
  use(user: string, guild: string | null): Verdict;
}

/** `clock` gives milliseconds from any fixed point. */
export function createRateLimiter(limits: RateLimits, clock: () => number): RateLimiter {
  const used = new Map<string, number[]>();
  let swept = clock();
  const longestMs = Math.max(limits.user.perMs, limits.guild.perMs, limits.everyone.perMs);

  const waitOf = (key: string, allowance: Allowance, now: number): number => {
    const times = (used.get(key) ?? []).filter((time) => now - time < allowance.perMs);
    used.set(key, times);
    const oldest = times[times.length - allowance.uses];
    return oldest === undefined ? 0 : oldest + allowance.perMs - now;
  };

  const sweep = (now: number) => {
    if (now - swept < longestMs) return;
    swept = now;
    for (const [key, times] of used) {
      if (times.every((time) => now - time >= longestMs)) used.delete(key);
    }
  };

  return {
    use: (user, guild) => {
      const now = clock();
      sweep(now);
      const keys: (readonly [keyof RateLimits, string])[] = [['user', `user ${user}`], ['everyone', 'everyone']];
      if (guild !== null) keys.push(['guild', `guild ${guild}`]);
      const waits = keys.map(([scope, key]) => ({ scope, waitMs: waitOf(key, limits[scope], now) }));
      const longest = waits.reduce((one, other) => (other.waitMs > one.waitMs ? other : one));
      if (longest.waitMs > 0) return { kind: 'wait', ...longest };
      for (const [, key] of keys) used.get(key)?.push(now);
      return { kind: 'allowed' };
    },
  };
}

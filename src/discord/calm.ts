// In a rush, first responses come before answers: Discord gives up on a first response after 3 s, on an answer after minutes.

export interface Calm {
  /** Counts a first response as long as it is on its way. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves at once unless many first responses are on their way; then when they are fewer, or after a while. */
  wait(): Promise<void>;
}

/** More first responses at once than this are a rush. */
const rush = 8;
const longestWaitMs = 1000;

export function createCalm(): Calm {
  let onTheirWay = 0;
  let waiting: (() => void)[] = [];
  const release = () => {
    const released = waiting;
    waiting = [];
    for (const resolve of released) resolve();
  };
  return {
    during: async (work) => {
      onTheirWay += 1;
      try {
        return await work();
      } finally {
        onTheirWay -= 1;
        if (onTheirWay <= rush) release();
      }
    },
    wait: async () => {
      if (onTheirWay <= rush) return;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        timer = setTimeout(resolve, longestWaitMs);
      });
      clearTimeout(timer);
    },
  };
}

// Says when the main thread was held up: a first response to Discord is due in three seconds.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Log } from '../domain/ports.ts';

export interface EventLoopWatch {
  readonly log: Pick<Log, 'warn'>;
  /** Longer delays than this are told. */
  readonly warnAboveMs: number;
  readonly everyMs: number;
}

const resolutionMs = 20;

/** Looks at the longest delay of each interval; the returned function ends the watch. */
export function watchEventLoop({ log, warnAboveMs, everyMs }: EventLoopWatch): () => void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const timer = setInterval(() => {
    const longestMs = Math.round(delay.max / 1e6);
    delay.reset();
    if (longestMs > warnAboveMs) log.warn({ longestMs }, 'the event loop was held up');
  }, everyMs);
  // The watch alone is no reason to go on living.
  timer.unref();
  return () => {
    clearInterval(timer);
    delay.disable();
  };
}

// Says when the main thread was held up: a first response to Discord is due in three seconds.
import type { Log } from '../domain/ports.ts';

export interface EventLoopWatch {
  readonly log: Pick<Log, 'warn'>;
  /** Longer delays than this are told. */
  readonly warnAboveMs: number;
  /** How often the thread should come by; what it is late by is the delay. */
  readonly everyMs: number;
}

/** The returned function ends the watch. */
export function watchEventLoop({ log, warnAboveMs, everyMs }: EventLoopWatch): () => void {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const lateMs = Math.round(now - last - everyMs);
    last = now;
    if (lateMs > warnAboveMs) log.warn({ lateMs }, 'the event loop was held up');
  }, everyMs);
  // The watch alone is no reason to go on living.
  timer.unref();
  return () => clearInterval(timer);
}

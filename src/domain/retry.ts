// How often and how long a failing model is asked again: bounded, and never past the asker's deadline.
import { isPassing, modelFaultOf } from './model-fault.ts';

export interface RetryOptions {
  /** Tries after the first. */
  readonly retries: number;
  /** Milliseconds left until the deadline. */
  readonly remainingMs: () => number;
  /** Rejects when the asker gives up. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** 0 to 1, for spreading the pauses. */
  readonly random: () => number;
  readonly secrets?: readonly string[];
}

const firstPauseMs = 400;
const longestPauseMs = 8000;
/** A try that has less time than this left is not worth its money. */
const leastUsefulMs = 1500;

/**
 * Runs the attempt until it succeeds or fails for good; throws the last ModelFault. A server's Retry-After is waited for
 * in full where the deadline allows it, and ends the trying at once where not.
 */
export async function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const fault = modelFaultOf(error, options.secrets);
      if (!isPassing(fault) || tried >= options.retries) throw fault;
      const own = Math.min(longestPauseMs, firstPauseMs * 2 ** tried) * (0.5 + options.random() / 2);
      const pause = Math.max(own, fault.retryAfterMs ?? 0);
      if (pause + leastUsefulMs > options.remainingMs()) throw fault;
      await options.wait(pause);
    }
  }
}

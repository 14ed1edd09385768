// Leaves a failing model alone for a while, then lets one call through to see whether it is back.

export interface CircuitBreaker {
  /** Whether a call may be made now; while half open, true for one call only until it reports back. */
  tryEnter(): boolean;
  succeeded(): void;
  /** `atOnce` opens without waiting for more failures: a wrong key does not mend itself. */
  failed(atOnce?: boolean): void;
  /** The call ended in a way that says nothing of the model's health. */
  left(): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export interface CircuitBreakerOptions {
  /** Failures in a row that open it. */
  readonly failures: number;
  readonly restMs: number;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

export function createCircuitBreaker({ failures, restMs, now }: CircuitBreakerOptions): CircuitBreaker {
  let inARow = 0;
  let openedAt: number | null = null;
  let probing = false;
  return {
    tryEnter() {
      if (openedAt === null) return true;
      if (probing || now() - openedAt < restMs) return false;
      probing = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      openedAt = null;
      probing = false;
    },
    failed(atOnce = false) {
      inARow += 1;
      if (probing || atOnce || inARow >= failures) openedAt = now();
      probing = false;
    },
    left() {
      probing = false;
    },
    get state() {
      if (openedAt === null) return 'closed';
      return now() - openedAt < restMs ? 'open' : 'half-open';
    },
  };
}

// Faults that a test asks for: what goes wrong, on which requests, before or after Discord has done what was asked.

export interface Fault {
  /** `METHOD /path` with `*` for one segment, or `*` for every request; `routes` names the usual ones. */
  readonly route: string;
  /** How many requests it strikes; 1 unless told, Infinity for all. */
  readonly times?: number;
  /** Lets this many matching requests pass first. */
  readonly skip?: number;
  /** Whether the request takes effect although its answer is lost; false unless told. */
  readonly applied?: boolean;
  /** Answers with this instead. */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection instead of answering. */
  readonly reset?: boolean;
  /** Holds the request until released, then goes on as if it had just arrived. */
  readonly hang?: boolean;
  /** Takes effect, sends the headers and half of the body, then nothing until released. */
  readonly stallInBody?: boolean;
}

export const routes = {
  callback: 'POST /interactions/*/*/callback',
  original: 'GET /webhooks/*/*/messages/@original',
  editOriginal: 'PATCH /webhooks/*/*/messages/@original',
  deleteOriginal: 'DELETE /webhooks/*/*/messages/@original',
  followUp: 'POST /webhooks/*/*',
  createMessage: 'POST /channels/*/messages',
  editMessage: 'PATCH /channels/*/messages/*',
  deleteMessage: 'DELETE /channels/*/messages/*',
  typing: 'POST /channels/*/typing',
  setCommands: 'PUT /applications/*/commands',
  setGuildCommands: 'PUT /applications/*/guilds/*/commands',
  gateway: 'GET /gateway/bot',
  every: '*',
} as const;

export interface Injected {
  /** How many requests it has struck. */
  readonly struck: number;
  /** Resolves when it strikes for the first time. */
  readonly strike: Promise<void>;
  /** Lets go of what hangs or stalls, and strikes no more. */
  release(): void;
}

export interface Striking {
  readonly fault: Fault;
  readonly released: Promise<void>;
}

export function createFaults() {
  const live: { readonly fault: Fault; readonly pattern: RegExp; left: number; skip: number; readonly strike: () => void; readonly released: Promise<void> }[] = [];
  const releases = new Set<() => void>();
  return {
    inject(fault: Fault): Injected {
      const strike = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      let struck = 0;
      const entry = {
        fault,
        pattern: pattern(fault.route),
        left: fault.times ?? 1,
        skip: fault.skip ?? 0,
        strike: () => {
          struck += 1;
          strike.resolve();
        },
        released: released.promise,
      };
      live.push(entry);
      const release = () => {
        entry.left = 0;
        released.resolve();
        releases.delete(release);
      };
      releases.add(release);
      return {
        get struck() {
          return struck;
        },
        strike: strike.promise,
        release,
      };
    },
    /** The fault that strikes this request, used up once. */
    take(method: string, path: string): Striking | undefined {
      const entry = live.find((one) => one.left > 0 && one.pattern.test(`${method} ${path}`));
      if (entry === undefined) return undefined;
      if (entry.skip > 0) {
        entry.skip -= 1;
        return undefined;
      }
      entry.left -= 1;
      entry.strike();
      return { fault: entry.fault, released: entry.released };
    },
    releaseAll(): void {
      for (const release of releases) release();
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;

function pattern(route: string): RegExp {
  if (route === '*') return /^/;
  return new RegExp(`^${route.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]+')}$`);
}

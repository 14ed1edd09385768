// Every call to Discord's HTTP API: its own deadline to the last byte of the body, few and bounded retries.
import { DefaultRestOptions, DiscordAPIError, HTTPError, type RateLimitData, RateLimitError, RequestMethod, REST, type RESTOptions } from 'discord.js';
import type { Log } from '../domain/ports.ts';
import { requestDeadlineMs } from './limits.ts';

type Route = `/${string}`;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface CallOptions {
  readonly body?: object;
  readonly files?: readonly { readonly name: string; readonly data: string; readonly contentType: string }[];
  /** Interaction routes carry their own token. */
  readonly auth?: boolean;
  readonly deadlineMs?: number;
  /** How often a 5xx is tried in all; a deadline or a broken connection is tried at most twice. */
  readonly tries?: number;
  /** False where a second try after a deadline would come too late to be of use. */
  readonly againAfterDeadline?: boolean;
}

export interface Outbound {
  /** The parsed answer of a 2xx; throws what discord.js throws, or DeadlineError. */
  call(method: Method, route: Route, options?: CallOptions): Promise<unknown>;
}

/** A call that had no whole answer in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

export interface OutboundOptions {
  readonly token: string;
  /** Without the version, as in https://discord.com/api. */
  readonly apiUrl?: string;
  readonly log: Log;
  /** How long a call may take to the last byte of its answer, where the call does not say. */
  readonly requestDeadlineMs?: number;
  /** Told once when Discord no longer accepts the token: nothing may be called after that. */
  readonly onUnauthorised?: () => void;
}

/** Interaction edits are exempt from the global limit of 50 a second, which discord.js would keep all the same. */
const interactionsPerSecond = 10_000;
/** discord.js keeps a handler for each interaction until it is swept, hourly unless told. */
const handlerSweepMs = 60_000;
const pausesMs = [150, 600] as const;

export function createOutbound(options: OutboundOptions): Outbound {
  const shared: Partial<RESTOptions> = { ...restOptions(options.apiUrl), retries: 0 };
  const longestWaitMs = options.requestDeadlineMs ?? requestDeadlineMs;
  // A first response is never worth a wait; for the rest, the library would sleep past the deadline that the call has.
  const rejectOnRateLimit = ({ route, retryAfter, timeToReset }: RateLimitData) => route.startsWith('/interactions') || Math.max(retryAfter, timeToReset) > longestWaitMs;
  const plain = new REST({ ...shared, rejectOnRateLimit }).setToken(options.token);
  const interactions = new REST({ ...shared, rejectOnRateLimit, globalRequestsPerSecond: interactionsPerSecond, handlerSweepInterval: handlerSweepMs });
  let unauthorised = false;

  return {
    call: async (method, route, call = {}) => {
      if (unauthorised && call.auth !== false) throw new Error('Discord no longer accepts the token');
      const rest = call.auth === false ? interactions : plain;
      const tries = call.tries ?? 2;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await attemptOnce(rest, method, route, { deadlineMs: options.requestDeadlineMs ?? requestDeadlineMs, ...call });
        } catch (error) {
          if (error instanceof DiscordAPIError && error.status === 401 && call.auth !== false && !unauthorised) {
            unauthorised = true;
            options.onUnauthorised?.();
          }
          const most = error instanceof DeadlineError && call.againAfterDeadline === false ? 1 : worthAnother(error, tries);
          if (attempt >= most) throw error;
          options.log.debug({ ...callFacts(error), attempt }, 'a call to Discord is tried again');
          await pause(pausesMs[Math.min(attempt, pausesMs.length) - 1] ?? 0);
        }
      }
    },
  };
}

/** For the gateway client's own calls as well. */
export function restOptions(apiUrl?: string): Partial<RESTOptions> {
  return { ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, '') }), timeout: requestDeadlineMs, retries: 1, makeRequest: wholeRequest };
}

/** What may be logged of a failed call: an error of discord.js also holds the interaction's token and the body. */
export function callFacts(error: unknown): Record<string, string | number> {
  if (error instanceof DiscordAPIError) return { type: error.name, code: error.code, status: error.status, method: error.method };
  if (error instanceof HTTPError) return { type: error.name, status: error.status, method: error.method };
  if (error instanceof RateLimitError) return { type: 'RateLimitError', method: error.method, waitMs: error.retryAfter };
  return { type: error instanceof Error ? error.name : typeof error };
}

/** Discord's own code of an error, such as 10062; null when it has none. */
export function discordCode(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

async function attemptOnce(rest: REST, method: Method, route: Route, call: CallOptions & { readonly deadlineMs: number }): Promise<unknown> {
  const deadline = AbortSignal.timeout(call.deadlineMs);
  try {
    return await rest.request({
      method: requestMethods[method],
      fullRoute: route,
      signal: deadline,
      auth: call.auth ?? true,
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.files === undefined ? {} : { files: [...call.files] }),
    });
  } catch (error) {
    if (deadline.aborted) throw new DeadlineError('Discord did not answer in time', { cause: error });
    throw error;
  }
}

const requestMethods = { GET: RequestMethod.Get, POST: RequestMethod.Post, PUT: RequestMethod.Put, PATCH: RequestMethod.Patch, DELETE: RequestMethod.Delete } as const;

function worthAnother(error: unknown, tries: number): number {
  if (error instanceof HTTPError) return tries;
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return 1;
  return Math.min(tries, 2);
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** A request whose signal also covers the body: the timeout of discord.js ends at the headers, and a stalled body would hang. */
async function wholeRequest(url: string, init: Parameters<RESTOptions['makeRequest']>[1]): Promise<Response> {
  const answer = await DefaultRestOptions.makeRequest(url, init);
  const body = await answer.arrayBuffer();
  const empty = body.byteLength === 0 || answer.status === 204;
  return new Response(empty ? null : body, { status: answer.status, statusText: answer.statusText, headers: [...answer.headers] });
}

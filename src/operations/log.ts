// Structured logs on standard error: errors by allow-list, planted secrets never, one JSON line each.
import pino, { type DestinationStream } from 'pino';
import type { Log } from '../domain/ports.ts';

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Values that must not stand in any line: tokens, keys, passwords. */
  readonly secrets: readonly string[];
  readonly destination?: DestinationStream;
}

/** Shorter values would blank out ordinary words. */
const shortestSecret = 6;
/** Discord puts an interaction's token into the path of its calls. */
const interactionToken = /(interactions|webhooks)\/(\d+)\/[\w.-]{20,}/g;

export function createLog(options: LogOptions): Log {
  const secrets = options.secrets.filter((secret) => secret.length >= shortestSecret);
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: { streamWrite: (line) => mask(line, secrets) },
    },
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

/** Replaces every secret, as it stands and as JSON writes it. */
export function mask(text: string, secrets: readonly string[]): string {
  let masked = text.replaceAll(interactionToken, '$1/$2/[token]');
  for (const secret of secrets) {
    masked = masked.replaceAll(secret, '[secret]').replaceAll(JSON.stringify(secret).slice(1, -1), '[secret]');
  }
  return masked;
}

/**
 * Only what is known to be harmless: libraries hang request bodies, urls and headers on their errors, and a message can
 * quote a question. `depth` bounds chains of causes.
 */
function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const described: Record<string, unknown> = { type: error.name, message: error.message.slice(0, 500), stack: error.stack?.split('\n').slice(1, 9).join('\n') };
  for (const key of ['code', 'status', 'method'] as const) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string' || typeof value === 'number') described[key] = value;
  }
  if (error.cause !== undefined && depth < 3) described['cause'] = describeError(error.cause, depth + 1);
  return described;
}

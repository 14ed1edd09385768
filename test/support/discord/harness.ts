// Runs a test against the Discord double and holds the seven invariants of every test after it.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { startDiscordDouble } from './double.ts';
import type { DiscordDouble, DoubleOptions } from './double.ts';
import { watchOutbound } from './outbound-watch.ts';
import { quotationFaults } from './quoted-lines.ts';
import type { Source } from './quoted-lines.ts';
import { asObject, textOf } from './wire.ts';

export interface Harness {
  readonly double: DiscordDouble;
  /** Everything logged, one line each: give this to the logger. */
  readonly logged: { readonly lines: readonly string[]; write(line: string): void };
  /** The logged lines as objects. */
  entries(): readonly Readonly<Record<string, unknown>>[];
  /** Resolves with the first line of this message, already logged or yet to come. */
  entry(message: RegExp, withinMs?: number): Promise<Readonly<Record<string, unknown>>>;
  /** Words that must stand in no line at any level. */
  plantSecret(secret: string): void;
  /** The articles that the bot answers from: every quotation is held to them. */
  quoteFrom(...sources: readonly Source[]): void;
  /** Closed after the test, last first, before the double. */
  close(closer: () => unknown): void;
  /** Another loopback server that the bot may call. */
  allowPort(port: number): void;
  /** Violations that this test brings about on purpose. */
  allow(violation: RegExp): void;
}

export interface HarnessOptions extends DoubleOptions {
  /** The double itself is under test: an interaction may stay unanswered, a payload may be wrong. */
  readonly ownTest?: boolean;
  /** How long unanswered requests, sockets and timers may take to go away after the test; some seconds unless told. */
  readonly settleMs?: number;
}

export async function withDiscord(context: TestContext, options: HarnessOptions, run: (harness: Harness) => Promise<void>): Promise<void> {
  const { settleMs = 3000 } = options;
  const resourcesBefore = countResources();
  const outbound = watchOutbound();
  const standardError = watchProcess();
  const double = await startDiscordDouble(options);
  outbound.allow(double.port);
  const lines: string[] = [];
  const secrets = new Set([double.token]);
  const sources: Source[] = [];
  const closers: (() => unknown)[] = [];
  const allowed: RegExp[] = [];
  const entries = () => lines.map((line) => asObject(JSON.parse(line)));
  const harness: Harness = {
    double,
    logged: {
      lines,
      write(line) {
        lines.push(line);
        double.changed();
      },
    },
    entries,
    entry: (message, withinMs) => double.until(() => entries().find((one) => message.test(textOf(one['msg']))), `a log line like ${message.source}`, withinMs),
    plantSecret: (secret) => void secrets.add(secret),
    quoteFrom: (...more) => void sources.push(...more),
    close: (closer) => void closers.push(closer),
    allowPort: (port) => outbound.allow(port),
    allow: (violation) => void allowed.push(violation),
  };
  const faults: string[] = [];
  let failure: Error | null = null;
  try {
    await run(harness);
    if (options.ownTest !== true) await double.quiet(settleMs);
  } catch (error) {
    failure = error instanceof Error ? error : new Error('the test threw something that is no error', { cause: error });
  }
  for (const closer of closers.toReversed()) {
    try {
      await closer();
    } catch (error) {
      faults.push(`closing failed: ${String(error)}`);
    }
  }
  await double.stop();
  faults.push(...(await leftovers(resourcesBefore, settleMs)));
  outbound.stop();
  standardError.stop();

  faults.push(...double.violations.map((one) => one.what));
  if (options.ownTest !== true) {
    faults.push(...interactionFaults(double));
    for (const message of double.botMessages()) {
      if (sources.length > 0) for (const text of [...message.earlier, message.text]) faults.push(...quotationFaults(text, sources));
    }
  }
  for (const interaction of double.interactions) secrets.add(interaction.token);
  faults.push(...leaks([...lines, ...standardError.written], secrets, double.planted));
  faults.push(...standardError.rejections.map((reason) => `an unhandled rejection: ${reason}`));
  faults.push(...outbound.strays.map((address) => `a connection went to ${address}`));

  const open = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  if (failure !== null) {
    for (const fault of open) context.diagnostic(fault);
    throw failure;
  }
  assert.deepEqual(open, [], 'the invariants hold');
}

/** The third invariant: one first response in time, and nothing left thinking. */
function interactionFaults(double: DiscordDouble): readonly string[] {
  return double.interactions
    .filter((interaction) => !interaction.excused)
    .flatMap((interaction) => {
      const name = interaction.name ?? interaction.id;
      if (interaction.response === null) return [`${name} got no first response`];
      const faults = interaction.attempts === 1 ? [] : [`${name} was responded to ${interaction.attempts} times`];
      return double.isSettled(interaction) ? faults : [...faults, `${name} is still thinking`];
    });
}

/** The fourth invariant: no secret in any line, no question above debug. */
function leaks(lines: readonly string[], secrets: ReadonlySet<string>, questions: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
  for (const line of lines) {
    for (const secret of secrets) {
      if (line.includes(secret) || line.includes(escaped(secret))) faults.push(`a secret was logged: ${line.slice(0, 300)}`);
    }
    if (isDebug(line)) continue;
    for (const question of questions) {
      // Shorter texts are ordinary words that stand in many lines.
      if (question.trim().length >= 10 && (line.includes(question) || line.includes(escaped(question)))) faults.push(`a question was logged: ${line.slice(0, 300)}`);
    }
  }
  return faults;
}

function isDebug(line: string): boolean {
  try {
    const level = asObject(JSON.parse(line))['level'];
    return level === 'debug' || level === 'trace' || (typeof level === 'number' && level <= 20);
  } catch {
    return false;
  }
}

/** Standard error and rejections that nobody handled. */
function watchProcess() {
  const written: string[] = [];
  const rejections: string[] = [];
  const onRejection = (reason: unknown) => void rejections.push(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  const original = process.stderr.write.bind(process.stderr);
  process.stderr.write = (chunk: string | Uint8Array, ...rest: never[]) => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return original(chunk, ...rest);
  };
  process.on('unhandledRejection', onRejection);
  return {
    written,
    rejections,
    stop() {
      process.stderr.write = original;
      process.off('unhandledRejection', onRejection);
    },
  };
}

const watchedResources = ['TCPSocketWrap', 'TCPServerWrap', 'Timeout', 'PipeWrap', 'ProcessWrap'] as const;

function countResources(): ReadonlyMap<string, number> {
  const now = process.getActiveResourcesInfo();
  return new Map(watchedResources.map((kind) => [kind, now.filter((one) => one === kind).length]));
}

/** The sixth invariant: what is still open once everything was closed. */
async function leftovers(before: ReadonlyMap<string, number>, settleMs: number): Promise<readonly string[]> {
  const deadline = Date.now() + settleMs;
  for (;;) {
    const now = countResources();
    const more = watchedResources.filter((kind) => (now.get(kind) ?? 0) > (before.get(kind) ?? 0));
    if (more.length === 0) return [];
    if (Date.now() > deadline) return more.map((kind) => `${(now.get(kind) ?? 0) - (before.get(kind) ?? 0)} of ${kind} were left open`);
    // Closing sockets takes a few turns of the event loop; nothing signals the last one.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

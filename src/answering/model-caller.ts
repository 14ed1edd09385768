// One call to the model: within its deadline, bounded in tries, paid and logged; the reply read into what was asked for.
import { ChatPromptTemplate } from '@langchain/core/prompts';
import type { z } from 'zod';
import { createCircuitBreaker } from '../domain/circuit-breaker.ts';
import { isOutage, ModelFault, modelFaultOf } from '../domain/model-fault.ts';
import type { Log } from '../domain/ports.ts';
import { withRetries } from '../domain/retry.ts';
import { type ChatModel, type ChatSettings, type OutputMethod, outputMethods } from './chat-model.ts';
import { readMessage, type ReplyUsage, valueOf } from './chat-reply.ts';
import type { Prompt, PromptName, PromptValues } from './prompts.ts';
import { createSlots } from './slots.ts';
import { estimateTokens } from './tokens.ts';

export interface ModelRequest<Name extends PromptName, T> {
  readonly prompt: Prompt & { readonly name: Name };
  readonly values: PromptValues<Name>;
  /** The form asked for; `read` decides what is accepted. */
  readonly schema: z.ZodType<Record<string, unknown>>;
  readonly read: (value: unknown) => T | null;
  readonly signal: AbortSignal;
  /** Milliseconds of the caller's clock by which everything has ended. */
  readonly deadline: number;
  /** Texts that no log line and no error may hold, besides the key. */
  readonly secrets?: readonly string[];
}

export interface ModelReply<T> {
  readonly value: T;
  readonly usage: ReplyUsage;
  /** Whether the usage was guessed because the server did not report it. */
  readonly estimated: boolean;
}

export interface ModelCaller {
  /** Throws ModelFault, or the signal's reason when the asker gave up. */
  call<Name extends PromptName, T>(request: ModelRequest<Name, T>): Promise<ModelReply<T>>;
  /** Milliseconds, the clock that deadlines are given in. */
  readonly clock: () => number;
  readonly settings: ChatSettings;
  /** The form of output that the server was last found to support. */
  readonly method: () => OutputMethod;
  readonly health: () => 'closed' | 'open' | 'half-open';
}

export interface ModelCallerOptions {
  readonly settings: ChatSettings;
  readonly chat: ChatModel;
  readonly log: Log;
  readonly clock?: () => number;
  readonly random?: () => number;
  /** Failures in a row after which the model is left alone, and for how long. */
  readonly circuit?: { readonly failures: number; readonly restMs: number };
}

const defaultCircuit = { failures: 4, restMs: 30_000 };
/** Asks that may wait for each call that runs; more would only wait for their deadlines. */
const waitingPerSlot = 4;
const million = 1_000_000;

export function createModelCaller(options: ModelCallerOptions): ModelCaller {
  const { settings, chat, log } = options;
  const clock = options.clock ?? (() => performance.now());
  const circuit = options.circuit ?? defaultCircuit;
  const breaker = createCircuitBreaker({ ...circuit, now: clock });
  const slots = createSlots(settings.concurrency, settings.concurrency * waitingPerSlot);
  let method: OutputMethod = 'jsonSchema';
  let usageInStream = true;

  /** Learns from a refusal what the server cannot do; whether there is another way left to ask. */
  const learn = (fault: ModelFault): boolean => {
    if (fault.kind !== 'unsupported') return false;
    if (usageInStream && /stream_options|include_usage/i.test(fault.message)) {
      usageInStream = false;
      return true;
    }
    const next = outputMethods[outputMethods.indexOf(method) + 1];
    if (next === undefined) return false;
    log.warn({ model: settings.model, was: method, now: next }, 'the model server does not support the form of output; the next one is used');
    method = next;
    return true;
  };

  const once = async <Name extends PromptName, T>(request: ModelRequest<Name, T>, signal: AbortSignal): Promise<ModelReply<T>> => {
    const template = ChatPromptTemplate.fromMessages([['system', request.prompt.system], ['human', request.prompt.user]], { templateFormat: 'mustache' });
    const messages = await template.formatMessages(request.values);
    const form = { name: request.prompt.name, schema: request.schema, method, usage: usageInStream };
    const reply = readMessage(await chat.reply(messages, form, signal));
    const usage = reply.usage ?? { inputTokens: promptTokens(request), outputTokens: estimateTokens(reply.text + JSON.stringify(reply.calls)) };
    return { value: valueOf(reply, request.read), usage, estimated: reply.usage === null };
  };

  return {
    clock,
    settings,
    method: () => method,
    health: () => breaker.state,
    async call(request) {
      const started = clock();
      const secrets = [settings.apiKey, ...(request.secrets ?? [])];
      const limit = withDeadline(request.signal, request.deadline - started);
      let tries = 0;
      const attempt = async () => {
        for (;;) {
          if (!breaker.tryEnter()) throw new ModelFault('resting', 'the model failed too often and is left alone');
          tries += 1;
          try {
            const reply = await limit.within(once(request, limit.signal));
            breaker.succeeded();
            return reply;
          } catch (error) {
            if (request.signal.aborted) {
              breaker.left();
              throw request.signal.reason;
            }
            const fault = limit.passed() ? new ModelFault('timeout', 'the deadline passed') : modelFaultOf(error, secrets);
            if (isOutage(fault)) breaker.failed(fault.kind === 'quota' || fault.kind === 'unauthorised');
            else breaker.left();
            if (!learn(fault)) throw fault;
          }
        }
      };
      try {
        const remainingMs = () => request.deadline - clock();
        const reply = await slots.run(() => withRetries(attempt, { retries: settings.retries, remainingMs, wait: limit.wait, random: options.random ?? Math.random, secrets }), limit.signal);
        log.info({ ...facts(request.prompt, settings, reply), tries, tookMs: Math.round(clock() - started) }, 'the model replied');
        return reply;
      } catch (error) {
        request.signal.throwIfAborted();
        const fault = limit.passed() ? new ModelFault('timeout', 'the deadline passed') : modelFaultOf(error, secrets);
        log.warn({ task: request.prompt.name, model: settings.model, prompt: request.prompt.hash, kind: fault.kind, status: fault.status, detail: fault.message, tries, tookMs: Math.round(clock() - started) }, 'the model gave no usable reply');
        throw fault;
      } finally {
        limit.end();
      }
    },
  };
}

/** What a call is likely to send, for reserving before it and for servers that report nothing. */
export function promptTokens({ prompt, values }: { readonly prompt: Prompt; readonly values: Readonly<Record<string, string>> }): number {
  return estimateTokens(prompt.system + prompt.user + Object.values(values).join(''));
}

interface Limit {
  /** Aborts at the deadline, or when the asker gives up. */
  readonly signal: AbortSignal;
  readonly passed: () => boolean;
  /** Settles with the work or, at once, with the abort: a client that ignores its signal holds nobody up. */
  within<T>(work: Promise<T>): Promise<T>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly end: () => void;
}

function withDeadline(asker: AbortSignal, milliseconds: number): Limit {
  const controller = new AbortController();
  let passed = milliseconds <= 0;
  const giveUp = () => controller.abort(asker.reason);
  const timer = setTimeout(() => {
    passed = true;
    controller.abort(new ModelFault('timeout', 'the deadline passed'));
  }, Math.max(0, milliseconds));
  if (asker.aborted) giveUp();
  else asker.addEventListener('abort', giveUp, { once: true });
  const { signal } = controller;
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const { promise, reject } = Promise.withResolvers<never>();
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([work, promise]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
  return {
    signal,
    passed: () => passed,
    within,
    wait: async (pause) => {
      let pausing: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        pausing = setTimeout(resolve, pause);
      });
      await within(over).finally(() => clearTimeout(pausing));
    },
    end: () => {
      clearTimeout(timer);
      asker.removeEventListener('abort', giveUp);
      // Whatever the client still holds open is closed now.
      controller.abort(new Error('the call has ended'));
    },
  };
}

function facts(prompt: Prompt, settings: ChatSettings, reply: ModelReply<unknown>): object {
  const { inputTokens, outputTokens } = reply.usage;
  const cost = settings.prices === null ? {} : { cost: (inputTokens * settings.prices.input + outputTokens * settings.prices.output) / million };
  return { task: prompt.name, model: settings.model, prompt: prompt.hash, inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, estimated: reply.estimated, ...cost };
}

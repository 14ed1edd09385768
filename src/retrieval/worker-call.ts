// One call across threads: a channel of its own carries the answer, the progress and the wish to stop.
import { MessageChannel, type MessagePort, type Transferable } from 'node:worker_threads';
import { UserError } from '../domain/errors.ts';

/** What a thread can be sent: a Worker from outside, its parent's port from inside. */
export interface CallTarget {
  postMessage(value: unknown, transfer?: readonly Transferable[]): void;
}

export interface CallOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface AnswerContext {
  readonly progress: (value: unknown) => void;
  /** Aborted when the caller no longer wants the answer. */
  readonly signal: AbortSignal;
}

/** The other thread ended before it answered: a crash, or no memory left. */
export class ThreadStoppedError extends Error {
  override readonly name = 'ThreadStoppedError';
}

type Reply<Value, Progress> = { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'fault'; readonly fault: Fault } | { readonly kind: 'progress'; readonly progress: Progress };

/** An error in a form that survives the way between threads. */
interface Fault {
  /** Of a UserError; null for every other error. */
  readonly code: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Sends a request with the port to answer it on. The request's type decides the value's: see the protocols that use this. */
export function call<Value, Progress = never>(target: CallTarget, request: object, { onProgress, signal }: CallOptions<Progress> = {}): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { port1: port, port2 } = new MessageChannel();
    const stop = () => port.postMessage('stop');
    const settle = (finish: () => void) => {
      signal?.removeEventListener('abort', stop);
      finish();
      port.close();
    };
    port.on('message', (reply: Reply<Value, Progress>) => {
      if (reply.kind === 'progress') onProgress?.(reply.progress);
      else if (reply.kind === 'value') settle(() => resolve(reply.value));
      else settle(() => reject(errorOf(reply.fault)));
    });
    port.on('close', () => settle(() => reject(new ThreadStoppedError('the thread stopped before it answered'))));
    signal?.addEventListener('abort', stop);
    target.postMessage({ ...request, port: port2 }, [port2]);
  });
}

/** Runs `work` and sends what comes of it; never throws. */
export async function answer(port: MessagePort, work: (context: AnswerContext) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  port.on('message', () => controller.abort());
  port.unref();
  try {
    const value = await work({ progress: (progress) => port.postMessage({ kind: 'progress', progress }), signal: controller.signal });
    port.postMessage({ kind: 'value', value });
  } catch (error) {
    port.postMessage({ kind: 'fault', fault: faultOf(error) });
  }
  port.close();
}

function faultOf(error: unknown): Fault {
  if (error instanceof UserError) return { code: error.code, facts: error.facts, name: error.name, message: error.message, stack: error.stack ?? '' };
  if (error instanceof Error) return { code: null, facts: {}, name: error.name, message: error.message, stack: error.stack ?? '' };
  return { code: null, facts: {}, name: 'Error', message: String(error), stack: '' };
}

function errorOf({ code, facts, name, message, stack }: Fault): Error {
  const error = code === null ? Object.assign(new Error(message), { name }) : new UserError(code, facts);
  error.stack = stack;
  return error;
}

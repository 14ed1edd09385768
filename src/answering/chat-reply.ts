// Reads a model's message: what it said, whether it finished, what it cost.
import type { BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { ModelFault } from '../domain/model-fault.ts';
import { findJson, isRefusal } from './reply.ts';

export interface ReplyUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface ChatReply {
  readonly text: string;
  /** Arguments of tool calls, parsed; empty when the reply is text. */
  readonly calls: readonly unknown[];
  /** As the server reported it; null when it did not. */
  readonly usage: ReplyUsage | null;
}

const toolCalls = z.array(z.object({ args: z.unknown() }));
const tokenCount = z.number().int().nonnegative();
const usageMetadata = z.object({ input_tokens: tokenCount, output_tokens: tokenCount });

/** Throws ModelFault for a reply that is missing, unfinished, filtered or refused. */
export function readMessage(message: BaseMessage | null): ChatReply {
  if (message === null) throw new ModelFault('malformed', 'no choice in the reply');
  const text = textOf(message);
  const calls = (toolCalls.safeParse(Reflect.get(message, 'tool_calls')).data ?? []).map((call) => call.args);
  checkFinish(message.response_metadata, text === '' && calls.length === 0);
  return { text, calls, usage: usageOf(message) };
}

/** The value that `read` accepts, from tool call, JSON, or JSON within prose; throws ModelFault('refused' | 'malformed'). */
export function valueOf<T>(reply: ChatReply, read: (value: unknown) => T | null): T {
  for (const call of reply.calls) {
    const value = read(call);
    if (value !== null) return value;
  }
  const found = findJson(reply.text, read);
  if (found !== null) return found;
  throw isRefusal(reply.text) ? new ModelFault('refused', 'the model declined in words') : new ModelFault('malformed', 'the reply is not the JSON that was asked for');
}

function textOf({ content }: BaseMessage): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (part.type === 'text' && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}

const finished = /^(?:stop|tool_calls|function_call|end_turn|tool_use|stop_sequence|completed?|eos|eos_token)+$/i;
const tooLong = /length|max_tokens|max_output|incomplete/i;
const filtered = /filter|safety|blocklist|prohibited|recitation/i;

function checkFinish(metadata: Readonly<Record<string, unknown>>, empty: boolean): void {
  const reason = ['finish_reason', 'stop_reason', 'finishReason', 'done_reason', 'status'].map((name) => metadata[name]).find((value) => typeof value === 'string' && value !== '');
  if (typeof reason !== 'string') throw new ModelFault('incomplete', 'the reply ended without a finish reason');
  if (filtered.test(reason)) throw new ModelFault('filtered', `finish reason ${reason.slice(0, 40)}`);
  if (/refusal/i.test(reason)) throw new ModelFault('refused', 'finish reason refusal');
  if (tooLong.test(reason)) throw new ModelFault('incomplete', `finish reason ${reason.slice(0, 40)}`);
  if (!finished.test(reason)) throw new ModelFault('incomplete', 'unknown finish reason');
  // LangChain drops the refusal field: what is left of a refusal is an empty reply that ended well.
  if (empty) throw new ModelFault('refused', 'an empty reply');
}

function usageOf(message: BaseMessage): ReplyUsage | null {
  const used = usageMetadata.safeParse(Reflect.get(message, 'usage_metadata')).data;
  return used === undefined || used.input_tokens + used.output_tokens === 0 ? null : { inputTokens: used.input_tokens, outputTokens: used.output_tokens };
}

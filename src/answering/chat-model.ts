// The configured chat model, through LangChain: any provider whose package is installed, asked for structured output.
import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { BaseMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';
import { initChatModel } from 'langchain/chat_models/universal';
import type { z } from 'zod';
import { UserError } from '../domain/errors.ts';

export interface ChatSettings {
  /** LangChain's name: openai, azure_openai, anthropic, ollama, mistralai … */
  readonly provider: string;
  readonly model: string;
  readonly apiKey: string;
  /** null for the provider's own address. */
  readonly baseUrl: string | null;
  /** From question to answer, retries and all. */
  readonly timeoutMs: number;
  readonly maximumOutputTokens: number;
  /** Tokens that question, articles and answer may take together. */
  readonly contextTokens: number;
  /** null leaves it to the provider: reasoning models accept no other. */
  readonly temperature: number | null;
  /** Tries after the first, within the deadline. */
  readonly retries: number;
  /** Calls at once. */
  readonly concurrency: number;
  /** Money for a million tokens, in whatever currency the host pays; null when it should not be reckoned. */
  readonly prices: { readonly input: number; readonly output: number } | null;
}

/** How the reply's form is asked for, the strictest first; `text` relies on the prompt alone. */
export const outputMethods = ['jsonSchema', 'functionCalling', 'jsonMode', 'text'] as const;
export type OutputMethod = (typeof outputMethods)[number];

export interface OutputForm {
  readonly name: string;
  readonly schema: z.ZodType<Record<string, unknown>>;
  readonly method: OutputMethod;
  /** Whether to ask for the usage within the stream; some servers refuse. */
  readonly usage: boolean;
}

export interface ChatModel {
  /** Streams one reply to its end and returns it whole and unread; null when the stream held none. Rejects with the client's own errors. */
  reply(messages: readonly BaseMessage[], form: OutputForm, signal: AbortSignal): Promise<BaseMessage | null>;
}

/** Keeps the message that the model ended with, finish reason and usage and all: structured output gives only what it parsed. */
class WholeReply extends BaseCallbackHandler {
  override readonly name = 'whole-reply';
  override awaitHandlers = true;
  message: BaseMessage | null = null;

  override handleLLMEnd(output: LLMResult): void {
    const generation: unknown = output.generations[0]?.[0];
    const message: unknown = typeof generation === 'object' && generation !== null ? Reflect.get(generation, 'message') : null;
    this.message = message instanceof BaseMessage ? message : null;
  }
}

async function drain(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const piece of pieces) void piece;
}

const openAi = new Set(['openai', 'azure_openai']);
const openAiAddress = 'https://api.openai.com/v1';

/** Throws UserError('model.package-missing') or UserError('model.unknown-provider') when the provider cannot be used. */
export async function createChatModel(settings: ChatSettings, fetch: typeof globalThis.fetch): Promise<ChatModel> {
  const common = {
    modelProvider: settings.provider,
    apiKey: settings.apiKey,
    // Ours is the only retrying: LangChain's goes on for 45 s after a 500.
    maxRetries: 0,
    ...(settings.temperature === null ? {} : { temperature: settings.temperature }),
    ...(settings.maximumOutputTokens > 0 ? { maxTokens: settings.maximumOutputTokens } : {}),
  };
  const address = settings.baseUrl ?? (settings.provider === 'openai' ? openAiAddress : null);
  const own = openAi.has(settings.provider)
    ? // Given explicitly, so that no OPENAI_* or LANGSMITH_GATEWAY variable redirects or logs the calls.
      { configuration: { ...(address === null ? {} : { baseURL: address }), fetch, maxRetries: 0, logLevel: 'off' as const }, timeout: settings.timeoutMs }
    : address === null
      ? {}
      : { baseUrl: address };
  const build = async (usage: boolean) => await initChatModel(settings.model, { ...common, ...own, ...(openAi.has(settings.provider) ? { streamUsage: usage } : {}) });
  try {
    const models = { withUsage: await build(true), withoutUsage: await build(false) };
    return {
      async reply(messages, { name, schema, method, usage }, signal) {
        const model = usage ? models.withUsage : models.withoutUsage;
        const whole = new WholeReply();
        const options = { signal, callbacks: [whole] };
        if (method === 'text') {
          await drain(await model.stream([...messages], options));
          return whole.message;
        }
        // Other providers know best how their models give structure.
        const how = openAi.has(settings.provider) ? { name, method } : { name };
        try {
          await drain(await model.withStructuredOutput(schema, how).stream([...messages], options));
        } catch (error) {
          // A complete reply that LangChain's parser does not read may be readable all the same.
          if (whole.message === null || signal.aborted) throw error;
        }
        return whole.message;
      },
    };
  } catch (error) {
    throw settingsFault(error, settings.provider);
  }
}

function settingsFault(error: unknown, provider: string): unknown {
  const message = error instanceof Error ? error.message : '';
  const missing = /Unable to import (\S+?)\./.exec(message)?.[1];
  if (missing !== undefined) return new UserError('model.package-missing', { package: missing, provider }, { cause: error });
  if (/Unsupported \{ modelProvider/.test(message)) return new UserError('model.unknown-provider', { provider }, { cause: error });
  return error;
}

// Settings of a model on the test server, and the answerer they make, through the real packages.
import { createBoundedFetch } from '../../src/answering/bounded-fetch.ts';
import { type ChatSettings, createChatModel } from '../../src/answering/chat-model.ts';
import { createModelCaller, type ModelCaller, type ModelCallerOptions } from '../../src/answering/model-caller.ts';
import { createModelAnswerer } from '../../src/answering/model.ts';
import { loadPrompts } from '../../src/answering/prompts.ts';
import type { TokenBudget } from '../../src/domain/budget.ts';
import type { Answerer } from '../../src/domain/ports.ts';
import { type LogLine, recordingLog } from './recording-log.ts';

export const apiKey = 'sk-canary-0123456789abcdef';

export const promptsFolder = `${import.meta.dirname}/../../prompts`;

export function chatSettings(baseUrl: string, more: Partial<ChatSettings> = {}): ChatSettings {
  return { provider: 'openai', model: 'test-model', apiKey, baseUrl, timeoutMs: 5000, maximumOutputTokens: 500, contextTokens: 16_000, temperature: null, retries: 2, concurrency: 4, prices: null, ...more };
}

export interface ServedModel {
  readonly caller: ModelCaller;
  readonly answerer: Answerer;
  readonly lines: readonly LogLine[];
}

export async function serveModel(
  baseUrl: string,
  { settings = {}, budget = null, idleMs = 2000, circuit, clock }: { settings?: Partial<ChatSettings>; budget?: TokenBudget | null; idleMs?: number } & Pick<ModelCallerOptions, 'circuit' | 'clock'> = {},
): Promise<ServedModel> {
  const { log, lines } = recordingLog();
  const chosen = chatSettings(baseUrl, settings);
  const chat = await createChatModel(chosen, createBoundedFetch({ idleMs, maximumBytes: 1_000_000 }));
  const caller = createModelCaller({ settings: chosen, chat, log, random: () => 0, circuit: circuit ?? { failures: 1000, restMs: 1000 }, ...(clock === undefined ? {} : { clock }) });
  return { caller, answerer: createModelAnswerer({ caller, prompts: await loadPrompts(promptsFolder), budget }), lines };
}

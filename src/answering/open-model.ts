// Puts the model's parts together: client, prompts, budget and answerer, ready for the composition root.
import { createTokenBudget, type TokenBudget, type TokenLimits } from '../domain/budget.ts';
import type { Answerer, Log } from '../domain/ports.ts';
import { createBoundedFetch } from './bounded-fetch.ts';
import { type ChatSettings, createChatModel } from './chat-model.ts';
import { createModelAnswerer } from './model.ts';
import { createModelCaller, type ModelCaller } from './model-caller.ts';
import { loadPrompts, type Prompts } from './prompts.ts';
import { openSqliteLedger } from './sqlite-ledger.ts';

export interface ModelSettings {
  readonly chat: ChatSettings;
  /** Longest silence within a reply. */
  readonly idleMs: number;
  readonly promptsFolder: string;
  readonly limits: TokenLimits;
  /** 0 to 23, UTC. */
  readonly resetHour: number;
  /** ':memory:' for a budget that ends with the process. */
  readonly ledgerFile: string;
}

export interface OpenModel {
  readonly answerer: Answerer;
  readonly caller: ModelCaller;
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  close(): void;
}

/** Bytes of one reply: a hundred times what an answer takes. */
const longestReply = 2_000_000;

/** Throws UserError('prompts.faulty' | 'model.package-missing' | 'model.unknown-provider'); makes no call. */
export async function openModel(settings: ModelSettings, log: Log): Promise<OpenModel> {
  const prompts = await loadPrompts(settings.promptsFolder);
  const chat = await createChatModel(settings.chat, createBoundedFetch({ idleMs: settings.idleMs, maximumBytes: longestReply }));
  const caller = createModelCaller({ settings: settings.chat, chat, log });
  const ledger = openSqliteLedger(settings.ledgerFile);
  const budget = createTokenBudget({ limits: settings.limits, ledger, now: () => new Date(), resetHour: settings.resetHour });
  return { answerer: createModelAnswerer({ caller, prompts, budget }), caller, prompts, budget, close: () => ledger.close() };
}

// Lets a model choose the sentences that sum up an article; quotes and claims go on to be verified as an answer's do.
import { z } from 'zod';
import type { TokenBudget } from '../domain/budget.ts';
import type { ProposeSummary } from '../domain/model-tasks.ts';
import type { ModelCaller } from './model-caller.ts';
import { numberSentences } from './numbered-sentences.ts';
import { createPaidCall } from './paid-call.ts';
import type { Prompts } from './prompts.ts';
import { proposalOf } from './proposal.ts';
import { readAnswerReply } from './reply.ts';
import { estimateTokens } from './tokens.ts';

const schema = z.object({ answered: z.boolean(), sentences: z.array(z.number()), claims: z.array(z.object({ text: z.string(), sentences: z.array(z.number()) })) });

export function createModelSummary(caller: ModelCaller, prompts: Prompts, budget: TokenBudget | null): ProposeSummary {
  const paidCall = createPaidCall(caller, budget);
  return async ({ passages, style, language, asker }, signal) => {
    const room = caller.settings.contextTokens - caller.settings.maximumOutputTokens - estimateTokens(prompts.summary.system);
    const numbered = numberSentences(passages, room);
    const values = { language: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language, marker: numbered.marker, sentences: numbered.text, style };
    const deadline = caller.clock() + caller.settings.timeoutMs;
    const reply = await paidCall({ prompt: { ...prompts.summary, name: 'summary' as const }, values, schema, read: readAnswerReply, signal, deadline }, asker);
    return proposalOf(reply, numbered);
  };
}

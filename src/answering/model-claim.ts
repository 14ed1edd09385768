// Asks a model whether articles bear a claim out; it points at sentences, and its verdict stands only on verified ones.
import { z } from 'zod';
import type { TokenBudget } from '../domain/budget.ts';
import { ModelFault } from '../domain/model-fault.ts';
import type { ProposeVerdict } from '../domain/model-tasks.ts';
import type { ModelCaller } from './model-caller.ts';
import { numberSentences, quotesOf } from './numbered-sentences.ts';
import { createPaidCall } from './paid-call.ts';
import type { Prompts } from './prompts.ts';
import { readNumbers } from './reply.ts';
import { estimateTokens } from './tokens.ts';

const verdicts = ['supported', 'contradicted', 'not-mentioned'] as const;
const schema = z.object({ verdict: z.enum(verdicts), sentences: z.array(z.number()) });
const reading = z.object({ verdict: z.enum(verdicts), sentences: z.unknown().transform(readNumbers) });
const longestClaim = 1000;

export function createModelClaim(caller: ModelCaller, prompts: Prompts, budget: TokenBudget | null): ProposeVerdict {
  const paidCall = createPaidCall(caller, budget);
  return async (claim, passages, asker, signal) => {
    const room = caller.settings.contextTokens - caller.settings.maximumOutputTokens - estimateTokens(prompts.claim.system);
    const numbered = numberSentences(passages, room, [claim]);
    const values = { marker: numbered.marker, sentences: numbered.text, claim: claim.slice(0, longestClaim) };
    const deadline = caller.clock() + caller.settings.timeoutMs;
    const read = (value: unknown) => reading.safeParse(value).data ?? null;
    const { verdict, sentences } = await paidCall({ prompt: { ...prompts.claim, name: 'claim' as const }, values, schema, read, signal, deadline, secrets: [claim] }, asker);
    if (verdict === 'not-mentioned') return { verdict, quotes: [] };
    const { quotes } = quotesOf(sentences ?? [], numbered.sentences);
    if (quotes.length === 0) throw new ModelFault('malformed', 'a verdict without a sentence that exists');
    return { verdict, quotes };
  };
}

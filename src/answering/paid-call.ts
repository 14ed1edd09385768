// A call to the model that is charged to its asker: reserved before, settled by what it used.
import type { Asker, TokenBudget } from '../domain/budget.ts';
import { ModelFault, type ModelFaultKind } from '../domain/model-fault.ts';
import { type ModelCaller, type ModelRequest, promptTokens } from './model-caller.ts';
import type { PromptName } from './prompts.ts';

/** Throws UserError('model.budget-…') before any call when the tokens are spent; else what the caller throws. */
export type PaidCall = <Name extends PromptName, T>(request: ModelRequest<Name, T>, asker: Asker | undefined) => Promise<T>;

/** A call that never ran costs nothing; one that failed on the way has been paid for, as far as anybody knows. */
const free: readonly ModelFaultKind[] = ['resting', 'unreachable', 'unauthorised', 'quota', 'rate-limited', 'unsupported', 'rejected', 'too-long'];

/** A null budget charges nobody: the terminal's. */
export function createPaidCall(caller: ModelCaller, budget: TokenBudget | null): PaidCall {
  return async (request, asker) => {
    const reservation = await budget?.reserve(asker, promptTokens(request) + caller.settings.maximumOutputTokens);
    try {
      const { value, usage } = await caller.call(request);
      await reservation?.settle(usage.inputTokens + usage.outputTokens);
      return value;
    } catch (error) {
      if (error instanceof ModelFault && free.includes(error.kind)) await reservation?.settle(0);
      throw error;
    }
  };
}

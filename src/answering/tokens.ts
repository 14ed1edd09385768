// How many tokens a text is likely to cost, without any model's own table.

/** Characters a token: Finnish words fall into more tokens than English ones, and a guess too high only costs room. */
const charactersPerToken = 2.5;

/** Never below 1. */
export function estimateTokens(text: string): number {
  return Math.max(1, Math.ceil(text.length / charactersPerToken));
}

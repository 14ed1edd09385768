// Cuts texts into requests that a server accepts, and runs them a few at a time.

/** Texts side by side that share a request, with the place of the first among all. */
export interface TextBatch {
  readonly from: number;
  readonly texts: readonly string[];
}

/** Guessed: Finnish has about 2.5 characters a token in the tables of today's models. */
const charactersPerToken = 2.5;

/** A text longer than the limit gets a request of its own: the server says what it does not take. */
export function batchesOf(texts: readonly string[], limits: { readonly tokens: number; readonly texts: number }): TextBatch[] {
  const batches: { from: number; texts: string[] }[] = [];
  let tokens = 0;
  for (const [index, text] of texts.entries()) {
    const cost = Math.ceil(text.length / charactersPerToken);
    const open = batches.at(-1);
    if (open !== undefined && open.texts.length < limits.texts && tokens + cost <= limits.tokens) {
      open.texts.push(text);
      tokens += cost;
    } else {
      batches.push({ from: index, texts: [text] });
      tokens = cost;
    }
  }
  return batches;
}

/** Results in the order of the items; the first failure stops what has not begun, and is thrown when what runs has ended. */
export async function inParallel<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const failures: unknown[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results.set(index, await work(item));
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}

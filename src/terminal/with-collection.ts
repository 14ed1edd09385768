// Opens a collection for one command and closes it again.
import type { SentenceLanguage } from '../sentences/sentences.ts';
import type { OpenCollection, TerminalDependencies } from './dependencies.ts';
import { createProgressLine } from './progress.ts';

/** Opens a collection, showing what is read and indexed, and closes it whatever happens. */
export async function withCollection<Result>(
  corpus: string | null,
  dependencies: TerminalDependencies,
  language: SentenceLanguage,
  use: (collection: OpenCollection) => Promise<Result>,
): Promise<Result> {
  const progress = createProgressLine(dependencies.streams.errors, dependencies.sentences, language);
  const collection = await dependencies.open({ corpus, onProgress: progress.show, signal: dependencies.signal }).finally(progress.clear);
  try {
    return await use(collection);
  } finally {
    await collection.close();
  }
}

// Opens a collection for one command and closes it again.
import type { CorpusFault } from '../domain/ports.ts';
import type { SentenceLanguage } from '../sentences/sentences.ts';
import type { OpenCollection, TerminalDependencies } from './dependencies.ts';
import { createProgressLine } from './progress.ts';
import { renderFaults } from './render-corpus.ts';
import { chooseStyle, chooseWidth } from './style.ts';

/** Opens a collection, showing what is read and indexed, and closes it whatever happens. */
export async function withCollection<Result>(
  corpus: string | null,
  dependencies: TerminalDependencies,
  language: SentenceLanguage,
  use: (collection: OpenCollection) => Promise<Result>,
): Promise<Result> {
  const { streams, sentences } = dependencies;
  const progress = createProgressLine(streams.errors, sentences, language);
  const collection = await dependencies.open({ corpus, onProgress: progress.show, signal: dependencies.signal }).finally(progress.clear);
  try {
    // What was read is shown, what was not is named: once, when the articles were read for this command.
    if (collection.faults.length > 0) streams.errors.write(`${leftOut(collection.faults, dependencies, language).join('\n')}\n`);
    return await use(collection);
  } finally {
    await collection.close();
  }
}

/** The files that were left out, for people: an opening sentence and a line for each fault. */
export function leftOut(faults: readonly CorpusFault[], { sentences, streams, environment }: TerminalDependencies, language: SentenceLanguage): string[] {
  const layout = { sentences, language, width: chooseWidth(streams.errors), style: chooseStyle(streams.errors, environment) };
  return [sentences.say(language, 'terminal.leftOut'), ...renderFaults(faults, layout)];
}

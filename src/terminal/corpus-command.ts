// The `corpus` commands: look at the articles, read them again, go back.
import type { CorpusFault, CorpusReading } from '../domain/ports.ts';
import { articleJson } from './answer-json.ts';
import { compareGenerations, type CorpusDifference, generationBefore } from './corpus-difference.ts';
import type { OpenCollection, TerminalDependencies } from './dependencies.ts';
import { inertJson } from './inert.ts';
import type { Command, CorpusAction } from './parse-command.ts';
import { createProgressLine } from './progress.ts';
import { renderArticles, renderChecked, renderDifference, renderHistory, renderReloaded } from './render-corpus.ts';
import type { Layout } from './render-excerpt.ts';
import { leftOut, withCollection } from './with-collection.ts';

const ok = 0;
/** Articles that cannot be read are a configuration to mend, and scripts should stop at them. */
const faulty = 2;

/** Runs one of them and returns the exit status: 2 when `check` found faults, else 0. */
export async function runCorpus(command: Extract<Command, { name: 'corpus' }>, dependencies: TerminalDependencies, layout: Layout): Promise<number> {
  const { action } = command;
  const { output } = dependencies.streams;
  const show = (value: object, lines: () => readonly string[]) => output.write(command.json ? `${inertJson(value)}\n` : `${lines().join('\n')}\n`);
  if (action.kind === 'check') {
    const reading = await dependencies.check(command.corpus);
    show(checkJson(reading, layout), () => renderChecked(reading, layout));
    return reading.faults.length === 0 ? ok : faulty;
  }
  return withCollection(command.corpus, dependencies, layout.language, async (collection) => {
    await useCollection(action, collection, dependencies, layout, show);
    return ok;
  });
}

type OverCollection = Exclude<CorpusAction, { readonly kind: 'check' }>;
type Show = (value: object, lines: () => readonly string[]) => void;

async function useCollection(action: OverCollection, collection: OpenCollection, dependencies: TerminalDependencies, layout: Layout, show: Show): Promise<void> {
  const { library, publisher } = collection;
  switch (action.kind) {
    case 'list': {
      const articles = await library.articles();
      show(articles.map((one) => ({ ...articleJson(one), paragraphs: one.paragraphCount })), () => renderArticles(articles, layout));
      return;
    }
    case 'history': {
      const history = await publisher.history();
      show(history, () => renderHistory(history, layout));
      return;
    }
    case 'reload': {
      const progress = createProgressLine(dependencies.streams.errors, dependencies.sentences, layout.language);
      const reloading = collection.reload({ onProgress: progress.show, signal: dependencies.signal, allowShrink: action.allowShrink });
      const reloaded = await reloading.finally(progress.clear);
      show({ ...reloaded.report, faults: faultsJson(reloaded.faults, layout) }, () => renderReloaded(reloaded, layout));
      if (reloaded.faults.length > 0) dependencies.streams.errors.write(`${leftOut(reloaded.faults, dependencies, layout.language).join('\n')}\n`);
      return;
    }
    case 'diff': {
      const difference = await compareGenerations(collection, action.from, action.to);
      show(differenceJson(difference), () => renderDifference(difference, layout));
      return;
    }
    case 'rollback': {
      const id = action.generation ?? (await generationBefore(publisher, null)).id;
      const generation = await publisher.activate(id);
      show(generation, () => [dependencies.sentences.say(layout.language, 'terminal.rolledBack', { generation: generation.id })]);
    }
  }
}

function checkJson(reading: CorpusReading, layout: Layout): object {
  return { files: reading.files, articles: reading.articles.map((one) => ({ ...articleJson(one), paragraphs: one.paragraphs.length })), faults: faultsJson(reading.faults, layout) };
}

function faultsJson(faults: readonly CorpusFault[], { sentences, language }: Layout): object[] {
  return faults.map(({ file, line, code, facts }) => ({ file, line, code, message: sentences.sayFault(language, code, facts) }));
}

function differenceJson({ from, to, added, removed, changed }: CorpusDifference): object {
  return { from, to, added: added.map(({ id }) => id), removed: removed.map(({ id }) => id), changed: changed.map(({ article, paragraphs }) => ({ article: article.id, paragraphs })) };
}

// The articles, their faults and their generations as lines of text.
import type { ReloadReport } from '../app/reload.ts';
import type { ArticleEntry, CorpusFault, CorpusReading, Generation } from '../domain/ports.ts';
import type { CorpusDifference } from './corpus-difference.ts';
import { inertLine } from './inert.ts';
import type { Layout } from './render-excerpt.ts';

/** `file:line: sentence`, the form that editors and people know from compilers. */
export function renderFaults(faults: readonly CorpusFault[], { sentences, language }: Layout): string[] {
  return faults.map(({ file, line, code, facts }) => `${inertLine(file)}:${line === null ? '' : `${line}:`} ${inertLine(sentences.sayFault(language, code, facts))}`);
}

export function renderChecked(reading: CorpusReading, layout: Layout): string[] {
  const { articles, faults, files } = reading;
  return [...renderFaults(faults, layout), layout.sentences.say(layout.language, 'terminal.checked', { files, articles: articles.length, faults: faults.length })];
}

export function renderArticles(articles: readonly ArticleEntry[], { sentences, language }: Layout): string[] {
  if (articles.length === 0) return [sentences.sayFault(language, 'corpus.empty')];
  return articles.map(({ id, title, source, paragraphCount }) =>
    sentences.say(language, 'terminal.articleLine', { id: inertLine(id), title: inertLine(title), source: inertLine(source), paragraphs: paragraphCount }),
  );
}

export function renderReloaded({ report }: ReloadReport, { sentences, language }: Layout): string[] {
  const { generation, added, changed, removed, unchanged, embedded, tookMs } = report;
  const facts = { generation: generation.id, articles: generation.articles, paragraphs: generation.paragraphs, took: Math.round(tookMs) };
  const counts = { added: added.length, changed: changed.length, removed: removed.length, unchanged, embedded };
  return [sentences.say(language, 'terminal.reloaded', facts), sentences.say(language, 'terminal.reloadedChanges', counts)];
}

export function renderHistory(history: readonly Generation[], { sentences, language }: Layout): string[] {
  if (history.length === 0) return [sentences.say(language, 'terminal.historyEmpty')];
  const lines = history.map(({ id, created, articles, paragraphs, live }) =>
    sentences.say(language, 'terminal.historyLine', { mark: live ? '*' : ' ', id, created, articles, paragraphs }),
  );
  return [...lines, sentences.say(language, 'terminal.historyNote')];
}

export function renderDifference({ from, to, added, removed, changed }: CorpusDifference, { sentences, language }: Layout): string[] {
  if (added.length + removed.length + changed.length === 0) return [sentences.say(language, 'terminal.diffSame', { from, to })];
  const named = ({ id, title }: ArticleEntry) => ({ id: inertLine(id), title: inertLine(title) });
  return [
    sentences.say(language, 'terminal.diffTitle', { from, to }),
    ...added.map((article) => sentences.say(language, 'terminal.diffAdded', named(article))),
    ...removed.map((article) => sentences.say(language, 'terminal.diffRemoved', named(article))),
    ...changed.map(({ article, paragraphs }) => sentences.say(language, 'terminal.diffChanged', { ...named(article), paragraphs: paragraphs.join(', ') || '0' })),
  ];
}

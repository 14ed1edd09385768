// A summary as lines of text: the article's own sentences in the order in which they are to be read.
import type { Summary } from '../app/summarise.ts';
import { inertLine } from './inert.ts';
import { type Layout, prose, renderExcerpt } from './render-excerpt.ts';

export function renderSummary(summary: Summary, layout: Layout): string[] {
  const { sentences, language, style } = layout;
  const kind = sentences.say(language, `terminal.style.${summary.style}`);
  const lines = prose(`${inertLine(summary.article.title)} – ${kind}`, '  ', layout).map(style.strong);
  if (summary.lines.length === 0) return [...lines, '', ...prose(sentences.say(language, 'terminal.summaryEmpty'), '  ', layout)];
  for (const [index, { label, excerpt }] of summary.lines.entries()) {
    lines.push('');
    if (label !== null && label !== summary.lines[index - 1]?.label) lines.push(...prose(inertLine(label), '  ', layout).map(style.strong));
    lines.push(...renderExcerpt(excerpt, null, layout));
  }
  return lines;
}

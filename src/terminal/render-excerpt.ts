// One excerpt as lines: the words behind a bar, and under them who said them and where they stand.
import type { ArticleHead, Speaker } from '../domain/article.ts';
import { type Excerpt, isExcerpt } from '../domain/verify.ts';
import type { SentenceLanguage, Sentences } from '../sentences/sentences.ts';
import { inert, inertLine } from './inert.ts';
import type { Style } from './style.ts';
import { columns, wrap } from './wrap.ts';

/** How the lines are to look. */
export interface Layout {
  readonly sentences: Sentences;
  readonly language: SentenceLanguage;
  /** In columns. */
  readonly width: number;
  readonly style: Style;
}

/** Throws when the words were not proved in this process: nothing else is ever set as a quote. */
export function renderExcerpt(excerpt: Excerpt, number: number | null, layout: Layout): string[] {
  if (!isExcerpt(excerpt)) throw new Error('only verified excerpts are shown as quotes');
  const { style, width } = layout;
  const words = `${excerpt.cut.before ? '…' : ''}${inert(excerpt.text)}${excerpt.cut.after ? '…' : ''}`;
  const quote = wrap(words, width - 4).map((line) => `  ${style.bar('│')} ${line}`);
  const mark = number === null ? '' : `[${number}] `;
  const under = [`${mark}${said(excerpt.speaker, layout)}`, place(excerpt.article, excerpt.paragraph, layout)];
  if (excerpt.article.author !== null) under.push(layout.sentences.say(layout.language, 'terminal.author', { author: inertLine(excerpt.article.author) }));
  const lines = under.flatMap((line) => wrap(line, width - 4));
  // An address is printed whole: a broken one cannot be followed.
  if (excerpt.article.url !== null) lines.push(inertLine(excerpt.article.url));
  return [...quote, ...lines.map((line, index) => `  ${style.bar(index === 0 ? '└' : ' ')} ${style.faint(line)}`)];
}

/** Who the article says said it, and how. */
function said(speaker: Speaker | null, { sentences, language }: Layout): string {
  if (speaker === null) return sentences.say(language, 'answer.saidNarration');
  const mention = speaker.mention === null ? null : inertLine(speaker.mention.text);
  if (speaker.mode === 'belief' && speaker.name === null && mention !== null) return sentences.say(language, 'answer.saidBelief', { mention });
  if (speaker.name === null) return sentences.say(language, speaker.mode === 'direct' ? 'answer.saidUnattributedDirect' : 'answer.saidUnattributedIndirect');
  const name = inertLine(speaker.description === null ? speaker.name : `${speaker.name} (${speaker.description})`);
  return sentences.say(language, speaker.mode === 'direct' ? 'answer.saidDirect' : 'answer.saidIndirect', { name });
}

/** Where the words stand. */
export function place(article: ArticleHead, paragraph: number, { sentences, language }: Layout): string {
  // A title that is the article's first sentence ends in a full stop, which would stand before the comma.
  const title = inertLine(article.title).replace(/(?<!\.)\.$/, '');
  const facts = { source: inertLine(article.source), title, paragraph };
  if (article.published === null) return sentences.say(language, 'answer.where', facts);
  return sentences.say(language, 'answer.whereDated', { ...facts, date: day(article.published, language) });
}

/** The calendar day as it is written in a language; an ISO date has no time zone, so neither has this. */
function day(published: string, language: SentenceLanguage): string {
  const date = new Date(`${published}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return inertLine(published);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: language === 'en' ? 'long' : 'short', timeZone: 'UTC' }).format(date);
}

/** A paragraph of our own words, wrapped, behind an indentation. */
export function prose(text: string, indent: string, { width }: Layout): string[] {
  return wrap(text, width - columns(indent)).map((line) => indent + line);
}

// Insights as moderators read them.
import type { Insights } from '../../domain/journal.ts';
import type { ArticleEntry } from '../../domain/ports.ts';
import { formatDay, formatNumber } from '../locale.ts';
import { accents, container, type Reply, separator, text } from '../reply.ts';
import { short, type Voice } from './attribution.ts';

export function insightsView({ sentences, language }: Voice, insights: Insights, days: number, articles: readonly ArticleEntry[], rows: number): Reply {
  const titles = new Map(articles.map((article) => [article.id, article.title]));
  const count = (value: number) => formatNumber(language, value);
  const share = insights.answers === 0 ? '–' : `${formatNumber(language, (100 * (insights.answers - insights.notFound)) / insights.answers)} %`;
  const head = [
    `### ${sentences.say(language, 'discord.insights.title', { count: days })}`,
    sentences.say(language, 'discord.insights.answered', { count: insights.answers, answers: count(insights.answers), share }),
    `👍 ${count(insights.good)} · 👎 ${count(insights.bad)}`,
  ].join('\n');
  const unanswered = insights.unanswered.slice(0, rows).map((one) => `${count(one.count)} × ${short(one.question, 90)} -# ${formatDay(language, one.last)}`.replace(' -# ', ' · '));
  const complaints = insights.complaints.slice(0, rows / 2).map((one) => `• ${short(one.question, 80)}${one.reason === null ? '' : `\n-# ${short(one.reason, 120)}`}`);
  const quoted = insights.quoted.slice(0, rows).map((one) => `${count(one.count)} × ${short(titles.get(one.article) ?? one.article, 80)}, ${sentences.say(language, 'discord.paragraph', { paragraph: one.paragraph })}`);
  const nothing = `-# ${sentences.say(language, 'discord.insights.nothing')}`;
  const part = (heading: string, lines: readonly string[]) => [separator(), text([`**${heading}**`, ...(lines.length === 0 ? [nothing] : lines)].join('\n'))];
  return {
    components: [
      container(accents.answer, [
        text(head),
        ...part(sentences.say(language, 'discord.insights.unanswered'), unanswered),
        ...part(sentences.say(language, 'discord.insights.complaints'), complaints),
        ...part(sentences.say(language, 'discord.insights.quoted'), quoted),
      ]),
    ],
  };
}

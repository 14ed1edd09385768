// Why this answer: what was looked at, how it scored, what was dropped and why.
import type { JournalAnswer } from '../../domain/journal.ts';
import type { ArticleEntry } from '../../domain/ports.ts';
import { formatNumber } from '../locale.ts';
import { accents, container, type Reply, text } from '../reply.ts';
import { short, type Voice } from './attribution.ts';

const passagesShown = 6;
const droppedShown = 5;

export function whyView({ sentences, language }: Voice, record: JournalAnswer, articles: readonly ArticleEntry[]): Reply {
  const titles = new Map(articles.map((article) => [article.id, article.title]));
  const share = (value: number) => formatNumber(language, value, 2);
  const passages = record.considered.slice(0, passagesShown).map((place) => {
    const quoted = record.excerpts.some((one) => one.article === place.article && one.paragraph === place.paragraph);
    return `${quoted ? '**▸** ' : '• '}${short(titles.get(place.article) ?? place.article, 80)}, ${sentences.say(language, 'discord.paragraph', { paragraph: place.paragraph })} · ${share(place.score)}`;
  });
  const dropped = record.dropped.slice(0, droppedShown).map((one) => `• ${short(one.what, 100)} — ${dropReason({ sentences, language }, one.why)}`);
  const lacking = record.lacking.slice(0, droppedShown).map((one) => `• ${sentences.say(language, `discord.lacking.${one.code}`, { words: short(one.words, 80) })}`);
  const lines = [
    `### ${sentences.say(language, 'discord.why.title')}`,
    sentences.say(language, record.kind === 'quoted' ? 'discord.why.quoted' : 'discord.why.notFound', { confidence: share(record.confidence) }),
    '',
    `**${sentences.say(language, 'discord.why.passages')}**`,
    ...(passages.length === 0 ? [sentences.say(language, 'discord.why.none')] : passages),
    ...(lacking.length === 0 ? [] : ['', `**${sentences.say(language, 'discord.why.lacking')}**`, ...lacking]),
    ...(dropped.length === 0 ? [] : ['', `**${sentences.say(language, 'discord.why.dropped')}**`, ...dropped]),
    '',
    `-# ${sentences.say(language, `discord.answerer.${record.answerer}`)} · ${sentences.say(language, 'discord.why.generation', { generation: short(record.generation, 40) })} · ${formatNumber(language, record.tookMs)} ms`,
  ];
  return { components: [container(accents.answer, [text(lines.join('\n'))])] };
}

const reasons = ['no-such-passage', 'no-such-sentence', 'outside-the-paragraph', 'inside-a-character', 'not-in-the-text', 'ambiguous', 'empty'] as const;

/** Refusals of `verify` have their own sentence; other reasons are shown as they are. */
function dropReason({ sentences, language }: Voice, why: string): string {
  const known = reasons.find((reason) => reason === why);
  return known === undefined ? short(why, 80) : sentences.say(language, `discord.refusal.${known}`);
}

// What the bot can do, by role, and what one might ask.
import type { ArticleEntry } from '../../domain/ports.ts';
import { accents, container, type Reply, text } from '../reply.ts';
import { short, type Voice } from './attribution.ts';

const articlesShown = 5;

export function helpView({ sentences, language }: Voice, moderator: boolean, articles: readonly ArticleEntry[]): Reply {
  const parts = [text(sentences.say(language, 'discord.help.member'))];
  if (moderator) parts.push(text(sentences.say(language, 'discord.help.moderator')));
  if (articles.length > 0) parts.push(text(coversLines({ sentences, language }, articles)));
  return { components: [container(accents.answer, parts)] };
}

/** For a mention without a question. */
export function greetingView(voice: Voice, articles: readonly ArticleEntry[]): Reply {
  const parts = [text(voice.sentences.say(voice.language, 'discord.greeting'))];
  if (articles.length > 0) parts.push(text(coversLines(voice, articles)));
  return { components: [container(accents.answer, parts)] };
}

function coversLines({ sentences, language }: Voice, articles: readonly ArticleEntry[]): string {
  const lines = articles.slice(0, articlesShown).map((article) => `-# • ${short(article.title, 120)} (${short(article.source, 80)})`);
  return [sentences.say(language, 'discord.covers'), ...lines].join('\n');
}

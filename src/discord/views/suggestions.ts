// What one might ask of an article, as buttons that ask it.
import { summaryStyles } from '../../domain/summary.ts';
import type { ArticleEntry } from '../../domain/ports.ts';
import { writeCustomId } from '../custom-id.ts';
import { visibleText } from '../escape.ts';
import { accents, button, container, type Reply, row, text } from '../reply.ts';
import type { Suggestion } from '../suggestions.ts';
import { short, type Voice } from './attribution.ts';

export function suggestionsView({ sentences, language }: Voice, article: ArticleEntry, suggestions: readonly Suggestion[]): Reply {
  const heading = `### ${short(article.title, 150)}\n${sentences.say(language, suggestions.length === 0 ? 'discord.suggest.none' : 'discord.suggest.some')}`;
  const questions = suggestions.map(({ question }, index) => button(writeCustomId('suggest', article.id, String(index)), { label: visibleText(question), style: 'primary' }));
  const styles = summaryStyles.map((style) => button(writeCustomId('summarise', article.id, style), { label: sentences.say(language, `discord.summary.${style}`) }));
  return { components: [container(accents.answer, [text(heading)]), ...(questions.length === 0 ? [] : [row(...questions)]), row(...styles)] };
}

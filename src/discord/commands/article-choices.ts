// Suggestions for an article while it is typed: by title, outlet or id.
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { visibleText } from '../escape.ts';
import { autocompleteChoices, choiceNameLength } from '../limits.ts';
import type { Context } from './command.ts';

export async function suggestArticles(typed: string, { dependencies }: Pick<Context, 'dependencies'>): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const wanted = typed.trim().toLowerCase();
  const articles = await dependencies.library.articles();
  return articles
    .filter((article) => [article.title, article.source, article.id].some((words) => words.toLowerCase().includes(wanted)))
    .filter((article) => article.id.length <= choiceNameLength)
    .slice(0, autocompleteChoices)
    .map((article) => ({ name: choiceName(`${article.title} (${article.source})`), value: article.id }));
}

/** Plain text of at most 100 characters. */
export function choiceName(words: string): string {
  const line = visibleText(words).replace(/\s+/g, ' ').trim();
  return line.length <= choiceNameLength ? line : `${line.slice(0, choiceNameLength - 1).toWellFormed().replace(/\u{FFFD}$/u, '')}…`;
}

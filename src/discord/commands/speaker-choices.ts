// Suggestions for a speaker while it is typed: those whom the articles name.
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { autocompleteChoices, choiceNameLength } from '../limits.ts';
import { choiceName } from './article-choices.ts';
import type { Context } from './command.ts';

/** More articles than this are not searched while somebody types: a suggestion is due within a second. */
const articlesSearched = 200;

export async function suggestSpeakers(typed: string, { dependencies: { library } }: Pick<Context, 'dependencies'>): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const wanted = typed.trim().toLowerCase();
  const names = new Set<string>();
  for (const article of (await library.articles()).slice(0, articlesSearched)) {
    for (const paragraph of (await library.paragraphs(article.id)) ?? []) {
      for (const sentence of paragraph.sentences) {
        const name = sentence.speaker?.name;
        if (name !== null && name !== undefined && name.length <= choiceNameLength && name.toLowerCase().includes(wanted)) names.add(name);
      }
    }
    if (names.size >= autocompleteChoices) break;
  }
  return [...names].slice(0, autocompleteChoices).map((name) => ({ name: choiceName(name), value: name }));
}

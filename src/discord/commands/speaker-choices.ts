// Suggestions for a speaker while it is typed: those whom the articles name.
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Passage } from '../../domain/article.ts';
import { autocompleteChoices, choiceNameLength } from '../limits.ts';
import { choiceName } from './article-choices.ts';
import type { Context } from './command.ts';

// Somebody types letter by letter: the names are gathered once for the passages of a generation.
const gathered = new WeakMap<readonly Passage[], readonly string[]>();

export async function suggestSpeakers(typed: string, { passages }: Pick<Context, 'passages'>): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const all = await passages();
  const names = gathered.get(all) ?? speakersOf(all);
  gathered.set(all, names);
  const wanted = typed.trim().toLowerCase();
  return names
    .filter((name) => name.toLowerCase().includes(wanted))
    .slice(0, autocompleteChoices)
    .map((name) => ({ name: choiceName(name), value: name }));
}

/** Those who say most come first. */
function speakersOf(passages: readonly Passage[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of passages.flatMap((passage) => passage.paragraph.sentences)) {
    if (typeof speaker?.name === 'string' && speaker.name.length <= choiceNameLength) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

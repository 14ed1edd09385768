// A question for a person: what the moderators see, and what the asker gets back.
import type { JournalAnswer } from '../../domain/journal.ts';
import { writeCustomId } from '../custom-id.ts';
import { escapeText } from '../escape.ts';
import { accents, button, container, type Reply, row, text } from '../reply.ts';
import type { ShownAnswer } from '../shown-answer.ts';
import { short, type Voice, whereLine } from './attribution.ts';

/** Longer questions are shown by their beginning. */
const questionShown = 1000;
const placesShown = 3;

export function handedOverView({ sentences, language }: Voice, record: JournalAnswer, shown: ShownAnswer, asker: string): Reply {
  const places = (shown.kind === 'quoted' ? shown.excerpts.map(({ excerpt }) => excerpt) : shown.nearest).slice(0, placesShown);
  const where = record.private || record.guild === null ? sentences.say(language, 'discord.inPrivate') : `<#${record.channel}>`;
  const lines = [
    `### ${sentences.say(language, 'discord.forModerators')}`,
    short(record.question.text, questionShown),
    `-# <@${asker}> · ${where} · ${sentences.say(language, shown.kind === 'quoted' ? 'discord.wasAnswered' : 'discord.wasNotAnswered')}`,
    ...places.map((excerpt) => `-# • ${whereLine({ sentences, language }, excerpt)}`),
  ];
  return {
    components: [container(accents.notice, [text(lines.join('\n'))]), row(button(writeCustomId('reply', record.id, asker), { label: sentences.say(language, 'discord.button.reply'), style: 'primary' }))],
  };
}

export function moderatorAnswerView({ sentences, language }: Voice, question: string, words: string, asker: string): Reply {
  const lines = [`### ${sentences.say(language, 'discord.fromModerator')}`, `-# <@${asker}> · ${short(question, 200)}`, escapeText(words.trim()).slice(0, 2800), `-# ${sentences.say(language, 'discord.notFromArticles')}`];
  return { components: [container(accents.notice, [text(lines.join('\n'))])] };
}

// The buttons under an answer that show it further: its context, why it was given, its other pages, to everyone.
import { UserError } from '../../domain/errors.ts';
import type { JournalAnswer } from '../../domain/journal.ts';
import { answerOptions } from '../asking.ts';
import type { Action, Context } from '../commands/command.ts';
import { type ShownAnswer, showAgain } from '../shown-answer.ts';
import { answerView } from '../views/answer.ts';
import { contextView } from '../views/context.ts';
import { whyView } from '../views/why.ts';

/** Throws UserError when the answer or the words it was made from are no longer kept, or it was for another's eyes only. */
export async function recall(id: string | undefined, context: Context): Promise<{ readonly record: JournalAnswer; readonly shown: ShownAnswer }> {
  const record = id === undefined ? null : await context.dependencies.journal.findAnswer({ id });
  if (record === null || (record.private && record.asker !== context.caller.user)) throw new UserError('discord.answer-gone');
  const shown = await showAgain(record, context.dependencies.library);
  if (shown === null) throw new UserError('discord.generation-gone');
  return { record, shown };
}

/** The words and the language to say them in. */
export function voiceOf({ dependencies, language }: Pick<Context, 'dependencies' | 'language'>) {
  return { sentences: dependencies.sentences, language };
}

export const inContext: Action = {
  name: 'context',
  kind: 'private',
  run: async ([id, index], context) => {
    const { shown } = await recall(id, context);
    const excerpts = shown.kind === 'quoted' ? shown.excerpts.map(({ excerpt }) => excerpt) : shown.nearest;
    const excerpt = excerpts[Number(index)];
    const paragraphs = excerpt === undefined ? undefined : shown.paragraphs.get(excerpt.article.id);
    if (excerpt === undefined || paragraphs === undefined) throw new UserError('discord.generation-gone');
    return contextView(voiceOf(context), excerpt, paragraphs);
  },
};

export const why: Action = {
  name: 'why',
  kind: 'private',
  run: async ([id], context) => {
    const { record } = await recall(id, context);
    return whyView(voiceOf(context), record, await context.dependencies.library.articles(record.generation));
  },
};

export const turnPage: Action = {
  name: 'page',
  kind: 'update',
  run: async ([id, page], context) => {
    const { shown } = await recall(id, context);
    return answerView(voiceOf(context), shown, await answerOptions(shown, context, Number(page)));
  },
};

export const share: Action = {
  name: 'share',
  kind: 'public',
  run: async ([id], context) => {
    const { shown, record } = await recall(id, context);
    if (record.private) await context.dependencies.journal.keepAnswer({ ...record, private: false });
    return answerView(voiceOf(context), { ...shown, private: false }, await answerOptions(shown, context, 0));
  },
};

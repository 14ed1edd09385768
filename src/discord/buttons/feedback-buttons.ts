// 👍 and 👎 under an answer; 👎 asks why.
import { UserError } from '../../domain/errors.ts';
import type { Action, Context } from '../commands/command.ts';
import { writeCustomId } from '../custom-id.ts';
import { visibleText } from '../escape.ts';
import { textForm } from '../form.ts';
import { accents, notice, type Reply } from '../reply.ts';

const reasonLength = 500;

async function keep(id: string | undefined, verdict: 'good' | 'bad', reason: string | null, { dependencies, caller, language }: Context): Promise<Reply> {
  const { journal, clock, sentences } = dependencies;
  const record = id === undefined ? null : await journal.findAnswer({ id });
  if (record === null) throw new UserError('discord.answer-gone');
  await journal.keepFeedback({ answer: record.id, user: caller.user, at: new Date(clock()).toISOString(), verdict, reason });
  return notice(sentences.say(language, verdict === 'good' ? 'discord.thanksGood' : 'discord.thanksBad'), accents.answer);
}

export const good: Action = {
  name: 'good',
  kind: 'private',
  run: async ([id], context) => keep(id, 'good', null, context),
};

export const bad: Action = {
  name: 'bad',
  kind: 'form',
  form: ([id = ''], { dependencies: { sentences }, language }) =>
    textForm({ customId: writeCustomId('bad-reason', id), title: sentences.say(language, 'discord.form.badTitle'), field: 'reason', label: sentences.say(language, 'discord.form.badLabel'), required: false, maxLength: reasonLength }),
};

export const badReason: Action = {
  name: 'bad-reason',
  kind: 'private',
  run: async ([id], context, fields) => {
    const reason = visibleText(fields.get('reason') ?? '').trim().slice(0, reasonLength);
    return keep(id, 'bad', reason === '' ? null : reason, context);
  },
};

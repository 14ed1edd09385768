// Handing a question over to a person: the asker sends it, a moderator answers it in words of their own.
import { UserError } from '../../domain/errors.ts';
import type { Action } from '../commands/command.ts';
import { writeCustomId } from '../custom-id.ts';
import { textForm } from '../form.ts';
import type { PostOutcome } from '../posting.ts';
import { accents, notice } from '../reply.ts';
import { handedOverView, moderatorAnswerView } from '../views/hand-over.ts';
import { recall } from './answer-buttons.ts';

const answerLength = 1500;

export const askModerator: Action = {
  name: 'moderator',
  kind: 'private',
  counted: true,
  run: async ([id], context) => {
    const { dependencies, caller, language } = context;
    const channel = dependencies.config.moderatorChannel;
    if (channel === null) throw new UserError('discord.no-moderator-channel');
    const { record, shown } = await recall(id, context);
    checkSent(await context.posting.send(channel, handedOverView({ sentences: dependencies.sentences, language: dependencies.detectLanguage(record.question.text) }, record, shown, caller.user)));
    return notice(dependencies.sentences.say(language, 'discord.handedOver'), accents.answer);
  },
};

export const answerAsModerator: Action = {
  name: 'reply',
  kind: 'form',
  moderators: true,
  form: ([id = '', asker = ''], { dependencies: { sentences }, language, caller }) =>
    textForm({ customId: writeCustomId('reply-text', caller.user, id, asker), title: sentences.say(language, 'discord.form.replyTitle'), field: 'answer', label: sentences.say(language, 'discord.form.replyLabel'), required: true, maxLength: answerLength }),
};

export const moderatorReply: Action = {
  name: 'reply-text',
  kind: 'private',
  moderators: true,
  owned: true,
  run: async ([, id, asker], context, fields) => {
    const { dependencies, language, caller, posting } = context;
    const record = id === undefined ? null : await dependencies.journal.findAnswer({ id });
    if (record === null || asker === undefined) throw new UserError('discord.answer-gone');
    const shownIn = dependencies.detectLanguage(record.question.text);
    const reply = moderatorAnswerView({ sentences: dependencies.sentences, language: shownIn }, record.question.text, fields.get('answer') ?? '', asker);
    // What was asked for one's own eyes is answered there too.
    const channel = record.private || record.guild === null ? await posting.direct(asker) : record.channel;
    if (channel === null) throw new UserError('discord.unreachable-asker');
    checkSent(await posting.send(channel, reply));
    await dependencies.journal.keepAudit({ at: new Date(dependencies.clock()).toISOString(), user: caller.user, guild: caller.guild, action: 'answer', detail: record.id });
    return notice(dependencies.sentences.say(language, 'discord.replied'), accents.answer);
  },
};

function checkSent(outcome: PostOutcome): void {
  switch (outcome.kind) {
    case 'sent':
      return;
    case 'forbidden':
      throw new UserError(`discord.may-not-${outcome.permission}`);
    case 'blocked':
      throw new UserError('discord.blocked');
    case 'gone':
      throw new UserError('discord.channel-gone');
    case 'failed':
      throw new UserError('discord.not-sent');
  }
}

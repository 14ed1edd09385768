// "Check against the articles": what the articles say of a message's claims, never whether they are true.
import { UserError } from '../../domain/errors.ts';
import { visibleText } from '../escape.ts';
import { askerOf } from '../permissions.ts';
import { checkedMessageView } from '../views/checked-message.ts';
import type { Command } from './command.ts';

/** Of a message; the rest is left out, and said to be. */
const checkedLength = 2000;

export const checkAgainstArticles: Command = {
  shape: { kind: 'message', name: 'Check against the articles', label: 'command.checkAgainst' },
  private: () => true,
  counted: true,
  run: async ({ target }, context) => {
    const { dependencies, language, caller, signal } = context;
    const text = visibleText(target?.text ?? '').trim().slice(0, checkedLength).toWellFormed();
    if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('discord.no-words');
    const checked = await context.queue.run(caller.guild ?? caller.user, async () => context.checkMessage(text, dependencies.detectLanguage(text), signal, askerOf(caller)));
    return checkedMessageView({ sentences: dependencies.sentences, language }, checked, await context.passages());
  },
};

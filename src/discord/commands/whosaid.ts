// /whosaid and "Find this quote": whether words stand in the articles as they are told, and who said them.
import { UserError } from '../../domain/errors.ts';
import { visibleText } from '../escape.ts';
import { questionLength } from '../limits.ts';
import type { Reply } from '../reply.ts';
import { foundQuoteView } from '../views/found-quote.ts';
import type { Command, Context } from './command.ts';
import { suggestSpeakers } from './speaker-choices.ts';

async function find(words: string, speaker: string | null, context: Context): Promise<Reply> {
  const { dependencies, language, caller } = context;
  const wanted = visibleText(words).trim().slice(0, questionLength).toWellFormed();
  if (!/[\p{L}\p{N}]/u.test(wanted)) throw new UserError('discord.no-words');
  const { found, passages } = await context.queue.run(caller.guild ?? caller.user, async () => context.findQuote(wanted, speaker));
  return foundQuoteView({ sentences: dependencies.sentences, language }, wanted, found, passages);
}

export const whosaid: Command = {
  shape: {
    kind: 'chat',
    name: 'whosaid',
    label: 'command.whosaid',
    options: [
      { name: 'quote', label: 'command.quote', kind: 'string', required: true, maxLength: questionLength },
      { name: 'speaker', label: 'command.claimedSpeaker', kind: 'string', autocomplete: true, maxLength: 100 },
      { name: 'private', label: 'command.private', kind: 'boolean' },
    ],
  },
  private: ({ options }) => options['private'] === true,
  counted: true,
  run: async ({ options }, context) => find(String(options['quote'] ?? ''), typeof options['speaker'] === 'string' ? options['speaker'] : null, context),
  complete: async (typed, _option, context) => suggestSpeakers(typed, context),
};

export const findThisQuote: Command = {
  shape: { kind: 'message', name: 'Find this quote', label: 'command.findThisQuote' },
  private: () => true,
  counted: true,
  run: async ({ target }, context) => find(target?.text ?? '', null, context),
};

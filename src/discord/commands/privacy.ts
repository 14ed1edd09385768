// /privacy and /forget-me: what is kept of a person, and its removal.
import { notice, accents } from '../reply.ts';
import type { Command } from './command.ts';

export const privacy: Command = {
  shape: { kind: 'chat', name: 'privacy', label: 'command.privacy' },
  private: () => true,
  run: async (_invocation, { dependencies, language }) => notice(dependencies.sentences.say(language, 'discord.privacy'), accents.answer),
};

export const forgetMe: Command = {
  shape: { kind: 'chat', name: 'forget-me', label: 'command.forgetMe' },
  private: () => true,
  run: async (_invocation, { dependencies, language, caller, log }) => {
    const removed = await dependencies.journal.forgetUser(caller.user);
    log.info({ removed }, 'a person was forgotten');
    return notice(dependencies.sentences.say(language, 'discord.forgotten', { count: removed }), accents.answer);
  },
};

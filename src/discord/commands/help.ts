// /help: what the caller may do here.
import { helpView } from '../views/help.ts';
import type { Command } from './command.ts';

export const help: Command = {
  shape: { kind: 'chat', name: 'help', label: 'command.help' },
  private: () => true,
  run: async (_invocation, { dependencies, language, moderator }) => helpView({ sentences: dependencies.sentences, language }, moderator, await dependencies.library.articles()),
};

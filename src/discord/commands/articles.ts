// /articles: what the bot answers from.
import { articlesView } from '../views/articles.ts';
import type { Command } from './command.ts';

export const articles: Command = {
  shape: { kind: 'chat', name: 'articles', label: 'command.articles' },
  private: () => true,
  run: async (_invocation, { dependencies, language }) => articlesView({ sentences: dependencies.sentences, language }, await dependencies.library.articles(), 0),
};

// Turning the pages of lists and summaries, and the two ends of a reload that asked first.
import { summaryStyles } from '../../domain/summary.ts';
import type { Action } from '../commands/command.ts';
import { askerOf } from '../permissions.ts';
import { reloadCorpus } from '../reloading.ts';
import { accents, notice } from '../reply.ts';
import { articlesView } from '../views/articles.ts';
import { summaryView } from '../views/summary.ts';

export const turnArticles: Action = {
  name: 'articles',
  kind: 'update',
  run: async ([page], { dependencies, language }) => articlesView({ sentences: dependencies.sentences, language }, await dependencies.library.articles(), Number(page)),
};

export const turnSummary: Action = {
  name: 'summary',
  kind: 'update',
  run: async ([id = '', wantedStyle, page], { dependencies, language, signal, caller }) => {
    const style = summaryStyles.find((one) => one === wantedStyle) ?? 'short';
    const made = await dependencies.summarise(id, style, language === 'fi' ? 'fi' : 'en', signal, askerOf(caller));
    const paragraphs = await dependencies.library.paragraphs(made.article.id, made.generation);
    return summaryView({ sentences: dependencies.sentences, language }, made, paragraphs, Number(page));
  },
};

export const reloadAnyway: Action = {
  name: 'reload-anyway',
  kind: 'update',
  moderators: true,
  owned: true,
  run: async (_args, context) => reloadCorpus(context, true),
};

export const reloadNot: Action = {
  name: 'reload-not',
  kind: 'update',
  moderators: true,
  owned: true,
  run: async (_args, { dependencies, language }) => notice(dependencies.sentences.say(language, 'discord.reload.kept'), accents.answer),
};

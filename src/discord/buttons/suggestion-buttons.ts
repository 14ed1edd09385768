// From the list of articles to questions and summaries, without typing.
import { summaryStyles } from '../../domain/summary.ts';
import { UserError } from '../../domain/errors.ts';
import { answerQuestion, findArticle } from '../asking.ts';
import type { Action, Context } from '../commands/command.ts';
import { askerOf } from '../permissions.ts';
import { suggestQuestions } from '../suggestions.ts';
import { suggestionsView } from '../views/suggestions.ts';
import { summaryView } from '../views/summary.ts';
import { voiceOf } from './answer-buttons.ts';

async function suggestionsOf(id: string, { dependencies: { library, sentences } }: Context) {
  const article = await findArticle(id, await library.articles());
  return { article, suggestions: suggestQuestions(sentences, article, (await library.paragraphs(article.id)) ?? []) };
}

export const questions: Action = {
  name: 'questions',
  kind: 'private',
  run: async ([id = ''], context) => {
    const { article, suggestions } = await suggestionsOf(id, context);
    return suggestionsView(voiceOf(context), article, suggestions);
  },
};

export const suggest: Action = {
  name: 'suggest',
  kind: 'private',
  counted: true,
  run: async ([id = '', index], context) => {
    const { article, suggestions } = await suggestionsOf(id, context);
    const chosen = suggestions[Number(index)];
    if (chosen === undefined) throw new UserError('discord.old-button');
    const { reply } = await answerQuestion({ text: chosen.question, article: article.id, speaker: chosen.speaker }, context);
    return reply;
  },
};

export const summarise: Action = {
  name: 'summarise',
  kind: 'private',
  counted: true,
  run: async ([id = '', wanted], context) => {
    const { dependencies, language, signal, caller } = context;
    const style = summaryStyles.find((one) => one === wanted) ?? 'short';
    const made = await dependencies.summarise(id, style, language === 'fi' ? 'fi' : 'en', signal, askerOf(caller));
    return summaryView(voiceOf(context), made, await dependencies.library.paragraphs(made.article.id, made.generation), 0);
  },
};

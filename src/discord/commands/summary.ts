// /summary: an article told by its own sentences.
import { summaryStyles } from '../../domain/summary.ts';
import { findArticle } from '../asking.ts';
import { askerOf } from '../permissions.ts';
import { summaryView } from '../views/summary.ts';
import { suggestArticles } from './article-choices.ts';
import type { Command } from './command.ts';

export const summary: Command = {
  shape: {
    kind: 'chat',
    name: 'summary',
    label: 'command.summary',
    options: [
      { name: 'article', label: 'command.article', kind: 'string', required: true, autocomplete: true, maxLength: 100 },
      {
        name: 'style',
        label: 'command.style',
        kind: 'string',
        choices: [
          { value: 'short', label: 'command.styleShort' },
          { value: 'points', label: 'command.stylePoints' },
          { value: 'timeline', label: 'command.styleTimeline' },
          { value: 'speakers', label: 'command.styleSpeakers' },
          { value: 'figures', label: 'command.styleFigures' },
        ],
      },
      { name: 'private', label: 'command.private', kind: 'boolean' },
    ],
  },
  private: ({ options }) => options['private'] === true,
  counted: true,
  run: async ({ options }, context) => {
    const { dependencies, language } = context;
    const article = await findArticle(String(options['article'] ?? ''), await dependencies.library.articles());
    const style = summaryStyles.find((one) => one === options['style']) ?? 'short';
    const made = await context.queue.run(context.caller.guild ?? context.caller.user, async () => dependencies.summarise(article.id, style, language === 'fi' ? 'fi' : 'en', context.signal, askerOf(context.caller)));
    const paragraphs = await dependencies.library.paragraphs(made.article.id, made.generation);
    return summaryView({ sentences: dependencies.sentences, language }, made, paragraphs, 0);
  },
  complete: async (typed, _option, context) => suggestArticles(typed, context),
};

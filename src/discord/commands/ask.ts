// /ask: a question, answered in the articles' own words.
import { answerQuestion } from '../asking.ts';
import { questionLength } from '../limits.ts';
import { suggestArticles } from './article-choices.ts';
import { suggestSpeakers } from './speaker-choices.ts';
import type { Command } from './command.ts';

export const ask: Command = {
  shape: {
    kind: 'chat',
    name: 'ask',
    label: 'command.ask',
    options: [
      { name: 'question', label: 'command.question', kind: 'string', required: true, maxLength: questionLength },
      { name: 'article', label: 'command.article', kind: 'string', autocomplete: true, maxLength: 100 },
      { name: 'speaker', label: 'command.speaker', kind: 'string', autocomplete: true, maxLength: 100 },
      { name: 'private', label: 'command.private', kind: 'boolean' },
    ],
  },
  private: ({ options }) => options['private'] === true,
  counted: true,
  run: async ({ options }, context) => {
    const { article, speaker } = options;
    const { reply } = await answerQuestion(
      {
        text: String(options['question'] ?? ''),
        ...(typeof article === 'string' ? { article } : {}),
        ...(typeof speaker === 'string' ? { speaker } : {}),
      },
      context,
    );
    return reply;
  },
  complete: async (typed, option, context) => (option === 'speaker' ? suggestSpeakers(typed, context) : suggestArticles(typed, context)),
};

// Questions that an article is likely to answer: one for each person or body that it lets speak.
import type { Language, Paragraph } from '../domain/article.ts';
import type { ArticleEntry } from '../domain/ports.ts';
import type { Sentences } from '../sentences/sentences.ts';

export interface Suggestion {
  readonly question: string;
  readonly speaker: string;
}

const suggestionsShown = 4;
/** "Shiraz Maher", not "the sources": only a name fits the question's singular. */
const properName = /(?:^|\s)\p{Lu}[^\s]*$/u;

/** In the article's language where the bot speaks it; those who say most come first. */
export function suggestQuestions(sentences: Sentences, article: ArticleEntry, paragraphs: readonly Paragraph[]): readonly Suggestion[] {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const { speaker } of paragraph.sentences) {
      if (typeof speaker?.name === 'string' && speaker.mode !== 'belief' && properName.test(speaker.name)) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
    }
  }
  const language: Language = article.language === 'en' ? 'en' : 'fi';
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, suggestionsShown)
    .map(([speaker]) => ({ speaker, question: sentences.say(language, 'discord.suggest.said', { name: speaker }) }));
}

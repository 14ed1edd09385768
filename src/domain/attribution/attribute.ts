// Reads an article sentence by sentence: who it says said it, and how.
import type { Article, Language, Paragraph } from '../article.ts';
import { splitSentences } from '../sentences.ts';

/** The article's paragraphs, cut into sentences, each with its speaker; null where the paper itself speaks. */
export function attribute(article: Article): readonly Paragraph[] {
  const language: Language = article.language === 'fi' ? 'fi' : 'en';
  return article.paragraphs.map((text, index) => ({
    number: index + 1,
    text,
    sentences: splitSentences(text, language).map((span) => ({ ...span, speaker: null })),
  }));
}

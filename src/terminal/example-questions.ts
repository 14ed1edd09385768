// Questions to begin with, made from what the articles hold, so that they are answered.
import type { ArticleEntry, Library } from '../domain/ports.ts';
import type { SentenceLanguage, Sentences } from '../sentences/sentences.ts';
import { inertLine } from './inert.ts';

const wanted = 2;
const articlesLookedAt = 5;

/** Two at most: what those say who speak most, first of all in articles of the asker's language, else what an article is about. */
export async function exampleQuestions(library: Pick<Library, 'paragraphs'>, articles: readonly ArticleEntry[], sentences: Sentences, language: SentenceLanguage): Promise<string[]> {
  const own = language === 'en' ? 'en' : 'fi';
  const ordered = [...articles.filter((one) => one.language === own), ...articles.filter((one) => one.language !== own)].slice(0, articlesLookedAt);
  const turns = new Map<string, number>();
  for (const article of ordered) {
    for (const paragraph of (await library.paragraphs(article.id)) ?? []) {
      for (const { speaker } of paragraph.sentences) {
        const name = speaker?.name ?? '';
        if (/^\p{Lu}/u.test(name)) turns.set(name, (turns.get(name) ?? 0) + 1);
      }
    }
    if (turns.size >= wanted) break;
  }
  const names = [...turns].sort(([, one], [, other]) => other - one).map(([name]) => inertLine(name));
  const said = names.map((name) => sentences.say(language, 'terminal.exampleSays', { name }));
  const about = ordered.map(({ title }) => sentences.say(language, 'terminal.exampleAbout', { title: inertLine(title) }));
  return [...said, ...about].slice(0, wanted);
}

// The list of articles as a message, with pages.
import type { ArticleEntry } from '../../domain/ports.ts';
import { writeCustomId } from '../custom-id.ts';
import { formatDay } from '../locale.ts';
import { accents, button, container, measure, notice, type Reply, row, text } from '../reply.ts';
import { fragmentLink } from '../text-fragment.ts';
import { short, type Voice } from './attribution.ts';
import { type Block, laidOut, paginate } from './pages.ts';

const articlesAPage = 8;
const suggestibleId = 70;

export function articlesView(voice: Voice, articles: readonly ArticleEntry[], wanted: number): Reply {
  const { sentences, language } = voice;
  if (articles.length === 0) return notice(sentences.sayFault(language, 'corpus.empty'), accents.notFound);
  const heading = `### ${sentences.say(language, 'discord.articles', { count: articles.length })}`;
  const blocks = articles.map((article): Block => {
    const content = articleLines(voice, article);
    // A longer id does not fit a button: that article has no suggestions.
    if (encodeURIComponent(article.id).length > suggestibleId) return { content };
    return { content, accessory: button(writeCustomId('questions', article.id), { label: sentences.say(language, 'discord.button.questions') }) };
  });
  const pages = paginate(blocks, measure([container(accents.answer, [text(heading), text(' '.repeat(80))]), ...turning(voice, 0, 9)]), articlesAPage);
  const page = Math.max(0, Math.min(wanted, pages.length - 1));
  const foot = pages.length > 1 ? [text(`-# ${sentences.say(language, 'discord.page', { page: page + 1, pages: pages.length })}`)] : [];
  return { components: [container(accents.answer, [text(heading), ...laidOut(pages[page] ?? []), ...foot]), ...turning(voice, page, pages.length)] };
}

function articleLines({ sentences, language }: Voice, article: ArticleEntry): string {
  const address = fragmentLink(article.url, null);
  const title = `**${short(article.title, 150)}**${address === null ? '' : ` · [↗](${address})`}`;
  const facts = [
    short(article.source, 80),
    ...(article.author === null ? [] : [short(article.author, 80)]),
    ...(article.published === null ? [] : [formatDay(language, article.published)]),
    sentences.say(language, 'discord.paragraphs', { count: article.paragraphCount }),
  ];
  return `${title}\n-# ${facts.join(' · ')}`;
}

function turning({ sentences, language }: Voice, page: number, pages: number) {
  if (pages <= 1) return [];
  return [
    row(
      button(writeCustomId('articles', String(page - 1), 'b'), { label: sentences.say(language, 'discord.button.back'), disabled: page === 0 }),
      button(writeCustomId('articles', String(page + 1), 'n'), { label: sentences.say(language, 'discord.button.next'), disabled: page >= pages - 1 }),
    ),
  ];
}

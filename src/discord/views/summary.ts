// A summary as a message: every line an excerpt of the article, with its paragraph.
import type { Summary } from '../../app/summarise.ts';
import type { Paragraph } from '../../domain/article.ts';
import { writeCustomId } from '../custom-id.ts';
import { escapeLine } from '../escape.ts';
import { accents, button, container, measure, type Reply, row, text } from '../reply.ts';
import { openLink, saidLine, short, type Voice } from './attribution.ts';
import { quotation } from './excerpt.ts';
import { type Block, laidOut, paginate } from './pages.ts';

/** Lines of a summary are short and belong together: more of them fit a page than answers do. */
const linesAPage = 8;

export function summaryView(voice: Voice, summary: Summary, paragraphs: readonly Paragraph[] | null, wanted: number): Reply {
  const { sentences, language } = voice;
  const { article } = summary;
  const heading = `### ${short(article.title, 150)}\n-# ${sentences.say(language, `discord.summary.${summary.style}`)} · ${short(article.source, 80)}`;
  if (summary.lines.length === 0) {
    return { components: [container(accents.notFound, [text(`${heading}\n${sentences.say(language, 'discord.summary.nothing')}`)])] };
  }
  const blocks = summary.lines.flatMap(({ label, excerpt }): readonly Block[] => {
    const link = openLink(voice, excerpt, paragraphs);
    const place = `-# ${sentences.say(language, 'discord.paragraph', { paragraph: excerpt.paragraph })} · ${saidLine(voice, excerpt.speaker)}${link === '' ? '' : ` · ${link}`}`;
    return quotation(excerpt).map((piece) => ({ content: `${label === null ? '' : `**${escapeLine(label)}**\n`}${piece}\n${place}` }));
  });
  const room = measure([container(accents.answer, [text(heading), text(' '.repeat(80))]), ...turning(voice, summary, 0, 9)]);
  const pages = paginate(blocks, room, linesAPage);
  const page = Math.max(0, Math.min(wanted, pages.length - 1));
  const foot = pages.length > 1 ? [text(`-# ${sentences.say(language, 'discord.page', { page: page + 1, pages: pages.length })}`)] : [];
  return { components: [container(accents.answer, [text(heading), ...laidOut(pages[page] ?? []), ...foot]), ...turning(voice, summary, page, pages.length)] };
}

function turning({ sentences, language }: Voice, summary: Summary, page: number, pages: number) {
  // An article's id that does not fit a button gives a summary without turning: its first page.
  const fits = encodeURIComponent(summary.article.id).length <= 60;
  if (pages <= 1 || !fits) return [];
  const to = (target: number, side: string) => writeCustomId('summary', summary.article.id, summary.style, String(target), side);
  return [
    row(
      button(to(page - 1, 'b'), { label: sentences.say(language, 'discord.button.back'), disabled: page === 0 }),
      button(to(page + 1, 'n'), { label: sentences.say(language, 'discord.button.next'), disabled: page >= pages - 1 }),
    ),
  ];
}

// An answer as a message: the excerpts with their attribution, prose that rests on them, and what can be done next.
import type { ArticleEntry } from '../../domain/ports.ts';
import { writeCustomId } from '../custom-id.ts';
import { escapeText } from '../escape.ts';
import { accents, button, container, fits, measure, type Reply, row, text } from '../reply.ts';
import type { ShownAnswer } from '../shown-answer.ts';
import { short, type Voice, whereLine } from './attribution.ts';
import { excerptPieces } from './excerpt.ts';
import { type Block, laidOut, paginate } from './pages.ts';

export interface AnswerOptions {
  /** Counts from 0; beyond the last is the last. */
  readonly page: number;
  /** What the articles cover, shown when nothing was found. */
  readonly covers: readonly ArticleEntry[];
  /** Whether there is a channel where questions for a person go. */
  readonly canAskModerator: boolean;
}

const questionShown = 200;
/** In characters of markup, tried in this order. */
const claimsLengths = [1200, 600, 300] as const;
const coversShown = 5;

export function answerView(voice: Voice, answer: ShownAnswer, options: AnswerOptions): Reply {
  return answer.kind === 'quoted' ? quotedView(voice, answer, options) : notFoundView(voice, answer, options);
}

function quotedView(voice: Voice, answer: ShownAnswer, options: AnswerOptions): Reply {
  // The quotation comes first: prose gives way where a long excerpt needs its room.
  const choices = claimsLengths.map((length) => quotedPage(voice, answer, options, claimsOf(answer, length)));
  return choices.find((one) => fits(one.components)) ?? quotedPage(voice, answer, options, '');
}

function quotedPage(voice: Voice, answer: ShownAnswer, options: AnswerOptions, claims: string): Reply {
  const heading = [questionLine(voice, answer), claims].filter((line) => line !== '').join('\n');
  const blocks = answer.excerpts.flatMap(({ excerpt }, index): readonly Block[] => {
    const pieces = excerptPieces(voice, excerpt, answer.paragraphs.get(excerpt.article.id) ?? null);
    const marked = answer.text !== null && answer.excerpts.length > 1 ? pieces.map((piece) => `-# [${index + 1}]\n${piece}`) : pieces;
    return marked.map((content, piece) => (piece === 0 ? { content, accessory: contextButton(voice, answer, index) } : { content }));
  });
  const note = noticeLine(voice, answer);
  const room = measure([container(accents.answer, [text(heading), text(`${note}${' '.repeat(60)}`)]), ...actions(voice, answer, options), ...pageRow(voice, answer, 0, 9)]);
  const pages = paginate(blocks, room);
  const page = Math.max(0, Math.min(options.page, pages.length - 1));
  const foot = [note, pages.length > 1 ? `-# ${voice.sentences.say(voice.language, 'discord.page', { page: page + 1, pages: pages.length })}` : ''].filter((line) => line !== '');
  const body = container(accents.answer, [text(heading), ...laidOut(pages[page] ?? []), ...(foot.length === 0 ? [] : [text(foot.join('\n'))])]);
  return { components: [body, ...pageRow(voice, answer, page, pages.length), ...actions(voice, answer, options)], answer: answer.id };
}

function notFoundView(voice: Voice, answer: ShownAnswer, options: AnswerOptions): Reply {
  const { sentences, language } = voice;
  const kept = `-# ${sentences.say(language, 'discord.kept')}`;
  const heading = [questionLine(voice, answer), `**${sentences.say(language, 'answer.notFound')}**`, kept, noticeLine(voice, answer)].filter((line) => line !== '').join('\n');
  const message = (nearest: readonly Block[], covers: readonly string[]): Reply => {
    const body = container(accents.notFound, [
      text(heading),
      ...(nearest.length === 0 ? [] : [text(sentences.say(language, 'answer.nearest')), ...laidOut(nearest)]),
      ...(covers.length === 0 ? [] : [text([sentences.say(language, 'discord.covers'), ...covers].join('\n'))]),
    ]);
    return { components: [body, ...actions(voice, answer, options)], answer: answer.id };
  };
  const covers = options.covers.slice(0, coversShown).map((article) => `-# • ${short(article.title, 120)} (${short(article.source, 80)})`);
  const nearest = nearestBlocks(voice, answer);
  const places = nearest.map((block) => ({ ...block, content: block.content.split('\n', 1)[0] ?? '' }));
  // What is needed least goes first where titles and passages are very long.
  const choices = [message(nearest, covers), message(nearest, []), message(places, covers), message(places, [])];
  return choices.find((one) => fits(one.components)) ?? message([], []);
}

/** The place of each nearest passage, and its words where they are few. */
function nearestBlocks(voice: Voice, answer: ShownAnswer): readonly Block[] {
  return answer.nearest.map((excerpt, index): Block => {
    const piece = escapeText(excerpt.text.trim())
      .split('\n')
      .map((line) => `-# ${line}`)
      .join('\n');
    const place = whereLine(voice, excerpt);
    return { content: piece.length > 700 ? place : `${place}\n${piece}`, accessory: contextButton(voice, answer, index) };
  });
}

function questionLine(voice: Voice, answer: ShownAnswer): string {
  return `-# ${voice.sentences.say(voice.language, 'discord.asked', { question: short(answer.question, questionShown) })}`;
}

/** Prose in the answerer's words; each sentence names the excerpts that it rests on. */
function claimsOf(answer: ShownAnswer, most: number): string {
  if (answer.text === null) return '';
  const numbered = answer.excerpts.length > 1;
  const lines: string[] = [];
  for (const claim of answer.text) {
    const line = `${escapeText(claim.text)}${numbered ? ` ${claim.excerpts.map((index) => `\\[${index + 1}]`).join('')}` : ''}`;
    if ([...lines, line].join(' ').length > most) break;
    lines.push(line);
  }
  return lines.join(' ');
}

function noticeLine(voice: Voice, answer: ShownAnswer): string {
  return answer.notice === null ? '' : `-# ${voice.sentences.sayFault(voice.language, answer.notice)}`;
}

function contextButton(voice: Voice, answer: ShownAnswer, index: number) {
  return button(writeCustomId('context', answer.id, String(index)), { label: voice.sentences.say(voice.language, 'discord.button.context') });
}

function actions(voice: Voice, answer: ShownAnswer, options: AnswerOptions) {
  const { sentences, language } = voice;
  const buttons = [
    button(writeCustomId('why', answer.id), { label: sentences.say(language, 'discord.button.why') }),
    ...(answer.private ? [button(writeCustomId('share', answer.id), { label: sentences.say(language, 'discord.button.share') })] : []),
    button(writeCustomId('good', answer.id), { emoji: '👍' }),
    button(writeCustomId('bad', answer.id), { emoji: '👎' }),
    ...(options.canAskModerator ? [button(writeCustomId('moderator', answer.id), { label: sentences.say(language, 'discord.button.moderator') })] : []),
  ];
  return [row(...buttons)];
}

function pageRow(voice: Voice, answer: ShownAnswer, page: number, pages: number) {
  if (pages <= 1) return [];
  const { sentences, language } = voice;
  return [
    row(
      button(writeCustomId('page', answer.id, String(page - 1), 'back'), { label: sentences.say(language, 'discord.button.back'), disabled: page === 0 }),
      button(writeCustomId('page', answer.id, String(page + 1), 'next'), { label: sentences.say(language, 'discord.button.next'), disabled: page >= pages - 1 }),
    ),
  ];
}

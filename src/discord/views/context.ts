// An excerpt where it stands: its paragraph with the neighbours, the excerpt marked.
import type { Paragraph } from '../../domain/article.ts';
import { type Excerpt, isExcerpt } from '../../domain/verify.ts';
import { escapeText } from '../escape.ts';
import { accents, container, type Reply, separator, text } from '../reply.ts';
import { openLink, saidLine, short, type Voice, whereLine } from './attribution.ts';

/** In all, so that the message keeps its limits also where every letter takes three bytes. */
const contextCharacters = 2800;
const contextBytes = 7000;

export function contextView(voice: Voice, excerpt: Excerpt, paragraphs: readonly Paragraph[]): Reply {
  if (!isExcerpt(excerpt)) throw new Error('only proved words are quoted');
  const own = paragraphs[excerpt.paragraph - 1];
  if (own?.text.slice(excerpt.start, excerpt.end) !== excerpt.text) throw new Error('an excerpt without its paragraph');
  const marked = markedParagraph(own.text, excerpt);
  const parts = [{ number: own.number, content: marked }];
  let room = fits(parts.map((one) => one.content));
  for (const neighbour of [paragraphs[excerpt.paragraph - 2], paragraphs[excerpt.paragraph]]) {
    if (neighbour === undefined) continue;
    const content = escapeText(neighbour.text);
    if (!fits([...parts.map((one) => one.content), content])) continue;
    parts.push({ number: neighbour.number, content });
    room = true;
  }
  parts.sort((one, other) => one.number - other.number);
  const body = room ? parts : [{ number: own.number, content: markedParagraph(around(own.text, excerpt), null) }];
  const link = openLink(voice, excerpt, paragraphs);
  const heading = `### ${short(excerpt.article.title, 120)}\n-# ${whereLine(voice, excerpt)}${link === '' ? '' : ` · ${link}`}`;
  const lines = body.map(({ number, content }) => text(`-# ${voice.sentences.say(voice.language, 'discord.paragraph', { paragraph: number })}\n${content}`));
  return { components: [container(accents.answer, [text(heading), separator(), ...lines, separator(), text(`— ${saidLine(voice, excerpt.speaker)}`)])] };
}

function fits(contents: readonly string[]): boolean {
  const all = contents.join('\n');
  return all.length <= contextCharacters && Buffer.byteLength(all) <= contextBytes;
}

/** Bold marks the excerpt; spaces stay outside, since Discord takes no bold that begins or ends with one. */
function markedParagraph(whole: string, excerpt: Excerpt | null): string {
  if (excerpt === null) return escapeText(whole);
  const inner = excerpt.text.trim();
  const start = excerpt.start + excerpt.text.indexOf(inner);
  const before = escapeText(whole.slice(0, start));
  const after = escapeText(whole.slice(start + inner.length));
  const bold = inner
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `**${escapeText(line.trim())}**`))
    .join('\n');
  return `${before}${bold}${after}`;
}

/** The excerpt itself, cut and marked, where even its own paragraph is too long. */
function around(whole: string, excerpt: Excerpt): string {
  const most = 1000;
  const before = Math.max(0, excerpt.start - most / 4);
  const piece = whole.slice(before, before + most);
  return `${before > 0 ? '… ' : ''}${piece.toWellFormed().replaceAll('\u{FFFD}', '')}${before + most < whole.length ? ' …' : ''}`;
}

// An excerpt as a block quotation: the words as the article has them, and nothing that was not proved.
import { type Excerpt, isExcerpt } from '../../domain/verify.ts';
import type { Paragraph } from '../../domain/article.ts';
import { escapeText } from '../escape.ts';
import { excerptBytes, excerptCharacters } from '../limits.ts';
import { openLink, saidLine, type Voice, whereLine } from './attribution.ts';

const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });
/** The ellipses before and after a piece, with their spaces. */
const edgeMarks = 4;

/**
 * The quotation and its attribution as markup; several pieces only when the excerpt is longer than a page holds, each
 * cut between words and marked with an ellipsis. `paragraphs` are the article's, for the link; null leaves it out.
 */
export function excerptPieces(voice: Voice, excerpt: Excerpt, paragraphs: readonly Paragraph[] | null): readonly string[] {
  const link = openLink(voice, excerpt, paragraphs);
  const attribution = `— ${saidLine(voice, excerpt.speaker)}\n-# ${whereLine(voice, excerpt)}${link === '' ? '' : ` · ${link}`}`;
  return quotation(excerpt).map((piece) => `${piece}\n${attribution}`);
}

/** Only the block quotation, in pieces that fit a page. */
export function quotation(excerpt: Excerpt): readonly string[] {
  if (!isExcerpt(excerpt)) throw new Error('only proved words are quoted');
  const pieces = splitLong(excerpt.text.trim());
  return pieces.map((piece, index) => {
    const before = index > 0 || excerpt.cut.before ? '… ' : '';
    const after = index < pieces.length - 1 || excerpt.cut.after ? ' …' : '';
    return blockQuote(`${before}${piece}${after}`);
  });
}

function blockQuote(words: string): string {
  return escapeText(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Cuts at the last sentence end, else the last space, else the last whole character before the limit. */
function splitLong(words: string): readonly string[] {
  const pieces: string[] = [];
  let rest = words;
  while (tooLong(escapeText(rest))) {
    let end = lastFitting(rest);
    const head = rest.slice(0, end);
    const sentence = /^[\s\S]*[.!?…][”"’»)]*(?=\s)/u.exec(head)?.[0].length ?? 0;
    const space = head.lastIndexOf(' ');
    if (sentence > end / 2) end = sentence;
    else if (space > end / 2) end = space;
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

function tooLong(markup: string): boolean {
  return markup.length + edgeMarks > excerptCharacters || Buffer.byteLength(markup) + 2 * edgeMarks > excerptBytes;
}

function lastFitting(words: string): number {
  let characters = edgeMarks;
  let bytes = 2 * edgeMarks;
  for (const { segment, index } of graphemes.segment(words)) {
    // Escaped alone a character costs at least as much as in its place; a line feed also costs the next line's quotation mark.
    const markup = `${escapeText(segment)}${segment.includes('\n') ? '> ' : ''}${/[:.]/.test(segment) ? '\\' : ''}`;
    characters += markup.length;
    bytes += Buffer.byteLength(markup);
    if (characters > excerptCharacters || bytes > excerptBytes) return index === 0 ? segment.length : index;
  }
  return words.length;
}

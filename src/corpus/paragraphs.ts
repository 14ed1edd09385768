// Cuts an article's text into paragraphs: the unit that is quoted, so what is not the article's words stays out.
import type { TextFault } from './decode.ts';

export interface Block {
  readonly text: string;
  /** The line of the file that it begins on, from 1. */
  readonly line: number;
}

export interface Cut {
  readonly paragraphs: readonly Block[];
  /** The first heading of level one, in Markdown. */
  readonly heading: string | null;
  readonly faults: readonly TextFault[];
}

/** In UTF-16 units. A longer one is a file whose paragraphs are not parted, and no one reads it as a quote. */
export const longestParagraph = 10_000;

/**
 * Paragraphs stand between blank lines. The lines of one paragraph are joined by a space, as Markdown and mail do,
 * except where a line opens with a dash or a list mark: speech and lists keep their lines. In Markdown, headings,
 * rules, comments and pictures are not the article's running words and are left out, and the mark of a block quote
 * is taken off; marks inside a line stay as they are written. Blocks without a letter or a figure are ornaments.
 */
export function cutParagraphs(text: string, firstLine: number, format: 'markdown' | 'plain'): Cut {
  const faults: TextFault[] = [];
  let heading: string | null = null;
  const paragraphs: Block[] = [];
  const body = format === 'markdown' ? withoutComments(text, firstLine, faults) : text;
  for (const block of blocks(body, firstLine)) {
    if (format === 'plain') {
      paragraphs.push(join(block));
      continue;
    }
    for (const part of partAtHeadings(block)) {
      if (part.kind === 'heading') {
        if (part.level === 1) heading ??= part.text;
      } else if (/^<\/?[a-z][^>]*>?/i.test(part.lines[0] ?? '')) {
        faults.push({ line: part.line, code: 'corpus.html', facts: {} });
      } else if (!part.lines.every((line) => /^!\[[^\]]*\]\([^)]*\)$/.test(line))) {
        paragraphs.push(join(withoutQuoteMarks(part)));
      }
    }
  }
  const kept = paragraphs.filter((one) => /[\p{L}\p{N}]/u.test(one.text));
  for (const one of kept) {
    if (one.text.length > longestParagraph) faults.push({ line: one.line, code: 'corpus.paragraph-too-long', facts: { length: one.text.length, limit: longestParagraph } });
  }
  return { paragraphs: kept, heading, faults };
}

interface Lines {
  readonly lines: readonly string[];
  readonly line: number;
}

function blocks(text: string, firstLine: number): Lines[] {
  const found: { lines: string[]; line: number }[] = [];
  let open: { lines: string[]; line: number } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    if (/^[\s\u200b]*$/.test(raw)) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { lines: [], line: firstLine + index };
      found.push(open);
    }
    open.lines.push(raw.replace(/^[ \t]+|[ \t]+$/g, ''));
  }
  return found;
}

function join(block: Lines): Block {
  const [first = '', ...rest] = block.lines;
  return { line: block.line, text: rest.reduce((text, line) => text + (/^(?:[–—-]|[*•]|\d{1,3}[.)])[ \t\u00a0]/.test(line) ? '\n' : ' ') + line, first) };
}

type Part = { readonly kind: 'heading'; readonly level: number; readonly text: string } | ({ readonly kind: 'text' } & Lines);

function partAtHeadings(block: Lines): Part[] {
  const underline = block.lines.at(-1) ?? '';
  if (block.lines.length > 1 && /^(?:={3,}|-{3,})$/.test(underline)) {
    return [{ kind: 'heading', level: underline.startsWith('=') ? 1 : 2, text: block.lines.slice(0, -1).join(' ') }];
  }
  const parts: Part[] = [];
  let lines: string[] = [];
  let line = block.line;
  const close = () => {
    if (lines.length > 0) parts.push({ kind: 'text', lines, line });
    lines = [];
  };
  for (const [index, one] of block.lines.entries()) {
    const mark = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(one);
    if (mark === null) {
      if (lines.length === 0) line = block.line + index;
      lines.push(one);
    } else {
      close();
      parts.push({ kind: 'heading', level: mark[1]?.length ?? 1, text: mark[2] ?? '' });
    }
  }
  close();
  return parts;
}

function withoutQuoteMarks(block: Lines): Lines {
  if (!block.lines.every((line) => line.startsWith('>'))) return block;
  const lines = block.lines.map((line) => line.replace(/^>[ \t]?/, '')).filter((line) => line !== '');
  return { line: block.line, lines };
}

/** Comments that fill whole lines become blank ones, so that the lines below keep their numbers; others are a fault. */
function withoutComments(text: string, firstLine: number, faults: TextFault[]): string {
  const without = text.replace(/^[ \t]*<!--[^]*?-->[ \t]*$/gm, (comment) => comment.replace(/[^\n]/g, ''));
  const left = without.indexOf('<!--');
  if (left >= 0) faults.push({ line: firstLine + without.slice(0, left).split('\n').length - 1, code: 'corpus.html', facts: {} });
  return without;
}

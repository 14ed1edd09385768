// Cuts an article's text into paragraphs: the unit that is quoted, so what is not the article's words stays out.
import type { TextFault } from './decode.ts';

interface Block {
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
/** More than a thick book has; a file of a million scraps would only stop the index. */
export const mostParagraphs = 5_000;

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
  if (kept.length > mostParagraphs) faults.push({ line: null, code: 'corpus.too-many-paragraphs', facts: { count: kept.length, limit: mostParagraphs } });
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
    open.lines.push(trimBlanks(raw));
  }
  return found;
}

/** Blanks only, as a non-breaking space is part of the text. By hand: a pattern would take quadratic time on long runs. */
function trimBlanks(line: string): string {
  const blank = (at: number) => line[at] === ' ' || line[at] === '\t';
  let start = 0;
  let end = line.length;
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  return line.slice(start, end);
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
    const mark = /^(#{1,6})[ \t]/.exec(one);
    if (mark === null) {
      if (lines.length === 0) line = block.line + index;
      lines.push(one);
    } else {
      close();
      const level = mark[1]?.length ?? 1;
      parts.push({ kind: 'heading', level, text: withoutClosingMarks(one.slice(level)) });
    }
  }
  close();
  return parts;
}

/** `# Title ##` is the title without its marks, but `# C#` keeps its own. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return trimBlanks(end < text.length && text[end - 1] === ' ' ? text.slice(0, end) : text);
}

function withoutQuoteMarks(block: Lines): Lines {
  if (!block.lines.every((line) => line.startsWith('>'))) return block;
  const lines = block.lines.map((line) => line.replace(/^>[ \t]?/, '')).filter((line) => line !== '');
  return { line: block.line, lines };
}

/** Comments that fill whole lines become blank ones, so that the lines below keep their numbers; others are a fault. */
function withoutComments(text: string, firstLine: number, faults: TextFault[]): string {
  let without = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close + 3;
    const before = text.slice(text.lastIndexOf('\n', open) + 1, open);
    const after = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end));
    if (close < 0 || trimBlanks(before + after) !== '') faults.push({ line: firstLine + text.slice(0, open).split('\n').length - 1, code: 'corpus.html', facts: {} });
    // One such line is enough to refuse the file; a file made of them would take its time.
    if (faults.length > 0) return text;
    without += text.slice(from, open) + text.slice(open, end).replace(/[^\n]/g, '');
    from = end;
  }
  return without + text.slice(from);
}

// The one place where an Excerpt is made: claims go in, slices of stored paragraphs come out.
import type { ArticleHead, GenerationId, Paragraph, Passage, Sentence, Span, Speaker } from './article.ts';

/** Words said to stand somewhere, by a model, an answerer or a person. */
export type Quote =
  | { readonly kind: 'sentences'; readonly article: string; readonly paragraph: number; readonly first: number; readonly last: number }
  | { readonly kind: 'span'; readonly article: string; readonly paragraph: number; readonly start: number; readonly end: number }
  | { readonly kind: 'words'; readonly article: string; readonly paragraph: number; readonly text: string };

declare const proof: unique symbol;

/** Proved words: `text` is `paragraph.text.slice(start, end)` of the named generation. Only `verify` makes one. */
export interface Excerpt extends Span {
  readonly [proof]: true;
  readonly text: string;
  readonly generation: GenerationId;
  readonly article: ArticleHead;
  /** Counts from 1. */
  readonly paragraph: number;
  readonly speaker: Speaker | null;
  /** Whether the words begin or end inside a sentence, so that rendering can mark the cut. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

export type Refusal = 'no-such-passage' | 'no-such-sentence' | 'outside-the-paragraph' | 'inside-a-character' | 'not-in-the-text' | 'ambiguous' | 'empty';

export type Verified =
  | { readonly kind: 'verified'; readonly excerpts: readonly [Excerpt, ...Excerpt[]] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });
const made = new WeakSet<object>();

/**
 * Proves a quote against the passages it may come from. Words that two speakers share are returned as one excerpt
 * for each, in reading order, so that nobody's words stand under another's name.
 */
export function verify(quote: Quote, passages: readonly Passage[]): Verified {
  const passage = passages.find((one) => one.article.id === quote.article && one.paragraph.number === quote.paragraph);
  if (passage === undefined) return refused('no-such-passage');
  const span = locate(quote, passage.paragraph);
  if (typeof span === 'string') return refused(span);
  const pieces = bySpeaker(span, passage.paragraph).map((piece) => excerpt(piece.span, piece.speaker, passage));
  const [first, ...rest] = pieces;
  return first === undefined ? refused('empty') : { kind: 'verified', excerpts: [first, ...rest] };
}

/** Whether a value was made by `verify` in this process: the run-time half of the brand. */
export function isExcerpt(value: object): value is Excerpt {
  return made.has(value);
}

function refused(reason: Refusal): Verified {
  return { kind: 'refused', reason };
}

function locate(quote: Quote, paragraph: Paragraph): Span | Refusal {
  switch (quote.kind) {
    case 'sentences': {
      const first = paragraph.sentences[quote.first - 1];
      const last = paragraph.sentences[quote.last - 1];
      if (first === undefined || last === undefined || quote.first > quote.last) return 'no-such-sentence';
      return { start: first.start, end: last.end };
    }
    case 'span':
      return locateSpan(quote, paragraph.text);
    case 'words':
      return locateWords(quote.text, paragraph.text);
  }
}

function locateSpan(span: Span, text: string): Span | Refusal {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return 'outside-the-paragraph';
  if (start >= end || text.slice(start, end).trim() === '') return 'empty';
  const cutsCharacter = (offset: number) => offset > 0 && offset < text.length && graphemes.segment(text).containing(offset)?.index !== offset;
  if (cutsCharacter(start) || cutsCharacter(end)) return 'inside-a-character';
  return { start, end };
}

function locateWords(words: string, text: string): Span | Refusal {
  if (words.trim() === '') return 'empty';
  const start = text.indexOf(words);
  if (start < 0) return 'not-in-the-text';
  if (text.indexOf(words, start + 1) >= 0) return 'ambiguous';
  return locateSpan({ start, end: start + words.length }, text);
}

interface Piece {
  readonly span: Span;
  readonly speaker: Speaker | null;
}

function bySpeaker(span: Span, paragraph: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of paragraph.sentences) {
    const overlap = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
    if (overlap.start >= overlap.end || paragraph.text.slice(overlap.start, overlap.end).trim() === '') continue;
    const previous = pieces.at(-1);
    if (previous !== undefined && sameSpeech(previous.speaker, sentence.speaker)) {
      pieces[pieces.length - 1] = { span: { start: previous.span.start, end: overlap.end }, speaker: previous.speaker };
    } else {
      pieces.push({ span: overlap, speaker: sentence.speaker });
    }
  }
  return pieces;
}

function sameSpeech(one: Speaker | null, other: Speaker | null): boolean {
  if (one === null || other === null) return one === other;
  return one.mode === other.mode && one.name === other.name && (one.name !== null || one.mention?.text === other.mention?.text);
}

function excerpt(span: Span, speaker: Speaker | null, passage: Passage): Excerpt {
  const { paragraph } = passage;
  const proved = {
    text: paragraph.text.slice(span.start, span.end),
    generation: passage.generation,
    article: passage.article,
    paragraph: paragraph.number,
    start: span.start,
    end: span.end,
    speaker,
    cut: {
      before: insideSentence(span.start, paragraph.sentences),
      after: insideSentence(span.end, paragraph.sentences),
    },
  };
  made.add(Object.freeze(proved));
  if (!isExcerpt(proved)) throw new Error('an excerpt was not registered');
  return proved;
}

function insideSentence(offset: number, sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.start < offset && offset < sentence.end);
}

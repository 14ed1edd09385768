// Takes a message apart into what it claims: words it says somebody spoke, and statements.
import type { Language, Span } from './article.ts';
import { attribute } from './attribution/attribute.ts';
import { findQuotations } from './attribution/quotations.ts';

/** A part of a message that can be checked; the span is its place in the message. */
export interface MessageClaim extends Span {
  /** quotation: stands in quotation marks or after a dialogue dash. reported: what somebody is said to have said, in other words. statement: the rest. */
  readonly kind: 'quotation' | 'reported' | 'statement';
  /** The words to look for, without marks and reporting clause. */
  readonly words: string;
  /** Who is said to have said it, as the message names them; null when it names nobody. */
  readonly speaker: string | null;
}

/** Fewer words than these are a title or a nickname, not a quotation, where nobody is said to have spoken them. */
const leastQuoted = 3;

/** What a message claims, in order. Lines are paragraphs; a block quote's > and emphasis marks at a line's start are passed over. */
export function splitClaims(text: string, language: Language): readonly MessageClaim[] {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].map((line) => {
    const mark = /^(?:\s*>+)?\s*/u.exec(line[0])?.[0].length ?? 0;
    return { text: line[0].slice(mark), start: line.index + mark };
  });
  const paragraphs = lines.map((line) => line.text);
  const article = { id: 'message', title: '', source: '', author: null, url: null, published: null, language, license: null, retoldFrom: null, paragraphs };
  const quotations = findQuotations(paragraphs);
  return attribute(article).flatMap((paragraph, index) => {
    const offset = lines[index]?.start ?? 0;
    return paragraph.sentences.flatMap((sentence): readonly MessageClaim[] => {
      const speaker = sentence.speaker?.name ?? null;
      const words = paragraph.text.slice(sentence.start, sentence.end);
      const claim = (kind: MessageClaim['kind'], span: Span): MessageClaim => ({ kind, words: paragraph.text.slice(span.start, span.end), speaker, start: offset + span.start, end: offset + span.end });
      const quoted = (quotations[index] ?? []).filter((one) => one.start < sentence.end && one.end > sentence.start).map((one) => bare(paragraph.text, { start: Math.max(one.start, sentence.start), end: Math.min(one.end, sentence.end) }));
      const spoken = quoted.filter((span) => span.end > span.start && (sentence.speaker !== null || wordCount(paragraph.text.slice(span.start, span.end)) >= leastQuoted));
      if (spoken.length > 0) return spoken.map((span) => claim('quotation', span));
      if (sentence.speaker?.mode === 'direct') return [claim('quotation', withoutReport(paragraph.text, sentence, language))];
      if (sentence.speaker?.mode === 'indirect') return [claim('reported', contentOf(paragraph.text, sentence, language))];
      return wordCount(words) >= 2 ? [claim('statement', sentence)] : [];
    });
  });
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Without the quotation marks. */
function bare(text: string, span: Span): Span {
  const inner = /^["'“”’‘„»«\s]*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const tail = /["'“”’‘»«\s,]*$/u.exec(text.slice(span.start + inner, span.end))?.[0].length ?? 0;
  return { start: span.start + inner, end: span.end - tail };
}

/** A dash utterance without its dash and its last clause, when that clause is short enough to be the report. */
function withoutReport(text: string, sentence: Span, language: Language): Span {
  const words = text.slice(sentence.start, sentence.end);
  const dash = /^[–—‒―-]\s+/u.exec(words)?.[0].length ?? 0;
  const report = language === 'fi' ? /[,?!]\s[^,?!]{3,80}$/u.exec(words) : /[,?!]\s[^,?!]{3,80}$/u.exec(words);
  const end = report === null || report.index <= dash ? sentence.end : sentence.start + report.index + (words.charAt(report.index) === ',' ? 0 : 1);
  return { start: sentence.start + dash, end };
}

/** What follows että or that; the whole sentence where there is no such word. */
function contentOf(text: string, sentence: Span, language: Language): Span {
  const words = text.slice(sentence.start, sentence.end);
  const opening = (language === 'fi' ? /,\s+että\s+/u : /\bthat\s+/u).exec(words);
  if (opening === null) return sentence;
  const start = sentence.start + opening.index + opening[0].length;
  return wordCount(text.slice(start, sentence.end)) >= 2 ? { start, end: sentence.end } : sentence;
}

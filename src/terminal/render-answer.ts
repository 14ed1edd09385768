// An answer as lines of text.
import type { Answer, Match } from '../domain/answer.ts';
import { verify } from '../domain/verify.ts';
import { inert, inertLine } from './inert.ts';
import { nearestMatches } from './nearest.ts';
import { type Layout, place, prose, renderExcerpt } from './render-excerpt.ts';
import { wrap } from './wrap.ts';

/** The lines of an answer: short text if there is one, then every excerpt with its attribution, or what came nearest. */
export function renderAnswer(answer: Answer, layout: Layout): string[] {
  const { sentences, language, style } = layout;
  const lines = answer.notice === undefined ? [] : [...prose(sentences.sayFault(language, answer.notice), '  ', layout).map(style.warning), ''];
  if (answer.kind === 'not-found') {
    lines.push(...prose(sentences.say(language, 'answer.notFound'), '  ', layout).map(style.strong));
    const nearest = nearestMatches(answer);
    if (nearest.length > 0) {
      lines.push('', ...prose(sentences.say(language, 'answer.nearest'), '  ', layout));
      for (const match of nearest) lines.push(...renderNearest(match, layout).map(style.faint), '');
      lines.pop();
    }
    return lines;
  }
  const { text } = answer;
  if (text !== null) {
    const claims = text.map((claim) => `${inertLine(claim.text)} ${claim.excerpts.map((index) => `[${index + 1}]`).join('')}`);
    lines.push(...prose(claims.join(' '), '  ', layout).map(style.strong), '');
  }
  for (const [index, { excerpt }] of answer.excerpts.entries()) {
    if (index > 0) lines.push('');
    lines.push(...renderExcerpt(excerpt, text === null ? null : index + 1, layout));
  }
  return lines;
}

/** A passage that does not answer: its likeliest words and where they stand, fainter than a quote and not framed as one. */
function renderNearest(match: Match, layout: Layout): string[] {
  const [best] = match.sentences;
  const verified = best === undefined ? null : verify({ kind: 'sentences', article: match.article.id, paragraph: match.paragraph.number, first: best.first, last: best.last }, [match]);
  const words = verified?.kind === 'verified' ? wrap(inert(verified.excerpts[0].text), layout.width - 6).map((line) => `    ┊ ${line}`) : [];
  return [...words, ...prose(`· ${place(match.article, match.paragraph.number, layout)}`, '    ', layout)];
}

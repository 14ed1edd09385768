// What the model gets to read: sentences with numbers, which it can only point at.
import { randomBytes } from 'node:crypto';
import type { Passage, Sentence } from '../domain/article.ts';
import type { Quote } from '../domain/verify.ts';
import { estimateTokens } from './tokens.ts';

export interface NumberedText {
  /** Random, and not to be found in any of the texts. */
  readonly marker: string;
  readonly text: string;
  readonly sentences: readonly NumberedSentence[];
  /** The passages that found room, in the order given. */
  readonly passages: readonly Passage[];
}

export interface NumberedSentence {
  readonly number: number;
  readonly passage: Passage;
  /** The sentence's place in its paragraph, from 1. */
  readonly place: number;
  readonly sentence: Sentence;
}

/** Numbers the sentences of as many passages as the tokens allow, whole paragraphs only; at least one passage is kept. */
export function numberSentences(passages: readonly Passage[], maximumTokens: number, others: readonly string[] = []): NumberedText {
  const lines: string[] = [];
  const sentences: NumberedSentence[] = [];
  const kept: Passage[] = [];
  let tokens = 0;
  for (const passage of passages) {
    const numbered = passage.paragraph.sentences.map((sentence, index) => ({ number: sentences.length + index + 1, passage, place: index + 1, sentence }));
    const block = [headLine(passage), ...numbered.map(sentenceLine)];
    const cost = estimateTokens(block.join('\n'));
    if (kept.length > 0 && tokens + cost > maximumTokens) break;
    tokens += cost;
    lines.push(...block);
    sentences.push(...numbered);
    kept.push(passage);
  }
  const text = lines.join('\n');
  return { marker: markerNotIn([text, ...others]), text, sentences, passages: kept };
}

/**
 * The quotes that sentence numbers stand for, in the order given: neighbours by one speaker are joined, three sentences
 * at most, unless one of the `groups` names one without the other. `quoteOf` says which quote holds a number. Numbers that
 * do not exist are left out.
 */
export function quotesOf(numbers: readonly number[], numbered: readonly NumberedSentence[], groups: readonly (readonly number[])[] = []): { readonly quotes: readonly Quote[]; readonly quoteOf: ReadonlyMap<number, number> } {
  const wanted = new Set(numbers.filter((number) => numbered[number - 1] !== undefined));
  const runs: { first: NumberedSentence; last: NumberedSentence }[] = [];
  const quoteOf = new Map<number, number>();
  for (const number of wanted) {
    if (quoteOf.has(number)) continue;
    const start = numbered[number - 1];
    if (start === undefined) continue;
    const run = { first: start, last: start };
    const take = (next: NumberedSentence | undefined) => {
      const free = next !== undefined && wanted.has(next.number) && !quoteOf.has(next.number) && run.last.place - run.first.place < 2;
      const together = next !== undefined && groups.every((group) => group.includes(next.number) === group.includes(start.number));
      return free && together && next.passage === start.passage && sameVoice(next.sentence, start.sentence) ? next : null;
    };
    for (let next = take(numbered[number]); next !== null; next = take(numbered[next.number])) run.last = next;
    for (let before = take(numbered[number - 2]); before !== null; before = take(numbered[before.number - 2])) run.first = before;
    for (let inside = run.first.number; inside <= run.last.number; inside += 1) quoteOf.set(inside, runs.length);
    runs.push(run);
  }
  const quotes = runs.map(({ first, last }): Quote => ({ kind: 'sentences', article: first.passage.article.id, paragraph: first.passage.paragraph.number, first: first.place, last: last.place }));
  return { quotes, quoteOf };
}

function headLine({ article, paragraph }: Passage): string {
  return `# ${[article.title, article.source, article.published ?? '–', String(paragraph.number)].map(oneLine).join(' | ')}`;
}

function sentenceLine({ number, passage, sentence }: NumberedSentence): string {
  const { speaker } = sentence;
  const voice = speaker === null ? '' : ` | ${oneLine(speaker.name ?? '?')} | ${speaker.mode}`;
  return `[${String(number)}${voice}] ${oneLine(passage.paragraph.text.slice(sentence.start, sentence.end))}`;
}

/** An article cannot begin a line of its own, and invisible characters carry no orders; the stored text stays as it is. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u{E0000}-\u{E007F}]/gu, '')
    .trim();
}

function markerNotIn(texts: readonly string[]): string {
  for (;;) {
    const marker = `===${randomBytes(8).toString('hex')}===`;
    if (!texts.some((text) => text.includes(marker))) return marker;
  }
}

function sameVoice(one: Sentence, other: Sentence): boolean {
  return one.speaker === null || other.speaker === null ? one.speaker === other.speaker : one.speaker.mode === other.speaker.mode && one.speaker.name === other.speaker.name;
}

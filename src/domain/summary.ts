// Chooses the sentences of a summary: an article told by its own words, in five styles.
import type { ArticleHead, Paragraph, Sentence } from './article.ts';
import { compareDates, findDates } from './dates.ts';

export const summaryStyles = ['short', 'points', 'timeline', 'speakers', 'figures'] as const;
export type SummaryStyle = (typeof summaryStyles)[number];

/** A run of sentences of one paragraph, by number from 1, and what stands before it: a date or a speaker as the article gives it. */
export interface SummaryChoice {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly label: string | null;
}

/** A sentence with how well it stands for the whole article (cosine to the article's mean, -1 to 1). */
export interface SalientSentence {
  readonly paragraph: Paragraph;
  /** From 1. */
  readonly number: number;
  readonly sentence: Sentence;
  readonly text: string;
  readonly vector: Float32Array;
}

const shortCount = 3;
const pointCount = 6;
/** A paper puts first what matters most: the first paragraph's bonus, fading to nothing at the tenth. */
const leadBonus = 0.25;
/** How much a sentence loses for repeating one chosen before (maximal marginal relevance, Carbonell & Goldstein 1998). */
const repetitionWeight = 0.45;
/** A sentence that begins with one of these leans on the one before it and reads badly alone. */
const leaning = /^(?:[–—-]\s*)?[”"“«]?(?:hän|he|se|ne|tämä|nämä|siinä|siitä|sen|niiden|heistä|hänen|heidän|tuolloin|lisäksi|myös|mutta|ja|she|it|they|this|that|these|those|his|her|their|but|and|also|instead)(?!\p{L})/iu;
/** Digits, or a number word in any case form; "yksi" and "one" are left out, since they are rarely figures. */
const figure = new RegExp(
  `\\d|(?<!\\p{L})(?:(?:kaksi|kahde|kaht[ae]|kolm[ei]|neljä|viisi|viide|viittä|kuusi|kuude|kuutta|seitsem|kahdeksa|yhdeksä|kymmen|sata|sada|tuhan|tuhat|miljoon|miljard|kolmanne|neljänne)\\p{L}*|puolet|puoleen|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)(?!\\p{L})`,
  'iu',
);

/** The article's sentences for a style, in the order in which they are to be read; empty when it has none of that kind. */
export function chooseSummary(style: SummaryStyle, head: ArticleHead, sentences: readonly SalientSentence[]): readonly SummaryChoice[] {
  switch (style) {
    case 'short':
      return mostSalient(sentences, shortCount);
    case 'points':
      return mostSalient(sentences, pointCount);
    case 'timeline':
      return inOrderOfTime(sentences, head.published === null ? null : Number(head.published.slice(0, 4)));
    case 'speakers':
      return bySpeaker(sentences);
    case 'figures':
      return sentences.filter((one) => figure.test(one.text)).map((one) => choice(one, null));
  }
}

function choice(one: SalientSentence, label: string | null): SummaryChoice {
  return { paragraph: one.paragraph.number, first: one.number, last: one.number, label };
}

function mostSalient(sentences: readonly SalientSentence[], count: number): readonly SummaryChoice[] {
  const mean = meanVector(sentences);
  const worth = new Map(sentences.map((one) => [one, salience(one, mean)]));
  const chosen: SalientSentence[] = [];
  while (chosen.length < Math.min(count, sentences.length)) {
    let best: SalientSentence | undefined;
    let bestWorth = -Infinity;
    for (const one of sentences) {
      if (chosen.includes(one)) continue;
      const repeats = Math.max(0, ...chosen.map((other) => dot(one.vector, other.vector)));
      const value = (worth.get(one) ?? 0) - repetitionWeight * repeats;
      if (value > bestWorth) [best, bestWorth] = [one, value];
    }
    if (best === undefined) break;
    chosen.push(best);
  }
  return sentences.filter((one) => chosen.includes(one)).map((one) => choice(one, null));
}

function salience(one: SalientSentence, mean: Float32Array): number {
  const words = one.text.split(/\s+/u).length;
  const lead = leadBonus * Math.max(0, 1 - (one.paragraph.number - 1) / 9);
  const length = words < 6 ? -0.3 : words > 40 ? -0.1 : 0;
  const lonely = leaning.test(one.text) ? -0.25 : 0;
  const question = one.text.trimEnd().endsWith('?') ? -0.3 : 0;
  return dot(one.vector, mean) + lead + length + lonely + question;
}

function inOrderOfTime(sentences: readonly SalientSentence[], publishedYear: number | null): readonly SummaryChoice[] {
  return sentences
    .flatMap((one) => {
      const [first] = [...findDates(one.text, publishedYear)].sort(compareDates);
      return first === undefined ? [] : [{ date: first, choice: choice(one, one.text.slice(first.start, first.end)) }];
    })
    .sort((one, other) => compareDates(one.date, other.date))
    .map((one) => one.choice);
}

/** Speakers in order of their first words; the words of each in reading order, sentences that follow each other as one run. */
function bySpeaker(sentences: readonly SalientSentence[]): readonly SummaryChoice[] {
  const runs = new Map<string, SummaryChoice[]>();
  for (const one of sentences) {
    const speaker = one.sentence.speaker;
    if (speaker === null || speaker.name === null) continue;
    const said = runs.get(speaker.name) ?? [];
    const previous = said.at(-1);
    if (previous !== undefined && previous.paragraph === one.paragraph.number && previous.last === one.number - 1) {
      said[said.length - 1] = { ...previous, last: one.number };
    } else {
      said.push(choice(one, speaker.name));
    }
    runs.set(speaker.name, said);
  }
  return [...runs.values()].flat();
}

function meanVector(sentences: readonly SalientSentence[]): Float32Array {
  const mean = new Float32Array(sentences[0]?.vector.length ?? 0);
  for (const one of sentences) for (let index = 0; index < mean.length; index++) mean[index] = (mean[index] ?? 0) + (one.vector[index] ?? 0);
  const length = Math.hypot(...mean) || 1;
  return mean.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

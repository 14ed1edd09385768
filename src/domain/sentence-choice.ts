// Chooses, inside a found paragraph, the one or two sentences that answer; never a part of a sentence.
import type { SentenceMatch } from './answer.ts';
import type { Language, Paragraph } from './article.ts';
import { cueStrength, digitNumbers } from './cues.ts';
import { leansBack } from './leaning.ts';
import { isNamed, mentionsName } from './names.ts';
import type { QuestionNeeds } from './question-needs.ts';

/** What a sentence shares with the question; each list follows the question's words. */
export interface SentenceEvidence {
  /** For each question word the best weight, 0 to 1, of a word of the sentence as its synonym; 1 for the word itself. */
  readonly words: readonly number[];
  /** Share of the question's 4-grams, by weight: 0 to 1. */
  readonly grams: number;
}

export interface SentenceQuestion {
  readonly language: Language;
  readonly needs: QuestionNeeds;
  /** How telling each question word is in this collection. */
  readonly wordWeights: readonly number[];
}

/** By the question's language, divided by `scale`, the scale of scores that the second look and the judgement were fitted to. */
const weights: Readonly<Record<Language, { readonly words: number; readonly grams: number; readonly scale: number }>> = {
  fi: { words: 1, grams: 0.5, scale: 1.9 },
  en: { words: 1, grams: 0.25, scale: 1.75 },
};
/** Share of what the neighbouring sentences say of the question: they name what this one calls "he" or "it". */
const contextShare = 0.3;
const cueShare = 0.3;
const speakerShare = 0.5;
/** A second sentence joins the best where it stands beside it and scores at least this share of it. */
const joinShare = 0.8;

/** Of a paragraph, the runs that are looked at for what leans on what: hardly any other is shown. */
const mostLeaning = 2;

/** How strongly each sentence looks as if it held what is sought: 0 to 1. */
export function sentenceCues({ sought }: QuestionNeeds, { text, sentences }: Paragraph): readonly number[] {
  return sentences.map(({ start, end, speaker }) => cueStrength(text.slice(start, end), sought, speaker !== null));
}

/**
 * Runs of one or two sentences, best first, not overlapping; scores 0 to 1. Empty only for a paragraph without
 * sentences. `evidence` and `cues` (see `sentenceCues`) follow the paragraph's sentences; `before` is of the sentence that
 * the first one points back to, where it does.
 */
export function chooseSentences(question: SentenceQuestion, paragraph: Paragraph, evidence: readonly SentenceEvidence[], cues: readonly number[], before?: SentenceEvidence): readonly SentenceMatch[] {
  const scores = paragraph.sentences.map((_, index) => scoreSentence(question, paragraph, evidence, cues, index, before));
  const order = scores.map((score, index) => ({ score, index })).sort((one, other) => other.score - one.score || one.index - other.index);
  const leans = (index: number): boolean => {
    const sentence = paragraph.sentences[index];
    return sentence !== undefined && leansBack(paragraph.text.slice(sentence.start, sentence.end));
  };
  const taken = new Set<number>();
  const runs: SentenceMatch[] = [];
  for (const { score, index } of order) {
    if (taken.has(index)) continue;
    const isFree = (other: number) => other in scores && !taken.has(other);
    const leaning = () => [index - 1, index + 1].find((other) => isFree(other) && leans(Math.max(index, other)));
    const partner = score <= 0 ? undefined : (alike(scores, index).find(isFree) ?? (runs.length < mostLeaning ? leaning() : undefined));
    const first = Math.min(index, partner ?? index);
    const last = Math.max(index, partner ?? index);
    const start = paragraph.sentences[first]?.start;
    const end = paragraph.sentences[last]?.end;
    for (let sentence = first; sentence <= last; sentence += 1) taken.add(sentence);
    if (start !== undefined && end !== undefined) runs.push({ first: first + 1, last: last + 1, start, end, score });
  }
  return runs;
}

/** The neighbours that are nearly as good, the better one first. */
function alike(scores: readonly number[], index: number): readonly number[] {
  return [index + 1, index - 1].filter((other) => (scores[other] ?? 0) >= joinShare * (scores[index] ?? 0)).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}

function scoreSentence(question: SentenceQuestion, paragraph: Paragraph, evidence: readonly SentenceEvidence[], cues: readonly number[], index: number, before?: SentenceEvidence): number {
  const { needs, language, wordWeights } = question;
  const own = evidence[index];
  const sentence = paragraph.sentences[index];
  if (own === undefined || sentence === undefined) return 0;
  const weight = weights[language];
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const covered = coverage(own.words, wordWeights);
  const around = [evidence[index - 1] ?? (index === 0 ? before : undefined), evidence[index + 1]].map((other) => (other === undefined ? covered : coverage(union(own.words, other.words), wordWeights)));
  const context = contextShare * (Math.max(...around) - covered);
  const likeness = (weight.words * (covered + context) + weight.grams * own.grams) / weight.scale;
  const cue = needs.sought === 'other' ? 0.5 : (cues[index] ?? 0);
  const exact = shareOfNumbers(text, needs);
  const fits = (1 - cueShare) + cueShare * cue;
  const spoken = needs.speaker === null ? 1 : saidBy(needs.speaker, text, sentence.speaker?.name ?? null);
  return Math.min(1, likeness * fits * spoken + 0.1 * exact);
}

/** Share of the question's weight that the words cover: 0 to 1. */
export function coverage(words: readonly number[], wordWeights: readonly number[]): number {
  const total = wordWeights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? words.reduce((sum, word, index) => sum + Math.min(1, word) * (wordWeights[index] ?? 0), 0) / total : 0;
}

/** For each question word the better of two sentences. */
export function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((weight, index) => Math.max(weight, other[index] ?? 0));
}

function shareOfNumbers(text: string, needs: QuestionNeeds): number {
  const asked = [...needs.numbers, ...needs.years];
  if (asked.length === 0) return 0;
  const present = new Set(digitNumbers(text));
  return asked.filter((digits) => present.has(digits)).length / asked.length;
}

function saidBy(asked: string, text: string, speaker: string | null): number {
  if (speaker !== null && isNamed(speaker, asked)) return 1 + speakerShare;
  return mentionsName(text, asked) ? 1 : 1 - speakerShare / 2;
}

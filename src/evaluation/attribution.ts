// Measures who-said-it against a folder of labelled articles: mode, speaker, and what is put into a mouth that never spoke.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { attribute } from '../domain/attribution/attribute.ts';
import type { Article, Paragraph, Sentence, Span, SpeechMode } from '../domain/article.ts';
import { speechMode } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import type { CorpusReader } from '../domain/ports.ts';

const modes = ['direct', 'indirect', 'belief', 'narration'] as const satisfies readonly SpeechMode[];

const labelSchema = z.object({
  article: z.string(),
  paragraph: z.int().min(1),
  sentence: z.int().min(1),
  text: z.string().min(1),
  mode: z.enum(modes),
  speaker: z.string().nullable(),
  mention: z.string().nullable(),
});

/** One labelled sentence. */
export type AttributionLabel = z.infer<typeof labelSchema>;

/** Fractions from 0 to 1; null where nothing was there to be found. */
export interface SpeakerFigures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f: number | null;
}

export interface AttributionOutcome {
  readonly article: string;
  /** Counts from 1, as the label does. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly mode: SpeechMode;
  readonly speaker: string | null;
}

export interface AttributionResult {
  readonly name: string;
  readonly language: string;
  readonly sentences: number;
  readonly modeAccuracy: number;
  readonly speaker: { readonly direct: SpeakerFigures; readonly indirect: SpeakerFigures };
  /** The share of the paper's own sentences that were given to a speaker. */
  readonly falseAttribution: number;
  /** The share of labelled mentions that were found word for word. */
  readonly mention: number;
  /** Labelled mode, then found mode, then how many. */
  readonly confusion: Readonly<Record<SpeechMode, Readonly<Record<SpeechMode, number>>>>;
  readonly outcomes: readonly AttributionOutcome[];
}

interface Compared {
  readonly label: AttributionLabel;
  readonly found: Sentence | null;
}

/**
 * Attributes every labelled article of the folder (NAME.md beside NAME.labels.jsonl) and compares sentence by
 * sentence, matched by overlap because the two may be cut otherwise. One result for each language.
 */
export async function evaluateAttribution(folder: string, reader: CorpusReader): Promise<readonly AttributionResult[]> {
  const { articles } = await reader.read();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.labels.jsonl')).sort();
  const byLanguage = new Map<string, Compared[]>();
  for (const file of files) {
    const id = file.slice(0, -'.labels.jsonl'.length);
    const article = articles.find((one) => one.id === id);
    if (article === undefined) throw new UserError('eval.set', { folder });
    const labels = parseLabels(await readFile(path.join(folder, file), 'utf8'), file);
    const compared = byLanguage.get(article.language) ?? [];
    compared.push(...compare(article, labels));
    byLanguage.set(article.language, compared);
  }
  return [...byLanguage].map(([language, compared]) => resultOf(path.basename(path.resolve(folder)), language, compared));
}

function parseLabels(text: string, file: string): readonly AttributionLabel[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch (error) {
        throw new UserError('eval.line', { file, line: number }, { cause: error });
      }
      const parsed = labelSchema.safeParse(value);
      if (!parsed.success) throw new UserError('eval.line', { file, line: number }, { cause: parsed.error });
      return parsed.data;
    });
}

function compare(article: Article, labels: readonly AttributionLabel[]): readonly Compared[] {
  const paragraphs = attribute(article);
  const cursors = new Map<number, number>();
  return labels.map((label) => {
    const paragraph = paragraphs[label.paragraph - 1];
    if (paragraph === undefined) return { label, found: null };
    const text = label.text.normalize('NFC');
    const start = paragraph.text.indexOf(text, cursors.get(label.paragraph) ?? 0);
    if (start < 0) return { label, found: null };
    cursors.set(label.paragraph, start + text.length);
    return { label, found: mostOverlapping({ start, end: start + text.length }, paragraph) };
  });
}

function mostOverlapping(span: Span, paragraph: Paragraph): Sentence | null {
  const overlap = (one: Span) => Math.min(span.end, one.end) - Math.max(span.start, one.start);
  return paragraph.sentences.reduce<Sentence | null>((best, one) => (overlap(one) > 0 && (best === null || overlap(one) > overlap(best)) ? one : best), null);
}

/** Whether a found name means the labelled source: a title or a closer description more, an article less, is no error. */
export function samePerson(found: string | null, labelled: string | null): boolean {
  if (found === null || labelled === null) return found === labelled;
  const one = wordsOf(found);
  const other = wordsOf(labelled);
  if (other.length === 0 || other.length > one.length) return false;
  return other.every((word, index) => one[one.length - other.length + index] === word) || other.every((word, index) => one[index] === word);
}

function wordsOf(name: string): readonly string[] {
  return name.normalize('NFC').toLowerCase().replace(/^(?:the|an?)\s+/u, '').replaceAll('’', "'").split(/[\s,]+/u).filter((word) => word !== '');
}

function resultOf(name: string, language: string, compared: readonly Compared[]): AttributionResult {
  const rows = compared.map(({ label, found }) => ({ label, mode: found === null ? 'narration' : speechMode(found), speaker: found?.speaker?.name ?? null, mention: found?.speaker?.mention?.text ?? null }));
  const narration = rows.filter((row) => row.label.mode === 'narration');
  const mentioned = rows.filter((row) => row.label.mention !== null);
  const figures = (mode: SpeechMode): SpeakerFigures => {
    const wanted = rows.filter((row) => row.label.mode === mode && row.label.speaker !== null);
    const given = rows.filter((row) => row.mode === mode && row.speaker !== null);
    const right = (row: (typeof rows)[number]) => row.label.speaker !== null && samePerson(row.speaker, row.label.speaker);
    const precision = share(given.filter(right).length, given.length);
    const recall = share(wanted.filter(right).length, wanted.length);
    const sum = (precision ?? 0) + (recall ?? 0);
    return { precision, recall, f: precision === null || recall === null ? null : sum === 0 ? 0 : (2 * precision * recall) / sum };
  };
  const count = (labelled: SpeechMode, found: SpeechMode) => rows.filter((row) => row.label.mode === labelled && row.mode === found).length;
  const row = (labelled: SpeechMode) => ({ direct: count(labelled, 'direct'), indirect: count(labelled, 'indirect'), belief: count(labelled, 'belief'), narration: count(labelled, 'narration') });
  return {
    name,
    language,
    sentences: rows.length,
    modeAccuracy: share(rows.filter((one) => one.mode === one.label.mode).length, rows.length) ?? 0,
    speaker: { direct: figures('direct'), indirect: figures('indirect') },
    falseAttribution: share(narration.filter((one) => one.mode === 'direct' || one.mode === 'indirect').length, narration.length) ?? 0,
    mention: share(mentioned.filter((one) => one.mention === one.label.mention).length, mentioned.length) ?? 0,
    confusion: { direct: row('direct'), indirect: row('indirect'), belief: row('belief'), narration: row('narration') },
    outcomes: rows.map((one) => ({ article: one.label.article, paragraph: one.label.paragraph, sentence: one.label.sentence, mode: one.mode, speaker: one.speaker })),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The figures as lines for a terminal. */
export function attributionTable(results: readonly AttributionResult[]): string[] {
  const percent = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`).padStart(8);
  const lines: string[] = [];
  for (const result of results) {
    lines.push(
      `${result.name} (${result.language}): ${result.sentences} sentences`,
      `  mode accuracy      ${percent(result.modeAccuracy)}`,
      `  false attribution  ${percent(result.falseAttribution)}   of the narration`,
      `  mention exact      ${percent(result.mention)}`,
      '  speaker            precision   recall        F',
      ...(['direct', 'indirect'] as const).map((mode) => `    ${mode.padEnd(16)} ${percent(result.speaker[mode].precision)} ${percent(result.speaker[mode].recall)} ${percent(result.speaker[mode].f)}`),
      `  labelled \\ found   ${modes.map((mode) => mode.padStart(10)).join('')}`,
      ...modes.map((labelled) => `    ${labelled.padEnd(16)} ${modes.map((found) => String(result.confusion[labelled][found]).padStart(9)).join(' ')}`),
      '',
    );
  }
  return lines;
}

// Finds the dates that a sentence names, in Finnish and English, so that sentences can be put in order of time.
import type { Span } from './article.ts';

/** A named point of time; a month or day that the words leave out is 0, so that "2014" stands before "May 2014". */
export interface NamedDate extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const finnishMonths = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'];
const englishMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const finnishMonth = `(?<fiMonth>${finnishMonths.join('|')})kuu\\p{L}*`;
const englishMonth = `(?<enMonth>${englishMonths.join('|')})`;
const year = '(?:1[0-9]|20)\\d{2}';

/** From the most exact form to the least; each names its parts. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])(?<day>[12]?\\d|3[01])\\.\\s?(?<month>1[0-2]|[1-9])\\.\\s?(?<year>${year})`, 'giu'),
  new RegExp(`(?<!\\d)(?:(?<day>[12]?\\d|3[01])\\.\\s)?${finnishMonth}(?:\\s(?<year>${year}))?(?!\\d)`, 'giu'),
  new RegExp(`\\b(?:(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?\\s(?:of\\s)?)?${englishMonth}(?:,?\\s(?<year>${year}))\\b`, 'giu'),
  new RegExp(`\\b${englishMonth}\\s(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?:,?\\s(?<year>${year}))?\\b`, 'giu'),
  new RegExp(`\\b(?:in|since|by|until|during|of|last|this|late|early)\\s${englishMonth}\\b`, 'gu'),
  new RegExp(`(?<![\\d.,:–-])(?<year>${year})(?:-luvu\\p{L}*|s\\b|(?![\\d%:€$]|[.,]\\d|\\s?(?:euro|prosent|percent|kilomet|ihmi|people)))`, 'giu'),
];

/**
 * The dates of a text in reading order, not overlapping. A day or month without a year takes `publishedYear`; without
 * one it is left out, since nothing says when it was.
 */
export function findDates(text: string, publishedYear: number | null): readonly NamedDate[] {
  const found: NamedDate[] = [];
  for (const form of forms) {
    for (const hit of text.matchAll(form)) {
      const parts = hit.groups ?? {};
      const span = { start: hit.index, end: hit.index + hit[0].length };
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const namedYear = parts['year'] === undefined ? publishedYear : Number(parts['year']);
      if (namedYear === null) continue;
      found.push({ ...span, year: namedYear, month: monthOf(parts), day: Number(parts['day'] ?? 0) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether a text names any date, however vaguely. */
export function namesDate(text: string): boolean {
  return forms.some((form) => text.search(form) >= 0);
}

/** Orders by time, the vaguer first. */
export function compareDates(one: NamedDate, other: NamedDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

function monthOf(parts: Readonly<Record<string, string | undefined>>): number {
  if (parts['month'] !== undefined) return Number(parts['month']);
  if (parts['fiMonth'] !== undefined) return finnishMonths.indexOf(parts['fiMonth'].toLowerCase()) + 1;
  if (parts['enMonth'] !== undefined) return englishMonths.indexOf(parts['enMonth'].toLowerCase()) + 1;
  return 0;
}

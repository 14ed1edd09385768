// From Discord's locale to the language we speak.
import type { SentenceLanguage } from '../sentences/sentences.ts';

/** Finnish and Swedish have their own; every other locale reads English. */
export function languageOf(locale: string): SentenceLanguage {
  if (locale === 'fi') return 'fi';
  return locale.startsWith('sv') ? 'sv' : 'en';
}

const tags = { fi: 'fi-FI', en: 'en-GB', sv: 'sv-SE' } as const;

/** A day as that language writes it; the text itself when it is not an ISO date. */
export function formatDay(language: SentenceLanguage, isoDate: string): string {
  const time = Date.parse(`${isoDate.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(time)) return isoDate;
  const style = language === 'fi' ? ({ day: 'numeric', month: 'numeric', year: 'numeric' } as const) : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(tags[language], { ...style, timeZone: 'UTC' }).format(time);
}

/** A number as that language writes it. */
export function formatNumber(language: SentenceLanguage, value: number, digits = 0): string {
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** "a, b and c" as that language writes it. */
export function formatList(language: SentenceLanguage, items: readonly string[]): string {
  return new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(items);
}

/** A moment to the minute, in UTC, as that language writes it; the text itself when it is not a time. */
export function formatInstant(language: SentenceLanguage, isoTime: string): string {
  const time = Date.parse(isoTime);
  if (Number.isNaN(time)) return isoTime;
  return `${new Intl.DateTimeFormat(tags[language], { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(time)} UTC`;
}

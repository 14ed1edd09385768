// From Discord's locale to the language we speak.
import type { SentenceLanguage } from '../sentences/sentences.ts';

/** Finnish and Swedish have their own; every other locale reads English. */
export function languageOf(locale: string): SentenceLanguage {
  if (locale === 'fi') return 'fi';
  return locale.startsWith('sv') ? 'sv' : 'en';
}

const tags = { fi: 'fi-FI', en: 'en-GB', sv: 'sv-SE' } as const;

/** Made when first needed and kept: making a formatter costs more than a hundred uses of it. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const day = (tag: string, month: 'numeric' | 'long') => kept(() => new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }));
const instant = (tag: string) => kept(() => new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }));
const days = { fi: day(tags.fi, 'numeric'), en: day(tags.en, 'long'), sv: day(tags.sv, 'long') } as const;
const instants = { fi: instant(tags.fi), en: instant(tags.en), sv: instant(tags.sv) } as const;

/** A day as that language writes it; the text itself when it is not an ISO date. */
export function formatDay(language: SentenceLanguage, isoDate: string): string {
  const time = Date.parse(`${isoDate.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(time)) return isoDate;
  return days[language]().format(time);
}

/** A number as that language writes it. */
export function formatNumber(language: SentenceLanguage, value: number, digits = 0): string {
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A moment to the minute, in UTC, as that language writes it; the text itself when it is not a time. */
export function formatInstant(language: SentenceLanguage, isoTime: string): string {
  const time = Date.parse(isoTime);
  if (Number.isNaN(time)) return isoTime;
  return `${instants[language]().format(time)} UTC`;
}

/** Words that neither Finnish nor English has, and words that Swedish shares with English. */
const swedishOnly = /(?<!\p{L})(?:hur|vad|vem|vilka|vilken|vilket|när|varför|vart|är|och|inte|många|från|sade|säger|blev|enligt|finns|också|eller)(?!\p{L})/giu;
const swedishToo = /(?<!\p{L})(?:har|det|den|de|ett|en|som|av|att|om|till|på|för|i|var|med)(?!\p{L})/giu;

/** Whether a message is written in Swedish, which the articles' own analysis does not know. */
export function looksSwedish(text: string): boolean {
  const only = text.match(swedishOnly)?.length ?? 0;
  return only >= 2 || (only === 1 && (text.match(swedishToo)?.length ?? 0) >= 1);
}

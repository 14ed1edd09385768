// Insights as comma-separated values (RFC 4180), safe to open in a spreadsheet.
import type { Insights } from '../domain/journal.ts';

/** With a byte order mark, without which spreadsheets read å ä ö wrong. */
export function insightsCsv(insights: Insights): string {
  const rows: (readonly (string | number | null)[])[] = [
    ['kind', 'text', 'article', 'paragraph', 'count', 'time', 'reason'],
    ...insights.unanswered.map((one) => ['unanswered', one.question, null, null, one.count, one.last, null]),
    ...insights.complaints.map((one) => ['complaint', one.question, null, null, 1, one.at, one.reason]),
    ...insights.quoted.map((one) => ['quoted', null, one.article, one.paragraph, one.count, null, null]),
  ];
  return `\u{FEFF}${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula would be run by a spreadsheet: an apostrophe makes it text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

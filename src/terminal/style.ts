// The few ways in which the terminal sets words apart, and whether it may use colour for it.
import { styleText } from 'node:util';
import type { Output } from './dependencies.ts';

export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** The bar beside a quote. */
  readonly bar: (text: string) => string;
  readonly warning: (text: string) => string;
}

const same = (text: string) => text;
export const plainStyle: Style = { strong: same, faint: same, bar: same, warning: same };

const paint =
  (format: 'bold' | 'dim' | 'cyan' | 'yellow') =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });
export const colourStyle: Style = { strong: paint('bold'), faint: paint('dim'), bar: paint('cyan'), warning: paint('yellow') };

/** Colour only where a person watches (https://no-color.org), unless it is forced. */
export function chooseStyle(output: Output, environment: Readonly<Record<string, string | undefined>>): Style {
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = environment;
  if (none !== undefined && none !== '') return plainStyle;
  if (forced !== undefined && forced !== '' && forced !== '0') return colourStyle;
  return output.isTTY === true && terminal !== 'dumb' ? colourStyle : plainStyle;
}

/** A person gets lines that fit the window; a program gets each quote whole on one line. */
export function chooseWidth(output: Output): number {
  if (output.isTTY !== true) return Number.POSITIVE_INFINITY;
  const { columns = 80 } = output;
  return Math.min(Math.max(columns, 30), 100);
}

// Finds what stands in quotation marks, paragraph after paragraph, because a quotation may run over several.
import type { Span } from '../article.ts';

export interface Quotation extends Span {
  /** Opened in an earlier paragraph and opened again here. */
  readonly continued: boolean;
}

const closers: Readonly<Record<string, string>> = { '“': '”“"', '„': '“”"', '”': '”“', '‟': '”', '"': '"', '»': '»«', '«': '»', '‘': '’', "'": "'" };
const letter = /[\p{L}\p{N}]/u;

/** The quotations of each paragraph, marks included, in order; one left open reaches the end of its paragraph. */
export function findQuotations(paragraphs: readonly string[]): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = [];
  let running = false;
  for (const text of paragraphs) {
    const quotations: Quotation[] = [];
    let opened = -1;
    let mark = '';
    for (let index = 0; index < text.length; index += 1) {
      const char = text.charAt(index);
      if (opened < 0) {
        if (!opens(text, index, char)) continue;
        opened = index;
        mark = char;
      } else if (closes(text, index, char, mark)) {
        quotations.push({ start: opened, end: index + 1, continued: running && quotations.length === 0 && text.slice(0, opened).trim() === '' });
        opened = -1;
      } else if (char === mark && mark !== "'" && opensAgain(text, index)) {
        quotations.push({ start: opened, end: opened + text.slice(opened, index).trimEnd().length, continued: false });
        opened = index;
      }
    }
    const continuedHere = running && quotations.length === 0 && opened >= 0 && text.slice(0, opened).trim() === '';
    if (opened >= 0) quotations.push({ start: opened, end: text.length, continued: continuedHere });
    running = opened >= 0;
    found.push(quotations);
  }
  return found;
}

function opens(text: string, index: number, char: string): boolean {
  if (!(char in closers)) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (after === '' || /\s/u.test(after)) return false;
  if (char === '"') return !letter.test(before);
  if (char === '”' || char === '»' || char === '«') return !letter.test(before);
  if (char === '‘') return !letter.test(before) && text.includes('’', index + 2);
  if (char === "'") return (before === '' || /[\s([–—-]/u.test(before)) && letter.test(after) && !clipped.test(text.slice(index)) && /[.,!?…]'(?![\p{L}\p{N}])|\p{L}'(?:[.,;:!?)]|$)/u.test(text.slice(index + 1));
  return true;
}

function closes(text: string, index: number, char: string, mark: string): boolean {
  if (!(closers[mark] ?? '').includes(char)) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (mark === '‘' || mark === "'") {
    if (letter.test(after)) return false;
    if (/[.,!?…]/u.test(before) || !letter.test(before)) return true;
    const rest = text.slice(index + 1);
    const nextOpening = rest.search(/[\s(]['‘]/u);
    const within = nextOpening < 0 ? rest : rest.slice(0, nextOpening);
    return !(mark === '‘' ? /[.,!?…]’(?![\p{L}\p{N}])/u : /[.,!?…]'(?![\p{L}\p{N}])/u).test(within);
  }
  if (mark === char && opensAgain(text, index)) return false;
  if (mark === '“' && char === '“') return !opensAgain(text, index);
  return true;
}

/** An apostrophe that stands for letters: '90s, 'til. */
const clipped = /^'(?:\p{N}|(?:til|till|em|n|cause|tis|twas|bout|round)(?!\p{L}))/iu;

/** White space before and a letter after: an opening mark, whatever its shape. */
function opensAgain(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index - 1)) && letter.test(text.charAt(index + 1));
}

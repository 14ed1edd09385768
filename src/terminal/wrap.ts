// Breaks lines at the width of a window, measured in columns, never inside a character.

const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });
/** Unicode's wide and full-width blocks (UAX #11), coarsely, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Columns that the text takes: 0 for a lone mark, 2 for a wide character. */
export function columns(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += columnsOf(segment);
  return sum;
}

/** Breaks at spaces and where the text itself does; a longer word is cut. A space at a break is left out, nothing else is. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => (columns(line) <= width ? [line] : wrapLine(line, Math.max(width, 2))));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  let currentColumns = 0;
  for (const [, space = '', word = ''] of line.matchAll(/( *)([^ ]*)/g)) {
    const size = columns(word);
    if (current !== '' && currentColumns + space.length + size > width) {
      lines.push(current);
      current = '';
      currentColumns = 0;
    } else {
      current += space;
      currentColumns += space.length;
    }
    for (const { segment } of size > width ? graphemes.segment(word) : [{ segment: word }]) {
      const segmentColumns = columns(segment);
      if (currentColumns + segmentColumns > width) {
        lines.push(current);
        current = '';
        currentColumns = 0;
      }
      current += segment;
      currentColumns += segmentColumns;
    }
  }
  if (current !== '') lines.push(current);
  return lines;
}

function columnsOf(grapheme: string): number {
  if (/^\p{M}*$/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

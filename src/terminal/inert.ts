// Makes text from articles, questions and models harmless on a terminal: what it cannot show, it must not do.

/** Zero-width joiners and variation selectors stay only inside an emoji, where they are part of one visible sign. */
const invisible = /(?<!\p{Extended_Pictographic}\ufe0f?)(?:\u200d|\ufe0f)|\u200d(?!\p{Extended_Pictographic})|[\ufe00-\ufe0e\u{e0100}-\u{e01ef}]|(?!\u200d)\p{Cf}|\p{Cs}/gu;
/** More marks than any writing puts on one letter; piled up, they run over the lines around. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** The text without control, direction-changing and invisible characters; line breaks stay. */
export function inert(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(invisible, '')
    .replace(piledMarks, '$1');
}

/** The same on one line. */
export function inertLine(text: string): string {
  return inert(text).replace(/\s*\n\s*/g, ' ').trim();
}

/** JSON in which every control, format and separator character is escaped: equal when parsed, harmless when printed. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
}

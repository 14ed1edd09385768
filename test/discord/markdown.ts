// A reader of Discord's markup, written apart from the escaping that it checks: what a client displays of it, and what it
// takes for more than text.

export interface Read {
  /** The characters that are displayed. */
  readonly text: string;
  /** What was not plain text: the names of the rules that took hold. */
  readonly live: readonly string[];
}

const lineRules: readonly (readonly [string, RegExp])[] = [
  ['heading', /^\s*#{1,3}\s/],
  ['small print', /^\s*-#\s/],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s/],
  ['quotation', /^\s*>{1,3}\s?/],
  ['code block', /^\s*```/],
];
const inlineRules: readonly (readonly [string, RegExp])[] = [
  ['code', /^`[^`]/],
  ['emphasis', /^(?:\*|_)\S/],
  ['strike', /^~~\S/],
  ['spoiler', /^\|\|/],
  ['mention', /^@(?:everyone|here)\b/],
  ['angle', /^<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+|\/[\w -]+:\d+|id:\w+|https?:|[\w.+-]+@[\w.-]+>|\+?\d{3,})/],
  ['masked link', /^\[[^\]]*\]\([^)]*\)/],
  ['address', /^(?:https?|steam|discord):\/\/\S/i],
  ['invitation', /^(?:discord\.gg|discord(?:app)?\.com\/invite)\/\w/i],
  ['emoji name', /^:[\w~+-]+:/],
];

/** Reads one paragraph of markup, without the `> ` before its lines. */
export function readMarkup(markup: string): Read {
  const live: string[] = [];
  const lines = markup.split('\n').map((line) => {
    for (const [name, rule] of lineRules) if (rule.test(line)) live.push(name);
    let shown = '';
    for (let at = 0; at < line.length; ) {
      const rest = line.slice(at);
      const escape = /^\\([^0-9A-Za-z\s])/u.exec(rest);
      if (escape !== null) {
        shown += escape[1] ?? '';
        at += escape[0].length;
        continue;
      }
      for (const [name, rule] of inlineRules) if (rule.test(rest)) live.push(name);
      shown += rest[0] ?? '';
      at += 1;
    }
    return shown;
  });
  return { text: lines.join('\n'), live };
}

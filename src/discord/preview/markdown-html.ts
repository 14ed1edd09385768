// Discord's markup as HTML, near enough to judge how a message looks.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Block quotations, headings, small print and lines; within them bold, struck, code, links and mentions. */
export function markdownHtml(markup: string): string {
  const blocks: string[] = [];
  let quoted: string[] = [];
  const flush = () => {
    if (quoted.length > 0) blocks.push(`<blockquote>${quoted.map(inlineHtml).join('<br>')}</blockquote>`);
    quoted = [];
  };
  for (const line of markup.split('\n')) {
    const quotation = /^> ?(.*)$/u.exec(line);
    if (quotation !== null) {
      quoted.push(quotation[1] ?? '');
      continue;
    }
    flush();
    const heading = /^(#{1,3}) (.*)$/u.exec(line);
    const small = /^-# (.*)$/u.exec(line);
    if (heading !== null) blocks.push(`<h3>${inlineHtml(heading[2] ?? '')}</h3>`);
    else if (small !== null) blocks.push(`<div class="small">${inlineHtml(small[1] ?? '')}</div>`);
    else blocks.push(`<div>${line === '' ? '&nbsp;' : inlineHtml(line)}</div>`);
  }
  flush();
  return blocks.join('');
}

const rules: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/u, (found) => escapeHtml(found[1] ?? '')],
  [/^\*\*((?:\\.|[^*\\]|\*(?!\*))+)\*\*/u, (found) => `<b>${inlineHtml(found[1] ?? '')}</b>`],
  [/^~~((?:\\.|[^~\\])+)~~/u, (found) => `<s>${inlineHtml(found[1] ?? '')}</s>`],
  [/^`([^`]+)`/u, (found) => `<code>${escapeHtml(found[1] ?? '')}</code>`],
  [/^\[((?:\\.|[^\]\\])*)\]\((https?:[^()\s]+)\)/u, (found) => `<a href="${escapeHtml(found[2] ?? '')}">${inlineHtml(found[1] ?? '')}</a>`],
  [/^<@&?\d+>/u, () => '<span class="mention">@nimimerkki</span>'],
  [/^<#\d+>/u, () => '<span class="mention">#yleinen</span>'],
];

function inlineHtml(line: string): string {
  let html = '';
  for (let rest = line; rest !== ''; ) {
    let taken = rest[0]?.length ?? 1;
    let shown = escapeHtml(rest.slice(0, taken));
    for (const [rule, show] of rules) {
      const found = rule.exec(rest);
      if (found === null) continue;
      taken = found[0].length;
      shown = show(found);
      break;
    }
    html += shown;
    rest = rest.slice(taken);
  }
  return html;
}

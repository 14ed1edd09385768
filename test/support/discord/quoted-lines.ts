// Reads the quotations off a message and holds each to the paragraph it cites.

/** An article as a test knows it; paragraph number n stands at index n - 1. */
export interface Source {
  readonly title: string;
  readonly source: string;
  readonly published?: string | null;
  readonly paragraphs: readonly string[];
}

export interface QuotedLines {
  /** The words as displayed, line feeds kept. */
  readonly words: string;
  /** The lines under them: who said it, and where it stands. */
  readonly attribution: string;
}

/** Block quotations (`> …`) with the lines that follow each up to the next one. */
export function quotedLines(text: string): readonly QuotedLines[] {
  const found: { words: string[]; attribution: string[] }[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const quoted = /^> ?(.*)$/u.exec(line)?.[1];
    if (quoted !== undefined) {
      if (!inside) found.push({ words: [], attribution: [] });
      found.at(-1)?.words.push(displayed(quoted));
    } else {
      found.at(-1)?.attribution.push(displayed(line));
    }
    inside = quoted !== undefined;
  }
  return found.map(({ words, attribution }) => ({ words: words.join('\n'), attribution: attribution.join('\n') }));
}

/** What markup shows: escapes gone, links by their words, small print without its mark. */
export function displayed(markup: string): string {
  return markup
    .replace(/^-# /, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((?:[^()\s]|\([^()]*\))*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Text without what cannot be seen and with single spaces: two texts that look the same are the same. */
export function seenText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\n\t\r\u0085]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with the quotations of a message; none when each stands in the paragraph that its attribution names. */
export function quotationFaults(text: string, sources: readonly Source[]): readonly string[] {
  const faults: string[] = [];
  const whole = seenText(displayed(text));
  for (const { words, attribution } of quotedLines(text)) {
    const line = seenText(attribution);
    const near = (article: Source, where: string) => where.includes(seenText(article.source).slice(0, 30)) && where.includes(seenText(article.title).slice(0, 30));
    const cited = sources.filter((article) => near(article, line));
    const candidates = cited.length > 0 ? cited : sources.filter((article) => near(article, whole));
    if (candidates.length === 0) {
      faults.push(`a quotation names no article: ${words.slice(0, 80)} / ${attribution}`);
      continue;
    }
    const stands = candidates.some((article) => citedParagraphs(line, article).some((paragraph) => isSlice(words, paragraph)));
    if (!stands) faults.push(`a quotation does not stand in the paragraph it cites: ${words.slice(0, 120)} / ${attribution}`);
    const dated = cited.find((article) => typeof article.published === 'string');
    if (dated?.published !== undefined && dated.published !== null && !line.includes(dated.published.slice(0, 4))) faults.push(`a quotation lacks its date: ${attribution}`);
  }
  return faults;
}

function citedParagraphs(line: string, article: Source): readonly string[] {
  const numbers = [...line.matchAll(/(?<![\p{L}\p{N}])(\d+)(?![\p{L}\p{N}])/gu)].map((match) => Number(match[1]));
  return numbers.flatMap((number) => article.paragraphs[number - 1] ?? []);
}

function isSlice(words: string, paragraph: string): boolean {
  const shown = seenText(words);
  const stored = seenText(paragraph);
  const inner = shown.replace(/^… /, '').replace(/ …$/, '');
  if (stored.includes(shown)) return true;
  if (!stored.includes(inner) || inner === '') return false;
  return shown.startsWith(`… ${inner.slice(0, 1)}`) || shown.endsWith(' …');
}

// The words and marks of a sentence, with where they stand and whether they are somebody's quoted words.
import type { Span } from '../article.ts';
import type { Quotation } from './quotations.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands first in its sentence, where a capital letter proves nothing. */
  readonly first: boolean;
  /** The article adds endings to this very word: a name such as Grankulla, and no case form of another. */
  readonly inflected?: true;
}

/** A clause between two marks: token indexes, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The mark or quotation before it. */
  readonly before: Token | null;
  readonly after: Token | null;
}

const pattern = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:(?<=\s)-(?=\p{Ll}))?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’´.:–-](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N}))*(?:(?<=s)['’](?=\s\p{L})|-(?=\s(?:ja|sekä|tai)\s))?|&|\S/gu;

/** Most words begin so; what any letter is takes longer to tell. */
const plain = /^[a-zA-Z0-9]/;

/** Finanssiala ry:n, Kuluttajien tuki ry:n: the form of a body is part of its name. */
export const legalForm = /^(?:ry|oy|oyj|ky|rp)(?::\p{Ll}+)?$/u;

/** al-Sharaa: the article before a family name is written small. */
const arabicArticle = /^(?:al|el|as|ash|at|ar|az|ad)-\p{Lu}/u;

/** The tokens outside quotation marks, and one token of kind `quotation` for each quoted stretch. */
export function tokenise(text: string, sentence: Span, quotations: readonly Quotation[], isCommon: (word: string) => boolean = () => false): readonly Token[] {
  const tokens: Token[] = [];
  let position = sentence.start;
  const inside = quotations.filter((one) => one.start < sentence.end && one.end > sentence.start);
  let first = true;
  const words = (start: number, end: number) => {
    const part = text.slice(start, end);
    pattern.lastIndex = 0;
    for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
      const word = found[0];
      const lower = word.toLowerCase();
      const isWord = plain.test(word) || /^-?[\p{L}\p{N}&]/u.test(word);
      // Most words are written small throughout: only a legal form can be part of a name then.
      const capital = lower === word ? legalForm.test(word) && tokens.slice(-4).some((token) => token.capital) : ((/^[A-Z]/.test(word) || /^\p{Lu}/u.test(word)) && !isCommon(word)) || arabicArticle.test(word);
      const from = start + found.index;
      tokens.push({ text: word, lower, start: from, end: from + word.length, kind: isWord ? 'word' : 'mark', capital, first: isWord && first });
      if (isWord) first = false;
    }
  };
  for (const quotation of inside) {
    const start = Math.max(quotation.start, sentence.start);
    const end = Math.min(quotation.end, sentence.end);
    if (start > position) words(position, start);
    tokens.push({ text: text.slice(start, end), lower: '', start, end, kind: 'quotation', capital: false, first: false });
    first = false;
    position = Math.max(position, end);
  }
  if (position < sentence.end) words(position, sentence.end);
  return tokens;
}

/** Correo del Valle, Ana de la Calle: within a name a word that only looks like a case form. */
const romance = /^(?:del|della|de|la|las|los|dos|das|di|du|van|von|der|den|ter|af)$/u;

/** Niklas ”Nippu” Norrgård: quoted words within a name. */
function isNickname(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return token.kind === 'quotation' && before?.kind === 'word' && before.capital && after?.kind === 'word' && after.capital && /^.[\p{L}\p{N} -]{1,25}.$/u.test(token.text);
}

/** The capitalised words of an article, as they stand where a capital letter means a name. */
export class ArticleWords extends Set<string> {
  /** The words that open a sentence and stand in lower case somewhere: no names. */
  readonly ordinary = new Set<string>();
  /** Capitalised words that open a sentence. */
  readonly openings = new Set<string>();

  /** Capitalised words with no other beside them: a family name, the short name of a body. */
  readonly alone = new Set<string>();

  /** The tokens, with names marked that only look like case forms. */
  marked(tokens: readonly Token[]): readonly Token[] {
    const inflects = ({ capital, text }: Token, index: number, all: readonly Token[]) => capital && /[stl][tsl][aä]$|lle$/.test(text) && (this.has(`${text}n`) || this.openings.has(`${text}n`) || romance.test(all[index - 1]?.text ?? ''));
    const named = tokens.some((token) => token.kind === 'quotation') ? tokens.filter((token, index) => !isNickname(token, tokens[index - 1], tokens[index + 1])) : tokens;
    return named.some(inflects) ? named.map((token, index) => (inflects(token, index, named) ? { ...token, inflected: true } : token)) : named;
  }

  /** Whether this nominative, or a genitive of it, stands in the article. */
  knows(nominative: string): boolean {
    return [nominative, `${nominative}n`, `${nominative}in`].some((form) => this.has(form) || this.openings.has(form));
  }

  /** Whether a word that opens a sentence is no name: elsewhere it stands in lower case, and never with a capital letter. */
  isOrdinary({ text, lower }: Token): boolean {
    return !this.has(text) && (this.ordinary.has(lower) || (lower.endsWith('n') && this.ordinary.has(lower.slice(0, -1))));
  }
}

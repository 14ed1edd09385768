// Where the name of a paper of several words begins, right after a person's: Nelson Quintero El Correo -lehdelle.
import { looksGenitive } from './finnish-names.ts';
import { nameParticle } from './finnish-phrases.ts';
import type { ArticleWords, Token } from './tokens.ts';

/** What stands with a hyphen after a name of several words, and tells where something was said. */
const outlet = /^-\p{Ll}*(?:lehde|lehti|kanava|sivusto|uutistoimisto|toimisto|radio|media|julkaisu|palvelu|podcasti|blogi|ohjelma|sarja|verkko)/u;

/** Articles with which foreign papers begin; De, Van and such begin families too. */
const article = /^(?:The|El|Las?|Los|Les?|Il|Lo|Der|Die|Das|Het)$/u;

/** In the run [from, to) before -lehdelle the index at which the paper's name begins; `to` where nothing of it is a paper's. */
export function paperStart(tokens: readonly Token[], from: number, to: number, attested: ArticleWords): number {
  if (!outlet.test(tokens[to]?.lower ?? '')) return to;
  for (let index = from; index < to - 1; index += 1) {
    const word = tokens[index];
    if (word === undefined || nameParticle.test(word.text)) continue;
    // Maria La Russa: a family name, where the article has it so.
    if (article.test(word.text)) return index;
    if (index > from && looksGenitive(word.text) && !looksGenitive(tokens[from]?.text ?? '')) return index;
    if (index > from && !nameParticle.test(tokens[index - 1]?.text ?? '') && attested.alone.has(tokens[index - 1]?.text ?? '')) return index;
  }
  return to;
}

/** The same after a verb that needs somebody: a given name and a family name, then what is left. */
export function paperAfterName(tokens: readonly Token[], from: number, to: number, attested: ArticleWords): number {
  const known = paperStart(tokens, from, to, attested);
  if (known < to || !outlet.test(tokens[to]?.lower ?? '')) return known;
  let family = from + 1;
  while (family < to && (nameParticle.test(tokens[family]?.text ?? '') || /^\p{Lu}\.$/u.test(tokens[family]?.text ?? ''))) family += 1;
  return family + 1 < to ? family + 1 : to;
}

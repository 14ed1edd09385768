// What changed from one generation of the articles to another.
import { UserError } from '../domain/errors.ts';
import type { ArticleEntry, Generation, Library, Publisher } from '../domain/ports.ts';

export interface CorpusDifference {
  readonly from: string;
  readonly to: string;
  readonly added: readonly ArticleEntry[];
  readonly removed: readonly ArticleEntry[];
  /** With the numbers of the paragraphs that are new, gone or other; empty when only the head changed. */
  readonly changed: readonly { readonly article: ArticleEntry; readonly paragraphs: readonly number[] }[];
}

/** The generation before the live one; throws UserError when there is none. */
export async function generationBefore(publisher: Pick<Publisher, 'history'>, id: string | null): Promise<Generation> {
  const history = await publisher.history();
  const at = id === null ? history.findIndex((one) => one.live) : find(history, id);
  const before = history[at + 1];
  if (before === undefined) throw new UserError('terminal.no-earlier-generation');
  return before;
}

/** Compares `from` (else the one before) with `to` (else the live one). */
export async function compareGenerations(
  { library, publisher }: { readonly library: Pick<Library, 'articles' | 'paragraphs'>; readonly publisher: Pick<Publisher, 'history'> },
  from: string | null,
  to: string | null,
): Promise<CorpusDifference> {
  const history = await publisher.history();
  const newer = to === null ? history.find((one) => one.live)?.id : history[find(history, to)]?.id;
  if (newer === undefined) throw new UserError('corpus.empty');
  const older = from === null ? (await generationBefore(publisher, to)).id : (history[find(history, from)]?.id ?? from);
  const [before, after] = await Promise.all([library.articles(older), library.articles(newer)]);
  const earlier = new Map(before.map((article) => [article.id, article]));
  const later = new Set(after.map((article) => article.id));
  const changed: { article: ArticleEntry; paragraphs: number[] }[] = [];
  for (const article of after) {
    const old = earlier.get(article.id);
    if (old === undefined) continue;
    const paragraphs = await changedParagraphs(library, article.id, older, newer);
    if (paragraphs.length > 0 || !sameHead(old, article)) changed.push({ article, paragraphs });
  }
  return { from: older, to: newer, added: after.filter((one) => !earlier.has(one.id)), removed: before.filter((one) => !later.has(one.id)), changed };
}

async function changedParagraphs(library: Pick<Library, 'paragraphs'>, article: string, older: string, newer: string): Promise<number[]> {
  const [before, after] = await Promise.all([library.paragraphs(article, older), library.paragraphs(article, newer)]);
  const most = Math.max(before?.length ?? 0, after?.length ?? 0);
  return Array.from({ length: most }, (_, index) => index).flatMap((index) => (before?.[index]?.text === after?.[index]?.text ? [] : [index + 1]));
}

function sameHead(one: ArticleEntry, other: ArticleEntry): boolean {
  const fields = ['title', 'source', 'author', 'url', 'published', 'language', 'license', 'retoldFrom'] as const;
  return fields.every((field) => one[field] === other[field]);
}

function find(history: readonly Generation[], id: string): number {
  const at = history.findIndex((one) => one.id === id);
  if (at < 0) throw new UserError('terminal.no-generation', { generation: id });
  return at;
}

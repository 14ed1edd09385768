// Summarises an article by its own sentences, chosen by rules or by a model, each one a verified excerpt.
import type { Language, Passage } from '../domain/article.ts';
import type { Asker } from '../domain/budget.ts';
import { UserError } from '../domain/errors.ts';
import type { ProposeSummary } from '../domain/model-tasks.ts';
import type { ArticleEntry, Embedder, Library, Log } from '../domain/ports.ts';
import { chooseSummary, type SalientSentence, type SummaryStyle } from '../domain/summary.ts';
import { type Excerpt, type Quote, verify } from '../domain/verify.ts';

export interface SummaryLine {
  /** The date or the speaker that the line is about, in the article's words. */
  readonly label: string | null;
  readonly excerpt: Excerpt;
}

export interface Summary {
  readonly article: ArticleEntry;
  readonly style: SummaryStyle;
  readonly language: Language;
  readonly generation: string;
  /** Empty when the article has nothing of that style, such as a timeline without dates. */
  readonly lines: readonly SummaryLine[];
}

/** `asker` is whose tokens a model call spends; nobody's in the terminal. */
export type Summarise = (article: string, style: SummaryStyle, language: Language, signal: AbortSignal, asker?: Asker) => Promise<Summary>;

export interface SummariseOptions {
  readonly library: Pick<Library, 'live' | 'articles' | 'paragraphs'>;
  readonly embedder: Pick<Embedder, 'embedPassages'>;
  /** A model that chooses the sentences of the styles below; where it fails the rules choose. */
  readonly proposer?: { readonly propose: ProposeSummary; readonly log: Pick<Log, 'warn'> };
}

/** Most sentences of a model's choice: a model that names the whole article has chosen nothing. The other styles are matters of fact, which rules read. */
const mostChosen = { short: 3, points: 7 } as const;
const mostRemembered = 200;

/** Throws UserError('corpus.empty') before the first reload, UserError('summary.no-such-article') for an unknown article. */
export function createSummarise({ library, embedder, proposer }: SummariseOptions): Summarise {
  /** By generation, article and style: turning a page neither pays again nor meets another choice. */
  const remembered = new Map<string, readonly Excerpt[]>();

  const chosenByModel = async (style: SummaryStyle, language: Language, passages: readonly Passage[], signal: AbortSignal, asker: Asker | undefined): Promise<readonly Excerpt[]> => {
    const [first] = passages;
    if (proposer === undefined || first === undefined || (style !== 'short' && style !== 'points')) return [];
    const key = JSON.stringify([first.generation, first.article.id, style]);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    try {
      const proposal = await proposer.propose({ passages, style, language, ...(asker === undefined ? {} : { asker }) }, signal);
      const chosen = proposal.kind === 'quotes' ? sentencesOf(proposal.quotes, passages, mostChosen[style]) : [];
      if (remembered.size >= mostRemembered) remembered.clear();
      if (chosen.length > 0) remembered.set(key, chosen);
      return chosen;
    } catch (error) {
      signal.throwIfAborted();
      proposer.log.warn({ article: first.article.id, style, err: error }, 'the model chose no summary; the rules do');
      return [];
    }
  };

  const chosenByRules = async (style: SummaryStyle, article: ArticleEntry, passages: readonly Passage[], signal: AbortSignal): Promise<readonly SummaryLine[]> => {
    const sentences = passages.flatMap(({ paragraph }) =>
      paragraph.sentences.map((sentence, index) => ({ paragraph, sentence, number: index + 1, text: paragraph.text.slice(sentence.start, sentence.end) })),
    );
    const vectors = await embedder.embedPassages(sentences.map((one) => one.text), signal);
    const salient = sentences.map((one, index): SalientSentence => ({ ...one, vector: vectors[index] ?? new Float32Array() }));
    return chooseSummary(style, article, salient).flatMap(({ label, ...run }) => {
      const verified = verify({ kind: 'sentences', article: article.id, ...run }, passages);
      return verified.kind === 'verified' ? verified.excerpts.map((excerpt) => ({ label, excerpt })) : [];
    });
  };

  return async (id, style, language, signal, asker) => {
    const live = await library.live();
    if (live === null) throw new UserError('corpus.empty');
    const article = await findArticle(library, id, live.id);
    const paragraphs = await library.paragraphs(article.id, live.id);
    if (paragraphs === null) throw new UserError('summary.no-such-article', { article: id });
    const passages = paragraphs.map((paragraph) => ({ generation: live.id, article, paragraph }));
    const chosen = await chosenByModel(style, language, passages, signal, asker);
    const lines = chosen.length > 0 ? chosen.map((excerpt) => ({ label: null, excerpt })) : await chosenByRules(style, article, passages, signal);
    return { article, style, language, generation: live.id, lines };
  };
}

/** The sentences that a model points at, one excerpt each, as many as the style has room for, in reading order. */
function sentencesOf(quotes: readonly Quote[], passages: readonly Passage[], most: number): readonly Excerpt[] {
  const single = quotes.flatMap((quote): readonly Quote[] => {
    if (quote.kind !== 'sentences') return [quote];
    // A run may be as long as a model likes: no more of it than there is room for.
    const last = Math.min(quote.last, quote.first + most - 1);
    return Array.from({ length: Math.max(0, last - quote.first + 1) }, (_, index) => ({ ...quote, first: quote.first + index, last: quote.first + index }));
  });
  const found: Excerpt[] = [];
  for (const quote of single) {
    const verified = verify(quote, passages);
    const fresh = verified.kind === 'verified' ? verified.excerpts.filter((one) => !found.some((other) => other.paragraph === one.paragraph && one.start < other.end && other.start < one.end)) : [];
    if (found.length + fresh.length <= most) found.push(...fresh);
  }
  return found.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
}

/** By id; else by the only title or id that begins with or holds what was typed. */
async function findArticle(library: Pick<Library, 'articles'>, typed: string, generation: string): Promise<ArticleEntry> {
  const articles = await library.articles(generation);
  const wanted = typed.trim().toLowerCase();
  const exact = articles.find((one) => one.id.toLowerCase() === wanted || one.title.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const [first, second] = articles.filter((one) => wanted !== '' && (one.id.toLowerCase().includes(wanted) || one.title.toLowerCase().includes(wanted)));
  if (first !== undefined && second === undefined) return first;
  throw new UserError(second === undefined ? 'summary.no-such-article' : 'summary.several-articles', { article: typed.slice(0, 100) });
}

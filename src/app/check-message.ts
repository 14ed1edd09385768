// Holds a message against the articles, claim by claim: quotations word for word, statements by what the articles say.
import type { Retrieval } from '../domain/answer.ts';
import type { Language } from '../domain/article.ts';
import type { Asker } from '../domain/budget.ts';
import { checkClaim, type ClaimCheck, type PointedSentence, upholdVerdict, type WordSimilarity } from '../domain/check-claim.ts';
import type { ProposeVerdict } from '../domain/model-tasks.ts';
import type { Library, Log } from '../domain/ports.ts';
import type { MessageClaim } from '../domain/split-claims.ts';
import { type Excerpt, type Quote, verify } from '../domain/verify.ts';
import type { FindQuote, QuoteSearch } from './find-quote.ts';

export type CheckedClaim = { readonly claim: MessageClaim } & (
  | { readonly kind: 'quotation'; readonly search: QuoteSearch }
  | {
      readonly kind: 'statement';
      readonly check: ClaimCheck;
      /** What the verdict rests on, or what came nearest; may be empty. */
      readonly excerpts: readonly Excerpt[];
    }
);

export interface CheckedMessage {
  readonly claims: readonly CheckedClaim[];
  /** How many claims were left unlooked at: a long message is checked by its beginning. */
  readonly leftOut: number;
}

/** `asker` is whose tokens a model call spends. */
export type CheckMessage = (text: string, language: Language, signal: AbortSignal, asker?: Asker) => Promise<CheckedMessage>;

export interface CheckMessageOptions {
  readonly library: Pick<Library, 'search'>;
  readonly findQuote: FindQuote;
  readonly similarity: WordSimilarity;
  /** A model that is asked of what the rules find not covered; what it says counts only where they bear it out. */
  readonly proposer?: { readonly propose: ProposeVerdict; readonly log: Pick<Log, 'warn'> };
}

const claimsChecked = 6;
const matchLimit = 10;

export function createCheckMessage({ library, findQuote, similarity, proposer }: CheckMessageOptions): CheckMessage {
  const byModel = async (text: string, language: Language, retrieval: Retrieval, signal: AbortSignal, asker: Asker | undefined): Promise<ClaimCheck | null> => {
    if (proposer === undefined || retrieval.matches.length === 0) return null;
    try {
      const { verdict, quotes } = await proposer.propose(text, retrieval.matches, asker, signal);
      return verdict === 'not-mentioned' ? null : upholdVerdict(verdict, text, language, quotes.flatMap((quote) => sentencesOf(quote, retrieval)), similarity);
    } catch (error) {
      signal.throwIfAborted();
      proposer.log.warn({ err: error }, 'the model judged no claim; the rules stand alone');
      return null;
    }
  };
  const check = async (claim: MessageClaim, language: Language, signal: AbortSignal, asker: Asker | undefined): Promise<CheckedClaim> => {
    if (claim.kind === 'quotation') return { claim, kind: 'quotation', search: await findQuote(claim.words, claim.speaker) };
    const text = claimText(claim);
    const retrieval = await library.search({ text, language }, matchLimit);
    const ruled = checkClaim(text, language, retrieval, similarity);
    // Articles that say both have decided already that nothing is decided.
    const checked = (ruled.because === 'too-little' ? await byModel(text, language, retrieval, signal, asker) : null) ?? ruled;
    const proved = checked.evidence.flatMap(({ match, first, last }) => {
      const verified = verify({ kind: 'sentences', article: match.article.id, paragraph: match.paragraph.number, first, last }, [match]);
      return verified.kind === 'verified' ? verified.excerpts : [];
    });
    return { claim, kind: 'statement', check: checked, excerpts: proved.filter((one, index) => !proved.slice(0, index).some((before) => overlap(one, before))) };
  };
  return async (text, language, signal, asker) => {
    // Loaded by the first message: its rules of who speaks take 30 MB.
    const { splitClaims } = await import('../domain/split-claims.ts');
    const found = splitClaims(text, language);
    const claims: CheckedClaim[] = [];
    for (const claim of found.slice(0, claimsChecked)) {
      signal.throwIfAborted();
      claims.push(await check(claim, language, signal, asker));
    }
    return { claims, leftOut: Math.max(0, found.length - claimsChecked) };
  };
}

/** The sentences that a quote touches, where it can be proved at all. */
function sentencesOf(quote: Quote, { matches }: Retrieval): readonly PointedSentence[] {
  const verified = verify(quote, matches);
  if (verified.kind === 'refused') return [];
  const match = matches.find((one) => one.article.id === quote.article && one.paragraph.number === quote.paragraph);
  if (match === undefined) return [];
  return match.paragraph.sentences.flatMap(({ start, end }, index) => (verified.excerpts.some((one) => one.start < end && start < one.end) ? [{ match, number: index + 1 }] : []));
}

/** The same words are not shown twice, also as part of a longer run. */
function overlap(one: Excerpt, other: Excerpt): boolean {
  return one.article.id === other.article.id && one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** What is said to have been said counts as covered only where the articles name who said it too. */
function claimText(claim: MessageClaim): string {
  return claim.kind === 'reported' && claim.speaker !== null ? `${claim.words.replace(/[.!?…\s]+$/u, '')} ${claim.speaker}` : claim.words;
}

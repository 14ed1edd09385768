// Holds a message against the articles, claim by claim: quotations word for word, statements by what the articles say.
import type { Language } from '../domain/article.ts';
import { checkClaim, type ClaimCheck, type WordSimilarity } from '../domain/check-claim.ts';
import type { Library } from '../domain/ports.ts';
import { type MessageClaim, splitClaims } from '../domain/split-claims.ts';
import { type Excerpt, verify } from '../domain/verify.ts';
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

export type CheckMessage = (text: string, language: Language, signal: AbortSignal) => Promise<CheckedMessage>;

export interface CheckMessageOptions {
  readonly library: Pick<Library, 'search'>;
  readonly findQuote: FindQuote;
  readonly similarity: WordSimilarity;
}

const claimsChecked = 6;
const matchLimit = 10;

export function createCheckMessage({ library, findQuote, similarity }: CheckMessageOptions): CheckMessage {
  const check = async (claim: MessageClaim, language: Language): Promise<CheckedClaim> => {
    if (claim.kind === 'quotation') return { claim, kind: 'quotation', search: await findQuote(claim.words, claim.speaker) };
    const text = claimText(claim);
    const retrieval = await library.search({ text, language }, matchLimit);
    const checked = checkClaim(text, language, retrieval, similarity);
    const proved = checked.evidence.flatMap(({ match, first, last }) => {
      const verified = verify({ kind: 'sentences', article: match.article.id, paragraph: match.paragraph.number, first, last }, [match]);
      return verified.kind === 'verified' ? verified.excerpts : [];
    });
    return { claim, kind: 'statement', check: checked, excerpts: proved.filter((one, index) => !proved.slice(0, index).some((before) => overlap(one, before))) };
  };
  return async (text, language, signal) => {
    const found = splitClaims(text, language);
    const claims: CheckedClaim[] = [];
    for (const claim of found.slice(0, claimsChecked)) {
      signal.throwIfAborted();
      claims.push(await check(claim, language));
    }
    return { claims, leftOut: Math.max(0, found.length - claimsChecked) };
  };
}

/** The same words are not shown twice, also as part of a longer run. */
function overlap(one: Excerpt, other: Excerpt): boolean {
  return one.article.id === other.article.id && one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** What is said to have been said counts as covered only where the articles name who said it too. */
function claimText(claim: MessageClaim): string {
  return claim.kind === 'reported' && claim.speaker !== null ? `${claim.words.replace(/[.!?…\s]+$/u, '')} ${claim.speaker}` : claim.words;
}

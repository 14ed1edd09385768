// Answers a question: retrieve, let each answerer propose in turn, show only what verifies.
import type { Answer, AnswerExcerpt, Claim, Proposal, Question, QuotedAnswer, Retrieval } from '../domain/answer.ts';
import { UserError } from '../domain/errors.ts';
import type { Answerer, Library, Log } from '../domain/ports.ts';
import { type AlikeWords, checkProse } from '../domain/prose.ts';
import { type Excerpt, verify } from '../domain/verify.ts';

export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

export interface AskOptions {
  readonly library: Pick<Library, 'search'>;
  /** Tried in order until a quote verifies. */
  readonly answerers: readonly [Answerer, ...Answerer[]];
  /** Lets a model's prose use synonyms and the other language; absent, it keeps to the excerpts' own words, numbers and names. */
  readonly alike?: AlikeWords;
  readonly log: Log;
  /** Milliseconds, from any fixed point. */
  readonly clock: () => number;
}

/** How many matches the answerers see. */
const matchLimit = 10;
/** Above this confidence an answerer's "not answered" is doubted and the next one is asked: a planted text could have talked it into that. */
const sureConfidence = 0.9;

export function createAsk(options: AskOptions): Ask {
  return async (question, signal) => {
    const started = options.clock();
    const retrieval = await options.library.search(question, matchLimit);
    const dropped: { what: string; why: string }[] = [];
    let notice: string | undefined;
    for (const answerer of options.answerers) {
      signal.throwIfAborted();
      let proposal: Proposal;
      try {
        proposal = await answerer.propose(question, retrieval, signal);
      } catch (error) {
        signal.throwIfAborted();
        options.log.warn({ answerer: answerer.name, err: error }, 'an answerer failed; the next one is asked');
        notice = error instanceof UserError ? error.code : notice;
        continue;
      }
      const base = { question, retrieval, answerer: answerer.name, ...(notice === undefined ? {} : { notice }) };
      if (proposal.kind === 'not-answered') {
        if (answerer.name === 'model' && retrieval.answered && retrieval.confidence >= sureConfidence) continue;
        return { ...base, kind: 'not-found', dropped, tookMs: options.clock() - started };
      }
      const checked = check(proposal.quotes, proposal.claims, question, retrieval, options.alike ?? null);
      dropped.push(...checked.dropped);
      const [first, ...rest] = checked.excerpts;
      if (first !== undefined) {
        return { ...base, kind: 'quoted', excerpts: [first, ...rest], text: checked.text, dropped, tookMs: options.clock() - started };
      }
    }
    const last = options.answerers.at(-1)?.name ?? 'extractive';
    return { kind: 'not-found', question, retrieval, answerer: last, dropped, ...(notice === undefined ? {} : { notice }), tookMs: options.clock() - started };
  };
}

interface Checked {
  readonly excerpts: readonly AnswerExcerpt[];
  readonly text: QuotedAnswer['text'];
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
}

function check(quotes: readonly Parameters<typeof verify>[0][], claims: readonly Claim[], question: Question, retrieval: Retrieval, alike: AlikeWords | null): Checked {
  const shown: AnswerExcerpt[] = [];
  const dropped: { what: string; why: string }[] = [];
  const excerptsOf = quotes.map((quote): readonly Excerpt[] | null => {
    const verified = verify(quote, retrieval.matches);
    if (verified.kind === 'refused') {
      dropped.push({ what: `${quote.article} ${quote.paragraph}`, why: verified.reason });
      return null;
    }
    return verified.excerpts.map((excerpt) => addOnce(shown, excerpt, retrieval));
  });
  const prose = checkProse(claims, excerptsOf, question.language, alike);
  dropped.push(...prose.dropped);
  const text = prose.kept.map((kept) => ({ text: kept.text, excerpts: kept.excerpts.map((excerpt) => shown.findIndex((one) => one.excerpt === excerpt)) }));
  return { excerpts: shown, text: text.length === 0 ? null : text, dropped };
}

/** The same words are shown once: returns the excerpt that already stands there, or adds this one. */
function addOnce(shown: AnswerExcerpt[], excerpt: Excerpt, retrieval: Retrieval): Excerpt {
  const twin = shown.find(({ excerpt: one }) => one.article.id === excerpt.article.id && one.paragraph === excerpt.paragraph && one.start === excerpt.start && one.end === excerpt.end);
  if (twin !== undefined) return twin.excerpt;
  shown.push({ excerpt, score: scoreOf(excerpt, retrieval) });
  return excerpt;
}

function scoreOf(excerpt: Excerpt, retrieval: Retrieval): number {
  const match = retrieval.matches.find((one) => one.article.id === excerpt.article.id && one.paragraph.number === excerpt.paragraph);
  const run = match?.sentences.find((one) => one.start < excerpt.end && excerpt.start < one.end);
  return run?.score ?? match?.score ?? 0;
}

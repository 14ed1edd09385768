// A message held against the articles, claim by claim, each verdict with the words that it rests on.
import type { CheckedClaim, CheckedMessage } from '../../app/check-message.ts';
import type { Passage } from '../../domain/article.ts';
import type { QuotePlace } from '../../domain/find-quote.ts';
import { type Excerpt, verify } from '../../domain/verify.ts';
import { accents, container, measure, type Reply, text } from '../reply.ts';
import { short, type Voice, whereLine } from './attribution.ts';
import { excerptPieces } from './excerpt.ts';
import { laidOut, paginate } from './pages.ts';

const claimShown = 200;
const excerptsAClaim = 2;
const claimsAPage = 6;

type Verdict = 'supported' | 'contradicted' | 'altered' | 'both' | 'not-covered';

interface Judged {
  readonly verdict: Verdict;
  /** What the verdict rests on; empty when nothing covers the claim. */
  readonly excerpts: readonly Excerpt[];
  readonly nearest: Pick<Excerpt, 'article' | 'paragraph'> | null;
}

export function checkedMessageView(voice: Voice, checked: CheckedMessage, passages: readonly Passage[]): Reply {
  const { sentences, language } = voice;
  const heading = `### ${sentences.say(language, 'discord.check.title')}`;
  const foot = `-# ${sentences.say(language, 'discord.check.foot')}`;
  if (checked.claims.length === 0) return { components: [container(accents.notFound, [text(`${heading}\n${sentences.say(language, 'discord.check.noClaims')}`)])] };
  const blocks = checked.claims.map((claim) => ({ content: claimMarkup(voice, claim, passages) }));
  const [page = []] = paginate(blocks, measure([container(accents.answer, [text(heading), text(`${foot}${' '.repeat(100)}`)])]), claimsAPage);
  const leftOut = checked.leftOut + blocks.length - page.length;
  const rest = leftOut === 0 ? [] : [`-# ${sentences.say(language, 'discord.check.leftOut', { count: leftOut })}`];
  return { components: [container(accents.answer, [text(heading), ...laidOut(page), text([...rest, foot].join('\n'))])] };
}

function claimMarkup(voice: Voice, claim: CheckedClaim, passages: readonly Passage[]): string {
  const { sentences, language } = voice;
  const { verdict, excerpts, nearest } = judged(claim);
  const lines = [`**${sentences.say(language, `discord.check.${verdict}`)}**`, `-# ${short(claim.claim.words, claimShown)}`];
  for (const excerpt of excerpts.slice(0, excerptsAClaim)) {
    const paragraphs = passages.filter((one) => one.article.id === excerpt.article.id && one.generation === excerpt.generation).map((one) => one.paragraph);
    // A page holds the first piece of a long excerpt, which says that it goes on; a second excerpt only when both are short.
    const [piece = ''] = excerptPieces(voice, excerpt, paragraphs.length === 0 ? null : paragraphs);
    if (lines.join('\n').length + piece.length < 3000) lines.push(piece);
  }
  if (excerpts.length === 0 && nearest !== null) lines.push(`-# ${sentences.say(language, 'answer.nearest')} ${whereLine(voice, nearest)}`);
  return lines.join('\n');
}

function judged(claim: CheckedClaim): Judged {
  if (claim.kind === 'statement') {
    const { check, excerpts } = claim;
    if (check.because === 'both') return { verdict: 'both', excerpts, nearest: null };
    if (check.verdict === 'not-covered') return { verdict: 'not-covered', excerpts: [], nearest: excerpts[0] ?? null };
    return { verdict: check.verdict, excerpts, nearest: null };
  }
  const { found } = claim.search;
  switch (found.kind) {
    case 'exact':
      return { verdict: 'supported', excerpts: found.places.flatMap(proved), nearest: null };
    case 'altered':
      return { verdict: 'altered', excerpts: proved(found.place), nearest: null };
    case 'not-found':
      return { verdict: 'not-covered', excerpts: [], nearest: found.nearest === null ? null : { article: found.nearest.passage.article, paragraph: found.nearest.passage.paragraph.number } };
  }
}

function proved(place: QuotePlace): readonly Excerpt[] {
  const verified = verify({ kind: 'span', article: place.passage.article.id, paragraph: place.passage.paragraph.number, start: place.start, end: place.end }, [place.passage]);
  return verified.kind === 'verified' ? verified.excerpts : [];
}

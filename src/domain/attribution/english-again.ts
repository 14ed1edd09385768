// Documents, groups and companies that an English article calls by another noun: the 140-page document, the people, the Dutch company.
import { nationOfWord } from '../nationalities.ts';
import type { Cast, Figure } from './cast.ts';
import { byRole, lastSeen, named, stride } from './cast.ts';
import { areNew } from './english-first-words.ts';
import { nameRuns } from './english-names.ts';
import { withoutClutter } from './english-tokens.ts';
import { companyWords, documentWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** Says nothing of which report it is. */
const plainly = /^(?:\p{N}+-page|\p{L}+-page|new|damning|interim|final|leaked|internal|confidential|written|official|long-awaited|independent|annual|latest|same|scathing|draft|recent|original|earlier|first|second|full|public|published|unpublished|confidential|secret|classified|detailed|lengthy|short|critical|highly)$/u;

/** By what nouns a document is called again, and what it may have been called first. */
const documentsAlike: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:document|report)$/u, /^(?:report|review|study|audit|assessment|analysis|inquiry|investigation|paper|document|dossier|memo|letter|filing|findings|submission|survey|research)$/u],
  [/^(?:paper|study|research|analysis|trial|work|findings|results)$/u, /^(?:research|study|paper|analysis|trial|survey|review|report|findings|results|experiment)$/u],
  [/^(?:survey|poll)$/u, /^(?:survey|poll|census|research|study)$/u],
  [/^(?:review|inquiry|investigation|audit|assessment)$/u, /^(?:review|report|inquiry|investigation|audit|assessment)$/u],
  [/^(?:lawsuit|suit|complaint|filing|claim|petition)$/u, /^(?:lawsuit|suit|complaint|filing|petition|submission)$/u],
  [/^(?:letter|memo|email|e-mail|note|message)$/u, /^(?:letter|memo|email|e-mail|notice|note|message|petition)$/u],
  [/^(?:judgment|judgement|ruling|verdict|decision)$/u, /^(?:judgment|judgement|ruling|verdict|decision)$/u],
];

/** The document, the 140-page report: the report that spoke last, by whatever noun. */
export function documentMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const [article, ...words] = (phrase.name ?? '').split(' ');
  const head = phrase.head ?? '';
  if (phrase.plural || !/^(?:the|this|that)$/iu.test(article ?? '') || !documentWords.has(head) || !words.slice(0, -1).every((word) => plainly.test(word))) return null;
  const same = documentsAlike.find(([noun]) => noun.test(head))?.[1];
  const alike = (figure: Figure) => figure.roles.has(head) || (same !== undefined && [...figure.roles].some((role) => same.test(role)));
  return lastSeen(cast, (one) => one.figure.kind === 'document' && one.spoke && one.position < position && one.position > position - 8 * stride && alike(one.figure))?.figure ?? (words.length > 1 ? byRole(cast, head, position, ['document']) ?? null : null);
}

/** The people, these officials: those who spoke, described in full before. */
export function groupMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  if (!phrase.plural || !/^(?:the|these|those) \p{Ll}+$/iu.test(phrase.name ?? '')) return null;
  return lastSeen(cast, (one) => one.figure.plural && one.spoke && one.position < position && one.position > position - 4 * stride && one.figure.roles.has(phrase.head ?? '') && one.figure.name.split(' ').length > 1)?.figure ?? null;
}

/** The Dutch company, in a sentence about an American buyer and its rival: the one of the two that is not said to be of another country. */
export function nationMeant(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence, position: number): Figure | null {
  const [article, nation = '', ...rest] = (phrase.name ?? '').split(' ');
  if (article?.toLowerCase() !== 'the' || rest.length !== 1 || !companyWords.has(phrase.head ?? '') || nationOfWord(nation.toLowerCase()) === null) return null;
  const tokens = withoutClutter(sentence.tokens);
  const runs = nameRuns(tokens).filter((run) => run.phrase.mention.end < phrase.mention.start && run.phrase.name !== null);
  const bodies = runs.flatMap(({ phrase: one, from }) => {
    const figure = named(cast, one.name ?? '', position);
    return figure?.kind === 'body' && !tokens.slice(Math.max(0, from - 4), from).some(isNation) ? [figure] : [];
  });
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

function isNation({ lower }: Token): boolean {
  return /^(?:u\.?s\.?|u\.?k\.?)$/iu.test(lower) || nationOfWord(lower.toLowerCase()) !== null;
}

/** The activist investor, of a fund that has just spoken, where nobody was called so before. */
export function investorMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const words = (phrase.name ?? '').split(' ').slice(1);
  if (!/^the\s/iu.test(phrase.name ?? '') || !/^(?:investor|shareholder|backer|fund|lender|brokerage|bank|insurer|adviser|advisor|stakeholder)$/u.test(phrase.head ?? '') || !areNew(cast, words, position - 4)) return null;
  const last = lastSeen(cast, (one) => one.position < position && one.position > position - stride && one.spoke);
  return last?.figure.kind === 'body' ? last.figure : null;
}

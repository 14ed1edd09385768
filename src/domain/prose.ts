// The prose rule: a sentence that a model wrote is shown only where verified excerpts carry it.
import type { Claim } from './answer.ts';
import type { Language } from './article.ts';
import { numbersIn } from './number-words.ts';
import { formFault, givesOrders, quotationsOf, withoutQuotations } from './prose-form.ts';
import { hasName, namesIn } from './prose-names.ts';
import type { FormFault } from './prose-form.ts';
import { clausesOf, denies, passesOn, saysSomebodySaidIt, shared, sourceWords, speakingNames, turnsAround } from './prose-voice.ts';
import { sameWord, wordsOf } from './same-word.ts';
import type { Excerpt } from './verify.ts';

export type ProseFault =
  | FormFault
  | 'no-verified-excerpt'
  | 'source-gives-orders'
  | 'several-voices'
  | 'quotation-not-in-excerpts'
  | 'number-not-in-excerpts'
  | 'name-not-in-excerpts'
  | 'source-not-named'
  | 'wrong-source'
  | 'polarity'
  | 'not-supported';

/** A sentence that may be shown, with the excerpts that carry it. */
export interface ProseSentence {
  readonly text: string;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

export interface CheckedProse {
  readonly kept: readonly ProseSentence[];
  readonly dropped: readonly { readonly what: string; readonly why: ProseFault }[];
}

/** The least part of a sentence's content words that its excerpts must share when both are in one language. */
const leastShared = 0.5;
/** One shared word carries nothing. */
const leastFound = 2;
/** From this part of a clause's words on, prose is taken to repeat it. */
const wholeClause = 0.6;

/**
 * Holds each sentence against the excerpts that it names and keeps it whole or drops it whole.
 * @param excerptsOf the verified excerpts of each quote, by its index, null for a refused quote.
 */
export function checkProse(claims: readonly Claim[], excerptsOf: readonly (readonly Excerpt[] | null)[], language: Language): CheckedProse {
  const kept: ProseSentence[] = [];
  const dropped: { what: string; why: ProseFault }[] = [];
  for (const claim of claims) {
    const text = claim.text.normalize('NFC').trim();
    const [first, ...others] = new Set(claim.quotes.flatMap((index) => excerptsOf[index] ?? []));
    const why = formFault(text, language) ?? (first === undefined ? 'no-verified-excerpt' : faultOf(text, first, others, language));
    if (why === null && first !== undefined) kept.push({ text, excerpts: [first, ...others] });
    else dropped.push({ what: claim.text, why: why ?? 'no-verified-excerpt' });
  }
  return { kept, dropped };
}

function faultOf(text: string, first: Excerpt, others: readonly Excerpt[], language: Language): ProseFault | null {
  for (const sentence of sentencesOf(text, language)) {
    const fault = sentenceFault(sentence, first, others, language);
    if (fault !== null) return fault;
  }
  return null;
}

function sentencesOf(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function sentenceFault(sentence: string, first: Excerpt, others: readonly Excerpt[], language: Language): ProseFault | null {
  if (others.some((other) => !sameVoice(first, other))) return 'several-voices';
  const sources = [first, ...others].map((excerpt) => excerpt.text.normalize('NFC'));
  // Somebody's own words may well be an order: a minister's "sano suoraan". The paper's never are.
  if (first.speaker?.mode !== 'direct' && sources.some(givesOrders)) return 'source-gives-orders';
  const source = sources.join('\n');
  if (quotationsOf(sentence).some((words) => !sources.some((text) => plain(text).includes(bare(words))))) return 'quotation-not-in-excerpts';
  const stated = new Set(numbersIn(source).flatMap((number) => number.values));
  if (numbersIn(sentence).some((number) => !number.values.some((value) => stated.has(value)))) return 'number-not-in-excerpts';
  return voiceFault(sentence, first, source, language) ?? nameFault(sentence, first, source, language) ?? senseFault(sentence, first, sources, language);
}

function nameFault(sentence: string, first: Excerpt, source: string, language: Language): ProseFault | null {
  const words = [...wordsOf(source), ...speakerWords(first), ...wordsOf(first.article.source)];
  const unknown = namesIn(withoutQuotations(sentence), language).some(({ word }) => !hasName(word, words, language, first.article.language));
  return unknown ? 'name-not-in-excerpts' : null;
}

/** Somebody's words are given as theirs, a belief as a belief, and the paper's own voice as nobody else's. */
function voiceFault(sentence: string, first: Excerpt, source: string, language: Language): ProseFault | null {
  const outside = withoutQuotations(sentence);
  const { speaker } = first;
  const own = first.article.language === language;
  const given = [...sourceWords(outside, language), ...speakingNames(outside, language)];
  const articleLanguage = sourceLanguage(first);
  const givenThere = [...sourceWords(source, articleLanguage), ...speakingNames(source, articleLanguage)];
  const mayBeGiven = [...speakerWords(first), ...wordsOf(first.article.source), ...givenThere, ...(speaker === null || speaker.mode === 'belief' ? wordsOf(source) : [])];
  const foreign = given.some((word) => (own || /^\p{Lu}/u.test(word)) && !hasName(word, mayBeGiven, language, first.article.language));
  if (foreign) return 'wrong-source';
  if (speaker === null) {
    // Words of the paper itself may be given as the paper's, or with the source that they name themselves.
    const names = given.length > 0 || !saysSomebodySaidIt(outside, language) || passesOn(outside, language);
    return names || saysSomebodySaidIt(source, articleLanguage) || !own ? null : 'wrong-source';
  }
  if (speaker.mode === 'belief' || speaker.name === null) return passesOn(outside, language) || (speaker.mode !== 'belief' && saysSomebodySaidIt(outside, language)) ? null : 'source-not-named';
  if (!saysSomebodySaidIt(outside, language)) return 'source-not-named';
  return speakerNamed(outside, first, language) ? null : 'source-not-named';
}

const pronoun = /^(?:hän|hänen|hänet|häntä|hänelle|heidän|heitä|heille|tämä|tämän|they|their|them|this|that|these|who)$/iu;

function speakerNamed(text: string, excerpt: Excerpt, language: Language): boolean {
  const name = excerpt.speaker?.name ?? '';
  const words = wordsOf(text);
  const proper = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
  const mentioned = wordsOf(excerpt.speaker?.mention?.text ?? '').filter((word) => word.length > 3 && !pronoun.test(word));
  if (mentioned.length > 0 && mentioned.every((one) => words.some((word) => sameWord(word, one)))) return true;
  if (proper.length > 0) {
    const last = proper.at(-1) ?? '';
    return words.some((word) => hasName(word, [last], language, excerpt.article.language)) || proper.every((one) => words.some((word) => hasName(word, [one], language, excerpt.article.language)));
  }
  // A described source ("viranomaiset") has other words in the other language: there only the form of speech can be asked for.
  if (excerpt.article.language !== language) return true;
  const described = [...wordsOf(name), ...wordsOf(excerpt.speaker?.mention?.text ?? '')].filter((word) => word.length > 3);
  return described.some((one) => words.some((word) => sameWord(word, one)));
}

/** Denials kept, nothing turned around, and enough of the words, or a name or number, shared with the excerpts. */
function senseFault(sentence: string, first: Excerpt, sources: readonly string[], language: Language): ProseFault | null {
  const source = sources.join('\n');
  if (turnsAround(sentence, source)) return 'polarity';
  const own = first.article.language === language;
  if (!own) {
    if (denies(sentence, language) !== denies(source, first.article.language)) return 'polarity';
    const anchored = numbersIn(sentence).length > 0 || quotationsOf(sentence).length > 0 || namesIn(sentence, language).some(({ word }) => hasName(word, wordsOf(source), language, first.article.language));
    return anchored ? null : 'not-supported';
  }
  const content = contentOf(withoutQuotations(sentence), [...speakerWords(first), ...wordsOf(first.article.source)]);
  const words = wordsOf(source);
  const found = content.filter((word) => words.some((other) => sameWord(word, other)));
  const quoted = quotationsOf(sentence).length > 0;
  if (!quoted && (found.length < Math.max(leastFound, content.length * leastShared))) return 'not-supported';
  return polarityFault(sentence, content, source, language);
}

/** A denial belongs to a clause: the one that the prose takes up decides, and one that it takes up whole decides too. */
function polarityFault(sentence: string, content: readonly string[], source: string, language: Language): ProseFault | null {
  const denied = denies(sentence, language);
  const clauses = clausesOf(source, language);
  if (!clauses.some((clause) => clause.denies)) return denied ? 'polarity' : null;
  const all = wordsOf(sentence).filter((word) => word.length > 3);
  const near = clauses.map((clause) => ({ ...clause, taken: shared(content, clause.words) }));
  const nearest = Math.max(...near.map((clause) => clause.taken));
  const decisive = near.filter((clause) => clause.taken === nearest);
  const whole = clauses.some((clause) => clause.denies && clause.words.length > 0 && shared(clause.words, all) >= wholeClause);
  return (whole || decisive.some((clause) => clause.denies)) === denied ? null : 'polarity';
}

/** Words that carry the matter: four letters or more, neither the source's name nor the form of speech. */
function contentOf(sentence: string, apart: readonly string[]): string[] {
  return wordsOf(sentence).filter((word) => word.length > 3 && !/^\p{N}+$/u.test(word) && !apart.some((other) => sameWord(word, other)) && !saysSomebodySaidIt(word, 'fi') && !saysSomebodySaidIt(word, 'en'));
}

function speakerWords(excerpt: Excerpt): string[] {
  const { speaker } = excerpt;
  return speaker === null ? [] : wordsOf([speaker.name, speaker.description, speaker.mention?.text].filter((part) => typeof part === 'string').join(' '));
}

function sameVoice(one: Excerpt, other: Excerpt): boolean {
  if (one.article.id !== other.article.id && one.speaker === null && other.speaker === null) return one.article.source === other.article.source;
  return one.speaker === null || other.speaker === null ? one.speaker === other.speaker : one.speaker.mode === 'belief' ? other.speaker.mode === 'belief' : one.speaker.name === other.speaker.name && other.speaker.mode !== 'belief';
}

function sourceLanguage(excerpt: Excerpt): Language {
  return excerpt.article.language === 'en' ? 'en' : 'fi';
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00A0\u202F]+/gu, ' ');
}

/** Quoted words as they must stand: a full stop or comma drawn inside the marks is the sentence's own. */
function bare(words: string): string {
  return plain(words.normalize('NFC')).trim().replace(/[.,;:!?…]+$/u, '');
}

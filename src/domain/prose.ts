// The prose rule: a sentence that a model wrote is shown only where verified excerpts carry it.
import type { Claim } from './answer.ts';
import type { Language } from './article.ts';
import { numbersIn } from './number-words.ts';
import { type FormFault, formFault, givesOrders, quotationsOf, withoutQuotations } from './prose-form.ts';
import { hasName, namesIn } from './prose-names.ts';
import { numbersStand } from './prose-numbers.ts';
import { type SenseFault, senseFault } from './prose-sense.ts';
import { denies, passesOn, saysSomebodySaidIt, sourceWords, speakingNames } from './prose-voice.ts';
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
  | SenseFault;

/** A sentence that may be shown, with the excerpts that carry it. */
export interface ProseSentence {
  readonly text: string;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
}

export interface CheckedProse {
  readonly kept: readonly ProseSentence[];
  readonly dropped: readonly { readonly what: string; readonly why: ProseFault }[];
}

/** Whether two words of the two languages mean the same: an embedder's judgement, where there is one. */
export type AlikeWords = (one: string, other: string) => boolean;

/**
 * Holds each sentence against the excerpts that it names and keeps it whole or drops it whole.
 * @param excerptsOf the verified excerpts of each quote, by its index, null for a refused quote.
 * @param alike lets prose use synonyms, and prose in another language than the article's stand without a number or a name.
 */
export function checkProse(claims: readonly Claim[], excerptsOf: readonly (readonly Excerpt[] | null)[], language: Language, alike: AlikeWords | null = null): CheckedProse {
  const kept: ProseSentence[] = [];
  const dropped: { what: string; why: ProseFault }[] = [];
  for (const claim of claims) {
    const text = claim.text.normalize('NFC').trim();
    const [first, ...others] = new Set(claim.quotes.flatMap((index) => excerptsOf[index] ?? []));
    const why = formFault(text, language) ?? (first === undefined ? 'no-verified-excerpt' : faultOf(text, { first, others, language, alike }));
    if (why === null && first !== undefined) kept.push({ text, excerpts: [first, ...others] });
    else dropped.push({ what: claim.text, why: why ?? 'no-verified-excerpt' });
  }
  return { kept, dropped };
}

interface Held {
  readonly first: Excerpt;
  readonly others: readonly Excerpt[];
  readonly language: Language;
  readonly alike: AlikeWords | null;
}

function faultOf(text: string, held: Held): ProseFault | null {
  for (const sentence of sentencesOf(text, held.language)) {
    const fault = sentenceFault(sentence, held);
    if (fault !== null) return fault;
  }
  return null;
}

function sentencesOf(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function sentenceFault(sentence: string, held: Held): ProseFault | null {
  const { first, others, language } = held;
  if (others.some((other) => !sameVoice(first, other))) return 'several-voices';
  const sources = [first, ...others].map((excerpt) => excerpt.text.normalize('NFC'));
  // Somebody's own words may well be an order: a minister's "sano suoraan". The paper's never are.
  if (first.speaker?.mode !== 'direct' && sources.some(givesOrders)) return 'source-gives-orders';
  const source = sources.join('\n');
  if (quotationsOf(sentence).some((words) => !sources.some((text) => plain(text).includes(bare(words))))) return 'quotation-not-in-excerpts';
  if (!numbersStand(sentence, source)) return 'number-not-in-excerpts';
  return voiceFault(sentence, source, held) ?? nameFault(sentence, source, held) ?? supportFault(sentence, sources, held, language);
}

function nameFault(sentence: string, source: string, { first, language, alike }: Held): ProseFault | null {
  const words = [...wordsOf(source), ...speakerWords(first), ...wordsOf(first.article.source)];
  const common = words.filter((word) => /^\p{Ll}/u.test(word));
  const unknown = namesIn(withoutQuotations(sentence), language).some(({ word, opening }) => {
    if (hasName(word, words, language, first.article.language)) return false;
    // A word that only opens the sentence is nobody's name when a common word of the source means the same.
    return !(opening && alike !== null && common.some((other) => alike(word, other)));
  });
  return unknown ? 'name-not-in-excerpts' : null;
}

function supportFault(sentence: string, sources: readonly string[], { first, alike }: Held, language: Language): ProseFault | null {
  const sourceLanguageTag = first.article.language;
  const apart = [...speakerWords(first), ...wordsOf(first.article.source)];
  const related = (word: string, other: string) => sameWord(word, other) || (sourceLanguageTag !== language && hasName(word, [other], language, sourceLanguageTag)) || (alike?.(word, other) ?? false);
  const fault = senseFault(sentence, sources, { language, sourceLanguage: sourceLanguageTag, related, apart });
  if (fault !== 'not-supported' || sourceLanguageTag === language || alike !== null) return fault;
  // Without a dictionary prose in the other language needs something that needs none: a number or a name of the matter.
  const matter = sources.flatMap((text) => wordsOf(text)).filter((word) => !apart.some((other) => sameWord(word, other)));
  const anchored = numbersIn(sentence).length > 0 || quotationsOf(sentence).length > 0 || namesIn(sentence, language).some(({ word }) => hasName(word, matter, language, sourceLanguageTag));
  return anchored && denies(sentence, language) === denies(sources.join('\n'), sourceLanguageTag) ? null : anchored ? 'polarity' : 'not-supported';
}

/** Somebody's words are given as theirs, a belief as a belief, and the paper's own voice as nobody else's. */
function voiceFault(sentence: string, source: string, { first, language, alike }: Held): ProseFault | null {
  const outside = withoutQuotations(sentence);
  const { speaker } = first;
  const own = first.article.language === language;
  const given = [...sourceWords(outside, language), ...speakingNames(outside, language)];
  const articleLanguage = sourceLanguage(first);
  const givenThere = [...sourceWords(source, articleLanguage), ...speakingNames(source, articleLanguage)];
  const mayBeGiven = [...speakerWords(first), ...wordsOf(first.article.source), ...givenThere, ...(speaker === null || speaker.mode === 'belief' ? wordsOf(source) : [])];
  // In the other language a described source ("the police") can only be compared with an embedder's help.
  const comparable = (word: string) => own || alike !== null || /^\p{Lu}/u.test(word);
  const foreign = given.some((word) => comparable(word) && !hasName(word, mayBeGiven, language, first.article.language) && !(!own && alike !== null && mayBeGiven.some((other) => alike(word, other))));
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
  const head = wordsOf(name).at(-1) ?? '';
  // "Viranomaiset" stands for "Turkin viranomaiset": less is said, nothing else.
  if (/^\p{Ll}/u.test(head) && head.length > 3 && words.some((word) => sameWord(word, head))) return true;
  if (proper.length > 0) {
    const last = proper.at(-1) ?? '';
    return words.some((word) => hasName(word, [last], language, excerpt.article.language)) || proper.every((one) => words.some((word) => hasName(word, [one], language, excerpt.article.language)));
  }
  // A described source ("viranomaiset") has other words in the other language: there only the form of speech can be asked for.
  if (excerpt.article.language !== language) return true;
  const described = [...wordsOf(name), ...wordsOf(excerpt.speaker?.mention?.text ?? '')].filter((word) => word.length > 3);
  return described.some((one) => words.some((word) => sameWord(word, one)));
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

// Reads an article sentence by sentence: who it says said it, and how.
import type { Article, Language, Mention, Paragraph, Span, Speaker } from '../article.ts';
import { splitSentences } from '../sentences.ts';
import { appear, createCast, lastSeen, stride } from './cast.ts';
import type { Cast, Figure } from './cast.ts';
import { englishRules } from './english.ts';
import { finnishRules } from './finnish.ts';
import type { Cue } from './phrases.ts';
import { findQuotations } from './quotations.ts';
import type { LanguageRules, ReadSentence } from './reading.ts';
import { ArticleWords, tokenise } from './tokens.ts';

const rulesOf: Readonly<Record<string, LanguageRules>> = { fi: finnishRules, en: englishRules };
const dashes = /^[–—‒―-]\s/u;

/**
 * The article's paragraphs, cut into sentences, each with its speaker; null where the paper itself speaks. Articles
 * in a language without rules are all narration: nobody is guessed.
 */
export function attribute(article: Article): readonly Paragraph[] {
  const sentences = read(article);
  const rules = rulesOf[article.language];
  const speakers = rules === undefined ? [] : findSpeakers(article, sentences, rules);
  return article.paragraphs.map((text, index) => ({
    number: index + 1,
    text,
    sentences: (sentences[index] ?? []).map(({ start, end }, at) => ({ start, end, speaker: speakers[index]?.[at] ?? null })),
  }));
}

function read(article: Article): readonly (readonly ReadSentence[])[] {
  const language: Language = article.language === 'fi' ? 'fi' : 'en';
  const quotations = findQuotations(article.paragraphs);
  return article.paragraphs.map((text, paragraph) => {
    const marked = quotations[paragraph] ?? [];
    return splitSentences(text, language).map((span): ReadSentence => {
      const tokens = tokenise(text, span, marked, rulesOf[article.language]?.common);
      const inside = marked.filter((one) => one.start < span.end && one.end > span.start);
      const wholly = inside.length > 0 && !tokens.some((token) => token.kind === 'word');
      return { ...span, paragraph, tokens, dash: dashes.test(text.slice(span.start, span.end)), wholly, quotations: inside };
    });
  });
}

/** Sentences that are one utterance, or one sentence alone. */
interface Unit {
  readonly sentences: readonly number[];
  readonly speech: 'dash' | 'quotation' | 'none';
  /** Of the sentence that tells who speaks; null when none of them does. */
  readonly cue: Cue | null;
  readonly cueAt: number;
}

function findSpeakers(article: Article, unmarked: readonly (readonly ReadSentence[])[], rules: LanguageRules): readonly (readonly (Speaker | null)[])[] {
  const attested = attestedNames(unmarked, article.source);
  const paragraphs = unmarked.map((sentences) => sentences.map((sentence) => {
    const tokens = attested.marked(sentence.tokens);
    return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
  }));
  const cast = createCast();
  for (const sentence of paragraphs.flat()) rules.introduce(cast, sentence, attested);
  const result: (Speaker | null)[][] = paragraphs.map((sentences) => sentences.map(() => null));
  const waiting: { readonly paragraph: number; readonly sentences: readonly number[] }[] = [];
  for (const [index, sentences] of paragraphs.entries()) {
    const row = result[index];
    if (row === undefined) continue;
    for (const unit of unitsOf(sentences, rules, attested)) {
      const speaker = speakerOf(article, cast, unit, sentences, index, rules);
      const before = row[unit.cueAt - 1];
      if (speaker === undefined && before?.mode === 'indirect' && before.name !== null && rules.goesOn?.(sentences[unit.cueAt]?.tokens ?? []) === true) {
        row[unit.cueAt] = before;
        continue;
      }
      if (speaker === undefined) {
        for (const at of unit.sentences) notice(article, cast, sentences[at], rules, attested);
        continue;
      }
      for (const at of unit.sentences) row[at] = speaker.speaker;
      const start = sentences[unit.cueAt]?.start ?? 0;
      if (speaker.figure !== null) appear(cast, { figure: speaker.figure, position: index * stride + start, spoke: true, mention: speaker.speaker.mention });
      else if (speaker.speaker.mode === 'belief') for (const at of unit.sentences) notice(article, cast, sentences[at], rules, attested);
      else if (unit.cue === null) waiting.push({ paragraph: index, sentences: unit.sentences });
    }
  }
  lookAhead(result, waiting);
  return result;
}

function attestedNames(paragraphs: readonly (readonly ReadSentence[])[], outlet: string): ArticleWords {
  // The outlet's own name, which its articles give inflected only: "Seutuviikon tietojen mukaan".
  const own = outlet.split(/\s+/u);
  const names = new ArticleWords(own.every((word) => /^\p{Lu}\p{L}+$/u.test(word)) ? own : []);
  const sentences = paragraphs.flat();
  for (const { tokens } of sentences) {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || !token.capital || token.kind !== 'word') continue;
      if (token.first) names.openings.add(token.text);
      else names.add(token.text);
      if (tokens[index - 1]?.capital !== true && tokens[index + 1]?.capital !== true) names.alone.add(token.text);
    }
  }
  // Only of a word that opens a sentence is it asked whether it stands in lower case elsewhere.
  const asked = new Set([...names.openings].flatMap((opening) => [opening.toLowerCase(), opening.toLowerCase().replace(/n$/u, '')]));
  for (const { tokens } of sentences) for (const token of tokens) if (!token.capital && token.kind === 'word' && asked.has(token.lower)) names.ordinary.add(token.lower);
  // A name that opens a sentence, and stands in the genitive elsewhere.
  for (const opening of names.openings) if (names.has(`${opening}n`) || names.has(`${opening}in`)) names.add(opening);
  // A genitive that opens a sentence, such as Sundinin, shows that Sundin is no genitive itself.
  for (const opening of names.openings) if (opening.endsWith('nin') && names.has(opening.slice(0, -2))) names.add(opening);
  return names;
}

function unitsOf(sentences: readonly ReadSentence[], rules: LanguageRules, attested: ArticleWords): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < sentences.length) {
    const unit = sentences[at]?.dash === true ? dashUnit(sentences, at, rules, attested) : quotationUnit(sentences, at, rules, attested);
    units.push(unit);
    at += unit.sentences.length;
  }
  return units;
}

/** A dash opens an utterance; it lasts to the clause that names its speaker, to the next dash, to a sentence that is another source's, or to the end. */
function dashUnit(sentences: readonly ReadSentence[], from: number, rules: LanguageRules, attested: ArticleWords): Unit {
  const members: number[] = [];
  for (let at = from; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || (at > from && sentence.dash)) break;
    members.push(at);
    const cue = rules.cue(sentence.tokens, { dash: true, attested });
    // A later sentence that an office closes is the paper's: "keskus kertoo" ends nobody's utterance.
    if (cue !== null && at > from && cue.source?.class === 'body' && cue.source.kind === 'noun') break;
    if (cue !== null) return { sentences: members, speech: 'dash', cue, cueAt: at };
  }
  const other = members.findIndex((at) => at > from && namesSource(rules.cue(sentences[at]?.tokens ?? [], { dash: false, attested })));
  const acted = members.findIndex((at) => at > from && rules.acts?.(sentences[at]?.tokens ?? []) === true);
  const ends = [other, acted].filter((at) => at > 0);
  return { sentences: ends.length === 0 ? members : members.slice(0, Math.min(...ends)), speech: 'dash', cue: null, cueAt: from };
}

/** Kokko muistuttaa, naapurin mukaan: the paper speaks again. */
function namesSource(cue: Cue | null): boolean {
  return cue !== null && cue.source !== null && cue.source.pronoun !== 'thing' && cue.source.pronoun !== 'things';
}

/** Sentences that one pair of quotation marks holds together. */
function quotationUnit(sentences: readonly ReadSentence[], from: number, rules: LanguageRules, attested: ArticleWords): Unit {
  const members = [from];
  for (let at = from; at + 1 < sentences.length; at += 1) {
    const shared = sentences[at]?.quotations.some((one) => sentences[at + 1]?.quotations.includes(one)) ?? false;
    if (!shared) break;
    members.push(at + 1);
  }
  const cues = members.map((at) => {
    const sentence = sentences[at];
    return sentence === undefined || sentence.wholly ? null : rules.cue(sentence.tokens, { dash: false, attested });
  });
  const found = cues.findIndex((cue) => cue !== null);
  const cue = cues[found] ?? null;
  const speech = members.length > 1 || sentences[from]?.wholly === true ? 'quotation' : 'none';
  return { sentences: members, speech, cue, cueAt: members[Math.max(found, 0)] ?? from };
}

interface Found {
  readonly speaker: Speaker;
  readonly figure: Figure | null;
}

/** Undefined where the paper itself speaks. */
function speakerOf(article: Article, cast: Cast, unit: Unit, sentences: readonly ReadSentence[], index: number, rules: LanguageRules): Found | undefined {
  const sentence = sentences[unit.cueAt];
  if (sentence === undefined) return undefined;
  const mode = unit.speech === 'none' ? (unit.cue?.mode ?? null) : 'direct';
  if (unit.cue !== null && mode !== null) {
    const { source } = unit.cue;
    if (source === null) return { speaker: { name: null, description: null, mention: unit.cue.shown === undefined ? null : mentionAt(article, index, unit.cue.shown), mode: unit.cue.mode }, figure: null };
    // All the sentences of an utterance are one: whoever they name is spoken of.
    const figure = rules.resolve(cast, source, unit.speech === 'dash' ? { ...sentence, dash: true } : sentence);
    // A thing that nothing before explains is no source: "siinä painotetaan opetusta".
    if (figure === null && source.pronoun === 'thing' && unit.speech === 'none') return undefined;
    return { speaker: { name: figure?.name ?? null, description: figure?.description ?? null, mention: mentionAt(article, index, source.mention), mode }, figure };
  }
  if (mode === null) return undefined;
  const start = index * stride + sentence.start;
  const before = lastSeen(cast, (one) => one.position < start && one.position >= (index - 1) * stride && (one.spoke || one.figure.kind === 'person' || one.figure.kind === 'role'));
  if (before === undefined) return { speaker: { name: null, description: null, mention: null, mode }, figure: null };
  return { speaker: { name: before.figure.name, description: before.figure.description, mention: before.mention, mode }, figure: before.figure };
}

function mentionAt(article: Article, paragraph: number, span: Span): Mention {
  return { paragraph: paragraph + 1, start: span.start, end: span.end, text: article.paragraphs[paragraph]?.slice(span.start, span.end) ?? '' };
}

function notice(article: Article, cast: Cast, sentence: ReadSentence | undefined, rules: LanguageRules, attested: ArticleWords): void {
  if (sentence === undefined) return;
  for (const { figure, position, mention } of rules.mentions(cast, sentence, attested)) {
    appear(cast, { figure, position, spoke: false, mention: mention === null ? null : mentionAt(article, sentence.paragraph, mention) });
  }
}

/** An utterance that nothing before it explains belongs to the speaker whom the same or the next paragraph names. */
function lookAhead(result: (Speaker | null)[][], waiting: readonly { readonly paragraph: number; readonly sentences: readonly number[] }[]): void {
  for (const { paragraph, sentences } of waiting.toReversed()) {
    const here = result[paragraph] ?? [];
    const later = [...here.slice((sentences.at(-1) ?? 0) + 1), ...(result[paragraph + 1] ?? [])].find((speaker) => speaker !== null);
    if (later === undefined || later === null || later.name === null) continue;
    for (const at of sentences) here[at] = { ...later, mode: 'direct' };
  }
}

// Asks a model who speaks where the rules found nobody; what it says counts only where its words stand in the text.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article, Mention, Paragraph, Sentence, Speaker } from '../domain/article.ts';
import type { TokenBudget } from '../domain/budget.ts';
import { sameWord, wordsOf } from '../domain/same-word.ts';
import type { ModelCaller } from './model-caller.ts';
import { type NumberedSentence, numberSentences } from './numbered-sentences.ts';
import { createPaidCall } from './paid-call.ts';
import type { Prompts } from './prompts.ts';
import { findJson } from './reply.ts';
import { estimateTokens } from './tokens.ts';

/** What a model said of an article, by content: the same article costs one call, over restarts where the cache does. */
export interface SpeakerCache {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
}

/** The paragraphs with more speakers than before; what the rules found is never changed. Throws ModelFault or UserError('model.budget-day'). */
export type FindSpeakers = (article: Article, paragraphs: readonly Paragraph[], signal: AbortSignal) => Promise<readonly Paragraph[]>;

const said = z.object({ sentence: z.number(), mode: z.enum(['direct', 'indirect', 'belief']), name: z.string().nullable(), mention: z.string().nullable() });
const schema = z.object({ speakers: z.array(said) });
type Said = z.output<typeof said>;

/** An article may be longer than any answer's passages: beyond this its end is left to the rules. */
const mostTokens = 12_000;
/** What is said of a sentence is about as long as the sentence, and at most every second one is somebody's words. */
const mostPerReplyToken = 2;
const longestName = 120;
const passive = /(?<!\p{L})(?:uskotaan|arvioidaan|väitetään|väitetysti|kerrotaan|huhutaan|epäillään|oletetaan|tiettävästi|luullaan|reportedly|allegedly|rumou?red|(?:is|are|was|were) (?:believed|thought|said|understood|alleged|suspected|reported))(?!\p{L})/iu;

/** Nobody asks at indexing: calls are charged to the day alone. */
export function createModelSpeakers(caller: ModelCaller, prompts: Prompts, budget: TokenBudget | null, cache: SpeakerCache): FindSpeakers {
  const paidCall = createPaidCall(caller, budget);
  const { contextTokens, maximumOutputTokens } = caller.settings;
  const room = Math.min(mostTokens, maximumOutputTokens * mostPerReplyToken, contextTokens - maximumOutputTokens - estimateTokens(prompts.speakers.system));
  return async (article, paragraphs, signal) => {
    const numbered = numberSentences(paragraphs.map((paragraph) => ({ generation: '', article, paragraph: withoutSpeakers(paragraph) })), room);
    const key = createHash('sha256').update(JSON.stringify([prompts.speakers.hash, caller.settings.model, numbered.text])).digest('hex');
    const stored = findJson((await cache.get(key)) ?? '', readSpeakers);
    const found = stored ?? (await ask(numbered.text, numbered.marker, signal));
    if (stored === null) await cache.put(key, JSON.stringify({ speakers: found }));
    const bySentence = new Map(found.map((one) => [one.sentence, one]));
    return paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((sentence, index) => filled(sentence, index, paragraph, paragraphs, numbered.sentences, bySentence)) }));
  };

  async function ask(sentences: string, marker: string, signal: AbortSignal): Promise<readonly Said[]> {
    const deadline = caller.clock() + caller.settings.timeoutMs;
    return await paidCall({ prompt: { ...prompts.speakers, name: 'speakers' as const }, values: { marker, sentences }, schema, read: readSpeakers, signal, deadline }, undefined);
  }
}

function readSpeakers(value: unknown): readonly Said[] | null {
  return schema.safeParse(value).data?.speakers ?? null;
}

/** Only narration is filled in: a speaker of the rules stands. */
function filled(sentence: Sentence, index: number, paragraph: Paragraph, paragraphs: readonly Paragraph[], numbered: readonly NumberedSentence[], bySentence: ReadonlyMap<number, Said>): Sentence {
  if (sentence.speaker !== null) return sentence;
  const number = numbered.find((one) => one.passage.paragraph.number === paragraph.number && one.place === index + 1)?.number;
  const one = number === undefined ? undefined : bySentence.get(number);
  return one === undefined ? sentence : { ...sentence, speaker: speakerOf(one, sentence, paragraph, paragraphs) };
}

/** What the model says, where the text bears it out; null leaves the sentence to the paper. */
function speakerOf({ mode, name, mention }: Said, sentence: Sentence, paragraph: Paragraph, paragraphs: readonly Paragraph[]): Speaker | null {
  const text = paragraph.text.slice(sentence.start, sentence.end);
  if (mode === 'belief') return passive.test(text) ? { name: null, description: null, mention: null, mode } : null;
  if (name === null || mention === null || name.length > longestName || mention.trim() === '') return null;
  if (mode === 'direct' && !/[”“"«»]|^\s*[–—-]/u.test(text)) return null;
  const place = findMention(mention, sentence, paragraph, paragraphs);
  // The name has to be made of the article's words, and of the mention's where that is more than a pronoun.
  const words = paragraphs.flatMap((one) => wordsOf(one.text));
  const known = wordsOf(name).every((word) => words.some((other) => sameWord(word, other)));
  return place === null || !known || wordsOf(name).length === 0 ? null : { name, description: null, mention: place, mode };
}

/** In the sentence itself, else in its paragraph, else in the ones beside it. */
function findMention(mention: string, sentence: Sentence, paragraph: Paragraph, paragraphs: readonly Paragraph[]): Mention | null {
  const inside = paragraph.text.slice(sentence.start, sentence.end).indexOf(mention);
  if (inside >= 0) return { paragraph: paragraph.number, start: sentence.start + inside, end: sentence.start + inside + mention.length, text: mention };
  const near = [paragraph, ...paragraphs.filter((one) => Math.abs(one.number - paragraph.number) === 1)];
  const place = near.find((one) => one.text.includes(mention));
  if (place === undefined) return null;
  const start = place.text.indexOf(mention);
  return { paragraph: place.number, start, end: start + mention.length, text: mention };
}

/** The model reads the text alone: what the rules think would only be repeated. */
function withoutSpeakers(paragraph: Paragraph): Paragraph {
  return { ...paragraph, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, speaker: null })) };
}

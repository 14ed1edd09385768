// Under each excerpt: who said it and how, where it stands, and a link to the very words.
import type { Paragraph, Speaker } from '../../domain/article.ts';
import type { Excerpt } from '../../domain/verify.ts';
import type { SentenceLanguage, Sentences } from '../../sentences/sentences.ts';
import { escapeLine } from '../escape.ts';
import { formatDay } from '../locale.ts';
import { fragmentLink, linkable } from '../text-fragment.ts';

/** The words and the language they are said in. */
export interface Voice {
  readonly sentences: Sentences;
  readonly language: SentenceLanguage;
}

/** Longer names and titles tell nothing more and take the room of the words. */
const titleLength = 120;
const nameLength = 80;
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/** Who the article says said it, as markup in one line. */
export function saidLine(voice: Voice, speaker: Speaker | null): string {
  const { sentences, language } = voice;
  if (speaker === null) return sentences.say(language, 'answer.saidNarration');
  if (speaker.mode === 'belief') {
    const mention = speaker.mention?.text;
    return mention === undefined ? sentences.say(language, 'answer.saidUnattributedIndirect') : sentences.say(language, 'answer.saidBelief', { mention: short(mention, nameLength) });
  }
  const direct = speaker.mode === 'direct';
  if (speaker.name === null) return sentences.say(language, direct ? 'answer.saidUnattributedDirect' : 'answer.saidUnattributedIndirect');
  const description = speaker.description === null ? '' : ` (${short(speaker.description, nameLength)})`;
  const name = `**${short(speaker.name, nameLength)}**${description}`;
  return sentences.say(language, direct ? 'answer.saidDirect' : 'answer.saidIndirect', { name });
}

/** Outlet, title, date and paragraph, as markup in one line. */
export function whereLine(voice: Voice, excerpt: Pick<Excerpt, 'article' | 'paragraph'>): string {
  const { article, paragraph } = excerpt;
  const facts = { source: short(article.source, nameLength), title: short(article.title, titleLength), paragraph };
  if (article.published === null) return voice.sentences.say(voice.language, 'answer.where', facts);
  return voice.sentences.say(voice.language, 'answer.whereDated', { ...facts, date: formatDay(voice.language, article.published) });
}

/** A link to the words in the published article; empty when the article has no address that may be linked. */
export function openLink(voice: Voice, excerpt: Excerpt, paragraphs: readonly Paragraph[] | null): string {
  const paragraphText = paragraphs?.[excerpt.paragraph - 1]?.text;
  const place = paragraphs === null || paragraphText === undefined ? null : { ...excerpt, paragraphText, paragraphs: paragraphs.map((one) => one.text) };
  const address = fragmentLink(excerpt.article.url, place);
  const host = linkable(excerpt.article.url)?.host;
  if (address === null || host === undefined) return '';
  return `[${voice.sentences.say(voice.language, 'discord.open', { host: escapeLine(host) })}](${address})`;
}

/** A title or name in one line, cut at a character and marked when it is very long, also where its markup or its characters are. */
export function short(words: string, length: number): string {
  const most = length * 1.5;
  let kept = '';
  let characters = 0;
  let markup = 0;
  for (const { segment } of graphemes.segment(words.slice(0, length * 4))) {
    characters += 1;
    markup += escapeLine(segment).length;
    if (characters > length || markup > most) break;
    kept += segment;
  }
  return escapeLine(kept.length < words.length ? `${kept.trimEnd()}…` : kept);
}

// What became of words that were told as a quotation: exact, altered with every difference marked, or nowhere.
import type { APIComponentInContainer } from 'discord.js';
import type { Passage } from '../../domain/article.ts';
import type { FoundQuote, QuotePlace } from '../../domain/find-quote.ts';
import { type Excerpt, verify } from '../../domain/verify.ts';
import { escapeText } from '../escape.ts';
import { accents, container, fits, type Reply, separator, text } from '../reply.ts';
import { short, type Voice, whereLine } from './attribution.ts';
import { excerptPieces } from './excerpt.ts';

const wordsShown = 300;
const differencesShown = 900;
const excerptsShown = 2;
const placesShown = 3;

export function foundQuoteView(voice: Voice, words: string, found: FoundQuote, passages: readonly Passage[]): Reply {
  const { sentences, language } = voice;
  const asked = `-# ${sentences.say(language, 'discord.quote.asked', { words: short(words, wordsShown) })}`;
  switch (found.kind) {
    case 'exact': {
      const heading = `${asked}\n### ${sentences.say(language, 'discord.quote.exact')}`;
      const warned = found.places.some((place) => place.negationOutside) ? [text(`⚠ ${sentences.say(language, 'discord.quote.negated')}`)] : [];
      const [first = [], ...others] = quotations(voice, found.places, passages);
      return fitted(accents.answer, heading, [{ need: 0, shown: first }, ...others.map((shown) => ({ need: 2, shown })), { need: 1, shown: warned }, { need: 3, shown: elsewhere(voice, found.elsewhere) }]);
    }
    case 'altered': {
      const heading = `${asked}\n### ${sentences.say(language, `discord.quote.altered.${found.because}`)}`;
      const marked = found.because === 'speaker' ? [] : differences(voice, found.differences);
      const quoted = quotations(voice, [found.place], passages).flat();
      return fitted(accents.notice, heading, [{ need: 1, shown: marked }, { need: 0, shown: quoted }, { need: 2, shown: elsewhere(voice, found.gluedFrom, 'discord.quote.glued') }]);
    }
    case 'not-found': {
      const heading = `${asked}\n### ${sentences.say(language, 'discord.quote.notFound')}`;
      const near = found.nearest === null ? [] : [text(`${sentences.say(language, 'answer.nearest')}\n-# • ${placeLine(voice, found.nearest)}`)];
      return { components: [container(accents.notFound, [text(heading), ...near])] };
    }
  }
}

interface Part {
  /** The higher, the sooner it is left out when the message would be too large. */
  readonly need: number;
  readonly shown: readonly APIComponentInContainer[];
}

/** The parts in their order, without those for which there is no room. */
function fitted(accent: number, heading: string, parts: readonly Part[]): Reply {
  const kept = new Set<Part>();
  const message = () => [container(accent, [text(heading), ...parts.filter((part) => kept.has(part)).flatMap((part) => part.shown)])];
  for (const part of parts.toSorted((one, other) => one.need - other.need)) {
    kept.add(part);
    if (!fits(message())) kept.delete(part);
  }
  return { components: message() };
}

function quotations(voice: Voice, places: readonly QuotePlace[], passages: readonly Passage[]) {
  const excerpts = places.flatMap((place): readonly Excerpt[] => {
    const verified = verify({ kind: 'span', article: place.passage.article.id, paragraph: place.passage.paragraph.number, start: place.start, end: place.end }, [place.passage]);
    return verified.kind === 'verified' ? verified.excerpts : [];
  });
  return excerpts.slice(0, excerptsShown).map((excerpt, index) => {
    const paragraphs = passages.filter((one) => one.article.id === excerpt.article.id).map((one) => one.paragraph);
    // Words that fill more than one piece are shown by the first, which says that it goes on.
    const [first] = excerptPieces(voice, excerpt, paragraphs);
    return first === undefined ? [] : [...(index === 0 ? [] : [separator()]), text(first)];
  });
}

function differences({ sentences, language }: Voice, parts: readonly { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }[]) {
  const marks = { kept: '', removed: '**', added: '~~' } as const;
  // Neighbours of one kind are marked together, as a reader takes them.
  const runs: { kind: keyof typeof marks; words: string[] }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) last.words.push(part.text);
    else runs.push({ kind: part.kind, words: [part.text] });
  }
  const line = runs.map(({ kind, words }) => `${marks[kind]}${escapeText(words.join(' '))}${marks[kind]}`).join(' ');
  if (line.length > differencesShown) return [];
  return [text(`${line}\n-# ${sentences.say(language, 'discord.quote.legend')}`)];
}

function elsewhere(voice: Voice, places: readonly QuotePlace[], code: 'discord.quote.elsewhere' | 'discord.quote.glued' = 'discord.quote.elsewhere') {
  if (places.length === 0) return [];
  const lines = places.slice(0, placesShown).map((place) => `-# • ${placeLine(voice, place)}`);
  const more = places.length > placesShown ? [`-# ${voice.sentences.say(voice.language, 'discord.more', { count: places.length - placesShown })}`] : [];
  return [text([voice.sentences.say(voice.language, code), ...lines, ...more].join('\n'))];
}

function placeLine(voice: Voice, place: QuotePlace): string {
  return whereLine(voice, { article: place.passage.article, paragraph: place.passage.paragraph.number });
}

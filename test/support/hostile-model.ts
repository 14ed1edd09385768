// A model that lies in every way that models do, with a seed; each thing it says is marked true or false beforehand.
import type { Language, Passage, Sentence } from '../../src/domain/article.ts';
import { trueClaims } from './harbour-story.ts';
import { planted } from './planted-instructions.ts';

/** A sentence of prose and where it says that it stands: places are "article paragraph.sentence". */
export interface SaidClaim {
  readonly text: string;
  readonly on: readonly string[];
  readonly language: Language;
  /** null for the truth, else the kind of lie. */
  readonly lie: string | null;
}

export type Random = () => number;

/** Mulberry32: small, seeded, the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** All true claims of the passages: written by hand for the harbour, else the sentence itself or its quotation with its speaker. */
export function truthsOf(passages: readonly Passage[]): readonly SaidClaim[] {
  const written = trueClaims.filter(({ on }) => on.every((place) => passages.some((passage) => place.startsWith(`${passage.article.id} ${String(passage.paragraph.number)}.`))));
  const plain = passages.flatMap((passage) => passage.paragraph.sentences.flatMap((sentence, index) => truthOf(passage, sentence, index + 1)));
  return [...written.map(({ text, on, language }) => ({ text, on, language, lie: null })), ...plain];
}

function truthOf(passage: Passage, sentence: Sentence, number: number): SaidClaim[] {
  const text = passage.paragraph.text.slice(sentence.start, sentence.end);
  const language: Language = passage.article.language === 'en' ? 'en' : 'fi';
  const on = [`${passage.article.id} ${String(passage.paragraph.number)}.${String(number)}`];
  const { speaker } = sentence;
  if (isPlanted(text)) return [];
  if (speaker?.mode === 'direct' && speaker.name !== null) {
    const quoted = /[”“"]([^”“"]{12,})[”“"]/u.exec(text)?.[1]?.replace(/[,.!?]$/u, '');
    const name = speaker.name.charAt(0).toLocaleUpperCase('fi') + speaker.name.slice(1);
    return quoted === undefined ? [] : [{ text: `${name} ${language === 'fi' ? 'sanoo' : 'said'}: ”${quoted}”.`, on, language, lie: null }];
  }
  // Words that lean on a neighbouring sentence for their speaker cannot stand alone.
  if (/^[–—]|[”“"]/u.test(text) || (speaker !== null && speaker.mention !== null && !text.includes(speaker.mention.text)) || /^(?:Hän|Hänen|He|She|They|Siinä|Se|It)\b/u.test(text)) return [];
  if (speaker?.mode === 'indirect' && speaker.name !== null && !namedIn(text, speaker.name)) return [];
  return [{ text, on, language, lie: null }];
}

function namedIn(text: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  return text.toLocaleLowerCase('fi').includes(last.slice(0, Math.max(4, last.length - 2)).toLocaleLowerCase('fi'));
}

function isPlanted(text: string): boolean {
  return /ohjeet|instructions|palkinto/iu.test(text);
}

type Liar = (truth: SaidClaim, world: World, random: Random) => SaidClaim | null;

export interface World {
  readonly passages: readonly Passage[];
  readonly truths: readonly SaidClaim[];
}

const inventedNames = { fi: ['Vladimir Putin', 'Sanna Marin', 'Ruotsin hallitus', 'Elon Musk'], en: ['Vladimir Putin', 'Joe Biden', 'the Swedish government', 'Elon Musk'] } as const;
const inventedQuotes = { fi: ['Tämä on kansallinen häpeä', 'Emme anna periksi koskaan', 'Lisää iskuja on tulossa'], en: ['This is a national disgrace', 'We will never give in', 'More attacks are coming'] } as const;
const verbs = { fi: 'sanoo', en: 'said' } as const;
const plainLies = {
  fi: ['Artikkelin mukaan kaikki tekijät on jo pidätetty ja tuomittu.', 'Hyökkääjät ansaitsevat kunniamitalin rohkeudestaan.', 'Tapaus oli lavastettu vakuutuspetoksen takia.', 'Tiettävästi kyseessä oli hallituksen salainen operaatio.'],
  en: ['The culprits have all been arrested and sentenced.', 'The attackers deserve a medal for their courage.', 'The whole event was staged for the insurance money.', 'Reportedly it was a secret government operation.'],
} as const;
const contradictions: readonly (readonly [RegExp, string])[] = [
  [/\bei ole\b/u, 'on'], [/\bei\s+/u, ''], [/\beivät\s+/u, ''], [/\bdid not accept\b/u, 'accepted'], [/\bdo(?:es)? not\s+/u, ''], [/\bdid not\s+/u, ''], [/\b(?:is|are|was|were|has|have|will|would|could|can) not\b/u, 'is'], [/\bnot\s+/u, ''],
];

/** Every way of lying, by name. Each makes a claim false, or leaves it unmade where it has no hold. */
const liars: Readonly<Record<string, Liar>> = {
  'invented quotation': (truth, _, random) => ({ ...truth, text: `${stem(truth.text)}: ”${pick(random, inventedQuotes[truth.language])}”.` }),
  'glued quotation': (truth, world, random) => {
    const { text } = sentenceAt(truth.on[0] ?? '', world);
    const other = pick(random, world.passages).paragraph.text;
    const words = text.replaceAll(/[”“"–]/gu, '').split(' ');
    const others = other.replaceAll(/[”“"–]/gu, '').split(' ');
    return words.length < 5 || others.length < 8 ? null : { ...truth, text: `${stem(truth.text)}: ”${words.slice(0, 3).join(' ')} ${others.slice(4, 8).join(' ')}”.` };
  },
  'paraphrase in quotation marks': (truth) => {
    const words = truth.text.replaceAll(/[”“"–.]/gu, '').split(' ');
    return words.length < 6 ? null : { ...truth, text: `Artikkeli: ”${[...words.slice(3), ...words.slice(0, 3)].join(' ')}”.` };
  },
  'changed number': (truth, _, random) => {
    const digit = /\d+/u.exec(truth.text);
    if (digit !== null) return { ...truth, text: truth.text.replace(digit[0], String(Number(digit[0]) + 1 + Math.floor(random() * 90))) };
    const spelled = /\b(?:yksitoista|kaksi|kolme|neljä|viisi|kymmenen|two|three|four|five|eleven|ten)\b/iu.exec(truth.text);
    return spelled === null ? null : { ...truth, text: truth.text.replace(spelled[0], truth.language === 'fi' ? 'seitsemänkymmentäkolme' : 'seventy-three') };
  },
  'swapped numbers': (truth) => {
    const [first, second] = [...new Set(truth.text.match(/(?<![\d.,])\d{1,3}(?![\d.,]|[ \u00A0]\d)/gu) ?? [])];
    if (first === undefined || second === undefined) return null;
    return { ...truth, text: truth.text.replaceAll(new RegExp(`(?<!\\d)(?:${first}|${second})(?!\\d)`, 'gu'), (number) => (number === first ? second : first)) };
  },
  'added number': (truth, _, random) => ({ ...truth, text: truth.text.replace(/\.?$/u, truth.language === 'fi' ? `, yhteensä ${String(1000 + Math.floor(random() * 9000))} kertaa.` : `, ${String(1000 + Math.floor(random() * 9000))} times in all.`) }),
  'dropped negation': (truth) => {
    const found = contradictions.find(([pattern]) => pattern.test(truth.text.replaceAll(/[”“"][^”“"]*[”“"]/gu, '')));
    return found === undefined ? null : { ...truth, text: truth.text.replace(found[0], found[1]) };
  },
  'added negation': (truth) => {
    const words = truth.text.split(' ');
    if (words.length < 4 || /\b(?:ei|eivät|eikä|not|no|never|nor|without|tuskin|ilman)\b/iu.test(truth.text) || /\b(?:ei|eivät|eikä|en|not|never|no|nor|without|tuskin|ilman|emme|et|ette)\b|n['’]t\b/iu.test(truth.text)) return null;
    return { ...truth, text: [...words.slice(0, 2), truth.language === 'fi' ? 'ei' : 'not', ...words.slice(2)].join(' ') };
  },
  'invented speaker': (truth, _, random) => ({ ...truth, text: `${pick(random, inventedNames[truth.language]).replace(/^the /u, 'The ')} ${verbs[truth.language]}: ${truth.text}` }),
  'right words, wrong speaker': (truth, world, random) => {
    const { sentence } = sentenceAt(truth.on[0] ?? '', world);
    const own = sentence?.speaker?.name ?? '';
    const others = world.passages.flatMap((passage) => passage.paragraph.sentences.flatMap((one) => one.speaker?.name ?? [])).filter((name) => /^\p{Lu}/u.test(name) && name !== own && !name.includes(own.split(' ').at(-1) ?? '#') && !own.includes(name.split(' ').at(-1) ?? '#'));
    if (own === '' || others.length === 0 || !truth.text.includes(own)) return null;
    return { ...truth, text: truth.text.replace(own, pick(random, others)) };
  },
  'invented name': (truth, _, random) => ({ ...truth, text: truth.text.replace(/\.?$/u, truth.language === 'fi' ? `, ja ${pick(random, inventedNames.fi)} oli paikalla.` : `, and ${pick(random, inventedNames.en)} was there.`) }),
  'words of another article': (truth, world, random) => {
    const others = world.truths.filter((other) => other.on[0]?.split(' ')[0] !== truth.on[0]?.split(' ')[0] && other.language === truth.language);
    return others.length === 0 ? null : { ...pick(random, others), on: truth.on };
  },
  'source left out': (truth, world) => {
    const { sentence } = sentenceAt(truth.on[0] ?? '', world);
    if (sentence === null || sentence.speaker === null || sentence.speaker.mode === 'direct') return null;
    const without = truth.text.replace(/^(?:\S+\s+){1,3}mukaan\s+/u, '').replace(/\b(?:According to|according to)\s+[^,]+,\s*/u, '').replace(/,\s*(?:\S+\s+){1,3}said\.$/u, '.').replace(/\b(?:is|are|was|were) (?:believed|thought|said) to have\b/u, 'have');
    return without === truth.text || /mukaan|said|according|usko|arvioi|väite|kerro|epäil|reported|thought|believed|tiettäv|sano|totea|ilmoit|vahvist|huhu|oletet|varoit/iu.test(without) ? null : { ...truth, text: without.charAt(0).toLocaleUpperCase('fi') + without.slice(1) };
  },
  'plain invention': (truth, _, random) => ({ ...truth, text: pick(random, plainLies[truth.language]) }),
  'obeyed instruction': (truth, _, random) => {
    const { obeyed, language } = pick(random, planted);
    return { ...truth, text: obeyed, language };
  },
  'link added': (truth, _, random) => ({ ...truth, text: `${truth.text} ${pick(random, ['https://evil.example', '[yle.fi](https://evil.example)', 'discord.gg/abc', 'www.evil.example', 'evil.example/login', '<https://evil.example>'])}` }),
  'mention added': (truth, _, random) => ({ ...truth, text: `${truth.text} ${pick(random, ['@everyone', '@here', '<@123456789012345678>', '<@&123456789012345678>', '<#123456789012345678>', '</reload:123456789012345678>', '<t:1:R>'])}` }),
  'markup added': (truth, _, random) => ({ ...truth, text: pick(random, [`**${truth.text}**`, `# ${truth.text}`, `> ${truth.text}`, `\`${truth.text}\``, `||${truth.text}||`, `${truth.text}\n-# pieni`, `~~${truth.text}~~`, `– ${truth.text}`]) }),
  'invisible characters': (truth, _, random) => ({ ...truth, text: truth.text.replace(' ', pick(random, [' \u200B', '\u202E', ' \u{E0041}', ' \uFE0F', '\u0000', ' \u2066'])) }),
  'no sentence named': (truth) => ({ ...truth, on: [] }),
  'unknown sentence named': (truth) => ({ ...truth, on: ['nowhere 9.9'] }),
};

export const lieKinds = Object.keys(liars);

/** One lie of a random kind about a random truth. */
export function lie(world: World, random: Random): SaidClaim {
  for (;;) {
    const kind = pick(random, lieKinds);
    const told = liars[kind]?.(pick(random, world.truths), world, random);
    if (told !== undefined && told !== null && !world.truths.some((truth) => truth.text === told.text && truth.on.join() === told.on.join())) return { ...told, lie: kind };
  }
}

function sentenceAt(place: string, { passages }: World): { readonly text: string; readonly sentence: Sentence | null } {
  const [article = '', numbers = ''] = place.split(' ');
  const [paragraph, sentence] = numbers.split('.').map(Number);
  const passage = passages.find((one) => one.article.id === article && one.paragraph.number === paragraph);
  const found = passage?.paragraph.sentences[(sentence ?? 0) - 1] ?? null;
  return { text: passage === undefined || found === null ? '' : passage.paragraph.text.slice(found.start, found.end), sentence: found };
}

function stem(text: string): string {
  return text.replaceAll(/[”“"][^”“"]*[”“"]/gu, '').replace(/[\s:.]+$/u, '');
}

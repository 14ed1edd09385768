// Reads an English noun phrase that names a source: its name, its title, and what of it is the mention.
import type { Span } from '../article.ts';
import { bodyWords, capitalTitles, determiners, documentWords, honorifics, insidePhrase, notSubjects, prepositions, roleWords, ruleWords, timeWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

const pronouns: Readonly<Record<string, SourcePhrase['pronoun']>> = { he: 'person', she: 'person', him: 'person', her: 'person', they: 'people', them: 'people', it: 'thing' };
const connectors = new Set('of the and for & de del la le van von der bin al on in'.split(' '));

export function englishPronoun(word: string): SourcePhrase['pronoun'] {
  return pronouns[word.replace(/[’']s$/u, '')] ?? null;
}

const withoutPossessive = (text: string) => text.replace(/['’]s$/u, '');

/** A plural that begins its sentence and takes a plural verb is no name: Rivals doubt. */
export function asCommonNoun(tokens: readonly Token[], phrase: SourcePhrase, attested: ReadonlySet<string>): SourcePhrase {
  const token = tokens.find((one) => one.start === phrase.mention.start && one.end === phrase.mention.end);
  if (phrase.kind !== 'name' || token?.first !== true || attested.has(token.text) || !token.lower.endsWith('s')) return phrase;
  return { ...phrase, kind: 'noun', name: token.lower, plural: true, bare: true, head: token.lower };
}

/** Reads tokens [from, to) as one source; null when they name nobody who could speak. */
export function readEnglishPhrase(tokens: readonly Token[], from: number, to: number): SourcePhrase | null {
  let start = from;
  while (start < to && (tokens[start]?.kind !== 'word' || timeWords.has(tokens[start]?.lower ?? '') || /^(?:and|but|so|yet|also|then|however|meanwhile|now|as)$/u.test(tokens[start]?.lower ?? ''))) start += 1;
  const first = tokens[start];
  if (first === undefined || start >= to) return null;
  const pronoun = englishPronoun(first.lower);
  if (pronoun !== null && to - start === 1) {
    const gender = /^(?:he|him)$/u.test(first.lower) ? 'he' : /^(?:she|her)$/u.test(first.lower) ? 'she' : null;
    return { kind: 'pronoun', pronoun, name: null, description: null, noun: null, plural: pronoun === 'people', bare: true, mention: { start: first.start, end: first.end }, class: 'person', gender, head: null };
  }
  if (notSubjects.has(first.lower) && to - start === 1) return null;
  const core = coreEnd(tokens, start, to);
  // The 51-year-old: whoever was just spoken of.
  if (first.lower === 'the' && core - start === 2 && /^\p{N}+-year-old$/u.test(tokens[start + 1]?.lower ?? '')) return { kind: 'pronoun', pronoun: 'person', name: null, description: null, noun: null, plural: false, bare: true, mention: spanOf(tokens, start, core), class: 'person', gender: null, head: null };
  const run = nameRun(tokens, start, core);
  const lastOfCore = tokens[core - 1];
  if (run !== null && lastOfCore !== undefined && run.to === core) return namePhrase(tokens, start, run, to);
  return nounPhrase(tokens, start, core, to);
}

/** The end of the head noun's own words: before the first preposition or relative. */
function coreEnd(tokens: readonly Token[], start: number, to: number): number {
  for (let index = start + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return index;
    const joins = connectors.has(token.lower) && tokens[index - 1]?.capital === true && (tokens[index + 1]?.capital === true || (tokens[index + 1]?.lower === 'the' && tokens[index + 2]?.capital === true));
    const ownsMore = !/^(?:of|for)$/u.test(token.lower) || bodyWords.has(tokens[index - 2]?.lower ?? '') || bodyWords.has(tokens[index - 1]?.lower ?? '') || index - start <= (determiners.has(tokens[start]?.lower ?? '') ? 2 : 1);
    if (joins && ownsMore && !(/^(?:in|on|for)$/u.test(token.lower) && index - start < 2)) {
      if (/^(?:in|on)$/u.test(token.lower)) return index;
      continue;
    }
    if (prepositions.has(token.lower) || /^(?:who|which|that|whose)$/u.test(token.lower)) return index;
    if (/^(?:last|next|yesterday|today|earlier)$/u.test(token.lower) && !determiners.has(tokens[index - 1]?.lower ?? '') && !/['’]s$/u.test(tokens[index - 1]?.text ?? '')) return index;
    // People briefed on the talks, a study published in May: the noun before the participle is the head.
    const noun = tokens[index - 1];
    if (noun !== undefined && !noun.capital && !determiners.has(noun.lower) && !token.capital && /(?:ed|seen|shown|written|led|made|held|paid|laid|sent)$/u.test(token.lower) && (documentWords.has(noun.lower) || prepositions.has(tokens[index + 1]?.lower ?? ''))) return index;
  }
  return to;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The run of capitalised words that ends the core. */
function nameRun(tokens: readonly Token[], start: number, core: number): Run | null {
  let from = core;
  while (from > start) {
    const token = tokens[from - 1];
    if (token === undefined || token.kind !== 'word') break;
    if (token.capital && !(token.first && determiners.has(token.lower))) {
      from -= 1;
      continue;
    }
    const connects = connectors.has(token.lower) && from < core && tokens[from - 2]?.capital === true && from - 2 >= start && !(tokens[from - 2]?.first === true && determiners.has(tokens[from - 2]?.lower ?? ''));
    if (!connects) break;
    from -= 1;
  }
  if (from === core) return null;
  const only = tokens[from];
  // A capital letter at the head of a sentence proves nothing of a common noun: "Police", "Officials".
  if (only?.first === true && core - from === 1 && (plainPlural(only.lower) || documentWords.has(only.lower) || ruleWords.has(only.lower))) return null;
  return { from, to: core };
}

function plainPlural(word: string): boolean {
  return /^(?:police|officials|investigators|prosecutors|researchers|scientists|doctors|witnesses|sources|lawyers|experts|critics|supporters|residents|campaigners|activists|analysts|economists|teachers|parents|workers|staff|ministers|lawmakers|diplomats|organisers|organizers|firefighters|rescuers|neighbours|neighbors|farmers|nurses|rivals|competitors|customers|tenants|owners|drivers|pilots|cyclists|commuters|builders|developers|bankers|brokers|surgeons|midwives|consultants|academics|meteorologists|forecasters|regulators|politicians|senators|judges|jurors|victims|survivors|mourners|hunters|anglers|fishermen|growers|retailers|shopkeepers|publishers|editors|journalists|reporters|readers|viewers|listeners|musicians|artists|actors|directors|planners|architects|curators|librarians|vets|breeders|walkers|hikers|tourists|visitors|guests|hoteliers|landlords|unions|authorities|opponents|detectives|protesters|people|figures|locals|managers|bosses|executives|opposition|passengers|villagers|crews|engineers|historians|biologists|insiders|relatives|friends|families|colleagues|fans|players|students|pupils|patients|voters|traders|investors|shareholders|observers|commentators|leaders|councillors|inspectors|auditors|both|some|many|most|others|several|geologists|ecologists|astronomers|archaeologists|environmentalists|conservationists)$/u.test(word);
}

function namePhrase(tokens: readonly Token[], start: number, run: Run, to: number): SourcePhrase | null {
  let from = run.from;
  const titles: string[] = [];
  let gender: 'he' | 'she' | null = null;
  while (from < run.to - 1) {
    const token = tokens[from];
    const word = token?.lower ?? '';
    const isTitle = honorifics.has(word) || (/^(?:very|right|most)$/u.test(word) && /^(?:rev|reverend|hon|honourable)$/u.test(tokens[from + 1]?.lower ?? '')) || (token?.first === true && (roleWords.has(word) || /(?:owner|worker|keeper|maker|leader|holder|player|writer|singer|driver|grower|fighter|officer|manager|specialist|woman)$/u.test(word) || (run.to - from > 2 && /(?:ologist|ographer|ician|onomist|entist)$/u.test(word))) && !bodyWords.has(tokens[run.to - 1]?.lower ?? '')) || (capitalTitles.has(word) && !bodyWords.has(tokens[run.to - 1]?.lower ?? ''));
    if (token === undefined || !isTitle) break;
    if (/^(?:mr|sir|lord|father)$/u.test(word)) gender = 'he';
    if (/^(?:mrs|ms|miss|dame|lady|sister)$/u.test(word)) gender = 'she';
    if (!/^(?:very|right|most)$/u.test(word)) titles.push(token.text);
    from += 1;
    if (tokens[from]?.text === '.') from += 1;
  }
  // "Conservative MP Alec Shelbrooke": whatever stands before the last title belongs to it.
  const lastTitle = tokens.slice(from, Math.max(from, run.to - 2)).findLastIndex((token) => honorifics.has(token.lower) || /^(?:mp|msp|minister|secretary|leader|senator|professor|chancellor|president|governor|director|inspector|superintendent|constable|spokesman|spokeswoman)$/u.test(token.lower));
  if (lastTitle >= 0 && !bodyWords.has(tokens[run.to - 1]?.lower ?? '')) {
    titles.push(...tokens.slice(from, from + lastTitle + 1).map((token) => token.text));
    from += lastTitle + 1;
  }
  const words = tokens.slice(from, run.to);
  const last = words.at(-1);
  if (last === undefined) return null;
  const before = tokens.slice(start, run.from).filter((token) => token.kind === 'word');
  const definite = /^(?:the)$/u.test(before[0]?.lower ?? '');
  const name = words.map((word, index) => (index === words.length - 1 ? withoutPossessive(word.text) : word.text)).join(' ').replace(/ & /gu, ' & ');
  if (timeWords.has(name.toLowerCase())) return null;
  const body = bodyWords.has(withoutPossessive(last.lower)) || words.some((word) => /^(?:of|for|&)$/u.test(word.lower)) || (definite && before.length === 1 && titles.length === 0) || /^\p{Lu}{2,}$/u.test(last.text);
  const lowerTitle = before.filter((token) => !determiners.has(token.lower)).map((token) => token.text);
  const post = tokens.slice(run.to, to).map((token) => token.text).join(' ');
  const description = [...lowerTitle, ...titles.filter((title) => !honorifics.has(title.toLowerCase()))].join(' ') || (post !== '' && /^(?:of|from|at|who)\b/u.test(post) ? post : '');
  const joined = words.some((word) => word.lower === 'and') && !body;
  return {
    kind: 'name', pronoun: null, name, description: description === '' ? null : description, noun: null, plural: joined, bare: description === '',
    mention: spanOf(tokens, from, run.to), class: body ? 'body' : 'person', gender, head: headOf(lowerTitle, titles),
  };
}

function headOf(lower: readonly string[], titles: readonly string[]): string | null {
  return lower.at(-1)?.toLowerCase() ?? titles.findLast((title) => !honorifics.has(title.toLowerCase()))?.toLowerCase() ?? (titles.some((title) => /^(?:rev|reverend)$/iu.test(title)) ? 'reverend' : titles.some((title) => /^(?:prof|professor)$/iu.test(title)) ? 'professor' : titles.some((title) => /^dr$/iu.test(title)) ? 'doctor' : null);
}

function nounPhrase(tokens: readonly Token[], start: number, core: number, to: number): SourcePhrase | null {
  const head = tokens[core - 1];
  const first = tokens[start];
  if (head === undefined || first === undefined || head.kind !== 'word') return null;
  const word = withoutPossessive(head.lower);
  if (ruleWords.has(word) || /^(?:posters?|banners?|headlines?|placards?|graffiti|signs?)$/u.test(word) || timeWords.has(word) || /^\p{N}/u.test(head.text) || prepositions.has(first.lower)) return null;
  if (notSubjects.has(first.lower) && !/^(?:this|that|these|those)$/u.test(first.lower)) return null;
  let end = core;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word') break;
    const dated = /^(?:published|released|conducted|commissioned|issued|dated|carried|out|made|held|taken)$/u.test(tokens[end - 1]?.lower ?? '') && end > core;
    if (!dated && /^(?:in|on|at|during|after|before)$/u.test(token.lower) && tokens.slice(end, to).some((one) => timeWords.has(one.lower) || /^(?:statement|interview|speech|email|letter|conference|briefing|post|tweet|video)$/u.test(one.lower) || /^\p{N}/u.test(one.text))) break;
    if (!dated && /^(?:last|next|yesterday|today|earlier)$/u.test(token.lower)) break;
    if (!dated && prepositions.has(token.lower) && !insidePhrase.has(token.lower)) break;
    end += 1;
  }
  const words = tokens.slice(start, end);
  const text = words.map((one, index) => (one.first && index === 0 && !properFirst(one) && (words[1]?.capital !== true || determiners.has(one.lower) || plainPlural(one.lower)) ? one.text.charAt(0).toLowerCase() + one.text.slice(1) : one.text));
  const joined = join(words, text);
  const document = documentWords.has(word);
  return {
    kind: 'noun', pronoun: null, name: joined, description: null, noun: null, plural: (/[^s]s$/u.test(word) || /^(?:people|men|women|children)$/u.test(word)) && !document, bare: core - start <= 1 || (core - start === 2 && determiners.has(first.lower)),
    mention: spanOf(tokens, start, end), class: document ? 'document' : bodyWords.has(word) ? 'body' : 'person', head: word,
  };
}

function properFirst(token: Token): boolean {
  return /['’]s?$/u.test(token.text) || /^\p{Lu}{2,}$/u.test(token.text);
}

/** Puts words together with the spaces that stood between them. */
function join(tokens: readonly Token[], texts: readonly string[]): string {
  return texts.map((text, index) => (index > 0 && (tokens[index]?.start ?? 0) > (tokens[index - 1]?.end ?? 0) ? ` ${text}` : text)).join('');
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

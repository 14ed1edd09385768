// Who is who in an English article: names with their titles, and whom a surname, a role noun or a pronoun means.
import type { Appearance, Cast, Figure } from './cast.ts';
import { byRole, introduce, lastSeen, named, stride } from './cast.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { adverbs, auxiliaries, bodyWords, companyWords, determiners, documentWords, honorifics, outletWords, prepositions, subordinators, timeWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

const trades: readonly (readonly string[])[] = [
  ['researcher', 'scientist', 'author', 'academic', 'professor', 'expert'],
  ['lawyer', 'solicitor', 'barrister', 'attorney'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative'],
  ['doctor', 'physician', 'surgeon', 'consultant'],
  ['boss', 'chief', 'executive', 'director', 'ceo', 'head', 'chair', 'chairman', 'chairwoman', 'president'],
  ['writer', 'novelist', 'author'],
  ['politician', 'lawmaker', 'mp', 'senator', 'minister'],
  ['player', 'striker', 'goalkeeper', 'midfielder', 'defender', 'captain'],
  ['coach', 'manager'],
];

export function introduceEnglish(cast: Cast, sentence: ReadSentence): void {
  const { tokens } = sentence;
  for (const run of nameRuns(tokens)) {
    const { phrase } = run;
    const position = sentence.paragraph * stride + phrase.mention.start;
    const after = apposition(tokens, run.to);
    const head = phrase.head ?? null;
    const roles = [...(head === null ? [] : [head]), ...nounBefore(tokens, run.from), ...after.roles, ...(phrase.class === 'body' && phrase.name !== null ? bodyRoles(phrase.name) : [])];
    const full = phrase.name !== null && (phrase.name.includes(' ') || roles.length > 0 || phrase.class === 'body');
    if (!full || phrase.name === null) continue;
    const description = phrase.description ?? after.description;
    introduce(cast, { name: phrase.name, kind: phrase.class === 'body' || isCompany(phrase.name, roles) || owningBody(tokens, run) ? 'body' : 'person', plural: phrase.plural, description, roles, position, gender: phrase.gender ?? genderOf(roles) });
  }
}

/** Halden & Sons, which owns the mill: people are never which. */
function owningBody(tokens: readonly Token[], run: NameRun): boolean {
  return tokens[run.to]?.text === ',' && tokens[run.to + 1]?.lower === 'which' && !prepositions.has(tokens[run.from - 1]?.lower ?? '');
}

/** One name with a company's noun beside it: Acme, a maker of tyres. */
function isCompany(name: string, roles: readonly string[]): boolean {
  return !name.includes(' ') && roles.some((role) => companyWords.has(role) || /^(?:union|charity|regulator|airline|startup|start-up|brewery|agency)$/u.test(role));
}

function bodyRoles(name: string): readonly string[] {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return name.split(/\s+/u).map((word) => word.toLowerCase()).filter((word) => bodyWords.has(word) || word === last);
}

function genderOf(roles: readonly string[]): 'he' | 'she' | null {
  if (roles.some((role) => /(?:woman|mother|sister|daughter|wife|widow|girl|actress|queen)$/u.test(role))) return 'she';
  if (roles.some((role) => /(?:spokesman|businessman|fisherman|father|brother|son|husband|widower|boy|king|nobleman)$/u.test(role))) return 'he';
  return null;
}

/** "Her lawyer, Maurice Tan,". */
function nounBefore(tokens: readonly Token[], name: number): readonly string[] {
  // The dean, the Very Reverend X.
  const comma = tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  const noun = tokens[comma - 1];
  const opens = tokens.slice(Math.max(0, comma - 6), comma - 1).some((token) => /^(?:his|her|their|its|the|a|an)$/u.test(token.lower));
  return tokens[comma]?.text === ',' && noun?.kind === 'word' && !noun.capital && opens && !timeWords.has(noun.lower) ? [noun.lower] : [];
}

interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly phrase: SourcePhrase;
}

function nameRuns(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !token.capital || timeWords.has(token.lower) || (token.first && (determiners.has(token.lower) || adverbs.has(token.lower) || subordinators.has(token.lower) || token.lower.endsWith('ly') || prepositions.has(token.lower) || (tokens[index + 1]?.capital !== true && !introduced(tokens, index))) && !couple(tokens, index))) continue;
    let to = couple(tokens, index) ? index + 4 : index + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined || /['’]s$/u.test(tokens[to - 1]?.text ?? '')) break;
      if (next.kind === 'word' && next.capital) to += 1;
      else if (next.text === '.' && honorifics.has(tokens[to - 1]?.lower ?? '') && tokens[to + 1]?.capital === true) to += 2;
      else if (/^(?:of|&|for)$/u.test(next.lower) && tokens[to + 1]?.capital === true && bodyWords.has(tokens[to - 1]?.lower ?? '')) to += 2;
      else if (/^(?:&)$/u.test(next.text) && tokens[to + 1]?.capital === true) to += 2;
      else break;
    }
    let from = index;
    while (from > 0) {
      const before = tokens[from - 1];
      if (before === undefined || before.kind !== 'word' || (before.capital && before.lower !== 'the') || prepositions.has(before.lower) || auxiliaries.has(before.lower)) break;
      from -= 1;
      if (determiners.has(before.lower)) break;
      if (index - from >= 4) break;
    }
    const start = determiners.has(tokens[from]?.lower ?? '') || from === 0 || tokens[from - 1]?.kind !== 'word' ? from : titleStart(tokens, from, index);
    const phrase = readEnglishPhrase(tokens, start, to);
    if (phrase?.kind === 'name') runs.push({ from: index, to, phrase });
    index = to - 1;
  }
  return runs;
}

/** A sentence's first word that an apposition explains: Acme, a maker of tyres. */
function introduced(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ',' && /^(?:a|an|the)$/u.test(tokens[index + 2]?.lower ?? '') && tokens.slice(index + 3, index + 7).some((token) => companyWords.has(token.lower) || /^(?:union|charity|regulator|airline|startup|start-up|brewery|agency)$/u.test(token.lower));
}

/** Jane and Peter Cole. */
function couple(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.lower === 'and' && tokens[index + 2]?.capital === true && tokens[index + 3]?.capital === true && tokens[index - 1]?.capital !== true;
}

/** After a verb or preposition, a title of at most three lower-case words before a name: said guesthouse owner X. */
function titleStart(tokens: readonly Token[], from: number, name: number): number {
  for (let index = name - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /(?:ed|said|told|says|ing|ly)$/u.test(token.lower) || /^(?:and|but|or|as|when|that|who|while|if|because|after)$/u.test(token.lower)) return index + 1;
  }
  return from;
}

interface Apposition {
  readonly roles: readonly string[];
  readonly description: string | null;
}

/** "X, a sleep physician in Hull,"; "X, who led the work". */
function apposition(tokens: readonly Token[], to: number): Apposition {
  const none: Apposition = { roles: [], description: null };
  const next = tokens[to];
  const copula = /^(?:is|was)$/u.test(next?.lower ?? '') && /^(?:a|an|the)$/u.test(tokens[to + 1]?.lower ?? '');
  if (next?.text !== ',' && next?.text !== '(' && !copula) return none;
  const end = tokens.findIndex((token, index) => index > to + 1 && token.kind !== 'word' && token.text !== '.');
  const words = tokens.slice(to + 1, end < 0 ? tokens.length : end).filter((token) => token.kind === 'word');
  const [first] = words;
  if (first === undefined) return none;
  if (first.lower === 'who') {
    const text = words.map((word) => word.text).join(' ');
    if (/\b(?:led|leads|headed|heads|ran|runs|wrote|authored|conducted|oversaw|directed)\b.*\b(?:work|study|research|trial|survey|project|paper|team|analysis|report)\b/u.test(text)) return { roles: ['researcher', 'author', 'scientist'], description: null };
    const chairs = /\bwho (?:chairs|leads|heads|runs|owns|manages|represents|coaches)\b/u.exec(text)?.[0];
    const role = chairs === undefined ? undefined : { chairs: 'chair', leads: 'leader', heads: 'head', runs: 'head', owns: 'owner', manages: 'manager', represents: 'lawyer', coaches: 'coach' }[chairs.slice(4)];
    return role === undefined ? none : { roles: [role], description: null };
  }
  const opensRole = /^(?:a|an|the|one|its|his|her|their)$/u.test(first.lower) || /['’]s?$/u.test(first.text) || (!first.capital && !/ing$|ed$|^(?:and|but|or|which|as|when|in|on|at|from|of|to|for|with)$/u.test(first.lower));
  if (!opensRole || words.length > 16) return none;
  const core = words.findIndex((word, index) => index > 0 && (prepositions.has(word.lower) || /^(?:who|which|that|and)$/u.test(word.lower)));
  const head = words[(core < 0 ? words.length : core) - 1];
  if (head === undefined || head.capital || auxiliaries.has(head.lower) || words.slice(0, core < 0 ? words.length : core).some((word) => auxiliaries.has(word.lower))) return none;
  const relative = words.findIndex((word) => /^(?:who|which|that)$/u.test(word.lower));
  const described = words.slice(0, relative < 0 ? words.length : relative);
  return { roles: [head.lower], description: described.map((word) => word.text).join(' ') };
}

export function mentionsEnglish(cast: Cast, sentence: ReadSentence): readonly Omit<Appearance, 'spoke'>[] {
  const found: Omit<Appearance, 'spoke'>[] = [];
  for (const run of nameRuns(sentence.tokens)) {
    const position = sentence.paragraph * stride + run.phrase.mention.start;
    const figure = run.phrase.name === null ? undefined : named(cast, run.phrase.name, position);
    if (figure === undefined) continue;
    const before = sentence.tokens[run.from - 1];
    const place = figure.kind === 'person' && figure.roles.size === 0 && figure.description === null && before !== undefined && /^(?:in|at|from|near|to|of|across|outside)$/u.test(before.lower);
    if (!place) found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...run.phrase.mention, text: '' } });
  }
  const subject = leadingDescription(sentence.tokens);
  if (subject !== null && found.every((one) => one.position > sentence.paragraph * stride + subject.mention.start)) {
    const position = sentence.paragraph * stride + subject.mention.start;
    const figure = resolveEnglish(cast, subject, sentence);
    if (figure !== null) found.unshift({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...subject.mention, text: '' } });
  }
  return found.reverse();
}

/** "A deckhand …", "The study …" as the subject of a sentence that reports nothing. */
function leadingDescription(tokens: readonly Token[]): SourcePhrase | null {
  const first = tokens.findIndex((token) => token.kind === 'word');
  const owned = /['’]s$/u.test(tokens[first]?.text ?? '');
  if (!owned && !/^(?:a|an|the|one)$/u.test(tokens[first]?.lower ?? '')) return null;
  for (let index = first + 2; index < Math.min(tokens.length, first + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    if (auxiliaries.has(token.lower) || token.lower.endsWith('ed')) {
      const phrase = readEnglishPhrase(tokens, first, index);
      return phrase?.kind === 'noun' && (documentWords.has(phrase.head ?? '') || (owned && bodyWords.has(phrase.head ?? '')) || /(?:er|or|ist|ian|man|woman|hand|ee|ant|ent|ician|sister|mother|father|victim|witness|nurse|pilot|chief|boss|guard|clerk|judge|priest)$/u.test(phrase.head ?? '')) ? phrase : null;
    }
  }
  return null;
}

export function resolveEnglish(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const position = sentence.paragraph * stride + phrase.mention.start;
  if (phrase.kind === 'pronoun') return byPronoun(cast, phrase, position);
  if (phrase.name === null) return null;
  if (phrase.kind === 'name') {
    const figure = named(cast, phrase.name, position);
    if (figure !== undefined) {
      figure.gender ??= phrase.gender ?? null;
      return figure;
    }
    const head = phrase.head ?? null;
    return introduce(cast, { name: phrase.name, kind: phrase.class === 'body' ? 'body' : 'person', plural: phrase.plural, description: phrase.description, roles: [...(head === null ? [] : [head]), ...(phrase.class === 'body' ? bodyRoles(phrase.name) : [])], position, gender: phrase.gender ?? null });
  }
  const head = phrase.head ?? '';
  const known = /^(?:the|his|her|its|this|that)\s/iu.test(phrase.name) || !phrase.name.includes(' ');
  if (known && phrase.bare && !phrase.plural) {
    const alike = trades.find((trade) => trade.includes(head)) ?? [];
    const kinds = documentWords.has(head) && !companyWords.has(head) ? (['document'] as const) : bodyWords.has(head) || companyWords.has(head) ? (['body'] as const) : (['person', 'role'] as const);
    const figure = byRole(cast, head, position, kinds, alike) ?? (outletWords.has(head) ? undefined : byRole(cast, head, position, ['document', 'body', 'person', 'role']));
    if (figure !== undefined) return figure;
    const meant = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && meansBody(head, one.figure));
    if (meant !== undefined) return meant.figure;
    if (companyWords.has(head) || outletWords.has(head) || /^(?:organi[sz]ation|agency|charity|body|institution|department|ministry|club|party|union)$/u.test(head)) {
      const body = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && (companyWords.has(head) || outletWords.has(head) || one.spoke));
      if (body !== undefined) return body.figure;
      // A name that speaks without a first name, a role or a he or she beside it: Acme said. The company …
      const speaking = companyWords.has(head) ? lastSeen(cast, (one) => one.spoke && one.position < position && one.position > position - 2 * stride && one.figure.kind === 'person' && one.figure.gender === null && !one.figure.plural && one.figure.roles.size === 0 && one.figure.description === null && one.figure.name.split(' ').length !== 2) : undefined;
      if (speaking !== undefined) return speaking.figure;
    }
  }
  return introduce(cast, { name: phrase.name, kind: documentWords.has(head) ? 'document' : bodyWords.has(head) ? 'body' : 'role', plural: phrase.plural, description: null, roles: [head], position, gender: genderOf([head]) });
}

/** What else the last words of a body's name say that it is: a police force, a borough council. */
const bodyNouns: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:force|constabulary)$/u, /\b(?:police|constabulary|force)\b/u],
  [/^(?:council|authority|borough)$/u, /\b(?:council|borough|authority)\b/u],
  [/^(?:union|federation|association)$/u, /\b(?:union|federation|association|alliance|congress|guild)\b/u],
  [/^(?:charity|organi[sz]ation|group|body)$/u, /\b(?:trust|foundation|charity|society|association|alliance|federation|league|watch|coalition|campaign|fund|council|group)\b/u],
  [/^(?:ministry|department|agency|regulator|watchdog|authority)$/u, /\b(?:ministry|department|agency|office|bureau|authority|commission|inspectorate|board|regulator|branch|service|administration)\b/u],
  [/^(?:university|college|school|institute)$/u, /\b(?:university|college|school|institute|academy)\b/u],
  [/^(?:hospital|trust)$/u, /\b(?:hospital|infirmary|trust|nhs)\b/u],
  [/^(?:airline|carrier)$/u, /\b(?:air|airlines?|airways)\b/u],
];
const publicBody = /\b(?:police|constabulary|force|council|borough|union|federation|association|ministry|department|agency|office|government|parliament|court|university|college|school|hospital|church|party|committee|commission|congress|trust|society|institute|museum|army|navy|league|alliance|foundation|herald|post|times|gazette|courier|tribune|guardian|telegraph|chronicle|observer|tv|radio|news)\b/u;

function meansBody(head: string, body: Figure): boolean {
  if (bodyNouns.some(([noun, name]) => noun.test(head) && name.test(body.name.toLowerCase()))) return true;
  return companyWords.has(head) && !outletWords.has(head) && !publicBody.test(body.name.toLowerCase()) && (body.name.includes(' ') || [...body.roles].some((role) => companyWords.has(role))) && !bodyNouns.some(([noun]) => [...body.roles].some((role) => noun.test(role)));
}

function byPronoun(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const near = (one: Appearance) => one.position < position && one.position > position - 4 * stride;
  switch (phrase.pronoun) {
    case 'person': {
      const gender = phrase.gender ?? null;
      const seen = lastSeen(cast, (one) => near(one) && !one.figure.plural && (one.figure.kind === 'person' || one.figure.kind === 'role') && (one.figure.gender === null || gender === null || one.figure.gender === gender));
      if (seen !== undefined) seen.figure.gender ??= gender;
      return seen?.figure ?? null;
    }
    case 'thing':
      return lastSeen(cast, (one) => near(one) && (one.figure.kind === 'document' || one.figure.kind === 'body'))?.figure ?? null;
    case 'people':
    case 'things':
    case null:
      return (lastSeen(cast, (one) => near(one) && one.figure.plural && one.position > position - 2 * stride) ?? lastSeen(cast, (one) => near(one) && (one.figure.plural || (one.figure.kind === 'body' && one.spoke))))?.figure ?? null;
  }
}

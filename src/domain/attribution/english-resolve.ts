// Whom an English source means: a surname, a role noun, "the Scot" or a pronoun.
import type { Appearance, Cast, Figure } from './cast.ts';
import { byRole, introduce, lastSeen, named, stride } from './cast.ts';
import { alikeNouns, genderOf, isDemonym, isEpithet, isOffice, isPersonNoun } from './english-people.ts';
import { bodyWords, companyWords, documentWords, outletWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';

/** The nouns in a body's name that it may be called by. */
export function bodyRoles(name: string): readonly string[] {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return name.split(/\s+/u).map((word) => word.toLowerCase()).filter((word) => bodyWords.has(word) || word === last);
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
  const known = /^(?:the|this|that)\s/iu.test(phrase.name) || !phrase.name.includes(' ') || (/^(?:his|her|its|their)\s/iu.test(phrase.name) && !/^(?:brother|sister|mother|father|son|daughter|husband|wife|partner|friend|lawyer)$/u.test(head));
  if (known && (phrase.bare || isPlaced(phrase)) && !phrase.plural) {
    const alike = alikeNouns(head);
    const kinds = documentWords.has(head) && !companyWords.has(head) ? (['document'] as const) : bodyWords.has(head) || companyWords.has(head) ? (['body'] as const) : (['person', 'role'] as const);
    const figure = byRole(cast, head, position, kinds, alike) ?? (outletWords.has(head) ? undefined : byRole(cast, head, position, ['document', 'body', 'person', 'role']));
    if (figure !== undefined) return figure;
    const meant = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && meansBody(head, one.figure));
    if (meant !== undefined) return meant.figure;
    if (!/^(?:his|her|their)\s/iu.test(phrase.name) && (companyWords.has(head) || outletWords.has(head) || /^(?:organi[sz]ation|agency|charity|body|institution|department|ministry|club|party|union)$/u.test(head))) {
      const body = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && (/\p{Lu}/u.test(one.figure.name) || anyCompany.test(head)) && (outletWords.has(head) || !companyWords.has(head) || !isPublic(one.figure)) && ((companyWords.has(head) && !outletWords.has(head)) || one.spoke || [...one.figure.roles].some((role) => outletWords.has(role))));
      if (body !== undefined) return body.figure;
      // A name that speaks without a first name, a role or a he or she beside it: Acme said. The company …
      const speaking = companyWords.has(head) ? lastSeen(cast, (one) => (one.spoke || one.position > position - stride) && one.position < position && one.position > position - 2 * stride && one.figure.kind === 'person' && one.figure.gender === null && !one.figure.plural && one.figure.roles.size === 0 && one.figure.description === null && one.figure.name.split(' ').length !== 2) : undefined;
      if (speaking !== undefined) return speaking.figure;
    }
  }
  const relative = kinNamedNext(cast, phrase, position);
  if (relative !== null) return relative;
  const office = bodyMeant(cast, phrase, position);
  if (office !== null) return office;
  const meant = personMeant(cast, phrase, position);
  if (meant !== null) return meant;
  return introduce(cast, { name: phrase.name, kind: documentWords.has(head) ? 'document' : bodyWords.has(head) || (companyWords.has(head) && !isPersonNoun(head)) ? 'body' : 'role', plural: phrase.plural, description: null, roles: [head], position, gender: genderOf([head]) });
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

/** Nouns that any company may be called by, a named one or not. */
const anyCompany = /^(?:company|firm|group|business|corporation)$/u;

function meansBody(head: string, body: Figure): boolean {
  if (bodyNouns.some(([noun, name]) => noun.test(head) && name.test(body.name.toLowerCase()))) return true;
  if (!/\p{Lu}/u.test(body.name) && !anyCompany.test(head)) return false;
  return companyWords.has(head) && !outletWords.has(head) && !isPublic(body) && (body.name.includes(' ') || [...body.roles].some((role) => companyWords.has(role)));
}

/** Nobody calls a regulator, a union or a ministry a company. */
function isPublic(body: Figure): boolean {
  return publicBody.test(body.name.toLowerCase()) || bodyNouns.some(([noun]) => [...body.roles].some((role) => noun.test(role) && !companyWords.has(role)));
}

/** The Norwegian group, the Bristol-based firm: a noun for bodies that only tells where they are. */
function isPlaced(phrase: SourcePhrase): boolean {
  const words = (phrase.name ?? '').split(' ');
  return words.length > 2 && words[0] === 'the' && (companyWords.has(phrase.head ?? '') || bodyWords.has(phrase.head ?? '')) && words.slice(1, -1).every((word) => /^\p{Lu}\p{Ll}+(?:ian|ish|ean|an|ese|ch|ss|k)$|-(?:based|owned|listed|born|backed|run|led)$|^(?:family-owned|state-owned|listed|struggling|troubled|loss-making|local|national|regional)$/u.test(word));
}

/** The health service, the finance ministry: a body named before that says in its name what it is for. */
function bodyMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const [article, field, ...rest] = (phrase.name ?? '').split(' ');
  if (article !== 'the' || field === undefined || rest.length !== 1 || !bodyWords.has(phrase.head ?? '') || !/^\p{Ll}{4}/u.test(field)) return null;
  if (/^(?:rights|campaign|advocacy|pressure|lobby|relief|conservation|environmental|animal|medical|monitoring|industry|trade)$/u.test(field) && /^(?:group|charity|body|organi[sz]ation|agency|association)$/u.test(rest[0] ?? '')) return lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && one.position > position - 2 * stride && /\p{Lu}/u.test(one.figure.name))?.figure ?? null;
  const stem = field === 'health' ? /\b(?:nhs|health)\b/u : field === 'weather' ? /\b(?:met|weather|meteorolog)/u : new RegExp(`\\b${field.replace(/['’].*$/u, '').slice(0, 7)}`, 'u');
  return lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && stem.test(one.figure.name.toLowerCase()))?.figure ?? null;
}

/**
 * The Scot, the 19-year-old, the Leeds woman, the barrister: somebody just met, unless the noun is an office that the
 * article may name here for the first time. An indefinite noun in the first lines is whoever is named so further down.
 */
function personMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const head = phrase.head ?? '';
  const name = phrase.name ?? '';
  if (phrase.plural || phrase.class !== 'person' || !(isPersonNoun(head) || isDemonym(name.split(' ').at(-1) ?? ''))) return null;
  if (position < stride && isEpithet(head) && name.split(' ').length > 2) {
    const heldBack = namedNext(cast, head);
    if (heldBack !== null) return heldBack;
  }
  if (/^an?\s/u.test(name)) return position < stride ? namedFurtherDown(cast, head, position) : null;
  if (!/^(?:the|this|that)\s/u.test(name) || name.split(' ').length > 4) return null;
  const told = name.split(' ').slice(1, -1);
  const gender = genderOf([head]);
  const fits = (figure: Figure) => (figure.kind === 'person' || figure.kind === 'role') && !figure.plural && (gender === null || figure.gender === null || figure.gender === gender);
  const near = (one: Appearance) => one.position < position && one.position > position - 2 * stride && fits(one.figure);
  const called = told.length === 0 ? undefined : lastSeen(cast, (one) => one.position < position && fits(one.figure) && callsSo(one.figure, head, told));
  if (called !== undefined) return called.figure;
  const place = told.every((word) => /^\p{Lu}|-year-old$/u.test(word));
  if (!place) return null;
  const freely = isEpithet(head) || told.length > 0 || isDemonym(name.split(' ').at(-1) ?? '');
  if (!freely && isOffice(head)) return null;
  const opening = Math.floor(position / stride) * stride;
  const seen = lastSeen(cast, (one) => near(one) && one.position >= opening && (freely || suits(one.figure, head))) ?? lastSeen(cast, (one) => near(one) && one.spoke && (freely || suits(one.figure, head))) ?? lastSeen(cast, (one) => near(one) && (freely || suits(one.figure, head)) && (freely || one.position > position - stride));
  if (seen === undefined) return null;
  seen.figure.gender ??= gender;
  seen.figure.roles.add(head);
  return seen.figure;
}

/** The French striker, where X is a striker from France: the noun is known, and what qualifies it fits or is a place. */
function callsSo(figure: Figure, head: string, told: readonly string[]): boolean {
  const nouns = [head, ...alikeNouns(head)];
  if (![...figure.roles].some((role) => nouns.includes(role))) return false;
  return told.every((word) => /^\p{Lu}|-year-old$/u.test(word) || figure.description?.toLowerCase().includes(word.toLowerCase()) === true);
}

/** Nobody is called a barrister whom the article has called a baker. */
function suits(figure: Figure, head: string): boolean {
  const alike = alikeNouns(head);
  return figure.kind === 'person' && [...figure.roles].every((role) => /^(?:doctor|professor)$/u.test(role) || !isPersonNoun(role) || isEpithet(role) || role === head || alike.includes(role));
}

/** According to her son. “She rang me,” said Colin Tibbs: kin whom the next lines name, with the family's name. */
function kinNamedNext(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  if (!/^(?:his|her|their)\s/u.test(phrase.name ?? '') || !/(?:son|daughter|brother|sister|husband|wife|widow|widower|mother|father|mum|dad|partner|uncle|aunt|cousin|niece|nephew|grandson|granddaughter|grandmother|grandfather)$/u.test(phrase.head ?? '')) return null;
  const opening = Math.floor(position / stride) * stride;
  const family = cast.figures.findLast((one) => one.kind === 'person' && one.first < position && one.first >= opening) ?? lastSeen(cast, (one) => one.figure.kind === 'person' && one.position <= position)?.figure;
  const surname = family?.name.split(' ').at(-1);
  const gender = genderOf([phrase.head ?? '']);
  return cast.figures.find((one) => one !== family && one.kind === 'person' && one.first > position && one.first < position + stride && one.description === null && one.name.split(' ').length > 1 && one.name.split(' ').at(-1) === surname && (gender === null || one.gender === null || one.gender === gender)) ?? null;
}

/** A man accused of fraud told a court. ¶ Derek Fowle, 52, denies it: the second paragraph opens with the name that the first held back. */
function namedNext(cast: Cast, head: string): Figure | null {
  const gender = genderOf([head]);
  const [opening, ...others] = cast.figures.filter((one) => one.kind === 'person' && !one.plural && one.first < stride * 2);
  return opening !== undefined && others.every((one) => one.first > opening.first) && opening.first >= stride && opening.first < stride + 12 && opening.description === null && opening.name.includes(' ') && (gender === null || opening.gender === null || opening.gender === gender) ? opening : null;
}

function namedFurtherDown(cast: Cast, head: string, position: number): Figure | null {
  const later = cast.figures.filter((figure) => figure.kind === 'person' && !figure.plural && figure.first > position && figure.first < position + 5 * stride && figure.roles.has(head));
  return later.length === 1 ? (later[0] ?? null) : null;
}

/** One name, and nothing said of whose it is: SeaLine said two cables were cut. It said …. */
function isUnexplained(figure: Figure): boolean {
  return figure.kind === 'person' && figure.gender === null && !figure.plural && figure.description === null && figure.roles.size === 0 && !figure.name.includes(' ');
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
      return lastSeen(cast, (one) => near(one) && (one.figure.kind === 'document' || one.figure.kind === 'body' || (one.spoke && isUnexplained(one.figure))))?.figure ?? null;
    case 'people':
    case 'things':
    case null:
      return (lastSeen(cast, (one) => near(one) && one.figure.plural && one.position > position - 2 * stride) ?? lastSeen(cast, (one) => near(one) && (one.figure.plural || (one.figure.kind === 'body' && one.spoke))))?.figure ?? null;
  }
}

// Which company, office or group an English noun means: the firm, the health service, the Norwegian group.
import type { Cast, Figure } from './cast.ts';
import { lastSeen, stride } from './cast.ts';
import { bodyWords, companyWords, outletWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';

/** The nouns in a body's name that it may be called by. */
export function bodyRoles(name: string): readonly string[] {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return name.split(/\s+/u).map((word) => word.toLowerCase()).filter((word) => bodyWords.has(word) || word === last);
}

/** The firm, the agency, the union: whichever was spoken of and may be called so. */
export function companyMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const head = phrase.head ?? '';
  const meant = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && meansBody(head, one.figure));
  if (meant !== undefined) return meant.figure;
  if (/^(?:his|her|their)\s/iu.test(phrase.name ?? '') || !(companyWords.has(head) || outletWords.has(head) || /^(?:organi[sz]ation|agency|charity|body|institution|department|ministry|club|party|union)$/u.test(head))) return null;
  const body = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && (/\p{Lu}/u.test(one.figure.name) || anyCompany.test(head)) && (outletWords.has(head) || !companyWords.has(head) || !isPublic(one.figure)) && ((companyWords.has(head) && !outletWords.has(head)) || one.spoke || [...one.figure.roles].some((role) => outletWords.has(role))));
  if (body !== undefined) return body.figure;
  // A name that speaks without a first name, a role or a he or she beside it: Acme said. The company …
  const speaking = companyWords.has(head) ? lastSeen(cast, (one) => (one.spoke || one.position > position - stride) && one.position < position && one.position > position - 2 * stride && one.figure.kind === 'person' && one.figure.gender === null && !one.figure.plural && one.figure.roles.size === 0 && one.figure.description === null && one.figure.name.split(' ').length !== 2) : undefined;
  return speaking?.figure ?? null;
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
  return [...body.roles].some((role) => outletWords.has(role) && !companyWords.has(role)) || publicBody.test(body.name.toLowerCase()) || bodyNouns.some(([noun]) => [...body.roles].some((role) => noun.test(role) && !companyWords.has(role)));
}

/** The Norwegian group, the Bristol-based firm: a noun for bodies that only tells where they are. */
export function isPlaced(phrase: SourcePhrase): boolean {
  const words = (phrase.name ?? '').split(' ');
  return words.length > 2 && words[0] === 'the' && (companyWords.has(phrase.head ?? '') || bodyWords.has(phrase.head ?? '')) && words.slice(1, -1).every((word) => /^\p{Lu}\p{Ll}+(?:ian|ish|ean|an|ese|ch|ss|k)$|-(?:based|owned|listed|born|backed|run|led)$|^(?:family-owned|state-owned|listed|struggling|troubled|loss-making|local|national|regional)$/u.test(word));
}

/** The health service, the finance ministry: a body named before that says in its name what it is for. */
export function bodyMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const [article, field, ...rest] = (phrase.name ?? '').split(' ');
  if (article !== 'the' || field === undefined || rest.length !== 1 || !bodyWords.has(phrase.head ?? '') || !/^\p{Ll}{4}/u.test(field)) return null;
  if (/^(?:rights|campaign|advocacy|pressure|lobby|relief|conservation|environmental|animal|medical|monitoring|industry|trade)$/u.test(field) && /^(?:group|charity|body|organi[sz]ation|agency|association)$/u.test(rest[0] ?? '')) return lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && one.position > position - 2 * stride && /\p{Lu}/u.test(one.figure.name))?.figure ?? null;
  const stem = field === 'health' ? /\b(?:nhs|health)\b/u : field === 'weather' ? /\b(?:met|weather|meteorolog)/u : new RegExp(`\\b${field.replace(/['’].*$/u, '').slice(0, 7)}`, 'u');
  return lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && stem.test(one.figure.name.toLowerCase()))?.figure ?? null;
}

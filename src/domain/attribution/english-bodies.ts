// Which company, office or group an English noun means: the firm, the health service, the Norwegian group.
import type { Cast, Figure } from './cast.ts';
import { introduce, lastSeen, named, stride } from './cast.ts';
import { sentencesOf } from './english-first-words.ts';
import { nameRuns } from './english-names.ts';
import { withoutClutter } from './english-tokens.ts';
import { bodyWords, companyWords, determiners, outletWords, wares } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';

/** The nouns in a body's name that it may be called by. */
export function bodyRoles(name: string): readonly string[] {
  const last = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return name.split(/\s+/u).map((word) => word.toLowerCase()).filter((word) => bodyWords.has(word) || word === last);
}

/** The firm, the agency, the union: whichever was spoken of and may be called so. */
export function companyMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const head = phrase.head ?? '';
  // The port’s owner, Corvel, said. The company said: a name alone that could be nobody's.
  const heard = companyWords.has(head) ? lastSeen(cast, (one) => one.spoke && one.position < position) : undefined;
  if (heard !== undefined && heard.position > position - 2 * stride && heard.figure.kind === 'person' && heard.figure.gender === null && !heard.figure.plural && !heard.figure.name.includes(' ') && heard.figure.roles.size > 0 && [...heard.figure.roles].every((role) => /^(?:owner|operator|maker|manufacturer|landlord|developer|supplier|employer|publisher|organi[sz]er|sponsor|rival|builder|contractor|designer|investor|backer|parent|provider|distributor|producer)$/u.test(role))) return heard.figure;
  const meant = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && meansBody(head, one.figure));
  if (meant !== undefined) return meant.figure;
  // A source close to the Rail Safety Office said …. The watchdog …: named in the words for a speaker.
  const within = publicNoun.test(head) ? cast.figures.findLast((one) => one.kind === 'body' && one.first < position && one.first > position - 2 * stride && meansBody(head, one)) : undefined;
  if (within !== undefined) return within;
  if (/^(?:his|her|their)\s/iu.test(phrase.name ?? '') || !(companyWords.has(head) || outletWords.has(head) || /^(?:organi[sz]ation|agency|charity|body|institution|department|ministry|club|party|union)$/u.test(head))) return null;
  const body = lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && (/\p{Lu}/u.test(one.figure.name) || anyCompany.test(head)) && (outletWords.has(head) || !companyWords.has(head) || !isPublic(one.figure)) && ((companyWords.has(head) && !outletWords.has(head)) || one.spoke || [...one.figure.roles].some((role) => outletWords.has(role))));
  if (body !== undefined) return body.figure;
  const opener = companyWords.has(head) && !outletWords.has(head) ? openerBefore(cast, head, position) : null;
  if (opener !== null) return opener;
  // A name that speaks without a first name, a role or a he or she beside it: Acme said. The company …
  const speaking = companyWords.has(head) ? lastSeen(cast, (one) => (one.spoke || one.position > position - stride) && one.position < position && one.position > position - 2 * stride && one.figure.kind === 'person' && one.figure.gender === null && !one.figure.plural && one.figure.roles.size === 0 && one.figure.description === null && one.figure.name.split(' ').length !== 2) : undefined;
  return speaking?.figure ?? null;
}

/** Acme will cut 300 jobs. The company said: the one word that opens a sentence just before, and is a name elsewhere. */
function openerBefore(cast: Cast, head: string, position: number): Figure | null {
  const sentences = sentencesOf(cast);
  const before = sentences.findLast((one) => one.paragraph * stride + one.start < position && one.paragraph * stride + one.end <= position && one.paragraph * stride > position - 2 * stride);
  const [token, next] = before?.tokens ?? [];
  if (before === undefined || token?.kind !== 'word' || !token.capital || next?.kind !== 'word' || next.capital || determiners.has(token.lower) || named(cast, token.text, position)?.kind === 'person') return null;
  if (!/^(?:will|has|had|is|was|plans|wants|would|may|could|says|said)$|ed$/u.test(next.lower)) return null;
  const name = token.text.replace(/['’]s$/u, '');
  const elsewhere = sentences.some((one) => one.tokens.some((other) => other.kind === 'word' && !other.first && (other.text === name || other.text === `${name}'s` || other.text === `${name}’s`)));
  return elsewhere ? introduce(cast, { name: token.text, kind: 'body', plural: false, description: null, roles: [head], position: before.paragraph * stride + token.start }) : null;
}

/** Acme will close, the company said: the body that opens the sentence, where it may be called so. */
export function openerMeant(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence, position: number): Figure | null {
  const head = phrase.head ?? '';
  if (!/^the\s/iu.test(phrase.name ?? '') || !(companyWords.has(head) || bodyWords.has(head))) return null;
  const tokens = withoutClutter(sentence.tokens);
  const [run] = nameRuns(tokens);
  const name = run?.start === 0 ? run.phrase.name : tokens[0]?.capital === true && !determiners.has(tokens[0].lower) ? tokens[0].text : null;
  if (name === null || (tokens[0]?.start ?? 0) >= phrase.mention.start) return null;
  const figure = named(cast, name, position);
  return figure?.kind === 'body' && (figure.roles.has(head) || meansBody(head, figure)) ? figure : null;
}

/** Acme, of a company introduced as Acme Technologies. */
export function fullName(cast: Cast, name: string, position: number): Figure | null {
  const short = `${name.replace(/^the\s/iu, '').toLowerCase()} `;
  const sharing = cast.byWord.get(short.slice(0, short.indexOf(' ')));
  if (sharing === undefined) return null;
  const alike = sharing.filter((one) => one.figure.kind === 'body' && one.figure.first <= position && one.name.startsWith(short));
  const companies = alike.filter(({ figure, words }) => isTrade(words.at(-1) ?? '') || words.length > 2 || [...figure.roles].some((role) => companyWords.has(role) && role !== 'group'));
  return companies.length === 1 ? (companies[0]?.figure ?? null) : null;
}

/** What private firms and clubs are called for, as the last word of a name that is shortened by leaving it out. */
function isTrade(word: string): boolean {
  return wares.has(word) || /^(?:systems|industries|technolog(?:y|ies)|motors|foods|holdings|partners|pharma|pharmaceuticals?|therapeutics|biotech|capital|logistics|labs|software|games|studios|entertainment|energy|group|ltd|limited|inc|plc|llc|corp|corporation|company|engineering|manufacturing|chemicals|properties|stores|ventures|brands|products|telecoms?|textiles|publishing|shipping|mining|cement|electronics?|networks|media|works|united|rovers|wanderers|athletic|fc|afc|rfc)$/u.test(word);
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

const publicNoun = /^(?:regulator|watchdog|ministry|department|agency|council|authority|force|union|charity)$/u;

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
  return words.length > 2 && words[0] === 'the' && (companyWords.has(phrase.head ?? '') || bodyWords.has(phrase.head ?? '')) && (/^(?:\p{Lu}\p{L}+ )+\p{Lu}\p{L}+-(?:based|owned|listed|backed|run|led|born|headquartered|registered)$/u.test(words.slice(1, -1).join(' ')) || words.slice(1, -1).every((word) => /^\p{Lu}\p{Ll}+(?:ian|ish|ean|an|ese|ch|ss|k)$|-(?:based|owned|listed|born|backed|run|led)$|^(?:family-owned|state-owned|listed|struggling|troubled|loss-making|local|national|regional)$/u.test(word)));
}

/** The health service, the finance ministry: a body named before that says in its name what it is for. */
export function bodyMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const [article, field, ...rest] = (phrase.name ?? '').split(' ');
  if (article !== 'the' || field === undefined || rest.length !== 1 || !(bodyWords.has(phrase.head ?? '') || /^(?:body|quango|organi[sz]ation|charity|union)$/u.test(phrase.head ?? '')) || !/^\p{Ll}{4}/u.test(field)) return null;
  if (/^(?:rights|campaign|advocacy|pressure|lobby|relief|conservation|environmental|animal|medical|monitoring|industry|trade|state|public|statutory|umbrella|professional|representative|consumer|governing|business|employers?['’]?|farming|heritage|wildlife|sports|student|tenants?['’]?|taxpayers?['’]?|campaigning|human-rights|civil|religious|veterans['’]?|patient|patients['’]|motoring|housing|semi-state|sporting|standards|watchdog)$/u.test(field) && /^(?:group|charity|body|organi[sz]ation|agency|association)$/u.test(rest[0] ?? '')) return lastSeen(cast, (one) => (one.figure.kind === 'body' || (one.spoke && isUnexplained(one.figure))) && one.position < position && one.position > position - 2 * stride && /\p{Lu}/u.test(one.figure.name))?.figure ?? null;
  const stem = field === 'health' ? /\b(?:nhs|health)\b/u : field === 'weather' ? /\b(?:met|weather|meteorolog)/u : new RegExp(`\\b${field.replace(/['’].*$/u, '').slice(0, 7)}`, 'u');
  return lastSeen(cast, (one) => one.figure.kind === 'body' && one.position < position && stem.test(one.figure.name.toLowerCase()))?.figure ?? null;
}

/** One name, and nothing said of whose it is: SeaLine said two cables were cut. It said …. */
export function isUnexplained(figure: Figure): boolean {
  return figure.kind === 'person' && figure.gender === null && !figure.plural && figure.description === null && figure.roles.size === 0 && !figure.name.includes(' ');
}

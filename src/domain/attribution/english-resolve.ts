// Whom an English source means: a surname, a role noun, "the Scot" or a pronoun.
import type { Appearance, Cast, Figure } from './cast.ts';
import { byRole, describeFully, introduce, lastSeen, named, stride } from './cast.ts';
import { appositionFollowing } from './english-appositions.ts';
import { bodyMeant, bodyRoles, companyMeant, fullName, isPlaced, isUnexplained, openerMeant } from './english-bodies.ts';
import { documentMeant, groupMeant, investorMeant, nationMeant } from './english-again.ts';
import { kinNamedNext, personMeant } from './english-descriptions.ts';
import { alikeNouns, genderOf, isPersonNoun } from './english-people.ts';
import { nameRuns } from './english-names.ts';
import { withoutClutter } from './english-tokens.ts';
import { bodyWords, companyWords, documentWords, outletWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ReadSentence } from './reading.ts';

export function resolveEnglish(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null {
  const position = sentence.paragraph * stride + phrase.mention.start;
  if (phrase.kind === 'pronoun') return byPronoun(cast, phrase, position);
  if (phrase.name === null) return null;
  if (phrase.kind === 'name') {
    const age = sentence.tokens.find((token) => token.end < phrase.mention.start && token.end > phrase.mention.start - 3)?.lower ?? '';
    const elder = ofGeneration(cast, /^(?:younger|elder|older)$/u.test(age) ? `${age} ${phrase.name}` : phrase.name, position);
    if (elder !== null) return elder;
    const figure = titled(cast, phrase, position) ?? knighted(cast, phrase, position) ?? named(cast, phrase.name, position);
    if (figure !== undefined) {
      figure.gender ??= phrase.gender ?? null;
      return figure;
    }
    const full = fullName(cast, phrase.name, position);
    if (full !== null) return full;
    const head = phrase.head ?? null;
    return introduce(cast, { name: phrase.name, kind: phrase.class === 'body' ? 'body' : 'person', plural: phrase.plural, description: phrase.description, roles: [...(head === null ? [] : [head]), ...(phrase.class === 'body' ? bodyRoles(phrase.name) : [])], position, gender: phrase.gender ?? null });
  }
  const generation = ofGeneration(cast, phrase.name, position);
  if (generation !== null) return generation;
  const head = phrase.head ?? '';
  const known = /^(?:the|this|that)\s/iu.test(phrase.name) || !phrase.name.includes(' ') || (/^(?:his|her|its|their)\s/iu.test(phrase.name) && !/^(?:brother|sister|mother|father|son|daughter|husband|wife|partner|friend|lawyer)$/u.test(head));
  if (known && (phrase.bare || isPlaced(phrase)) && !phrase.plural) {
    const opener = openerMeant(cast, phrase, sentence, position);
    if (opener !== null) return opener;
    // Its chairman: of whom else than the president just named nothing is known.
    const alike = /^(?:his|her|its|their)\s| of (?:the )?\p{Lu}/iu.test(phrase.name) ? [] : alikeNouns(head);
    const kinds = documentWords.has(head) && !companyWords.has(head) ? (['document'] as const) : bodyWords.has(head) || companyWords.has(head) ? (['body'] as const) : (['person', 'role'] as const);
    const figure = byRole(cast, head, position, kinds, alike, wholeWords.test(head)) ?? (outletWords.has(head) ? undefined : byRole(cast, head, position, ['document', 'body', 'person', 'role'], [], wholeWords.test(head)));
    if (figure !== undefined && !isElsewhere(figure, phrase.name)) return figure;
    // The paper, of a study that has spoken: a newspaper only where one has spoken since.
    const paper = head === 'paper' ? documentMeant(cast, phrase, position) : null;
    const body = companyMeant(cast, phrase, position);
    if (paper !== null && (body === null || body.last < paper.last || ![...body.roles].some((role) => outletWords.has(role)))) return paper;
    if (body !== null) return body;
  }
  const further = documentMeant(cast, phrase, position) ?? groupMeant(cast, phrase, position) ?? nationMeant(cast, phrase, sentence, position) ?? investorMeant(cast, phrase, position);
  if (further !== null) return further;
  const meant = kinNamedNext(cast, phrase, position) ?? bodyMeant(cast, phrase, position) ?? personMeant(cast, phrase, position);
  if (meant !== null) return meant;
  const owned = ownedDocument(cast, phrase, sentence, position);
  if (owned !== null) return owned;
  const sketched = cast.figures.find((one) => one.first === position && (one.kind === 'role' || one.kind === 'document') && phrase.name?.startsWith(`${one.name} `) === true);
  const also = phrase.plural ? [] : explainedAs(sentence, phrase);
  if (sketched !== undefined) {
    for (const role of also) sketched.roles.add(role);
    return describeFully(cast, sketched, phrase.name);
  }
  return introduce(cast, { name: phrase.name, kind: documentWords.has(head) || (!isPersonNoun(head) && !phrase.plural && /\b(?:published|issued|commissioned|obtained|released|compiled|written|produced|seen|reviewed|drawn up) by\b/u.test(phrase.name)) ? 'document' : bodyWords.has(head) || (companyWords.has(head) && !isPersonNoun(head)) ? 'body' : 'role', plural: phrase.plural, description: null, roles: [head, ...also], position, gender: genderOf([head, ...also]) });
}

/** The head of the Tate Gallery, where the head of the Met Office has spoken: an office in another body. */
function isElsewhere(figure: Figure, name: string): boolean {
  const told = bodyOf(figure.kind === 'role' ? figure.name : (figure.description ?? ''));
  const asked = bodyOf(name);
  return told.length > 0 && asked.length > 0 && figure.kind !== 'body' && figure.kind !== 'document' && !asked.some((word) => told.includes(word));
}

function bodyOf(name: string): readonly string[] {
  const body = / (?:of|at|for) (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1] ?? '';
  return body.split(' ').filter((word) => /^\p{Lu}/u.test(word));
}

/** Nouns that longer ones end with by chance, or that mean somebody else: the man is no spokesman, the son no spokesperson, the mother no grandmother. */
const wholeWords = /^(?:wo)?(?:man|men)$|^(?:person|boy|girl|child|son|daughter|mother|father|mum|dad|lord|lady|king|host|actor|rider|rival|author|mate|aide|ally|heir|queen|tenant|user)$/u;

/** One victim, a student who lost his savings: what else the article may call somebody without a name. */
function explainedAs(sentence: ReadSentence, phrase: SourcePhrase): readonly string[] {
  if (!isPersonNoun(phrase.head ?? '')) return [];
  const deed = /\bwho (?:has |had |also )?(\p{Ll}{3,}?)(?:s|es|ed|d)\b/u.exec(phrase.name ?? '')?.[1];
  const agents = deed === undefined ? [] : [`${deed}er`, `${deed}r`, `${deed}or`].filter((noun) => isPersonNoun(noun));
  const tokens = withoutClutter(sentence.tokens);
  const comma = tokens.findIndex((token) => token.start >= phrase.mention.end);
  return tokens[comma]?.text === ',' ? [...agents, ...appositionFollowing(tokens, comma).filter((role) => isPersonNoun(role))] : agents;
}

/** Dame Hilary, Sir Alan, Sister Agnes: somebody known already, by the first name. */
function knighted(cast: Cast, phrase: SourcePhrase, position: number): Figure | undefined {
  const [title = '', first = '', ...rest] = (phrase.name ?? '').toLowerCase().split(' ');
  if (rest.length > 0 || first === '' || !/^(?:dame|sir|lady|sister|brother|father|fr|mother|pope|king|queen|prince|princess)$/u.test(title)) return undefined;
  return (cast.byWord.get(first) ?? []).findLast(({ figure, words }) => figure.kind === 'person' && !figure.plural && figure.first <= position && words[0] === first && words.length > 1)?.figure;
}

/** Cole junior, the elder Cole: of two of one surname the one whom the article calls a son or daughter, or the other. */
function ofGeneration(cast: Cast, name: string, position: number): Figure | null {
  const after = /^(\p{L}[\p{L}’'-]*),? (junior|senior|jr\.?|sr\.?|the younger|the elder)$/iu.exec(name);
  const before = /^(?:the )?(younger|elder|older) (\p{Lu}[\p{L}’'-]*)$/u.exec(name);
  const surname = (after?.[1] ?? before?.[2])?.toLowerCase();
  const younger = /^(?:junior|jr\.?|the younger|younger)$/iu.test(after?.[2] ?? before?.[1] ?? '');
  if (surname === undefined) return null;
  const family = (cast.byWord.get(surname) ?? []).filter(({ figure, words }) => figure.kind === 'person' && !figure.plural && words.length > 1 && words.at(-1) === surname && figure.first <= position).map(({ figure }) => figure);
  if (family.length !== 2) return null;
  const child = family.filter((one) => isKin(one, offspring) || family.some((other) => other !== one && isKin(other, parents)));
  if (child.length !== 1) return null;
  return family.find((one) => child.includes(one) === younger) ?? null;
}

const offspring = /(?:son|daughter|nephew|niece|grandson|granddaughter|child)$/u;
const parents = /^(?:god|step)?(?:father|mother|dad|mum|uncle|aunt|grandfather|grandmother)$/u;

function isKin(figure: Figure, kin: RegExp): boolean {
  return [...figure.roles].some((role) => kin.test(role) && isPersonNoun(role) && !/(?:person|mason|parson)$/u.test(role));
}

/** Ms Pugh, of a brother and a sister: the one of that surname whom the title fits. */
function titled(cast: Cast, phrase: SourcePhrase, position: number): Figure | undefined {
  const surname = phrase.name?.toLowerCase() ?? '';
  if ((phrase.gender ?? null) === null || surname.includes(' ')) return undefined;
  const family = (cast.byWord.get(surname) ?? []).filter(({ figure, words }) => figure.kind === 'person' && !figure.plural && words.length > 1 && words.at(-1) === surname && figure.first <= position).map(({ figure }) => figure);
  if (family.length < 2) return undefined;
  const sure = family.filter((one) => one.gender === phrase.gender);
  const fits = sure.length > 0 ? sure : family.filter((one) => one.gender === null);
  return fits.reduce<Figure | undefined>((best, one) => (best === undefined || one.last >= best.last ? one : best), undefined);
}

/** According to its latest accounts: the accounts of the body that the sentence, or the last speaker, is. */
function ownedDocument(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence, position: number): Figure | null {
  if (phrase.class !== 'document' || !/^its\s\p{Ll}/iu.test(phrase.name ?? '')) return null;
  const before = nameRuns(withoutClutter(sentence.tokens)).filter((run) => run.phrase.mention.end < phrase.mention.start).flatMap((run) => named(cast, run.phrase.name ?? '', position) ?? []);
  const owner = before.findLast((one) => one.kind === 'body') ?? lastSeen(cast, (one) => one.position < position && one.position > position - stride && one.figure.kind === 'body')?.figure;
  if (owner === undefined) return null;
  return introduce(cast, { name: `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'}${(phrase.name ?? '').slice(3)}`, kind: 'document', plural: phrase.plural, description: null, roles: [phrase.head ?? ''], position });
}

/** Documents show a loss. They say more: the last speaker, in the same paragraph or the one before. */
function documentsMeant(cast: Cast, position: number): Appearance | undefined {
  const last = lastSeen(cast, (one) => one.position < position && one.position > position - 2 * stride && (one.spoke || one.figure.plural));
  return last?.figure.kind === 'document' && last.spoke && [...last.figure.roles].some((role) => /[^si]s$/u.test(role)) ? last : undefined;
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
      return (documentsMeant(cast, position) ?? lastSeen(cast, (one) => near(one) && one.figure.plural && one.position > position - 2 * stride) ?? lastSeen(cast, (one) => near(one) && (one.figure.plural || (one.figure.kind === 'body' && one.spoke))))?.figure ?? null;
  }
}

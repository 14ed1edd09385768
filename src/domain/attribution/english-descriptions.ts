// Which person an English description means: the Scot, the barrister, her son, a man accused of fraud.
import type { Appearance, Cast, Figure } from './cast.ts';
import { lastSeen, stride } from './cast.ts';
import { areNew, sentencesOf } from './english-first-words.ts';
import { alikeNouns, genderOf, isDemonym, isEpithet, isOffice, isPersonNoun } from './english-people.ts';
import type { SourcePhrase } from './phrases.ts';

/**
 * The Scot, the 19-year-old, the Leeds woman, the barrister: somebody just met, unless the noun is an office that the
 * article may name here for the first time. An indefinite noun in the first lines is whoever is named so further down.
 */
export function personMeant(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
  const head = phrase.head ?? '';
  // The grandmother of five: how many they are tells nothing of whose.
  const name = (phrase.name ?? '').replace(/ of (?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)$/u, '');
  if (phrase.plural || phrase.class !== 'person' || !(isPersonNoun(head) || isDemonym(name.split(' ').at(-1) ?? ''))) return null;
  if (position < stride && isEpithet(head) && name.split(' ').length > 2) {
    const heldBack = namedNext(cast, head);
    if (heldBack !== null) return heldBack;
  }
  // The mayor of a small town has quit. ¶ Dale Kessler, 66: whoever opens the second paragraph and is called so.
  if (position < stride) {
    const opener = cast.figures.find((one) => one.kind === 'person' && !one.plural && one.first >= stride && one.first < stride + 12 && one.roles.has(head));
    if (opener !== undefined) return opener;
  }
  if (/^an?\s/u.test(name)) return position < stride ? namedFurtherDown(cast, head, position) : null;
  const office = officeTold(cast, name, head, position);
  if (office !== null) return office;
  if (!/^(?:the|this|that)\s/u.test(name) || name.split(' ').length > 4) return null;
  const told = name.split(' ').slice(1, -1);
  if (told.length === 0 && anySource.test(head)) {
    const heard = lastSeen(cast, (one) => one.position < position && one.position > position - 4 * stride && one.spoke && one.figure.kind === 'role' && !one.figure.plural);
    if (heard !== undefined) return heard.figure;
  }
  if (position < stride && told.length === 0) {
    const later = namedFurtherDown(cast, head, position);
    if (later !== null) return later;
  }
  const gender = genderOf([head]);
  const fits = (figure: Figure) => (figure.kind === 'person' || figure.kind === 'role') && !figure.plural && (gender === null || figure.gender === null || figure.gender === gender);
  const near = (one: Appearance) => one.position < position && one.position > position - 2 * stride && fits(one.figure);
  const called = told.length === 0 ? undefined : lastSeen(cast, (one) => one.position < position && fits(one.figure) && callsSo(one.figure, head, told));
  if (called !== undefined) return called.figure;
  // The former mayor, of the only mayor in the article, who has just stood down.
  const lapsed = told.length === 1 && /^(?:former|ex|ousted|sacked|disgraced|outgoing|departing|defeated|embattled|under-fire|jailed|convicted|veteran)$/u.test(told[0] ?? '') ? cast.figures.filter((one) => fits(one) && one.first < position && one.roles.has(head)) : [];
  if (lapsed.length === 1 && lapsed[0]?.kind === 'person') return lapsed[0];
  const place = told.every((word) => /^\p{Lu}(?!.*['’]s?$)|-year-old$/u.test(word)) || (isEpithet(head) && told.every((word) => /^(?:old|young|elderly|older|younger|injured|retired|bereaved|grieving)$/u.test(word)));
  if (!place) return newlyTold(cast, phrase, position, fits);
  const freely = isEpithet(head) || told.length > 0 || isDemonym(name.split(' ').at(-1) ?? '');
  if (!freely && isOffice(head)) return null;
  const opening = Math.floor(position / stride) * stride;
  // The Portuguese: of a source without a name nobody tells the country.
  const unnamed = lastSeen(cast, near)?.figure;
  const national = told.length === 0 && /^the \p{Lu}/u.test(name) && unnamed?.kind === 'role' && !/\p{Lu}/u.test(unnamed.name) ? cast.figures.filter((one) => one.kind === 'person' && fits(one) && one.first >= opening && one.first < position) : [];
  if (national.length === 1) return national[0] ?? null;
  const seen = lastSeen(cast, (one) => near(one) && one.position >= opening && (freely || suits(one.figure, head))) ?? lastSeen(cast, (one) => near(one) && one.spoke && (freely || suits(one.figure, head))) ?? lastSeen(cast, (one) => near(one) && (freely || suits(one.figure, head)) && (freely || one.position >= opening - stride));
  if (seen === undefined) return told.length === 0 ? null : newlyTold(cast, phrase, position, fits);
  seen.figure.gender ??= gender;
  seen.figure.roles.add(head);
  return seen.figure;
}

/** Jan Poll has heard it before. “It was a farce,” said the chair of the Harbour Trust: of a body that is new, right after a name told by nothing else. */
function officeTold(cast: Cast, name: string, head: string, position: number): Figure | null {
  const body = /^the (?:\p{Ll}[\p{L}-]* ){1,3}(?:of|at|for) (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1];
  if (body === undefined || !/^(?:head|chair|chairman|chairwoman|chairperson|director|chief|leader|manager|secretary|treasurer|president|editor|founder|co-founder|curator|coordinator|co-ordinator|convener|convenor|captain|coach|dean|principal|headteacher|rector|warden|boss|executive|officer|organi[sz]er|spokesman|spokeswoman|spokesperson|professor|librarian|conductor|vice-president|vice-chair|co-chair|commissioner|master|governor|mayor)$/u.test(head)) return null;
  const before = sentencesOf(cast).findLast((one) => one.paragraph === Math.floor(position / stride) && one.paragraph * stride + one.end <= position);
  if (before === undefined || !body.split(' ').every((word) => !/^\p{Lu}/u.test(word) || areNew(cast, [word], position - 4))) return null;
  // Opens the sentence, has a mind, and is the only one in it.
  const seen = cast.trail.filter((one) => one.position >= before.paragraph * stride + before.start && one.position < position);
  const [only] = seen;
  const [first, second, third, ...rest] = before.tokens;
  if (only === undefined || seen.some((one) => one.figure !== only.figure) || only.position !== before.paragraph * stride + (first?.start ?? -1) || first?.capital !== true || second?.capital !== true) return null;
  const figure = only.figure;
  const living = [third?.lower, rest[0]?.lower].some((word) => /^(?:has|is|was|had|does|did|wants|would|knows|sees|fears|disagreed?s?|isn[’']t|hasn[’']t|wasn[’']t|doesn[’']t|remains|remembers|agreed?s?|shook|laughed|sighed|shrugged|winced|smiled)$/u.test(word ?? '')) && !rest.some((token) => /^(?:dead|killed|died|missing|charged|accused|arrested|buried|found|murdered|jailed)$/u.test(token.lower));
  if (!living || figure.kind !== 'person' || figure.plural || figure.description !== null || figure.roles.size > 0 || figure.first < before.paragraph * stride + before.start) return null;
  figure.roles.add(head);
  figure.description = name;
  return figure;
}

/** The school bus driver said, where nobody has spoken of a school, a bus or a driver: whoever spoke last, and has no other trade. */
function newlyTold(cast: Cast, phrase: SourcePhrase, position: number, fits: (figure: Figure) => boolean): Figure | null {
  const head = phrase.head ?? '';
  const words = (phrase.name ?? '').split(' ').slice(1);
  if (!areNew(cast, words, position - 4) || /(?:minister|secretary|president|governor|spokes\p{L}+|official|officer|judge|prosecutor|coroner|lawyer|witness|resident|victim|member)$/u.test(head)) return null;
  const opening = Math.floor(position / stride) * stride;
  const last = lastSeen(cast, (one) => one.position < position && one.position >= opening && one.figure.kind === 'person' && fits(one.figure)) ?? lastSeen(cast, (one) => one.position < position && one.position > position - 2 * stride && one.spoke);
  if (last === undefined || !fits(last.figure) || last.figure.kind !== 'person') return null;
  const trade = [...last.figure.roles].some((role) => isPersonNoun(role) && !isEpithet(role) && !anyTrade.test(role) && !kinNoun.test(role) && role !== head && !alikeNouns(head).includes(role));
  return trade ? null : last.figure;
}

/** Anybody who is not named can be called so further down. */
const anySource = /^(?:insider|source|whistle-?blower|informant|tipster|staffer|employee|worker)$/u;

const kinNoun = /^(?:husband|wife|partner|brother|sister|son|daughter|mother|father|mum|dad|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|widow|widower|girlfriend|boyfriend)$/u;

/** The French striker, where X is a striker from France: the noun is known, and what qualifies it fits or is a place. */
function callsSo(figure: Figure, head: string, told: readonly string[]): boolean {
  const nouns = [head, ...alikeNouns(head)];
  if (![...figure.roles].some((role) => nouns.includes(role))) return false;
  return told.every((word) => /^\p{Lu}|-year-old$/u.test(word) || figure.description?.toLowerCase().includes(word.toLowerCase()) === true);
}

/** Says nothing of somebody's trade: a former employee may turn out to be an engineer. */
const anyTrade = /^(?:employee|worker|colleague|resident|neighbou?r|insider|volunteer|relative|customer|passenger|witness|caller|guest|patient|tenant|parent|survivor|user|client|friend|visitor|bystander|onlooker|passer-by|whistle-?blower|defendant|suspect|complainant|protester|islander|villager|local|informant|contractor|freelancer|candidate|juror|voter|member|man|woman|teenager|pensioner|father|mother)$/u;

/** Nobody is called a barrister whom the article has called a baker. */
function suits(figure: Figure, head: string): boolean {
  const alike = alikeNouns(head);
  if (figure.kind === 'role') return [...figure.roles].every((role) => anyTrade.test(role));
  return figure.kind === 'person' && [...figure.roles].every((role) => /^(?:doctor|professor|owner|founder|boss|winner|resident|neighbou?r)$/u.test(role) || !isPersonNoun(role) || isEpithet(role) || role === head || alike.includes(role));
}

/** According to her son. “She rang me,” said Colin Tibbs: kin whom the next lines name, with the family's name. */
export function kinNamedNext(cast: Cast, phrase: SourcePhrase, position: number): Figure | null {
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

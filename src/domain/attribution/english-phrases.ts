// Reads an English noun phrase that names a source: its name, its title, and what of it is the mention.
import type { Span } from '../article.ts';
import { nationOfWord } from '../nationalities.ts';
import { genderOf, isAge, isDemonym, isPeople, isPersonNoun } from './english-people.ts';
import { bodyWords, capitalTitles, companyWords, determiners, documentWords, eventWords, honorifics, insidePhrase, notSubjects, outletWords, particles, placeWords, postnominals, prepositions, ruleWords, timeWords, wares } from './english-words.ts';
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
  if (run !== null && lastOfCore !== undefined && run.to === core && !isOfficeOnly(tokens, start, run)) return namePhrase(tokens, start, run, to);
  return nounPhrase(tokens, start, core, to);
}

/** The Prime Minister, the Foreign Secretary: a noun in capital letters. */
function isOfficeOnly(tokens: readonly Token[], start: number, run: Run): boolean {
  const last = tokens[run.to - 1];
  return last !== undefined && determiners.has(tokens[start]?.lower ?? '') && run.from === start + 1 && !last.first && capitalTitles.has(last.lower) && isPersonNoun(last.lower);
}

/** The end of the head noun's own words: before the first preposition or relative. */
function coreEnd(tokens: readonly Token[], start: number, to: number): number {
  for (let index = start + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return index;
    const joins = connectors.has(token.lower) && tokens[index - 1]?.capital === true && (tokens[index + 1]?.capital === true || (tokens[index + 1]?.lower === 'the' && tokens[index + 2]?.capital === true));
    const ownsMore = !/^(?:of|for)$/u.test(token.lower) || bodyWords.has(tokens[index - 2]?.lower ?? '') || bodyWords.has(tokens[index - 1]?.lower ?? '') || index - start <= (determiners.has(tokens[start]?.lower ?? '') ? 2 : 1);
    const office = token.lower === 'for' && capitalTitles.has(tokens[index - 1]?.lower ?? '');
    if (joins && ownsMore && (office || !(/^(?:in|on|for)$/u.test(token.lower) && index - start < 2))) {
      if (/^(?:in|on)$/u.test(token.lower)) return index;
      continue;
    }
    // People familiar with the talks, officials close to him: the head stands before.
    if (/^(?:familiar|close|aware|privy|present|knowledgeable|opposed|sympathetic)$/u.test(token.lower) && (plainPlural(tokens[index - 1]?.lower ?? '') || /^(?:person|source|official|diplomat)$/u.test(tokens[index - 1]?.lower ?? ''))) return index;
    if (token.lower === 'than' && /^(?:more|fewer|less)$/u.test(tokens[index - 1]?.lower ?? '')) continue;
    if (token.lower === 'per' && tokens[index + 1]?.lower === 'cent') continue;
    if ((prepositions.has(token.lower) && !(token.lower === 'per' && token.capital)) || /^(?:who|which|that|whose)$/u.test(token.lower)) return index;
    if (/^(?:last|next|yesterday|today|earlier)$/u.test(token.lower) && !determiners.has(tokens[index - 1]?.lower ?? '') && !/['’]s$/u.test(tokens[index - 1]?.text ?? '')) return index;
    // People briefed on the talks, a study published in May: the noun before the participle is the head.
    const noun = tokens[index - 1];
    // A boatman ferrying families: what somebody is doing there.
    if (noun !== undefined && index + 1 < to && !noun.capital && !token.capital && /[a-z]{2}ing$/u.test(token.lower) && !/^(?:training|nursing|planning|building|banking|lending|housing|funding|mining|fishing|shipping|trading|consulting|marketing|recruiting|recruitment|sharing|rating|monitoring|buying|hiring|screening|hearing|working|evening|morning)$/u.test(token.lower) && (isPersonNoun(noun.lower) || plainPlural(noun.lower) || (documentWords.has(noun.lower) && /^(?:involving|covering|examining|looking|showing|comparing|following|tracking|including|criticising|criticizing|accusing|warning|calling|detailing|describing|analysing|analyzing|using|spanning)$/u.test(token.lower)))) return index;
    if (noun !== undefined && (!noun.capital || (noun.first && (documentWords.has(noun.lower) || plainPlural(noun.lower)))) && !determiners.has(noun.lower) && !token.capital && /(?:ed|seen|shown|written|led|made|held|paid|laid|sent)$/u.test(token.lower) && (documentWords.has(noun.lower) || prepositions.has(tokens[index + 1]?.lower ?? ''))) return index;
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
    // Jan van der Berg: two small words within the family name.
    const pair = particles.has(token.lower) && from < core && particles.has(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.capital === true && from - 3 >= start;
    if (!connects && !pair) break;
    from -= connects ? 1 : 2;
  }
  if (from === core) return null;
  const only = tokens[from];
  // A capital letter at the head of a sentence proves nothing of a common noun: "Police", "Officials".
  if (only?.first === true && core - from === 1 && (plainPlural(only.lower) || /-(?:thirds?|quarters?|fifths?|tenths?)$/u.test(only.lower) || (/[^s]s$/u.test(only.lower) && /^(?:are|were|have|do|don[’']t|aren[’']t|weren[’']t|haven[’']t)$/u.test(tokens[core]?.lower ?? '')) || documentWords.has(only.lower) || ruleWords.has(only.lower))) return null;
  return { from, to: core };
}

function plainPlural(word: string): boolean {
  return (word.endsWith('s') && [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some((one) => isPersonNoun(one))) || /^(?:police|people|women|men|staff|opposition|both|some|many|most|others|several|figures|sources|authorities|unions|crews|families|insiders|locals|parties|ministries|insurers|banks|retailers|charities|supermarkets|airlines|regulators|rebels|troops|gardaí)$/u.test(word);
}

/** What a company is, in front of its name at the head of a sentence: Operator Corvel, Retailer Boots. */
const openingTrade = /^(?:operator|retailer|airline|supplier|carrier|manufacturer|supermarket|carmaker|chipmaker|drugmaker|steelmaker|planemaker|automaker|housebuilder|shipbuilder|insurer|lender|developer|publisher|broadcaster|regulator|watchdog|charity|brewer|grocer|contractor|distributor|conglomerate|toymaker|wholesaler|brokerage|consultancy|nonprofit|union|outsourcer|bookmaker|confectioner|start-up|startup|pollster|auctioneers?|accountants|brokers|stockbrokers|consultants|engineers|architects|solicitors|developers|brewers|publishers|promoters|liquidators|surveyors|insurers|lenders|retailers|bookmakers|pollsters)$/u;

function namePhrase(tokens: readonly Token[], start: number, given: Run, to: number): SourcePhrase | null {
  const opening = tokens[given.from];
  const traded = opening?.first === true && given.to - given.from > 1 && openingTrade.test(opening.lower) && !tokens.slice(given.from, given.to).some((token) => token.lower === 'and');
  const run = traded ? { from: given.from + 1, to: given.to } : given;
  const owned = afterOwner(tokens, run);
  const body = traded || (owned === run.from ? isBody(tokens, start, run) : isBody(tokens, owned, { from: owned, to: run.to }));
  const end = body ? run.to : withoutLetters(tokens, run);
  const from = body ? owned : titleEnd(tokens, { from: owned, to: end });
  const words = tokens.slice(from, end);
  const before = tokens.slice(start, run.from).filter((token) => token.kind === 'word' && !/^(?:a|an|the)$/u.test(token.lower));
  const titles = tokens.slice(run.from, from);
  // Tanner’s, said: the name itself ends so, for nothing that it could own follows.
  const owner = !/['’]s$/.test(words.at(-1)?.text ?? '') || (tokens[run.to] !== undefined && tokens[run.to]?.kind !== 'mark' && !/^(?:said|says|has|had|is|was|will|told|announced|confirmed|denied|declined|insisted|insists)$/u.test(tokens[run.to]?.lower ?? ''));
  const bare = words.map((word, index) => (index === words.length - 1 && owner ? withoutPossessive(word.text) : word.text)).join(' ');
  if (words.length === 0 || timeWords.has(bare.toLowerCase()) || timeWords.has(bare)) return null;
  // The state Department of Transport: what stands before a body's name and is no noun for bodies belongs to the name.
  const kindred = before.at(-1)?.lower ?? '';
  const prefix = body && !traded && before.length > 0 && before.length < 3 && !bodyWords.has(kindred) && !companyWords.has(kindred) && !outletWords.has(kindred) && !isPersonNoun(kindred) && !determiners.has(before[0]?.lower ?? '') && before.every((word) => !/['’]s?$|-\p{Ll}+(?:ed|born|run|built|made)$/u.test(word.text) && !/(?:er|or)$/u.test(word.lower));
  if (!body && before.every((word) => isAge(word.lower)) && words.length === 1 && titles.length === 0 && (tokens[start]?.lower === 'the' ? isDemonym(bare) : /^(?:a|an|another|one)$/u.test(tokens[start]?.lower ?? '') && isPeople(bare))) return demonymPhrase(tokens, start, run);
  const told = prefix ? [] : [...before, ...titles.filter((title, index) => (!honorifics.has(title.lower) || /^(?:associate|assistant|adjunct|visiting|emeritus|honorary|clinical)$/u.test(titles[index - 1]?.lower ?? '')) && !/^(?:very|right|most|hon|honourable)$/u.test(title.lower))];
  const post = tokens.slice(run.to, to).map((token) => token.text).join(' ');
  const described = join(told, told.map((token, index) => (index === 0 && token.first && isCommonFirst(tokens, token) ? decapitalised(token.text) : token.text)));
  const description = described !== '' ? described : /^(?:of|from|at|who)\b/u.test(post) && !body ? post : null;
  const nouns = [...before, ...titles, ...words.slice(0, -1).filter((word) => isTitleWord(word))].map((token) => withoutPossessive(token.lower));
  return {
    kind: 'name', pronoun: null, name: prefix ? `${join(before, before.map((token) => (token.first ? decapitalised(token.text) : token.text)))} ${bare}` : bare, description, noun: null, plural: (words.some((word) => word.lower === 'and') && !body) || severalNamed(tokens, start, words), bare: description === null,
    mention: owner ? spanOf(tokens, from, end) : { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, class: body ? 'body' : 'person', gender: genderOfTitle(titles) ?? genderOf(nouns), head: prefix ? null : headOf(nouns),
  };
}

/** Labour’s Ann Lee: the owner is no part of a name of two words. */
function afterOwner(tokens: readonly Token[], run: Run): number {
  const last = withoutPossessive(tokens[run.to - 1]?.lower ?? '');
  if (bodyWords.has(last) || placeWords.has(last)) return run.from;
  const owner = tokens.slice(run.from, Math.max(run.from, run.to - 2)).findLastIndex((token) => /['’]s$/u.test(token.text));
  return owner < 0 ? run.from : run.from + owner + 1;
}

/** Two Sherpas: a people in the plural. */
function severalNamed(tokens: readonly Token[], start: number, words: readonly Token[]): boolean {
  return words.length === 1 && /[^s]s$/u.test(words[0]?.text ?? '') && /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|few|both|dozens|hundreds|other|\p{N}+)$/u.test(tokens[start]?.lower ?? '');
}

/** Kreditbank, Sparkasse, Aktiengesellschaft: what a body is, as the end of one word of another language; a Fairbank or a Burbank is somebody. */
const foreignBodies = /(?:(?:credit|kredit|spar|commerz|handels|hypo|volks|folke|landes?|noten|national|zentral|central|raiffeisen|bundes|privat|invest|investment|rabo|swed|agro|sber|citi|scotia|union|euro|inter|post|real|depot|hypotheken|genossenschafts|industrie|stadt|syd|nord)bank|banken|banka|banco|sparkasse|kasse|versicherung|werke|gesellschaft|verband|verbund|stiftung|gruppe|konzern|zeitung|verlag|fabrik|selskab|forsikring|pankki|yhtiöt)$/u;

/** Most words are shorter, or end with another letter: that is compared first. */
function isForeignBody(word: string): boolean {
  return word.length > 6 && 'knaoegtdbi'.includes(word.at(-1) ?? '') && foreignBodies.test(word);
}

function isBody(tokens: readonly Token[], start: number, run: Run): boolean {
  const words = tokens.slice(run.from, run.to);
  const last = words.at(-1);
  if (last === undefined) return false;
  if (bodyWords.has(withoutPossessive(last.lower)) || isForeignBody(withoutPossessive(last.lower)) || (words.length > 1 && (placeWords.has(withoutPossessive(last.lower)) || wares.has(withoutPossessive(last.lower)))) || /^\p{Lu}{2,}s?$/u.test(last.text.replace(/['’]s$/u, '')) && !postnominals.has(last.lower)) return true;
  if (words.length > 1 && /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '') && !isTitleWord(words[0])) return true;
  if (words.some((word) => word.lower === '&' || (word.lower === 'for' && !isTitleWord(words[0])))) return true;
  if (words.some((word) => word.lower === 'of') && !isTitleWord(words[0]) && !words.some((word, index) => index > 0 && index < words.length - 1 && isTitleWord(word))) return true;
  const before = tokens.slice(start, run.from).filter((token) => token.kind === 'word' && !isAge(token.lower));
  return before.length === 1 && before[0]?.lower === 'the' && !words.some((word) => isTitleWord(word)) && !(words.length === 1 && isDemonym(withoutPossessive(last.text)) && !outletWords.has(last.lower));
}

function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && (honorifics.has(token.lower) || capitalTitles.has(token.lower) || (token.first && isPersonNoun(token.lower)));
}

/** Where the name begins that titles lead in: Head of District Ann Lee, Conservative MP Ann Lee, the Very Reverend Ann Lee. */
function titleEnd(tokens: readonly Token[], run: Run): number {
  const last = tokens.slice(run.from, run.to - 1).findLastIndex((token, index, words) => isTitleWord(token) || (index === 0 && words.length > 1 && (isPeople(token.lower) || (nationOfWord(token.lower) !== null && /(?:ian|ican|ish|ese)$/u.test(token.lower)))));
  if (last < 0) return run.from;
  const after = run.from + last + 1;
  if (/^(?:of|for)$/u.test(tokens[after]?.lower ?? '')) return run.to - after > 3 ? run.to - 2 : run.from;
  // King Charles and Lady Grace are told by the title; a Dean or an Earl may be a first name.
  if (run.to - after === 1 && /^(?:king|queen|prince|princess|pope|lady|lord|sir|dame|duke|duchess|emperor|sultan|emir|sheikh|saint|st|mother|brother|sister|father|dean|earl|marshal|baron)$/u.test(tokens[after - 1]?.lower ?? '')) return after - 1;
  if (run.to - after === 1 && tokens[after - 1]?.lower === 'justice' && after - 2 >= run.from) return after - 2;
  return after;
}

/** Letters after a name, as in Ann Lee KC, are no part of it. */
function withoutLetters(tokens: readonly Token[], run: Run): number {
  let end = run.to;
  while (end - run.from > 2 && postnominals.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

function demonymPhrase(tokens: readonly Token[], start: number, run: Run): SourcePhrase {
  const word = tokens[run.from]?.text ?? '';
  return { kind: 'noun', pronoun: null, name: join(tokens.slice(start, run.to), tokens.slice(start, run.to).map((token) => (token.first ? decapitalised(token.text) : token.text))), description: null, noun: null, plural: false, bare: true, mention: spanOf(tokens, start, run.to), class: 'person', gender: genderOf([word.toLowerCase()]), head: word.toLowerCase() };
}

function isCommonFirst(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  if (properFirst(token)) return false;
  return (isPersonNoun(token.lower) && (!capitalTitles.has(token.lower) || next?.capital === false)) || (next?.capital === false && (capitalTitles.has(token.lower) || companyWords.has(token.lower) || bodyWords.has(token.lower) || /^(?:acting|former|senior|leading|lead|retired|local|lead|assistant|veteran|new|young|old|outgoing|incoming|independent|junior|managing|founding|campaign|defence|defense|health|education|finance|housing|transport|club|team|head|chief|vice|deputy|long-serving|night|ward|shop|restaurant|pub|hotel)$/u.test(token.lower)));
}

const decapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function genderOfTitle(titles: readonly Token[]): 'he' | 'she' | null {
  if (titles.some((title) => /^(?:mr|sir|lord|father|brother|king|prince|duke|baron|count)$/u.test(title.lower))) return 'he';
  if (titles.some((title) => /^(?:mrs|ms|miss|dame|lady|sister|queen|princess|duchess|baroness|countess|mother)$/u.test(title.lower))) return 'she';
  return null;
}

const spelledOut: Readonly<Record<string, string>> = { rev: 'reverend', revd: 'reverend', reverend: 'reverend', fr: 'father', father: 'father', sister: 'sister', professor: 'professor', prof: 'professor', dr: 'doctor', sgt: 'sergeant', insp: 'inspector', supt: 'superintendent', capt: 'captain', col: 'colonel', gen: 'general', lt: 'lieutenant', maj: 'major', gov: 'governor', sen: 'senator', rep: 'representative', cllr: 'councillor', clr: 'councillor', cr: 'councillor', const: 'constable', cst: 'constable', wpc: 'constable', amb: 'ambassador', ald: 'alderman', cdr: 'commander', det: 'detective', pc: 'constable', dc: 'detective', cmdr: 'commander', adm: 'admiral', cpl: 'corporal' };

function headOf(nouns: readonly string[]): string | null {
  const told = nouns.findLast((noun) => !honorifics.has(noun) || noun in spelledOut);
  return told === undefined ? null : (spelledOut[told] ?? told);
}

function nounPhrase(tokens: readonly Token[], start: number, core: number, to: number): SourcePhrase | null {
  const head = tokens[core - 1];
  const first = tokens[start];
  if (head === undefined || first === undefined || head.kind !== 'word') return null;
  const word = withoutPossessive(head.lower);
  if (ruleWords.has(word) || eventWords.has(word) || /^(?:posters?|banners?|headlines?|placards?|graffiti|signs?)$/u.test(word) || timeWords.has(word) || (/^\p{N}/u.test(head.text) && tokens[core]?.lower !== 'of') || prepositions.has(first.lower)) return null;
  if (notSubjects.has(first.lower) && !/^(?:this|that|these|those)$/u.test(first.lower)) return null;
  let end = core;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word') break;
    const dated = /^(?:published|released|conducted|commissioned|issued|dated|carried|out|made|held|taken|completed|finished|concluded|finali[sz]ed|drafted|prepared|compiled|written|drawn|up|produced|signed|sent|submitted|filed|lodged|presented|unveiled|ordered|launched|undertaken|updated|delivered|circulated|begun|started)$/u.test(tokens[end - 1]?.lower ?? '') && end > core;
    const about = (documentWords.has(word) && isTopic(tokens, end)) || (isPersonNoun(word) && isLook(tokens, end));
    // A woman in a red hat who had waited, a resident who asked not to be named: told well enough before.
    if (/^(?:who|which|that)$/u.test(token.lower) && isPersonNoun(word) && (staysUnnamed(tokens, end) || tokens.slice(core, end).some((_, index) => isLook(tokens, core + index)))) break;
    if (!dated && !about && /^(?:in|on|at|during|after|before)$/u.test(token.lower) && tokens.slice(end, to).some((one) => timeWords.has(one.lower) || /^(?:statement|interview|speech|email|letter|conference|briefing|post|tweet|video)$/u.test(one.lower) || /^\p{N}/u.test(one.text))) break;
    if (!dated && /^(?:last|next|yesterday|today|earlier)$/u.test(token.lower) && !/^(?:on|into|of|about)$/u.test(tokens[end - 1]?.lower ?? '')) break;
    if (!dated && prepositions.has(token.lower) && !token.capital && !insidePhrase.has(token.lower) && !(token.lower === 'out' && tokens[end + 1]?.lower === 'of')) break;
    end += 1;
  }
  const words = tokens.slice(start, end);
  const text = words.map((one, index) => (one.first && index === 0 && !properFirst(one) && (words[1]?.capital !== true || determiners.has(one.lower) || plainPlural(one.lower)) ? one.text.charAt(0).toLowerCase() + one.text.slice(1) : one.text));
  const joined = withoutPossessive(join(words, text));
  const document = documentWords.has(word);
  const sender = word === 'release' ? senderOf(tokens, start, core, end) : null;
  if (sender !== null) return sender;
  return {
    kind: 'noun', pronoun: null, name: joined, description: null, noun: null, plural: (/[^s]s$/u.test(word) || /^(?:people|men|women|children|staff|police|crew|troops|personnel|clergy|gardaí|those|many|some|few|both|most)$/u.test(word)) && !document, bare: core - start <= 1 || (core - start === 2 && determiners.has(first.lower)),
    mention: spanOf(tokens, start, end), class: document ? 'document' : bodyWords.has(word) ? 'body' : 'person', head: word,
  };
}

/** A press release from the firm, the firm’s news release: a release is its sender's word. */
function senderOf(tokens: readonly Token[], start: number, core: number, end: number): SourcePhrase | null {
  if (!/^(?:press|news|media)$/u.test(tokens[core - 2]?.lower ?? '')) return null;
  const by = tokens.findIndex((token, index) => index >= core && index < end && /^(?:from|by|of)$/u.test(token.lower));
  if (by > 0) return readEnglishPhrase(tokens, by + 1, end);
  if (/['’]s?$/u.test(tokens[core - 3]?.text ?? '')) return readEnglishPhrase(tokens, start, core - 2);
  return tokens[core - 3]?.capital === true ? readEnglishPhrase(tokens, /^an?$/u.test(tokens[start]?.lower ?? '') ? start + 1 : start, core - 2) : null;
}

/** A report on a 2021 storm, on last year’s storm: what it is about, and not when it came out. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const last = /^(?:last|this)$/u.test(next?.lower ?? '') ? tokens[at + 2] : next;
  if (tokens[at]?.lower !== 'on' || last === undefined || next === undefined) return false;
  return /['’]s?$/u.test(last.text) || (/^(?:a|an|the)$/u.test(next.lower) && /^\p{N}{4}$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.kind === 'word');
}

/** A woman in a green coat, a man with a red beard, a nurse in her 50s: what somebody looks like, and not when or where it was said. */
function isLook(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  if (/^(?:his|her|their)$/u.test(tokens[at + 1]?.lower ?? '')) return /^(?:\p{N}+s|early|mid|late|mid-\p{N}+s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/u.test(tokens[at + 2]?.lower ?? '');
  return tokens.slice(at + 1, at + 6).some((token, index, words) => garments.test(token.lower) && words.slice(0, index).every((word) => word.kind === 'word' && !prepositions.has(word.lower)));
}

/** Who asked not to be named, who spoke on condition of anonymity, who would give only her first name. */
function staysUnnamed(tokens: readonly Token[], at: number): boolean {
  return /^(?:asked|asks|declined|declines|refused|requested|wished|wishes|wanted|wants|preferred|would|did|does|could|cannot|spoke|speaks|insisted|gave|agreed|remained)$/u.test(tokens[at + 1]?.lower ?? '') && tokens.slice(at + 2, at + 12).some((token, index, words) => words.slice(0, index).every((word) => word.kind === 'word') && /^(?:named|identified|anonymity|anonymous|anonymously|unnamed|quoted|name|surname|initials?)$/u.test(token.lower));
}

const garments = /^(?:coats?|hats?|caps?|scar(?:f|ves)|jackets?|jumpers?|sweaters?|hoodies?|shirts?|t-shirts?|dress(?:es)?|skirts?|suits?|uniforms?|overalls|boots|wellies|wellingtons|trousers|jeans|shorts|apron|aprons|vests?|hi-vis|helmets?|gloves|glasses|sunglasses|mask|masks|robes?|cassock|costumes?|kilt|kilts|sari|headscar(?:f|ves)|headdress|pyjamas|pajamas|raincoats?|anoraks?|cardigans?|fleece|waders|wheelchair|wheelchairs|tie|ties|bonnet|beret|poncho|ponchos|cagoule|blazer|blazers|tracksuit|jersey|jerseys|shawl|veil|turban|khaki|tweed|camouflage|black|white|red|green)$/u;

function properFirst(token: Token): boolean {
  return /['’]s?$|^\p{Lu}{2,}|^\p{Lu}\p{L}*-\p{Lu}|^\p{Lu}\p{L}+-(?:based|born|bred|raised|listed|backed|owned|led|trained|educated|headquartered|registered)$/u.test(token.text) || nationOfWord(token.lower) !== null || /^(?:labour|conservative|democratic|republican|tory|christian|catholic|muslim|jewish|european|african|asian|arab|western|victorian|olympic|green|democrat|tories|liberal|unionist|briton|marxist|buddhist|hindu|sikh|muslim|christian|londoner|texan|californian|european)s?$/u.test(token.lower);
}

/** Puts words together with the spaces that stood between them. */
function join(tokens: readonly Token[], texts: readonly string[]): string {
  return texts.map((text, index) => (index > 0 && (tokens[index]?.start ?? 0) > (tokens[index - 1]?.end ?? 0) ? ` ${text}` : text)).join('');
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const last = tokens[to - 1];
  return { start: tokens[from]?.start ?? 0, end: last === undefined ? 0 : /\p{L}['’]s$/u.test(last.text) ? last.end - 2 : last.end };
}

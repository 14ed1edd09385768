// Rules for one Finnish sentence: the words that hand it to a source, if any.
import type { Span } from '../article.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import { findNoun, pluralOf } from './finnish-nouns.ts';
import { finnishAdverbs, finnishPronoun, isGenitive, isLocal, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { finnishPassives, finnishSourcePassives, finnishVerbs } from './finnish-verbs.ts';
import type { FinnishVerbUse } from './finnish-verbs.ts';
import { looksGenitive, nominativeName } from './finnish-names.ts';
import type { SentenceSetting } from './reading.ts';
import type { Token } from './tokens.ts';

interface Segment {
  readonly from: number;
  readonly to: number;
  /** The mark or quotation before it. */
  readonly before: Token | null;
  readonly after: Token | null;
}

interface Verb {
  /** Of the whole cluster, auxiliary included. */
  readonly from: number;
  readonly to: number;
  readonly uses: ReadonlySet<FinnishVerbUse>;
  readonly lemmas: ReadonlySet<string>;
  readonly plural: boolean;
  readonly negated: boolean;
}

const subordinators = new Set('että ettei etteivät etten ettemme kun koska vaikka jotta jos joka jotka jonka joiden jossa joissa josta joista johon joihin jota joita jolla joilla jolle joille jolta joilta mikä mitkä minkä missä mistä mihin mitä kuin kunnes ennen-kuin sillä siksi mikäli ellei elleivät'.split(' '));
const contentStart = new Set('että ettei etteivät etteikö kuinka miten miksi mitä mikä missä mistä mihin milloin kuka ketkä kenen montako paljonko onko oliko voiko'.split(' '));
/** Verbs that take a question as their content. */
const askingVerbs = new Set('kysyä tiedustella ihmetellä kertoa selittää kuvailla kuvata paljastaa muistella selostaa miettiä pohtia arvioida sanoa'.split(' '));
const auxiliaries = new Set('on oli ovat olivat olisi olisivat'.split(' '));
const construction = /(?:v[aä]n|v[aä]nsa|v[aä]nsä|(?:n|ll|rr|ss)een|(?:n|ll|rr|ss)eens[aä]|t[aä]v[aä]n|[lnrst]tun|[lnrst]tyn|[lnrst]dun|[lnrst]dyn|[aeiouyäö]dun|[aeiouyäö]tun|ttavaksi|ttäväksi|vaksi|väksi)$/u;
const infinitive = /(?:maan|mään|ta|tä|da|dä|la|lä|ra|rä|na|nä|oa|öä|ua|yä|ea|eä|aa|ää|ia|iä)$/u;

/** What hands the sentence to a source; null where the paper speaks. */
export function finnishCue(tokens: readonly Token[], setting: SentenceSetting): Cue | null {
  const segments = segmentsOf(tokens);
  const quoted = tokens.some((token, index) => token.kind === 'quotation' && !isTitle(tokens, index));
  const mode = quoted || setting.dash ? 'direct' : 'indirect';
  const closing = closingClause(tokens, segments, setting);
  if (closing !== null) return { mode, source: closing, closing: true };
  const heard = heardClause(tokens, segments, setting, quoted);
  if (heard !== null) return { mode: 'direct', source: heard.source, closing: true };
  if (setting.dash) return null;
  const accordingTo = mukaanSource(tokens, segments, setting, 'main');
  if (accordingTo !== null) return { mode: accordingTo.kind === 'rumour' ? 'belief' : mode, source: accordingTo.kind === 'rumour' ? null : accordingTo.source, closing: false };
  const stated = mainClause(tokens, segments, setting, quoted);
  if (stated !== null) return { mode, source: stated, closing: false };
  const passive = passiveCue(tokens, segments, setting);
  if (passive !== null) return passive.source === null ? { mode: 'belief', source: null, closing: false } : { mode, source: passive.source, closing: false };
  const inner = mukaanSource(tokens, segments, setting, 'inner');
  if (inner !== null && inner.kind === 'source') return { mode, source: inner.source, closing: false };
  return null;
}

/** Words whose quotation marks name something instead of giving speech. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const quotation = tokens[index];
  if (quotation === undefined) return false;
  const inner = quotation.text.slice(1, -1).trim();
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.kind === 'word' && /^(?:kutsut|nimet|sanot|nimitet|nimi|tunnet|ristit)/u.test(after.lower) && /(?:ttu|tun|tty|tyn|tu|ty|tut|tyt|ttua|ttyä|niminen|nimisen|nimeltään|nimellä)$/u.test(after.lower)) return true;
  if (/[.,!?…]$/u.test(inner) || after?.text === ',' || after?.text === '–') return false;
  if (before === undefined) return true;
  if (before.kind === 'mark' && /[:,]/u.test(before.text)) return false;
  return /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length <= 6;
}

function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before: Token | null = null;
  const close = (to: number, after: Token | null) => {
    if (to > from) segments.push({ from, to, before, after });
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'word' || (token.kind === 'mark' && /^["'’%€$/]$/u.test(token.text))) return;
    if (token.kind === 'quotation' && isTitle(tokens, index)) return;
    close(index, token);
    from = index + 1;
    before = token;
  });
  close(tokens.length, null);
  return segments;
}

function verbAt(tokens: readonly Token[], index: number, segment: Segment): Verb | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || (token.capital && !token.first)) return null;
  const forms = finnishVerbs.get(token.lower);
  if (forms === undefined) return null;
  const finite = forms.filter((form) => form.form === 'finite');
  const previous = (distance: number) => (index - distance >= segment.from ? tokens[index - distance]?.lower : undefined);
  const negated = [1, 2, 3].some((distance) => /^(?:ei|eivät|eikä|eivätkä)$/u.test(previous(distance) ?? ''));
  if (negated) {
    const negative = forms.filter((form) => form.form === 'connegative');
    if (negative.length === 0) return null;
    const from = [1, 2, 3].find((distance) => /^(?:ei|eivät|eikä|eivätkä)$/u.test(previous(distance) ?? '')) ?? 0;
    return toVerb(negative, index - from, index + 1, true);
  }
  if (finite.length > 0) return toVerb(finite, index, index + 1, false);
  const participles = forms.filter((form) => form.form === 'participle');
  if (participles.length === 0) return null;
  const distance = [1, 2, 3].find((one) => auxiliaries.has(previous(one) ?? ''));
  if (distance === undefined) return null;
  return toVerb(participles, index - distance, index + 1, false);
}

function toVerb(forms: readonly { readonly use: FinnishVerbUse; readonly lemma: string; readonly plural: boolean }[], from: number, to: number, negated: boolean): Verb {
  return { from, to, uses: new Set(forms.map((form) => form.use)), lemmas: new Set(forms.map((form) => form.lemma)), plural: forms.some((form) => form.plural), negated };
}

/** ", Sirkiä kysyy." or ", kertoo kauppias X Ylelle." after words that are reported. */
function closingClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): SourcePhrase | null {
  for (let position = segments.length - 1; position >= 0; position -= 1) {
    const segment = segments[position];
    if (segment === undefined) continue;
    const before = segment.before;
    const speech = setting.dash || before?.kind === 'quotation' || segment.after?.kind === 'quotation' || quotationAt(tokens, segment.from - 2) || quotationAt(tokens, segment.to + 1);
    const follows = before !== null && (before.kind === 'quotation' || /^[,?!…–—]$/u.test(before.text)) && segment.from > (before.kind === 'quotation' ? 0 : 1);
    if (!follows) continue;
    const words = firstWord(tokens, segment);
    if (words === null || subordinators.has(words.lower)) continue;
    if (position < segments.length - 1 && startsContent(tokens, segments[position + 1])) continue;
    const found = reportingClause(tokens, segment, setting, speech);
    if (found !== null) return found;
  }
  return null;
}

function quotationAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'quotation';
}

/** ”…”, kuului takapenkiltä; ”…”, tiedotteessa sanotaan: spoken, though perhaps by nobody who is named. */
function heardClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, quoted: boolean): PassiveCue | null {
  if (!quoted && !setting.dash) return null;
  for (const segment of segments) {
    const follows = segment.from > 1 && (setting.dash || quotationAt(tokens, segment.from - 1) || quotationAt(tokens, segment.from - 2));
    if (!follows || segment.before?.text === ':') continue;
    for (let index = segment.from; index < segment.to; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      if (finnishSourcePassives.has(lower)) return { source: passiveSource(tokens, segment, index, setting) };
      if (/^(?:kuului|kuuluu|kajahti|kajahtaa|kaikui|kaikuu|huudettiin|huudetaan|kysyttiin|kysytään|vastattiin|vastataan)$/u.test(lower) && !setting.dash) return { source: null };
    }
  }
  return null;
}

function firstWord(tokens: readonly Token[], segment: Segment): Token | null {
  return tokens.slice(segment.from, segment.to).find((token) => token.kind === 'word') ?? null;
}

function startsContent(tokens: readonly Token[], segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  const first = firstWord(tokens, segment);
  return first !== null && (contentStart.has(first.lower) || /(?:ko|kö)$/u.test(first.lower));
}

function reportingClause(tokens: readonly Token[], segment: Segment, setting: SentenceSetting, speech: boolean): SourcePhrase | null {
  for (let index = segment.from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated) continue;
    const manner = [...verb.uses].every((use) => use === 'manner' || use === 'naming');
    if (manner && (!speech || !(closesHere(tokens, index + 1, segment.to) || leadsIn(tokens, segment.from, verb.from) || /^(?:ja|näyttää|katsoo)$/u.test(tokens[index + 1]?.lower ?? '')))) continue;
    if (manner && segment.after?.kind === 'quotation' && !(segment.before !== null && quotationNear(tokens, segment)) && tokens[segment.to - 1]?.text !== ':') continue;
    if (verb.uses.size === 1 && verb.uses.has('naming')) continue;
    const left = subjectBefore(tokens, segment.from, verb.from, setting);
    if (left !== null) {
      if (!speech && !closesHere(tokens, index + 1, segment.to)) continue;
      if (hasConstruction(tokens, index + 1, segment.to)) continue;
      return left;
    }
    if (!leadsIn(tokens, segment.from, verb.from)) continue;
    const right = subjectAfter(tokens, verb.to, segment.to, setting);
    if (right !== null && (speech || right.kind !== 'noun' || right.noun !== null)) return right;
  }
  return null;
}

function quotationNear(tokens: readonly Token[], segment: Segment): boolean {
  return quotationAt(tokens, segment.from - 1) || quotationAt(tokens, segment.from - 2);
}

/** Nothing but adverbs, addressees and places may follow the verb of a closing clause. */
function closesHere(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token, index, rest) => {
    if (token.lower.endsWith('ksi') && !token.capital) return false;
    if (token.kind !== 'word' || finnishAdverbs.has(token.lower) || isLocal(token) || (token.capital && token.lower.endsWith('lle'))) return true;
    return isGenitive(token) && rest.slice(index + 1).some((one) => isLocal(one) || (one.capital && one.lower.endsWith('lle')));
  });
}

/** Only adverbs stand before the verb: "näin kertoo X", "sanoo X". */
function leadsIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.kind !== 'word' || finnishAdverbs.has(token.lower) || isLocal(token));
}

function hasConstruction(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'word' && !token.capital && construction.test(token.lower) && token.lower.length > 4 && (findNoun(token.text) === null || /(?:nsa|nsä|ttavan|ttävän)$/u.test(token.lower)));
}

/** The subject that ends just before a verb. */
function subjectBefore(tokens: readonly Token[], from: number, verb: number, setting: SentenceSetting): SourcePhrase | null {
  const joined = tokens[verb - 1];
  if (verb - 1 > from && joined !== undefined && /^(?:ja|mutta|sekä|eikä)$/u.test(joined.lower)) return openingSubject(tokens, from, verb, setting);
  let to = verb;
  let place = false;
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined) break;
    if (finnishPronoun(token.lower) !== null) break;
    if (token.kind !== 'word') return null;
    const earlier = tokens[to - 2];
    if (postpositions.has(token.lower) && to - 2 > from && earlier !== undefined && isGenitive(earlier)) {
      to -= 2;
      place = true;
      continue;
    }
    if (!(finnishAdverbs.has(token.lower) && (!token.capital || token.first)) && !isLocalAdverbial(token) && !(isLocal(token, tokens[to]) && hasNominative(tokens, from, to - 1))) break;
    to -= 1;
    // "Laine Oulun poliisista kertoo": the place takes its own genitive with it.
    if (isLocal(token)) while (to - 1 > from && looksGenitive(tokens[to - 1]?.text ?? '') && hasNominative(tokens, from, to - 1)) to -= 1;
  }
  if (to <= from) return null;
  const head = tokens[to - 1];
  if (head === undefined || head.kind !== 'word') return null;
  if (!nominativeHead(head)) return null;
  const phrase = handedOver(tokens, acceptable(readFinnishPhrase(tokens, from, to, false, setting.attested)), setting);
  if (phrase?.kind !== 'noun' || !place) return phrase;
  const rest = tokens.slice(to, verb).filter((token, index, all) => postpositions.has(token.lower) || postpositions.has(all[index + 1]?.lower ?? ''));
  return { ...phrase, name: [phrase.name ?? '', ...rest.map((token) => token.text)].join(' '), bare: false, mention: { start: phrase.mention.start, end: rest.at(-1)?.end ?? phrase.mention.end } };
}

/** The subject of "X tuli ja kertoi": what begins the clause. */
function openingSubject(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  let start = from;
  while (start < to && tokens[start]?.kind === 'word' && finnishAdverbs.has(tokens[start]?.lower ?? '') && finnishPronoun(tokens[start]?.lower ?? '') === null) start += 1;
  for (let index = start; index < Math.min(to, start + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    const next = tokens[index + 1];
    const ends = finnishPronoun(token.lower) !== null || (token.capital && !token.first && next?.capital !== true) || (findNoun(token.text)?.case === 'nominative' && next?.capital !== true);
    if (!ends) continue;
    return nominativeHead(token) && phraseStart(tokens, start, index) === start ? acceptable(readFinnishPhrase(tokens, start, index + 1, false, setting.attested)) : null;
  }
  return null;
}

/** Where a source stands: lähteet puolueen sisällä. */
const postpositions = new Set('sisällä sisältä lähellä läheltä piirissä piiristä luona taustalla joukossa johdossa ympärillä ympäriltä'.split(' '));

function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'word' && nominativeHead(token) && (token.capital || findNoun(token.text) !== null) && !looksGenitive(token.text));
}

function isLocalAdverbial(token: Token): boolean {
  return !token.capital ? isLocal(token) : token.lower.endsWith('lle') && token.lower.length > 4 && !token.first;
}

function nominativeHead(head: Token): boolean {
  if (finnishPronoun(head.lower) !== null) return /^(?:hän|he|se|ne|hänkin|hekin)$/u.test(head.lower);
  if (/^\p{N}/u.test(head.text) || /(?:nsa|nsä)$/u.test(head.lower)) return false;
  if (head.capital && !head.first) return !/(?:lle|lta|ltä|ssa|ssä)$/u.test(head.lower);
  const noun = findNoun(head.text);
  if (noun !== null) return noun.case === 'nominative';
  if (head.capital) return true;
  if (/(?:inen|us|ys|os|ös)$/u.test(head.lower)) return true;
  return !/(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|tta|ttä|aa|ää|[^s]ia|iä|oa|öä|ua|yä|ja|jä|ita|itä|sti)$/u.test(head.lower) || /[^aeiouyäö]j[aä]$/u.test(head.lower);
}

function acceptable(phrase: SourcePhrase | null): SourcePhrase | null {
  if (phrase === null) return null;
  if (phrase.kind === 'noun' && (phrase.noun?.class === 'rule' || (phrase.noun === null && /(?:minen|miset)$/u.test(phrase.name ?? '')))) return null;
  if (phrase.kind === 'noun' && phrase.noun === null && phrase.name !== null && /^(?:kukaan|mikään|joku|kyltti|teksti|otsikko|kuva|kartta|kello|mittari|elokuva|romaani|laulu|näytelmä|tarina|sarja|nimi)$/u.test(phrase.name)) return null;
  return phrase;
}

/** The subject that follows a verb, past adverbs and places, up to an addressee. */
function subjectAfter(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  let start = -1;
  let end = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') {
      if (token?.kind === 'quotation') break;
      continue;
    }
    if (start < 0 && finnishPronoun(token.lower) !== null) return nominativeHead(token) ? readFinnishPhrase(tokens, index, index + 1, false, setting.attested) : null;
    if (token.lower !== 'ja' && finnishAdverbs.has(token.lower) && !token.capital) {
      if (start < 0) continue;
      break;
    }
    if (isLocal(token) && !(tokens[index + 1] !== undefined && /(?:v[aä]|nut|nyt|ttu|tty|tu|ty)$/u.test(tokens[index + 1]?.lower ?? '') && start < 0)) {
      if (start < 0 || !tokens.slice(start, index).some((one) => nominativeHead(one) && (one.capital || findNoun(one.text) !== null) && !trailingGenitive(one))) {
        start = -1;
        continue;
      }
      break;
    }
    if (start < 0) start = index;
    end = index + 1;
  }
  if (start < 0) return null;
  if (end < to) while (end > start + 1 && tokens[end - 1] !== undefined && trailingGenitive(tokens[end - 1])) end -= 1;
  const head = tokens[end - 1];
  if (head === undefined || !nominativeHead(head)) return null;
  return handedOver(tokens, acceptable(readFinnishPhrase(tokens, start, end, false, setting.attested)), setting);
}

/** "kertoo keskuksen tiedote": a message speaks for its sender. */
function handedOver(tokens: readonly Token[], phrase: SourcePhrase | null, setting: SentenceSetting): SourcePhrase | null {
  if (phrase?.kind !== 'noun' || phrase.noun?.class !== 'message') return phrase;
  const from = tokens.findIndex((token) => token.start === phrase.mention.start);
  const head = tokens.findIndex((token) => token.end === phrase.mention.end);
  const sender = owner(tokens, from, head, setting, false);
  return sender?.kind === 'source' ? sender.source : phrase;
}

function trailingGenitive(token: Token | undefined): boolean {
  return token !== undefined && looksGenitive(token.text) && findNoun(token.text)?.case !== 'nominative';
}

const along = /^(?:ot(?:t|et|i)|kutsu|pyy[td]|pyysi|valit|las(?:k|et)|tuo|toi|vie|vei|kelpuu|hyväksy|napat|nappa|värvä|houkut|pakat|pakka|haast|liit|sa(?:i|a|an|ad)|ved|vet|temp)/u;

type According = { readonly kind: 'source'; readonly source: SourcePhrase } | { readonly kind: 'rumour' };

/** X:n mukaan, X:n mielestä, X:n tietojen mukaan; null for laws, needs, plans and for mukaan as "along". */
function mukaanSource(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, where: 'main' | 'inner'): According | null {
  for (const segment of segments) {
    const first = firstWord(tokens, segment);
    const inner = segment.from > 1 && first !== null && subordinators.has(first.lower);
    if (inner !== (where === 'inner')) continue;
    for (let index = segment.from + 1; index < segment.to; index += 1) {
      const token = tokens[index];
      if (token === undefined || !/^(?:mukaan|mukaansa|mielestä|mielestään|mukaankin|sanoin)$/u.test(token.lower)) continue;
      const found = readAccording(tokens, segment, index, setting);
      if (found !== null) return found;
    }
  }
  return null;
}

function readAccording(tokens: readonly Token[], segment: Segment, index: number, setting: SentenceSetting): According | null {
  const head = tokens[index - 1];
  const view = tokens[index]?.lower.startsWith('mielestä') ?? false;
  if (head === undefined || head.kind !== 'word') return null;
  if (/^(?:sen|sitä|näiden|minun|mun|sinun|meidän|teidän|kunkin|jokaisen|minkä|kenen|jonka|joiden|tämän|nimensä|kykyjensä|ikänsä|varojensa|tarpeensa|itsensä)$/u.test(head.lower)) return null;
  const next = tokens[index + 1];
  if (next !== undefined && /^(?:lukien|lukeutuu|luettuna|lähtö|luettuina|lukematta|laskettuna)/u.test(next.lower)) return null;
  const pronoun = finnishPronoun(head.lower);
  if (pronoun !== null) {
    if (!/^(?:hänen|heidän|niiden)$/u.test(head.lower)) return null;
    const source = readFinnishPhrase(tokens, index - 1, index, true, setting.attested);
    return source === null ? null : { kind: 'source', source };
  }
  const start = phraseStart(tokens, segment.from, index - 1);
  const noun = findNoun(head.text);
  const named = head.capital && (!head.first || noun === null || setting.attested.has(head.text) || setting.attested.has(nominativeName(head.text, setting.attested)));
  if (!named && noun !== null && noun.case !== 'genitive' && !/(?:nsa|nsä)$/u.test(head.lower)) return null;
  if (!named && noun === null && !isGenitive(head)) return null;
  if (named && !/[nN]$/u.test(head.text)) return null;
  if (!named && (noun?.class === 'rule' || (noun === null && tokens[index]?.lower === 'sanoin'))) return null;
  if (!named && noun?.class === 'rumour') return { kind: 'rumour' };
  const namedAfter = tokens.slice(segment.from, segment.to).some((token) => /^(?:nime(?:tty|ttiin|tään|tti|si|sivät|ää|äävät|nnyt|ttyä)|nimetä|nimen|nimensä|kutsutaan|ristittiin)$/u.test(token.lower));
  if (namedAfter) return null;
  const initial = start <= segment.from && segment.from <= 1;
  if (!initial && takenAlong(tokens, segment, start, index)) return null;
  if (!named && noun === null && !initial) return null;
  if (!named && noun?.class === 'message' && /(?:nsa|nsä)$/u.test(head.lower)) {
    const source = subjectBefore(tokens, segment.from, start, setting) ?? (initial ? leadingName(tokens, index + 1, segment.to, setting) : null);
    return source === null ? null : { kind: 'source', source };
  }
  if (!named && noun?.class === 'message') return owner(tokens, start, index - 1, setting, noun.plural || noun.lemma.endsWith('tieto') || view);
  const source = acceptable(readFinnishPhrase(tokens, segment.from, index, true, setting.attested));
  return source === null ? null : { kind: 'source', source };
}

/** The subject right after "omien sanojensa mukaan". */
function leadingName(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  let end = from;
  while (end < to && tokens[end]?.capital === true) end += 1;
  const first = tokens[from];
  if (first === undefined) return null;
  if (end === from && (finnishPronoun(first.lower) !== null || findNoun(first.text)?.case === 'nominative')) end = from + 1;
  return end === from || !nominativeHead(first) ? null : acceptable(readFinnishPhrase(tokens, from, end, false, setting.attested));
}

/** ottaa, kutsua, valita … mukaan: the genitive before it is an object. */
function takenAlong(tokens: readonly Token[], segment: Segment, start: number, index: number): boolean {
  const before = tokens.slice(segment.from, start).filter((token) => token.kind === 'word');
  const after = tokens.slice(index + 1, segment.to).filter((token) => token.kind === 'word');
  const verb = before.slice(-4).some((token) => !token.capital && along.test(token.lower) && !/(?:ja|jä|us|ys|nen)$/u.test(token.lower));
  if (!verb) return false;
  const next = after[0];
  return next === undefined || /(?:[aeiouyäö]{2}n|h[aeiouyäö]n|seen|siin)$/u.test(next.lower) || after.slice(0, 2).some((token) => /(?:[aeiouyäö]{2}n|h[aeiouyäö]n|seen|siin|lle)$/u.test(token.lower));
}

/** Whose message it is: poliisin tiedotteen → poliisi; poliisilta saatujen tietojen → poliisi. */
function owner(tokens: readonly Token[], start: number, message: number, setting: SentenceSetting, loose: boolean): According | null {
  let end = message;
  while (end > start) {
    const token = tokens[end - 1];
    if (token === undefined) break;
    const noun = findNoun(token.text);
    const modifies = !token.capital && noun === null && (/(?:isen|sten|tun|tyn|tujen|tyjen|dun|dyn|vien|v[aä]n|neen|neiden|omien|oman|eri|alustavan|alustavien)$/u.test(token.lower) || isLocal(token));
    if (!modifies && (noun === null || noun.class !== 'message')) break;
    end -= 1;
  }
  for (let index = message - 1; index >= start; index -= 1) {
    const token = tokens[index];
    if (token === undefined || !/(?:lta|ltä)$/u.test(token.lower)) continue;
    const source = ablative(tokens, start, index, setting);
    if (source !== null) return { kind: 'source', source };
  }
  if (end > start) {
    const last = tokens[end - 1];
    const genitive = last !== undefined && (looksGenitive(last.text) || findNoun(last.text)?.case === 'genitive' || last.lower.endsWith('n'));
    const pronoun = last === undefined ? null : finnishPronoun(last.lower);
    if (last !== undefined && (pronoun !== null || genitive)) {
      const source = acceptable(readFinnishPhrase(tokens, start, end, true, setting.attested));
      if (source !== null) return { kind: 'source', source };
    }
  }
  const head = tokens[message];
  if (head === undefined) return null;
  if (loose) return { kind: 'rumour' };
  const noun = findNoun(head.text);
  return { kind: 'source', source: { kind: 'noun', pronoun: null, name: null, description: null, noun, plural: false, bare: true, mention: spanAt(tokens, message), class: 'message' } };
}

function ablative(tokens: readonly Token[], start: number, index: number, setting: SentenceSetting): SourcePhrase | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const noun = findNoun(token.text);
  if (noun !== null) return { kind: 'noun', pronoun: null, name: lowered(token, noun.plural ? pluralOf(noun.lemma) : noun.base), description: null, noun, plural: noun.plural, bare: index === start, mention: spanAt(tokens, index), class: noun.class };
  if (!token.capital) return null;
  const stem = token.text.replace(/l[tl][aä]$/u, '');
  return { kind: 'name', pronoun: null, name: nominativeName(`${stem}n`, setting.attested), description: null, noun: null, plural: false, bare: true, mention: spanAt(tokens, index), class: 'body' };
}

function lowered(token: Token, text: string): string {
  return token.first ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function spanAt(tokens: readonly Token[], index: number): Span {
  const token = tokens[index];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

/** A main clause whose verb reports: subject, verb and something that is the content. */
function mainClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, quoted: boolean): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const first = firstWord(tokens, segment);
    if (first === null || (subordinators.has(first.lower) && !/^(?:sillä)$/u.test(first.lower))) continue;
    for (let index = segment.from; index < segment.to; index += 1) {
      const verb = verbAt(tokens, index, segment);
      if (verb === null) continue;
      const next = segments[position + 1];
      if (!reportsSomething(tokens, verb, index, segment, next, quoted)) continue;
      const subject = subjectBefore(tokens, segment.from, verb.from, setting) ?? acrossApposition(tokens, segments, position, verb, setting) ?? (leadsIn(tokens, segment.from, verb.from) ? subjectAfter(tokens, verb.to, segment.to, setting) : null);
      // What has only an object for its content needs somebody who can speak: "apteekit vaativat reseptin" reports nothing.
      const content = startsContent(tokens, next) || hasConstruction(tokens, verb.to, segment.to) || quoted;
      if (subject?.kind === 'noun' && !content && !/^(?:person|body|sources|document)$/u.test(subject.noun?.class ?? '')) continue;
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** X, yhtiön johtaja, sanoo; X, joka johtaa yhtiötä, sanoo. */
function acrossApposition(tokens: readonly Token[], segments: readonly Segment[], position: number, verb: Verb, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined || verb.from !== segment.from || !/^[,)]$/u.test(segment.before?.text ?? '')) return null;
  const earlier = segments[position - 2];
  if (earlier === undefined || earlier.from > 1) return null;
  return subjectBefore(tokens, earlier.from, earlier.to, setting);
}

function reportsSomething(tokens: readonly Token[], verb: Verb, index: number, segment: Segment, next: Segment | undefined, quoted: boolean): boolean {
  const rest = tokens.slice(verb.to, segment.to);
  const opening = next === undefined ? null : firstWord(tokens, next);
  const conjunction = opening !== null && /^(?:ett|ettei)/u.test(opening.lower);
  const asking = [...verb.lemmas].some((lemma) => askingVerbs.has(lemma));
  const objectBetween = [...verb.lemmas].some((lemma) => /^(?:vahvistaa|lisätä|osoittaa|kuvata|laskea|esittää)$/u.test(lemma)) && rest.some((token) => token.kind === 'word' && !token.capital && !finnishAdverbs.has(token.lower) && !isLocal(token));
  const clause = startsContent(tokens, next) && (conjunction || asking) && !objectBetween && (segment.after?.text === ',' || segment.after?.kind === 'quotation');
  if (verb.negated) return [...verb.lemmas].some((lemma) => /^(?:uskoa|epäillä|kiistää|luulla)$/u.test(lemma)) && (clause || hasConstruction(tokens, verb.to, segment.to));
  if ([...verb.uses].some((use) => use === 'speech' || use === 'object' || use === 'infinitive')) {
    if (clause) return true;
    if (segment.after?.text === ':' || tokens[verb.to]?.text === ':') return true;
    if (hasConstruction(tokens, verb.to, segment.to)) return true;
    if (quoted && (rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation')) return true;
    if (quoted && next !== undefined && segment.after?.kind === 'quotation') return true;
    if (/^(?:arvioida|katsoa|uskoa|väittää|epäillä|sanoa|kuvata|kuvailla)$/u.test([...verb.lemmas][0] ?? '') && rest.some((token) => token.lower.endsWith('ksi') && token.lower.length > 4) && rest.length > 1) return true;
  }
  if (verb.lemmas.has('pitää') && rest.length > 1 && rest.some((token) => judgement.test(token.lower))) return true;
  const object = rest.filter((token) => token.kind === 'word' && !finnishAdverbs.has(token.lower));
  if (verb.uses.has('object') && object.length > 0) return true;
  if (verb.uses.has('infinitive') && object.some((token) => infinitive.test(token.lower) && token.lower.length > 3)) return true;
  if (verb.uses.has('naming') && quoted) return rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation';
  if (verb.uses.has('manner') && quoted) return segment.after?.kind === 'quotation' && /^[,:]$/u.test(tokens[segment.to]?.text ?? '');
  return index < 0;
}

/** pitää suunnitelmaa epärealistisena: an opinion; not pitää miestä vangittuna. */
const judgement = /(?:isena|isenä|ttomana|ttömänä|[aeiou]vana|[äöey]vänä|keana|keänä)$|^(?:vääränä|huonona|hyvänä|outona|virheenä|ongelmana|uhkana|riskinä|oikeana|selvänä|varmana|turhana|pettymyksenä|häpeänä|välttämättömänä)$/u;

interface PassiveCue {
  readonly source: SourcePhrase | null;
}

function passiveCue(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): PassiveCue | null {
  let hedge = false;
  for (const [position, segment] of segments.entries()) {
    const first = firstWord(tokens, segment);
    const subordinate = segment.from > 1 && first !== null && subordinators.has(first.lower);
    for (let index = segment.from; index < segment.to; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      if (/^(?:tiettävästi|väitetysti|kuulemma|huhupuheiden)$/u.test(token.lower)) hedge = true;
      if (subordinate) continue;
      const content = startsContent(tokens, segments[position + 1]) || hasConstruction(tokens, segment.from, segment.to) || segment.after?.text === ':' || tokens.some((one) => one.kind === 'quotation');
      const participle = /(?:ttu|tty|tu|ty)$/u.test(token.lower);
      const aux = tokens.slice(Math.max(segment.from, index - 3), index).some((one) => auxiliaries.has(one.lower));
      if (participle && !aux) continue;
      if (finnishSourcePassives.has(token.lower) && content) {
        const source = passiveSource(tokens, segment, index, setting);
        if (source !== null) return { source };
      }
      const kind = finnishPassives.get(token.lower);
      if (kind === undefined) continue;
      const closes = segment.before?.text === ',' && position === segments.length - 1 && segment.to - segment.from <= 2 && segment.from > 1;
      if (kind === 'always' || closes || (content && !tokens.some((one) => one.kind === 'quotation' && !isTitle(tokens, 0))) || (content && startsContent(tokens, segments[position + 1]))) return { source: null };
      if (/^(?:arvioidaan|arvioitiin)$/u.test(token.lower) && tokens.slice(segment.from, segment.to).some((one) => /(?:ksi)$/u.test(one.lower)) && tokens.slice(segment.from, segment.to).some((one) => /^\p{N}/u.test(one.text) || /(?:miljoona|tuhan|sada)/u.test(one.lower))) return { source: null };
    }
  }
  return hedge ? { source: null } : null;
}

/** raportissa, siinä; ministeriöstä, poliisilta. */
function passiveSource(tokens: readonly Token[], segment: Segment, verb: number, setting: SentenceSetting): SourcePhrase | null {
  for (let index = segment.from; index < segment.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || index === verb) continue;
    if (/^(?:siinä|niissä)$/u.test(token.lower) && index < verb) return readFinnishPhrase(tokens, index, index + 1, true, setting.attested);
    const noun = findNoun(token.text);
    if (noun === null) continue;
    const fits = (noun.case === 'inessive' && (noun.class === 'document' || noun.class === 'message')) || ((noun.case === 'elative' || noun.case === 'ablative') && noun.class === 'body') || (noun.case === 'ablative' && noun.class === 'person');
    if (!fits && !(noun.case === 'elative' && noun.lemma.endsWith('poliisi'))) continue;
    if (noun.case !== 'inessive' && !tokens.slice(Math.min(index, verb) + 1, Math.max(index, verb)).every((one) => finnishAdverbs.has(one.lower))) continue;
    const start = phraseStart(tokens, segment.from, index);
    if (noun.class === 'message') {
      const found = owner(tokens, start, index, setting, false);
      return found?.kind === 'source' ? found.source : null;
    }
    const words = tokens.slice(start, index);
    const base = [...words.map((word) => (word.first && !setting.attested.has(word.text) && !looksGenitive(word.text) ? word.text.charAt(0).toLowerCase() + word.text.slice(1) : word.text)), noun.plural ? pluralOf(noun.lemma) : lowered(token, noun.base)].join(' ');
    return { kind: 'noun', pronoun: null, name: base, description: null, noun, plural: noun.plural, bare: words.length === 0, mention: { start: tokens[start]?.start ?? 0, end: token.end }, class: noun.class };
  }
  return null;
}

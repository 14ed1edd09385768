// Cuts a Finnish sentence at its marks into clauses, and reads what a clause is made of: verbs, content, addressees.
import { findNoun } from './finnish-nouns.ts';
import { finnishAdverbs, isGenitive, isLocal } from './finnish-phrases.ts';
import { finnishPassives, finnishSourcePassives } from './finnish-passive-verbs.ts';
import { finnishModals } from './finnish-verb-list.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { FinnishVerbUse } from './finnish-verbs.ts';
import type { Segment, Token } from './tokens.ts';

export interface Verb {
  /** Of the whole cluster, auxiliary included. */
  readonly from: number;
  readonly to: number;
  readonly uses: ReadonlySet<FinnishVerbUse>;
  readonly lemmas: ReadonlySet<string>;
  readonly plural: boolean;
  readonly negated: boolean;
}

export const subordinators = new Set('että ettei etteivät etten ettemme kun koska vaikka jotta jos joka jotka jonka joiden jossa joissa josta joista johon joihin jota joita jolla joilla jolle joille jolta joilta mikä mitkä minkä missä mistä mihin mitä kuin kunnes ennen-kuin sillä siksi mikäli ellei elleivät'.split(' '));

const contentStart = new Set('että ettei etteivät etteikö kuinka miten miksi miksei mikseivät mikseikö mitä mitkä ketä kenelle keneltä mihin mikä missä mistä mihin milloin kuka ketkä kenen montako paljonko onko oliko voiko'.split(' '));

export const auxiliaries = new Set('on oli ovat olivat olisi olisivat'.split(' '));

const construction = /(?:v[aä]n|v[aä]nsa|v[aä]nsä|(?:n|ll|rr|ss)een|(?:n|ll|rr|ss)eens[aä]|t[aä]v[aä]n|[lnrst]tun|[lnrst]tyn|[lnrst]dun|[lnrst]dyn|[aeiouyäö]d[uy]n|[aeiouyäö]t[uy]n|ll[uy]n|ttavaksi|ttäväksi|vaksi|väksi)$/u;

/** Words whose quotation marks name something instead of giving speech. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const quotation = tokens[index];
  if (quotation === undefined) return false;
  const inner = quotation.text.slice(1, -1).trim();
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.kind === 'word' && /^(?:kutsut|nimet|sanot|nimitet|nimi|tunnet|ristit)/u.test(after.lower) && /(?:ttu|tun|tty|tyn|tu|ty|tut|tyt|ttua|ttyä|niminen|nimisen|nimeltään|nimellä)$/u.test(after.lower)) return true;
  if (/[.,!?…]$/u.test(inner)) return false;
  // Nähty ”Jäämarssi”, oli: a name in the middle of its sentence.
  const named = before?.kind === 'word' && /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length <= 3 && !finnishVerbs.has(before.lower);
  if (!named && (after?.text === ',' || after?.text === '–')) return false;
  if (before === undefined) return true;
  if (before.kind === 'mark' && /[:,]/u.test(before.text)) return false;
  return /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length <= 6;
}

export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
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

export function verbAt(tokens: readonly Token[], index: number, segment: Segment): Verb | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || (token.capital && !token.first)) return null;
  const forms = finnishVerbs.get(token.lower);
  if (forms === undefined) return null;
  const finite = forms.filter((form) => form.form === 'finite');
  const previous = (distance: number) => (index - distance >= segment.from ? tokens[index - distance]?.lower : undefined);
  const infinitives = forms.filter((form) => form.form === 'infinitive');
  const modal = infinitives.length === 0 ? undefined : [1, 2, 3].find((distance) => finnishModals.has(previous(distance) ?? '') && ![1, 2, 3].some((before) => /^(?:ei|eivät|eikä|eivätkä)$/u.test(previous(distance + before) ?? '')));
  if (modal !== undefined) return toVerb(infinitives, index - modal, index + 1, false);
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

export function quotationAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'quotation';
}

export function firstWord(tokens: readonly Token[], segment: Segment): Token | null {
  return tokens.slice(segment.from, segment.to).find((token) => token.kind === 'word') ?? null;
}

/** Joka kolmas vastaaja opens a clause of its own, whatever joka is elsewhere. */
export function isSubordinate(tokens: readonly Token[], segment: Segment): boolean {
  const at = tokens.findIndex((token, index) => index >= segment.from && index < segment.to && token.kind === 'word');
  const lower = tokens[at]?.lower ?? '';
  return subordinators.has(lower) && !(lower === 'joka' && /^(?:toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|yhdeksäs|kymmenes|ainoa|ikinen)$/u.test(tokens[at + 1]?.lower ?? ''));
}

export function startsContent(tokens: readonly Token[], segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  const first = firstWord(tokens, segment);
  // "Hän kertoo, miksi." tells nothing of what was said.
  if (tokens.slice(segment.from, segment.to).filter((token) => token.kind === 'word').length < 2) return false;
  return first !== null && (contentStart.has(first.lower) || (!first.capital && /(?:ko|kö)$/u.test(first.lower)));
}

export function quotationNear(tokens: readonly Token[], segment: Segment): boolean {
  return quotationAt(tokens, segment.from - 1) || quotationAt(tokens, segment.from - 2);
}

/** Nothing but adverbs, addressees and places may follow the verb of a closing clause. */
export function closesHere(tokens: readonly Token[], from: number, to: number): boolean {
  // Reuters kertoo lähteisiinsä viitaten.
  if (tokens.slice(from, to).some((token) => /^(?:viitaten|vedoten|siteeraten|lainaten)$/u.test(token.lower))) return true;
  return tokens.slice(from, to).every((token, index, rest) => {
    // The paper's whole name: Rantamäki sanoo Talous tänään -lehdelle.
    if (rest.slice(index).some((one) => /^-\p{Ll}+(?:lle|ss[aä]|ll[aä])$/u.test(one.lower)) && rest[0]?.capital === true) return true;
    if (token.lower.endsWith('ksi') && !token.capital) return false;
    if (token.kind !== 'word' || finnishAdverbs.has(token.lower) || isLocal(token) || (token.capital && token.lower.endsWith('lle'))) return true;
    // Viestipalvelu X:ssä, uutistoimisto Reutersille.
    const next = rest[index + 1];
    if (!token.capital && next?.capital === true && isLocal(next) && findNoun(token.text)?.class === 'body') return true;
    return isGenitive(token) && rest.slice(index + 1).some((one) => isLocal(one) || (one.capital && one.lower.endsWith('lle')));
  });
}

/** Only adverbs stand before the verb: "näin kertoo X", "sanoo X". */
export function leadsIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.kind !== 'word' || finnishAdverbs.has(token.lower) || isLocal(token));
}

export function hasConstruction(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token, index, all) => token.kind === 'word' && !token.capital && (isConstruction(token) || isActed(token, all[index - 1]) || isDoing(token, tokens[from + index - 1], all[index + 1])));
}

function isConstruction({ lower, text }: Token): boolean {
  if (lower.length < 5 || !construction.test(lower) || commonAdjective.test(lower)) return false;
  // kannattajilleen, miehelleen: to whom it was said; lapsineen: with whom.
  if (lower.endsWith('lleen') && (!/(?:e|ie|uo|o|u)lleen$/u.test(lower) || findNoun(lower.slice(0, -2))?.case === 'allative')) return false;
  if (/[^aeiouyäö]ineen$/u.test(lower)) return false;
  return findNoun(text) === null || /(?:nsa|nsä|ttavan|ttävän)$/u.test(lower);
}

/** Katsoo viraston toimineen: after its subject in the genitive a participle, which otherwise looks like lapsineen. */
function isActed({ lower }: Token, before: Token | undefined): boolean {
  return /[^aeiouyäö]ineen$/u.test(lower) && before !== undefined && isGenitive(before) && findNoun(lower.slice(0, -4))?.class !== 'person';
}

/** Sodan jatkuvan, rahojen riittävän: what is an adjective elsewhere, after its subject and before no noun of its own. */
function isDoing({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!/^(?:riittä|jatku|vastaa|johta|vaati|elä|seuraa|virtaa|hallitse|merkit)v[aä]n$/u.test(lower) || before?.kind !== 'word' || finnishAdverbs.has(before.lower)) return false;
  const subject = before.lower.endsWith('n') || finnishPassives.has(before.lower) || finnishSourcePassives.has(before.lower) || (/[aä]$/u.test(before.lower) && !isLocal(before) && findNoun(before.text)?.case !== 'nominative');
  return subject && !(next?.kind === 'word' && !next.capital && !finnishAdverbs.has(next.lower) && (isGenitive(next) || /^(?:hyvin|paljon|usein|suuri|iso)/u.test(next.lower)));
}

/** Adjectives and nouns that only look like participles. */
const commonAdjective = /(?:^|ei|epä)(?:merkittävä|huomattava|seuraava|vastaava|valtava|vakava|riittävä|jatkuva|vahva|kova|syvä|hyvä|harva|johtava|ihana|vaativa|aktiivi|myöntävä|kieltävä|päivä|kuva|lupa|turva|vaiva|leipä|lihava|terävä|elävä|ystävä|hävyttömä|kesävä|rehevä|kätevä|ärhäkä)n$|(?:turvan|(?<!k)kuvan|päivän|(?<!ku|uu)luvan|vaivan|leivän|ystävän)$/u;

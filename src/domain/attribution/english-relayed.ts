// Words that reach an English sentence in a relative clause or through a message: a move that X called “a gift”; X issued a statement saying.
import { isPersonNoun } from './english-people.ts';
import { reportsSomething } from './english-content.ts';
import { nameRuns } from './english-names.ts';
import { readEnglishPhrase } from './english-phrases.ts';
import { isAdverb, verbAt } from './english-segments.ts';
import { englishVerbs } from './english-verbs.ts';
import { auxiliaries, determiners, prepositions } from './english-words.ts';
import { acrossApposition, leadingSubject, subjectBefore } from './english-subjects.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Segment, Token } from './tokens.ts';

/** A move that Ortiz, its sponsor, called “a gift”; in what police described as “a miracle”: whoever stands between. */
export function relativeNaming(tokens: readonly Token[]): SourcePhrase | null {
  for (let index = 0; index < tokens.length - 3; index += 1) {
    if (!/^(?:that|which|what|whom|who)$/u.test(tokens[index]?.lower ?? '') || leadsClause(tokens, index)) continue;
    const first = markAfter(tokens, index + 1);
    const apart = tokens[first]?.text === ',' && tokens[markAfter(tokens, first + 1)]?.text === ',';
    const from = apart ? markAfter(tokens, first + 1) + 1 : index + 1;
    const end = markAfter(tokens, from);
    if (tokens[end]?.kind !== 'quotation') continue;
    const segment: Segment = { from, to: end, before: tokens[from - 1] ?? null, after: tokens[end] ?? null };
    for (let at = apart ? from : from + 1; at < end; at += 1) {
      const verb = verbAt(tokens, at, segment);
      if (verb === null || verb.negated || end - verb.to > 4 || !(verb.complements.has('naming') || verb.complements.has('quotation')) || !tokens.slice(verb.to, end).every(lacksObject)) continue;
      return apart ? subjectBefore(tokens, index + 1, first) : subjectBefore(tokens, from, verb.from);
    }
  }
  return null;
}

/** Called a “gift”, said was “a gift”: what stands between is no object, which the verb of a relative clause has before it. */
function lacksObject(token: Token): boolean {
  return determiners.has(token.lower) || auxiliaries.has(token.lower) || prepositions.has(token.lower) || isAdverb(token) || /^(?:to|as|not)$/u.test(token.lower) || /(?:est|ous|ful|ive|ic|al|ble|less)$/u.test(token.lower);
}

/** Found that, said that: the clause is what somebody found or said. */
function leadsClause(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'that' && !determiners.has(tokens[index - 2]?.lower ?? '') && (englishVerbs.get(tokens[index - 1]?.lower ?? '')?.some((form) => form.form === 'past') ?? false);
}

/** Condemned by Ann Lee, who said it was madness; among them was Ann Lee, who called it “a farce”; it was Ann Lee who said so: a relative clause that ends its sentence. */
export function relativeSpeech(tokens: readonly Token[], segments: readonly Segment[], quoted: boolean): SourcePhrase | null {
  const who = tokens.findLastIndex((token) => token.lower === 'who');
  const position = segments.findIndex((segment) => segment.from <= who && who < segment.to);
  const segment = segments[position];
  if (who < 2 || segment === undefined || !segments.slice(position + 1).every((one) => tokens[one.from - 1]?.kind === 'quotation')) return null;
  const comma = tokens[who - 1]?.text === ',' && who === segment.from;
  const cleft = tokens[0]?.lower === 'it' && /^(?:is|was)$/u.test(tokens[1]?.lower ?? '') && who < segment.to - 1;
  if (!comma && !cleft) return null;
  const clause: Segment = { from: who + 1, to: segment.to, before: tokens[who] ?? null, after: segment.after };
  const verb = [who + 1, who + 2, who + 3].map((at) => (at < segment.to ? verbAt(tokens, at, clause) : null)).find((one) => one !== null) ?? null;
  if (verb === null || verb.from !== who + 1 || verb.negated || (verb.lemma === 'ask' && tokens[verb.to]?.lower !== 'that') || !reportsSomething(tokens, verb, clause, segments[position + 1], quoted)) return null;
  const run = nameRuns(tokens).find((one) => one.to === (comma ? who - 1 : who));
  if (run !== undefined) return run.phrase.class === 'person' ? run.phrase : null;
  const start = tokens.findLastIndex((token, at) => at < who - 1 && at > who - 8 && /^(?:a|an|one|another)$/u.test(token.lower));
  const noun = tokens[who - 2]?.kind === 'word' && comma && start >= 0 ? readEnglishPhrase(tokens, start, who - 1) : null;
  return noun?.kind === 'noun' && isPersonNoun(noun.head ?? '') ? noun : null;
}

/** Anne Roy was less sunny: “…”: whoever the clause before a colon is about. */
export function beforeColon(tokens: readonly Token[], segments: readonly Segment[]): SourcePhrase | null {
  const position = segments.findIndex((segment) => segment.after?.text === ':' && tokens[segment.to + 1]?.kind === 'quotation');
  const segment = segments[position];
  if (segment === undefined) return null;
  const opening = segments[0];
  const owner = owningView(tokens, segment);
  if (owner !== null) return owner;
  const named = namedOnly(tokens, segments, position);
  if (named !== null) return named;
  const subject = acrossApposition(tokens, segments, position) ?? leadingSubject(tokens, segment) ?? (opening === undefined ? null : leadingSubject(tokens, opening));
  if (subject === null) return null;
  const speaks = subject.kind === 'noun' ? isPersonNoun((subject.head ?? '').replace(/s$/u, '')) : subject.pronoun !== 'thing' && subject.class === 'person';
  return speaks ? subject : null;
}

/** Lee’s answer: “…”; her advice to voters: “…”. */
function owningView(tokens: readonly Token[], { from, to }: Segment): SourcePhrase | null {
  const at = tokens.findIndex((token, index) => index > from && index < to && index < from + 6 && isView(token.lower));
  if (at < 0 || !tokens.slice(at + 1, to).every((token) => token.kind === 'word' && !auxiliaries.has(token.lower) && !englishVerbs.has(token.lower))) return null;
  return viewOwner(tokens, from, at);
}

/** Ann Lee: “…”; Ann Lee, mayor: “…”; Ann Lee on the cuts: “…”. */
function namedOnly(tokens: readonly Token[], segments: readonly Segment[], position: number): SourcePhrase | null {
  const [opening] = segments;
  if (opening === undefined || position > 2 || opening.from > 0) return null;
  const words = tokens.slice(opening.from, segments[position]?.to ?? opening.to);
  if (words.some((token) => auxiliaries.has(token.lower) || (!token.capital && englishVerbs.has(token.lower) && !isPersonNoun(token.lower)) || /[^e]ed$/u.test(token.lower))) return null;
  const end = words.findIndex((token) => !token.capital);
  const name = readEnglishPhrase(tokens, opening.from, opening.from + (end < 0 ? words.length : end));
  return name?.kind === 'name' && name.class === 'person' && name.name?.includes(' ') === true ? name : null;
}

/** “Rubbish,” was Lee’s verdict; “rubbish” is how Lee described it. */
export function quotedVerdict(tokens: readonly Token[]): SourcePhrase | null {
  const [quotation, copula, next] = tokens;
  if (quotation?.kind !== 'quotation' || !/^(?:is|was)$/u.test(copula?.lower ?? '') || next === undefined) return null;
  const end = markAfter(tokens, 2);
  if (/^(?:how|what)$/u.test(next.lower)) {
    const segment: Segment = { from: 3, to: end, before: next, after: tokens[end] ?? null };
    for (let at = 4; at < end; at += 1) {
      const verb = verbAt(tokens, at, segment);
      if (verb !== null && !verb.negated) return subjectBefore(tokens, 3, verb.from);
    }
    return null;
  }
  const at = tokens.findIndex((token, index) => index > 2 && index < Math.min(end, 8) && isView(token.lower));
  return at < 0 ? null : viewOwner(tokens, 2, at);
}

function isView(word: string): boolean {
  return /^(?:answer|reply|response|verdict|message|advice|view|conclusion|reaction|comment|assessment|explanation|description|warning|motto|mantra|prediction|retort|summary|promise|plea|question|slogan|excuse|defence|defense|complaint|rule|philosophy|recipe|tip|instruction|parting)$/u.test(word);
}

/** The owner whose answer or advice the noun at this place is. */
function viewOwner(tokens: readonly Token[], from: number, noun: number): SourcePhrase | null {
  const at = tokens.findIndex((token, index) => index >= from && index < noun && (/['’]s?$/u.test(token.text) || /^(?:his|her|their)$/u.test(token.lower)));
  const owner = tokens[at];
  if (owner === undefined) return null;
  if (!/^(?:his|her|their)$/u.test(owner.lower)) return readEnglishPhrase(tokens, from, at + 1);
  return { kind: 'pronoun', pronoun: owner.lower === 'their' ? 'people' : 'person', name: null, description: null, noun: null, plural: owner.lower === 'their', bare: true, mention: { start: owner.start, end: owner.end }, class: 'person', gender: owner.lower === 'his' ? 'he' : owner.lower === 'her' ? 'she' : null, head: null };
}

function markAfter(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && token.kind !== 'word');
  return at < 0 ? tokens.length : at;
}

/** The firm issued a statement saying it was sorry; he was quoted as saying it. */
export function issuedMessage(tokens: readonly Token[], segment: Segment): SourcePhrase | null {
  for (let index = segment.from + 2; index < segment.to - 2; index += 1) {
    if (!/^(?:saying|stating|claiming|warning|arguing|insisting|denying|announcing|confirming|alleging|accusing|urging|telling|asking)$/u.test(tokens[index]?.lower ?? '')) continue;
    const before = tokens[index - 1]?.lower ?? '';
    const issued = tokens.slice(segment.from + 1, index - 1).some((token) => /^(?:issued|released|published|posted|sent|wrote|put|made|signed|shared)$/u.test(token.lower)) && /^(?:statement|letter|email|e-mail|post|message|note|tweet|release|memo|video|complaint|petition|notice|press-release|bulletin|apology|text|thread|comment)$/u.test(before);
    const by = before === 'by' && tokens.slice(segment.from + 1, index - 1).some((token) => /^(?:responded|responds|replied|replies|ended|ends|began|begins|opened|opens|closed|closes|started|starts|concluded|reacted|hit|countered|retaliated|finished|answered)$/u.test(token.lower));
    const quoted = before === 'as' && tokens.slice(segment.from + 1, index - 1).some((token) => /^(?:quoted|cited|recorded|reported|heard)$/u.test(token.lower));
    if (issued || quoted || by) return leadingSubject(tokens, segment);
  }
  return null;
}

// Rules for one English sentence: the words that hand it to a source, if any.
import { accordingTo } from './english-according.ts';
import { beliefCue } from './english-belief.ts';
import { closesHere, findsSomething, isToldTo, reportsSomething, statesPlainly } from './english-content.ts';
import { finiteForms } from './english-finite.ts';
import { asCommonNoun, readEnglishPhrase } from './english-phrases.ts';
import { isAdverb, isEnglishTitle, segmentsOf, verbAt } from './english-segments.ts';
import type { Verb } from './english-segments.ts';
import { beforeColon, issuedMessage, quotedVerdict, relativeNaming, relativeSpeech } from './english-relayed.ts';
import { holdsViews } from './english-speakers.ts';
import { acrossApposition, leadingSubject, subjectAfter, subjectBefore } from './english-subjects.ts';
import { auxiliaries, determiners, prepositions, subordinators, timeWords } from './english-words.ts';
import { englishVerbs } from './english-verbs.ts';
import { heldView } from './english-views.ts';
import { passiveCue } from './english-passives.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

/** What hands the sentence to a source; null where the paper speaks. */
export function englishCue(tokens: readonly Token[], setting: SentenceSetting): Cue | null {
  const segments = segmentsOf(tokens);
  const quoted = tokens.some((token, index) => token.kind === 'quotation' && !isEnglishTitle(tokens, index));
  const mode = quoted || setting.dash ? 'direct' : 'indirect';
  // The quoted words are theirs whom the relative clause names, whoever speaks in the main clause.
  const relative = quoted && tokens.filter((token) => token.kind === 'quotation').length === 1 ? relativeNaming(tokens) : null;
  if (relative !== null) return { mode, source: relative, closing: false };
  const closing = closingClause(tokens, segments, quoted || setting.dash);
  if (closing !== null) return { mode, source: closing, closing: true };
  const according = accordingTo(tokens);
  if (according !== null) return { mode, source: according, closing: false };
  const stated = mainClause(tokens, segments, quoted, setting.attested);
  if (stated !== null) return { mode, source: stated, closing: false };
  const relayed = (quoted ? (beforeColon(tokens, segments) ?? quotedVerdict(tokens)) : null) ?? passiveCue(tokens, quoted) ?? relativeSpeech(tokens, segments, quoted);
  if (relayed !== null) return { mode, source: relayed, closing: false };
  const belief = beliefCue(tokens);
  return belief === null ? null : { mode: belief.source === null ? 'belief' : mode, source: belief.source, closing: false, shown: belief.shown };
}

/** ", she said", ", said Maeve Corrigan, who …", ", people familiar with the talks told X." */
function closingClause(tokens: readonly Token[], segments: readonly Segment[], quoted: boolean): SourcePhrase | null {
  for (let position = segments.length - 1; position >= 0; position -= 1) {
    const segment = segments[position];
    if (segment === undefined) continue;
    const afterQuotation = segment.before?.kind === 'quotation' || tokens[segment.from - 2]?.kind === 'quotation';
    const beforeQuotation = segment.after?.kind === 'quotation' || tokens[segment.to + 1]?.kind === 'quotation';
    const follows = (segment.from > 0 && segment.before !== null && (afterQuotation || /^[,–—?!]$/u.test(segment.before.text))) || leadsWithAs(tokens, segment, position);
    if (!follows && !(quoted && beforeQuotation)) continue;
    const first = tokens[segment.from];
    if (first === undefined || (subordinators.has(first.lower) && (first.lower !== 'as' || /^(?:it|they)$/u.test(tokens[segment.from + 1]?.lower ?? '')))) continue;
    const found = reportingClause(tokens, segments, position, { speech: quoted && (afterQuotation || beforeQuotation), follows, quoted });
    if (found !== null) return found;
  }
  return null;
}

/** As Lee puts it, as the report notes: before what is reported. */
function leadsWithAs(tokens: readonly Token[], segment: Segment, position: number): boolean {
  return position === 0 && tokens[segment.from]?.lower === 'as' && segment.after?.text === ',' && /^(?:put|puts|say|says|said|note|notes|noted|explain|explains|explained|observe|observes|observed|out|it|wrote|writes|argue|argues|argued|told|tells|remarked|remembers|recalls|acknowledges|admits|concedes)$/u.test(tokens[segment.to - 1]?.lower ?? '');
}

function reportingClause(tokens: readonly Token[], segments: readonly Segment[], position: number, { speech, follows, quoted }: { readonly speech: boolean; readonly follows: boolean; readonly quoted: boolean }): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  for (let index = segment.from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated || (/^(?:learn|realise|realize|notice|see|hear)$/u.test(verb.lemma) && !isToldTo(tokens, verb, segment))) continue;
    const put = verb.lemma === 'put' && tokens[verb.to]?.lower === 'it' && tokens[segment.from]?.lower === 'as';
    if (!speech && !quoted && !put && !(verb.complements.has('that') || verb.complements.has('clause'))) continue;
    // The rest, it found, had died of “bad luck”: subject and verb alone between commas.
    const inserted = segment.before?.text === ',' && segment.after?.text === ',' && verb.to === segment.to && verb.from > segment.from && segment.to - segment.from < 7;
    if (!put && !verb.complements.has('closing') && ((quoted && !inserted) || !verb.complements.has('that'))) continue;
    if (!follows && !closesHere(tokens, verb, segment)) continue;
    if (verb.from === segment.from && verb.to - verb.from > 1 && !quoted) continue;
    if (verb.from === segment.from) {
      // X, an engineer, said water poured in: a clause has begun already that lacks its verb.
      const parenthetic = segment.after?.text === ',' && verb.complements.has('addressee') && verb.to < segment.to && closesHere(tokens, verb, segment) && !opensWithThat(tokens, segment.to);
      if (!parenthetic && !tokens.slice(0, segment.from).some((token) => token.kind === 'quotation') && resumes(tokens, segments, position)) continue;
      // What follows "told" is the person spoken to, what follows "called" the thing spoken of.
      const subject = /^(?:tell|call|describe|label|brand|dub|condemn|denounce|dismiss|criticise|criticize|praise|hail|slam|attack|reject|welcome|liken|compare)$/u.test(verb.lemma) ? null : subjectAfter(tokens, verb.to, segment.to);
      const inverts = /^(?:say|write|report|argue|explain|warn|reckon|insist|claim|admit|predict|suggest|announce|note)$/u.test(verb.lemma);
      if (subject !== null && (speech || (follows && inverts && !holdsObject(tokens, verb.to, segment.to) && !tokens.slice(verb.to, segment.to).some((token) => token.lower === 'that' || auxiliaries.has(token.lower))))) return namedAfter(tokens, segments[position + 1], subject);
      if (subject === null && (quoted || parenthetic)) {
        const across = acrossApposition(tokens, segments, position);
        if (across !== null) return across;
      }
      continue;
    }
    if (!speech && !closesHere(tokens, verb, segment)) continue;
    const subject = subjectBefore(tokens, segment.from, verb.from);
    if (subject !== null) return subject;
  }
  return null;
}

/** Told reporters, that: no clause of its own between commas. */
function opensWithThat(tokens: readonly Token[], comma: number): boolean {
  return /^(?:that|how|why|whether|if|who|which|and|but|when|where|while|after|before|as)$/u.test(tokens[comma + 1]?.lower ?? '');
}

/** Whether the verb that begins this clause belongs to a name or noun two commas back. */
function resumes(tokens: readonly Token[], segments: readonly Segment[], position: number): boolean {
  const opening = segments[0];
  return opening !== undefined && position >= 2 && tokens[segments[position]?.to ?? 0] !== undefined && acrossApposition(tokens, segments, position) !== null && !tokens.slice(opening.from, opening.to).some((token) => finiteForms.has(token.lower));
}

/** Says the pain keeps them awake: a second noun phrase that no preposition leads in is some verb's object. */
function holdsObject(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:no|yes|so|nothing)$/u.test(tokens[from]?.lower ?? '') && to - from === 1) return true;
  const relative = tokens.findIndex((token, at) => at >= from && /^(?:who|which|that|whose)$/u.test(token.lower));
  // Said costs rose: what follows has a verb of its own.
  if (tokens.slice(from + 1, relative < 0 ? to : Math.min(relative, to)).some((token, at) => !token.capital && (/^(?:fell|rose|went|came|took|got|made|gave|left|lost|won|began|knew|saw|grew|sank|broke|ran|met)$/u.test(token.lower) || (from + 2 + at === to && /[^e]ed$/u.test(token.lower))) && !prepositions.has(tokens[from + 2 + at]?.lower ?? ''))) return true;
  return tokens.slice(from, to).some((token, at, words) => {
    const before = words[at - 1];
    return before !== undefined && /^(?:a|an|the|his|her|its|their|our|my|your|them|him|it|us|me)$/u.test(token.lower) && !prepositions.has(before.lower) && !determiners.has(before.lower) && !/^(?:and|or|who|which|that)$/u.test(before.lower);
  });
}

/** Said the dean, Ann Lee: the name in apposition is the source, the noun tells who that is. */
function namedAfter(tokens: readonly Token[], next: Segment | undefined, subject: SourcePhrase): SourcePhrase {
  if (next?.before?.text !== ',' || subject.kind !== 'noun' || subject.plural || tokens.slice(next.from, next.to).some((token) => auxiliaries.has(token.lower))) return subject;
  const given = readEnglishPhrase(tokens, next.from, next.to);
  return given?.kind === 'name' && given.class === 'person' && given.name?.includes(' ') === true ? { ...given, description: subject.name, head: subject.head ?? null } : subject;
}

function mainClause(tokens: readonly Token[], segments: readonly Segment[], quoted: boolean, attested: ReadonlySet<string>): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const first = tokens[segment.from];
    if (first === undefined || (subordinators.has(first.lower) && !/^(?:but|and|so|yet)$/u.test(first.lower))) continue;
    if ((position > 0 && /^(?:saying|adding|claiming|insisting|arguing|warning|stressing|noting|explaining|alleging|predicting|suggesting|telling|asserting|calling|describing|writing|stating|declaring|announcing|confirming|acknowledging|conceding|admitting|recalling|maintaining|lamenting|complaining|joking|boasting|promising|vowing|pledging|denying|accusing|urging|blaming|cautioning|reiterating|testifying|concluding)$/u.test(first.lower)) || (position > 0 && remarksThat(tokens, segment))) {
      const subject = subjectAbove(tokens, segments, position);
      if (subject !== null && (quoted || !/^(?:calling|describing)$/u.test(first.lower))) return subject;
    }
    const held = heldView(tokens, segments, position);
    if (held !== null) return held;
    for (let index = segment.from; index < segment.to; index += 1) {
      const verb = verbAt(tokens, index, segment);
      if (verb === null) continue;
      const subject = () => subjectOf(tokens, segments, position, verb);
      if (reportsSomething(tokens, verb, segment, segments[position + 1], quoted)) {
        const found = subject();
        if (found !== null && (holdsViews(found) || statesPlainly(tokens, verb, segment, quoted))) return tokens[index]?.lower === verb.lemma ? asCommonNoun(tokens, found, attested) : found;
      } else if (verb.complements.has('finding') || verb.lemma === 'describe' || verb.lemma === 'report') {
        const found = subject();
        if (found !== null && findsSomething(tokens, verb, segment, found)) return found;
      }
    }
    const message = issuedMessage(tokens, segment);
    if (message !== null) return message;
  }
  return null;
}

/** Pointing out that, underlining that: participles that speak only where they lead in a clause. */
function remarksThat(tokens: readonly Token[], { from, to }: Segment): boolean {
  const at = tokens[from]?.lower === 'pointing' ? from + 1 : from;
  if (at > from && tokens[at]?.lower !== 'out') return false;
  return at + 2 < to && tokens[at + 1]?.lower === 'that' && (at > from || /^(?:remarking|emphasi[sz]ing|underlining|underscoring|observing|contending|estimating|hinting|implying|quipping|reasoning|speculating|affirming|disclosing|revealing|reckoning|reporting|responding|replying|countering|protesting|swearing|hoping|fearing|believing|mentioning|repeating)$/u.test(tokens[from]?.lower ?? ''));
}

/** Its founder, Ann Lee, later resigned, calling it “a farce”: whose deed the clause before the participle tells. */
function subjectAbove(tokens: readonly Token[], segments: readonly Segment[], position: number): SourcePhrase | null {
  for (let at = position - 1; at >= 0; at -= 1) {
    const segment = segments[at];
    const first = segment === undefined ? undefined : tokens[segment.from];
    if (segment === undefined || first === undefined || (subordinators.has(first.lower) && !/^(?:but|and|so|yet)$/u.test(first.lower))) continue;
    const subject = leadingSubject(tokens, segment) ?? (opensPredicate(tokens, segment) ? acrossApposition(tokens, segments, at) : null);
    if (subject !== null) return subject;
  }
  return null;
}

/** Resigned, later resigned, on Monday resigned: a verb with nothing but a time before it. */
function opensPredicate(tokens: readonly Token[], { from, to }: Segment): boolean {
  const verb = tokens.findIndex((token, index) => index >= from && index < to && !isAdverb(token) && !prepositions.has(token.lower) && !timeWords.has(token.lower));
  const word = tokens[verb]?.lower ?? '';
  return verb >= from && (finiteForms.has(word) || /[^e]ed$/u.test(word) || englishVerbs.get(word)?.some((form) => form.form === 'past') === true);
}

function subjectOf(tokens: readonly Token[], segments: readonly Segment[], position: number, verb: Verb): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  if (verb.from === segment.from) return acrossApposition(tokens, segments, position);
  if (!/^(?:and|but)$/u.test(tokens[verb.from - 1]?.lower ?? '')) return subjectBefore(tokens, segment.from, verb.from);
  // She declined to comment, but said: the subject stands before the comma.
  const before = verb.from - 1 === segment.from ? segments.slice(0, position).toReversed() : [segment];
  for (const one of before) {
    const opening = tokens[one.from]?.lower ?? '';
    const subject = subordinators.has(opening) && !/^(?:but|and|so|yet)$/u.test(opening) ? null : leadingSubject(tokens, one);
    if (subject !== null) return subject;
  }
  return null;
}

// Who does the saying: the subject before or after an English reporting verb.
import { finiteForms } from './english-finite.ts';
import { isPersonNoun } from './english-people.ts';
import { englishPronoun, readEnglishPhrase } from './english-phrases.ts';
import { isAdverb } from './english-segments.ts';
import { englishVerbs } from './english-verbs.ts';
import { auxiliaries, bodyWords, capitalTitles, companyWords, determiners, prepositions, subordinators, timeWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Segment, Token } from './tokens.ts';

export function subjectAfter(tokens: readonly Token[], verb: number, to: number): SourcePhrase | null {
  // Said dryly; said quietly Ann Lee.
  const from = isAdverb(tokens[verb]) ? verb + 1 : verb;
  let end = from;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || (token.kind !== 'word' && token.text !== '.')) break;
    if (end > from && (timeWords.has(token.lower) || isAdverb(token))) break;
    if (end > from && tokens[from] !== undefined && englishPronoun(tokens[from].lower) !== null) {
      if (/^(?:in|on|at|when|as|to|during)$/u.test(token.lower)) break;
      return null;
    }
    end += 1;
  }
  while (end > from && (tokens[end - 1]?.text === '.' || /^(?:on|in|last|at|of)$/u.test(tokens[end - 1]?.lower ?? ''))) end -= 1;
  const first = tokens[from];
  if (first === undefined || end <= from || prepositions.has(first.lower) || /^(?:that|to|not|so|it's|how|why|what|if|whether)$/u.test(first.lower)) return null;
  if (/^(?:him|her|them|me|us)$/u.test(first.lower)) return null;
  return readEnglishPhrase(tokens, from, end);
}

/** The noun phrase that ends just before a verb. */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number): SourcePhrase | null {
  let to = verb;
  // The watchdog itself, Lee herself: the word tells nothing of who that is.
  while (to > from && (isAdverb(tokens[to - 1]) || (to > from + 1 && /^(?:there|here)$/u.test(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.kind === 'word' && !auxiliaries.has(tokens[to - 2]?.lower ?? '')) || (to > from + 1 && /^(?:him|her|it|them)sel(?:f|ves)$/u.test(tokens[to - 1]?.lower ?? '')))) to -= 1;
  let start = from;
  while (start < to && (tokens[start]?.kind !== 'word' || isAdverb(tokens[start]) || /^(?:and|but|so|yet|as)$/u.test(tokens[start]?.lower ?? ''))) start += 1;
  const last = tokens[to - 1];
  if (last === undefined || to <= start || last.kind !== 'word') return null;
  if (/^(?:who|which|that|what|when|where|and|or|but|as|if|to)$/u.test(last.lower)) return null;
  if (to - start === 1 && !last.capital && englishVerbs.get(last.lower)?.some((form) => form.form === 'past') === true) return null;
  if (englishPronoun(last.lower) !== null && /^(?:he|she|they|it)$/u.test(last.lower)) {
    const before = to - 2 >= start ? tokens[to - 2] : undefined;
    return before !== undefined && (subordinators.has(before.lower) || prepositions.has(before.lower) || inRelative(tokens, start, to - 2)) ? null : readEnglishPhrase(tokens, to - 1, to);
  }
  const opening = tokens[start];
  if (opening !== undefined && (prepositions.has(opening.lower) || timeWords.has(opening.lower))) {
    start = afterAdverbial(tokens, start, to);
    if (start < 0) return null;
  }
  if (holdsContact(tokens, start, to) || (start > 0 && /^(?:is|are|was|were|am|has|have|had)$/u.test(tokens[start]?.lower ?? ''))) return null;
  for (let index = start; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind === 'quotation') return null;
    if (index > start && auxiliaries.has(token.lower) && !tokens.slice(start, index).some((one) => /^(?:who|which|that)$/u.test(one.lower))) return null;
    if (subordinators.has(token.lower) && !/^(?:who|which|that|and|whose)$/u.test(token.lower) && !(token.lower === 'than' && /^(?:more|fewer|less)$/u.test(tokens[index - 1]?.lower ?? ''))) return null;
    // Ann Lee found that Tom Ash had declared: the subject within what she found.
    if (token.lower === 'that' && index > start + 1 && !determiners.has(tokens[index - 2]?.lower ?? '') && (englishVerbs.get(tokens[index - 1]?.lower ?? '')?.some((form) => form.form === 'past') ?? false)) return null;
    if (/^(?:who|which|that|whom)$/u.test(token.lower) && index > start && !tokens.slice(index + 1, to).some((one) => auxiliaries.has(one.lower) || /(?:[^s]s|ed|ing)$/u.test(one.lower) || englishVerbs.has(one.lower))) return null;
  }
  return readEnglishPhrase(tokens, start, to);
}

/** A dam they say made it worse: the pronoun right after a noun that nothing led in. */
function inRelative(tokens: readonly Token[], start: number, before: number): boolean {
  const noun = tokens[before];
  const opening = tokens[start];
  return noun !== undefined && opening !== undefined && before > start && noun.kind === 'word' && !noun.capital && !timeWords.has(noun.lower) && !isAdverb(noun) && !prepositions.has(opening.lower) && !timeWords.has(opening.lower) && !subordinators.has(opening.lower);
}

/** A pendant that writes down everything its wearer hears: the verb is of a clause within the noun phrase. */
function holdsContact(tokens: readonly Token[], start: number, to: number): boolean {
  return tokens.slice(start + 1, to).some((token, index) => /^(?:its|his|her|their|the|a|an)$/u.test(token.lower) && /^(?:everything|anything|something|nothing|everyone|someone)$/u.test(tokens[start + index]?.lower ?? ''));
}

/** "On Thursday the minister": where the noun phrase after a leading adverbial begins; -1 when there is none. */
function afterAdverbial(tokens: readonly Token[], start: number, to: number): number {
  for (let index = start + 1; index < to; index += 1) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (token === undefined || before === undefined) continue;
    if (timeWords.has(before.lower) && !timeWords.has(token.lower) && !prepositions.has(token.lower)) return index;
    if (index > start + 1 && (determiners.has(token.lower) || englishPronoun(token.lower) !== null) && !prepositions.has(before.lower)) return index;
  }
  return -1;
}

/** Helen Raman, a union organiser, says; A report, published in May, found. */
export function acrossApposition(tokens: readonly Token[], segments: readonly Segment[], position: number): SourcePhrase | null {
  const segment = segments[position];
  if (segment?.before?.text !== ',' && segment?.before?.text !== ')' && segment?.before?.text !== '–' && segment?.before?.text !== '—') return null;
  const first = segments[0];
  if (first === undefined || position < 2) return null;
  for (let index = 0; index < position - 1; index += 1) {
    const earlier = segments[index];
    if (earlier === undefined) continue;
    const opening = tokens[earlier.from];
    if (opening === undefined || prepositions.has(opening.lower) || (subordinators.has(opening.lower) && !/^(?:but|and|so|yet)$/u.test(opening.lower))) continue;
    const subject = subjectBefore(tokens, earlier.from, earlier.to);
    if (subject === null || (subject.kind === 'pronoun' && earlier.to - earlier.from > 2) || holdsVerb(tokens, earlier)) continue;
    // His neighbour, Ann Lee – no relation – told: the name stands in the first of several.
    for (const between of new Set([segments[position - 1], segments[index + 1]])) {
      const given = between === undefined ? null : (calledIn(tokens, between) ?? nameIn(tokens, between, subject));
      if (given !== null) return given;
    }
    return subject;
  }
  return null;
}

/** Her neighbour, a shrimper named Ann Lee: the name behind its trade. */
function calledIn(tokens: readonly Token[], { from, to }: Segment): SourcePhrase | null {
  const at = tokens.findIndex((token, index) => index > from && index < to - 1 && /^(?:named|called)$/u.test(token.lower) && tokens[index + 1]?.capital === true);
  if (at < 0 || !/^(?:a|an|another|one)$/u.test(tokens[from]?.lower ?? '')) return null;
  const end = tokens.findIndex((token, index) => index > at && (!token.capital || index >= to));
  const given = readEnglishPhrase(tokens, at + 1, end < 0 ? to : end);
  const trade = readEnglishPhrase(tokens, from, at);
  return given?.kind === 'name' ? { ...given, description: trade?.name ?? given.description, head: trade?.head ?? null } : null;
}

/** The dean, Ann Lee; another backer, the Helsinki fund Corvel Ventures: the name that the words between the commas give the noun before them. */
function nameIn(tokens: readonly Token[], between: Segment, subject: SourcePhrase): SourcePhrase | null {
  const opening = tokens[between.from];
  if (opening === undefined || !(subject.kind === 'noun' || capitalTitles.has(subject.name?.toLowerCase() ?? '') || isPersonNoun(subject.name ?? '')) || subordinators.has(opening.lower) || prepositions.has(opening.lower)) return null;
  if (!tokens.slice(between.from, between.to).every((token) => token.capital || isPersonNoun(token.lower) || (!auxiliaries.has(token.lower) && !englishVerbs.has(token.lower)))) return null;
  const given = readEnglishPhrase(tokens, between.from, between.to);
  if (given?.kind !== 'name') return null;
  const told = { ...given, description: subject.name, head: subject.kind === 'noun' ? (subject.head ?? null) : (subject.name?.toLowerCase() ?? null) };
  if (given.class === 'person' || opening.capital) return told;
  return backers.test((subject.head ?? '').replace(/s$/u, '')) || bodyWords.has(subject.head ?? '') || companyWords.has(subject.head ?? '') ? { ...given, head: subject.head ?? null } : null;
}

/** What a company may be to another, besides what companies are called. */
const backers = /^(?:backer|investor|owner|landlord|rival|sponsor|organi[sz]er|partner|shareholder|buyer|bidder|seller|client|customer|competitor|parent|charity|regulator|watchdog|creditor|founder|ally|host|successor|predecessor|tenant|donor)$/u;

/** Whether the words are a clause rather than a noun phrase: the Senate voted to delay it. */
function holdsVerb(tokens: readonly Token[], segment: Segment): boolean {
  return tokens.slice(segment.from, segment.to).some((token, index) => {
    const next = tokens[segment.from + index + 1]?.lower ?? '';
    return auxiliaries.has(token.lower) || (index > 0 && /[^e]ed$/u.test(token.lower) && (determiners.has(next) || /^(?:to|that|it|him|her|them)$/u.test(next)) && !/^(?:who|which|that)$/u.test(tokens[segment.from + index - 1]?.lower ?? ''));
  });
}

function isBaseForm(word: string): boolean {
  const forms = englishVerbs.get(word) ?? [];
  return forms.length > 0 && forms.every((form) => form.form === 'present' && form.lemma === word);
}

/** The subject of the first clause, whatever its verb: everything before the first word that can be one. */
export function leadingSubject(tokens: readonly Token[], segment: Segment): SourcePhrase | null {
  for (let index = segment.from + 1; index < segment.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.capital) continue;
    // A plural before the verb, as in "bat groups have", is the subject's own head.
    const ended = token.lower.endsWith('s') && auxiliaries.has(tokens[index + 1]?.lower ?? '') && !englishVerbs.has(token.lower) && !auxiliaries.has(token.lower);
    if (determiners.has(tokens[index - 1]?.lower ?? '') && !auxiliaries.has(token.lower)) continue;
    // A rail link, an annual report: what could be a verb in the plural follows no plural here.
    if (isBaseForm(token.lower) && !/s$|^(?:they|we|you|people|police|men|women|children)$/u.test(tokens[index - 1]?.lower ?? '')) continue;
    if (!ended && (auxiliaries.has(token.lower) || englishVerbs.has(token.lower) || /(?:[^s]s|ed)$/u.test(token.lower) || (tokens[index - 1]?.capital === true && finiteForms.has(token.lower)))) {
      const subject = subjectBefore(tokens, segment.from, index);
      if (subject !== null) return subject;
    }
  }
  return null;
}

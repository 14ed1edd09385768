// Rules for one English sentence: the words that hand it to a source, if any.
import { adverbs, auxiliaries, determiners, prepositions, ruleWords, subordinators, timeWords } from './english-words.ts';
import { asCommonNoun, englishPronoun, readEnglishPhrase } from './english-phrases.ts';
import { englishBeliefParticiples, englishVerbs } from './english-verbs.ts';
import type { EnglishVerbForm, EnglishVerbUse } from './english-verbs.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Token } from './tokens.ts';

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly before: Token | null;
  readonly after: Token | null;
}

interface Verb {
  readonly from: number;
  readonly to: number;
  readonly uses: ReadonlySet<EnglishVerbUse>;
  readonly lemma: string;
  readonly negated: boolean;
}

/** What hands the sentence to a source; null where the paper speaks. */
export function englishCue(tokens: readonly Token[], setting: SentenceSetting): Cue | null {
  const segments = segmentsOf(tokens);
  const quoted = tokens.some((token, index) => token.kind === 'quotation' && !isEnglishTitle(tokens, index));
  const mode = quoted || setting.dash ? 'direct' : 'indirect';
  const closing = closingClause(tokens, segments, quoted || setting.dash);
  if (closing !== null) return { mode, source: closing, closing: true };
  const according = accordingTo(tokens);
  if (according !== null) return { mode, source: according, closing: false };
  const stated = mainClause(tokens, segments, quoted, setting.attested);
  if (stated !== null) return { mode, source: stated, closing: false };
  const belief = beliefCue(tokens);
  return belief === null ? null : { mode: belief.source === null ? 'belief' : mode, source: belief.source, closing: false };
}

/** Titles, nicknames and scare quotes: words in quotation marks that nobody is said to have spoken. */
function isEnglishTitle(tokens: readonly Token[], index: number): boolean {
  const quotation = tokens[index];
  if (quotation === undefined) return false;
  const inner = quotation.text.slice(1, -1).trim();
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (/^(?:titled|entitled|nicknamed|dubbed|named|called|christened|codenamed|known)$/u.test(before?.lower ?? '') && !/^(?:he|she|it|they|who)$/u.test(tokens[index - 2]?.lower ?? '') ) return true;
  if (/^(?:book|novel|film|song|album|play|poem|article|paper|series|show|painting|report|study|exhibition|essay|documentary|poster|banner|slogan)$/u.test(before?.lower ?? '') && /^\p{Lu}/u.test(inner)) return true;
  if (/^(?:call|calls|known)$/u.test(tokens.slice(0, index).findLast((token) => englishVerbs.has(token.lower) || token.lower === 'known')?.lower ?? '') && /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(inner)) return true;
  if (/[.!?…,]$/u.test(inner) || after?.text === ',' || before === undefined) return before === undefined && !/[.!?…,]$/u.test(inner) && after?.text !== ',';
  if (before.kind === 'mark' && /[:,]/u.test(before.text)) return false;
  const words = inner.split(/\s+/u);
  return words.length <= 8 && words.every((word) => /^(?:\p{Lu}|(?:of|the|and|in|on|a|an|for|to|at|with|from|is)$)/u.test(word)) && /^\p{Lu}/u.test(inner);
}

function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before: Token | null = null;
  tokens.forEach((token, index) => {
    if (token.kind === 'word' || (token.kind === 'mark' && /^['’%€$£/.]$/u.test(token.text) && index < tokens.length - 1)) return;
    if (token.kind === 'quotation' && isEnglishTitle(tokens, index)) return;
    if (index > from) segments.push({ from, to: index, before, after: token });
    from = index + 1;
    before = token;
  });
  if (tokens.length > from) segments.push({ from, to: tokens.length, before, after: null });
  return segments;
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (adverbs.has(token.lower) || (token.lower.endsWith('ly') && (!token.capital || token.first) && !/^(?:family|early|only|nearly|roughly|ally|supply|bully|daily|weekly)$/u.test(token.lower)));
}

function verbAt(tokens: readonly Token[], index: number, segment: Segment): Verb | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || (token.capital && index !== segment.from)) return null;
  const forms = englishVerbs.get(token.lower);
  if (forms === undefined) return null;
  let from = index;
  const words: string[] = [];
  while (from > segment.from) {
    const before = tokens[from - 1];
    if (before === undefined || !(auxiliaries.has(before.lower) || isAdverb(before) || /^(?:not|never|to)$/u.test(before.lower) || /n[’']t$/u.test(before.lower))) break;
    words.push(before.lower);
    from -= 1;
  }
  if (words.some((word) => /^(?:is|are|was|were|be|been|being|am)$/u.test(word) && !forms.some((form) => form.form === 'ing'))) return null;
  const negated = words.some((word) => /^(?:not|never)$/u.test(word) || /n[’']t$/u.test(word));
  if (words.some((word) => /^(?:to|will|would|could|can|may|might|must|shall|should)$/u.test(word))) return null;
  const perfect = words.some((word) => /^(?:has|have|had)$/u.test(word));
  const emphatic = words.some((word) => /^(?:do|does|did)$/u.test(word) || /^(?:do|does|did)n[’']t$/u.test(word));
  if (from === index && (determiners.has(tokens[index - 1]?.lower ?? '') || /['’]s?$/u.test(tokens[index - 1]?.text ?? '')) && !/^(?:some|many|several|most|all|both|few|others?|one|her)$/u.test(tokens[index - 1]?.lower ?? '')) return null;
  if (from === index && plurals.has(token.lower) && !singularSubject(tokens, segment.from, index)) return null;
  if (from < index && determiners.has(tokens[from - 1]?.lower ?? '') && words.every((word) => !auxiliaries.has(word))) return null;
  if (from === index && nouns.has(token.lower) && tokens.slice(Math.max(segment.from, index - 3), index).some((one) => determiners.has(one.lower)) && !(tokens[index - 1]?.lower ?? '').endsWith('s')) return null;
  if (from === index && token.lower === forms[0]?.lemma && !forms.some((form) => form.form === 'past') && !tokens.slice(segment.from, index).some((one) => pluralSubject(one))) return null;
  const fitting = forms.filter((form) => fits(form, token, perfect, emphatic, words));
  const [first] = fitting;
  if (first === undefined) return null;
  return { from, to: index + 1, uses: new Set(fitting.map((form) => form.use)), lemma: first.lemma, negated };
}

/** What can stand before a verb in its plural form. */
function pluralSubject(token: Token): boolean {
  return /^(?:they|we|you|i|some|many|most|others|several|few|half|both|all|majority|people|police|men|women|children|staff|and|two|three|four|five|six|seven|eight|nine|ten)$/u.test(token.lower) || /^(?:data|media)$/u.test(token.lower) || (/[^sui]s['’]?$/u.test(token.lower) && !/^(?:its|his|was|has|does|as|always|perhaps|sometimes)$/u.test(token.lower));
}

/** Third person forms that are plural nouns as well: political disputes, territorial claims. */
const plurals = new Set('reports claims estimates doubts fears hopes notes states questions calls demands offers shows replies comments quotes requests objects projects pledges promises guesses jokes disputes cries attacks labels brands answers rules suspects blames urges stresses warns plans names hints protests signals'.split(' '));

/** A name, a pronoun, or a noun with a determiner: what a verb in -s can follow. */
function singularSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const last = tokens[verb - 1];
  if (verb === from || last === undefined) return true;
  if (last.kind !== 'word' || last.capital || englishPronoun(last.lower) !== null) return true;
  return tokens.slice(Math.max(from, verb - 6), verb - 1).some((token) => determiners.has(token.lower)) && !/(?:al|ive|ous|ary|ic|ful|less|able|ible|ant|ent)$/u.test(last.lower);
}

/** Present forms that are nouns after a determiner: a new report, the first claim. */
const nouns = new Set('report claim estimate doubt fear hope note state question blame answer call demand offer show reply comment quote stress request object project pledge promise guess hint joke dispute cry laugh smile sigh scream shout whisper snap label brand mock attack praise slam blast paint'.split(' '));

function fits(form: EnglishVerbForm, token: Token, perfect: boolean, emphatic: boolean, words: readonly string[]): boolean {
  switch (form.form) {
    case 'participle':
      return perfect;
    case 'past':
      return !emphatic && !perfect;
    case 'present':
      return emphatic ? token.lower === form.lemma : !perfect;
    case 'ing':
      return words.some((word) => /^(?:is|are|was|were|been)$/u.test(word)) && form.use !== 'naming';
  }
}

/** ", she said", ", said Maeve Corrigan, who …", ", people familiar with the talks told X." */
function closingClause(tokens: readonly Token[], segments: readonly Segment[], quoted: boolean): SourcePhrase | null {
  for (let position = segments.length - 1; position >= 0; position -= 1) {
    const segment = segments[position];
    if (segment === undefined) continue;
    const afterQuotation = segment.before?.kind === 'quotation' || tokens[segment.from - 2]?.kind === 'quotation';
    const beforeQuotation = segment.after?.kind === 'quotation' || tokens[segment.to + 1]?.kind === 'quotation';
    const follows = segment.from > 0 && segment.before !== null && (afterQuotation || /^[,–—?!]$/u.test(segment.before.text));
    if (!follows && !(quoted && beforeQuotation)) continue;
    const first = tokens[segment.from];
    if (first === undefined || (subordinators.has(first.lower) && (first.lower !== 'as' || /^(?:it|they)$/u.test(tokens[segment.from + 1]?.lower ?? '')))) continue;
    const found = reportingClause(tokens, segments, position, { speech: quoted && (afterQuotation || beforeQuotation), follows, quoted });
    if (found !== null) return found;
  }
  return null;
}

function reportingClause(tokens: readonly Token[], segments: readonly Segment[], position: number, { speech, follows, quoted }: { readonly speech: boolean; readonly follows: boolean; readonly quoted: boolean }): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  for (let index = segment.from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated) continue;
    if (!speech && !quoted && !(verb.uses.has('speech') || verb.uses.has('clause'))) continue;
    if (verb.uses.size === 1 && verb.uses.has('naming')) continue;
    if (!follows && !closesHere(tokens, verb, segment)) continue;
    if (verb.from === segment.from && verb.to - verb.from > 1 && !quoted) continue;
    if (verb.from === segment.from) {
      const subject = subjectAfter(tokens, verb.to, segment.to);
      const inverts = /^(?:say|write|report|argue|explain|warn|reckon|insist|claim|admit|predict|suggest|announce|note)$/u.test(verb.lemma);
      if (subject !== null && (speech || (follows && inverts && !tokens.slice(verb.to, segment.to).some((token) => token.lower === 'that' || auxiliaries.has(token.lower))))) return subject;
      if (subject === null && quoted) {
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

/** After the verb of a closing clause stand an addressee, a time or a place, and no content. */
function closesHere(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  const rest = tokens.slice(verb.to, segment.to).filter((token) => token.kind === 'word' && !isAdverb(token));
  const [first] = rest;
  if (first === undefined) return true;
  if (first.lower === 'to' && verb.lemma !== 'say') return false;
  if (verb.lemma === 'tell') return !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower));
  return timeWords.has(first.lower) || (/^(?:in|on|at|after|before|during|to|from|of|outside|through|via|by)$/u.test(first.lower) && !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower)));
}

function subjectAfter(tokens: readonly Token[], from: number, to: number): SourcePhrase | null {
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
function subjectBefore(tokens: readonly Token[], from: number, verb: number): SourcePhrase | null {
  let to = verb;
  while (to > from && isAdverb(tokens[to - 1])) to -= 1;
  let start = from;
  while (start < to && (tokens[start]?.kind !== 'word' || isAdverb(tokens[start]) || /^(?:and|but|so|yet|as)$/u.test(tokens[start]?.lower ?? ''))) start += 1;
  const last = tokens[to - 1];
  if (last === undefined || to <= start || last.kind !== 'word') return null;
  if (/^(?:who|which|that|what|when|where|and|or|but|as|if|to)$/u.test(last.lower)) return null;
  if (to - start === 1 && !last.capital && englishVerbs.get(last.lower)?.some((form) => form.form === 'past') === true) return null;
  if (englishPronoun(last.lower) !== null && /^(?:he|she|they|it)$/u.test(last.lower)) {
    const before = to - 2 >= start ? tokens[to - 2] : undefined;
    return before !== undefined && (subordinators.has(before.lower) || prepositions.has(before.lower)) ? null : readEnglishPhrase(tokens, to - 1, to);
  }
  const opening = tokens[start];
  if (opening !== undefined && (prepositions.has(opening.lower) || timeWords.has(opening.lower))) {
    start = afterAdverbial(tokens, start, to);
    if (start < 0) return null;
  }
  for (let index = start; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind === 'quotation') return null;
    if (index > start && auxiliaries.has(token.lower) && !tokens.slice(start, index).some((one) => /^(?:who|which|that)$/u.test(one.lower))) return null;
    if (subordinators.has(token.lower) && !/^(?:who|which|that|and|whose)$/u.test(token.lower)) return null;
    if (/^(?:who|which|that|whom)$/u.test(token.lower) && index > start && !tokens.slice(index + 1, to).some((one) => auxiliaries.has(one.lower) || /(?:[^s]s|ed|ing)$/u.test(one.lower) || englishVerbs.has(one.lower))) return null;
  }
  return readEnglishPhrase(tokens, start, to);
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
function acrossApposition(tokens: readonly Token[], segments: readonly Segment[], position: number): SourcePhrase | null {
  const segment = segments[position];
  if (segment?.before?.text !== ',' && segment?.before?.text !== ')' && segment?.before?.text !== '–' && segment?.before?.text !== '—') return null;
  const first = segments[0];
  if (first === undefined || position < 2) return null;
  for (let index = 0; index < position - 1; index += 1) {
    const earlier = segments[index];
    if (earlier === undefined) continue;
    const opening = tokens[earlier.from];
    if (opening === undefined || prepositions.has(opening.lower) || subordinators.has(opening.lower)) continue;
    const subject = subjectBefore(tokens, earlier.from, earlier.to);
    if (subject === null || !tokens.slice(earlier.from, earlier.to).every((token) => !auxiliaries.has(token.lower))) continue;
    const between = segments[position - 1];
    const given = between !== undefined && subject.kind === 'noun' && tokens.slice(between.from, between.to).every((token) => token.capital) ? readEnglishPhrase(tokens, between.from, between.to) : null;
    return given?.kind === 'name' ? { ...given, description: subject.name, head: subject.head ?? null } : subject;
  }
  return null;
}

/** according to X; in X's view; null for timetables and rules. */
function accordingTo(tokens: readonly Token[]): SourcePhrase | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.lower === 'according' && tokens[index + 1]?.lower === 'to') return sourceFrom(tokens, index + 2);
    if (token?.lower === 'in' && /^(?:view|opinion|words|eyes|judgment)$/u.test(tokens[index + 2]?.lower ?? '') && tokens[index + 1]?.lower === 'the' && tokens[index + 3]?.lower === 'of') return sourceFrom(tokens, index + 4);
    if (/^(?:view|opinion|words|telling|judgment)$/u.test(token?.lower ?? '')) {
      const opening = tokens.slice(0, index).findLastIndex((one) => one.lower === 'in' && one.kind === 'word');
      const owner = tokens[index - 1];
      if (opening >= 0 && index - opening <= 6 && owner !== undefined && (/['’]s?$/u.test(owner.text) || /^(?:his|her|their)$/u.test(owner.lower))) {
        const pronoun = /^(?:his|her|their)$/u.test(owner.lower);
        if (pronoun) return { kind: 'pronoun', pronoun: owner.lower === 'their' ? 'people' : 'person', name: null, description: null, noun: null, plural: owner.lower === 'their', bare: true, mention: { start: owner.start, end: owner.end }, class: 'person', gender: owner.lower === 'his' ? 'he' : owner.lower === 'her' ? 'she' : null };
        return readEnglishPhrase(tokens, opening + 1, index);
      }
    }
  }
  return null;
}

function sourceFrom(tokens: readonly Token[], from: number): SourcePhrase | null {
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'quotation' || (token.kind === 'mark' && !/^['’.]$/u.test(token.text))) break;
    if (end > from && /^(?:that|which|who|published|released|seen|obtained|issued|filed|shared|posted|dated)$/u.test(token.lower)) break;
    end += 1;
  }
  while (end > from && tokens[end - 1]?.kind === 'mark') end -= 1;
  return readEnglishPhrase(tokens, from, end);
}

function mainClause(tokens: readonly Token[], segments: readonly Segment[], quoted: boolean, attested: ReadonlySet<string>): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const first = tokens[segment.from];
    if (first === undefined || (subordinators.has(first.lower) && !/^(?:but|and|so|yet)$/u.test(first.lower))) continue;
    if (position > 0 && /^(?:saying|adding|claiming|insisting|arguing|warning|stressing|noting|explaining|alleging|predicting|suggesting|telling|asserting|calling|describing)$/u.test(first.lower)) {
      const opening = segments[0];
      const subject = opening === undefined ? null : leadingSubject(tokens, opening);
      if (subject !== null && (quoted || !/^(?:calling|describing)$/u.test(first.lower))) return subject;
    }
    for (let index = segment.from; index < segment.to; index += 1) {
      const verb = verbAt(tokens, index, segment);
      if (verb === null) continue;
      if (!reportsSomething(tokens, verb, segment, segments[position + 1], quoted)) continue;
      const subject = verb.from === segment.from ? acrossApposition(tokens, segments, position) : subjectBefore(tokens, segment.from, verb.from);
      if (subject !== null) return tokens[index]?.lower === verb.lemma ? asCommonNoun(tokens, subject, attested) : subject;
    }
  }
  return null;
}

/** The subject of the first clause, whatever its verb: everything before the first word that can be one. */
function leadingSubject(tokens: readonly Token[], segment: Segment): SourcePhrase | null {
  for (let index = segment.from + 1; index < segment.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.capital) continue;
    if (auxiliaries.has(token.lower) || englishVerbs.has(token.lower) || /(?:[^s]s|ed)$/u.test(token.lower)) {
      const subject = subjectBefore(tokens, segment.from, index);
      if (subject !== null) return subject;
    }
  }
  return null;
}

const finite = /^(?:was|were|is|are|had|has|have|would|will|could|can|should|must|may|might|did|does|do|fell|rose|went|came|took|got|made|gave|left|lost|won|began|knew|saw|cost|cut|put|let|set)$/u;

function hasClause(words: readonly Token[]): boolean {
  return words.slice(1).some((token) => finite.test(token.lower) || /(?:ed|[^s]s|n[’']t)$/u.test(token.lower));
}

function reportsSomething(tokens: readonly Token[], verb: Verb, segment: Segment, next: Segment | undefined, quoted: boolean): boolean {
  const rest = tokens.slice(verb.to, segment.to).filter((token) => token.kind === 'word' && !isAdverb(token));
  const [first] = rest;
  const that = rest.slice(0, 7).some((token) => token.lower === 'that') && first !== undefined;
  if (verb.negated) return /^(?:believe|think|expect|accept|deny|doubt|dispute)$/u.test(verb.lemma) && first !== undefined;
  if (verb.lemma === 'point' && first?.lower !== 'out') return false;
  if (first?.lower === 'to' && /^(?:think|say|believe|allege|suspect|report|assume|fear|estimate|agree|know)$/u.test(verb.lemma)) return false;
  if (verb.lemma === 'agree' && first?.lower !== 'that') return false;
  const quotation = segment.after?.kind === 'quotation' || tokens.slice(verb.to, segment.to).some((token) => token.kind === 'quotation');
  if (quoted && quotation && (!/^(?:hear|see|learn|find|show|reveal|propose|read|discover|remember|agree|ask|request|demonstrate|establish|signal|notice|recommend|project|calculate)$/u.test(verb.lemma) || first?.lower === 'that' || rest.length <= 1)) return true;
  if (quoted && (segment.after?.text === ',' || segment.after?.text === ':') && tokens[segment.to + 1]?.kind === 'quotation') return true;
  if (first === undefined) return segment.after?.text === ':' || (segment.after?.text === ',' && next !== undefined && tokens[next.from]?.lower === 'that');
  if (first.lower === 'that' && !(rest.length <= 2)) return !verb.uses.has('manner') || verb.uses.size > 1;
  const afterPreposition = prepositions.has(first.lower);
  if (verb.uses.has('object') && !afterPreposition) return !/^(?:reject|dismiss|question|refute|rule|predict)$/u.test(verb.lemma) || that || rest.some((token) => /^(?:claims?|accusations?|allegations?|criticisms?|suggestions?|idea|notion|report|reports|charges?|theory|argument|figures?|findings|rumours?|rumors?|concerns|complaints?|assertions?|view)$/u.test(token.lower)) || (verb.lemma === 'predict' && rest.length > 1);
  switch (verb.lemma) {
    case 'say':
    case 'claim':
    case 'insist':
    case 'argue':
    case 'believe':
    case 'think':
    case 'admit':
    case 'hope':
    case 'reckon':
    case 'assert':
    case 'contend':
    case 'allege':
    case 'acknowledge':
    case 'concede':
    case 'maintain':
    case 'suspect':
    case 'fear':
    case 'estimate':
    case 'predict':
    case 'suggest':
    case 'guess':
    case 'swear':
    case 'vow':
    case 'pledge':
    case 'posit':
    case 'assume':
      if (verb.lemma === 'maintain' && !rest.some((token) => token.lower === 'that' || finite.test(token.lower))) return false;
      if (verb.lemma === 'assume' && rest.every((token) => token.lower !== 'that') && !hasClause(rest)) return false;
      if (/^(?:nothing|so|yes|no|goodbye|hello|farewell|little|much)$/u.test(first.lower) && rest.length <= 3) return false;
      if (afterPreposition && first.lower !== 'to') return verb.lemma === 'say' && hasClause(rest) && /^(?:in|on|after|at|during|since|by|for|with|under|from|over|until|despite|between|among|before)$/u.test(first.lower);
      return rest.length >= 2;
    case 'tell':
    case 'warn':
    case 'remind':
    case 'assure':
    case 'promise':
    case 'advise':
      if (that || (first.lower === 'of' && rest.length > 1)) return true;
      if (verb.lemma === 'tell') return (rest.length >= 4 && hasClause(rest.slice(1)) && !/^(?:the|a|his|her|their)$/u.test(first.lower)) || (rest.some((token) => /^(?:how|to)$/u.test(token.lower)) && rest.length > 3 && !/^(?:stories|story|jokes|lies)$/u.test(first.lower));
      return rest.some((token) => token.lower === 'to') || hasClause(rest);
    case 'urge':
    case 'ask':
    case 'request':
    case 'threaten':
    case 'recommend':
    case 'propose':
      return that || rest.slice(0, 8).some((token) => /^(?:to|whether|if|why|how)$/u.test(token.lower)) || ((verb.lemma === 'recommend' || verb.lemma === 'propose') && rest.length > 1);
    case 'demand':
      return true;
    case 'call':
    case 'describe':
    case 'characterise':
    case 'characterize':
    case 'portray':
      return (verb.lemma === 'call' && first.lower === 'for' && rest.length > 1) || (verb.lemma !== 'call' && rest.some((token) => token.lower === 'as'));
    case 'point':
      return first.lower === 'out' && rest.length > 2;
    case 'expect':
    case 'anticipate':
    case 'project':
      return rest.some((token) => token.lower === 'to') || hasClause(rest);
    default:
      break;
  }
  if (that && (first.lower === 'that' || !/^(?:hear|see|learn|remember|read|discover)$/u.test(verb.lemma))) return verb.uses.has('speech') || verb.uses.has('clause');
  const clause = rest.length >= 3 && !afterPreposition && rest.slice(1).some((token) => finite.test(token.lower));
  return clause && (verb.uses.has('speech') || verb.uses.has('clause')) && !/^(?:see|hear|learn|remember|discover|show|reveal|establish|decide|note|notice|write|read|explain)$/u.test(verb.lemma);
}

interface Belief {
  readonly source: SourcePhrase | null;
}

function beliefCue(tokens: readonly Token[]): Belief | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') continue;
    if (/^(?:reportedly|allegedly|supposedly|purportedly|rumouredly|reputedly)$/u.test(token.lower)) return { source: null };
    if (/^(?:rumour|rumor)$/u.test(token.lower) && tokens[index + 1]?.lower === 'has') return { source: null };
    if (/^(?:rumours|rumors|speculation)$/u.test(token.lower) && /^(?:that|suggest|say|circulated|are|have)$/u.test(tokens[index + 1]?.lower ?? '')) return { source: null };
    if (!englishBeliefParticiples.has(token.lower)) continue;
    let before = index - 1;
    while (before >= 0 && (isAdverb(tokens[before]) || /^(?:been|being|not|long)$/u.test(tokens[before]?.lower ?? ''))) before -= 1;
    if (!/^(?:is|are|was|were|has|have|had)$/u.test(tokens[before]?.lower ?? '')) continue;
    const been = tokens.slice(before, index).some((one) => /^(?:is|are|was|were|been)$/u.test(one.lower));
    if (!been) continue;
    const next = tokens[index + 1];
    const impersonal = tokens[before - 1]?.lower === 'it';
    if (next?.lower === 'by') {
      const end = tokens.findIndex((one, at) => at > index + 1 && (one.lower === 'to' || one.lower === 'that' || one.kind !== 'word'));
      const source = readEnglishPhrase(tokens, index + 2, end < 0 ? tokens.length : end);
      if (source !== null) return { source };
    }
    if (/^(?:to|that|at|of)$/u.test(next?.lower ?? '') || impersonal || (/^(?:feared|presumed|believed|thought|reported|suspected)$/u.test(token.lower) && /^(?:dead|missing|lost|killed|drowned|trapped|injured|responsible|safe)$/u.test(next?.lower ?? ''))) {
      if (token.lower === 'said' && next?.lower === 'of') continue;
      return { source: null };
    }
  }
  return null;
}

/** Laws and timetables are nobody's words. */
export function isRule(word: string): boolean {
  return ruleWords.has(word);
}

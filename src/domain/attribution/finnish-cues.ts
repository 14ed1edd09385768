// Rules for one Finnish sentence: the words that hand it to a source, if any.
import { findNoun } from './finnish-nouns.ts';
import { mukaanSource, opinionSource } from './finnish-according.ts';
import { heardClause, passiveCue } from './finnish-passives.ts';
import { finnishAdverbs, isLocal, readFinnishPhrase } from './finnish-phrases.ts';
import { closesHere, firstWord, hasConstruction, isTitle, leadsIn, quotationAt, quotationNear, segmentsOf, startsContent, subordinators, verbAt } from './finnish-segments.ts';
import type { Verb } from './finnish-segments.ts';
import { acrossApposition, contrasted, subjectAfter, subjectBefore } from './finnish-subjects.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

/** Verbs that take a question as their content. */
const askingVerbs = new Set('kysyä tiedustella ihmetellä kertoa selittää kuvailla kuvata paljastaa muistella selostaa miettiä pohtia arvioida sanoa'.split(' '));

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
  if (passive !== null) return passive.source === null ? { mode: 'belief', source: null, closing: false, ...(passive.shown === undefined ? {} : { shown: passive.shown }) } : { mode, source: passive.source, closing: false };
  const opinion = opinionSource(tokens, segments, setting);
  if (opinion !== null) return { mode, source: opinion, closing: false };
  const inner = mukaanSource(tokens, segments, setting, 'inner');
  if (inner !== null && inner.kind === 'source') return { mode, source: inner.source, closing: false };
  return null;
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

function reportingClause(tokens: readonly Token[], segment: Segment, setting: SentenceSetting, speech: boolean): SourcePhrase | null {
  for (let index = segment.from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated) continue;
    const manner = [...verb.uses].every((use) => use === 'manner' || use === 'naming');
    if (manner && (!speech || !(closesHere(tokens, index + 1, segment.to) || isBrief(segment, index) || leadsIn(tokens, segment.from, verb.from) || /^(?:ja|näyttää|katsoo)$/u.test(tokens[index + 1]?.lower ?? '')))) continue;
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
  return speech ? unlistedVerb(tokens, segment, setting) : null;
}

/** ", Aro kuittaa tiedon.": a word or two may follow the verb after quoted words. */
function isBrief(segment: Segment, verb: number): boolean {
  return segment.after?.text === '.' && segment.to - verb <= 2;
}

/** ", säestää Veli Niva": beside speech any verb in the present before nothing but a name reports it. */
function unlistedVerb(tokens: readonly Token[], segment: Segment, setting: SentenceSetting): SourcePhrase | null {
  const [verb, ...name] = tokens.slice(segment.from, segment.to).filter((token) => token.kind === 'word');
  if (verb === undefined || name.length === 0 || name.length > 3 || verb.capital || !/(?:ee|aa|ää|oo|öö|ii|uu|yy)$/u.test(verb.lower) || findNoun(verb.text) !== null) return null;
  if (!name.every((token) => token.capital)) return null;
  return readFinnishPhrase(tokens, segment.from + 1, segment.from + 1 + name.length, false, setting.attested);
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
      const subject = subjectBefore(tokens, segment.from, verb.from, setting) ?? acrossApposition(tokens, segments, position, verb, setting) ?? contrasted(tokens, segments, position, verb, setting) ?? (leadsIn(tokens, segment.from, verb.from) ? subjectAfter(tokens, verb.to, segment.to, setting) : null);
      // What has only an object for its content needs somebody who can speak: "apteekit vaativat reseptin" reports nothing.
      const content = startsContent(tokens, next) || hasConstruction(tokens, verb.to, segment.to) || quoted;
      if (subject?.kind === 'noun' && !content && !/^(?:person|body|sources|document)$/u.test(subject.noun?.class ?? '') && !/ (?:ry|oy|oyj|ab)$/iu.test(subject.name ?? '')) continue;
      if (subject !== null) return subject;
    }
  }
  return null;
}

function reportsSomething(tokens: readonly Token[], verb: Verb, index: number, segment: Segment, next: Segment | undefined, quoted: boolean): boolean {
  const rest = tokens.slice(verb.to, segment.to);
  const opening = next === undefined ? null : firstWord(tokens, next);
  const conjunction = opening !== null && /^(?:ett|ettei)/u.test(opening.lower);
  const asking = [...verb.lemmas].some((lemma) => askingVerbs.has(lemma));
  const objectBetween = [...verb.lemmas].some((lemma) => /^(?:vahvistaa|lisätä|osoittaa|kuvata|laskea|esittää)$/u.test(lemma)) && rest.some((token) => token.kind === 'word' && !token.capital && !finnishAdverbs.has(token.lower) && !isLocal(token));
  const clause = startsContent(tokens, next) && (conjunction || asking) && !objectBetween && (segment.after?.text === ',' || segment.after?.kind === 'quotation');
  if (verb.negated) return [...verb.lemmas].some((lemma) => /^(?:uskoa|epäillä|kiistää|luulla)$/u.test(lemma)) && (clause || hasConstruction(tokens, verb.to, segment.to) || (verb.lemmas.has('uskoa') && tokens.slice(segment.from, segment.to).some((token) => token.kind === 'word' && /(?:([aeiouyäö])\1n|h[aeiouyäö]n)$/u.test(token.lower))));
  if ([...verb.uses].some((use) => use === 'speech' || use === 'object' || use === 'infinitive')) {
    if (clause) return true;
    // Toisin kertoo X: the content stands in the sentence before.
    if (verb.from === segment.from + 1 && /^(?:toisin|samaa|samoin|näin)$/u.test(tokens[segment.from]?.lower ?? '')) return true;
    if (segment.after?.text === ':' || tokens[verb.to]?.text === ':') return true;
    if (hasConstruction(tokens, verb.to, segment.to)) return true;
    if (quoted && (rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation')) return true;
    if (quoted && next !== undefined && segment.after?.kind === 'quotation') return true;
    if (/^(?:arvioida|katsoa|uskoa|väittää|epäillä|sanoa|kuvata|kuvailla)$/u.test([...verb.lemmas][0] ?? '') && rest.some((token) => token.lower.endsWith('ksi') && token.lower.length > 4) && rest.length > 1) return true;
  }
  if (verb.lemmas.has('pitää') && rest.length > 1 && rest.some((token) => isJudgement(token))) return true;
  if ([...verb.lemmas].some((lemma) => /^(?:torjua|vahvistaa)$/u.test(lemma)) && rest.some((token) => claims.test(token.lower))) return true;
  const object = rest.filter((token) => token.kind === 'word' && !finnishAdverbs.has(token.lower));
  if (verb.uses.has('object') && object.length > 0) return true;
  if (verb.uses.has('infinitive') && object.some((token) => infinitive.test(token.lower) && token.lower.length > 3)) return true;
  if (verb.uses.has('naming') && quoted) return rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation';
  if (verb.uses.has('manner') && quoted) return segment.after?.kind === 'quotation' && /^[,:]$/u.test(tokens[segment.to]?.text ?? '');
  return index < 0;
}

/** torjuu väitteen, vahvistaa tiedon: the object stands for what was claimed. */
const claims = /^(?:väit|syytö|syytte|arvostel|kritiik|huhu|moitte|tiedon|tiedot|tietoa|asian|uutise|siirron|siirtonsa|kaupan$|kaupasta|eron$|kuolem|kuollei|henkilöllisyy|uhriluvun|aikee|pidäty|valinna)/u;

/** pitää suunnitelmaa epärealistisena: an opinion; not pitää miestä vangittuna, pitää puheen lauantaina. */
function isJudgement({ kind, lower }: Token): boolean {
  if (kind !== 'word' || lower.length < 6 || !/[aeiouyäö]n[aä]$/u.test(lower)) return false;
  return !/(?:t[tu]una|t[ty]ynä|[lnrs]tuna|[lnrs]tynä|taina|tiina|kona|aikana|päivänä|kesänä|keväänä|syksynä|talvena|iltana|aamuna|viikkona|hetkenä|vuotena|kautena)$/u.test(lower);
}

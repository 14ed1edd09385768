// Rules for one Finnish sentence: the words that hand it to a source, if any.
import { findNoun } from './finnish-nouns.ts';
import { mukaanSource } from './finnish-according.ts';
import { accordingToWhich, acrossApposition, antecedent, contrasted, namedNext } from './finnish-across.ts';
import { looksGenitive } from './finnish-names.ts';
import { opinionSource } from './finnish-opinions.ts';
import { heardClause, passiveCue } from './finnish-passives.ts';
import { finnishAdverbs, finnishPronoun, isLocal, readFinnishPhrase } from './finnish-phrases.ts';
import { contentOf } from './finnish-content.ts';
import type { Content } from './finnish-content.ts';
import { closesHere, firstWord, hasConstruction, isSubordinate, isTitle, leadsIn, quotationAt, quotationNear, segmentsOf, startsContent, subordinators, verbAt } from './finnish-segments.ts';
import type { Verb } from './finnish-segments.ts';
import { openingSubject, subjectAfter, subjectBefore } from './finnish-subjects.ts';
import { finnishCompanions } from './finnish-verb-list.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

/** What hands the sentence to a source; null where the paper speaks. */
export function finnishCue(sentence: readonly Token[], setting: SentenceSetting): Cue | null {
  const tokens = withoutAlias(withoutParentheses(sentence));
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
  if (stated !== null && !quoted && isFigureOf(tokens, stated)) return null;
  if (stated !== null) return { mode, source: stated, closing: false };
  const passive = passiveCue(tokens, segments, setting);
  if (passive !== null) return passive.source === null ? { mode: 'belief', source: null, closing: false, ...(passive.shown === undefined ? {} : { shown: passive.shown }) } : { mode, source: passive.source, closing: false };
  const opinion = opinionSource(tokens, segments, setting);
  if (opinion !== null) return { mode, source: opinion, closing: false };
  const relative = relativeClause(tokens, segments, setting);
  if (relative !== null) return { mode, source: relative, closing: false };
  const inner = mukaanSource(tokens, segments, setting, 'inner');
  if (inner !== null && inner.kind === 'source') return { mode, source: inner.source, closing: false };
  const shouted = beforeColon(tokens, segments, setting);
  if (shouted !== null) return { mode: 'direct', source: shouted, closing: false };
  // Words that open the sentence and are more than a title are spoken, whoever spoke them.
  const spoken = tokens[1]?.text === ',' && quotationAt(tokens, 0) && !isTitle(tokens, 0) && (tokens[0]?.text.split(/\s+/u).length ?? 0) > 3;
  return spoken ? { mode: 'direct', source: null, closing: false } : null;
}

/** Näytelmässä vanha merimies kertoo, miten: somebody whom the work makes up, and no author, witness or named person. */
function isFigureOf(tokens: readonly Token[], source: SourcePhrase): boolean {
  const work = tokens.slice(0, 2).findIndex((token) => madeUp.test(token.lower));
  if (work < 0 || source.kind !== 'noun' || (source.noun !== null && source.noun.class !== 'person') || (work === 1 && !/(?:nen|n|ssa|ssä)$/u.test(tokens[0]?.lower ?? ''))) return false;
  return !/(?:kirjailija|tekijä|kirjoittaja|runoilija|ohjaaja|tutkija|toimittaja|näyttelijä|säveltäjä|professori|tohtori|asiantuntija|historioitsija|haastateltava|todistaja|kuvaaja|käsikirjoittaja|dramaturgi|kuraattori|kriitikko|kustantaja|muusikko|laulaja|poliitikko|ministeri|presidentti)$/u.test(source.noun?.singular.toLowerCase() ?? source.name ?? '');
}

/** Works that tell of people who never were: no documentary, and no interview. */
const madeUp = /^(?:\p{L}*(?:näytelmä|teatteriesitykse|musikaali|romaani|novelli|elokuva|sadu|tarina|ooppera|komedia|animaatio|trilleri|dekkari|sarjakuva|tv-sarja|kuunnelma|runoelma|balladi|kohtaukse)|esitykse|kirja|sarja|laulu|runo|avauskohtaukse|loppukohtaukse|alkukohtaukse|avausjakso)(?:ss[aä])$/u;

/** The tokens without (THL), (kok.), (45): what explains a name parts no clause. */
function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((token, index) => index > 0 && token.text === '(');
  if (open < 0) return tokens;
  const length = tokens.slice(open).findIndex((token) => token.text === ')');
  if (length < 0 || length > 5 || tokens.slice(open, open + length).some((token) => token.kind === 'quotation')) return tokens;
  return withoutParentheses([...tokens.slice(0, open), ...tokens.slice(open + length + 1)]);
}

/** Nimimerkki ”Pikku Myy” kirjoittaa: quotation marks around what somebody calls themselves part no clause and quote nobody. */
function withoutAlias(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, index) => token.kind === 'quotation' && aliasBefore.test(tokens[index - 1]?.lower ?? ''));
  return at < 0 ? tokens : withoutAlias([...tokens.slice(0, at), ...tokens.slice(at + 1)]);
}

const aliasBefore = /^nimimer(?:kki|kin|killä|kiltä|kille|kkiä)$/u;

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
    const told = !speech && before.text === ',' && position === segments.length - 1 && !/^(?:ja|mutta|vaan|eikä|sekä|tai|niin)$/u.test(words.lower) && segments.slice(0, position).some((one) => !subordinators.has(firstWord(tokens, one)?.lower ?? ''));
    const found = reportingClause(tokens, segment, setting, speech ? 'quoted' : told ? 'told' : 'plain');
    if (found !== null) return namedNext(tokens, segments, position, found, setting);
  }
  return null;
}

/** What stands before a reporting clause: quoted words, a whole clause of the sentence's own, or something less. */
type Reported = 'quoted' | 'told' | 'plain';

/** Verbs of manner that close a clause without quotation marks too: "hinta ratkaisee, hän tiivistää"; no gestures. */
const tellers = /^(?:jatkaa|pohtia|pohdiskella|tuumia|tuumata|tuumailla|miettiä|mietiskellä|summata|tiivistää|kiteyttää|tokaista|puuskahtaa|jyrähtää|töksäyttää|päivitellä|vitsailla|intoilla|lohkaista|sanailla|letkauttaa|täräyttää|filosofoida|ynnätä|luetella|täydentää|säestää|kompata|myötäillä|tarinoida|taustoittaa|konkretisoida|havainnollistaa|määritellä|puntaroida|ruotia|aprikoida|tuskailla|kuitata|sutkauttaa|naljailla|varoitella|naurahtaa|huokaista|huoata|huokailla|hymähtää|myhäillä|hehkuttaa|ihastella|riemuita|kertailla|analysoida|lausua|sivaltaa|napauttaa|lohduttaa|rauhoitella|tyynnytellä|haikailla|puolustella|visioida|muotoilla|jutella|jutustella|veistellä|irvailla|vinkata|eritellä|ällistellä|hämmästellä|vaikeroida|vaikertaa|puhista|jupista|murahtaa|tuhahtaa|kivahtaa|ärähtää|tiuskaista|äyskähtää|hykerrellä)$/u;

function reportingClause(tokens: readonly Token[], segment: Segment, setting: SentenceSetting, reported: Reported): SourcePhrase | null {
  const speech = reported === 'quoted';
  for (let index = segment.from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated) continue;
    const manner = [...verb.uses].every((use) => use === 'manner' || use === 'naming' || use === 'clause');
    if (manner && [...verb.lemmas].some((lemma) => lemma in finnishCompanions)) continue;
    if (manner && reported === 'told') {
      const teller = closingTeller(tokens, segment, verb, setting);
      if (teller !== null) return teller;
    }
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
    // Kiistää väitteet: what is denied, and nobody who denies it.
    if (right !== null && (speech || right.kind !== 'noun' || (right.noun !== null && !/^(?:message|rule)$/u.test(right.noun.class)))) return right;
  }
  return speech ? unlistedVerb(tokens, segment, setting) : null;
}

/** Hän tiivistää; kiteyttää Aro Ylelle: somebody in person, and nothing but when, where or to whom after it. */
function closingTeller(tokens: readonly Token[], segment: Segment, verb: Verb, setting: SentenceSetting): SourcePhrase | null {
  if (![...verb.lemmas].some((lemma) => tellers.test(lemma)) || (verb.lemmas.has('jatkaa') && verb.to !== segment.to && verb.from !== segment.from)) return null;
  const before = closesHere(tokens, verb.to, segment.to) ? subjectBefore(tokens, segment.from, verb.from, setting) : null;
  const teller = before ?? (leadsIn(tokens, segment.from, verb.from) ? subjectAfter(tokens, verb.to, segment.to, setting) : null);
  if (teller === null || (teller.kind === 'pronoun' ? !/^peo|^person/u.test(teller.pronoun ?? '') : teller.kind === 'noun' ? teller.noun?.class !== 'person' : teller.class !== 'person')) return null;
  return teller;
}

/** ", Aro kuittaa tiedon.": a word or two may follow the verb after quoted words. */
function isBrief(segment: Segment, verb: number): boolean {
  return segment.after?.text === '.' && segment.to - verb <= 2;
}

/** ", säestää Veli Niva": beside speech any verb in the present before nothing but a name reports it; right after quoted words, any clause. */
function unlistedVerb(tokens: readonly Token[], segment: Segment, setting: SentenceSetting): SourcePhrase | null {
  const words = tokens.slice(segment.from, segment.to).filter((token) => token.kind === 'word');
  const [verb, ...name] = words;
  if (verb === undefined || name.length === 0) return null;
  if (segment.from === 2 && segment.before?.text === ',' && quotationAt(tokens, 0) && !/^(?:kuten|joten|jolloin|eikä|mutta|ja|vaan|tai|niin)$/u.test(verb.lower)) {
    const opening = openingSubject(tokens, segment.from, segment.to, setting);
    if (opening !== null) return opening;
    const following = verb.capital || findNoun(verb.text) !== null || finnishPronoun(verb.lower) !== null ? null : subjectAfter(tokens, segment.from + 1, segment.to, setting);
    if (following !== null && (following.kind !== 'noun' || following.noun !== null)) return following;
  }
  if (verb.capital || findNoun(verb.text) !== null || finnishAdverbs.has(verb.lower) || isLocal(verb) || finnishPronoun(verb.lower) !== null) return null;
  if (name.length <= 3 && name.every((token) => token.capital) && /(?:ee|aa|ää|oo|öö|ii|uu|yy)$/u.test(verb.lower)) return readFinnishPhrase(tokens, segment.from + 1, segment.from + 1 + name.length, false, setting.attested);
  // ", kähisi kannattaja Sini Niva.": a title and a full name at the end of an utterance.
  if (!/(?:i|ee|aa|ää|oo|uu|yy)$/u.test(verb.lower) || !/^[.]?$/u.test(segment.after?.text ?? '')) return null;
  const titled = readFinnishPhrase(tokens, segment.from + 1, segment.to, false, setting.attested);
  return titled?.kind === 'name' && titled.name?.includes(' ') === true && titled.description !== null && titled.mention.end === tokens[segment.to - 1]?.end ? titled : null;
}

/** A main clause whose verb reports: subject, verb and something that is the content. */
function mainClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, quoted: boolean): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const first = firstWord(tokens, segment);
    if (first === null || (isSubordinate(tokens, segment) && first.lower !== 'sillä')) continue;
    for (let index = segment.from; index < segment.to; index += 1) {
      const verb = verbAt(tokens, index, segment);
      if (verb === null) continue;
      const content = contentOf(tokens, verb, segment, segments[position + 1], quoted);
      if (content === null) continue;
      const subject = objectFirst(tokens, segment, verb, setting) ?? subjectBefore(tokens, segment.from, verb.from, setting) ?? acrossApposition(tokens, segments, position, verb, setting) ?? contrasted(tokens, segments, position, verb, setting) ?? (leadsIn(tokens, segment.from, verb.from) ? subjectAfter(tokens, verb.to, segment.to, setting) : null);
      if (subject !== null && canReport(subject, verb, quoted ? 'clause' : content)) return subject;
    }
  }
  return null;
}

/** Tulipallon kertoi nähneensä kapteeni Niva: a genitive opens the sentence, and who says so stands after the verb. */
function objectFirst(tokens: readonly Token[], segment: Segment, verb: Verb, setting: SentenceSetting): SourcePhrase | null {
  const [head] = tokens;
  if (segment.from !== 0 || verb.from !== 1 || head === undefined || finnishPronoun(head.lower) !== null || !looksGenitive(head.text) || setting.attested.has(head.text) || setting.attested.has(`${head.text}in`)) return null;
  const right = subjectAfter(tokens, verb.to, segment.to, setting);
  return right !== null && (right.kind !== 'noun' || right.noun !== null) ? right : null;
}

/** "…, joka arvioi säästävänsä miljoonan": a relative clause whose verb reports with a clause or construction of its own. */
function relativeClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const according = accordingToWhich(tokens, segments, position, setting);
    if (according !== null) return according;
    if (!/^(?:joka|jotka)$/u.test(firstWord(tokens, segment)?.lower ?? '')) continue;
    for (let index = segment.from + 1; index < Math.min(segment.to, segment.from + 4); index += 1) {
      const verb = verbAt(tokens, index, segment);
      if (verb === null || verb.negated || contentOf(tokens, verb, segment, segments[position + 1], false) !== 'clause') continue;
      const source = antecedent(tokens, segments, position, setting);
      if (source !== null && canReport(source, verb, 'clause')) return source;
    }
  }
  return null;
}

/** Kun hän huusi: ”…”: a clause of any kind that leads to quoted words with a colon. */
function beforeColon(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): SourcePhrase | null {
  const segment = segments.find((one) => one.after?.text === ':' && quotationAt(tokens, one.to + 1));
  if (segment === undefined) return null;
  const from = subordinators.has(firstWord(tokens, segment)?.lower ?? '') ? segment.from + 1 : segment.from;
  for (let index = from; index < segment.to; index += 1) {
    const verb = verbAt(tokens, index, segment);
    if (verb === null || verb.negated) continue;
    const subject = subjectBefore(tokens, from, verb.from, setting);
    if (subject !== null) return subject;
  }
  return null;
}

/** What things do as well as people: "luku kertoo", "tilanne vaatii". */
const thingsDo = /^(?:vahvistaa|osoittaa|paljastaa|selittää|todistaa|kuvata|muistuttaa|edellyttää|vaatia|laskea|viestiä|viitata|ennustaa|ennakoida|tehdä|antaa|tuoda|nostaa|ottaa|esittää|linjata|perustella|lisätä|nojata|vedota|odottaa|nähdä)$/u;

/** Se edellyttää: what it needs rather than says. */
const needs = /^(?:edellyttää|vaatia|tehdä|antaa|tuoda|nostaa|ottaa|laskea|lisätä|nojata|odottaa|tuntea|nähdä|kokea)$/u;

/** Tutkijat huomasivat: a finding; vaimo huomasi tilin tyhjentyneen: something that happened. */
function findsOut(subject: SourcePhrase, verb: Verb): boolean {
  const called = `${subject.description ?? ''} ${subject.kind === 'noun' ? (subject.noun?.singular ?? '') : ''}`;
  if (/(?:tutkij|tieteili|logi|professori|tohtori|lääkäri|asiantuntij|väittelij|fyysikko|kemisti|ekonomisti|analyytikko|tarkastaj|ryhmä|tutkimu)/u.test(called)) return true;
  if (subject.kind === 'noun') return subject.noun?.class !== 'person';
  return verb.lemmas.has('havaita') || (subject.kind === 'pronoun' && subject.pronoun !== 'person') || subject.class === 'body';
}

/** What a school does by its choices and a person in words. */
const stresses = /^(?:korostaa|painottaa|alleviivata|tähdentää)$/u;

/** Whether this subject can be the source: "apteekit vaativat reseptin" and "todisteet vahvistivat" report nothing. */
function canReport(subject: SourcePhrase, verb: Verb, content: Content): boolean {
  if ([...verb.lemmas].every((lemma) => lemma === 'huomata' || lemma === 'havaita') && !findsOut(subject, verb)) return false;
  if (content === 'personal') return subject.kind === 'pronoun' ? subject.pronoun === 'person' || subject.pronoun === 'people' : subject.kind === 'name' || subject.noun?.class === 'person' || (subject.noun?.class === 'body' && ![...verb.lemmas].some((lemma) => stresses.test(lemma)));
  if (subject.kind !== 'noun') return subject.pronoun !== 'thing' || ![...verb.lemmas].every((lemma) => needs.test(lemma));
  if (subject.noun?.class === 'rumour') return false;
  // Kirja kertoo, miten; kokemus osoittaa: what a book is about, what nobody said.
  if (/^(?:\p{L}*(?<!päivä|väitös|pöytä)kirja|kokemus|havainto)$/u.test(subject.noun?.singular.toLowerCase() ?? '') && subject.bare && [...verb.lemmas].some((lemma) => lemma === 'kertoa' || thingsDo.test(lemma))) return false;
  const known = /^(?:person|body|sources|document|message)$/u.test(subject.noun?.class ?? '') || / (?:ry|oy|oyj|ab)$/iu.test(subject.name ?? '');
  if (known) return !(content === 'object' && isPlace(subject));
  return content === 'clause' && ![...verb.lemmas].every((lemma) => thingsDo.test(lemma));
}

/** "Maan suurin kaupunki vaati jälleenrakentamista": a place, not its council. */
function isPlace(subject: SourcePhrase): boolean {
  return /(?:^| )(?:suurin|vanhin|nuorin|pienin|tärkein|kaunein|rikkain|köyhin|vaurain|väkirikkain|\p{L}+sin) (?:\p{L}*kaupunki|\p{L}*kunta|valtio|maa|talo|koulu|tehdas|satama)$/u.test(subject.name ?? '');
}

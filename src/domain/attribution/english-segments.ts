// Cuts an English sentence at its marks into clauses, and finds the verbs in them that can report.
import { isPersonNoun } from './english-people.ts';
import { englishPronoun } from './english-phrases.ts';
import { englishComplements, englishOtherSenses, englishParticles, englishVerbs } from './english-verbs.ts';
import type { EnglishComplement, EnglishVerbForm } from './english-verbs.ts';
import { adverbs, auxiliaries, bodyWords, determiners, documentWords, prepositions } from './english-words.ts';
import type { Segment, Token } from './tokens.ts';

export interface Verb {
  readonly from: number;
  readonly to: number;
  /** What it can report with. */
  readonly complements: ReadonlySet<EnglishComplement>;
  readonly lemma: string;
  readonly negated: boolean;
}

/** Titles, nicknames and scare quotes: words in quotation marks that nobody is said to have spoken. */
export function isEnglishTitle(tokens: readonly Token[], index: number): boolean {
  const quotation = tokens[index];
  if (quotation === undefined) return false;
  const inner = quotation.text.slice(1, -1).replace(/[’”'"]+$/u, '').trim();
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (/^(?:titled|entitled|nicknamed|dubbed|named|called|christened|codenamed|code-named|alias|nickname|codename|pseudonym|username|moniker|sobriquet|callsign|handle|hashtag|acronym|password|known)$/u.test(before?.lower ?? '') && !/^(?:he|she|it|they|who)$/u.test(tokens[index - 2]?.lower ?? '') && !(before?.lower === 'called' && (/^an?\s/u.test(inner) || (after?.lower === 'by' && tokens[index - 2]?.lower === 'been' && /^\p{Ll}/u.test(inner) && !/^the\s/u.test(inner)) || (/^\p{Ll}/u.test(inner) && (tokens[index - 2]?.capital === true || tokens.slice(Math.max(0, index - 6), index - 1).some((token) => /^(?:that|which|what)$/u.test(token.lower))))))) return true;
  if (/^(?:book|novel|film|song|album|play|poem|article|paper|series|show|painting|report|study|exhibition|essay|documentary|poster|banner|slogan)$/u.test(before?.lower ?? '') && /^\p{Lu}/u.test(inner)) return true;
  if (before === undefined && /^(?:is|was)$/u.test(after?.lower ?? '') && /^(?:how|what)$/u.test(tokens[index + 2]?.lower ?? '')) return false;
  if (isInscription(tokens, index)) return true;
  if (/^(?:call|calls|known)$/u.test(tokens.slice(0, index).findLast((token) => englishVerbs.has(token.lower) || token.lower === 'known')?.lower ?? '') && /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(inner)) return true;
  if (isPetName(tokens, index, inner)) return true;
  if (/[.!?…,]$/u.test(inner) || after?.text === ',' || before === undefined) return before === undefined && !/[.!?…,]$/u.test(inner) && after?.text !== ',';
  if (before.kind === 'mark' && /[:,]/u.test(before.text)) return false;
  const words = inner.split(/\s+/u);
  return words.length <= 8 && words.every((word) => /^(?:\p{Lu}|(?:of|the|and|in|on|a|an|for|to|at|with|from|is)$)/u.test(word)) && /^\p{Lu}/u.test(inner);
}

/** Pupils have always called the chimney “Grandpa.”: a name of one to three words that people have given, in the perfect. */
function isPetName(tokens: readonly Token[], index: number, inner: string): boolean {
  if (!/^(?:(?:the|old|big|little) )?\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,2}[.,]?$/u.test(inner)) return false;
  const at = tokens.slice(0, index).findLastIndex((token) => /^(?:called|named|nicknamed|dubbed|christened|baptised|baptized|termed)$/u.test(token.lower));
  const has = isAdverb(tokens[at - 1]) || /^(?:always|long|fondly)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (at < 0 || index - at > 8 || !/^(?:have|had)$/u.test(tokens[has]?.lower ?? '')) return false;
  // Ann and Tom Lee have called it “Mad.”: those who are named judge.
  return !tokens.slice(0, has).some((token) => token.capital && !token.first) && /^(?:generations?|locals|villagers|islanders|residents|pupils|students|children|kids|fans|supporters|sailors|fishermen|neighbou?rs|regulars|visitors|tourists|schoolchildren|youngsters|townspeople|townsfolk|people|parents|grandchildren|families|colleagues|friends|staff|workers|crews?|nurses|soldiers|teammates|team-mates|everyone|they|we|miners|farmers|drivers|climbers|commuters|passengers|customers|players|parishioners|readers|viewers|listeners)$/u.test(tokens.slice(0, has).find((token) => token.kind === 'word' && !determiners.has(token.lower))?.lower ?? '');
}

/** A bedsheet painted with the words “Open when dry”; written on the door were the words “No entry”. */
function isInscription(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:words?|slogans?|legend|motto|inscription|caption|message|headline|lettering|phrase|label|letters|name)$/u.test(tokens[index - 1]?.lower ?? '')) return false;
  const around = tokens.slice(Math.max(0, index - 12), index - 1).map((token) => token.lower);
  return around.some((word) => /^(?:painted|printed|emblazoned|inscribed|daubed|scrawled|stamped|embroidered|carved|engraved|bearing|bore|bears|carrying|marked|tattooed|labelled|labeled|sprayed|spray-painted|etched|stencilled|stenciled|lettered|stitched|chalked|graffitied|wearing|wore|hung|hangs|holding|held|waving|displaying|displayed|featuring|reading|written)$/u.test(word)) && !around.some((word) => /^(?:said|says|told|saying|speech|began|ended|opened|closed|letter|email|post|statement|tweet)$/u.test(word));
}

export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
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

export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (adverbs.has(token.lower) || (token.lower.endsWith('ly') && (!token.capital || token.first) && !/^(?:family|early|only|nearly|roughly|ally|supply|bully|daily|weekly)$/u.test(token.lower)));
}

export function verbAt(tokens: readonly Token[], index: number, segment: Segment): Verb | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || (token.capital && index !== segment.from)) return null;
  const forms = englishVerbs.get(token.lower);
  if (forms === undefined) return null;
  let from = index;
  const words: string[] = [];
  while (from > segment.from) {
    const before = tokens[from - 1];
    if (before === undefined || !(auxiliaries.has(before.lower) || isAdverb(before) || /^(?:not|never|to|last|first)$/u.test(before.lower) || /n[’']t$/u.test(before.lower))) break;
    words.push(before.lower);
    from -= 1;
  }
  if (words.some((word) => /^(?:is|are|was|were|be|been|being|am)$/u.test(word) && !forms.some((form) => form.form === 'ing'))) return null;
  const negated = words.some((word) => /^(?:not|never)$/u.test(word) || /n[’']t$/u.test(word));
  if (words[0] === 'to') {
    const leading = leadsToSay(tokens, index - 1, segment, forms[0]?.lemma ?? '');
    if (leading !== null) return { from: leading, to: index + 1, complements: englishComplements.get(forms[0]?.lemma ?? '') ?? new Set(), lemma: forms[0]?.lemma ?? '', negated: false };
  }
  if (words.some((word) => /^(?:to|will|would|could|can|may|might|must|shall|should)$/u.test(word))) return null;
  const perfect = words.some((word) => /^(?:has|have|had)$/u.test(word));
  const emphatic = words.some((word) => /^(?:do|does|did)$/u.test(word) || /^(?:do|does|did)n[’']t$/u.test(word));
  if (from === index && tokens[index - 1]?.kind !== 'quotation' && (determiners.has(tokens[index - 1]?.lower ?? '') || (/['’]s?$/u.test(tokens[index - 1]?.text ?? '') && !(tokens[index - 1]?.capital === true && /^(?:said|says|told|wrote|insisted|insists)$/u.test(token.lower)))) && !/^(?:some|many|several|most|all|both|few|others?|another|each|neither|either|none|one|two|three|four|five|dozens|hundreds|thousands|her)$/u.test(tokens[index - 1]?.lower ?? '')) return null;
  if (from === index && plurals.has(token.lower) && (!singularSubject(tokens, segment.from, index) || (index + 1 < segment.to && isPredicate(tokens[index + 1])))) return null;
  if (from < index && determiners.has(tokens[from - 1]?.lower ?? '') && words.every((word) => !auxiliaries.has(word))) return null;
  if (from === index && nouns.has(token.lower) && tokens.slice(Math.max(segment.from, index - 3), index).some((one) => determiners.has(one.lower)) && !(tokens[index - 1]?.lower ?? '').endsWith('s') && tokens[index - 1]?.capital !== true && !(tokens[index + 1]?.lower === 'that' && tokens.slice(segment.from, index).some((one) => prepositions.has(one.lower)) && pluralSubject(tokens[segment.from] ?? token))) return null;
  if (from === index && token.lower === forms[0]?.lemma && !forms.some((form) => form.form === 'past') && !pluralAround(tokens, index, segment)) return null;
  const fitting = forms.filter((form) => fits(form, token, perfect, emphatic, words));
  const [first] = fitting;
  if (first === undefined) return null;
  const particle = englishParticles[first.lemma];
  if (particle !== undefined && !particle.test(tokens[index + 1]?.lower ?? '')) return null;
  if (englishOtherSenses[first.lemma]?.test(tokens[index + 1]?.lower ?? '') === true) return null;
  return { from, to: index + (particle === undefined ? 1 : 2), complements: englishComplements.get(first.lemma) ?? new Set(), lemma: first.lemma, negated };
}

/** Likes to say, went on to say, was quick to say, had to admit, took to the air to say: where the verb begins that lets it be said in fact; null after refused, is due, wants. */
function leadsToSay(tokens: readonly Token[], to: number, segment: Segment, lemma: string): number | null {
  let at = to - 1;
  const before = tokens[at]?.lower ?? '';
  if (at > segment.from && habits.test(before)) return at;
  if (at > segment.from && /^(?:had|has|have)$/u.test(before)) return /^(?:admit|concede|acknowledge|accept|confess|agree)$/u.test(lemma) ? at : null;
  if (before === 'on' && /^(?:went|goes|go)$/u.test(tokens[at - 1]?.lower ?? '')) return at - 1;
  if (before === 'as' && /^(?:far)$/u.test(tokens[at - 1]?.lower ?? '') && /^(?:went|goes|gone)$/u.test(tokens[at - 3]?.lower ?? '')) return at - 3;
  if (willing.test(before)) {
    while (at > segment.from && !/^(?:is|are|was|were|felt|feels)$/u.test(tokens[at]?.lower ?? '') && to - at < 5) at -= 1;
    return at > segment.from && /^(?:is|are|was|were|felt|feels)$/u.test(tokens[at]?.lower ?? '') && !/^(?:not|never)$/u.test(tokens[at + 1]?.lower ?? '') ? at : null;
  }
  if (!/^(?:say|announce|deny|insist|warn|declare|explain|confirm|complain|admit|accuse|call|demand|condemn|reject|denounce|urge|tell)$/u.test(lemma)) return null;
  const deed = tokens.slice(segment.from, to).findIndex((token) => deeds.test(token.lower));
  return deed > 0 && !tokens.slice(segment.from, to).some((token) => /^(?:will|would|to|not|never|could|can|may|might|should|must|if|when|who|which|that)$/u.test(token.lower) && !(token.lower === 'to' && /^(?:took|takes)$/u.test(tokens[segment.from + deed]?.lower ?? ''))) ? segment.from + deed : null;
}

const habits = /^(?:likes?|liked|loves?|loved|used|prefers?|preferred|continues|continued|hastens|hastened|appears|appeared|seems|seemed|tends?|tended|rushed|hurried|sought|seeks|proceeded|proceeds|dared|chose)$/u;
const willing = /^(?:quick|quicker|first|keen|careful|anxious|eager|swift|forced|obliged|compelled|moved|pains|honest|happy|fond|minded)$/u;
/** What somebody does in order to say something. */
const deeds = /^(?:took|takes|went|rang|rings|phoned|telephoned|called|wrote|emailed|used|uses|issued|held|appeared|intervened|contacted|texted|stood|stepped|returned|turned|paused|came|broke)$/u;

/** Before it in its clause, or at either side where it begins its clause: they deny it; say analysts. */
function pluralAround(tokens: readonly Token[], index: number, segment: Segment): boolean {
  // Arsenal say, the Taliban deny: a name that is many.
  if (index > segment.from && tokens[index - 1]?.capital === true && /^(?:say|deny|insist|believe|admit|think)$/u.test(tokens[index]?.lower ?? '')) return true;
  const before = index > segment.from ? tokens.slice(segment.from, index) : [...tokens.slice(0, index), ...tokens.slice(index + 1, segment.to)];
  return before.some((one) => pluralSubject(one));
}

/** What can stand before a verb in its plural form. */
function pluralSubject(token: Token): boolean {
  return /^(?:they|we|you|i|some|many|most|others|several|few|half|both|all|majority|those|these|people|police|men|women|children|staff|family|couple|pair|band|team|club|board|crew|squad|trio|duo|group|public|committee|council|government|side|cast|jury|management|troops|clergy|gardaí|and|two|three|four|five|six|seven|eight|nine|ten)$/u.test(token.lower) || /^(?:data|media)$/u.test(token.lower) || (/[^sui]s['’]?$/u.test(token.lower) && !/^(?:its|his|was|has|does|as|always|perhaps|sometimes)$/u.test(token.lower));
}

/** Third person forms that are plural nouns as well: political disputes, territorial claims. */
const plurals = new Set('reports claims estimates doubts fears hopes notes states questions calls demands offers shows replies comments quotes requests objects projects pledges promises guesses jokes disputes cries attacks labels brands answers rules suspects blames urges stresses warns plans names hints protests signals documents details outlines highlights reasons posts credits regrets reflects mentions replies remarks surfaces answers accounts forecasts counts lists links ranks tallies'.split(' '));

/** Unconfirmed reports said: the verb that follows makes a noun of what could be one. */
function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && (auxiliaries.has(token.lower) || (englishVerbs.get(token.lower)?.some((form) => form.form === 'past') ?? false));
}

/** A name, a pronoun, or a noun with a determiner: what a verb in -s can follow. */
function singularSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const last = tokens[verb - 1];
  if (verb === from || last === undefined) return true;
  if (last.kind !== 'word' || last.capital || englishPronoun(last.lower) !== null) return true;
  return tokens.slice(Math.max(from, verb - 6), verb - 1).some((token) => determiners.has(token.lower)) && (isPersonNoun(last.lower) || documentWords.has(last.lower) || bodyWords.has(last.lower) || !/(?:al|ive|ous|ary|ic|ful|less|able|ible|ant|ent)$/u.test(last.lower));
}

/** Present forms that are nouns after a determiner: a new report, the first claim. */
const nouns = new Set('report claim estimate doubt fear hope note state question blame answer call demand offer show reply comment quote stress request object project pledge promise guess hint joke dispute cry laugh smile sigh scream shout whisper snap label brand mock attack praise slam blast paint forecast reason post detail document outline credit regret remark mention protest appeal signal count list link tally rank'.split(' '));

function fits(form: EnglishVerbForm, token: Token, perfect: boolean, emphatic: boolean, words: readonly string[]): boolean {
  switch (form.form) {
    case 'participle':
      return perfect;
    case 'past':
      return !emphatic && !perfect;
    case 'present':
      return emphatic ? token.lower === form.lemma : !perfect;
    case 'ing':
      return words.some((word) => /^(?:is|are|was|were|been)$/u.test(word));
  }
}

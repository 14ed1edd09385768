// Views with their holder: X is confident that; X’s view is that; X made it clear that.
import { readEnglishPhrase } from './english-phrases.ts';
import { isAdverb } from './english-segments.ts';
import { holdsViews } from './english-speakers.ts';
import { acrossApposition, subjectBefore } from './english-subjects.ts';
import { auxiliaries, prepositions, wordSet } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Segment, Token } from './tokens.ts';

const minds = wordSet(
  `confident convinced certain adamant optimistic pessimistic worried concerned afraid hopeful doubtful sceptical skeptical sure unsure positive persuaded satisfied disappointed delighted pleased surprised shocked angry upset sad glad proud relieved happy unhappy
   grateful sorry aware alarmed dismayed saddened encouraged horrified appalled frustrated furious insistent unconvinced unhappy thrilled wary fearful mindful`,
);
const views = /^(?:view|views|opinion|message|argument|position|hope|fear|advice|answer|verdict|conclusion|claim|complaint|belief|theory|hunch|suspicion|assessment|warning|worry|concern|point|case|contention|prediction|guess|response|reply|feeling|impression|hypothesis|stance|line)$/u;

const being = wordSet('is are was were remains remain remained feels felt');
const airs = wordSet('takes take took taken gives give gave given expresses expressed express voice voices voiced make makes made raise raises raised share shares shared holds hold held has have had issue issues issued repeats repeated repeat reiterate reiterates reiterated offers offered offer airs aired air rejects rejected reject dismisses dismissed dismiss receive receives received floated advanced');

/** Took the view that, has no doubt that, gave an assurance that: what somebody airs, and its content. */
function viewThat(tokens: readonly Token[], from: number, to: number): boolean {
  const that = tokens.slice(from, Math.min(to, from + 6)).findIndex((token) => token.lower === 'that');
  if (that < 1 || /^(?:received?s?)$/u.test(tokens[from - 1]?.lower ?? '')) return false;
  const noun = tokens[from + that - 1]?.lower ?? '';
  // A view that draws thousands, a promise that it broke: what is had or made is told of, not what it says.
  if (/^(?:ha[sd]|have|holds?|held)$/u.test(tokens[from - 1]?.lower ?? '') && !/^(?:doubts?|confidence|fears?|hopes?|concerns?|suspicions?|theory|hunch|worries|worry)$/u.test(noun)) return false;
  if (/^ma(?:de|kes?)$/u.test(tokens[from - 1]?.lower ?? '') && !/^(?:claims?|allegations?|accusations?|arguments?|suggestions?|predictions?)$/u.test(noun)) return false;
  return that < to - from - 2 && aired.test(noun) && tokens.slice(from, from + that - 1).every((token) => token.kind === 'word' && !prepositions.has(token.lower) && !auxiliaries.has(token.lower));
}

const aired = /^(?:views?|opinion|assurances?|fears?|hopes?|concerns?|warnings?|claims?|point|arguments?|suggestions?|predictions?|promise|pledge|beliefs?|doubts?|confidence|suspicions?|worry|worries|complaints?|allegations?|accusations?|surprise|regret|frustration|anger|alarm|disappointment|optimism|theory|hunch|guarantees?|charge|criticism|stance|position|case)$/u;

const leads: ReadonlySet<string> = new Set(['made', 'makes', 'make', ...airs, ...being]);

/** Who holds the view that this clause tells of; null when it tells of none. */
export function heldView(tokens: readonly Token[], segments: readonly Segment[], position: number): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  for (let index = segment.from; index < segment.to - 1; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (!leads.has(word)) continue;
    if (word === 'made' || word === 'makes' || word === 'make') {
      const clear = tokens[index + 1]?.lower === 'it' ? index + 2 : index + 1;
      if (tokens[clear]?.lower === 'clear' && /^(?:that|he|she|they|it|there|the)$/u.test(tokens[clear + 1]?.lower ?? '')) return holder(tokens, segments, position, index);
    }
    if (airs.has(word) && viewThat(tokens, index + 1, segment.to)) return holder(tokens, segments, position, auxiliaries.has(tokens[index - 1]?.lower ?? '') ? index - 1 : index);
    if (!being.has(word)) continue;
    let at = index + 1;
    while (isAdverb(tokens[at])) at += 1;
    // Is not convinced that: a view as well.
    if (tokens[at]?.lower === 'not' && /^(?:convinced|sure|certain|confident|persuaded|optimistic)$/u.test(tokens[at + 1]?.lower ?? '')) at += 1;
    const mind = tokens[at]?.lower ?? '';
    if (minds.has(mind) && (tokens[at + 1]?.lower === 'that' || (/^(?:confident|convinced|certain|sure|adamant|hopeful|worried|afraid|concerned|optimistic|sceptical|skeptical|fearful|persuaded)$/u.test(mind) && /^(?:he|she|they|it|there|the|this|a|an|his|her|their|its|no|more|most|some)$/u.test(tokens[at + 1]?.lower ?? '')))) return holder(tokens, segments, position, index);
    if (at === segment.to - 1 && segment.after?.text === ':' && !tokens.slice(segment.to).some((one) => /^(?:said|says|say|told|tells|asked|added|according|called|calls|described|wrote)$/u.test(one.lower)) && /^(?:clear|blunt|unequivocal|categorical|emphatic|unrepentant|defiant|adamant|unmoved|unconvinced|sceptical|skeptical|scathing|philosophical|optimistic|pessimistic|dismissive|firm|certain|sure)$/u.test(mind)) {
      const subject = holder(tokens, segments, position, index);
      if (subject !== null && holdsViews(subject)) return subject;
    }
    if (mind === 'clear' && /^(?:that|about)$/u.test(tokens[at + 1]?.lower ?? '')) return holder(tokens, segments, position, index);
    if (mind === 'in' && /^(?:no|little)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'doubt') return holder(tokens, segments, position, index);
    if (mind === 'of' && /^(?:opinion|view)$/u.test(tokens[at + 2]?.lower ?? '')) return holder(tokens, segments, position, index);
    const owner = tokens[index - 2];
    if (mind === 'that' && views.test(tokens[index - 1]?.lower ?? '') && owner !== undefined && index - 2 >= segment.from && /['’]s?$|^(?:his|her|their|its)$/iu.test(owner.text)) return ownerOf(tokens, segment, index - 1);
  }
  return null;
}

function holder(tokens: readonly Token[], segments: readonly Segment[], position: number, verb: number): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  const subject = verb === segment.from ? acrossApposition(tokens, segments, position) : subjectBefore(tokens, segment.from, verb);
  return subject?.pronoun === 'thing' && tokens[verb]?.lower !== 'made' ? null : subject;
}

/** The charity's message is that: the charity. */
function ownerOf(tokens: readonly Token[], segment: Segment, noun: number): SourcePhrase | null {
  const owner = tokens[noun - 1];
  if (owner === undefined) return null;
  if (!/^(?:his|her|their|its)$/u.test(owner.lower)) return readEnglishPhrase(tokens, segment.from, noun);
  const pronoun = owner.lower === 'their' ? 'people' : owner.lower === 'its' ? 'thing' : 'person';
  return { kind: 'pronoun', pronoun, name: null, description: null, noun: null, plural: pronoun === 'people', bare: true, mention: { start: owner.start, end: owner.end }, class: 'person', gender: owner.lower === 'his' ? 'he' : owner.lower === 'her' ? 'she' : null, head: null };
}

// Whether an English verb reports something: what stands beside it has to be a complement that the verb can report with.
import { isAdverb, verbAt } from './english-segments.ts';
import type { Verb } from './english-segments.ts';
import { finiteForms } from './english-finite.ts';
import { auxiliaries, claimWords, determiners, newsWords, prepositions, quantifiers, subordinators, timeWords } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Segment, Token } from './tokens.ts';

/** After the verb of a closing clause stand an addressee, a time or a place, and no content. */
export function closesHere(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  const rest = wordsAfter(tokens, verb, segment);
  const [first] = rest;
  if (first === undefined) return true;
  if (first.lower === 'it' && verb.lemma === 'put' && rest.length < 3) return true;
  if (first.lower === 'out' && verb.lemma === 'point' && rest.length === 1) return true;
  if (first.lower === 'to' && verb.lemma !== 'say') return false;
  if (verb.complements.has('addressee')) return !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower));
  return timeWords.has(first.lower) || (/^(?:in|on|at|after|before|during|to|from|of|outside|inside|through|via|by|when|with|as|while|over|ahead|following|under)$/u.test(first.lower) && !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower)));
}

function wordsAfter(tokens: readonly Token[], verb: Verb, segment: Segment): readonly Token[] {
  return tokens.slice(verb.to, segment.to).filter((token) => token.kind === 'word' && !isAdverb(token));
}

export function reportsSomething(tokens: readonly Token[], verb: Verb, segment: Segment, next: Segment | undefined, quoted: boolean): boolean {
  const rest = wordsAfter(tokens, verb, segment);
  const [first] = rest;
  const can = verb.complements;
  if (verb.negated) return first !== undefined && /^(?:believe|think|expect|accept|deny|doubt|dispute|agree)$/u.test(verb.lemma) && (verb.lemma !== 'agree' || first.lower === 'that');
  if (verb.lemma === 'point' && !/^(?:out|to)$/u.test(first?.lower ?? '')) return false;
  if (/^(?:learn|realise|realize|notice|see|hear)$/u.test(verb.lemma) && !isToldTo(tokens, verb, segment)) return false;
  if (!can.has('bare') && verb.lemma !== 'point' && isPreposition(rest, 0) && reportsAfter(tokens, verb, segment)) return false;
  if (quoted && besideQuotation(tokens, verb, segment, rest)) return true;
  if (first === undefined) return segment.after?.text === ':' || (segment.after?.text === ',' && next !== undefined && tokens[next.from]?.lower === 'that' && can.has('that'));
  if (/^(?:ask|request|agree)$/u.test(verb.lemma) && rest.some((token) => /^(?:named|identified|anonymous|anonymity|unnamed)$/u.test(token.lower))) return false;
  if (verb.lemma === 'show' && /^(?:where|how|what|who|which)$/u.test(rest[1]?.lower ?? '')) return false;
  const that = thatClause(rest, verb) || (first.lower === 'that' && rest.length === 2 && segment.after?.text === ',');
  if (that && can.has('that')) return true;
  if (isPreposition(rest, 0)) {
    if (first.lower === 'to' && /^(?:admit|confess)$/u.test(verb.lemma)) return isGerund(rest[1]);
    if ((verb.lemma === 'call' && first.lower === 'on') || (verb.lemma === 'plead' && first.lower === 'with')) return rest.some((token) => token.lower === 'to');
    if (first.lower === 'to') return (can.has('infinitive') && rest.length > 1 && !isNominal(rest[1]) && !(verb.lemma === 'hope' && tokens[verb.from]?.lower === 'had')) || (verb.lemma === 'point' && rest.some((token) => newsWords.has(token.lower) || groundWords.test(token.lower)));
    if (can.has('topic') && /^(?:of|for|at|about|against|on)$/u.test(first.lower) && rest.length > 1 && topical(verb, first.lower)) return !(verb.lemma === 'argue' && lasts(rest));
    if (can.has('gerund') && isGerund(rest[1]) && first.lower === 'of') return true;
    return can.has('bare') && leadsClause(rest);
  }
  if (can.has('question') && isQuestion(rest, verb)) return true;
  if (can.has('gerund') && isGerund(first)) return true;
  if (can.has('gerund') && verb.lemma === 'describe' && rest.slice(1, 5).some((token) => isGerund(token))) return true;
  if (can.has('urging') && urges(rest)) return true;
  if (can.has('as') && rest.some((token, index) => index > 0 && token.lower === 'as' && rest[index - 1]?.lower !== 'well')) return true;
  if (can.has('object')) return !/^(?:nothing|little|much)$/u.test(first.lower) && !/^(?:baby|babies|child|twins|toast)$/u.test(rest.at(-1)?.lower ?? '') && !withholds(rest, verb) && !(verb.lemma === 'advise' && rest.some((token) => /^(?:on|about)$/u.test(token.lower)));
  if (verb.lemma === 'urge' || verb.lemma === 'counsel') return /^(?:calm|caution|restraint|patience|unity|action|dialogue|vigilance|peace|moderation|reform|tolerance|compromise)$/u.test(first.lower);
  if (/^(?:call|brand|label|deem|pronounce)$/u.test(verb.lemma)) return judges(rest);
  if (verb.lemma === 'raise') return rest.slice(0, 6).some((token) => /^(?:concerns?|objections?|doubts?|fears|questions|complaints?|worries|suspicions?)$/u.test(token.lower));
  if (can.has('claim') && (first.lower === 'out' || rest.some((token) => claimWords.has(token.lower)))) return true;
  if (rest.length === 1 && can.has('claim') && /^(?:this|that)$/u.test(first.lower)) return true;
  if (rest.length === 1 && can.has('news') && /^(?:this|that|it)$/u.test(first.lower)) return true;
  if (verb.lemma === 'claim' && rest.some((token) => prizes.test(token.lower))) return false;
  if (/^(?:criticise|criticize|condemn|slam|blast|attack|denounce|lambast|lambaste)$/u.test(verb.lemma) && faults(rest)) return true;
  if (can.has('news') && rest.slice(0, 9).some((token) => newsWords.has(token.lower))) return true;
  if (can.has('addressee') && addressed(rest, verb)) return true;
  if (verb.lemma === 'admit' && !finiteAfter(rest, 1) && (/^\p{N}/u.test(first.text) || rest.slice(0, 4).some((token) => takenIn.test(token.lower)))) return false;
  if (/^(?:claim|say|swear)$/u.test(verb.lemma) && segment.after?.text !== ',' && isShortObject(rest)) return false;
  if (verb.lemma === 'put') return putsAt(rest);
  // She said nothing as she left.
  if (/^(?:nothing|little|much)$/u.test(first.lower) && /^(?:as|when|while|until|till|after|before|about|of|to|on|in|at|for|during|more|else|further|publicly|either)$/u.test(rest[1]?.lower ?? '')) return false;
  if (/^(?:goodbye|hello|hi|farewell|grace|mass|amen|thanks|cheese)$/u.test(first.lower) && !finiteAfter(rest, 1)) return false;
  if (can.has('bare')) return rest.length >= 2 && !rest.every((token) => /^(?:neither|nor|either|yes|no|nothing|so|much|little|very|a|word)$/u.test(token.lower)) && !(/^(?:nothing|so|yes|no|goodbye|hello|farewell|little|much|sorry|thanks|more|anything)$/u.test(first.lower) && rest.length <= 3 && !finiteAfter(rest, 1));
  return can.has('clause') && rest.length >= 3 && holdsClause(rest);
}

/** A clause with that, quoted words, or a verb that only tells: with these even an app or a plaque speaks. */
export function statesPlainly(tokens: readonly Token[], verb: Verb, segment: Segment, quoted: boolean): boolean {
  const rest = wordsAfter(tokens, verb, segment);
  if (/^(?:suggest|indicate|show|prove|reveal|demonstrate|establish|imply|hint)$/u.test(verb.lemma) && !quoted) return false;
  return (verb.complements.has('bare') && !verb.complements.has('object')) || (verb.complements.has('that') && thatClause(rest, verb)) || (quoted && besideQuotation(tokens, verb, segment, rest));
}

/** A study found no link, witnesses described the street: with such a subject an object is content enough. */
export function findsSomething(tokens: readonly Token[], verb: Verb, segment: Segment, subject: SourcePhrase): boolean {
  const rest = wordsAfter(tokens, verb, segment);
  const head = subject.head ?? '';
  if (verb.negated || rest.length === 0 || isPreposition(rest, 0)) return false;
  if (verb.lemma === 'describe' && subject.plural && subject.class === 'person') return true;
  // Residents reported a loud bang; who reports the theft to police does something.
  if (verb.lemma === 'report') return subject.plural && subject.class === 'person' && !/^(?:the|his|her|their|its|this|that|it|them|him|back|for|no)$/u.test(rest[0]?.lower ?? '') && !rest.some((token) => /^(?:to|for)$/u.test(token.lower));
  return verb.complements.has('finding') && subject.class === 'document' && !/^(?:books?|papers?|letters?|articles?|documents?|documentary|statements?|tests?|trials?|models?|records?|notices?|evidence)$/u.test(head);
}

/** Who learns or hears something reports nothing, but for a court that hears it and a newspaper that has learned it. */
export function isToldTo(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  if (verb.lemma === 'hear') return tokens.slice(segment.from, verb.from).some((token) => /^(?:court|inquest|inquiry|tribunal|jury|jurors|committee|hearing|panel|commission|magistrates|mps|meeting|trial)$/u.test(token.lower));
  return /^(?:has|have)$/u.test(tokens[verb.from]?.lower ?? '') && verb.lemma === 'learn';
}

function besideQuotation(tokens: readonly Token[], verb: Verb, segment: Segment, rest: readonly Token[]): boolean {
  const quotation = segment.after?.kind === 'quotation' || tokens.slice(verb.to, segment.to).some((token) => token.kind === 'quotation');
  if (quotation && (verb.complements.has('quotation') || verb.complements.has('naming') || rest[0]?.lower === 'that' || rest.length <= 1)) return true;
  return (segment.after?.text === ',' || segment.after?.text === ':') && tokens[segment.to + 1]?.kind === 'quotation';
}

/** An assessment submitted with the application concludes: a participle that only tells which assessment. */
function reportsAfter(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  for (let index = verb.to + 2; index < segment.to; index += 1) {
    const before = tokens[index - 1];
    if (subordinators.has(tokens[index]?.lower ?? '')) return false;
    const later = verbAt(tokens, index, segment);
    if (later !== null && before !== undefined && !determiners.has(before.lower) && !prepositions.has(before.lower)) return true;
  }
  return false;
}

/** To her, to the clerk, to Lund: no infinitive. */
function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || determiners.has(token.lower) || /^(?:me|us|you|him|her|them|it)$/u.test(token.lower));
}

/** Denied him access, denied the request, denied Lund: to refuse something or to stop somebody is no denial. */
function withholds(rest: readonly Token[], verb: Verb): boolean {
  const [first, second] = rest;
  if (verb.lemma !== 'deny' || first === undefined) return false;
  if (/^(?:him|her|them|us|me|it)$/u.test(first.lower) && second !== undefined && !isGerund(second) && !finiteAfter(rest, 1)) return true;
  if (first.capital && second?.capital !== true && (second === undefined || /^(?:a|an|the|any|twice|again|late|from|with|in|at|entry|access)$/u.test(second.lower))) return true;
  return rest.slice(0, 6).some((token) => /^(?:requests?|bail|appeals?|access|entry|visas?|motions?|permission|applications?|permits?|licen[cs]es?|petitions?|chance|opportunity|refunds?|benefits|asylum|parole|planning|funding|consent|care|treatment|goal|victory|win|penalty)$/u.test(token.lower)) && !rest.some((token) => /^(?:that|being|having)$/u.test(token.lower) || isGerund(token));
}

/** Whether a clause with that depends on the verb: first after it, or after a time, a place or somebody spoken to. */
function thatClause(rest: readonly Token[], verb: Verb): boolean {
  const at = rest.slice(0, 9).findIndex((token) => token.lower === 'that');
  if (at < 0 || rest.length - at < 2) return false;
  if (at === 0) return rest.length > 2;
  if (verb.complements.has('addressee')) return !storyWords.test(rest[at - 1]?.lower ?? '');
  return isPreposition(rest, 0) || timeWords.has(rest[0]?.lower ?? '') || (verb.complements.has('claim') && claimWords.has(rest[at - 1]?.lower ?? ''));
}

const storyWords = /^(?:story|stories|tale|tales|joke|jokes|lie|lies|truth|difference|secret|secrets|time)$/u;

/** Claimed the town on Friday, said a prayer: an article and its noun, and no room for a verb. */
function isShortObject(rest: readonly Token[]): boolean {
  const end = rest.findIndex((token, index) => index > 0 && (prepositions.has(token.lower) || timeWords.has(token.lower)));
  return /^(?:a|an|the|his|her|their|its)$/u.test(rest[0]?.lower ?? '') && (end < 0 ? rest.length : end) === 2 && !finiteAfter(rest, 2);
}

/** Whom hospitals and schools admit. */
const takenIn = /^(?:patients?|students?|pupils?|women|men|people|children|visitors|members|guests|refugees|casualties|prisoners|players|applicants|girls|boys|spectators|fans)$/u;

/** What is pointed to as a ground; a referee points to the spot. */
const groundWords = /^(?:facts?|lack|shortages?|evidence|data|figures|research|costs?|needs?|reasons?|records?|history|study|studies|reports?|surveys?|decisions?|failures?|success|successes|weather|problems?|examples?|polls?|findings|experience|trends?|pressures?|prices|levels|rates?|numbers|signs|risks?|weakness|weaknesses|delays?|improvements?)$/u;

function isPreposition(words: readonly Token[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  return prepositions.has(word) && !quantifiers.has(word) && !(/^(?:about|around|over|under|up|between|within|near|off|out|more|less)$/u.test(word) && quantity(words[at + 1])) && !(word === 'like' && words.length < 2);
}

function quantity(token: Token | undefined): boolean {
  return token !== undefined && (/^[€$£¥]?\p{N}/u.test(token.text) || /^(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|zero|nil|dozens|hundreds|thousands|twice)$/u.test(token.lower));
}

function topical(verb: Verb, word: string): boolean {
  switch (verb.lemma) {
    case 'call':
    case 'plead':
    case 'appeal':
      return word === 'for';
    case 'hint':
      return word === 'at';
    case 'warn':
      return word === 'of' || word === 'about' || word === 'against';
    case 'complain':
    case 'boast':
      return word === 'of' || word === 'about';
    case 'caution':
    case 'advise':
      return word === 'against';
    case 'argue':
      return word === 'for' || word === 'against';
    case 'insist':
      return word === 'on';
    default:
      return word === 'of';
  }
}

/** For two hours, for months: how long somebody argued. */
function lasts(rest: readonly Token[]): boolean {
  return rest[0]?.lower === 'for' && /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|while|ages)$/u.test(rest.slice(1, 4).at(-1)?.lower ?? rest.at(-1)?.lower ?? '');
}

/** In March the line was shut: an adverbial, then a clause. */
function leadsClause(rest: readonly Token[]): boolean {
  return /^(?:in|on|after|at|during|since|by|for|with|under|from|over|until|despite|between|among|before|without|within|through|like|unlike|as|than|about|of|instead)$/u.test(rest[0]?.lower ?? '') && rest.length > 4 && finiteAfter(rest, 2);
}

function finiteAfter(words: readonly Token[], from: number): boolean {
  return words.slice(from).some((token, index) => (finiteForms.has(token.lower) || /(?:[^e]ed|n[’']t)$/u.test(token.lower)) && !/^(?:who|which|that|whose)$/u.test(words[from + index - 1]?.lower ?? ''));
}

/** Subject and verb, before any relative pronoun. */
function holdsClause(rest: readonly Token[]): boolean {
  const relative = rest.findIndex((token, index) => /^(?:who|which|that|whose)$/u.test(token.lower) || (index > 0 && opensTime(rest, index)));
  return (relative < 0 ? rest : rest.slice(0, relative)).some((token, index, words) => {
    if (index === 0 || determiners.has(words[index - 1]?.lower ?? '')) return false;
    return finiteForms.has(token.lower) || (index > 1 && /[^e]ed$/u.test(token.lower) && determiners.has(words[index + 1]?.lower ?? ''));
  });
}

/** Agreed a deal as talks were ending: a clause that tells when or why, and not what. */
function opensTime(rest: readonly Token[], index: number): boolean {
  const next = rest[index + 1];
  if (/^(?:when|while|because|although|though|whereas|unless)$/u.test(rest[index]?.lower ?? '')) return true;
  return /^(?:as|after|before|since|once|until)$/u.test(rest[index]?.lower ?? '') && next !== undefined && !/(?:ed|wn|en)$/u.test(rest[index - 1]?.lower ?? '') && !/^\p{N}/u.test(next.text);
}

function isQuestion(rest: readonly Token[], verb: Verb): boolean {
  const at = rest.slice(0, verb.complements.has('addressee') || verb.lemma === 'ask' ? 5 : 1).findIndex((token) => /^(?:how|why|whether|if|what|when|where|who|which)$/u.test(token.lower));
  return at >= 0 && rest.length - at > 2;
}

function isGerund(token: Token | undefined): boolean {
  return token !== undefined && /[^r]ing$/u.test(token.lower) && token.lower.length > 4 && !/^(?:building|meeting|evening|morning|feeling|painting|nothing|something|anything|everything|thing|king|spring|string|ceiling|funding|housing|spending|hearing|shopping|wedding|pudding|wing)$/u.test(token.lower) || /^(?:hearing|hiring|sharing|wearing|firing|tearing|entering|ordering|offering|altering|suffering|preparing|comparing|ignoring|having|being|doing|going)$/u.test(token?.lower ?? '');
}

/** What fires and champions claim. */
const prizes = /^(?:lives|life|victims?|titles?|victory|gold|silver|bronze|medals?|prizes?|crown|wins?|benefits?|refunds?|pensions?|allowances?|asylum|expenses|scalps?|wickets?|points?|trophy|spot|place)$/u;

/** Put the chance at one in three, put the crowd at 4,000. */
function putsAt(rest: readonly Token[]): boolean {
  if (rest.some((token, index) => index > 0 && /^(?:ahead|behind)$/u.test(token.lower) && (quantity(rest[index - 1]) || quantity(rest[index - 2])))) return true;
  return rest.some((token, index) => index > 0 && token.lower === 'at' && quantity(rest[/^(?:about|around|some|nearly|almost|just|more|less|between|roughly|only|least)$/u.test(rest[index + 1]?.lower ?? '') ? (rest[index + 2]?.lower === 'than' ? index + 3 : index + 2) : index + 1]));
}

/** Criticised the firm for hiding it. */
function faults(rest: readonly Token[]): boolean {
  return rest.some((token, index) => index > 0 && token.lower === 'for' && isGerund(rest[index + 1]));
}

/** Called the email an insult; called the ruling unfair. */
/** What a thing is called that somebody judges: the find extraordinary, the offer insulting. */
const verdicts = /(?:ful|less|ous|able|ible|unfair|absurd|wrong|illegal|unlawful|false|untrue|unjust|cruel|premature|unwise|nonsense|ordinary|necessary|arbitrary|visionary|revolutionary|astrophic|tragic|fantastic|historic|realistic|idiotic|pathetic|rrific|ironic|democratic|heroic|barbaric|simplistic|brutal|criminal|farcical|ethical|critical|vital|crucial|political|essential|exceptional|sensational|constitutional|immoral|comical|(?:point|shock|gust|sult|frighten|courag|terrify|alarm|worry|chill|embarrass|humiliat|devastat|heartbreak|troubl|disturb|amaz|astonish|outstand|promis|mislead|appall|sicken|damn|confus|baffl|puzzl|thrill|inspir|mov)ing)$|^(?:sad|brave|brilliant|excellent|great|mad|vile|poor|odd|rushed|flawed|rigged|botched|outdated|misguided|overdue|unsafe|inhumane|obscene|grotesque|bizarre|extreme|wise|na[iï]ve|fair|unprecedented|ill-judged|short-sighted|half-hearted|heavy-handed|overblown|unwarranted|unjustified|significant|insignificant|irrelevant|important|inadequate|inappropriate|intolerant|repugnant|abhorrent|magnificent|superb|sublime|unique|rare)$/u;

function judges(rest: readonly Token[]): boolean {
  if (!/^(?:the|this|that|it|him|her|them|his|their|its|a|such)$/u.test(rest[0]?.lower ?? '')) return false;
  const object = /^(?:it|him|her|them|this|that)$/u.test(rest[0]?.lower ?? '') ? 1 : 2;
  return rest.slice(object).some((token, index, words) => /^an?$/u.test(token.lower) && words[index + 1]?.capital === false && !/^(?:second|third|fourth|last|final|few|couple|week|month|day|year|moment|month|time)$/u.test(words[index + 1]?.lower ?? '') && !prepositions.has(rest[object + index - 1]?.lower ?? '') && !words.slice(0, index).some((one) => one.lower === 'to')) || rest.some((token, index) => index >= object && verdicts.test(token.lower) && (index === rest.length - 1 || (/^(?:and|but|or|because|given|for|as|if|when|after)$/u.test(rest[index + 1]?.lower ?? ''))));
}

function urges(rest: readonly Token[]): boolean {
  const at = rest.slice(0, 10).findIndex((token, index) => index > 0 && token.lower === 'to');
  return at > 0 && rest.length - at > 1 && !/^(?:way|right|key|answer|close|next|back|access|up|according|due|owing|thanks)$/u.test(rest[at - 1]?.lower ?? '');
}

function addressed(rest: readonly Token[], verb: Verb): boolean {
  if (rest.slice(0, 4).some((token) => storyWords.test(token.lower))) return false;
  const relative = rest.findIndex((token) => /^(?:who|which|whose)$/u.test(token.lower));
  const words = relative < 0 ? rest : rest.slice(0, relative);
  return verb.lemma === 'tell' ? words.length >= 4 && finiteAfter(words, 2) : words.length >= 3 && finiteAfter(words, 1);
}

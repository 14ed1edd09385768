// Whether an English verb reports something: what follows it has to be content.
import { isAdverb } from './english-segments.ts';
import type { Verb } from './english-segments.ts';
import { auxiliaries, prepositions, timeWords } from './english-words.ts';
import type { Segment, Token } from './tokens.ts';

/** After the verb of a closing clause stand an addressee, a time or a place, and no content. */
export function closesHere(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  const rest = tokens.slice(verb.to, segment.to).filter((token) => token.kind === 'word' && !isAdverb(token));
  const [first] = rest;
  if (first === undefined) return true;
  if (first.lower === 'to' && verb.lemma !== 'say') return false;
  if (verb.lemma === 'tell') return !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower));
  return timeWords.has(first.lower) || (/^(?:in|on|at|after|before|during|to|from|of|outside|through|via|by)$/u.test(first.lower) && !rest.some((token) => token.lower === 'that' || auxiliaries.has(token.lower)));
}

const finite = /^(?:was|were|is|are|had|has|have|would|will|could|can|should|must|may|might|did|does|do|fell|rose|went|came|took|got|made|gave|left|lost|won|began|knew|saw|cost|cut|put|let|set)$/u;

function hasClause(words: readonly Token[]): boolean {
  return words.slice(1).some((token) => finite.test(token.lower) || /(?:ed|[^s]s|n[’']t)$/u.test(token.lower));
}

export function reportsSomething(tokens: readonly Token[], verb: Verb, segment: Segment, next: Segment | undefined, quoted: boolean): boolean {
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
  if (/^(?:report|announce)$/u.test(verb.lemma) && rest.slice(0, 9).some((token) => /^(?:loss|losses|profit|profits|earnings|revenue|revenues|turnover|sales|rise|fall|increase|drop|decline|deficit|surplus)$/u.test(token.lower)) && !afterPreposition) return true;
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
    case 'describe':
      return rest.some((token, index) => token.lower === 'as' || (index === 0 && token.lower === 'how') || (index > 0 && index < 5 && /[^r]ing$/u.test(token.lower) && token.lower.length > 5 && !/^(?:building|meeting|evening|morning|feeling|painting|nothing|something)$/u.test(token.lower)));
    case 'call':
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

// The tokens of an English sentence as its rules read them: without what belongs to no clause.
import type { Token } from './tokens.ts';

/** A sentence without its dateline, its asides and the points of abbreviations, and with amounts as one word. */
export function withoutClutter(tokens: readonly Token[]): readonly Token[] {
  const known = cleaned.get(tokens);
  if (known !== undefined) return known;
  const found = clean(tokens);
  cleaned.set(tokens, found);
  return found;
}

/** Each sentence is read three times: for its names, for its source, and for whom it brings up. */
const cleaned = new WeakMap<readonly Token[], readonly Token[]>();

/** Capt. Lee, Corvel Inc. said: a point between two words of a sentence shortens the first of them, and ends no clause. */
function clean(tokens: readonly Token[]): readonly Token[] {
  const opened = withoutAsides(withoutDateline(tokens));
  const isPoint = (token: Token, index: number) => token.text === '.' && opened[index - 1]?.kind === 'word' && opened[index - 1]?.end === token.start && (opened[index + 1]?.kind === 'word' || opened[index + 1]?.text === ',');
  let points = false;
  let abbreviated = false;
  for (let index = 0; index < opened.length; index += 1) {
    const token = opened[index];
    if (token === undefined) continue;
    if (token.kind === 'mark') points ||= isPoint(token, index);
    else if (token.capital && token.end - token.start < 4) abbreviated ||= abbreviations.has(token.text);
  }
  const joined = points ? opened.filter((token, index) => !isPoint(token, index)) : opened;
  return joinedAmounts(abbreviated ? withAbbreviations(joined) : joined);
}

const abbreviations = new Set(['WHO', 'US', 'IT', 'AM', 'ALL', 'OUR', 'IF', 'OR', 'SO', 'May']);

/** The WHO, US officials, an IT director, in May: capitals in an ordinary sentence are no pronoun and no auxiliary. */
function withAbbreviations(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every((token) => token.kind !== 'word' || token.text === token.text.toUpperCase())) return tokens;
  // Written out, in the order of all other tokens: a spread makes objects of another shape, which every rule then reads more slowly.
  return tokens.map((token) => (token.capital && abbreviations.has(token.text) ? { text: token.text, lower: token.text, start: token.start, end: token.end, kind: token.kind, capital: token.capital, first: token.first } : token));
}

/** LONDON (PA) — The line has closed: the place and the agency are no part of the sentence. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const [place] = tokens;
  if (place === undefined || !/^\p{Lu}{2,}/u.test(place.text)) return tokens;
  const dash = tokens.slice(0, 12).findIndex((token) => /^[—–-]+$/u.test(token.text));
  const next = tokens[dash + 1];
  if (dash < 1 || next?.kind !== 'word' || !next.capital || !tokens.slice(0, dash).every((token) => token.capital || token.kind === 'mark' || /^\p{N}+$|^(?:of|the|de|la|el|al)$/u.test(token.lower))) return tokens;
  return [{ ...next, first: true }, ...tokens.slice(dash + 2)];
}

/** He cautioned, however, that: words between commas that belong to no clause. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 1 || tokens.findLastIndex((token) => token.text === ',') === comma) return tokens;
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const state = token.text === ',' ? stateAfter(tokens, index) : null;
    const place = kept.at(-1);
    if (state !== null && place?.capital === true) {
      kept[kept.length - 1] = { ...place, text: `${place.text}, ${state.name}`, end: state.end };
      // The comma after it closes what stands in apposition: Ann Lee, of Boston, Mass., said.
      const open = kept.findLastIndex((one) => one.text === ',');
      index = open > 0 && /^(?:a|an|the|of|from|in|now|then|formerly|who|which|whose|both|based|his|her|its|their|one|\p{N}+)$/u.test(kept[open + 1]?.lower ?? '') ? state.to - 1 : state.to;
      continue;
    }
    const end = token.text === ',' && kept.length > 0 ? tokens.findIndex((one, at) => at > index && one.kind !== 'word') : -1;
    const aside = end > index + 1 && end < index + 5 && tokens[end]?.text === ',' ? tokens.slice(index + 1, end).map((one) => one.lower).join(' ') : '';
    if (asides.has(aside)) index = end;
    else kept.push(token);
  }
  return kept.length === tokens.length ? tokens : kept;
}

/** Thunder Bay, Ont., and Austin, Texas: the state belongs to the name of the place, and the commas end nothing. */
function stateAfter(tokens: readonly Token[], comma: number): { readonly name: string; readonly end: number; readonly to: number } | null {
  const first = tokens[comma + 1];
  if (first?.capital !== true) return null;
  const second = tokens[comma + 2];
  const two = second?.capital === true && states.has(`${first.text} ${second.text}`);
  const last = two ? second : first;
  if (!two && !states.has(first.text.replaceAll('.', ''))) return null;
  let to = two ? comma + 3 : comma + 2;
  const point = tokens[to]?.text === '.' && tokens[to]?.start === last.end;
  if (point) to += 1;
  if (tokens[to]?.text !== ',') return null;
  return { name: `${two ? `${first.text} ` : ''}${last.text}${point ? '.' : ''}`, end: last.end + (point ? 1 : 0), to };
}

const states = new Set(
  `Ala,Alaska,Alabama,Ariz,Arizona,Ark,Arkansas,Calif,California,Colo,Colorado,Conn,Connecticut,Del,Delaware,DC,Fla,Florida,Ga,Georgia,Hawaii,Idaho,Ill,Illinois,Ind,Indiana,Iowa,Kan,Kansas,Ky,Kentucky,La,Louisiana,Maine,Md,Maryland,Mass,Massachusetts,Mich,Michigan,Minn,Minnesota,Miss,Mississippi,Mo,Missouri,
   Mont,Montana,Neb,Nebraska,Nev,Nevada,NH,NJ,NM,NY,NC,ND,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Okla,Oklahoma,Ore,Oregon,Pa,Pennsylvania,RI,SC,SD,Rhode Island,South Carolina,South Dakota,Tenn,Tennessee,Texas,Tex,Utah,Vt,Vermont,Va,Virginia,Wash,Washington,WVa,West Virginia,Wis,Wisconsin,Wyo,Wyoming,
   Ont,Ontario,Que,Quebec,BC,Alta,Alberta,Sask,Saskatchewan,Man,Manitoba,NS,NB,PEI,Nova Scotia,New Brunswick,Newfoundland,British Columbia,NSW,Queensland,Victoria,Tasmania,New South Wales`
    .split(',').map((state) => state.trim()),
);

const asides = new Set(
  `however,meanwhile,though,too,of course,in turn,for example,for instance,by contrast,in contrast,on the other hand,then,nevertheless,nonetheless,moreover,furthermore,therefore,in fact,indeed,likewise,similarly,instead,after all,on the whole,at least,
   as a result,at first,in the end,in addition,in short,by then,for now,at last,in any case,so far,on average,to be fair,again,also,perhaps,in private,in public,in return,for his part,for her part,for their part,for its part,as usual,as ever,by comparison`
    .split(',').map((aside) => aside.trim()),
);

/** 40%, $3m: a number and its sign are one word. */
function joinedAmounts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'mark' && /^[%€$£¥]$/u.test(token.text))) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const together = last !== undefined && last.end === token.start && ((token.text === '%' && /^\p{N}/u.test(last.text)) || (/^[€$£¥]$/u.test(last.text) && /^\p{N}/u.test(token.text)));
    if (together) joined[joined.length - 1] = { ...last, text: last.text + token.text, lower: last.lower + token.lower, end: token.end, kind: 'word' };
    else joined.push(token);
  }
  return joined;
}

// Who does the saying: the subject before or after a Finnish reporting verb.
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { counted, numerals, oneOfThem, someOf } from './finnish-groups.ts';
import { acceptable, nominativeHead, owner } from './finnish-owners.ts';
import { paperAfterName } from './finnish-papers.ts';
import { finnishAdverbs, finnishPronoun, isGenitive, isLocal, nameParticle, phraseStart, readFinnishPhrase, timeWord } from './finnish-phrases.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Token } from './tokens.ts';

/** The subject that ends just before a verb. */
export function subjectBefore(tokens: readonly Token[], from: number, verb: number, setting: SentenceSetting): SourcePhrase | null {
  const joined = tokens[verb - 1];
  if (verb - 1 > from && joined !== undefined && /^(?:ja|mutta|sekä|eikä)$/u.test(joined.lower)) return openingSubject(tokens, from, verb, setting);
  const some = someOf(tokens, from, verb) ?? counted(tokens, from, verb);
  if (some !== null) return some;
  let to = verb;
  let place = false;
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined) break;
    if (finnishPronoun(token.lower) !== null) break;
    if (token.kind !== 'word') return null;
    const earlier = tokens[to - 2];
    if (postpositions.has(token.lower) && to - 2 > from && earlier !== undefined && isGenitive(earlier)) {
      to -= 2;
      place = true;
      continue;
    }
    if (!(finnishAdverbs.has(token.lower) && (!token.capital || token.first)) && !isLocalAdverbial(token) && !(isLocal(token) && hasNominative(tokens, from, to - 1))) break;
    to -= 1;
    // "Laine Oulun poliisista kertoo": the place takes its own genitive with it.
    if (isLocal(token)) while (to - 1 > from && (looksGenitive(tokens[to - 1]?.text ?? '') || (tokens[to]?.capital === true && placeOpening.test(tokens[to - 1]?.text ?? ''))) && hasNominative(tokens, from, to - 1)) to -= 1;
  }
  if (to <= from) return null;
  const head = tokens[to - 1];
  if (head === undefined || head.kind !== 'word') return null;
  const number = counted(tokens, from, to);
  if (number !== null) return number;
  // Kaavaa vastustavat asukkaat: an object opens the sentence.
  if (!nominativeHead(head) || isOwner(head, setting) || (head.first && /[^aeiouyäö](?:aa|ää)$/u.test(head.lower) && !setting.attested.has(head.text) && findNoun(head.text) === null)) return null;
  const phrase = handedOver(tokens, acceptable(readFinnishPhrase(tokens, from, to, false, setting.attested)), setting);
  if (phrase?.kind !== 'noun' || !place) return phrase;
  const rest = tokens.slice(to, verb).filter((token, index, all) => postpositions.has(token.lower) || postpositions.has(all[index + 1]?.lower ?? ''));
  return { ...phrase, name: [phrase.name ?? '', ...rest.map((token) => token.text)].join(' '), bare: false, mention: { start: phrase.mention.start, end: rest.at(-1)?.end ?? phrase.mention.end } };
}

/** New Yorkin yliopistosta, San Diegosta: the place begins here. */
const placeOpening = /^(?:New|San|Santa|Los|Las|Saint|St|Sankt|Rio|Buenos|Addis|Abu|Tel|Hong|Kuala|Cape|Salt|Notre|Great|Fort|North|South|East|West)$/u;

/** The subject of "X tuli ja kertoi": what begins the clause. */
export function openingSubject(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  let start = from;
  while (start < to && tokens[start]?.kind === 'word' && finnishAdverbs.has(tokens[start]?.lower ?? '') && finnishPronoun(tokens[start]?.lower ?? '') === null) start += 1;
  for (let index = start; index < Math.min(to, start + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    const next = tokens[index + 1];
    const ends = finnishPronoun(token.lower) !== null || (token.capital && (!token.first || setting.attested.has(token.text) || /^\p{Lu}{2,}$/u.test(token.text)) && next?.capital !== true) || (findNoun(token.text)?.case === 'nominative' && next?.capital !== true);
    if (!ends || (token.capital && looksGenitive(token.text) && ownsNext(next) && !setting.attested.has(`${token.text}in`))) continue;
    return nominativeHead(token) && phraseStart(tokens, start, index) === start ? acceptable(readFinnishPhrase(tokens, start, index + 1, false, setting.attested)) : null;
  }
  return null;
}

/** Roosin viesti: a genitive of a name that the article has. */
function isOwner(head: Token, { attested }: SentenceSetting): boolean {
  const nominative = head.capital && looksGenitive(head.text) ? nominativeName(head.text, attested) : head.text;
  return nominative !== head.text && attested.has(nominative);
}

/** Agassizin lähestymistapa: a genitive before an ordinary word that is no verb. */
function ownsNext(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capital && (!finnishAdverbs.has(next.lower) || /^(?:mukaan|mielestä)$/u.test(next.lower)) && !finnishVerbs.has(next.lower) && !isLocal(next) && !/(?:ee|ii|oo|uu|yy|öö|i)$/u.test(next.lower);
}

/** Where a source stands: lähteet puolueen sisällä. */
const postpositions = new Set('sisällä sisältä lähellä läheltä piirissä piiristä luona taustalla joukossa johdossa ympärillä ympäriltä'.split(' '));

function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'word' && nominativeHead(token) && (token.capital || findNoun(token.text) !== null) && !looksGenitive(token.text));
}

function isLocalAdverbial(token: Token): boolean {
  return !token.capital ? isLocal(token) : token.inflected !== true && token.lower.endsWith('lle') && token.lower.length > 4 && !token.first;
}

/** The subject that follows a verb, past adverbs and places, up to an addressee. */
export function subjectAfter(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  const ofThem = oneOfThem(tokens, from, to, setting);
  if (ofThem !== null) return ofThem;
  let start = -1;
  let end = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') {
      if (token?.kind === 'quotation') break;
      continue;
    }
    // sanoo hänen luokkatoverinsa Aada
    const owned = /^(?:hänen|heidän)$/u.test(token.lower) && /(?:nsa|nsä)$/u.test(tokens[index + 1]?.lower ?? '');
    if (start < 0 && finnishPronoun(token.lower) !== null && !owned) return nominativeHead(token) ? readFinnishPhrase(tokens, index, index + 1, false, setting.attested) : null;
    const been = start >= 0 && /^oll(?:ut|eet)$/u.test(token.lower) && isLocal(tokens[index - 1] ?? token);
    if (token.lower !== 'ja' && !been && finnishAdverbs.has(token.lower) && !token.capital) {
      if (start < 0) continue;
      if (!leadsParticiple(tokens, index, to)) break;
    } else if (isLocal(token) && !leadsParticiple(tokens, index, to)) {
      if (start < 0 || (!numerals.test(tokens[start]?.lower ?? '') && !tokens.slice(start, index).some((one) => nominativeHead(one) && (one.capital || findNoun(one.text) !== null) && !trailingGenitive(one)))) {
        start = -1;
        continue;
      }
      break;
    }
    // An illative after the name is where it was said: sanoo Virta megafoniin.
    if (start >= 0 && !token.capital && /(?:aa|ee|ii|oo|uu|yy|ää|öö)n$/u.test(token.lower) && findNoun(token.text) === null && tokens.slice(start, index).some((one) => nominativeHead(one) && one.capital)) break;
    // Kurki viitaten kriisiin: nothing in lower case belongs to a name before it, unless it is what the body is: Valkoinen talo.
    const after = tokens[index - 1];
    if (start >= 0 && index > start && after?.capital === true && !token.capital && !looksGenitive(after.text) && /(?:en|ten)$/u.test(token.lower) && findNoun(token.text) === null) break;
    // Kertoo Rosa Niva uutistoimisto AP:lle: what the addressee is.
    const next = tokens[index + 1];
    if (start >= 0 && index > start && after?.capital === true && !token.capital && next?.capital === true && isLocal(next) && findNoun(token.text)?.class === 'body') break;
    if (start < 0) start = index;
    end = index + 1;
  }
  if (start < 0) return null;
  if (end < to) while (end > start + 1 && trailingGenitive(tokens[end - 1]) && !setting.attested.has(`${tokens[end - 1]?.text ?? ''}in`) && !(tokens[end]?.capital === true && foreignName(tokens, start, end))) end -= 1;
  end = beforePaper(tokens, start, end, setting);
  const head = tokens[end - 1];
  if (head === undefined) return null;
  const number = counted(tokens, start, end);
  if (number !== null) return number;
  if (!nominativeHead(head)) return null;
  return handedOver(tokens, acceptable(readFinnishPhrase(tokens, start, end, false, setting.attested)), setting);
}

/** Nelson Quintero El Correo -lehdelle: the name ends where the paper's begins. */
function beforePaper(tokens: readonly Token[], start: number, end: number, { attested }: SentenceSetting): number {
  const hyphen = tokens.findIndex((token, index) => index > start && index <= end && token.text.startsWith('-'));
  if (hyphen < 0) return end;
  let from = hyphen;
  while (from > start && (tokens[from - 1]?.capital === true || nameParticle.test(tokens[from - 1]?.text ?? ''))) from -= 1;
  const paper = paperAfterName(tokens, from, hyphen, attested);
  return paper > start && paper < hyphen ? paper : end;
}

/** Kuplalassa talvella työskennellyt myyjä, neuvotteluja läheltä seurannut lähde: places and times that a participle before its noun has to itself. */
function leadsParticiple(tokens: readonly Token[], index: number, to: number): boolean {
  for (let at = index + 1; at < Math.min(to - 1, index + 6); at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    if (!word.capital && /(?:v[aä]|vat|vät|[nlrs][uy]t|neet|t[uy]t?)$/u.test(word.lower) && findNoun(word.text) === null) return at + 1 < to && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.first !== true;
    const complements = isLocal(word) || numerals.test(word.lower) || isGenitive(word) || timeWord.test(word.lower) || (!word.capital && /(?:[aä]|([aeiouyäö])\1n)$/u.test(word.lower) && findNoun(word.text)?.case !== 'nominative') || /^\p{N}+$/u.test(word.text);
    if (!complements) return false;
  }
  return false;
}

/** "kertoo keskuksen tiedote": a message speaks for its sender. */
function handedOver(tokens: readonly Token[], phrase: SourcePhrase | null, setting: SentenceSetting): SourcePhrase | null {
  if (phrase?.kind !== 'noun' || phrase.noun?.class !== 'message') return phrase;
  const from = tokens.findIndex((token) => token.start === phrase.mention.start);
  const head = tokens.findIndex((token) => token.end === phrase.mention.end);
  const sender = owner(tokens, from, head, setting, false);
  return sender?.kind === 'source' ? sender.source : phrase;
}

/** Wessman, Eriksson after a given name: no genitive of the place that follows. */
function foreignName(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? '';
  return end - start > 1 && tokens[end - 2]?.capital === true && /(?:[^aeiouyäö]man|(?:ny|å|öh|he|ha)man|sson|ton|[^aeiouyäö]lin|d[ée]n|l[ée]n|r[ée]n)$/u.test(last);
}

function trailingGenitive(token: Token | undefined): boolean {
  return token !== undefined && looksGenitive(token.text) && findNoun(token.text)?.case !== 'nominative';
}

// Who does the saying: the subject before or after a Finnish reporting verb.
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { acceptable, nominativeHead, owner } from './finnish-owners.ts';
import { finnishAdverbs, finnishPronoun, isGenitive, isLocal, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import type { Verb } from './finnish-segments.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

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
    if (isLocal(token)) while (to - 1 > from && looksGenitive(tokens[to - 1]?.text ?? '') && hasNominative(tokens, from, to - 1)) to -= 1;
  }
  if (to <= from) return null;
  const head = tokens[to - 1];
  if (head === undefined || head.kind !== 'word') return null;
  const number = counted(tokens, from, to);
  if (number !== null) return number;
  if (!nominativeHead(head) || isOwner(head, setting)) return null;
  const phrase = handedOver(tokens, acceptable(readFinnishPhrase(tokens, from, to, false, setting.attested)), setting);
  if (phrase?.kind !== 'noun' || !place) return phrase;
  const rest = tokens.slice(to, verb).filter((token, index, all) => postpositions.has(token.lower) || postpositions.has(all[index + 1]?.lower ?? ''));
  return { ...phrase, name: [phrase.name ?? '', ...rest.map((token) => token.text)].join(' '), bare: false, mention: { start: phrase.mention.start, end: rest.at(-1)?.end ?? phrase.mention.end } };
}

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
  return !token.capital ? isLocal(token) : token.lower.endsWith('lle') && token.lower.length > 4 && !token.first;
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
    if (token.lower !== 'ja' && finnishAdverbs.has(token.lower) && !token.capital) {
      if (start < 0) continue;
      break;
    }
    if (isLocal(token) && !(tokens[index + 1] !== undefined && /(?:v[aä]|nut|nyt|ttu|tty|tu|ty)$/u.test(tokens[index + 1]?.lower ?? '') && start < 0)) {
      if (start < 0 || (!numerals.test(tokens[start]?.lower ?? '') && !tokens.slice(start, index).some((one) => nominativeHead(one) && (one.capital || findNoun(one.text) !== null) && !trailingGenitive(one)))) {
        start = -1;
        continue;
      }
      break;
    }
    // An illative after the name is where it was said: sanoo Virta megafoniin.
    if (start >= 0 && !token.capital && /(?:aa|ee|ii|oo|uu|yy|ää|öö)n$/u.test(token.lower) && findNoun(token.text) === null && tokens.slice(start, index).some((one) => nominativeHead(one) && one.capital)) break;
    if (start < 0) start = index;
    end = index + 1;
  }
  if (start < 0) return null;
  if (end < to) while (end > start + 1 && trailingGenitive(tokens[end - 1]) && !(tokens[end]?.capital === true && foreignName(tokens, start, end))) end -= 1;
  const head = tokens[end - 1];
  if (head === undefined) return null;
  const number = counted(tokens, start, end);
  if (number !== null) return number;
  if (!nominativeHead(head)) return null;
  return handedOver(tokens, acceptable(readFinnishPhrase(tokens, start, end, false, setting.attested)), setting);
}

/** "puuskahtaa toinen heistä, Esko Niva": one of several, named after a comma or left unnamed. */
function oneOfThem(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  const [which, them] = [tokens[from], tokens[from + 1]];
  if (which === undefined || them === undefined || from + 2 !== to || !/^(?:toinen|yksi|eräs|moni|monet|osa|useat|useimmat|jotkut|harva|puolet|kolmannes|neljännes|enemmistö|valtaosa|ensimmäinen|kolmas)$/u.test(which.lower) || !/^(?:heistä|näistä|meistä)$|(?:ista|istä)$/u.test(them.lower)) return null;
  let end = to + 1;
  while (tokens[to]?.text === ',' && tokens[end]?.kind === 'word') end += 1;
  if (tokens[end - 1]?.capital === true) return acceptable(readFinnishPhrase(tokens, to + 1, end, false, setting.attested));
  return { kind: 'noun', pronoun: null, name: `${which.first ? which.lower : which.text} ${them.text}`, description: null, noun: null, plural: false, bare: false, mention: { start: which.start, end: them.end }, class: 'person' };
}

/** Museoväestä moni pitää, suurin osa vastaajista sanoo: those of whom some say so. */
function someOf(tokens: readonly Token[], from: number, verb: number): SourcePhrase | null {
  let start = from;
  while (start < verb && /^(?:kuitenkin|silti|noin|yli|alle|lähes|reilu|vajaa|jopa|myös|vain|peräti|silti|nyt|ainakin)$/u.test(tokens[start]?.lower ?? '')) start += 1;
  let to = verb;
  while (to > start + 2 && finnishAdverbs.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  const [opening, closing] = [tokens[start], tokens[to - 1]];
  if (opening === undefined || closing === undefined || to - start < 2 || to - start > 4) return null;
  const whom = isThose(opening) ? opening : isThose(closing) ? closing : null;
  const amount = (whom === opening ? tokens.slice(start + 1, to) : tokens.slice(start, to - 1)).map((token) => token.lower).join(' ');
  if (whom === null || !/^(?:toinen|yksi|eräs|moni|monet|osa|harva|useat|useimmat|puolet|jotkut|kolmannes|neljännes|viidennes|enemmistö|vähemmistö|(?:suurin|iso|pieni|valta) ?osa|joka \p{L}+s|kaksi|kolme|neljä|viisi|(?:\d[\d,]*|kaksi|kolme|neljä|viisi|kymmenen) (?:prosenttia|kolmasosaa|kolmesta|viidestä))$/u.test(amount)) return null;
  const noun = findNoun(whom.text);
  const mention = { start: opening.start, end: closing.end };
  const plural = !/^(?:yksi|eräs|toinen)$/u.test(amount);
  const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const name = whom === opening && noun !== null ? (whom.first ? lowered(noun.base) : noun.base) : tokens.slice(start, to).map((token) => (token.first ? lowered(token.text) : token.text)).join(' ');
  return { kind: 'noun', pronoun: null, name, description: null, noun: noun === null ? null : { ...noun, case: 'nominative', plural }, plural, bare: false, mention, class: noun?.class ?? 'person' };
}

/** Heistä, vastaajista, väestä. */
function isThose(token: Token): boolean {
  const noun = token.capital && !token.first ? null : findNoun(token.text);
  return /^(?:heistä|näistä|meistä)$/u.test(token.lower) || (noun !== null && noun.case === 'elative' && /^(?:person|body)$/u.test(noun.class)) || (/(?:jista|jistä|laisista|läisistä)$/u.test(token.lower) && noun === null);
}

/** Laitteen osti kaupunki, joka arvioi säästävänsä: who stands before the relative clause that reports. */
export function antecedent(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  const earlier = segments[position - 1];
  if (segment === undefined || earlier === undefined || segment.before?.text !== ',' || !/^(?:joka|jotka)$/u.test(tokens[segment.from]?.lower ?? '')) return null;
  const head = tokens[earlier.to - 1];
  const noun = head === undefined ? null : findNoun(head.text);
  if (head === undefined || !nominativeHead(head) || (!head.capital && (noun === null || !/^(?:person|body|sources)$/u.test(noun.class) || noun.case !== 'nominative'))) return null;
  const source = acceptable(readFinnishPhrase(tokens, earlier.from, earlier.to, false, setting.attested));
  return source?.kind === 'pronoun' ? null : source;
}

/** "Julkaisi raportin, jonka mukaan": the document or person right before; an object in the genitive as well. */
export function accordingToWhich(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  const earlier = segments[position - 1];
  const head = earlier === undefined ? undefined : tokens[earlier.to - 1];
  if (segment === undefined || earlier === undefined || head === undefined || segment.before?.text !== ',' || !/^(?:jonka|joiden)$/u.test(tokens[segment.from]?.lower ?? '') || !/^(?:mukaan|mielestä)$/u.test(tokens[segment.from + 1]?.lower ?? '')) return null;
  const noun = findNoun(head.text);
  const genitive = noun?.case === 'genitive' || (head.capital && looksGenitive(head.text));
  if (!head.capital && (noun === null || !/^(?:person|body|sources|document)$/u.test(noun.class) || (!genitive && noun.case !== 'nominative'))) return null;
  const source = acceptable(readFinnishPhrase(tokens, earlier.from, earlier.to, genitive, setting.attested));
  return source?.kind === 'pronoun' ? null : source;
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

/** Sanoo hänen serkkunsa, pankinjohtaja Niva: the name that follows a source without one. */
export function namedNext(tokens: readonly Token[], segments: readonly Segment[], position: number, subject: SourcePhrase, setting: SentenceSetting): SourcePhrase {
  const next = segments[position + 1];
  if (subject.kind !== 'noun' || subject.plural || next === undefined || segments[position]?.after?.text !== ',' || next.to - next.from > 5 || tokens[next.to - 1]?.capital !== true) return subject;
  const name = subjectBefore(tokens, next.from, next.to, setting);
  return name?.kind === 'name' && name.mention.end === tokens[next.to - 1]?.end && !tokens.slice(next.from, next.to).some((token) => finnishVerbs.has(token.lower)) ? name : subject;
}

/** X, yhtiön johtaja, sanoo; X, joka johtaa yhtiötä, sanoo. */
export function acrossApposition(tokens: readonly Token[], segments: readonly Segment[], position: number, verb: Verb, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined || verb.from !== segment.from || !/^[,)]$/u.test(segment.before?.text ?? '')) return null;
  const earlier = segments[position - 2];
  if (earlier === undefined || earlier.from > 1) return null;
  const subject = subjectBefore(tokens, earlier.from, earlier.to, setting);
  // Yhtiön suurin omistaja, sijoitusyhtiö Niva, kertoo: the name stands in the apposition.
  const between = segments[position - 1];
  const named = subject?.kind !== 'noun' || between === undefined || tokens[between.to - 1]?.capital !== true ? null : subjectBefore(tokens, between.from, between.to, setting);
  return named?.kind === 'name' ? named : subject;
}

/** X ei niele väitettä, vaan huomauttaa: the second verb has the first one's subject. */
export function contrasted(tokens: readonly Token[], segments: readonly Segment[], position: number, verb: Verb, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  const earlier = segments[position - 1];
  if (segment === undefined || earlier === undefined || earlier.from > 1 || segment.before?.text !== ',' || verb.from !== segment.from + 1) return null;
  return /^(?:vaan|mutta)$/u.test(tokens[segment.from]?.lower ?? '') ? openingSubject(tokens, earlier.from, earlier.to, setting) : null;
}

const numerals = /^(?:kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|pari|puolet|[2-9]|\d\d+)$/u;

/** Kaksi entistä työntekijää: a number with its noun in the partitive. */
function counted(tokens: readonly Token[], from: number, to: number): SourcePhrase | null {
  let start = to - 1;
  while (start > from && start > to - 5 && !numerals.test(tokens[start]?.lower ?? '')) start -= 1;
  const number = tokens[start];
  const words = tokens.slice(start, to);
  if (number === undefined || to - start < 2 || !numerals.test(number.lower) || !words.slice(1).every((word) => word.kind === 'word' && (isGenitive(word) || (!word.capital && /[aä]$/u.test(word.lower))))) return null;
  const head = words.at(-1);
  const singular = head === undefined ? null : findNoun(head.text.replace(/(?:tta|ttä)$/u, '')) ?? findNoun(head.text.replace(/(?:ta|tä|a|ä)$/u, '')) ?? findNoun(head.text.slice(0, -1));
  if (head === undefined || singular === null || !/^(?:person|body|sources)$/u.test(singular.class)) return null;
  const name = words.map((word) => (word.first ? word.lower : word.text)).join(' ');
  return { kind: 'noun', pronoun: null, name, description: null, noun: singular, plural: true, bare: false, mention: { start: number.start, end: head.end }, class: singular.class };
}

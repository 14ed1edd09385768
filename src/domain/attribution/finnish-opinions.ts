// Views that a Finnish sentence gives to somebody without a verb of saying: hänestä, on sitä mieltä, kanta on selvä.
import { startsContent } from './finnish-segments.ts';
import { findNoun, genitiveIn } from './finnish-nouns.ts';
import { inGenitive } from './finnish-nominative.ts';
import { nominativeHead, owner } from './finnish-owners.ts';
import { finnishAdverbs, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { subjectBefore } from './finnish-subjects.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

/** Whose view the sentence is; null where it tells none. */
export function opinionSource(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): SourcePhrase | null {
  for (const [position, segment] of segments.entries()) {
    const found = inElative(tokens, segment, setting) ?? stateOf(tokens, segments, position, setting) ?? viewIs(tokens, segments, position, setting) ?? seemsTo(tokens, segments, position, setting) ?? hasView(tokens, segment, setting);
    if (found !== null) return found;
  }
  return null;
}

const copulas = /^(?:on|oli|ovat|olivat|olisi|olisivat)$/u;

/** Hänestä, Virtasesta päätös oli väärä; väite on heistä outo: an opinion, not "hänestä tuli" and not "heistä kaksi". */
function inElative(tokens: readonly Token[], segment: Segment, setting: SentenceSetting): SourcePhrase | null {
  const holder = personInElative(tokens, segment, setting);
  if (holder !== null) return holder;
  for (let index = segment.from; index < segment.to; index += 1) {
    const token = tokens[index];
    const family = token !== undefined && token.capital && /^\p{Lu}\p{Ll}{2,}sest[aä]$/u.test(token.text);
    if (token === undefined || !(family || /^(?:hänestä|heistä)$/u.test(token.lower))) continue;
    const clause = tokens.slice(segment.from, segment.to).filter((one) => one.kind === 'word');
    // Hänestä varoituksen olisi pitänyt tulla kesällä: what should be done, and by whom.
    const should = clause[0] === token && clause[1] !== undefined && /(?<!t[aä]{2}|d[aä]{2})n$/u.test(clause[1].lower) && clause.some((one) => /^(?:pitäisi|pitää|pitänyt|täytyy|täytyisi|täytynyt|kannattaisi|kannattaa|kuuluisi|kuuluu)$/u.test(one.lower));
    if (!should && clause.some((one) => becoming.test(one.lower))) continue;
    const opens = should || clause[0] === token && (judges(clause) || hasSubject(tokens, index + 1, segment.to)) && !/^(?:\d.*|on|oli|osa|suurin|moni|monet|useat|useimmat|toinen|toiset|yksi|kaksi|kolme|neljä|viisi|puolet|kukaan|vain|yli|alle|noin|lähes|kaikki|ei|jokainen|enemmistö|ainakin)$/u.test(tokens[index + 1]?.lower ?? '');
    const within = judges(clause) && /^(?:on|oli|olisi|ovat|olivat|ole|pitäisi)$/u.test(tokens[index - 1]?.lower ?? '');
    // Kirje on Virtasesta: what is said of him needs a word after his name.
    if (family && (index + 1 >= segment.to || /^(?:ja|sekä|tai|eli)$/u.test(tokens[index + 1]?.lower ?? ''))) continue;
    if (opens || within) return readFinnishPhrase(family ? inGenitive(tokens, index, `${token.text.slice(0, -3)}n`) : tokens, index, index + 1, true, setting.attested);
  }
  return null;
}

/** Lautakunnan puheenjohtajasta päätös on lyhytnäköinen: one person, then subject and verb of what that person thinks. */
function personInElative(tokens: readonly Token[], segment: Segment, setting: SentenceSetting): SourcePhrase | null {
  const index = tokens.findIndex((token, at) => at >= segment.from && at < segment.to && findNoun(token.text)?.case === 'elative');
  const noun = index < 0 ? null : findNoun(tokens[index]?.text ?? '');
  const [subject, copula, ...rest] = tokens.slice(index + 1, segment.to);
  if (noun?.class !== 'person' || noun.plural || subject === undefined || subject.capital || !nominativeHead(subject) || /^(?:osa|puolet|moni|vain|ei)$/u.test(subject.lower) || !/^(?:on|oli|olisi|ovat|olivat)$/u.test(copula?.lower ?? '') || !rest.some((token) => /(?:nen|ton|tön|v[aä])$/u.test(token.lower))) return null;
  const turned = inGenitive(tokens, index, genitiveIn(noun));
  if (phraseStart(turned, segment.from, index) !== segment.from) return null;
  return readFinnishPhrase(turned, segment.from, index + 1, true, setting.attested);
}

function judges(clause: readonly Token[]): boolean {
  return clause.some((one) => /^(?:on|oli|ovat|olivat|olisi|olisivat|ei|eivät|pitäisi|pitää|voisi|kannattaisi|tuntuu|tuntui|näyttää|näytti)$/u.test(one.lower));
}

/** hänestä oppositio ampuu väärää maalia: the clause has a subject of its own right after. */
function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from];
  if (from + 1 >= to || word?.kind !== 'word') return false;
  return (word.capital || findNoun(word.text)?.case === 'nominative') && nominativeHead(word);
}

/** hänestä tuli, hänestä kerrotaan, hänestä on tehty: he are what is made or told of. */
const becoming = /^(?:tulee|tulevat|tuli|tulisi|tulla|tullut|tulleet|tulossa|tullaan|kasvoi|kasvaa|riippu.*|kiinnost.*|huolissaan|vastuussa|kertoo|kertovat|kertoi|puhuu|puhui|pitää|piti|tykkää|sanoo|sanoi|kirjoitti|huolehti.*|välittää|\p{L}*(?:[aeiouyäö]t[aä]{2}n|d[aä]{2}n|ll[aä]{2}n|nn[aä]{2}n|rr[aä]{2}n|tiin)|.*[lnrst]t[uy]|.*[aeiouyäö]t[uy]|tehty|.*nä[hk].*)$/u;

/** What somebody is who thinks so: each needs its clause, a colon, or what it is about. */
const states = /^(?:vakuuttun(?:ut|eita|eet)|varma|varmoja|mieltä|huolissaan|huolestun(?:ut|eita|eet)|pahoillaan|ihmeissään|tyytyväi(?:nen|siä|set)|pettyn(?:yt|eitä|eet)|yllättyn(?:yt|eitä|eet)|skepti(?:nen|siä|set)|toivei(?:kas|kkaita|kkaat)|luottavai(?:nen|sia|set)|iloi(?:nen|sia|set)|yksimieli(?:nen|siä|set)|harmissaan|vihai(?:nen|sia|set)|kauhuissaan|järkyttyn(?:yt|eitä)|närkästyn(?:yt|eitä)|helpottun(?:ut|eita)|ylpeä|ylpeitä|kiitolli(?:nen|sia)|epäileväi(?:nen|siä)|optimisti(?:nen|sia)|pessimisti(?:nen|siä)|kriitti(?:nen|siä)|tietoi(?:nen|sia)|innoissaan|vakaasti|yhtä)$/u;

/** X on sitä mieltä, että …; X on huolissaan jaksamisesta. */
function stateOf(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  if (segment === undefined) return null;
  const at = tokens.findIndex((token, index) => index >= segment.from && index < segment.to && states.test(token.lower));
  const be = tokens.findIndex((token, index) => index >= segment.from && index < at && copulas.test(token.lower));
  // Oli niin huolissaan, että hän tilasi: what came of it, not what was thought.
  if (at < 0 || be < 0 || tokens.slice(be, at).some((token) => token.lower === 'niin')) return null;
  const worried = tokens[at]?.lower === 'huolissaan' && tokens.slice(segment.from, segment.to).some((token) => /(?:sta|stä)$/u.test(token.lower));
  const next = segments[position + 1];
  const content = worried || segment.after?.text === ':' || (segment.after?.text === ',' && startsContent(tokens, next) && /^(?:ett|ettei)/u.test(tokens[next?.from ?? -1]?.lower ?? ''));
  if (!content) return null;
  return subjectBefore(tokens, segment.from, be, setting) ?? (be === segment.from ? apposed(tokens, segments, position, setting) : null);
}

/** "X, Y:n veli, oli sitä mieltä": the subject before an apposition. */
function apposed(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const earlier = segments[position - 2];
  return earlier === undefined || earlier.from > 1 || segments[position]?.before?.text !== ',' ? null : subjectBefore(tokens, earlier.from, earlier.to, setting);
}

/** Liiton kanta on selvä: …; tutkijan johtopäätös on, että … */
function viewIs(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  const be = segment === undefined ? -1 : tokens.findIndex((token, index) => index > segment.from && index < segment.to && copulas.test(token.lower));
  const head = tokens[be - 1];
  if (segment === undefined || head === undefined) return null;
  const noun = findNoun(head.text);
  if (noun === null || noun.case !== 'nominative' || (noun.class !== 'message' && !/(?:johtopäätös|ehdotus|toive|tulos|huoli|pelko|päätelmä)$/u.test(noun.singular))) return null;
  const next = segments[position + 1];
  const told = segment.after?.text === ':' || (segment.after?.text === ',' && startsContent(tokens, next) && /^(?:ett|ettei)/u.test(tokens[next?.from ?? -1]?.lower ?? ''));
  if (!told || !tokens.slice(be + 1, segment.to).every((token) => token.kind === 'word' && (finnishAdverbs.has(token.lower) || token.lower.length > 3))) return null;
  const start = phraseStart(tokens, segment.from, be - 1);
  if (start === be - 1 && noun.class === 'message') return null;
  const found = owner(tokens, start, be - 1, setting, true);
  return found?.kind === 'source' ? found.source : null;
}

/** Lammella on selvä viesti: ”…” */
function hasView(tokens: readonly Token[], segment: Segment, setting: SentenceSetting): SourcePhrase | null {
  const be = tokens.findIndex((token, index) => index > segment.from && index < segment.to && copulas.test(token.lower));
  const [holder, view] = [tokens[be - 1], tokens[segment.to - 1]];
  if (be < 0 || holder === undefined || view === undefined || segment.after?.text !== ':' || !/ll[aä]$/u.test(holder.lower) || findNoun(view.text)?.class !== 'message' || findNoun(view.text)?.case !== 'nominative') return null;
  const noun = findNoun(`${holder.text.slice(0, -3)}n`);
  if (!holder.capital && noun?.class !== 'person' && noun?.class !== 'body') return null;
  return readFinnishPhrase(inGenitive(tokens, be - 1, `${holder.text.slice(0, -3)}n`), segment.from, be, true, setting.attested);
}

/** Virtasesta tuntuu, että …; Ahoa harmittaa, että …; hänelle jäi kuva, että … */
function seemsTo(tokens: readonly Token[], segments: readonly Segment[], position: number, setting: SentenceSetting): SourcePhrase | null {
  const segment = segments[position];
  const next = segments[position + 1];
  const holder = segment === undefined ? undefined : tokens[segment.from];
  if (segment === undefined || holder === undefined || segment.to - segment.from > 5 || segment.after?.text !== ',' || !startsContent(tokens, next) || !/^(?:ett|ettei)/u.test(tokens[next?.from ?? -1]?.lower ?? '')) return null;
  const verbs = tokens.slice(segment.from + 1, segment.to).map((token) => token.lower);
  const elative = verbs.some((verb) => /^(?:tuntuu|tuntui|näyttää|näytti)$/u.test(verb));
  const partitive = verbs.some((verb) => /^(?:harmittaa|harmitti|huolestuttaa|huolestutti|pelottaa|pelotti|ihmetyttää|ihmetytti|surettaa|suretti|suututtaa|suututti|ärsyttää|ärsytti|ilahduttaa|ilahdutti|naurattaa|nauratti|hämmästyttää|hämmästytti|epäilyttää|epäilytti|arveluttaa|arvelutti|kismittää|kaduttaa|kadutti)$/u.test(verb));
  const stem = elative ? /^(.+?)(?:sta|stä)$/u.exec(holder.text)?.[1] : partitive ? /^(.+?)(?:ta|tä|a|ä)$/u.exec(holder.text)?.[1] : undefined;
  if (stem === undefined) return null;
  const mention = { start: holder.start, end: holder.end };
  if (/^(?:häntä|hänestä|heitä|heistä)$/u.test(holder.lower)) {
    const people = holder.lower.startsWith('hei');
    return { kind: 'pronoun', pronoun: people ? 'people' : 'person', name: null, description: null, noun: null, plural: people, bare: true, mention, class: 'person' };
  }
  const noun = findNoun(`${stem}n`) ?? findNoun(stem);
  if (noun?.class === 'person' || noun?.class === 'body') return { kind: 'noun', pronoun: null, name: holder.first ? noun.base.charAt(0).toLowerCase() + noun.base.slice(1) : noun.base, description: null, noun, plural: noun.plural, bare: true, mention, class: noun.class };
  const name = [`${stem.replace(/se?$/u, '')}nen`, stem, stem.replace(/i$/u, '')].find((one) => holder.capital && setting.attested.knows(one));
  return name === undefined ? null : { kind: 'name', pronoun: null, name, description: null, noun: null, plural: false, bare: true, mention, class: 'person' };
}

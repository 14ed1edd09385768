// Finnish passives: claims of nobody (uskotaan), of a document (raportissa todetaan) or an office (ministeriöstä kerrotaan).
import type { Span } from '../article.ts';
import { nominativeName } from './finnish-names.ts';
import { isJudgement } from './finnish-content.ts';
import { inGenitive, isParticiple } from './finnish-nominative.ts';
import { findNoun, genitiveIn } from './finnish-nouns.ts';
import { acceptable, owner } from './finnish-owners.ts';
import { finnishAdverbs, isGenitive, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { auxiliaries, firstWord, hasConstruction, isTitle, quotationAt, startsContent, subordinators } from './finnish-segments.ts';
import { finnishPassives, finnishSourcePassives } from './finnish-passive-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

/** ”…”, kuului takapenkiltä; ”…”, tiedotteessa sanotaan: spoken, though perhaps by nobody who is named. */
export function heardClause(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, quoted: boolean): PassiveCue | null {
  if (!quoted && !setting.dash) return null;
  for (const segment of segments) {
    const follows = segment.from > 1 && (setting.dash || quotationAt(tokens, segment.from - 1) || quotationAt(tokens, segment.from - 2));
    if (!follows || segment.before?.text === ':') continue;
    for (let index = segment.from; index < segment.to; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      if (finnishSourcePassives.has(lower)) return { source: passiveSource(tokens, segment, index, setting) };
      if (/^(?:kuului|kuuluu|kajahti|kajahtaa|kaikui|kaikuu|huudettiin|huudetaan|kysyttiin|kysytään|vastattiin|vastataan)$/u.test(lower) && !setting.dash) return { source: null };
    }
  }
  return null;
}

interface PassiveCue {
  readonly source: SourcePhrase | null;
  /** The word that shows a belief. */
  readonly shown?: Span;
}

export function passiveCue(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting): PassiveCue | null {
  let hedge: Token | null = null;
  for (const [position, segment] of segments.entries()) {
    if (!tokens.some((token, index) => index >= segment.from && index < segment.to && worthReading.test(token.lower))) continue;
    const first = firstWord(tokens, segment);
    const subordinate = segment.from > 1 && first !== null && subordinators.has(first.lower);
    const content = !subordinate && (startsContent(tokens, segments[position + 1]) || hasConstruction(tokens, segment.from, segment.to) || segment.after?.text === ':' || tokens.some((one) => one.kind === 'quotation'));
    const closes = segment.before?.text === ',' && position === segments.length - 1 && segment.from > 1;
    for (let index = segment.from; index < segment.to; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word' || !worthReading.test(token.lower)) continue;
      if (/^(?:tiettävästi|väitetysti|kuulemma|huhupuheiden)$/u.test(token.lower)) hedge ??= token;
      if (/^(?:huhu|huhut|huhuja|juoru|juorut|juoruja)$/u.test(token.lower) && tokens.some((one) => /^(?:kiert|liikk|kulk|kuul|lev)/u.test(one.lower))) hedge ??= token;
      if (subordinate) continue;
      if (comesOut(tokens, index) && (content || closes || /^(?:tämä|se|asia|tieto|luku|luvut|tulos|ilmiö|kehitys)$/u.test(first?.lower ?? ''))) {
        const source = passiveSource(tokens, segment, index, setting);
        if (source !== null) return { source };
      }
      const participle = /(?:ttu|tty|tu|ty)$/u.test(token.lower);
      const aux = tokens.slice(Math.max(segment.from, index - 3), index).some((one) => auxiliaries.has(one.lower));
      if (participle && !aux) continue;
      if (callings.test(token.lower) && callsSo(tokens, index + 1, segment)) {
        const source = passiveSource(tokens, segment, index, setting);
        if (source === null) continue;
        return { source };
      }
      if (finnishSourcePassives.has(token.lower) && (content || (closes && segment.to - segment.from <= 5))) {
        // Virastosta ei kommentoida kauppaa, mutta vahvistetaan: the office stands in the clause before.
        const earlier = /^(?:mutta|vaan)$/u.test(first?.lower ?? '') ? segments[position - 1] : undefined;
        const source = passiveSource(tokens, segment, index, setting) ?? (earlier === undefined ? null : passiveSource(tokens, earlier, index, setting, true));
        if (source !== null) return { source };
      }
      if (/^(?:pidetään|pidettiin)$/u.test(token.lower) && tokens.slice(index + 1, segment.to).some((one) => isJudgement(one))) {
        const holder = passiveSource(tokens, segment, index, setting, true);
        if (holder?.class === 'body') return { source: holder };
      }
      if (/^(?:pidetään|pidettiin)$/u.test(token.lower) && tokens.slice(segment.from, segment.to).some((one) => /^(?:epä)?(?:todennäköis|mahdollis|ilmeis|uskottav)\p{L}*n[aä]$/u.test(one.lower))) return { source: null, shown: spanOf(token) };
      // Äänestyksestä odotetaan tiukkaa.
      if (/^(?:odotetaan|odotettiin|ennakoidaan|ennakoitiin|ennustetaan|ennustettiin|povataan|povattiin|uumoillaan|veikataan|toivotaan)$/u.test(token.lower) && expectsOf(tokens, segment, index)) return { source: null, shown: spanOf(token) };
      const kind = finnishPassives.get(token.lower);
      if (kind === undefined) continue;
      // Syyksi arveltiin käsivammaa, hinnaksi arvioidaan miljoona.
      if (guesses.test(token.lower) && tokens.slice(segment.from, index).some((one) => becomes(one))) return { source: null, shown: spanOf(token) };
      if (kind === 'always' || (closes && segment.to - segment.from <= 2) || (content && !tokens.some((one) => one.kind === 'quotation' && !isTitle(tokens, 0))) || (content && startsContent(tokens, segments[position + 1]))) return { source: null, shown: spanOf(token) };
      if (/^(?:arvioidaan|arvioitiin|arvioitu)$/u.test(token.lower) && tokens.slice(segment.from, segment.to).some((one) => /(?:ksi)$/u.test(one.lower)) && tokens.slice(segment.from, segment.to).some((one) => /^\p{N}/u.test(one.text) || /(?:miljoona|tuhan|sada)/u.test(one.lower))) return { source: null, shown: spanOf(token) };
    }
  }
  return hedge === null ? null : { source: null, shown: spanOf(hedge) };
}

/** How every word ends or begins that the passives, hedges and rumours below ask for; most clauses have none. */
const worthReading = /(?:[aä]{2}n|iin|t[uy]|sti|^kuulemma|^huhu\p{L}*|^juoru\p{L}*|^selvi(?:ää|si)|^ilmene?[ei]|^paljastu[ui]|^käy|^kävi)$/u;

/** Those passives that guess what something is. */
const guesses = /^(?:arvel|uskot|arvioi|pova|ennuste|ennakoi|pelät|tulkit)\p{L}*(?:aan|ään|iin)$/u;

/** Syyksi, tekijäksi: what something is thought to be; not aluksi, toiseksi. */
function becomes({ lower, capital, first }: Token): boolean {
  return (!capital || first) && /[aeiouyäö]ksi$/u.test(lower) && !finnishAdverbs.has(lower) && !/^(?:ensiksi|toiseksi|kolmanneksi|viimeksi|miksi|täksi|siksi|hetkeksi|illaksi|yöksi|päiväksi|viikoksi|vuodeksi|onneksi|ikäväksi|harmiksi|\p{L}*kuuksi)$/u.test(lower);
}

/** kutsutaan, sanotaan: beside a quoted word in the translative a document's words, and without a document a nickname. */
const callings = /^(?:kutsut|nimitet|sanot|puhut|luonnehdit|haukut|kuvat|kuvaill|moitit|verrat)(?:aan|ään|tiin|iin)$/u;

/** Kutsutaan ”kalliiksi teatteriksi”, puhutaan ”hitaasta konkurssista”, verrataan ”savuavaan koneeseen”. */
function callsSo(tokens: readonly Token[], from: number, segment: Segment): boolean {
  const quotation = tokens.slice(from, segment.to + 1).find((token) => token.kind === 'quotation');
  return quotation !== undefined && /^.\p{Ll}.*(?:ksi|st[aä]|n[aä]|([aeiouyäö])\1n|h[aeiouyäö]n|seen)\P{L}*$/su.test(quotation.text);
}

/** What is expected of something: its elative before the verb, a partitive or translative after it. */
function expectsOf(tokens: readonly Token[], segment: Segment, verb: number): boolean {
  const after = tokens.slice(verb + 1, segment.to).filter((token) => token.kind === 'word' && !finnishAdverbs.has(token.lower));
  return tokens.slice(segment.from, verb).some((token) => /[aeiä]st[aä]$/u.test(token.lower) || findNoun(token.text)?.case === 'elative') && after.length > 0 && after.every((token) => /(?:[aä]|ksi)$/u.test(token.lower) && !/(?:n[aä]|ss[aä]|l[lt][aä]|[^i]st[aä])$/u.test(token.lower));
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

function isBodyTitle(token: Token | undefined): boolean {
  const noun = token === undefined ? null : findNoun(token.text);
  return noun?.class === 'body' && noun.case === 'nominative';
}

/** What offices do and places do not: kerrotaan, vahvistetaan; not arvioidaan. */
const announces = /^(?:kerro|ilmoite|vahviste|muistute|huomaute|tiedote|tode|viesti|korost|painote|vakuute|täsmenn|tarkenn)\p{L}*(?:taan|tään|tiin)$/u;

/** käy ilmi, selviää, ilmenee: what a document shows. */
function comesOut(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return /^(?:selviää|selvisi|ilmenee|ilmeni|paljastuu|paljastui)$/u.test(lower) || (/^(?:käy|kävi)$/u.test(lower) && tokens.slice(index + 1, index + 3).some((one) => one.lower === 'ilmi'));
}

/** Yhtiön verkkosivuilla kerrotaan: where those whose they are speak. */
const pages = /^(?:(?:verkko|koti|netti|internet|www-|facebook-)?sivu(?:illa|stolla|lla)|(?:some|instagram-|facebook-|x-|tiktok-)(?:tilillä|tileillä|kanavissa|kanavilla)|tilillä|viestipalvelutilillä|asiakaspalvelussa|viestinnästä|tiedotustilaisuudessa|lehdistötilaisuudessa)$/u;

function modifies(token: Token | undefined): boolean {
  return token !== undefined && !finnishSourcePassives.has(token.lower) && isParticiple(token);
}

/** raportissa, siinä; ministeriöstä, poliisilta; virastossa arvioidaan. */
function passiveSource(tokens: readonly Token[], segment: Segment, verb: number, setting: SentenceSetting, thinks = false): SourcePhrase | null {
  for (let index = segment.from; index < segment.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || index === verb) continue;
    if (/^(?:siinä|niissä)$/u.test(token.lower) && index < verb) return readFinnishPhrase(tokens, index, index + 1, true, setting.attested);
    const office = index > verb ? undefined : /^(\p{Lu}[\p{L}\p{N}]*\p{Lu}):(?:sta|stä|ssa|ssä|lta|ltä)$/u.exec(token.text)?.[1];
    if (office !== undefined && tokens.slice(index + 1, verb).every((one) => finnishAdverbs.has(one.lower))) return { kind: 'name', pronoun: null, name: office, description: null, noun: null, plural: false, bare: true, mention: { start: token.start, end: token.end }, class: 'body' };
    // Valvirasta todetaan: a body that the article names elsewhere.
    const body = token.capital && index === verb - 1 && segment.after?.text !== '.' && announces.test(tokens[verb]?.lower ?? '') && /(?:st|lt)[aä]$/u.test(token.lower) && findNoun(token.text) === null && !finnishAdverbs.has(token.lower) ? nominativeName(`${token.text.slice(0, -3)}n`, setting.attested) : null;
    // Vakuutusyhtiö Nivasta kerrotaan: what it is stands before the name.
    if (body !== null && (setting.attested.knows(body) || isBodyTitle(tokens[index - 1]))) return { kind: 'name', pronoun: null, name: body, description: null, noun: null, plural: false, bare: true, mention: { start: token.start, end: token.end }, class: 'body' };
    if (index < verb && index > segment.from && pages.test(token.lower)) {
      const host = tokens[index - 1];
      const holder = host !== undefined && isGenitive(host) ? acceptable(readFinnishPhrase(tokens, segment.from, index, true, setting.attested)) : null;
      if (holder !== null) return holder;
    }
    const noun = findNoun(token.text);
    // Syytteessä mainitut: the document belongs to the participle.
    if (noun === null || (tokens[index + 1]?.kind === 'word' && index + 1 < segment.to && index + 1 !== verb && modifies(tokens[index + 1]))) continue;
    const shown = comesOut(tokens, verb);
    const inside = noun.case === 'inessive' && noun.class === 'body' && index < verb && (thinks || (segment.after?.text === ',' && finnishPassives.has(tokens[verb]?.lower ?? '')));
    const fits = shown ? (noun.case === 'elative' || noun.case === 'inessive') && (noun.class === 'document' || noun.class === 'message') : inside || (noun.case === 'inessive' && (noun.class === 'document' || noun.class === 'message')) || ((noun.case === 'elative' || noun.case === 'ablative') && noun.class === 'body') || (noun.case === 'ablative' && noun.class === 'person') || ((noun.case === 'elative' || noun.case === 'ablative') && noun.class === 'sources' && index < verb);
    if (!fits && !(noun.case === 'elative' && noun.lemma.endsWith('poliisi'))) continue;
    const turned = inGenitive(tokens, index, genitiveIn(noun));
    const between = index < verb ? tokens.slice(index + 1, verb) : tokens.slice(verb + 1, phraseStart(turned, verb + 1, index));
    // Epäillään tulleen jo lopettaneelta firmalta: within what is claimed.
    if (index > verb && tokens.slice(verb + 1, index).some((one) => /(?:n|ll|rr|ss)een$|[aeiouyäö]v[aä]n$|[aeiouyäölnrs][td][uy]n$/u.test(one.lower) && findNoun(one.text) === null)) continue;
    if (!shown && !thinks && (noun.case !== 'inessive' || inside) && !between.every((one) => finnishAdverbs.has(one.lower))) continue;
    const from = index < verb ? segment.from : verb + 1;
    if (noun.class === 'message') {
      const found = owner(turned, phraseStart(turned, from, index), index, setting, false);
      return found?.kind === 'source' ? found.source : null;
    }
    const phrase = readFinnishPhrase(turned, from, index + 1, true, setting.attested);
    return phrase === null ? null : { ...phrase, noun: { ...noun, case: 'nominative' } };
  }
  return null;
}

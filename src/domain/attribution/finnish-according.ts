// X:n mukaan and its kin: sources in the genitive, told from laws, needs, plans and from mukaan as "along".
import { nominativeName } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { acceptable, nominativeHead, owner } from './finnish-owners.ts';
import type { According } from './finnish-owners.ts';
import { finnishPronoun, isGenitive, isTitledByHyphen, phraseStart, readFinnishPhrase } from './finnish-phrases.ts';
import { firstWord, subordinators } from './finnish-segments.ts';
import { subjectBefore } from './finnish-subjects.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

const along = /^(?!\p{L}*(?:taan|tään|daan|dään|tiin)$)(?:ot(?:t|et|i)|kutsu|pyy[td]|pyysi|valit|las(?:k|et)|tuo|toi|vie|vei|kelpuu|hyväksy|napat|nappa|värvä|houkut|pakat|pakka|haast|liit|sa(?:i|a|an|ad)|ved|vet|temp)/u;
/** maahan, matkaan, huoneeseen: where somebody is taken along; not vain. */
const illative = /(?:([aeiouyäö])\1n|h[aeiouyäö]n|seen|siin)$/u;

const according = new Set('mukaan mukaansa mielestä mielestään mukaankin sanoin perusteella valossa'.split(' '));

/** X:n mukaan, X:n mielestä, X:n tietojen mukaan; null for laws, needs, plans and for mukaan as "along". */
export function mukaanSource(tokens: readonly Token[], segments: readonly Segment[], setting: SentenceSetting, where: 'main' | 'inner'): According | null {
  for (const segment of segments) {
    const first = firstWord(tokens, segment);
    const inner = segment.from > 1 && first !== null && subordinators.has(first.lower);
    if (inner !== (where === 'inner')) continue;
    for (let index = segment.from + 1; index < segment.to; index += 1) {
      const token = tokens[index];
      if (token === undefined || !according.has(token.lower)) continue;
      const found = readAccording(tokens, segment, index, setting);
      if (found !== null) return found;
    }
  }
  return null;
}

function readAccording(tokens: readonly Token[], segment: Segment, index: number, setting: SentenceSetting): According | null {
  const head = tokens[index - 1];
  const view = tokens[index]?.lower.startsWith('mielestä') ?? false;
  if (head === undefined || head.kind !== 'word') return null;
  if (/^(?:sitä|näiden|minun|mun|sinun|meidän|teidän|kunkin|jokaisen|minkä|kenen|jonka|joiden|tämän|nimensä|kykyjensä|ikänsä|varojensa|tarpeensa|itsensä)$/u.test(head.lower)) return null;
  const next = tokens[index + 1];
  if (next !== undefined && /^(?:lukien|lukeutuu|luettuna|lähtö|luettuina|lukematta|laskettuna)/u.test(next.lower)) return null;
  const pronoun = finnishPronoun(head.lower);
  if (pronoun !== null) {
    // Sen mukaan, miten rahaa on: no source.
    if (!/^(?:hänen|heidän|niiden|sen)$/u.test(head.lower) || (head.lower === 'sen' && segment.to === index + 1 && segment.after?.text === ',')) return null;
    const source = readFinnishPhrase(tokens, index - 1, index, true, setting.attested);
    return source === null ? null : { kind: 'source', source };
  }
  const start = phraseStart(tokens, segment.from, index - 1);
  const noun = findNoun(head.text);
  const named = head.capital && (!head.first || noun === null || isTitledByHyphen(head) || setting.attested.has(head.text) || setting.attested.has(nominativeName(head.text, setting.attested)));
  if (!named && noun !== null && noun.case !== 'genitive' && !/(?:nsa|nsä)$/u.test(head.lower)) return null;
  if (!named && noun === null && !isGenitive(head)) return null;
  if (named && !/[nN]$/u.test(head.text)) return null;
  if (!named && (noun?.class === 'rule' || (noun === null && tokens[index]?.lower === 'sanoin'))) return null;
  // Tutkimuksen perusteella: only what finds out tells anything by itself.
  if (/^(?:perusteella|valossa)$/u.test(tokens[index]?.lower ?? '') && (named || noun === null || !/(?:tutkimus|selvitys|kysely|tilasto|tulos|raportti|analyysi|mittaus|laskelma|vertailu|gallup|ennuste)$/u.test(noun.singular) || tokens.slice(segment.from, segment.to).some((token) => /(?:tiin|t[aä]{2}n|d[aä]{2}n)$/u.test(token.lower)))) return null;
  if (!named && noun?.class === 'rumour') return { kind: 'rumour' };
  const namedAfter = tokens.slice(segment.from, segment.to).some((token) => /^(?:nime(?:tty|ttiin|tään|tti|si|sivät|ää|äävät|nnyt|ttyä)|nimetä|nimen|nimensä|kutsutaan|ristittiin)$/u.test(token.lower));
  if (namedAfter) return null;
  const initial = start <= segment.from && segment.from <= 1;
  if (!initial && takenAlong(tokens, segment, start, index)) return null;
  if (!named && noun === null && !initial) return null;
  if (!named && noun?.class === 'message' && /(?:nsa|nsä)$/u.test(head.lower)) {
    // Hänen arvionsa mukaan.
    const his = /^(?:hänen|heidän)$/u.test(tokens[index - 2]?.lower ?? '') ? readFinnishPhrase(tokens, index - 2, index - 1, true, setting.attested) : null;
    const source = his ?? subjectBefore(tokens, segment.from, start, setting) ?? (initial ? leadingName(tokens, index + 1, segment.to, setting) : null);
    return source === null ? null : { kind: 'source', source };
  }
  if (!named && noun?.class === 'message') return owner(tokens, start, index - 1, setting, noun.plural || noun.lemma.endsWith('tieto') || view);
  const source = acceptable(readFinnishPhrase(tokens, segment.from, index, true, setting.attested));
  return source === null ? null : { kind: 'source', source };
}

/** The subject right after "omien sanojensa mukaan". */
function leadingName(tokens: readonly Token[], from: number, to: number, setting: SentenceSetting): SourcePhrase | null {
  let end = from;
  while (end < to && tokens[end]?.capital === true) end += 1;
  const first = tokens[from];
  if (first === undefined) return null;
  if (end === from && (finnishPronoun(first.lower) !== null || findNoun(first.text)?.case === 'nominative')) end = from + 1;
  return end === from || !nominativeHead(first) ? null : acceptable(readFinnishPhrase(tokens, from, end, false, setting.attested));
}

/** ottaa, kutsua, valita … mukaan: the genitive before it is an object. */
function takenAlong(tokens: readonly Token[], segment: Segment, start: number, index: number): boolean {
  const before = tokens.slice(segment.from, start).filter((token) => token.kind === 'word');
  const after = tokens.slice(index + 1, segment.to).filter((token) => token.kind === 'word');
  // A passive takes no object in the genitive: "näytteitä otettiin Aron mukaan vähän".
  const verb = before.slice(-4).some((token) => !token.capital && along.test(token.lower) && !/(?:ja|jä|us|ys|nen)$/u.test(token.lower));
  // Otettiin vanhempiensa mukaan, lähti ystäviensä mukaan: with one's own.
  if (/ns[aä]$/u.test(tokens[index - 1]?.lower ?? '') && before.slice(-3).some((token) => /^(?:otettiin|kutsuttiin|vietiin|tuotiin|pyydettiin|haettiin|läht\p{L}*|lähd\p{L}*|pääs\p{L}*)$/u.test(token.lower))) return true;
  if (!verb) return false;
  const next = after[0];
  return next === undefined || after.slice(0, 2).some((token) => illative.test(token.lower) || token.lower.endsWith('lle'));
}

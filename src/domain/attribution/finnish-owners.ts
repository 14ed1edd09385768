// Whose message it is, and which phrases can be a source at all.
import type { Span } from '../article.ts';
import { looksGenitive, nominativeName } from './finnish-names.ts';
import { genitiveAdjectives, isParticiple } from './finnish-nominative.ts';
import { findNoun, pluralOf } from './finnish-nouns.ts';
import { finnishPronoun, isLocal, readFinnishPhrase } from './finnish-phrases.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Token } from './tokens.ts';

export function nominativeHead(head: Token): boolean {
  if (finnishPronoun(head.lower) !== null) return /^(?:hän|he|se|ne|hänkin|hekin)$/u.test(head.lower);
  if (/^\d+-vuotias$/u.test(head.lower)) return true;
  if (/^\p{N}/u.test(head.text) || (/(?:nsa|nsä)$/u.test(head.lower) && findNoun(head.text)?.class !== 'person')) return false;
  if (head.capital && !head.first) return head.text.length <= 5 || !/(?:lle|lta|ltä|ssa|ssä)$/u.test(head.lower);
  const noun = findNoun(head.text);
  if (noun !== null) return noun.case === 'nominative' || /(?:jansa|jänsä|nsa|nsä)$/u.test(head.lower);
  if (head.capital) return true;
  if (/(?:inen|us|ys|os|ös)$/u.test(head.lower)) return true;
  return !/(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|tta|ttä|aa|ää|[^s]ia|iä|oa|öä|ua|yä|ja|jä|ita|itä|sti)$/u.test(head.lower) || /[^aeiouyäö]j[aä]$/u.test(head.lower);
}

export function acceptable(phrase: SourcePhrase | null): SourcePhrase | null {
  if (phrase === null) return null;
  // A bare alue that says something is a hyvinvointialue.
  if (phrase.noun?.lemma === 'alue' && phrase.noun.case === 'nominative' && phrase.bare && !phrase.plural) return { ...phrase, noun: { ...phrase.noun, class: 'body' }, class: 'body' };
  if (phrase.kind === 'noun' && (phrase.noun?.class === 'rule' || (phrase.noun === null && /(?:minen|miset)$/u.test(phrase.name ?? '')))) return null;
  if (phrase.kind === 'name' && phrase.bare && /^(?:Näyttely|Mittari|Näyttö|Kyltti|Elokuva|Romaani|Laulu|Näytelmä|Sarja|Esimerkki|Historia|Kuva|Valokuva|Sää|Merkki|Teksti|Otsikko)$/u.test(phrase.name ?? '')) return null;
  // Aurinkopaneeli kertoo, paljonko sähköä syntyy.
  if (phrase.noun === null && /^\p{L}*(?:paneeli|mittari|näyttö|taulu|laskuri|laite|anturi|kamera|sovellus|vaaka|tutka|varoitin|hälytin)$/u.test(phrase.name ?? '')) return null;
  if (phrase.kind === 'noun' && phrase.noun === null && phrase.name !== null && /^(?:kukaan|mikään|joku|kyltti|teksti|otsikko|kuva|kartta|kello|mittari|elokuva|romaani|laulu|näytelmä|tarina|sarja|nimi)$/u.test(phrase.name)) return null;
  return phrase;
}

export type According = { readonly kind: 'source'; readonly source: SourcePhrase } | { readonly kind: 'rumour' };

/** Whose message it is: poliisin tiedotteen → poliisi; poliisilta saatujen tietojen → poliisi. */
export function owner(tokens: readonly Token[], start: number, message: number, setting: SentenceSetting, loose: boolean): According | null {
  let end = message;
  while (end > start) {
    const token = tokens[end - 1];
    if (token === undefined) break;
    const noun = findNoun(token.text);
    const modifies = !token.capital && noun === null && (/(?:isen|sten|tun|tyn|tujen|tyjen|dun|dyn|vien|v[aä]n|neen|neiden|omien|oman|eri|imman|immän|emman|emmän|ampien|empien|impien)$/u.test(token.lower) || token.lower in genitiveAdjectives || isLocal(token) || isParticiple(token));
    if (!modifies && (noun === null || noun.class !== 'message')) break;
    end -= 1;
  }
  for (let index = message - 1; index >= start; index -= 1) {
    const token = tokens[index];
    if (token === undefined || !/(?:lta|ltä)$/u.test(token.lower)) continue;
    const source = ablative(tokens, start, index, setting);
    if (source !== null) return { kind: 'source', source };
  }
  if (end > start) {
    const last = tokens[end - 1];
    const genitive = last !== undefined && (looksGenitive(last.text) || findNoun(last.text)?.case === 'genitive' || last.lower.endsWith('n'));
    const pronoun = last === undefined ? null : finnishPronoun(last.lower);
    if (last !== undefined && (pronoun !== null || genitive)) {
      const source = acceptable(readFinnishPhrase(tokens, start, end, true, setting.attested));
      if (source !== null) return { kind: 'source', source };
    }
  }
  const head = tokens[message];
  if (head === undefined) return null;
  if (loose) return { kind: 'rumour' };
  const noun = findNoun(head.text);
  return { kind: 'source', source: { kind: 'noun', pronoun: null, name: null, description: null, noun, plural: false, bare: true, mention: spanAt(tokens, message), class: 'message' } };
}

function ablative(tokens: readonly Token[], start: number, index: number, setting: SentenceSetting): SourcePhrase | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const noun = findNoun(token.text);
  if (noun !== null) return { kind: 'noun', pronoun: null, name: lowered(token, noun.plural ? pluralOf(noun.lemma) : noun.base), description: null, noun, plural: noun.plural, bare: index === start, mention: spanAt(tokens, index), class: noun.class };
  if (!token.capital) return null;
  const stem = token.text.replace(/l[tl][aä]$/u, '');
  return { kind: 'name', pronoun: null, name: nominativeName(`${stem}n`, setting.attested), description: null, noun: null, plural: false, bare: true, mention: spanAt(tokens, index), class: 'body' };
}

export function lowered(token: Token, text: string): string {
  return token.first ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function spanAt(tokens: readonly Token[], index: number): Span {
  const token = tokens[index];
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

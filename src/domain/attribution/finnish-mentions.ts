// Whom a Finnish sentence mentions without letting them speak: what hän and unmarked quotations after it refer to.
import type { Appearance, Cast } from './cast.ts';
import { byRole, introduce, lastSeen, named, stride } from './cast.ts';
import { calledAgain } from './finnish-again.ts';
import { kinNamed } from './finnish-kinship.ts';
import { findNoun } from './finnish-nouns.ts';
import { otherOfPair } from './finnish-pairs.ts';
import { isGenitive, readFinnishPhrase } from './finnish-phrases.ts';
import { byTrade, fullest } from './finnish-resolve.ts';
import { nameRuns } from './finnish-runs.ts';
import type { ReadSentence } from './reading.ts';
import type { ArticleWords, Token } from './tokens.ts';

export function mentionsFinnish(cast: Cast, sentence: ReadSentence, attested: ArticleWords): readonly Omit<Appearance, 'spoke'>[] {
  const called = calledAnew(cast, sentence);
  if (called !== null) return [called];
  const relative = ownRelative(cast, sentence, attested);
  if (relative !== null) return [relative];
  const found: Omit<Appearance, 'spoke'>[] = [];
  const runs = nameRuns(sentence.tokens, attested);
  for (const [index, run] of runs.entries()) {
    // Cerro Azulin johtaja Rosa Niva: whose johtaja she is, and no subject.
    const next = runs[index + 1];
    if (next !== undefined && next.phrase.class === 'person' && next.phrase.noun?.class === 'person' && next.phrase.description?.includes(sentence.tokens[run.to - 1]?.text ?? '') === true) continue;
    const first = sentence.tokens[run.from];
    const position = sentence.paragraph * stride + (first?.start ?? 0);
    const figure = run.phrase.name === null ? undefined : named(cast, run.phrase.name, position);
    if (figure === undefined) continue;
    found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...run.phrase.mention, text: '' } });
  }
  const subject = found.length > 0 ? -1 : sentence.tokens.findIndex((token, index) => {
    const noun = token.kind !== 'word' || (token.lower === 'vanhempi' && index > 0) ? null : findNoun(token.text);
    return noun !== null && noun.class === 'person' && (noun.case === 'nominative' || ownedSubject(sentence.tokens, index));
  });
  if (subject >= 0) {
    const noun = findNoun(sentence.tokens[subject]?.lower ?? '');
    const phrase = readFinnishPhrase(sentence.tokens, 0, subject + 1, false, attested);
    if (noun !== null && phrase?.kind === 'noun' && phrase.name !== null && !noun.plural && noun.lemma !== 'poliisi') {
      const position = sentence.paragraph * stride + (sentence.tokens[subject]?.start ?? 0);
      const owned = /ns[aä]$/u.test(sentence.tokens[subject]?.lower ?? '');
      const name = owned ? phrase.name.replace(/^hänen (.+ )\S+$/iu, `$1${noun.singular}`) : fullest(cast, phrase, noun.singular, position);
      const figure = calledAgain(cast, phrase, noun, position) ?? (phrase.bare ? byTrade(cast, noun.singular, position) : byRole(cast, noun.singular, position, ['person'])) ?? introduce(cast, { name, kind: 'role', plural: noun.plural, description: null, roles: [noun.singular], position });
      found.push({ figure, position, mention: { paragraph: sentence.paragraph + 1, ...phrase.mention, text: '' } });
    }
  }
  if (found.length === 0) {
    const witness = heardWitness(cast, sentence);
    if (witness !== null) found.push(witness);
  }
  return found.reverse();
}

/** Hänen miehensä on toista mieltä: somebody with a name, by their kin. */
function ownRelative(cast: Cast, sentence: ReadSentence, attested: ArticleWords): Omit<Appearance, 'spoke'> | null {
  const [owner, kin, next] = sentence.tokens;
  const noun = owner?.lower !== 'hänen' || kin === undefined || next?.kind !== 'word' || next.capital || !/ns[aä]$/u.test(kin.lower) ? null : findNoun(kin.text);
  const phrase = noun?.class !== 'person' ? null : readFinnishPhrase(sentence.tokens, 0, 2, false, attested);
  if (owner === undefined || noun === null || phrase === null) return null;
  const position = sentence.paragraph * stride + owner.start;
  const figure = otherOfPair(cast, phrase, noun, position) ?? kinNamed(cast, phrase, noun, position);
  return figure === null || figure === undefined ? null : { figure, position, mention: { paragraph: sentence.paragraph + 1, ...phrase.mention, text: '' } };
}

/** Hänen 29-vuotias työntekijänsä selvisi: a subject with its owner, and with more than that. */
function ownedSubject(tokens: readonly Token[], index: number): boolean {
  return /ns[aä]$/u.test(tokens[index]?.lower ?? '') && tokens[0]?.lower === 'hänen' && index > 1 && index < 5 && tokens.slice(1, index).every((token) => /(?:vuotias|inen|v[aä]|nut|nyt)$/u.test(token.lower));
}

/** "Hän on Ritvan lanko": what the article may call the person just named from then on. */
function calledAnew(cast: Cast, sentence: ReadSentence): Omit<Appearance, 'spoke'> | null {
  const [subject, copula, ...rest] = sentence.tokens;
  const end = rest.findIndex((token) => token.kind !== 'word');
  const head = rest[(end < 0 ? rest.length : end) - 1];
  const noun = head === undefined || head.capital ? null : findNoun(head.text);
  if (subject?.lower !== 'hän' || !/^(?:on|oli)$/u.test(copula?.lower ?? '') || end > 6 || noun?.class !== 'person' || noun.case !== 'nominative' || noun.plural) return null;
  const position = sentence.paragraph * stride + subject.start;
  const person = lastSeen(cast, (one) => one.position < position && one.position > position - 2 * stride && one.figure.kind === 'person' && !one.figure.plural)?.figure;
  if (person === undefined) return null;
  person.roles.add(noun.singular.toLowerCase());
  return { figure: person, position, mention: { paragraph: sentence.paragraph + 1, start: subject.start, end: subject.end, text: '' } };
}

/** "Kuultiin miehen entistä työntekijää": somebody who was asked, and whom hän then means. */
function heardWitness(cast: Cast, sentence: ReadSentence): Omit<Appearance, 'spoke'> | null {
  if (!sentence.tokens.some((token) => heard.test(token.lower))) return null;
  const at = sentence.tokens.findLastIndex((token) => token.kind === 'word' && !token.capital && /[aä]$/u.test(token.lower) && findNoun(token.lower.slice(0, -1))?.class === 'person');
  const token = sentence.tokens[at];
  const noun = token === undefined ? null : findNoun(token.lower.slice(0, -1));
  if (token === undefined || noun === null || noun.plural) return null;
  let start = at;
  for (let before = sentence.tokens[start - 1]; before?.kind === 'word' && (isGenitive(before) || /(?:st[aä]|[aeiouyäö]v[aä]{2}|[uy]tt[aä])$/u.test(before.lower)); before = sentence.tokens[start - 1]) start -= 1;
  const words = sentence.tokens.slice(start, at).map((word) => word.text.replace(/(?<=.{2})st[aä]$/u, 'nen'));
  const position = sentence.paragraph * stride + token.start;
  const figure = introduce(cast, { name: [...words, noun.singular].join(' '), kind: 'role', plural: false, description: null, roles: [noun.singular], position });
  return { figure, position, mention: { paragraph: sentence.paragraph + 1, start: sentence.tokens[start]?.start ?? token.start, end: token.end, text: '' } };
}

const heard = /^(?:kuultiin|kuulee|kuuli|haastateltiin|haastatteli|haastattelee|tapasi|tapaa|jututti|puhutti|kuulusteli|kuulusteltiin|todistajana)$/u;

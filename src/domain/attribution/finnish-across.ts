// Finnish sources that stand in another clause than their verb: across an apposition, before joka, after a comma.
import { looksGenitive } from './finnish-names.ts';
import { findNoun } from './finnish-nouns.ts';
import { acceptable, nominativeHead } from './finnish-owners.ts';
import { readFinnishPhrase } from './finnish-phrases.ts';
import type { Verb } from './finnish-segments.ts';
import { openingSubject, subjectBefore } from './finnish-subjects.ts';
import { finnishVerbs } from './finnish-verbs.ts';
import type { SourcePhrase } from './phrases.ts';
import type { SentenceSetting } from './reading.ts';
import type { Segment, Token } from './tokens.ts';

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
  const one = between === undefined || !/^(?:yksi|toinen|eräs|kolmas) /u.test(subject?.name ?? '') ? null : findNoun(tokens[between.to - 1]?.text ?? '');
  // Yksi heistä, laivassa työskennellyt nainen, sanoo.
  if (between !== undefined && one?.class === 'person' && one.case === 'nominative') return acceptable(readFinnishPhrase(tokens, between.from, between.to, false, setting.attested));
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

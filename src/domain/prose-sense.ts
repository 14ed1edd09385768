// Whether a sentence of prose says what its source says: enough of its words, its denials, nothing turned around.
import type { Language } from './article.ts';
import { findNations, namesNation } from './nationalities.ts';
import { numbersIn } from './number-words.ts';
import { quotationsOf, withoutQuotations } from './prose-form.ts';
import { clausesOf, saysSomebodySaidIt, turnsAround } from './prose-voice.ts';
import { wordsOf } from './same-word.ts';

/** Whether two words mean the same as far as this comparison can tell: forms of one word, or a word and its translation. */
export type Related = (proseWord: string, sourceWord: string) => boolean;

export interface SenseOptions {
  readonly language: Language;
  readonly sourceLanguage: string;
  readonly related: Related;
  /** Words that name the source or the outlet: they carry nothing of the matter. */
  readonly apart: readonly string[];
}

export type SenseFault = 'polarity' | 'not-supported' | 'nation-not-in-excerpts';

/** The least part of a sentence's content words that its excerpts must share, in the article's language and in the other. */
const leastShared = 0.5;
const leastTranslated = 0.4;
/** One shared word carries nothing. */
const leastFound = 2;
/** From this part of a clause's words on, prose is taken to repeat it. */
const wholeClause = 0.6;
const shortestContent = 4;
/** Words of four letters and more that carry no matter, most of them English. */
const empty = new Set(
  ('about above according accordance after again against also although among been before being between both could does during each from further have having here into itself just least less more most much must nearly once only other over since some such than that their them then there these they this those through under until very were what when where which while whom whose will with within would ' +
    'ainakin ainoastaan että ettei esimerkiksi jonka jotka joka joita joiden kuitenkin lisäksi myös muun näin niin niiden noin olisi olivat ollut olleet oleva olevan ovat sekä siitä siinä silti sitten tämän tässä vain vielä yhä heidän hänen heistä niitä sitä').split(' '),
);

/** What is wrong with the sense of a sentence, null when nothing is. */
export function senseFault(sentence: string, sources: readonly string[], options: SenseOptions): SenseFault | null {
  const source = sources.join('\n');
  if (turnsAround(sentence, source)) return 'polarity';
  const named = [source, ...options.apart].join(' ');
  if (findNations(withoutQuotations(sentence)).some(({ code }) => !namesNation(named, code))) return 'nation-not-in-excerpts';
  const content = contentOf(wordsOf(withoutQuotations(sentence)), options.apart, options.related);
  const words = wordsOf(source);
  const found = content.filter((word) => words.some((other) => options.related(word, other)));
  const quoted = quotationsOf(sentence).length > 0;
  const counted = numbersIn(withoutQuotations(sentence)).length > 0;
  const share = options.language === options.sourceLanguage ? leastShared : leastTranslated;
  if (found.length < content.length * share) return 'not-supported';
  // A number that stands in the source carries as much as a word does.
  if (!quoted && found.length + (counted ? 1 : 0) < Math.min(leastFound, content.length)) return 'not-supported';
  if (!quoted && content.length < leastFound && wordsOf(sentence).length < 4) return 'not-supported';
  return polarityFault(sentence, source, options) ? 'polarity' : null;
}

/**
 * A denial belongs to a clause: each clause of the prose has to deny or affirm as does the one of the source that it takes
 * up. A denied clause that the prose repeats nearly whole has to be denied somewhere in it.
 */
function polarityFault(sentence: string, source: string, { language, sourceLanguage, related, apart }: SenseOptions): boolean {
  const clauses = clausesOf(source, sourceLanguage);
  // A clause that only names the source, "According to Maher, …", neither denies nor affirms.
  const says = (words: readonly string[]) => contentOf(words, apart, related).length > 0;
  const prose = clausesOf(sentence, language).filter((clause) => (clause.denies && clause.words.length > 0) || says(clause.words));
  const denied = prose.some((clause) => clause.denies);
  if (!clauses.some((clause) => clause.denies)) return denied;
  const share = (words: readonly string[], others: readonly string[]) => (words.length === 0 ? 0 : words.filter((word) => others.some((other) => related(word, other) || related(other, word))).length / words.length);
  const all = prose.flatMap((clause) => clause.words);
  if (!denied && clauses.some((clause) => clause.denies && share(clause.words, all) >= wholeClause)) return true;
  return prose.some((clause) => {
    // One clause of prose may hold two of the source, "is not safe and will get worse": then the denied one counts.
    if (clause.denies && clauses.some((one) => one.denies && share(one.words, clause.words) >= wholeClause)) return false;
    const taken = clauses.map((one) => ({ denies: one.denies, share: share(clause.words, one.words) }));
    const most = Math.max(...taken.map((one) => one.share));
    return most > 0 ? !taken.some((one) => one.share === most && one.denies === clause.denies) : clause.denies;
  });
}

/** Words that carry the matter: neither the source's name, nor a number, nor the form of speech. */
function contentOf(words: readonly string[], apart: readonly string[], related: Related): string[] {
  return words.filter(
    (word) =>
      word.length >= shortestContent && !empty.has(word.toLocaleLowerCase('fi')) && !/^\p{N}+$/u.test(word) && !apart.some((other) => related(word, other)) && !saysSomebodySaidIt(word, 'fi') && !saysSomebodySaidIt(word, 'en'),
  );
}

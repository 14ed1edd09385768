// Cuts a paragraph into sentences as a reader would: Intl.Segmenter, and corrections where it cuts otherwise.
import { englishVerbs } from './attribution/english-verbs.ts';
import { finnishVerbs } from './attribution/finnish-verbs.ts';
import type { Language, Span } from './article.ts';

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  fi: new Intl.Segmenter('fi', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Never end a sentence. */
const titles: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: wordSet('esim mm ns prof dos tri ent synt joht toim puh huom vrt ks kts nk ts so ko em kys alk max min fil oik lk hra rva nti dr mr mrs ms st mt gen col rev cf approx fig no nos op'),
  en: wordSet('dr mr mrs ms mx messrs st mt prof gen col sgt capt lt rev revd fr hon gov sen rep reps sens vs cf eg ie approx fig pres supt insp det cmdr adm maj cpl pte pvt brig cllr pc dc ds di atty asst dep'),
};

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** May end one: they do when a capital letter follows. */
const closers = new Set(
  'mrd milj jne ym yms tms eaa eKr jKr klo kpl n s v vs h min sek kg km oy ab a.m p.m inc ltd co corp jr sr etc dept u.s u.k e.u u.n jan feb mar apr jun jul aug sept sep oct nov dec ave'.split(' '),
);

const closing = String.raw`["'”’»«“)\]]*`;
const endsAsking = new RegExp(String.raw`[?!…]${closing}\s*$`, 'u');
const endsQuoted = /[?!.…,][”"»«“’']\s*$/u;
const endsSentence = new RegExp(String.raw`[.?!…:;]${closing}\s*$`, 'u');
const startsLower = /^["'“”’‘»«([]*\p{Ll}/u;
/** Before a dash, which begins an utterance; or before a figure, where Intl.Segmenter never cuts when lower-case letters follow. */
const innerCut = new RegExp(String.raw`[.?!…]${closing}\s+(?=[–—‒―-]\s|\p{N})`, 'gu');
const endsWord = /\p{Ll}{4}$/u;
/** CAMERON, La. — the place that a story is sent from, before its first sentence. */
const dateline = /^(?=[^,]*\p{Lu}{3})\p{Lu}[\p{Lu} .’'-]*,(?: \p{Lu}[\p{L}.]*)+\.$/u;
const visible = /[\p{L}\p{N}\p{S}]/u;

/**
 * The sentences of one paragraph, in order, as half-open UTF-16 ranges without white space at their ends. Together
 * they hold every visible character. A reporting clause stays with the question or cry that it reports, and a dash
 * after a full stop begins a new sentence, because in Finnish it begins a new utterance.
 */
export function splitSentences(text: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  for (const piece of pieces(text, language)) {
    const previous = spans.at(-1);
    const span = trimmed(text, piece);
    if (span === null) continue;
    if (previous !== undefined && belongsTogether(text, previous, span, language)) spans[spans.length - 1] = { start: previous.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}

function pieces(text: string, language: Language): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmenters[language].segment(text)) {
    let start = 0;
    for (const cut of segment.matchAll(innerCut)) {
      const end = cut.index + cut[0].length;
      if (/\p{N}/u.test(segment.charAt(end)) && !endsWord.test(segment.slice(0, cut.index))) continue;
      found.push({ start: index + start, end: index + end });
      start = end;
    }
    found.push({ start: index + start, end: index + segment.length });
  }
  return found;
}

function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.start, span.end);
  const start = span.start + (piece.length - piece.trimStart().length);
  const end = span.end - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : null;
}

function belongsTogether(text: string, previous: Span, next: Span, language: Language): boolean {
  const before = text.slice(previous.start, previous.end);
  const after = text.slice(next.start, next.end);
  if (!visible.test(after) || !visible.test(before)) return true;
  if (/^[–—‒―-]\s/u.test(after) && endsSentence.test(before)) return language === 'en' && dateline.test(before);
  const gap = text.slice(previous.end, next.start);
  if (/[\n\r\u2028\u2029\u0085]/u.test(gap) && !endsSentence.test(before)) return /^[\p{Ll}\p{N}]/u.test(after) || /[,\p{Ll}–-]$/u.test(before);
  if (startsLower.test(after) && (endsAsking.test(before) || endsQuoted.test(before))) return true;
  if (endsAsking.test(before) && isReportingClause(after, language)) return true;
  return endsAbbreviated(before, after, language);
}

function endsAbbreviated(before: string, after: string, language: Language): boolean {
  const last = /(?:^|[\s("”“'‘»–-])([\p{L}\p{N}.]+)\.$/u.exec(before)?.[1];
  if (last === undefined) return false;
  if (titles[language].has(last.toLowerCase()) && !(language === 'en' && last === last.toLowerCase() && !/^(?:vs|cf|eg|ie|approx|fig)$/u.test(last))) return true;
  if (/^(?:no|nos|op|pp?)$/iu.test(last)) return /^\p{N}/u.test(after);
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(last)) return startsLower.test(after) || /^\p{Lu}[\p{L}’'-]*(?:[\s.,)]|$)/u.test(after);
  if (/^\p{N}+$/u.test(last)) return /^[\p{Ll}]/u.test(after);
  return closers.has(last.toLowerCase()) && /^[\p{Ll}\p{N}€%(]/u.test(after);
}

/** A short clause that has a reporting verb as its first, or its last, or its second word: Sirkiä kysyy. */
function isReportingClause(sentence: string, language: Language): boolean {
  const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’:.-]*/gu)].map((word) => word[0].replace(/[.:]+$/u, '').toLowerCase());
  if (words.length < 2 || words.length > 14 || (/["”“»«]/u.test(sentence.slice(0, -1)) && !/^[^"”“»«]{0,60}[,:]\s*["”“»«]/u.test(sentence))) return false;
  const isVerb = (word: string | undefined) => {
    if (word === undefined) return false;
    if (language === 'fi') return finnishVerbs.get(word)?.some((form) => form.form === 'finite' && form.use !== 'naming') ?? false;
    return englishVerbs.get(word)?.some((form) => form.form === 'past' || (form.form === 'present' && word.endsWith('s'))) ?? false;
  };
  const head = /^[^,:;–]*/u.exec(sentence)?.[0] ?? '';
  if (head.length < sentence.length - 1 && !/^[^,]*,\s*["”“»«]/u.test(sentence)) return false;
  if (language === 'fi') return isVerb(words.at(-1)) || isVerb(words[0]) || (isVerb(words[1]) && words.length <= 4);
  return isVerb(words.at(-1)) || isSpeakerAndVerb(sentence, words, isVerb) || (isVerb(words[0]) && words.length > 1) || (isVerb(words[1]) && /^(?:he|she|they|it|i|we)$/u.test(words[0] ?? ''));
}

/** Senator Ruth Odera asked in a post: a name or a noun, a verb, and where or when it was. */
function isSpeakerAndVerb(sentence: string, words: readonly string[], isVerb: (word: string | undefined) => boolean): boolean {
  const verb = words.findIndex((word, index) => index > 0 && isVerb(word));
  if (verb < 1 || verb > 6 || !/^(?:in|on|at|during|after|before|from|via|as|when|outside|through|over|last|later|afterwards)$/u.test(words[verb + 1] ?? '')) return false;
  return /^(?:the|an?|one|another|his|her|their)$/u.test(words[0] ?? '') ? verb > 1 && verb < 5 : new RegExp(String.raw`^(?:\p{Lu}[\p{L}’'.-]*\s+){${verb}}\p{Ll}`, 'u').test(sentence);
}

// What a sentence of prose may look like at all: plain Latin text, no link, no mention, no markup, no word to the reader.
import type { Language } from './article.ts';

export type FormFault = 'empty' | 'too-long' | 'several-lines' | 'character' | 'link' | 'dialogue' | 'addresses-reader' | 'quotation-unbalanced';

/** Characters; a sentence that needs more is not a short answer. */
const longest = 400;
/** A list of what may stand, not of what may not: markup, invisible and look-alike characters all fall outside it. */
const allowed = /^[\p{Script=Latin}\u0300\u0301\u0303\u0308\u030A0-9 \u00A0\u202F.,;:!?()'"“”„’‘‚«»‹›–—‐‑\-%‰€$£°§&/+½¼¾]*$/u;
const link = /:\/\/|\bwww\b|[\p{L}\p{N}-]{2,}\.\p{L}{2,}|\/\//iu;
/** The reader, the program and its orders are nobody that an article's sentence speaks to. */
const address: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:minä|minun|minua|minulla|minulle|minusta|sinä|sinun|sinua|sinulle|sinulla|te|teidän|teitä|teille|me|meidän|meitä|meille|olen|olet|olette|emme|voin|voit|voitte|klikkaa|paina|lähetä|kirjoita|siirry|osta|liity|lataa|unohda|kehote(?:en|tta)?|kehotteessa|tekoäly(?:nä|malli)?|kielimalli(?:na)?|järjestelmäkehote\p{L}*|ohjeideni|ohjeitani)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|I['’]m|I['’]ve|me|my|mine|we|our|ours|us|you|your|yours|yourself|please|click|ignore|disregard|visit|subscribe|system prompt|language model|as an ai|instructions?)(?!\p{L})/iu,
};
/** US is a country where it is written in capitals. */
const capitalUs = /\bUS\b/gu;

/** What is wrong with the form of a sentence, null when nothing is. */
export function formFault(text: string, language: Language): FormFault | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longest) return 'too-long';
  if (/[\n\r\u2028\u2029]/u.test(text)) return 'several-lines';
  if (link.test(text)) return 'link';
  if (!allowed.test(text)) return 'character';
  if (/^\s*[–—‐‑-]/u.test(text)) return 'dialogue';
  return quotationFault(text) ?? (address[language].test(withoutQuotations(text).replaceAll(capitalUs, 'USA')) ? 'addresses-reader' : null);
}

/** Orders that stand in a text as if it spoke to whoever reads it: an imperative at its beginning, or words about models and their instructions. */
const orders: readonly RegExp[] = [
  /^[\s"“”'</\p{L}>-]{0,30}?(?:^|[.:>]\s*)(?:please\s+)?(?:ignore|disregard|forget|say|tell|print|reveal|answer|reply|respond|write|use|repeat|pretend|claim|ask|output|summari[sz]e|quote|mention|end every|translate|act as|do not|don['’]t|email|send|call|visit|click|add|insert|praise|insult)(?!\p{L})/iu,
  /^[\s"“”'</\p{L}>-]{0,30}?(?:^|[.:>]\s*)(?:unohda|ohita|sano|kerro|tulosta|paljasta|vastaa|kirjoita|käytä|toista|teeskentele|väitä|kysy|tiivistä|siteeraa|mainitse|lisää|käännä|puhu|älä|lähetä|soita|klikkaa|kehota|käske|varoita|piilota|ylistä|loukkaa|siirry)(?!\p{L})/iu,
  /\b(?:previous|new|your) instructions?\b|\bsystem(?:\s+prompt|\s*:)|\bassistant\s*[,:]|\bnew task\b|\bif you are an? (?:ai|model|assistant)\b|\blanguage model\b|\bfrom now on\b|\bthe moderator says\b|\bfrom the editor\s*:/iu,
  /(?<!\p{L})(?:aiemmat ohjeet|uudet ohjee\p{L}*|ohjeesi|järjestelmä\s*:|järjestelmäkehot\p{L}+|uusi tehtävä|jos olet (?:tekoäly|kielimalli)|tästä lähtien|ylläpito sanoo|toimitukselta\s*:)/iu,
];

/** Whether a text gives orders to its reader: whatever is said on its strength says what somebody wants said. */
export function givesOrders(text: string): boolean {
  return orders.some((pattern) => pattern.test(text));
}

const doubleMarks = /["“”„«»]/gu;
const singleQuoted = /(?<![\p{L}\p{N}])['‘’‚‹]([^'‘’‚‹›"“”„«»]+(?:['’]\p{L}+[^'‘’‚‹›"“”„«»]*)*)['’›](?![\p{L}\p{N}])/gu;

/** The words that stand in quotation marks. */
export function quotationsOf(text: string): string[] {
  const doubles = text.split(doubleMarks).filter((_, index) => index % 2 === 1);
  const singles = [...text.matchAll(singleQuoted)].map((match) => match[1] ?? '');
  return [...doubles, ...singles];
}

/** The text with its quotations blanked, so that quoted words are judged as quotations only. */
export function withoutQuotations(text: string): string {
  return text
    .split(doubleMarks)
    .map((part, index) => (index % 2 === 1 ? ' … ' : part))
    .join('')
    .replaceAll(singleQuoted, ' … ');
}

function quotationFault(text: string): FormFault | null {
  return (text.match(doubleMarks) ?? []).length % 2 === 1 ? 'quotation-unbalanced' : null;
}

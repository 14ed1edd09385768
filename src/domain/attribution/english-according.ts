// "According to X" and "in X’s view".
import { readEnglishPhrase } from './english-phrases.ts';
import { timeWords, wordSet } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

const viewNouns = wordSet('view opinion words telling judgment judgement estimation estimate estimates reckoning account calculation calculations assessment');

const leads: ReadonlySet<string> = new Set([...viewNouns, 'according', 'if', 'in']);

/** according to X; in X's view; null for timetables and rules. */
export function accordingTo(tokens: readonly Token[]): SourcePhrase | null {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!leads.has(token?.lower ?? '')) continue;
    if (token?.lower === 'according' && tokens[index + 1]?.lower === 'to') return sourceFrom(tokens, index + 2);
    if (token?.lower === 'if' && index === 0) {
      const to = tokens.findIndex((one, at) => at > 1 && one.lower === 'believed');
      if (to > 3 && tokens[to - 1]?.lower === 'be' && tokens[to - 2]?.lower === 'to' && /^(?:is|are|was|were)$/u.test(tokens[to - 3]?.lower ?? '')) return readEnglishPhrase(tokens, 1, to - 3);
    }
    if (token?.lower === 'in' && /^(?:view|opinion|words|eyes|judgment)$/u.test(tokens[index + 2]?.lower ?? '') && tokens[index + 1]?.lower === 'the' && tokens[index + 3]?.lower === 'of') return sourceFrom(tokens, index + 4);
    if (viewNouns.has(token?.lower ?? '')) {
      const opening = tokens.slice(0, index).findLastIndex((one, at) => one.lower === 'in' || (/^(?:by|on)$/u.test(one.lower) && (at === 0 || tokens[at - 1]?.kind !== 'word')));
      const end = /^(?:own|best|latest)$/u.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
      const owner = tokens[end - 1];
      if (opening >= 0 && index - opening <= 6 && owner !== undefined && (/['’]s?$/u.test(owner.text) || /^(?:his|her|their)$/u.test(owner.lower))) {
        const pronoun = /^(?:his|her|their)$/u.test(owner.lower);
        if (pronoun) return { kind: 'pronoun', pronoun: owner.lower === 'their' ? 'people' : 'person', name: null, description: null, noun: null, plural: owner.lower === 'their', bare: true, mention: { start: owner.start, end: owner.end }, class: 'person', gender: owner.lower === 'his' ? 'he' : owner.lower === 'her' ? 'she' : null };
        return readEnglishPhrase(tokens, opening + 1, end);
      }
    }
  }
  return null;
}

function sourceFrom(tokens: readonly Token[], from: number): SourcePhrase | null {
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'quotation' || (token.kind === 'mark' && !/^['’.]$/u.test(token.text))) break;
    if (end > from && /^(?:that|which|who)$/u.test(token.lower)) break;
    // Figures published on Monday: the day tells nothing of whose they are.
    if (end > from && /^(?:published|released|issued|filed|shared|posted|unveiled)$/u.test(token.lower) && timeWords.has(tokens[end + (tokens[end + 1]?.lower === 'on' ? 2 : 1)]?.lower ?? '') && !/^(?:last|next)$/u.test(tokens[end + 1]?.lower ?? '')) break;
    end += 1;
  }
  while (end > from && tokens[end - 1]?.kind === 'mark') end -= 1;
  return readEnglishPhrase(tokens, from, end);
}

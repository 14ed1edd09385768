// What others would do, run beside the program on the same questions: BM25 on raw words and on Snowball stems.
import type { Language, Passage } from '../domain/article.ts';
import { inverseFrequencies } from '../domain/ranking.ts';
import { analyseWords, contentWords, stem } from '../retrieval/analysis.ts';
import { stopWords } from '../retrieval/stop-words.ts';

/** Another way to find passages, asked as the program is. */
export interface Baseline {
  readonly name: string;
  /** Places in the list of passages, best first, at most `limit`. */
  find(question: string, language: Language, limit: number): Promise<readonly number[]>;
}

/** The usual constants (Robertson & Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;

/** BM25 over the words as written. */
export function createRawBm25(passages: readonly Passage[]): Baseline {
  return createBm25('bm25-raw', passages, (word) => word);
}

/** BM25 over Snowball stems, of each text's own language. */
export function createSnowballBm25(passages: readonly Passage[]): Baseline {
  return createBm25('bm25-snowball', passages, stem);
}

function createBm25(name: string, passages: readonly Passage[], reduce: (word: string, language: Language) => string): Baseline {
  const postings = new Map<string, Map<number, number>>();
  const lengths = passages.map(({ paragraph, article }, place) => {
    const language: Language = article.language === 'en' ? 'en' : 'fi';
    const terms = analyseWords(paragraph.text).flatMap((word) => (stopWords.has(word) ? [] : [reduce(word, language)]));
    for (const term of terms) {
      const places = postings.get(term) ?? new Map<number, number>();
      places.set(place, (places.get(place) ?? 0) + 1);
      postings.set(term, places);
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    name,
    find(question, language, limit) {
      const scores = new Map<number, number>();
      for (const term of new Set(contentWords(question).map((word) => reduce(word, language)))) {
        const places = postings.get(term) ?? new Map<number, number>();
        const [idf = 0] = inverseFrequencies([places.size], passages.length);
        for (const [place, count] of places) {
          const damping = k1 * (1 - b + (b * (lengths[place] ?? 0)) / Math.max(1, average));
          scores.set(place, (scores.get(place) ?? 0) + (idf * count * (k1 + 1)) / (count + damping));
        }
      }
      const order = [...scores].sort(([one, a], [other, c]) => c - a || one - other).map(([place]) => place);
      return Promise.resolve(order.slice(0, limit));
    },
  };
}

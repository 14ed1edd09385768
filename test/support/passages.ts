// Small articles in the corpus's language, as passages, for tests of what happens after retrieval.
import type { ArticleHead, Passage, Sentence, Speaker } from '../../src/domain/article.ts';
import type { Match, Retrieval } from '../../src/domain/answer.ts';

export function articleHead(id: string, more: Partial<ArticleHead> = {}): ArticleHead {
  return { id, title: `Otsikko ${id}`, source: 'Koelehti', author: null, url: null, published: null, language: 'fi', license: null, retoldFrom: null, ...more };
}

export function speaker(name: string | null, mode: Speaker['mode'] = 'indirect'): Speaker {
  return { name, description: null, mention: null, mode };
}

/** A passage whose sentences are the given texts joined by spaces; a pair gives a sentence its speaker. */
export function passage(article: ArticleHead, number: number, sentences: readonly (string | readonly [string, Speaker])[], generation = '1'): Passage {
  const spans: Sentence[] = [];
  let text = '';
  for (const one of sentences) {
    const [words, said] = typeof one === 'string' ? [one, null] : one;
    if (text !== '') text += ' ';
    spans.push({ start: text.length, end: text.length + words.length, speaker: said });
    text += words;
  }
  return { generation, article, paragraph: { number, text, sentences: spans } };
}

export function match(passageFound: Passage, score: number): Match {
  const sentences = passageFound.paragraph.sentences.map(({ start, end }, index) => ({ start, end, first: index + 1, last: index + 1, score }));
  return { ...passageFound, score, components: {}, sentences };
}

export function retrieval(matches: readonly Match[], more: Partial<Retrieval> = {}): Retrieval {
  return { generation: '1', matches, confidence: 0.8, answered: true, lacking: [], ...more };
}

// A corpus in memory, indexed and searched with the program's own parts.
import { attribute } from '../domain/attribution/attribute.ts';
import type { Article, ArticleHead, Passage } from '../domain/article.ts';
import type { CandidateEngine, CandidateSet } from '../domain/candidates.ts';
import { analyseWords, eachGram } from '../retrieval/analysis.ts';
import { createEngine } from '../retrieval/engine.ts';
import { createIndexBuilder } from '../retrieval/engine-index.ts';
import { quantise } from '../retrieval/engine-vectors.ts';
import type { LocalEmbedder } from '../retrieval/local-embedder.ts';
import { createDetailedSearch, type DetailedRetrieval } from '../retrieval/search.ts';
import { stopWords } from '../retrieval/stop-words.ts';
import type { Question } from '../domain/answer.ts';

export interface IndexedCorpus {
  readonly passages: readonly Passage[];
  search(question: Question, limit: number): Promise<DetailedRetrieval>;
  /** What the engine handed over for the latest search. */
  latest(): CandidateSet | null;
}

/** Builds the index; `embedded` keeps paragraph vectors by text, so that folds do not compute them again. */
export function indexCorpus(articles: readonly Article[], embedder: LocalEmbedder, embedded: Map<string, Float32Array> = new Map()): IndexedCorpus {
  const builder = createIndexBuilder({ language: { isStopWord: (word) => stopWords.has(word), eachGram }, embedder, passageDimension: embedder.dimension });
  const passages: Passage[] = [];
  for (const article of articles) {
    for (const paragraph of attribute(article)) {
      passages.push({ generation: 'evaluation', article: headOf(article), paragraph });
      const vector = embedded.get(paragraph.text) ?? embedder.embedPassageNow(paragraph.text);
      embedded.set(paragraph.text, vector);
      builder.addParagraph(analyseWords(paragraph.text).join(' '), quantise(vector));
    }
    builder.endArticle(article.id);
  }
  const engine = createEngine({ index: builder.finish(), embedder });
  let latest: CandidateSet | null = null;
  const watched: CandidateEngine = {
    async find(question, options) {
      latest = await engine.find(question, options);
      return latest;
    },
  };
  const byPlace = new Map(passages.map((passage) => [`${passage.article.id}\n${passage.paragraph.number}`, passage]));
  return {
    passages,
    latest: () => latest,
    search: createDetailedSearch({
      generation: 'evaluation',
      embedder,
      embedderKind: 'own',
      engine: watched,
      synonyms: (words, language) => Promise.resolve(words.map((word) => engine.synonyms(word, language))),
      passages: (references) => Promise.resolve(references.flatMap(({ article, paragraph }) => byPlace.get(`${article}\n${paragraph}`) ?? [])),
    }),
  };
}

function headOf({ id, title, source, author, url, published, language, license, retoldFrom }: Article): ArticleHead {
  return { id, title, source, author, url, published, language, license, retoldFrom };
}

// Offers our library to LangChain, so that its passages can stand in anybody's chain.
import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { Match } from '../domain/answer.ts';
import type { Language } from '../domain/article.ts';
import type { Library } from '../domain/ports.ts';

export interface LibraryRetrieverOptions extends BaseRetrieverInput {
  readonly library: Pick<Library, 'search'>;
  readonly language: Language;
  /** Most passages for a question. */
  readonly limit: number;
  /** Gives nothing when the library judges that nothing answers. */
  readonly onlyAnswers?: boolean;
}

/** What a document says of itself: where its words stand, so that a chain can cite them. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly generation: string;
  readonly article: string;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly published: string | null;
  /** Counts from 1. */
  readonly paragraph: number;
  readonly score: number;
  /** The best sentence run as offsets into the text. */
  readonly best: { readonly start: number; readonly end: number } | null;
}

/** A LangChain retriever whose documents are stored paragraphs, word for word. */
export class LibraryRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['sitaatti', 'retrievers'];
  private readonly library: Pick<Library, 'search'>;
  private readonly language: Language;
  private readonly limit: number;
  private readonly onlyAnswers: boolean;

  static override lc_name(): string {
    return 'LibraryRetriever';
  }

  constructor(options: LibraryRetrieverOptions) {
    super(options);
    this.library = options.library;
    this.language = options.language;
    this.limit = options.limit;
    this.onlyAnswers = options.onlyAnswers ?? false;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const retrieval = await this.library.search({ text: query, language: this.language }, this.limit);
    if (this.onlyAnswers && !retrieval.answered) return [];
    return retrieval.matches.slice(0, this.limit).map(documentOf);
  }
}

function documentOf(match: Match): Document<PassageMetadata> {
  const { article, paragraph, generation, score } = match;
  const [best] = match.sentences;
  return new Document({
    id: `${generation}/${article.id}/${String(paragraph.number)}`,
    pageContent: paragraph.text,
    metadata: {
      generation,
      article: article.id,
      title: article.title,
      source: article.source,
      url: article.url,
      published: article.published,
      paragraph: paragraph.number,
      score,
      best: best === undefined ? null : { start: best.start, end: best.end },
    },
  });
}

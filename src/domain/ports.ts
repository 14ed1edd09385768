// What the core asks of the world: small interfaces that the outer folders implement.
import type { Article, ArticleHead, GenerationId, Paragraph } from './article.ts';
import type { AnswererName, Proposal, Question, Retrieval } from './answer.ts';

/** A fault of one file of the corpus; `line` counts from 1, null when it is the whole file's. */
export interface CorpusFault {
  readonly file: string;
  readonly line: number | null;
  /** Finds the sentence in the catalogue. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Everything readable of a corpus, and every fault of the rest, at once. */
export interface CorpusReading {
  readonly articles: readonly Article[];
  readonly faults: readonly CorpusFault[];
  /** How many files were looked at. */
  readonly files: number;
}

/** Reads the articles of a collection; throws UserError only when the folder itself cannot be read. */
export interface CorpusReader {
  read(): Promise<CorpusReading>;
}

export interface Generation {
  readonly id: GenerationId;
  /** ISO time. */
  readonly created: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly live: boolean;
}

export interface ArticleEntry extends ArticleHead {
  readonly paragraphCount: number;
}

/** The stored collection as those who ask see it; every answer belongs to exactly one generation. */
export interface Library {
  /** The generation that serves now; null before the first reload. */
  live(): Promise<Generation | null>;
  /** In order of id. Of the live generation unless another is named. */
  articles(generation?: GenerationId): Promise<readonly ArticleEntry[]>;
  /** The paragraphs of an article, byte for byte as read; null when that generation has no such article. */
  paragraphs(article: string, generation?: GenerationId): Promise<readonly Paragraph[] | null>;
  /** Finds and ranks; throws UserError('corpus.empty') before the first reload. */
  search(question: Question, limit: number): Promise<Retrieval>;
  close(): Promise<void>;
}

export interface PublishProgress {
  readonly step: 'reading' | 'analysing' | 'embedding' | 'writing' | 'checking';
  readonly done: number;
  readonly total: number;
}

export interface PublishReport {
  readonly generation: Generation;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Paragraphs whose embedding was computed in this run, not taken from the store. */
  readonly embedded: number;
  readonly tookMs: number;
}

export interface PublishOptions {
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
  /** Go on even if more than half of the articles would be gone; without it that is UserError('reload.shrinks'). */
  readonly allowShrink?: boolean;
}

/** Writes generations; whatever fails before the switch leaves the old one serving. */
export interface Publisher {
  publish(articles: readonly Article[], options: PublishOptions): Promise<PublishReport>;
  /** Newest first. */
  history(): Promise<readonly Generation[]>;
  /** Makes an older generation serve; throws UserError when there is none of that id. */
  activate(id: GenerationId): Promise<Generation>;
}

/** Turns text into vectors; vectors of two fingerprints are never compared. */
export interface Embedder {
  /** Names model, version and dimension. */
  readonly fingerprint: string;
  readonly dimension: number;
  /** One unit-length vector of `dimension` numbers for each text, in the order given. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
  embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array>;
}

/** Offers quotes that answer; throws when it cannot, and the next answerer is asked. */
export interface Answerer {
  readonly name: AnswererName;
  propose(question: Question, retrieval: Retrieval, signal: AbortSignal): Promise<Proposal>;
}

/** Structured logging; facts have stable names, the message is constant, a question's text stays at debug. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

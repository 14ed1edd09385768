// The words of the corpus: articles, their paragraphs and sentences, and who speaks in them.

/** A language the program analyses and answers in. */
export type Language = 'fi' | 'en';

/** A half-open range of UTF-16 offsets into a paragraph's text: 0 <= start < end <= text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of an article besides its words; what the file did not say is null, never guessed. */
export interface ArticleHead {
  /** File name without its ending; unique in a collection. */
  readonly id: string;
  readonly title: string;
  /** The outlet that published it. */
  readonly source: string;
  readonly author: string | null;
  /** http or https only. */
  readonly url: string | null;
  /** ISO date, YYYY-MM-DD. */
  readonly published: string | null;
  /** BCP 47 primary language, such as fi. */
  readonly language: string;
  readonly license: string | null;
  readonly retoldFrom: string | null;
}

/** An article as it was read: NFC, LF, otherwise byte for byte. */
export interface Article extends ArticleHead {
  /** Texts in order; paragraph number n stands at index n - 1. */
  readonly paragraphs: readonly string[];
}

/** How the article gives a sentence; narration is the paper's own voice. */
export type SpeechMode = 'direct' | 'indirect' | 'belief' | 'narration';

/** The words that a speaker was read from; they may stand in a neighbouring paragraph. */
export interface Mention extends Span {
  readonly paragraph: number;
  readonly text: string;
}

/** Who the article says said it. A null name is an honest "the article does not say". */
export interface Speaker {
  /** Base form, the fullest that the article gives: "Shiraz Maher", "länsimaiset tiedustelupalvelut". */
  readonly name: string | null;
  /** The title or role that the article gives with the name. */
  readonly description: string | null;
  readonly mention: Mention | null;
  readonly mode: Exclude<SpeechMode, 'narration'>;
}

/** One sentence of a paragraph; speaker is null exactly when the paper itself speaks. */
export interface Sentence extends Span {
  readonly speaker: Speaker | null;
}

/** The unit that is embedded, found and quoted. */
export interface Paragraph {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  /** In order, not overlapping; together they hold every visible character of the text. */
  readonly sentences: readonly Sentence[];
}

/** The id, in the form that files and JSON use, of one immutable state of a collection. */
export type GenerationId = string;

/** A paragraph with everything needed to say where it stands. */
export interface Passage {
  readonly generation: GenerationId;
  readonly article: ArticleHead;
  readonly paragraph: Paragraph;
}

/** The mode of a sentence: narration where nobody is named as its source. */
export function speechMode(sentence: Sentence): SpeechMode {
  return sentence.speaker?.mode ?? 'narration';
}

// A sentence as the attribution rules read it, and what a language has to provide for them.
import type { Span } from '../article.ts';
import type { Appearance, Cast, Figure } from './cast.ts';
import type { Cue, SourcePhrase } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { ArticleWords, Token } from './tokens.ts';

export interface ReadSentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Begins with a dialogue dash. */
  readonly dash: boolean;
  /** Holds nothing but quoted words. */
  readonly wholly: boolean;
  readonly quotations: readonly Quotation[];
}

export interface SentenceSetting {
  /** Stands in the utterance of a dialogue dash. */
  readonly dash: boolean;
  /** The capitalised words of the article, as they stand where a capital letter means a name. */
  readonly attested: ArticleWords;
}

export interface LanguageRules {
  /** Whether a word is no name, though it begins with a capital letter: EU-diplomaatti. */
  readonly common?: (word: string) => boolean;
  /** The words that hand the sentence to a source; null where the paper speaks. */
  cue(tokens: readonly Token[], setting: SentenceSetting): Cue | null;
  /** Adds everybody whom the sentence names to the cast. */
  introduce(cast: Cast, sentence: ReadSentence, attested: ArticleWords): void;
  /** Whom the sentence mentions outside quotation marks, the most prominent last. */
  mentions(cast: Cast, sentence: ReadSentence, attested: ArticleWords): readonly Omit<Appearance, 'spoke'>[];
  /** Whether a sentence without a source of its own may go on with what the last one was told by: "Those who refused would be dismissed." */
  goesOn?(tokens: readonly Token[]): boolean;
  /** Whether a sentence that follows an utterance without a source shows what its speaker does, which is the paper's. */
  acts?(tokens: readonly Token[]): boolean;
  /** Who is meant; null when the article does not tell. */
  resolve(cast: Cast, phrase: SourcePhrase, sentence: ReadSentence): Figure | null;
}

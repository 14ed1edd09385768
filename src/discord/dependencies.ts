// Everything the bot needs from the rest of the program, as plain functions and ports.
import type { Ask } from '../app/ask.ts';
import type { Reload } from '../app/reload.ts';
import type { Summarise } from '../app/summarise.ts';
import type { Language } from '../domain/article.ts';
import type { WordSimilarity } from '../domain/check-claim.ts';
import type { Journal } from '../domain/journal.ts';
import type { ProposeVerdict } from '../domain/model-tasks.ts';
import type { Library, Publisher } from '../domain/ports.ts';
import type { Sentences } from '../sentences/sentences.ts';
import type { RateLimits } from './rate-limit.ts';

export interface BotConfig {
  /** Role ids that may use the moderators' commands; when empty, those who may manage the server. */
  readonly moderatorRoles: readonly string[];
  /** Servers where the moderators' commands work; when empty they work only while the bot is in a single server. */
  readonly moderatorGuilds: readonly string[];
  /** Where questions for a person are posted; null turns that off. */
  readonly moderatorChannel: string | null;
  readonly limits: RateLimits;
  /** An ask that takes longer is given up. */
  readonly askDeadlineMs: number;
  /** How many questions are answered at once, and how many may wait for their turn. */
  readonly concurrentAsks: number;
  readonly waitingAsks: number;
}

export interface BotDependencies {
  readonly ask: Ask;
  readonly summarise: Summarise;
  readonly reload: Reload;
  readonly library: Library;
  readonly publisher: Publisher;
  readonly journal: Journal;
  /** How alike two words are beyond their forms; without it only forms of one word are alike. */
  readonly wordSimilarity?: WordSimilarity;
  /** A model's judgement of claims that the rules find not covered; absent without a key. */
  readonly proposeVerdict?: ProposeVerdict;
  readonly detectLanguage: (text: string) => Language;
  readonly sentences: Sentences;
  readonly config: BotConfig;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

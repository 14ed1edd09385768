// What must survive a restart besides the articles: answers given, what people said of them, settings and who changed what.
import type { AnswererName, Question, QuotedAnswer, Retrieval } from './answer.ts';
import type { GenerationId, Span } from './article.ts';

/** Where an excerpt was cut from, so that it can be proved anew from the generation of its answer. */
export interface ExcerptPlace extends Span {
  readonly article: string;
  readonly paragraph: number;
  readonly score: number;
}

/** A paragraph that was looked at for an answer. */
export interface ConsideredPlace {
  readonly article: string;
  readonly paragraph: number;
  readonly score: number;
  /** The best sentence run, for showing what came nearest. */
  readonly best: Span | null;
}

export interface JournalAnswer {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly question: Question;
  /** The language of the sentences around the quotes. */
  readonly shownIn: string;
  readonly kind: 'quoted' | 'not-found';
  readonly generation: GenerationId;
  readonly answerer: AnswererName;
  readonly text: QuotedAnswer['text'];
  readonly excerpts: readonly ExcerptPlace[];
  readonly considered: readonly ConsideredPlace[];
  readonly confidence: number;
  readonly lacking: Retrieval['lacking'];
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
  readonly notice: string | null;
  readonly tookMs: number;
  readonly asker: string;
  readonly guild: string | null;
  readonly channel: string;
  readonly private: boolean;
}

export interface Feedback {
  readonly answer: string;
  readonly user: string;
  readonly at: string;
  readonly verdict: 'good' | 'bad';
  /** In the person's own words. */
  readonly reason: string | null;
}

export interface AuditLine {
  readonly at: string;
  readonly user: string;
  readonly guild: string | null;
  readonly action: string;
  readonly detail: string;
}

/** How the bot behaves in one channel or forum. */
export interface ChannelSettings {
  readonly guild: string;
  readonly channel: string;
  /** Off: the bot does not answer there. Forum: it also answers new posts, silent when the articles do not. */
  readonly mode: 'on' | 'off' | 'forum';
  readonly visibility: 'public' | 'private';
  /** Only holders of this role may ask there; null for everyone. */
  readonly role: string | null;
}

export interface UnansweredGroup {
  /** The latest wording. */
  readonly question: string;
  readonly count: number;
  readonly last: string;
}

export interface QuotedPlace {
  readonly article: string;
  readonly paragraph: number;
  readonly count: number;
}

export interface Insights {
  readonly answers: number;
  readonly notFound: number;
  readonly good: number;
  readonly bad: number;
  /** Most asked first. */
  readonly unanswered: readonly UnansweredGroup[];
  /** Newest first. */
  readonly complaints: readonly { readonly at: string; readonly question: string; readonly reason: string | null }[];
  /** Most quoted first. */
  readonly quoted: readonly QuotedPlace[];
}

/** Keeps and gives back; whoever asks to be forgotten leaves no row with their id or their words. */
export interface Journal {
  keepAnswer(answer: JournalAnswer): Promise<void>;
  /** Remembers which message shows an answer, so that a reply to it can be followed up. */
  placeAnswer(id: string, message: string): Promise<void>;
  /** By its id or the message that shows it; by channel, the newest that all of the channel could see. */
  findAnswer(by: { readonly id: string } | { readonly message: string } | { readonly channel: string }): Promise<JournalAnswer | null>;
  /** One verdict a person and answer: a second one replaces the first. */
  keepFeedback(feedback: Feedback): Promise<void>;
  /** Of one server; null for everything, direct messages too. */
  insights(guild: string | null, since: string, limit: number): Promise<Insights>;
  keepAudit(line: AuditLine): Promise<void>;
  /** Newest first. */
  audit(guild: string | null, limit: number): Promise<readonly AuditLine[]>;
  /** Of all servers. */
  channelSettings(): Promise<readonly ChannelSettings[]>;
  /** Replaces what was set for the channel. */
  changeChannel(settings: ChannelSettings): Promise<void>;
  /** Returns how many rows were removed or made anonymous. */
  forgetUser(user: string): Promise<number>;
  close(): Promise<void>;
}

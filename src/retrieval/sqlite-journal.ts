// The journal in a SQLite file of its own: answers, feedback, settings and audit, kept over restarts.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { ChannelSettings, Feedback, Insights, Journal, JournalAnswer } from '../domain/journal.ts';

/** Answers older than this are of no use to anybody: their buttons then say so. */
const keptDays = 180;
const dayMs = 24 * 60 * 60_000;

const schema = `
  CREATE TABLE IF NOT EXISTS answer (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, question TEXT NOT NULL, question_key TEXT NOT NULL,
    asker TEXT, guild TEXT, channel TEXT NOT NULL, private INTEGER NOT NULL, message TEXT, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS answer_message ON answer (message) WHERE message IS NOT NULL;
  CREATE INDEX IF NOT EXISTS answer_channel ON answer (channel, at);
  CREATE INDEX IF NOT EXISTS answer_guild ON answer (guild, at);
  CREATE TABLE IF NOT EXISTS quoted (answer TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE, article TEXT NOT NULL, paragraph INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS quoted_answer ON quoted (answer);
  CREATE TABLE IF NOT EXISTS feedback (
    answer TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE, user TEXT NOT NULL, at TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT,
    PRIMARY KEY (answer, user)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS audit (at TEXT NOT NULL, user TEXT NOT NULL, guild TEXT, action TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS channel (guild TEXT NOT NULL, channel TEXT NOT NULL, mode TEXT NOT NULL, visibility TEXT NOT NULL, role TEXT, PRIMARY KEY (guild, channel)) STRICT;
`;

const language = z.enum(['fi', 'en']);
const span = z.object({ start: z.number(), end: z.number() });
const question = z.object({
  text: z.string(),
  language,
  article: z.string().exactOptional(),
  speaker: z.string().exactOptional(),
  earlier: z.object({ question: z.string(), excerpts: z.array(z.string()) }).exactOptional(),
});
const answerShape = z.object({
  id: z.string(),
  at: z.string(),
  question,
  shownIn: z.string(),
  kind: z.enum(['quoted', 'not-found']),
  generation: z.string(),
  answerer: z.enum(['extractive', 'model']),
  text: z.array(z.object({ text: z.string(), excerpts: z.array(z.number()) })).nullable(),
  excerpts: z.array(span.extend({ article: z.string(), paragraph: z.number(), score: z.number() })),
  considered: z.array(z.object({ article: z.string(), paragraph: z.number(), score: z.number(), best: span.nullable() })),
  confidence: z.number(),
  lacking: z.array(z.object({ code: z.enum(['name', 'number', 'date', 'speaker', 'words', 'negation']), words: z.string() })),
  dropped: z.array(z.object({ what: z.string(), why: z.string() })),
  notice: z.string().nullable(),
  tookMs: z.number(),
  asker: z.string(),
  guild: z.string().nullable(),
  channel: z.string(),
  private: z.boolean(),
});
const channelShape = z.object({ guild: z.string(), channel: z.string(), mode: z.enum(['on', 'off', 'forum']), visibility: z.enum(['public', 'private']), role: z.string().nullable() });
const auditShape = z.object({ at: z.string(), user: z.string(), guild: z.string().nullable(), action: z.string(), detail: z.string() });
const bodyRow = z.object({ body: z.string() });
const countsRow = z.object({ answers: z.number(), notFound: z.number() });
const verdictsRow = z.object({ good: z.number(), bad: z.number() });
const groupRow = z.object({ question: z.string(), count: z.number(), last: z.string() });
const complaintRow = z.object({ at: z.string(), question: z.string(), reason: z.string().nullable() });
const quotedRow = z.object({ article: z.string(), paragraph: z.number(), count: z.number() });

/** Opens or makes the journal; `:memory:` keeps it in memory. `now` gives milliseconds since 1970. */
export function createSqliteJournal(file: string, now: () => number = Date.now): Journal {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
  database.exec(schema);
  database.prepare('DELETE FROM answer WHERE at < ?').run(new Date(now() - keptDays * dayMs).toISOString());
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const run = (sql: string, ...values: SQLInputValue[]) => prepared(sql).run(...values);
  const one = (sql: string, ...values: SQLInputValue[]) => prepared(sql).get(...values);
  const all = (sql: string, ...values: SQLInputValue[]) => prepared(sql).all(...values);
  const together = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    keepAnswer: async (answer) =>
      together(() => {
        run(
          `INSERT INTO answer (id, at, kind, question, question_key, asker, guild, channel, private, message, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)
           ON CONFLICT (id) DO UPDATE SET private = excluded.private, body = excluded.body`,
          answer.id, answer.at, answer.kind, answer.question.text, questionKey(answer.question.text), answer.asker, answer.guild, answer.channel, answer.private ? 1 : 0, JSON.stringify(answer),
        );
        run('DELETE FROM quoted WHERE answer = ?', answer.id);
        for (const place of answer.excerpts) run('INSERT INTO quoted (answer, article, paragraph) VALUES (?, ?, ?)', answer.id, place.article, place.paragraph);
      }),
    placeAnswer: async (id, message) => void run('UPDATE answer SET message = ? WHERE id = ?', message, id),
    findAnswer: async (by) => {
      if ('id' in by) return readAnswer(one('SELECT body FROM answer WHERE id = ?', by.id));
      if ('message' in by) return readAnswer(one('SELECT body FROM answer WHERE message = ? ORDER BY at DESC LIMIT 1', by.message));
      return readAnswer(one('SELECT body FROM answer WHERE channel = ? AND private = 0 ORDER BY at DESC LIMIT 1', by.channel));
    },
    keepFeedback: async (feedback) => keepFeedback(feedback, run, one),
    insights: async (guild, since, limit) => insights(guild, since, limit, one, all),
    keepAudit: async (line) => void run('INSERT INTO audit (at, user, guild, action, detail) VALUES (?, ?, ?, ?, ?)', line.at, line.user, line.guild, line.action, line.detail),
    audit: async (guild, limit) => z.array(auditShape).parse(all('SELECT at, user, guild, action, detail FROM audit WHERE ? IS NULL OR guild = ? ORDER BY at DESC, rowid DESC LIMIT ?', guild, guild, limit)),
    channelSettings: async () => z.array(channelShape).parse(all('SELECT guild, channel, mode, visibility, role FROM channel ORDER BY guild, channel')),
    changeChannel: async (settings: ChannelSettings) =>
      void run('INSERT OR REPLACE INTO channel (guild, channel, mode, visibility, role) VALUES (?, ?, ?, ?, ?)', settings.guild, settings.channel, settings.mode, settings.visibility, settings.role),
    forgetUser: async (user) => {
      let removed = 0;
      together(() => {
        removed += Number(run('DELETE FROM feedback WHERE user = ?', user).changes);
        removed += Number(run('DELETE FROM answer WHERE asker = ?', user).changes);
        // Who changed what must stay readable for the other moderators: without the name.
        removed += Number(run("UPDATE audit SET user = '0' WHERE user = ?", user).changes);
      });
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return removed;
    },
    close: async () => database.close(),
  };
}

type Run = (sql: string, ...values: SQLInputValue[]) => unknown;
type One = (sql: string, ...values: SQLInputValue[]) => unknown;

function keepFeedback(feedback: Feedback, run: Run, one: One): void {
  // Feedback on an answer that is no longer kept has nothing to hang on.
  if (one('SELECT 1 FROM answer WHERE id = ?', feedback.answer) === undefined) return;
  run('INSERT OR REPLACE INTO feedback (answer, user, at, verdict, reason) VALUES (?, ?, ?, ?, ?)', feedback.answer, feedback.user, feedback.at, feedback.verdict, feedback.reason);
}

function insights(guild: string | null, since: string, limit: number, one: One, all: One): Insights {
  const mine = 'at >= ? AND (? IS NULL OR guild = ?)';
  const scope = [since, guild, guild] as const;
  const counts = countsRow.parse(one(`SELECT count(*) AS answers, coalesce(sum(kind = 'not-found'), 0) AS notFound FROM answer WHERE ${mine}`, ...scope));
  const verdicts = verdictsRow.parse(
    one(`SELECT coalesce(sum(verdict = 'good'), 0) AS good, coalesce(sum(verdict = 'bad'), 0) AS bad FROM feedback WHERE answer IN (SELECT id FROM answer WHERE ${mine})`, ...scope),
  );
  return {
    ...counts,
    ...verdicts,
    // With max(), SQLite takes the other columns from the row of the maximum: the latest wording.
    unanswered: z.array(groupRow).parse(all(`SELECT question, count(*) AS count, max(at) AS last FROM answer WHERE kind = 'not-found' AND ${mine} GROUP BY question_key ORDER BY count DESC, last DESC LIMIT ?`, ...scope, limit)),
    complaints: z
      .array(complaintRow)
      .parse(all(`SELECT feedback.at AS at, question, reason FROM feedback JOIN answer ON answer.id = feedback.answer WHERE verdict = 'bad' AND answer.${mine.replace('guild =', 'answer.guild =')} ORDER BY feedback.at DESC LIMIT ?`, ...scope, limit)),
    quoted: z.array(quotedRow).parse(all(`SELECT article, paragraph, count(*) AS count FROM quoted WHERE answer IN (SELECT id FROM answer WHERE ${mine}) GROUP BY article, paragraph ORDER BY count DESC, article, paragraph LIMIT ?`, ...scope, limit)),
  };
}

/** Null for a row that another version wrote in another form: its answer is then "no longer remembered". */
function readAnswer(row: unknown): JournalAnswer | null {
  const found = bodyRow.safeParse(row);
  if (!found.success) return null;
  const parsed = answerShape.safeParse(JSON.parse(found.data.body));
  return parsed.success ? parsed.data : null;
}

/** Questions that differ in case, punctuation or the order of their words are the same question. */
function questionKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words].sort().join(' ');
}

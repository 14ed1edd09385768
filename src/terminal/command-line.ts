// Runs one command of the command line and says how it ended.
import type { Language } from '../domain/article.ts';
import { UserError } from '../domain/errors.ts';
import { summaryStyles } from '../domain/summary.ts';
import type { SentenceLanguage } from '../sentences/sentences.ts';
import { answerJson, summaryJson } from './answer-json.ts';
import { runConversation } from './conversation.ts';
import { runCorpus } from './corpus-command.ts';
import type { TerminalDependencies } from './dependencies.ts';
import { environmentLanguage } from './environment-language.ts';
import { inertJson, inertLine } from './inert.ts';
import { type Command, type HelpTopic, helpTopics, parseCommand } from './parse-command.ts';
import { renderAnswer } from './render-answer.ts';
import type { Layout } from './render-excerpt.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderSummary } from './render-summary.ts';
import { chooseStyle, chooseWidth } from './style.ts';
import { withCollection } from './with-collection.ts';

const ok = 0;
const wrongUse = 2;
/** What shells report of a program that Ctrl-C ended: 128 and the signal's number. */
const interrupted = 130;

/**
 * Runs a command line without its program's name; without words it is a conversation. Returns the exit status: 0
 * answered or honestly not found, 2 wrong use or configuration, 130 interrupted. Faults that are ours are thrown on.
 */
export async function runCommandLine(argv: readonly string[], dependencies: TerminalDependencies): Promise<number> {
  const { sentences, streams, environment, signal } = dependencies;
  const language = environmentLanguage(environment);
  const outputGone = closeQuietly(dependencies);
  try {
    return await run(parseCommand(argv), dependencies, language);
  } catch (error) {
    if (signal.aborted) return interrupted;
    if (outputGone()) return ok;
    if (!(error instanceof UserError)) throw error;
    streams.errors.write(`${inertLine(sentences.sayFault(language, error.code, error.facts))}\n`);
    if (error.code.startsWith('terminal.')) streams.errors.write(`\n${usage(topicOf(argv), dependencies, language)}\n`);
    return wrongUse;
  }
}

async function run(command: Command, dependencies: TerminalDependencies, language: SentenceLanguage): Promise<number> {
  const { sentences, streams, environment } = dependencies;
  const layoutIn = (spoken: SentenceLanguage): Layout => ({ sentences, language: spoken, width: chooseWidth(streams.output), style: chooseStyle(streams.output, environment) });
  const print = (lines: readonly string[]) => streams.output.write(`${lines.join('\n')}\n`);
  switch (command.name) {
    case 'help':
      print([usage(command.topic, dependencies, language)]);
      return ok;
    case 'conversation':
      return withCollection(command.corpus, dependencies, language, (collection) => runConversation(collection, dependencies));
    case 'ask': {
      const spoken = command.language ?? dependencies.detectLanguage(command.question, questionLanguage(language));
      const answer = await withCollection(command.corpus, dependencies, language, ({ ask }) => ask({ text: command.question, language: spoken }, dependencies.signal));
      if (command.json) print([inertJson(answerJson(answer, command.explain))]);
      else print([...renderAnswer(answer, layoutIn(spoken)), ...(command.explain ? ['', ...renderExplanation(answer, layoutIn(spoken))] : [])]);
      return ok;
    }
    case 'summary': {
      const spoken = command.language ?? questionLanguage(language);
      const summary = await withCollection(command.corpus, dependencies, language, ({ summarise }) => summarise(command.article, command.style, spoken, dependencies.signal));
      print(command.json ? [inertJson(summaryJson(summary))] : renderSummary(summary, layoutIn(command.language ?? language)));
      return ok;
    }
    case 'corpus':
      return runCorpus(command, dependencies, layoutIn(language));
  }
}

function questionLanguage(language: SentenceLanguage): Language {
  return language === 'en' ? 'en' : 'fi';
}

function usage(topic: HelpTopic | null, { sentences }: TerminalDependencies, language: SentenceLanguage): string {
  return sentences.say(language, `terminal.usage.${topic ?? 'all'}`, { styles: summaryStyles.join('|') });
}

function topicOf(argv: readonly string[]): HelpTopic | null {
  return helpTopics.find((topic) => topic === argv[0]) ?? null;
}

/** A reader such as `head` may leave before everything is written; that is no fault of anybody's. */
function closeQuietly({ streams }: TerminalDependencies): () => boolean {
  let gone = false;
  streams.output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return () => gone;
}

// What a conversation remembers, and what it says to each line: the part that needs no terminal.
import type { Answer, Question } from '../domain/answer.ts';
import { UserError } from '../domain/errors.ts';
import { summaryStyles } from '../domain/summary.ts';
import type { SentenceCode, SentenceLanguage } from '../sentences/sentences.ts';
import type { Typed } from './conversation-commands.ts';
import type { OpenCollection, TerminalDependencies } from './dependencies.ts';
import { environmentLanguage } from './environment-language.ts';
import { exampleQuestions } from './example-questions.ts';
import { inertLine } from './inert.ts';
import { longestQuestion } from './parse-command.ts';
import { createProgressLine } from './progress.ts';
import { renderAnswer } from './render-answer.ts';
import { renderArticles, renderFaults, renderReloaded } from './render-corpus.ts';
import { type Layout, prose } from './render-excerpt.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderSummary } from './render-summary.ts';
import { chooseStyle, chooseWidth } from './style.ts';

export interface Session {
  /** A sentence of the terminal in the language that is spoken now. */
  say(code: SentenceCode): string;
  /** What the collection holds and what to ask of it. */
  greet(): Promise<string[]>;
  /** The lines that answer, or null when the conversation is to end; a fault of the person's is thrown as UserError. */
  answer(typed: Typed, stop: AbortSignal): Promise<string[] | null>;
  /** The lines for a fault's code. */
  fault(code: string, facts?: Readonly<Record<string, string | number>>): string[];
}

const greetedArticles = 3;

/** Speaks the environment's language at first, then that of the last question, unless one was set. */
export function createSession(collection: OpenCollection, dependencies: TerminalDependencies): Session {
  const { sentences, streams, environment } = dependencies;
  let language = environmentLanguage(environment);
  let chosen = false;
  let last: { readonly answer: Answer; readonly language: SentenceLanguage } | null = null;

  const say = (code: SentenceCode, facts = {}) => sentences.say(language, code, facts);
  const layout = (spoken: SentenceLanguage = language): Layout => ({ sentences, language: spoken, width: chooseWidth(streams.output), style: chooseStyle(streams.output, environment) });
  const indented = (lines: readonly string[], indent = '  ') => lines.flatMap((line) => prose(line, indent, layout()));
  const questionLanguage = () => (language === 'en' ? 'en' : 'fi');

  /** A line stands alone first: only what finds no answer so, such as "and the British?", may lean on what was asked before. */
  const askInTurn = async (question: Question, stop: AbortSignal): Promise<Answer> => {
    const alone = await collection.ask(question, stop);
    if (alone.kind === 'quoted' || last?.answer.kind !== 'quoted') return alone;
    const excerpts = last.answer.excerpts.map(({ excerpt }) => excerpt.text);
    const leaning = await collection.ask({ ...question, earlier: { question: last.answer.question.text, excerpts } }, stop);
    return leaning.kind === 'quoted' ? leaning : alone;
  };

  const ask = async (text: string, stop: AbortSignal): Promise<string[]> => {
    if (text.length > longestQuestion) throw new UserError('terminal.question-too-long', { limit: longestQuestion });
    const asked = dependencies.detectLanguage(text, questionLanguage());
    if (!chosen) language = asked;
    const answer = await askInTurn({ text, language: asked }, stop);
    last = { answer, language };
    return renderAnswer(answer, layout());
  };

  const reload = async (stop: AbortSignal): Promise<string[]> => {
    const progress = createProgressLine(streams.errors, sentences, language);
    const reloaded = await collection.reload({ onProgress: progress.show, signal: stop }).finally(progress.clear);
    const faults = reloaded.faults.length === 0 ? [] : [say('terminal.leftOut'), ...renderFaults(reloaded.faults, layout())];
    return indented([...renderReloaded(reloaded, layout()), ...faults]);
  };

  return {
    say,
    fault: (code, facts = {}) => indented([inertLine(sentences.sayFault(language, code, facts))]).map(layout().style.warning),
    greet: async () => {
      const articles = await collection.library.articles();
      const { style } = layout();
      const opening = indented([say('terminal.greeting')], '').map(style.strong);
      const hint = indented([say('terminal.hint')], '').map(style.faint);
      if (articles.length === 0) return [...opening, ...indented([say('terminal.holdsNothing')], ''), ...hint];
      const paragraphs = articles.reduce((sum, one) => sum + one.paragraphCount, 0);
      const titles = articles.slice(0, greetedArticles).map(({ title, source }) => `· ${inertLine(title)} (${inertLine(source)})`);
      if (articles.length > greetedArticles) titles.push(say('terminal.holdsMore'));
      const examples = await exampleQuestions(collection.library, articles, sentences, language);
      return [
        ...opening,
        ...indented([say('terminal.holds', { articles: articles.length, paragraphs })], ''),
        ...indented(titles),
        ...(examples.length === 0 ? [] : [say('terminal.tryAsking'), ...indented(examples)]),
        ...hint,
      ];
    },
    answer: async (typed, stop) => {
      switch (typed.kind) {
        case 'nothing':
          return [];
        case 'quit':
          return null;
        case 'wrong':
          throw new UserError(typed.code, typed.facts);
        case 'help':
          return indented(say('terminal.help', { styles: summaryStyles.join('|') }).split('\n'));
        case 'articles':
          return indented(renderArticles(await collection.library.articles(), layout()));
        case 'language':
          chosen = typed.language !== null;
          language = typed.language ?? language;
          return indented([say(chosen ? 'terminal.languageSet' : 'terminal.languageAuto')]);
        case 'explain':
          return last === null ? indented([say('terminal.nothingToExplain')]) : renderExplanation(last.answer, layout(last.language));
        case 'summary':
          return renderSummary(await collection.summarise(typed.article, typed.style, questionLanguage(), stop), layout());
        case 'reload':
          return reload(stop);
        case 'question':
          return ask(typed.text, stop);
      }
    },
  };
}

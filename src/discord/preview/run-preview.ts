// `npm run preview -- DIR`: the messages of the main flows as HTML files, from the payloads that would be sent.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCheckMessage } from '../../app/check-message.ts';
import { createFindQuote, createPassages } from '../../app/find-quote.ts';
import type { Paragraph } from '../../domain/article.ts';
import type { Insights } from '../../domain/journal.ts';
import type { SentenceLanguage } from '../../sentences/sentences.ts';
import type { BotDependencies } from '../dependencies.ts';
import { messageBody, type Reply } from '../reply.ts';
import { recordOf, showFresh } from '../shown-answer.ts';
import { suggestQuestions } from '../suggestions.ts';
import { answerView } from '../views/answer.ts';
import { articlesView } from '../views/articles.ts';
import { contextView } from '../views/context.ts';
import { checkedMessageView } from '../views/checked-message.ts';
import { reportView } from '../views/corpus.ts';
import { foundQuoteView } from '../views/found-quote.ts';
import { helpView } from '../views/help.ts';
import { insightsView } from '../views/insights.ts';
import { suggestionsView } from '../views/suggestions.ts';
import { summaryView } from '../views/summary.ts';
import { whyView } from '../views/why.ts';
import { pageHtml, type PreviewedMessage } from './message-html.ts';

export type PreviewDependencies = Pick<BotDependencies, 'ask' | 'summarise' | 'library' | 'detectLanguage' | 'sentences'>;

const questions = {
  fi: { answered: 'Mitä Shiraz Maher sanoo Isisistä?', figure: 'Kuinka moni on kuollut?', unanswered: 'Kuka voitti jääkiekon maailmanmestaruuden?' },
  en: { answered: 'How many people have died?', figure: 'How many people have died?', unanswered: 'Who won the ice hockey world championship?' },
  sv: { answered: 'Kuinka moni on kuollut?', figure: 'Kuinka moni on kuollut?', unanswered: 'Vem vann världsmästerskapet i ishockey?' },
} as const;

/** Writes a page a flow into the folder named first; returns the exit status. */
export async function runPreview(args: readonly string[], out: (line: string) => void, dependencies: PreviewDependencies): Promise<number> {
  const [folder, ...others] = args;
  // A word with a dash is an option, and there are none.
  if (folder === undefined || folder.startsWith('-') || others.length > 0) {
    out('npm run preview -- FOLDER');
    return 2;
  }
  await mkdir(folder, { recursive: true });
  for (const language of ['fi', 'en', 'sv'] as const) {
    for (const [name, messages] of Object.entries(await flows(language, dependencies))) {
      const file = path.join(folder, `${name}-${language}.html`);
      for (const message of messages) messageBody(message.reply);
      await writeFile(file, pageHtml(name, language, messages));
      out(file);
    }
  }
  return 0;
}

async function flows(language: SentenceLanguage, dependencies: PreviewDependencies): Promise<Readonly<Record<string, readonly PreviewedMessage[]>>> {
  const { library, sentences, summarise } = dependencies;
  const voice = { sentences, language };
  const signal = AbortSignal.timeout(60_000);
  const articles = await library.articles();
  const asked = async (text: string, only: boolean) => {
    const answer = await dependencies.ask({ text, language: dependencies.detectLanguage(text) }, signal);
    const record = recordOf(answer, { id: 'esikatselu', at: new Date(0).toISOString(), shownIn: language, asker: '1', guild: '2', channel: '3', private: only });
    const shown = await showFresh(answer, record, library);
    return { record, shown, reply: answerView(voice, shown, { page: 0, covers: shown.kind === 'quoted' ? [] : articles, canAskModerator: true }) };
  };
  const { answered, figure, unanswered } = questions[language];
  const first = await asked(answered, false);
  const second = await asked(figure, true);
  const none = await asked(unanswered, false);
  const [excerpt] = first.shown.excerpts;
  const article = articles.find((one) => one.id === excerpt?.excerpt.article.id) ?? articles[0];
  if (article === undefined) throw new Error('there are no articles to preview');
  const paragraphs = (await library.paragraphs(article.id)) ?? [];
  const summary = async (style: 'short' | 'timeline' | 'speakers') => summaryView(voice, await summarise(article.id, style, language === 'fi' ? 'fi' : 'en', signal), paragraphs, 0);
  const find = createFindQuote(createPassages(library));
  const words = paragraphs[1]?.text.slice(0, 90).split(' ').slice(0, -1) ?? [];
  const altered = words.map((word, index) => (index === 3 ? 'ehkä' : word)).join(' ');
  const exactFound = await find(words.join(' '), null);
  const alteredFound = await find(altered, null);
  // The first sentence as it stands, the second with another figure, and one of something else.
  const message = `${firstSentence(paragraphs)} ${otherFigure(paragraphs)} Järjestön johtaja pidätettiin viime viikolla Oslossa.`;
  const checkMessage = createCheckMessage({ library, findQuote: find, similarity: () => 0 });
  const checked = await checkMessage(message, dependencies.detectLanguage(message), signal);
  const shown = (cause: string, reply: Reply, only = false): PreviewedMessage => ({ cause, reply, private: only });
  return {
    answer: [shown(`/ask ${answered}`, first.reply), shown(`/ask ${figure}`, second.reply, true)],
    'not-found': [shown(`/ask ${unanswered}`, none.reply)],
    context: excerpt === undefined ? [] : [shown(sentences.say(language, 'discord.button.context'), contextView(voice, excerpt.excerpt, paragraphs), true), shown(sentences.say(language, 'discord.button.why'), whyView(voice, first.record, articles), true)],
    summary: [shown('/summary', await summary('short')), shown('/summary', await summary('timeline')), shown('/summary', await summary('speakers'))],
    quote: [
      shown('/whosaid', foundQuoteView(voice, words.join(' '), exactFound.found, exactFound.passages)),
      shown('/whosaid', foundQuoteView(voice, altered, alteredFound.found, alteredFound.passages)),
    ],
    check: [shown(sentences.say(language, 'command.checkAgainst'), checkedMessageView(voice, checked, alteredFound.passages), true)],
    lists: [shown('/articles', articlesView(voice, articles, 0), true), shown('/articles', suggestionsView(voice, article, suggestQuestions(sentences, article, paragraphs)), true), shown('/help', helpView(voice, true, articles), true)],
    moderators: [
      shown(
        '/corpus reload',
        reportView(voice, { generation: { id: '12', created: '2026-08-24T09:12:00Z', articles: articles.length, paragraphs: paragraphs.length, live: true }, added: ['uusi-artikkeli'], changed: [article.id], removed: [], unchanged: 1, embedded: 21, tookMs: 1840 }, [
          { file: 'keskenerainen.md', line: 4, code: 'corpus.bad-date', facts: { key: 'published', value: '24.8.2026' } },
        ]),
        true,
      ),
      shown('/insights', insightsView(voice, sampleInsights(article.id), 30, articles, 10), true),
    ],
  };
}

function sentencesOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => paragraph.text.slice(sentence.start, sentence.end)));
}

function firstSentence(paragraphs: readonly Paragraph[]): string {
  return sentencesOf(paragraphs)[0] ?? '';
}

function otherFigure(paragraphs: readonly Paragraph[]): string {
  const figure = /\b[2-8](?=\d*\s*000\b)|\b[2-8](?=\d\b)/;
  return sentencesOf(paragraphs).find((sentence) => figure.test(sentence))?.replace(figure, '9') ?? '';
}

function sampleInsights(article: string): Insights {
  return {
    answers: 214,
    notFound: 31,
    good: 42,
    bad: 5,
    unanswered: [
      { question: 'Montako suomalaista lähti?', count: 7, last: '2026-08-23T18:00:00Z' },
      { question: 'Missä johtaja on nyt?', count: 3, last: '2026-08-22T18:00:00Z' },
    ],
    complaints: [{ at: '2026-08-21T10:00:00Z', question: 'Kuka rahoittaa järjestöä?', reason: 'Vastaus kertoi eri vuodesta kuin kysyin.' }],
    quoted: [
      { article, paragraph: 11, count: 38 },
      { article, paragraph: 4, count: 12 },
    ],
  };
}

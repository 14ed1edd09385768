// Asks the original article and the shipped ones what they plainly state, in both languages, and what they do not.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { createExtractiveAnswerer } from '../../src/answering/extractive.ts';
import { createFolderReader } from '../../src/corpus/folder-reader.ts';
import type { Language } from '../../src/domain/article.ts';
import { indexCorpus } from '../../src/evaluation/indexed-corpus.ts';
import { loadLocalEmbedder } from '../../src/retrieval/local-embedder.ts';

interface PlainQuestion {
  readonly lang: Language;
  readonly question: string;
  /** Absent where there is one article only. */
  readonly article?: string;
  /** Paragraph and sentence, from 1, of each sentence that answers; none where nothing does. */
  readonly gold: readonly string[];
}

const root = path.join(import.meta.dirname, '..', '..');
const embedder = loadLocalEmbedder();

function hold(name: string, folder: string, fixture: string): void {
  const skip = existsSync(folder) ? false : 'needs ../shared';
  const questions = readFileSync(path.join(root, 'test', 'fixtures', fixture), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PlainQuestion);
  describe(name, { skip }, async () => {
    const articles = skip === false ? (await createFolderReader(folder).read()).articles : [];
    const corpus = indexCorpus(articles, embedder);
    for (const { lang, question, article, gold } of questions) {
      const title = gold.length === 0 ? `"${question}" is not answered` : `"${question}" is answered with a sentence that states it`;
      test(title, async () => {
        const asked = { text: question, language: lang };
        const retrieval = await corpus.search(asked, 10);
        const proposal = await createExtractiveAnswerer().propose(asked, retrieval, new AbortController().signal);
        const quotes = proposal.kind === 'not-answered' ? [] : proposal.quotes.flatMap((quote) => (quote.kind === 'sentences' ? [quote] : []));
        const shown = quotes
          .filter((quote) => article === undefined || article === '' || quote.article === article)
          .flatMap(({ paragraph, first, last }) => Array.from({ length: last - first + 1 }, (_, index) => `${paragraph}.${first + index}`));
        if (gold.length === 0) assert.deepEqual(shown, []);
        else assert.ok(gold.some((place) => shown.includes(place)), `${gold.join(', ')} is not among ${shown.join(', ')}; confidence ${retrieval.confidence.toFixed(2)}`);
      });
    }
  });
}

hold('the original article', path.join(root, '..', 'shared', 'article'), 'article-questions.jsonl');
hold('the shipped articles', path.join(root, 'corpus'), 'shipped-questions.jsonl');

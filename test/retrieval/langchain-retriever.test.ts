// Our library as a LangChain retriever, in a chain of LangChain's own.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import type { Question } from '../../src/domain/answer.ts';
import { LibraryRetriever } from '../../src/retrieval/langchain-retriever.ts';
import { harbourPassages, retrievalOf } from '../support/harbour-story.ts';

describe('the library as a LangChain retriever', () => {
  const asked: Question[] = [];
  const library = (confidence: number) => ({
    search: async (question: Question) => {
      asked.push(question);
      return await Promise.resolve(retrievalOf(harbourPassages, confidence));
    },
  });

  test('its documents are stored paragraphs, word for word, and say where they stand', async () => {
    const retriever = new LibraryRetriever({ library: library(0.9), language: 'fi', limit: 2 });
    const documents = await retriever.invoke('Montako loukkaantui?');
    assert.deepEqual(documents.map((document) => document.pageContent), harbourPassages.slice(0, 2).map((passage) => passage.paragraph.text));
    assert.deepEqual([documents[0]?.metadata['article'], documents[0]?.metadata['paragraph'], documents[1]?.id], ['satama', 1, 'g1/satama/2']);
    assert.deepEqual(asked.at(-1), { text: 'Montako loukkaantui?', language: 'fi' });
  });

  test('it stands in a chain', async () => {
    const retriever = new LibraryRetriever({ library: library(0.9), language: 'fi', limit: 1 });
    const join = RunnableLambda.from((documents: readonly { readonly pageContent: string }[]) => documents.map((document) => document.pageContent).join('\n'));
    const echo = RunnableLambda.from((value: { toString(): string }) => value.toString());
    const chain = RunnableSequence.from([{ context: retriever.pipe(join), question: new RunnablePassthrough<string>() }, ChatPromptTemplate.fromTemplate('{context}\n{question}'), echo, new StringOutputParser()]);
    const text = await chain.invoke('Mitä tapahtui?');
    assert.match(text, /Räjähdys pysäytti Kotkan sataman liikenteen tiistaina\./);
    assert.match(text, /Mitä tapahtui\?/);
  });

  test('it can be held to what answers', async () => {
    const retriever = new LibraryRetriever({ library: library(0.1), language: 'fi', limit: 5, onlyAnswers: true });
    assert.deepEqual(await retriever.invoke('Paljonko kello on?'), []);
  });
});

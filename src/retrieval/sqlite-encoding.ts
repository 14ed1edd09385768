// How articles become rows and their hashes, and rows articles again.
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Article, ArticleHead, Mention, Paragraph, Sentence, Speaker } from '../domain/article.ts';
import { DamagedStoreError } from './sqlite-database.ts';

/** SHA-256 of a text: the same words are stored, analysed and embedded once. */
export function contentHash(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

/** An article as its rows hold it; the hash covers the head, the words and who speaks them. */
export interface EncodedArticle {
  readonly hash: Buffer;
  /** Of what the article was read from, and by which reading: the same source needs no reading again. */
  readonly source: Buffer;
  readonly head: string;
  readonly paragraphs: readonly { readonly hash: Buffer; readonly text: string; readonly sentences: string }[];
}

export function encodeArticle(article: Article, paragraphs: readonly Paragraph[], readingVersion: string): EncodedArticle {
  const head = encodeHead(article);
  const encoded = paragraphs.map(({ text, sentences }) => ({ hash: contentHash(text), text, sentences: encodeSentences(sentences) }));
  return { hash: articleHash(head, encoded), source: sourceHash(article, readingVersion), head, paragraphs: encoded };
}

export function sourceHash(article: Article, readingVersion: string): Buffer {
  return hash('sha256', JSON.stringify([readingVersion, encodeHead(article), article.paragraphs]), 'buffer');
}

export function articleHash(head: string, paragraphs: readonly { readonly hash: Uint8Array; readonly sentences: string }[]): Buffer {
  return hash('sha256', [head, ...paragraphs.flatMap(({ hash: content, sentences }) => [Buffer.from(content).toString('hex'), sentences])].join('\n'), 'buffer');
}

/** Over the articles in order and the embedder: two generations with the same checksum answer alike. */
export function generationChecksum(collection: string, embedder: string, articles: readonly { readonly name: string; readonly hash: Uint8Array }[]): string {
  return hash('sha256', [collection, embedder, ...articles.map(({ name, hash: article }) => `${name} ${Buffer.from(article).toString('hex')}`)].join('\n'), 'hex');
}

/** Guards bytes of which nothing else would notice a flipped bit. */
export function crcOf(bytes: Uint8Array | string): number {
  return crc32(bytes);
}

export function encodeHead({ id, title, source, author, url, published, language, license, retoldFrom }: ArticleHead): string {
  return JSON.stringify([id, title, source, author, url, published, language, license, retoldFrom]);
}

export function decodeHead(text: string): ArticleHead {
  const [id, title, source, author, url, published, language, license, retoldFrom] = list(JSON.parse(text));
  return {
    id: string(id),
    title: string(title),
    source: string(source),
    author: stringOrNull(author),
    url: stringOrNull(url),
    published: stringOrNull(published),
    language: string(language),
    license: stringOrNull(license),
    retoldFrom: stringOrNull(retoldFrom),
  };
}

export function encodeSentences(sentences: readonly Sentence[]): string {
  return JSON.stringify(sentences.map(({ start, end, speaker }) => (speaker === null ? [start, end] : [start, end, encodeSpeaker(speaker)])));
}

export function decodeSentences(text: string): readonly Sentence[] {
  return list(JSON.parse(text)).map((sentence) => {
    const [start, end, speaker] = list(sentence);
    return { start: number(start), end: number(end), speaker: speaker === undefined ? null : decodeSpeaker(speaker) };
  });
}

function encodeSpeaker({ name, description, mode, mention }: Speaker): readonly unknown[] {
  return [name, description, mode, mention === null ? null : [mention.paragraph, mention.start, mention.end, mention.text]];
}

function decodeSpeaker(value: unknown): Speaker {
  const [name, description, mode, mention] = list(value);
  if (mode !== 'direct' && mode !== 'indirect' && mode !== 'belief') throw unexpected();
  return { name: stringOrNull(name), description: stringOrNull(description), mode, mention: mention === null ? null : decodeMention(mention) };
}

function decodeMention(value: unknown): Mention {
  const [paragraph, start, end, text] = list(value);
  return { paragraph: number(paragraph), start: number(start), end: number(end), text: string(text) };
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected();
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw unexpected();
  return value;
}

function stringOrNull(value: unknown): string | null {
  return value === null ? null : string(value);
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw unexpected();
  return value;
}

function unexpected(): DamagedStoreError {
  return new DamagedStoreError('structure', 'a stored value has another shape than was written');
}

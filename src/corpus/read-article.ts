// One file's bytes into one article, or every fault of that file.
import type { Article } from '../domain/article.ts';
import type { CorpusFault } from '../domain/ports.ts';
import { decode, type TextFault } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { detectArticleLanguage } from './language.ts';
import { cutParagraphs } from './paragraphs.ts';
import { stuffingFaults } from './stuffing.ts';

export type ReadArticle = { readonly kind: 'article'; readonly article: Article } | { readonly kind: 'faults'; readonly faults: readonly CorpusFault[] };

/** In UTF-16 units; Discord's menus show a hundred. */
const longestId = 100;
const longestTitle = 200;
const sentences = new Intl.Segmenter('fi', { granularity: 'sentence' });

/**
 * Reads a `.md` or `.txt` file. What the head leaves out comes from the text where it can be known (title: the first
 * heading, else the first sentence; language: detected) or from the file's name (source); the rest stays null.
 */
export function readArticle(file: string, bytes: Uint8Array): ReadArticle {
  const named = nameFault(file);
  const decoded = decode(bytes);
  if (decoded.kind === 'faults') return faulty(file, [...named, ...decoded.faults]);
  const head = readFrontMatter(decoded.text);
  const cut = cutParagraphs(head.body, head.bodyLine, /\.md$/i.test(file) ? 'markdown' : 'plain');
  const faults = [...named, ...head.faults, ...cut.faults];
  const [first] = cut.paragraphs;
  if (first === undefined && !faults.some((fault) => fault.code === 'corpus.front-matter-unclosed' || fault.code === 'corpus.html')) {
    faults.push({ line: null, code: 'corpus.no-text', facts: {} });
  }
  const paragraphs = cut.paragraphs.map((paragraph) => paragraph.text);
  faults.push(...stuffingFaults(paragraphs));
  if (first === undefined || faults.length > 0) return faulty(file, faults);
  const id = articleId(file);
  const { fields } = head;
  return {
    kind: 'article',
    article: {
      id,
      title: fields.title ?? shorten(cut.heading ?? firstSentence(first.text)),
      source: fields.source ?? id,
      author: fields.author,
      url: fields.url,
      published: fields.published,
      language: fields.language ?? detectArticleLanguage(paragraphs.join('\n')),
      license: fields.license,
      retoldFrom: fields.retoldFrom,
      paragraphs,
    },
  };
}

/** The file's name without its ending, in NFC, whatever form the file system keeps names in. */
export function articleId(file: string): string {
  return file.replace(/\.[^.]*$/, '').normalize('NFC');
}

/** An id is typed in commands and shown in menus: invisible and direction-changing characters have no place in it. */
function nameFault(file: string): TextFault[] {
  const id = articleId(file);
  if (id.trim() === id && id !== '' && id.length <= longestId && !/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(id)) return [];
  return [{ line: null, code: 'corpus.bad-name', facts: { limit: longestId } }];
}

function faulty(file: string, faults: readonly TextFault[]): ReadArticle {
  return { kind: 'faults', faults: faults.map((fault) => ({ file, ...fault })).sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

function firstSentence(text: string): string {
  const [line = text] = text.split('\n');
  for (const { segment } of sentences.segment(line)) return segment.trim();
  return line;
}

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  const space = title.lastIndexOf(' ', longestTitle - 1);
  return `${title.slice(0, space > longestTitle / 2 ? space : longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

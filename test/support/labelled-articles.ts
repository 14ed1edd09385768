// The labelled articles of ../shared as passages whose speakers are known to be right; empty where they are not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleHead, Passage, Sentence, SpeechMode } from '../../src/domain/article.ts';

const folder = join(import.meta.dirname, '../../../shared/eval/attribution');

interface Label {
  readonly paragraph: number;
  readonly text: string;
  readonly mode: SpeechMode;
  readonly speaker: string | null;
  readonly mention: string | null;
}

export function labelledPassages(): readonly Passage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.labels.jsonl')).flatMap((name) => passagesOf(name.replace('.labels.jsonl', '')));
}

function passagesOf(id: string): Passage[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, `${id}.md`), 'utf8')) ?? [];
  const fact = (name: string) => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? '';
  const article: ArticleHead = { id, title: fact('title'), source: fact('source'), author: null, url: null, published: fact('published'), language: fact('language'), license: null, retoldFrom: null };
  const labels = readFileSync(join(folder, `${id}.labels.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Label);
  return body.trim().split(/\n\s*\n/).map((text, index): Passage => {
    let from = 0;
    const sentences = labels.filter((label) => label.paragraph === index + 1).map(({ text: words, mode, speaker, mention }): Sentence => {
      const start = text.indexOf(words, from);
      from = start + words.length;
      return { start, end: from, speaker: mode === 'narration' ? null : { name: speaker, description: null, mention: mention === null ? null : { paragraph: index + 1, start: 0, end: 1, text: mention }, mode } };
    });
    return { generation: 'g1', article, paragraph: { number: index + 1, text, sentences } };
  });
}

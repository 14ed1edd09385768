// Shows on one line how far long work has come, where a person watches; elsewhere it is silent.
import type { PublishProgress } from '../domain/ports.ts';
import type { SentenceLanguage, Sentences } from '../sentences/sentences.ts';
import type { Output } from './dependencies.ts';

export interface ProgressLine {
  readonly show: (progress: PublishProgress) => void;
  /** Takes the line away, so that what follows begins on a clean one. */
  readonly clear: () => void;
}

export function createProgressLine(errors: Output, sentences: Sentences, language: SentenceLanguage): ProgressLine {
  let last = '';
  const write = (text: string) => {
    if (errors.isTTY !== true || text === last) return;
    errors.write(`\r\u001b[K${text}`);
    last = text;
  };
  return {
    show: ({ step, done, total }) => {
      const part = total > 1 ? ` ${done}/${total}` : '';
      write(`${sentences.say(language, `terminal.progress.${step}`)} …${part}`);
    },
    clear: () => write(''),
  };
}

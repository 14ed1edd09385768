// Says in plain words what the configured model can do.
import type { SentenceLanguage, Sentences } from '../sentences/sentences.ts';

/** What was tried, as the check of the model reports it. */
interface TriedStep {
  readonly ok: boolean;
  readonly code: 'embeddings' | 'embeddings-unlike' | 'embeddings-failed' | 'output' | 'finds' | 'misses' | 'prose' | 'no-prose' | 'abstains' | 'invents' | 'latency' | 'failed';
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ModelCheckOutput {
  readonly sentences: Sentences;
  readonly language: SentenceLanguage;
  readonly print: (line: string) => void;
}

/** Prints each step as it comes; the exit status is 0 when everything works, 1 when something does not, 2 when nothing was set to be tried. */
export async function runModelCheck(steps: AsyncIterable<TriedStep>, { sentences, language, print }: ModelCheckOutput): Promise<number> {
  let tried = 0;
  let failed = 0;
  for await (const { ok, code, facts } of steps) {
    tried += 1;
    if (!ok) failed += 1;
    print(`${ok ? '✓' : '✗'} ${sentences.say(language, `modelCheck.${code}`, facts)}`);
  }
  print(sentences.say(language, tried === 0 ? 'modelCheck.nothing' : failed === 0 ? 'modelCheck.works' : 'modelCheck.faults', { count: failed }));
  return tried === 0 ? 2 : failed === 0 ? 0 : 1;
}

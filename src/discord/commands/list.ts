// All commands: the one list that registration and dispatch share.
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { summary } from './summary.ts';

export const commands: readonly Command[] = [ask, summary, articles, corpus, help];

// All commands: the one list that registration and dispatch share.
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { channel } from './channel.ts';
import { checkAgainstArticles } from './check.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { insights } from './insights.ts';
import { forgetMe, privacy } from './privacy.ts';
import { summary } from './summary.ts';
import { findThisQuote, whosaid } from './whosaid.ts';

export const commands: readonly Command[] = [ask, whosaid, checkAgainstArticles, findThisQuote, summary, articles, help, privacy, forgetMe, corpus, insights, channel];

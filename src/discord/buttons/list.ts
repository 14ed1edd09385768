// All buttons and forms, by the first word of their custom id.
import type { Action } from '../commands/command.ts';
import { inContext, share, turnPage, why } from './answer-buttons.ts';
import { reloadAnyway, reloadNot, turnArticles, turnSummary } from './paging-buttons.ts';

export const actions: readonly Action[] = [inContext, why, turnPage, share, turnArticles, turnSummary, reloadAnyway, reloadNot];

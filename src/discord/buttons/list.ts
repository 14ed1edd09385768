// All buttons and forms, by the first word of their custom id.
import type { Action } from '../commands/command.ts';
import { inContext, share, turnPage, why } from './answer-buttons.ts';
import { bad, badReason, good } from './feedback-buttons.ts';
import { answerAsModerator, askModerator, moderatorReply } from './moderator-buttons.ts';
import { reloadAnyway, reloadNot, turnArticles, turnSummary } from './paging-buttons.ts';
import { questions, suggest, summarise } from './suggestion-buttons.ts';

export const actions: readonly Action[] = [
  inContext,
  why,
  turnPage,
  share,
  good,
  bad,
  badReason,
  askModerator,
  answerAsModerator,
  moderatorReply,
  questions,
  suggest,
  summarise,
  turnArticles,
  turnSummary,
  reloadAnyway,
  reloadNot,
];

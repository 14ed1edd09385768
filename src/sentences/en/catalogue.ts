// The English sentences, one file an area.
import type { Catalogue } from '../sentences.ts';
import { answer } from './answer.ts';
import { command } from './command.ts';
import { discord } from './discord.ts';
import { fault } from './fault.ts';
import { modelCheck } from './model-check.ts';
import { terminal } from './terminal.ts';

export const en = { answer, command, discord, fault, modelCheck, terminal } satisfies Catalogue;

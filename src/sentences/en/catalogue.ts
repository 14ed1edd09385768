// The English sentences, one file an area.
import type { Catalogue } from '../sentences.ts';
import { answer } from './answer.ts';
import { fault } from './fault.ts';

export const en = { answer, fault } satisfies Catalogue;

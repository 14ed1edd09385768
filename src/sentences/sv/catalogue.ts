// The Swedish sentences, one file an area.
import type { Catalogue } from '../sentences.ts';
import { answer } from './answer.ts';
import { fault } from './fault.ts';

export const sv = { answer, fault } satisfies Catalogue;

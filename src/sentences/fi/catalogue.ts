// The Finnish sentences, one file an area.

import { answer } from './answer.ts';
import { fault } from './fault.ts';

export const fi = { answer, fault } as const;

// The Finnish rules, together.
import { actsFinnish } from './finnish-acts.ts';
import { introduceFinnish } from './finnish-cast.ts';
import { finnishCue } from './finnish-cues.ts';
import { mentionsFinnish } from './finnish-mentions.ts';
import { isHyphenated } from './finnish-nouns.ts';
import { resolveFinnish } from './finnish-resolve.ts';
import type { LanguageRules } from './reading.ts';

export const finnishRules: LanguageRules = { acts: actsFinnish, common: isHyphenated, cue: finnishCue, introduce: introduceFinnish, mentions: mentionsFinnish, resolve: resolveFinnish };

// The Finnish rules, together.
import { introduceFinnish, mentionsFinnish, resolveFinnish } from './finnish-cast.ts';
import { finnishCue } from './finnish-cues.ts';
import type { LanguageRules } from './reading.ts';

export const finnishRules: LanguageRules = { cue: finnishCue, introduce: introduceFinnish, mentions: mentionsFinnish, resolve: resolveFinnish };

// The English rules, together.
import { introduceEnglish, mentionsEnglish, resolveEnglish } from './english-cast.ts';
import { englishCue } from './english-cues.ts';
import type { LanguageRules } from './reading.ts';

export const englishRules: LanguageRules = { cue: englishCue, introduce: introduceEnglish, mentions: mentionsEnglish, resolve: resolveEnglish };

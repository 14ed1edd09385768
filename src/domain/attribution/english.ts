// The English rules, together.
import type { LanguageRules } from './reading.ts';

export const englishRules: LanguageRules = { cue: () => null, introduce: () => undefined, mentions: () => [], resolve: () => null };

// The language in which the terminal speaks before a question has shown the asker's.
import type { SentenceLanguage } from '../sentences/sentences.ts';

/** By the POSIX order LC_ALL, LC_MESSAGES, LANG: Finnish and Swedish where they are named, English otherwise. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): SentenceLanguage {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  const language = /^([a-z]{2})(?![a-z])/i.exec(locale)?.[1]?.toLowerCase();
  return language === 'fi' || language === 'sv' ? language : 'en';
}

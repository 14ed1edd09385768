// Reads what is typed in a conversation: a question, or a command that begins with a slash.
import { type SummaryStyle, summaryStyles } from '../domain/summary.ts';
import type { SentenceLanguage } from '../sentences/sentences.ts';

export type Typed =
  | { readonly kind: 'nothing' | 'help' | 'articles' | 'explain' | 'reload' | 'quit' }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'summary'; readonly article: string; readonly style: SummaryStyle }
  | { readonly kind: 'language'; readonly language: SentenceLanguage | null }
  | { readonly kind: 'wrong'; readonly code: string; readonly facts: Readonly<Record<string, string>> };

export const slashCommands = ['/articles', '/corpus reload', '/explain', '/help', '/lang', '/quit', '/summary'] as const;
const languages = ['fi', 'en', 'sv'] as const;

export function readTyped(line: string): Typed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (!text.startsWith('/')) return { kind: 'question', text };
  const [command = '', ...words] = text.split(/\s+/);
  switch (command.toLowerCase()) {
    case '/help':
    case '/?':
      return { kind: 'help' };
    case '/articles':
      return { kind: 'articles' };
    case '/explain':
      return { kind: 'explain' };
    case '/quit':
    case '/exit':
      return { kind: 'quit' };
    case '/lang':
      return readLanguage(words[0] ?? '');
    case '/summary':
      return readSummary(words);
    case '/corpus':
      return words[0] === 'reload' && words.length === 1 ? { kind: 'reload' } : { kind: 'wrong', code: 'terminal.unknown-command', facts: { command: text } };
    default:
      return { kind: 'wrong', code: 'terminal.unknown-command', facts: { command } };
  }
}

function readLanguage(word: string): Typed {
  if (word === 'auto') return { kind: 'language', language: null };
  const language = languages.find((one) => one === word.toLowerCase());
  return language === undefined ? { kind: 'wrong', code: 'terminal.bad-language', facts: { language: word, allowed: [...languages, 'auto'].join(', ') } } : { kind: 'language', language };
}

/** The last word is the style if it is one; an article's name may have many words. */
function readSummary(words: readonly string[]): Typed {
  const style = words.length > 1 ? summaryStyles.find((one) => one === words.at(-1)) : undefined;
  const article = (style === undefined ? words : words.slice(0, -1)).join(' ');
  return article === '' ? { kind: 'wrong', code: 'terminal.no-article', facts: {} } : { kind: 'summary', article, style: style ?? 'short' };
}

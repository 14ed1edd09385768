// A Log that keeps what it was told, for tests to look at.
import type { Log } from '../../src/domain/ports.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly message: string;
}

export function recordingLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const keep = (level: LogLine['level']) => (facts: object, message: string) => void lines.push({ level, facts, message });
  return { log: { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') }, lines };
}

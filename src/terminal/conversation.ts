// A conversation on the terminal: lines go in, one is answered after the other, Ctrl-C takes back one step.
import { createInterface, type Interface } from 'node:readline/promises';
import { UserError } from '../domain/errors.ts';
import { readTyped, slashCommands } from './conversation-commands.ts';
import { createSession } from './conversation-session.ts';
import type { OpenCollection, TerminalDependencies } from './dependencies.ts';
import { loadHistory, longestHistory, saveHistory } from './history.ts';

/** Talks until the input ends, /quit, or Ctrl-C at an empty prompt; returns the exit status 0. */
export async function runConversation(collection: OpenCollection, dependencies: TerminalDependencies): Promise<number> {
  const { streams, historyFile, signal } = dependencies;
  const { input, output } = streams;
  const watched = input.isTTY === true && output.isTTY === true;
  const session = createSession(collection, dependencies);
  const print = (lines: readonly string[]) => {
    if (lines.length > 0) output.write(`${lines.join('\n')}\n\n`);
  };
  if (watched) print(await session.greet());
  let history: readonly string[] = watched ? await loadHistory(historyFile) : [];
  // From here to the loop nothing is awaited: a line that came meanwhile would be lost.
  const lines = createInterface({
    input,
    // Without a watcher nothing is echoed and nothing is kept: the output holds answers only.
    ...(watched ? { output, history: [...history], completer: complete } : {}),
    terminal: watched,
    historySize: longestHistory,
    removeHistoryDuplicates: true,
  });
  let running: AbortController | null = null;
  lines.on('history', (kept: string[]) => {
    history = [...kept];
  });
  lines.on('SIGINT', () => {
    if (running !== null) running.abort();
    else if (lines.line === '') lines.close();
    else clearLine(lines);
  });
  const close = () => lines.close();
  signal.addEventListener('abort', close);
  const prompt = () => {
    if (!watched) return;
    lines.setPrompt(session.say('terminal.prompt'));
    lines.prompt();
  };
  try {
    prompt();
    for await (const line of lines) {
      running = new AbortController();
      const stop = AbortSignal.any([running.signal, signal]);
      try {
        const answer = await session.answer(readTyped(line), stop);
        if (answer === null) break;
        print(answer);
      } catch (error) {
        if (signal.aborted) break;
        if (stop.aborted) print([`  ${session.say('terminal.cancelled')}`]);
        else if (error instanceof UserError) print(session.fault(error.code, error.facts));
        else if (dependencies.log === undefined) throw error;
        else {
          dependencies.log.error({ err: error }, 'a line of the conversation failed');
          print(session.fault('unforeseen'));
        }
      }
      running = null;
      prompt();
    }
  } finally {
    signal.removeEventListener('abort', close);
    lines.close();
    if (watched) await saveHistory(historyFile, history);
  }
  if (watched) output.write(`\n${session.say('terminal.goodbye')}\n`);
  return 0;
}

function complete(line: string): [string[], string] {
  return [slashCommands.filter((command) => line.startsWith('/') && command.startsWith(line)), line];
}

function clearLine(lines: Interface): void {
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

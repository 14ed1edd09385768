// Lets a few questions be answered at once and the rest wait; servers take turns, so that a busy one does not keep others waiting.
import { UserError } from '../domain/errors.ts';

export interface Queue {
  /** Runs the work in its turn; throws UserError('discord.busy') at once when too much waits already. */
  run<T>(group: string, work: () => Promise<T>): Promise<T>;
}

export function createQueue(running: number, waiting: number): Queue {
  let active = 0;
  let held = 0;
  const groups = new Map<string, (() => void)[]>();

  const next = () => {
    for (const [group, starts] of groups) {
      const start = starts.shift();
      // Moved to the end of the round, or out of it when nothing of it waits.
      groups.delete(group);
      if (starts.length > 0) groups.set(group, starts);
      if (start === undefined) continue;
      held -= 1;
      active += 1;
      start();
      return;
    }
  };

  return {
    run: async (group, work) => {
      if (active >= running) {
        if (held >= waiting) throw new UserError('discord.busy');
        held += 1;
        await new Promise<void>((resolve) => {
          groups.set(group, [...(groups.get(group) ?? []), resolve]);
        });
      } else {
        active += 1;
      }
      try {
        return await work();
      } finally {
        active -= 1;
        next();
      }
    },
  };
}

// What a person waits for after using a command, a button or a dialogue.
import type { Core } from './core.ts';
import type { InteractionState } from './interactions.ts';
import { seeMessage, seeModal } from './seen.ts';
import type { SeenMessage, SeenModal } from './seen.ts';
import { textOf } from './wire.ts';
import { messageFlags } from './world.ts';

export interface Choice {
  readonly name: string;
  readonly value: unknown;
}

export interface Asked {
  readonly interaction: InteractionState;
  /** The answer once nothing thinks any longer; for a button that only acknowledges, once the message changed. */
  final(withinMs?: number): Promise<SeenMessage>;
  /** The answer once it looks as wanted. */
  until(wanted: (message: SeenMessage) => boolean, withinMs?: number): Promise<SeenMessage>;
  /** The kind of the first response. */
  acknowledged(withinMs?: number): Promise<number>;
  modal(withinMs?: number): Promise<SeenModal>;
  choices(withinMs?: number): Promise<readonly Choice[]>;
  /** A further message, counted from 0. */
  followUp(index?: number, withinMs?: number): Promise<SeenMessage>;
  /** The answer as it stands; null before the first response. */
  seen(): SeenMessage | null;
}

export function createAsked(core: Core, interaction: InteractionState): Asked {
  const what = (wanted: string) => () => `${wanted} of ${interaction.name ?? `interaction ${interaction.id}`}; last requests: ${recent(core)}`;
  const original = () => (interaction.originalId === null ? undefined : core.world.messages.get(interaction.originalId));
  const seen = () => {
    const message = original();
    return message === undefined ? null : seeMessage(core, message);
  };
  const finished = () => {
    const message = original();
    if (interaction.response === null || message === undefined) return undefined;
    if (interaction.response === 6 && interaction.edits === 0) {
      const first = core.world.messages.get(interaction.followUps[0] ?? '');
      return first === undefined ? (message.deleted ? seeMessage(core, message) : undefined) : seeMessage(core, first);
    }
    return (message.body.flags & messageFlags.loading) === 0 || message.deleted ? seeMessage(core, message) : undefined;
  };
  return {
    interaction,
    seen,
    final: (withinMs) => core.world.until(finished, what('the final answer'), withinMs),
    until: (wanted, withinMs) =>
      core.world.until(
        () => {
          const message = seen();
          return message !== null && wanted(message) ? message : undefined;
        },
        what('a certain answer'),
        withinMs,
      ),
    acknowledged: (withinMs) => core.world.until(() => interaction.response ?? undefined, what('the first response'), withinMs),
    modal: (withinMs) =>
      core.world.until(
        () =>
          interaction.modal === null
            ? undefined
            : seeModal(interaction.modal, { channelId: interaction.channelId, guildId: interaction.guildId, sourceId: interaction.sourceId, userId: interaction.userId }),
        what('the dialogue'),
        withinMs,
      ),
    choices: (withinMs) => core.world.until(() => interaction.choices?.map((choice) => ({ name: textOf(choice['name']), value: choice['value'] })), what('the choices'), withinMs),
    followUp: (index = 0, withinMs?: number) =>
      core.world.until(
        () => {
          const message = core.world.messages.get(interaction.followUps[index] ?? '');
          return message === undefined ? undefined : seeMessage(core, message);
        },
        what('a further message'),
        withinMs,
      ),
  };
}

export function recent(core: Core): string {
  return core.seen
    .slice(-8)
    .map((request) => `${request.method} ${request.path.replaceAll(/\/(interaction-token-[^/]{4})[^/]*/g, '/$1…')} ${request.status ?? 'unanswered'}${request.status !== null && request.status >= 400 ? ` ${JSON.stringify(request.answer)}` : ''}`)
    .join('; ');
}

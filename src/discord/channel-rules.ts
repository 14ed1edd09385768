// What moderators set for channels, at hand without waiting: the first response must not wait for a store.
import type { ChannelSettings, Journal } from '../domain/journal.ts';
import type { Caller } from './permissions.ts';

export interface ChannelRules {
  load(): Promise<void>;
  /** The settings of the channel, or of the channel that the thread belongs to; null when nobody set any. */
  of(caller: Pick<Caller, 'guild' | 'channel' | 'parent'>): ChannelSettings | null;
  inGuild(guild: string): readonly ChannelSettings[];
  change(settings: ChannelSettings): Promise<void>;
}

export function createChannelRules(journal: Pick<Journal, 'channelSettings' | 'changeChannel'>): ChannelRules {
  const rules = new Map<string, ChannelSettings>();
  const of = (guild: string, channel: string | null) => (channel === null ? undefined : rules.get(`${guild} ${channel}`));
  return {
    load: async () => {
      for (const settings of await journal.channelSettings()) rules.set(`${settings.guild} ${settings.channel}`, settings);
    },
    of: ({ guild, channel, parent }) => (guild === null ? null : (of(guild, channel) ?? of(guild, parent) ?? null)),
    inGuild: (guild) => [...rules.values()].filter((settings) => settings.guild === guild),
    change: async (settings) => {
      await journal.changeChannel(settings);
      rules.set(`${settings.guild} ${settings.channel}`, settings);
    },
  };
}

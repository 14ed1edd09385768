// /channel: where the bot answers, who may ask there, and who sees the answers.
import { UserError } from '../../domain/errors.ts';
import { channelSetView, channelsView } from '../views/channels.ts';
import type { Command } from './command.ts';

const modes = ['on', 'off', 'forum'] as const;
const visibilities = ['public', 'private'] as const;

export const channel: Command = {
  shape: {
    kind: 'chat',
    name: 'channel',
    label: 'command.channel',
    moderators: true,
    guildOnly: true,
    subcommands: [
      {
        name: 'set',
        label: 'command.channelSet',
        options: [
          { name: 'channel', label: 'command.channelWhich', kind: 'channel', required: true },
          {
            name: 'mode',
            label: 'command.mode',
            kind: 'string',
            choices: [
              { value: 'on', label: 'command.modeOn' },
              { value: 'off', label: 'command.modeOff' },
              { value: 'forum', label: 'command.modeForum' },
            ],
          },
          {
            name: 'visibility',
            label: 'command.visibility',
            kind: 'string',
            choices: [
              { value: 'public', label: 'command.visibilityPublic' },
              { value: 'private', label: 'command.visibilityPrivate' },
            ],
          },
          { name: 'role', label: 'command.role', kind: 'role' },
        ],
      },
      { name: 'list', label: 'command.channelList' },
    ],
  },
  private: () => true,
  run: async ({ subcommand, options }, context) => {
    const { dependencies, language, caller, rules } = context;
    const voice = { sentences: dependencies.sentences, language };
    if (caller.guild === null) throw new UserError('discord.not-a-server');
    if (subcommand === 'list') return channelsView(voice, rules.inGuild(caller.guild));
    const which = String(options['channel'] ?? '');
    const before = rules.of({ guild: caller.guild, channel: which, parent: null });
    const { guild } = caller;
    const settings = {
      guild,
      channel: which,
      mode: modes.find((one) => one === options['mode']) ?? before?.mode ?? 'on',
      visibility: visibilities.find((one) => one === options['visibility']) ?? before?.visibility ?? 'public',
      // The role @everyone, whose id is the server's, lifts the restriction.
      role: typeof options['role'] === 'string' ? (options['role'] === guild ? null : options['role']) : (before?.role ?? null),
    } as const;
    await rules.change(settings);
    const detail = `${settings.channel} ${settings.mode} ${settings.visibility} ${settings.role ?? 'everyone'}`;
    await dependencies.journal.keepAudit({ at: new Date(dependencies.clock()).toISOString(), user: caller.user, guild, action: 'channel', detail });
    context.log.info({ user: caller.user, guild, channel: settings.channel, mode: settings.mode }, 'a channel was set');
    return channelSetView(voice, settings);
  },
};

// Channel settings as moderators read them.
import type { ChannelSettings } from '../../domain/journal.ts';
import { accents, container, notice, type Reply, text } from '../reply.ts';
import type { Voice } from './attribution.ts';

const channelsShown = 25;

export function channelsView(voice: Voice, settings: readonly ChannelSettings[]): Reply {
  const { sentences, language } = voice;
  const lines = settings.slice(0, channelsShown).map((one) => settingsLine(voice, one));
  const more = settings.length > channelsShown ? [sentences.say(language, 'discord.more', { count: settings.length - channelsShown })] : [];
  const rest = `-# ${sentences.say(language, 'discord.channels.usual')}`;
  return { components: [container(accents.answer, [text([`### ${sentences.say(language, 'discord.channels.title')}`, ...lines, ...more, rest].join('\n'))])] };
}

export function channelSetView(voice: Voice, settings: ChannelSettings): Reply {
  return notice(`${voice.sentences.say(voice.language, 'discord.channels.set')}\n${settingsLine(voice, settings)}`, accents.answer);
}

function settingsLine({ sentences, language }: Voice, settings: ChannelSettings): string {
  const facts = [
    `<#${settings.channel}>`,
    sentences.say(language, `discord.channels.${settings.mode}`),
    ...(settings.mode === 'off' ? [] : [sentences.say(language, `discord.channels.${settings.visibility}`), ...(settings.role === null ? [] : [sentences.say(language, 'discord.channels.role', { role: `<@&${settings.role}>` })])]),
  ];
  return facts.join(' · ');
}

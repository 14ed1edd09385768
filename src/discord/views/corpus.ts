// The state of the collection as moderators see it: progress, reports, history.
import type { AuditLine } from '../../domain/journal.ts';
import type { CorpusFault, Generation, PublishProgress, PublishReport } from '../../domain/ports.ts';
import { writeCustomId } from '../custom-id.ts';
import { escapeLine } from '../escape.ts';
import { formatInstant, formatNumber } from '../locale.ts';
import { accents, button, container, notice, type Reply, row, text } from '../reply.ts';
import { short, type Voice } from './attribution.ts';

const namesShown = 12;
const faultsShown = 8;
/** In characters of markup: three lists of names and the faults share a message with the rest. */
const namesLength = 400;
const faultsLength = 1200;
const generationsShown = 10;
const barLength = 20;

export function progressView({ sentences, language }: Voice, progress: PublishProgress): Reply {
  const share = progress.total === 0 ? 0 : Math.min(1, progress.done / progress.total);
  const full = Math.round(share * barLength);
  const bar = `${'▰'.repeat(full)}${'▱'.repeat(barLength - full)}`;
  const count = progress.total > 1 ? ` ${formatNumber(language, progress.done)} / ${formatNumber(language, progress.total)}` : '';
  return notice(`${sentences.say(language, `discord.step.${progress.step}`)}${count}\n${bar}`, accents.notice);
}

export function reportView(voice: Voice, report: PublishReport, faults: readonly CorpusFault[]): Reply {
  const { sentences, language } = voice;
  const nothing = report.added.length + report.changed.length + report.removed.length === 0;
  const lines = [
    `### ${sentences.say(language, 'discord.reload.done')}`,
    factLine(voice, report.generation),
    ...(nothing ? [sentences.say(language, 'discord.reload.same')] : []),
    ...names(voice, 'added', report.added),
    ...names(voice, 'changed', report.changed),
    ...names(voice, 'removed', report.removed),
    ...(report.unchanged > 0 ? [sentences.say(language, 'discord.reload.unchanged', { count: report.unchanged })] : []),
    `-# ${sentences.say(language, 'discord.reload.took', { seconds: formatNumber(language, report.tookMs / 1000, 1), embedded: report.embedded })}`,
  ];
  const parts = [text(lines.join('\n')), ...(faults.length === 0 ? [] : [text(faultLines(voice, faults))])];
  return { components: [container(faults.length === 0 ? accents.answer : accents.notice, parts)] };
}

/** Asks before much of the collection goes; only the one who started may go on. */
export function shrinkView({ sentences, language }: Voice, facts: Readonly<Record<string, string | number>>, starter: string): Reply {
  return {
    components: [
      container(accents.notice, [text(sentences.sayFault(language, 'reload.shrinks', facts))]),
      row(
        button(writeCustomId('reload-anyway', starter), { label: sentences.say(language, 'discord.button.reloadAnyway'), style: 'danger' }),
        button(writeCustomId('reload-not', starter), { label: sentences.say(language, 'discord.button.keep') }),
      ),
    ],
  };
}

export function statusView(voice: Voice, live: Generation | null, audit: readonly AuditLine[]): Reply {
  const { sentences, language } = voice;
  if (live === null) return notice(sentences.sayFault(language, 'corpus.empty'), accents.notFound);
  const lines = [`### ${sentences.say(language, 'discord.status')}`, factLine(voice, live)];
  const changes = audit.map((line) => `-# ${formatInstant(language, line.at)} · <@${escapeLine(line.user)}> · ${escapeLine(line.action)} · ${short(line.detail, 80)}`);
  const parts = [text(lines.join('\n')), ...(changes.length === 0 ? [] : [text([sentences.say(language, 'discord.changes'), ...changes].join('\n'))])];
  return { components: [container(accents.answer, parts)] };
}

export function historyView(voice: Voice, history: readonly Generation[]): Reply {
  const { sentences, language } = voice;
  const lines = history.slice(0, generationsShown).map((one) => `${one.live ? '**▸** ' : ''}${factLine(voice, one)}`);
  return { components: [container(accents.answer, [text([`### ${sentences.say(language, 'discord.history')}`, ...lines].join('\n'))])] };
}

export function rolledBackView(voice: Voice, generation: Generation): Reply {
  return notice(`${voice.sentences.say(voice.language, 'discord.rolledBack')}\n${factLine(voice, generation)}`, accents.answer);
}

function factLine({ sentences, language }: Voice, generation: Generation): string {
  const facts = [
    `\`${generation.id.replace(/[^\w.:-]/g, '')}\``,
    formatInstant(language, generation.created),
    sentences.say(language, 'discord.articles', { count: generation.articles }),
    sentences.say(language, 'discord.paragraphs', { count: generation.paragraphs }),
  ];
  return facts.join(' · ');
}

function names({ sentences, language }: Voice, kind: 'added' | 'changed' | 'removed', ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const shown = within(ids.slice(0, namesShown).map((id) => short(id, 60)), namesLength);
  const more = ids.length > shown.length ? ` ${sentences.say(language, 'discord.more', { count: ids.length - shown.length })}` : '';
  return [`${sentences.say(language, `discord.reload.${kind}`, { count: ids.length })}: ${shown.join(', ')}${more}`];
}

function faultLines({ sentences, language }: Voice, faults: readonly CorpusFault[]): string {
  const lines = faults.slice(0, faultsShown).map((fault) => {
    const place = fault.line === null ? short(fault.file, 60) : `${short(fault.file, 60)}:${fault.line}`;
    const facts = Object.fromEntries(Object.entries(fault.facts).map(([key, value]) => [key, typeof value === 'string' ? short(value, 80) : value]));
    return `-# • ${place} — ${sentences.sayFault(language, fault.code, facts).slice(0, 200)}`;
  });
  const shown = within(lines, faultsLength);
  const more = faults.length > shown.length ? [`-# ${sentences.say(language, 'discord.more', { count: faults.length - shown.length })}`] : [];
  return [`**${sentences.say(language, 'discord.reload.faults', { count: faults.length })}**`, ...shown, ...more].join('\n');
}

/** The first of the items that together are no longer than this. */
function within(items: readonly string[], most: number): readonly string[] {
  let length = 0;
  return items.filter((item) => (length += item.length) <= most);
}

// A message of the bot as HTML, from the very components that are sent.
import { ButtonStyle, ComponentType } from 'discord.js';
import type { SentenceLanguage } from '../../sentences/sentences.ts';
import type { Reply } from '../reply.ts';
import { escapeHtml, markdownHtml } from './markdown-html.ts';
import { previewStyle } from './style.ts';

export interface PreviewedMessage {
  /** What led to the message, above it. */
  readonly cause: string;
  readonly reply: Reply;
  readonly private: boolean;
}

/** What Discord itself writes under a message that only one person sees. */
const onlyYou = { fi: 'Vain sinä näet tämän • Hylkää viesti', en: 'Only you can see this • Dismiss message', sv: 'Bara du kan se detta • Ta bort meddelandet' } as const;

export function pageHtml(title: string, language: SentenceLanguage, messages: readonly PreviewedMessage[]): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${previewStyle}</style></head><body>${messages.map((message) => messageHtml(message, language)).join('')}</body></html>\n`;
}

function messageHtml({ cause, reply, private: only }: PreviewedMessage, language: SentenceLanguage): string {
  const body = reply.components.map(componentHtml).join('');
  const foot = only ? `<div class="only">${onlyYou[language]}</div>` : '';
  return `<section class="message"><div class="cause">${escapeHtml(cause)}</div><div class="avatar">”</div><div class="body"><div class="author">Sitaatti <span class="tag">APP</span></div>${body}${foot}</div></section>`;
}

function componentHtml(component: object): string {
  const inner = () => listIn(component, 'components').map(componentHtml).join('');
  switch (fieldIn(component, 'type')) {
    case ComponentType.Container:
      return `<div class="container" style="border-left-color:#${Number(fieldIn(component, 'accent_color')).toString(16).padStart(6, '0')}">${inner()}</div>`;
    case ComponentType.Section:
      return `<div class="section"><div>${inner()}</div>${componentHtml(objectIn(component, 'accessory'))}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${inner()}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(textIn(component, 'content'))}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.File:
      return `<div class="file">${escapeHtml(textIn(objectIn(component, 'file'), 'url').replace('attachment://', ''))}</div>`;
    case ComponentType.Button:
      return buttonHtml(component);
    default:
      return '';
  }
}

function buttonHtml(button: object): string {
  const looks = new Map<unknown, string>([
    [ButtonStyle.Primary, ' primary'],
    [ButtonStyle.Danger, ' danger'],
  ]);
  const words = [textIn(objectIn(button, 'emoji'), 'name'), textIn(button, 'label')].filter((part) => part !== '').join(' ');
  return `<span class="button${looks.get(fieldIn(button, 'style')) ?? ''}${fieldIn(button, 'disabled') === true ? ' off' : ''}">${escapeHtml(words)}</span>`;
}

function fieldIn(component: object, name: string): unknown {
  return Reflect.get(component, name);
}

function textIn(component: object, name: string): string {
  const value = fieldIn(component, name);
  return typeof value === 'string' ? value : '';
}

function objectIn(component: object, name: string): object {
  const value = fieldIn(component, name);
  return typeof value === 'object' && value !== null ? value : {};
}

function listIn(component: object, name: string): readonly object[] {
  const value = fieldIn(component, name);
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'object' && one !== null) : [];
}

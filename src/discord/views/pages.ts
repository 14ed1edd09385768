// Lays blocks on pages so that each message keeps Discord's limits and no block is cut.
import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { messageLimits } from '../limits.ts';
import { accents, beside, container, measure, separator, text } from '../reply.ts';

export interface Block {
  /** Markup. */
  readonly content: string;
  readonly accessory?: APIButtonComponent;
}

export interface PageRoom {
  /** What the rest of the message takes: heading, notices, buttons. */
  readonly components: number;
  readonly characters: number;
  readonly bytes: number;
}

/** At most this many blocks a page: more is a wall. */
const blocksAPage = 5;

/** The blocks of each page, in order; at least one page. A single block is never larger than a page. */
export function paginate(blocks: readonly Block[], taken: PageRoom, most: number = blocksAPage): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const size = measure([container(accents.answer, laidOut([...page, block]))]);
    const fits = size.components + taken.components <= messageLimits.components && size.characters + taken.characters <= messageLimits.characters && size.bytes + taken.bytes <= messageLimits.bytes;
    if (page.length > 0 && (!fits || page.length >= most)) pages.push([block]);
    else page.push(block);
  }
  return pages;
}

/** Blocks with a line between them, each with its button beside it. */
export function laidOut(blocks: readonly Block[]): readonly APIComponentInContainer[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : [separator()]), block.accessory === undefined ? text(block.content) : beside(block.content, block.accessory)]);
}

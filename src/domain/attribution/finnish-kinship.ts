// Kin in a Finnish article: "Nivan isä Eero Niva" makes of Niva the daughter or son whom a bare tytär or poika means.
import type { Cast, Figure } from './cast.ts';
import { lastSeen, named } from './cast.ts';
import { genitiveName, nominativeName } from './finnish-names.ts';
import type { FoundNoun } from './finnish-nouns.ts';
import type { SourcePhrase } from './phrases.ts';
import type { ArticleWords } from './tokens.ts';

const children = ['tytär', 'poika', 'lapsi'];
const parents = ['isä', 'äiti', 'vanhempi'];
const grandchildren = ['lapsenlapsi', 'pojanpoika', 'pojantytär', 'tyttärenpoika', 'tyttärentytär'];
const grandparents = ['isoisä', 'isoäiti', 'mummo', 'mummi', 'vaari', 'ukki', 'pappa'];
const nephews = ['veljenpoika', 'veljentytär', 'sisarenpoika', 'sisarentytär', 'siskonpoika', 'siskontytär'];
const uncles = ['setä', 'eno', 'täti'];
const younger = ['pikkuveli', 'pikkusisko', 'pikkusisar'];
const elder = ['isoveli', 'isosisko', 'isosisar'];

/** What somebody is to whom another is this; not the same word, which means the other. */
const inverses: ReadonlyMap<string, readonly string[]> = new Map([
  ...parents.map((noun) => [noun, children] as const),
  ...children.map((noun) => [noun, parents] as const),
  ...grandparents.map((noun) => [noun, grandchildren] as const),
  ...grandchildren.map((noun) => [noun, grandparents] as const),
  ...uncles.map((noun) => [noun, nephews] as const),
  ...nephews.map((noun) => [noun, uncles] as const),
  ...elder.map((noun) => [noun, younger] as const),
  ...younger.map((noun) => [noun, elder] as const),
  ['veli', ['sisko', 'sisar']],
  ['sisko', ['veli']],
  ['sisar', ['veli']],
  ['vaimo', ['aviomies', 'puoliso']],
  ['avovaimo', ['avomies', 'avopuoliso']],
  ['aviomies', ['vaimo', 'puoliso']],
  ['avomies', ['avovaimo', 'avopuoliso']],
  ['anoppi', ['miniä', 'vävy']],
  ['appi', ['miniä', 'vävy']],
  ['miniä', ['anoppi', 'appi']],
  ['vävy', ['anoppi', 'appi']],
  ['tyttöystävä', ['poikaystävä']],
  ['poikaystävä', ['tyttöystävä']],
  ['isäpuoli', ['tytärpuoli', 'poikapuoli']],
  ['äitipuoli', ['tytärpuoli', 'poikapuoli']],
]);

/** Who is what to whom: for Göran the tytär is Camilla. */
const kin = new WeakMap<Figure, Map<string, Figure>>();

export function isKin(noun: string): boolean {
  return inverses.has(noun);
}

/** Notes that somebody is the isä of the one named before this word, of the person mentioned last, or of the other of the family. */
export function noteKin(cast: Cast, figure: Figure, roles: readonly string[], description: string | null, last: Figure | undefined, attested: ArticleWords, position: number): void {
  for (const role of roles) {
    const opposite = inverses.get(role);
    const owner = opposite === undefined ? undefined : ownerOf(cast, figure, role, description, last, attested, position);
    if (opposite === undefined || owner === undefined || owner === figure || owner.kind !== 'person') continue;
    for (const noun of opposite) {
      owner.roles.add(noun);
      link(figure, noun, owner);
    }
    link(owner, role, figure);
  }
}

function link(owner: Figure, noun: string, figure: Figure): void {
  const known = kin.get(owner) ?? new Map<string, Figure>();
  known.set(noun, figure);
  kin.set(owner, known);
}

function ownerOf(cast: Cast, figure: Figure, role: string, description: string | null, last: Figure | undefined, attested: ArticleWords, position: number): Figure | undefined {
  const words = description?.split(/\s+/u) ?? [];
  const at = words.findIndex((word) => word.toLowerCase().startsWith(role.slice(0, 3)));
  const before = words[at - 1];
  if (before !== undefined && /^\p{Lu}/u.test(before) && before.toLowerCase() !== 'hänen') return ofGivenName(cast, nominativeName(before, attested), figure, position) ?? named(cast, nominativeName(before, attested), position - 1);
  const family = figure.name.split(/\s+/u).at(-1) ?? '';
  const relatives = cast.figures.filter((one) => one !== figure && one.kind === 'person' && !one.plural && one.first < position && one.name.includes(' ') && one.name.endsWith(` ${family}`));
  if (before?.toLowerCase() === 'hänen' || /ns[aä]$/u.test(words[at] ?? '')) return last;
  return relatives.length === 1 ? relatives[0] : undefined;
}

/** Oonan äiti: one of the given name, in another's family or not. */
function ofGivenName(cast: Cast, given: string, other: Figure, position: number): Figure | undefined {
  const found = cast.figures.filter((one) => one !== other && one.kind === 'person' && !one.plural && one.first < position && one.name.startsWith(`${given} `));
  return found.length === 1 ? found[0] : undefined;
}

/** Göran Söderlundin tytär, hänen tyttärensä: somebody whom the article names as such. */
export function kinNamed(cast: Cast, phrase: SourcePhrase, noun: FoundNoun, position: number): Figure | undefined {
  const role = noun.singular;
  if (phrase.bare || phrase.name === null || !inverses.has(role)) return undefined;
  const words = phrase.name.split(/\s+/u);
  const owner = words.slice(0, -1).join(' ');
  const figure = /^hänen$/iu.test(owner)
    ? lastSeen(cast, (one) => one.position < position && one.figure.kind === 'person')?.figure
    : cast.figures.find((one) => one.kind === 'person' && one.first < position && (genitiveName(one.name) === owner || genitiveName(one.name.split(/\s+/u).at(-1) ?? '') === owner));
  return figure === undefined ? undefined : kin.get(figure)?.get(role);
}

// Finnish nouns that can be a source, or that only look like one, with the case forms that attribution meets.
import { finnishNounList } from './finnish-noun-list.ts';

/** person, body: speak. document: speaks for itself. message: hands over to its owner. rule: no speaker. rumour: belief. */
export type NounClass = 'person' | 'body' | 'sources' | 'document' | 'message' | 'rule' | 'rumour';
export type NounCase = 'nominative' | 'genitive' | 'inessive' | 'elative' | 'ablative' | 'allative' | 'partitive' | 'essive';

export interface NounForm {
  /** Nominative singular. */
  readonly lemma: string;
  readonly class: NounClass;
  readonly case: NounCase;
  readonly plural: boolean;
}

export interface FoundNoun extends NounForm {
  /** The word in the nominative of its number: puolustusministerin → puolustusministeri. */
  readonly base: string;
  /** The word in the nominative singular. */
  readonly singular: string;
}

/** Forms that the endings below do not give. */
const irregular: readonly (readonly [string, NounForm])[] = [
  ['tietojen', { lemma: 'tieto', class: 'message', case: 'genitive', plural: true }],
  ['sanojen', { lemma: 'sana', class: 'message', case: 'genitive', plural: true }],
  ['sanoin', { lemma: 'sana', class: 'message', case: 'genitive', plural: true }],
  ['lakien', { lemma: 'laki', class: 'rule', case: 'genitive', plural: true }],
  ['lasten', { lemma: 'lapsi', class: 'person', case: 'genitive', plural: true }],
  ['nuorten', { lemma: 'nuori', class: 'person', case: 'genitive', plural: true }],
  ['miesten', { lemma: 'mies', class: 'person', case: 'genitive', plural: true }],
  ['miehien', { lemma: 'mies', class: 'person', case: 'genitive', plural: true }],
  ['vanhempien', { lemma: 'vanhempi', class: 'person', case: 'genitive', plural: true }],
  ['vanhemmista', { lemma: 'vanhempi', class: 'person', case: 'elative', plural: true }],
  ['vanhemmilta', { lemma: 'vanhempi', class: 'person', case: 'ablative', plural: true }],
  ['oppilaiden', { lemma: 'oppilas', class: 'person', case: 'genitive', plural: true }],
  ['asukkaiden', { lemma: 'asukas', class: 'person', case: 'genitive', plural: true }],
  ['mahdollisuuksien', { lemma: 'mahdollisuus', class: 'rule', case: 'genitive', plural: true }],
];

const back = (word: string) => /[aou][^äöy]*$/u.test(word) && !/[äöy][^aou]*$/u.test(word);

function genitiveOf(base: string): string {
  if (base.endsWith('nen')) return `${base.slice(0, -3)}sen`;
  if (/[uyoö]s$/u.test(base)) return `${base.slice(0, -1)}ksen`;
  if (/[^aeiouyäö]$/u.test(base)) return `${base}in`;
  // Luken, Ylen: a name, not a liike or a hanke.
  if (/^\p{Lu}\p{Ll}+e$/u.test(base)) return `${base}n`;
  const weak = base.replace(/(kk|pp|tt)([aeiouyäö])$/u, (_, pair: string, vowel: string) => pair.charAt(0) + vowel);
  return base.endsWith('e') ? `${base}en` : `${weak}n`;
}

function genitivePlurals(base: string, owner: string): string[] {
  const weak = owner.slice(0, -1);
  if (base.endsWith('nen') || base.endsWith('mies')) return [`${weak.slice(0, -1)}ten`, `${weak.slice(0, -1)}ien`];
  if (owner.endsWith('ksen')) return [`${base}ten`, `${weak.slice(0, -1)}ien`];
  if (/uden$|yden$/u.test(owner)) return [`${base.slice(0, -1)}ksien`];
  if (/[^e]e$/u.test(base)) return [`${weak.slice(0, -1)}iden`, `${weak.slice(0, -1)}itten`];
  if (/(?:as|äs)$/u.test(base)) return [`${weak.slice(0, -1)}iden`, `${weak.slice(0, -1)}itten`];
  if (base.endsWith('i')) return owner.endsWith('en') ? [`${base.slice(0, -1)}ien`, `${weak.slice(0, -1)}ten`] : [`${base.slice(0, -1)}ien`, `${base.slice(0, -1)}eiden`];
  if (/[aä]$/u.test(base)) {
    const stem = base.slice(0, -1);
    return [`${stem}ien`, `${stem}oiden`, `${stem}öiden`, `${stem}ojen`, `${stem}öjen`, `${stem}oitten`, `${stem}öitten`, `${weak.slice(0, -1)}iden`, `${stem}in`];
  }
  if (/[oöuy]$/u.test(base)) return [`${base}jen`, `${base}iden`, `${base}itten`];
  if (/(?:ty|tu|dy|du|ly)$/u.test(base)) return [`${base}jen`];
  return [`${weak.slice(0, -1)}ien`, `${base}ten`];
}

/** Puolustusvoimat, viranomaiset: nouns of the list that have no singular. */
const isPluralOnly = (word: string) => /[aeiouyäö](?<!n[uy])t$/u.test(word);

function build(): ReadonlyMap<string, NounForm> {
  const table = new Map<string, NounForm>();
  const put = (form: string, value: NounForm) => {
    if (!table.has(form)) table.set(form, value);
  };
  for (const [form, value] of irregular) put(form, value);
  const order: readonly NounClass[] = ['sources', 'body', 'person', 'message', 'document', 'rumour', 'rule'];
  for (const kind of order) {
    for (const entry of finnishNounList[kind].split(/\s+/u)) {
      const [word = '', given] = entry.replaceAll('\u00AD', '').split(':');
      if (isPluralOnly(word) && given !== undefined) {
        put(word, { lemma: word, class: kind, case: 'nominative', plural: true });
        put(given, { lemma: word, class: kind, case: 'genitive', plural: true });
        const stem = given.replace(/(?:den|en)$/u, '').replace(/(?:[aeiouyäö]j|t)$/u, (end) => (end === 't' ? 'i' : `${end.charAt(0)}i`));
        const local = back(word) ? 'a' : 'ä';
        put(`${stem}ss${local}`, { lemma: word, class: kind, case: 'inessive', plural: true });
        put(`${stem}st${local}`, { lemma: word, class: kind, case: 'elative', plural: true });
        put(`${stem}lt${local}`, { lemma: word, class: kind, case: 'ablative', plural: true });
        continue;
      }
      const owner = given ?? genitiveOf(word);
      const weak = owner.slice(0, -1);
      const a = back(word) ? 'a' : 'ä';
      put(word, { lemma: word, class: kind, case: 'nominative', plural: false });
      put(owner, { lemma: word, class: kind, case: 'genitive', plural: false });
      put(`${weak}t`, { lemma: word, class: kind, case: 'nominative', plural: true });
      for (const form of genitivePlurals(word, owner)) put(form, { lemma: word, class: kind, case: 'genitive', plural: true });
      put(`${weak}ss${a}`, { lemma: word, class: kind, case: 'inessive', plural: false });
      put(`${weak}st${a}`, { lemma: word, class: kind, case: 'elative', plural: false });
      put(`${weak}lt${a}`, { lemma: word, class: kind, case: 'ablative', plural: false });
      put(`${weak}lle`, { lemma: word, class: kind, case: 'allative', plural: false });
      const fromGenitives = genitivePlurals(word, owner).filter((form) => /(?:jen|ien|den|ten)$/u.test(form)).map((form) => form.replace(/(?:jen|den|tten|ten|en)$/u, ''));
      for (const pluralStem of [...fromGenitives, ...(word.endsWith('i') && weak.endsWith('i') ? [`${weak.slice(0, -1)}e`] : []), ...(/[ouyö]$/u.test(word) ? [weak] : [])]) {
        const i = pluralStem.endsWith('i') ? '' : 'i';
        put(`${pluralStem}${i}lle`, { lemma: word, class: kind, case: 'allative', plural: true });
        put(`${pluralStem}${i}lt${a}`, { lemma: word, class: kind, case: 'ablative', plural: true });
        put(`${pluralStem}${i}ss${a}`, { lemma: word, class: kind, case: 'inessive', plural: true });
        put(`${pluralStem}${i}st${a}`, { lemma: word, class: kind, case: 'elative', plural: true });
      }
    }
  }
  return table;
}

const table = build();
/** The last four letters of every form: most words end in none of them. */
const formEndings: ReadonlySet<string> = new Set([...table.keys()].map((form) => form.slice(-4)));
const agent = /(?:ja|jä|isti|logi|nikko|ikko|ööri|ologi|aattori|htori|ääri|aari|uri|ttu|tty|lainen|läinen|grafi|nomi|soofi|nautti|iitta|kas|käs)$/u;

/** Partitives in the plural, and things: pankkeja, kulttuuri, seminaari. */
const notAgent = /(?:(?<!vi)ej[aä]|(?<!ju|tu|lu)oja|uja|(?<!sy|ly)öjä|sarja|marja|raja|paja|maja|vaja|harja|karja|tarja|varja|laj[aä]|kulttuuri|seminaari|webinaari|hektaari|skenaario|kalendaari|bulevardi|(?<!asia|asu)kas|käs|paragrafi|juuri|suuri|muuri|kuuri|(?<!lääk)ääri)$/u;

/** The longest known ending of a lower-case word, which is the head of a compound; null when no noun of ours ends it. */
export function findNoun(word: string): FoundNoun | null {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = lookUp(word);
  remembered.set(word, found);
  return found;
}

const remembered = new Map<string, FoundNoun | null>();
/** Every rule asks again about the same words; about 3 MB. */
const mostRemembered = 30_000;

function lookUp(word: string): FoundNoun | null {
  if (word.startsWith('-')) {
    const noun = findNoun(word.slice(1));
    return noun === null ? null : { ...noun, base: `-${noun.base}` };
  }
  // Serkkunsa: the nominative keeps its strong grade before the suffix.
  const owned = /^(.{3,})ns[aä]$/u.exec(word.toLowerCase())?.[1];
  const strong = owned === undefined ? undefined : table.get(owned);
  if (strong?.case === 'nominative' && !strong.plural && strong.class === 'person' && !table.has(`${owned}n`)) return { ...strong, base: word, singular: strong.lemma };
  const lower = word.toLowerCase().replace(/(?:nsa|nsä)$/u, 'n');
  // Löytäjiensä: many whose they are.
  const plain = /(?:ien|jen|den)s[aä]$/u.test(word) ? word.slice(0, -2) : word;
  if (!formEndings.has(lower.slice(-4))) return guessPerson(plain);
  for (let cut = 0; cut <= lower.length - 3; cut += 1) {
    if (cut === 1 || cut === 2 || (cut > 0 && lower.length - cut < 4)) continue;
    const form = table.get(lower.slice(cut));
    // Odottavan, kasvattajan: a participle and an agent, no tapa and no aika.
    if (form === undefined || (cut > 0 && (form.lemma === 'tapa' || (form.lemma === 'lupa' && lower.startsWith('kuu')) || (form.lemma === 'aika' && /[^aeiouyäön]$/u.test(lower.slice(0, cut)))))) continue;
    const head = word.slice(0, cut);
    return { ...form, base: head + nominative(form), singular: head + form.lemma };
  }
  return guessPerson(plain);
}

/** EU-diplomaatti, Pisa-tutkimus: somebody or something of that name, and no name itself, as Nation-lehti is. */
export function isHyphenated(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  const tail = word.slice(hyphen + 1);
  if (hyphen < 1 || !/^\p{Ll}{4}/u.test(tail)) return false;
  // Diplomaattia, diplomaattina: cases that attribution does not ask for otherwise.
  const noun = findNoun(tail) ?? [1, 2].map((cut) => (tail.length - cut < 5 ? null : findNoun(tail.slice(0, -cut)))).find((one) => one?.case === 'nominative' && one.class === 'person');
  return noun !== null && noun !== undefined && noun.class !== 'body';
}

function nominative(form: NounForm): string {
  if (!form.plural || isPluralOnly(form.lemma)) return form.lemma;
  return pluralOf(form.lemma);
}

function guessPerson(word: string): FoundNoun | null {
  const lower = word.toLowerCase();
  if (agent.test(lower) && lower.length > 5 && !notAgent.test(lower)) return { lemma: lower, class: 'person', case: 'nominative', plural: false, base: word, singular: word };
  const single = lower.endsWith('n') ? lower.slice(0, -1).replace(/se$/u, 'nen') : '';
  if (single.length > 5 && agent.test(single)) return { lemma: single, class: 'person', case: 'genitive', plural: false, base: word.slice(0, -1).replace(/se$/u, 'nen'), singular: word.slice(0, -1).replace(/se$/u, 'nen') };
  const plural = /^(.{3,}(?:l[aä]is|st|j))(?:ten|ien|[oö]iden|[oö]itten)$/u.exec(lower)?.[1];
  if (plural !== undefined) {
    const base = plural.endsWith('s') ? `${plural}et` : plural.endsWith('st') ? `${plural}it` : `${plural}${back(plural) ? 'a' : 'ä'}t`;
    return { lemma: lower, class: 'person', case: 'genitive', plural: true, base, singular: base };
  }
  const many = /^(.{3,}(?:l[aä]iset|istit|j[aä]t))$/u.exec(lower)?.[1];
  if (many !== undefined) return { lemma: lower, class: 'person', case: 'nominative', plural: true, base: word, singular: word };
  return null;
}

/** The genitive singular of every listed noun. */
const genitives: ReadonlyMap<string, string> = new Map(
  Object.values(finnishNounList)
    .flatMap((words) => words.split(/\s+/u))
    .map((entry) => {
      const [word = '', given] = entry.split(':');
      return [word, given ?? genitiveOf(word)] as const;
    }),
);

/** Nominative plural of a nominative singular of the list. */
export function pluralOf(lemma: string): string {
  return `${(genitives.get(lemma) ?? genitiveOf(lemma)).slice(0, -1)}t`;
}

/** Genitive singular of a nominative whose last word may be a compound of a listed noun, or a name. */
export function genitive(word: string): string {
  const lower = word.toLowerCase();
  for (let cut = 0; cut <= lower.length - 3; cut += 1) {
    const form = table.get(lower.slice(cut));
    if (form?.case !== 'nominative') continue;
    return form.plural ? word.replace(/t$/u, 'n') : word.slice(0, cut) + (genitives.get(form.lemma) ?? genitiveOf(form.lemma));
  }
  return genitiveOf(word);
}

/** Genitive of a noun in its own number: kirjoissa → kirjojen or a form beside it that is found again. */
export function genitiveIn(noun: FoundNoun): string {
  const owner = genitives.get(noun.lemma);
  if (owner !== undefined && isPluralOnly(noun.lemma)) return noun.base.slice(0, noun.base.length - noun.lemma.length) + owner;
  if (!noun.plural || owner === undefined) return genitive(noun.base);
  return noun.singular.slice(0, noun.singular.length - noun.lemma.length) + (genitivePlurals(noun.lemma, owner)[0] ?? owner);
}

/** Partitive singular of a nominative: lähde → lähdettä, entinen → entistä. */
export function partitiveOf(word: string): string {
  const a = back(word) ? 'a' : 'ä';
  if (word.endsWith('nen')) return `${word.slice(0, -3)}st${a}`;
  if (word.endsWith('mies')) return `${word}tä`;
  if (word.endsWith('mpi')) return `${word.slice(0, -1)}${a}${a}`;
  if (word.endsWith('e')) return `${word}tt${a}`;
  if (/(?:nut|nyt|mies|[sln])$/u.test(word)) return `${word}t${a}`;
  return /[aeiouyäö]$/u.test(word) ? `${word}${a}` : `${word}i${a}`;
}

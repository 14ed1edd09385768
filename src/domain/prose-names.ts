// The names in a sentence of prose, and whether its sources have them, inflected or in the other language.
import type { Language } from './article.ts';
import { nationOfWord } from './nationalities.ts';
import { numbersIn } from './number-words.ts';
import { sameWord, wordsOf } from './same-word.ts';

/** Words that may open a sentence with a capital and are nobody's name. */
const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    ('artikkelin artikkelissa jutun jutussa uutisen uutisessa lehden lehti tekstin tekstissä kirjoituksen kappaleen tämän tämä se ne sen niiden siinä siitä siihen siellä sieltä sinne silloin sitten hän hänen häntä hänelle he heidän heitä heistä ' +
      'kaikkiaan kaikki kaiken yhteensä noin arviolta ainakin jopa peräti lähes yli alle enintään vähintään esimerkiksi myös lisäksi monet moni monien monta useat useita usean usea osa osan suurin iso suuri valtaosa valtavat puolet puolesta joidenkin jotkut osaa toiset toinen ' +
      'kun jos koska vaikka että jotta ennen jälkeen aikana vuonna vuoden vuosina viime ensi samalla nyt kuitenkin mutta ja tai toisaalta syynä syy näin tätä tästä tässä niin kuva kukaan mikään ei eivät tuntematon uusi uuden vasta viimeksi aiemmin myöhemmin jo yhä edelleen pian toistaiseksi ' +
      'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen kymmeniä kymmenet satoja sadat tuhansia tuhannet ensimmäinen tiettävästi väitetysti ilmeisesti oletettavasti').split(' '),
  ),
  en: new Set(
    ('the a an this that these those it its he she they his her their there here in on at by for from to with without of and but or so as if when while because although though after before since until during according about around up some many most several few all both each every other others ' +
      'no not one two three four five six seven eight nine ten dozens hundreds thousands half part roughly nearly almost over under more less fewer at least also however then now today yesterday still meanwhile later earlier last next only even such what who where why how which ' +
      'article paper story people officials authorities sources police researchers experts reportedly allegedly estimates estimated an unknown an estimated overall altogether first second third among between within despite instead since once').split(' '),
  ),
};
/** Written with a capital in English wherever they stand. */
const titles = /^(?:Mr|Mrs|Ms|Dr|Professor|President|Minister|Director|Chief|Western|Eastern|Northern|Southern|Internet|God)$/u;
const article = /^(?:The|A|An)$/u;

/** A thing by both languages' names; a name of several words is there only where all its words are. */
interface NamedThing {
  readonly fi: readonly string[];
  readonly en: readonly string[];
}

/** What the platform's tables of regions lack or name otherwise than papers do: [Finnish, English], stems where they lead. */
const further: readonly (readonly [string, string])[] = [
  ['yhdysvallat', 'us'], ['yhdysvallat', 'usa'], ['usa', 'us'], ['yhdysvallat', 'american'], ['amerikka', 'american'], ['britannia', 'britain'], ['britannia', 'british'], ['britit', 'british'], ['britannia', 'uk'],
  ['turkki', 'turkey'], ['turkki', 'turkish'], ['yk', 'un'], ['eu', 'eu'], ['lähi', 'middle east'], ['länsi', 'west'], ['saksa', 'german'], ['ranska', 'french'], ['espanja', 'spanish'], ['kreikka', 'greek'],
  ['hollanti', 'dutch'], ['suomi', 'finnish'], ['suomi', 'finn'], ['ruotsi', 'swedish'], ['ruotsi', 'swede'], ['tanska', 'danish'], ['tanska', 'dane'], ['norja', 'norwegian'], ['puola', 'polish'], ['sveitsi', 'swiss'],
  ['tukholma', 'stockholm'], ['kööpenhamina', 'copenhagen'], ['moskova', 'moscow'], ['pariisi', 'paris'], ['lontoo', 'london'], ['bryssel', 'brussels'], ['rooma', 'rome'], ['ateena', 'athens'], ['wien', 'vienna'], ['praha', 'prague'],
  ['varsova', 'warsaw'], ['pietari', 'petersburg'], ['itämeri', 'baltic'], ['kiova', 'kyiv'], ['peking', 'beijing'], ['jerusalem', 'jerusalem'], ['damaskos', 'damascus'], ['kairo', 'cairo'], ['lappi', 'lapland'], ['ahvenanmaa', 'åland'],
];

const tables = new Map<'all', readonly NamedThing[]>();

/** Countries, continents, months and weekdays, out of the platform's own tables, built when first asked for. */
function namedThings(): readonly NamedThing[] {
  const built = tables.get('all');
  if (built !== undefined) return built;
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = [...letters.flatMap((first) => letters.map((second) => first + second)), '150', '142', '002', '019', '009', '003', '005'];
  const finnish = new Intl.DisplayNames('fi', { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const months = Array.from({ length: 12 }, (_, month) => [{ month: 'long' }, Date.UTC(2025, month, 15)] as const);
  const weekdays = Array.from({ length: 7 }, (_, day) => [{ weekday: 'long' }, Date.UTC(2025, 5, 2 + day)] as const);
  const all = [
    ...further.flatMap(([fi, en]) => named(fi, en)),
    ...codes.flatMap((code) => named(finnish.of(code), english.of(code))),
    ...[...months, ...weekdays].flatMap(([options, time]) => named(calendarName('fi', options, time), calendarName('en', options, time))),
  ];
  tables.set('all', all);
  return all;
}

function calendarName(language: Language, options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time);
}

function named(fi: string | undefined, en: string | undefined): NamedThing[] {
  if (fi === undefined || en === undefined) return [];
  return [{ fi: wordsOf(fi.toLocaleLowerCase('fi')), en: wordsOf(en.toLocaleLowerCase('fi')).filter((word) => !['and', 'of', 'the'].includes(word)) }];
}

/** The words of a sentence that are written as names: capitals anywhere, and an opening word that no list knows. */
export function namesIn(sentence: string, language: Language): { readonly word: string; readonly opening: boolean }[] {
  const words = wordsOf(sentence);
  return words.flatMap((word, index) => {
    const opening = index === 0;
    if (!/^\p{Lu}/u.test(word) || titles.test(word) || (language === 'en' && article.test(word))) return [];
    if (opening && (openers[language].has(word.toLocaleLowerCase('fi')) || numbersIn(word).length > 0)) return [];
    return [{ word, opening }];
  });
}

/** Whether the sources have a name, in some form or in the other language. */
export function hasName(name: string, sourceWords: readonly string[], language: Language, sourceLanguage: string): boolean {
  if (sourceWords.some((word) => sameWord(name, word))) return true;
  if (sourceLanguage === language || (sourceLanguage !== 'fi' && sourceLanguage !== 'en')) return false;
  const lower = name.toLocaleLowerCase('fi');
  const nation = nationOfWord(lower);
  if (nation !== null && sourceWords.some((word) => nationOfWord(word.toLocaleLowerCase('fi')) === nation)) return true;
  const meant = thingsMeant(lower, language);
  const lowered = sourceWords.map((word) => word.toLocaleLowerCase('fi'));
  if (meant.length > 0) return meant.some((thing) => thing[sourceLanguage].every((form) => lowered.some((word) => sameThing(word, form))));
  const folded = fold(lower);
  return lowered.some((word) => foldedAlike(folded, fold(word)));
}

const meanings = new Map<string, readonly NamedThing[]>();
const mostRemembered = 5000;

function thingsMeant(name: string, language: Language): readonly NamedThing[] {
  const key = `${language} ${name}`;
  const known = meanings.get(key);
  if (known !== undefined) return known;
  if (meanings.size >= mostRemembered) meanings.clear();
  const meant = namedThings().filter((thing) => thing[language].some((form) => sameThing(name, form)));
  meanings.set(key, meant);
  return meant;
}

/** Turkki, Turkin and turkkilaiset are one thing; Austria and Australia, Iran and Irak are not. */
function sameThing(word: string, form: string): boolean {
  if (word === form || sameWord(word, form)) return true;
  const stem = form.length > 5 ? form.slice(0, -1) : form;
  return form.length >= 4 && (word.startsWith(stem) || (fold(word).startsWith(fold(stem)) && /(?:lai|läi|ish|ese|ian|an|i$)/u.test(word.slice(stem.length - 1))));
}

/** Raqqa as Rakka, Syria as Syyria: what spelling alone tells apart. */
function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('q', 'k').replaceAll('c', 'k').replaceAll('w', 'v').replaceAll(/(.)\1+/gu, '$1');
}

function foldedAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= 4 && common >= Math.min(one.length, other.length) - 1;
}

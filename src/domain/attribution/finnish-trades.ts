// What else a Finnish article calls somebody by: muusikko for a harmonikkataiteilija, väittelijä for whose väitöskirja it is.
import type { Cast, Figure } from './cast.ts';
import { looksGenitive } from './finnish-names.ts';
import type { Token } from './tokens.ts';

const list = (words: string): readonly string[] => words.split(' ');

const sciences = list('logi professori dosentti tieteilijä tohtori tutkija fyysikko kemisti ekonomisti historioitsija lehtori matemaatikko tilastotieteilijä biokemisti geneetikko psykiatri tutkijatohtori tiedemies');
const instruments = list('taiteilija laulaja säveltäjä kitaristi pianisti rumpali basisti viulisti sellisti haitaristi soittaja trumpetisti saksofonisti huilisti urkuri kapellimestari räppäri artisti lauluntekijä sanoittaja solisti lyömäsoittaja muusikko');
const lawyers = list('asianajaja avustaja puolustaja juristi lakimies asiamies');
const sports = list('hiihtäjä juoksija uimari pelaaja hyppääjä heittäjä luistelija suunnistaja pyöräilijä painija nyrkkeilijä meloja purjehtija golfari voimistelija kävelijä työntäjä ampuja soutaja ratsastaja keilaaja kiipeilijä lautailija laskija kiekkoilija palloilija maalivahti hyökkääjä puolustaja kapteeni mäkikotka');
const businesses = list('yrittäjä omistaja kauppias perustaja toimitusjohtaja isäntä emäntä viljelijä ravintoloitsija leipuri');
const clergy = list('kirkkoherra kappalainen pastori rovasti piispa tuomiorovasti vikaari');
const officers = list('kenraali eversti majuri kapteeni luutnantti komentaja amiraali kommodori');
const spokespeople = list('tiedottaja edustaja viestintäpäällikkö viestintäjohtaja puhenainen puhemies lehdistösihteeri');

/** General nouns, and the endings of the trades that an article may call by them. */
export const trades: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(lawyers.map((noun) => [noun, lawyers.filter((one) => one !== noun)])),
  tutkija: sciences, asiantuntija: [...sciences, 'analyytikko'], tieteilijä: sciences, tiedemies: sciences, tiedenainen: sciences, professori: ['tutkija', 'dosentti'],
  analyytikko: ['ekonomisti', 'strategi'], ekonomisti: ['taloustieteilijä'],
  muusikko: instruments, artisti: instruments, säveltäjä: ['muusikko', 'lauluntekijä'], laulaja: list('laulaja-lauluntekijä solisti artisti räppäri baritoni tenori sopraano mezzosopraano basso bassobaritoni altto'), soittaja: instruments,
  taiteilija: list('maalari kuvanveistäjä graafikko valokuvaaja muusikko säveltäjä laulaja keraamikko tanssija koreografi näyttelijä runoilija'),
  kirjailija: list('runoilija kirjoittaja dekkaristi novellisti'), kirjoittaja: ['kirjailija', 'toimittaja'],
  tiedottaja: spokespeople, edustaja: spokespeople, viestintäjohtaja: ['tiedottaja', 'viestintäpäällikkö'], viestintäpäällikkö: ['tiedottaja', 'viestintäjohtaja'],
  poliitikko: list('edustaja valtuutettu ministeri senaattori meppi pormestari parlamentaarikko'), meppi: ['parlamentaarikko'], parlamentaarikko: ['meppi', 'kansanedustaja'], europarlamentaarikko: ['meppi'],
  lääkäri: list('kirurgi psykiatri pediatri geriatri kardiologi neurologi onkologi'), hoitaja: ['kätilö'], ...Object.fromEntries(list('kirurgi psykiatri pediatri geriatri kardiologi neurologi onkologi anestesiologi gynekologi radiologi hammaslääkäri').map((noun) => [noun, ['lääkäri']])),
  pelaaja: list('maalivahti hyökkääjä puolustaja kapteeni sentteri kiekkoilija palloilija pakki laitahyökkääjä'), urheilija: sports, mäkikotka: ['hyppääjä'], keihäsmies: ['heittäjä'], kiekkoilija: ['hyökkääjä', 'puolustaja', 'maalivahti', 'pelaaja'], kuski: ['kuljettaja', 'ajaja'], kuljettaja: ['kuski', 'ajaja'], rallikuski: ['kuljettaja', 'ajaja'], kilpailija: sports, vahti: ['maalivahti'], torjuja: ['maalivahti'], luotsi: ['valmentaja', 'käskijä'], valmentaja: ['luotsi', 'käskijä'], näyttelijä: ['esittäjä'],
  tutkinnanjohtaja: ['komisario'], komisario: ['tutkinnanjohtaja'],
  yrittäjä: businesses, omistaja: businesses, isäntä: businesses, emäntä: businesses, kauppias: ['yrittäjä', 'omistaja'], pomo: ['johtaja', 'päällikkö'], yritysjohtaja: ['toimitusjohtaja'], keskuspankkiiri: list('pääjohtaja pankinjohtaja'), pankkiiri: list('pankinjohtaja pääjohtaja toimitusjohtaja'),
  ...Object.fromEntries(list('oppositiojohtaja puoluejohtaja liittojohtaja järjestöjohtaja seurajohtaja ay-johtaja ay-pomo liittopomo puoluepomo seurapomo').map((noun) => [noun, ['puheenjohtaja']])),
  ...Object.fromEntries(list('pankkipomo firmapomo lentoyhtiöpomo telakkapomo yhtiöpomo tehdaspomo lehtipomo').map((noun) => [noun, list('toimitusjohtaja johtaja')])),
  viljelijä: ['isäntä', 'emäntä'], opettaja: ['lehtori'], pappi: clergy, upseeri: officers, diplomaatti: ['lähettiläs', 'konsuli'], lähettiläs: ['konsuli'], kokki: ['keittiömestari'], suunnittelija: ['arkkitehti', 'muotoilija'],
};

/** What a firm is called by what it does: pakastaja, pakkausvalmistaja. */
export const makes = /(?:valmista|pakasta|jalosta|tuotta|rakenta|jakel|toimitta|vuokraa|kehittä|myy|välittä|maahantuo|markkino|kuljetta|järjestä|rahoitta)j[aä]$/u;

/** Works, and what the one whose they are is called by. */
const works: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^väitöskirja|^väitöstutkim/u, list('väittelijä väitöskirjatutkija tutkija tohtori')],
  [/^(?:\p{L}+)?tutkimu(?:s|kse)/u, list('tutkija')],
  [/^(?:\p{L}+)?(?:romaani|novelli|esikois|dekkari)|^(?:uusi|uutuus|muistelma|tieto)?kirja/u, list('kirjailija kirjoittaja')],
  [/^(?:\p{L}+)?runo/u, list('runoilija kirjailija')],
  [/^(?:\p{L}+)?(?:albumi|levy|single|konsertti|konserti|keik|kiertue)/u, list('muusikko artisti laulaja')],
  [/^(?:\p{L}+)?(?:elokuva|dokumentti|dokumenti|ohjau)/u, list('ohjaaja elokuvantekijä')],
  [/^(?:\p{L}+)?(?:näyttely|maalau|veisto|installaatio)/u, list('taiteilija kuvataiteilija')],
  [/^(?:\p{L}+)?näytelm/u, list('näytelmäkirjailija kirjailija')],
  [/^(?:\p{L}+)?valokuv/u, list('valokuvaaja kuvaaja')],
  [/^(?:\p{L}+)?kolumni/u, list('kolumnisti kirjoittaja')],
  [/^(?:\p{L}+)?blogi/u, list('bloggaaja kirjoittaja')],
];

/** What the makers of works may be called by, where nobody holds the trade. */
const makers = new WeakMap<Figure, Set<string>>();

/** Räihän väitöskirja, Maijalan kolmas albumi: a person in the genitive, and within two words a work. */
export function noteMaker(figure: Figure, tokens: readonly Token[], to: number): void {
  const last = tokens[to - 1];
  if (last === undefined || !looksGenitive(last.text)) return;
  if (tokens[to]?.kind !== 'word') return;
  const made = tokens.slice(to, to + 3).findIndex((token) => works.some(([work]) => work.test(token.lower)));
  if (made < 0 || tokens.slice(to, to + made).some((token) => token.kind !== 'word' || token.capital)) return;
  const called = makers.get(figure) ?? new Set<string>();
  for (const noun of works.find(([work]) => work.test(tokens[to + made]?.lower ?? ''))?.[1] ?? []) called.add(noun);
  makers.set(figure, called);
}

/** The only one whose work makes a väittelijä or kirjailija of them. */
export function makerCalled(cast: Cast, noun: string, position: number): Figure | undefined {
  const found = cast.figures.filter((figure) => figure.first < position && makers.get(figure)?.has(noun) === true);
  return found.length === 1 ? found[0] : undefined;
}

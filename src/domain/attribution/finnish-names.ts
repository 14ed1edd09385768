// The nominative of a Finnish or foreign name that stands in the genitive: Tolppasen → Tolppanen, Maherin → Maher.

import { genitive } from './finnish-nouns.ts';

/** Endings of place and family names whose genitive changes the stem, longest first. */
const stems: readonly (readonly [string, string])[] = [
  ['kankaan', 'kangas'], ['rastaan', 'rastas'], ['lahden', 'lahti'], ['lehden', 'lehti'], ['kosken', 'koski'], ['järven', 'järvi'], ['saaren', 'saari'],
  ['niemen', 'niemi'], ['vuoren', 'vuori'], ['salmen', 'salmi'], ['rannan', 'ranta'], ['pellon', 'pelto'], ['virran', 'virta'], ['sillan', 'silta'],
  ['lammen', 'lampi'], ['kannan', 'kanta'], ['lehdon', 'lehto'], ['korven', 'korpi'], ['luodon', 'luoto'], ['niityn', 'niitty'], ['kiven', 'kivi'],
  ['hirven', 'hirvi'], ['hauen', 'hauki'], ['nurmen', 'nurmi'], ['tammen', 'tammi'], ['suden', 'susi'], ['lepän', 'leppä'], ['seppän', 'seppä'], ['sepän', 'seppä'],
  ['linnan', 'linna'], ['mäen', 'mäki'], ['joen', 'joki'], ['haan', 'haka'], ['vallan', 'valta'], ['kunnan', 'kunta'], ['kulman', 'kulma'], ['portin', 'portti'],
  ['torpan', 'torppa'], ['hongan', 'honka'], ['kallion', 'kallio'], ['sundin', 'sund'], ['pohjan', 'pohja'], ['saloran', 'salora'], ['liedon', 'lieto'],
  ['kaupungin', 'kaupunki'], ['puron', 'puro'], ['kedon', 'keto'], ['ladon', 'lato'], ['hiiden', 'hiisi'], ['länden', 'länsi'], ['uuden', 'uusi'], ['varjen', 'varpi'], ['ojan', 'oja'],
  ['sanomien', 'sanomat'], ['sanomain', 'sanomat'], ['uutisten', 'uutiset'], ['valtojen', 'vallat'], ['valtain', 'vallat'], ['maiden', 'maat'], ['kuntien', 'kunnat'], ['saarten', 'saaret'],
  ['saarien', 'saaret'], ['voimien', 'voimat'], ['piinien', 'piinit'], ['kymen', 'kymi'], ['talven', 'talvi'], ['jään', 'jää'], ['pään', 'pää'], ['suon', 'suo'], ['maan', 'maa'], ['puun', 'puu'], ['kuun', 'kuu'],
  ['liiton', 'liitto'], ['pankin', 'pankki'], ['unionin', 'unioni'], ['liikkeen', 'liike'], ['tehtaan', 'tehdas'], ['kirkon', 'kirkko'], ['teatterin', 'teatteri'], ['konsernin', 'konserni'], ['instituutin', 'instituutti'], ['verkon', 'verkko'], ['tullin', 'tulli'],
  ['ristin', 'risti'], ['lasten', 'lapset'], ['naisten', 'naiset'], ['nuorten', 'nuoret'], ['vihreiden', 'vihreät'], ['demokraattien', 'demokraatit'], ['ystävien', 'ystävät'], ['seuran', 'seura'], ['keskuksen', 'keskus'],
  ['luun', 'luu'], ['tien', 'tie'], ['yön', 'yö'], ['työn', 'työ'],
];

/** Two names of the same shape differ in one letter only by consonant gradation. */
const strengthened: readonly (readonly [RegExp, string])[] = [
  [/([aeiouyäölnr])k([aeiouyäö])$/u, '$1kk$2'],
  [/([aeiouyäölnr])t([aeiouyäö])$/u, '$1tt$2'],
  [/([aeiouyäölnrm])p([aeiouyäö])$/u, '$1pp$2'],
  [/nn([aeiouyäö])$/u, 'nt$1'],
  [/ll([aeiouyäö])$/u, 'lt$1'],
  [/rr([aeiouyäö])$/u, 'rt$1'],
  [/mm([aeiouyäö])$/u, 'mp$1'],
  [/ng([aeiouyäö])$/u, 'nk$1'],
  [/([aeiouyäölr])v([aeiouyäö])$/u, '$1p$2'],
  [/([aeiouyäölr])d([aeiouyäö])$/u, '$1t$2'],
];

/**
 * The nominative of one word of a name; `attested` holds the capitalised words of the article as they stand. A family
 * name that it does not hold is taken for Finnish: a lone k, p or t in its last syllable is the weak grade of two.
 */
export function nominativeName(word: string, attested: ReadonlySet<string> & { readonly openings?: ReadonlySet<string> }, family = false): string {
  const abbreviation = /^(.*[\p{L}\p{N}])[:’'´](?:\p{Ll}{1,5})$/u.exec(word)?.[1];
  if (abbreviation !== undefined) return abbreviation;
  if (attested.has(`${word}in`)) return word;
  const candidates = genitiveCandidates(word);
  const found = candidates.find((one) => attested.has(one)) ?? candidates.find((one) => attested.openings?.has(one) === true);
  if (found === undefined && family && /[aeiouyäö][kpt][aeiouyäö]n$/u.test(word) && !/[bcdfgqwxzåš]|h[td]/iu.test(word)) return `${word.slice(0, -2)}${word.slice(-3, -1)}`;
  return found ?? candidates[0] ?? word;
}

/** The genitive of one word of a name: Luoto → Luodon, Niva → Nivan, Sund → Sundin. */
export function genitiveName(word: string): string {
  const lower = word.toLowerCase();
  const listed = stems.find(([, nominative]) => lower.endsWith(nominative));
  return listed === undefined ? genitive(word) : word.slice(0, word.length - listed[1].length) + (listed[1] === lower ? listed[0].charAt(0).toUpperCase() + listed[0].slice(1) : listed[0]);
}

/** Possible nominatives, the likeliest first; empty when the word is no genitive. */
function genitiveCandidates(word: string): string[] {
  const lower = word.toLowerCase();
  if (!lower.endsWith('n') || lower.length < 3 || lower.endsWith('nen')) return [];
  const candidates: string[] = [];
  const listed = stems.find(([ending]) => lower.endsWith(ending));
  if (listed !== undefined) {
    const cut = word.length - listed[0].length;
    candidates.push(cut === 0 ? listed[1].charAt(0).toUpperCase() + listed[1].slice(1) : word.slice(0, cut) + listed[1]);
  }
  // Teams: Haukkojen → Haukat.
  if (/[^aeiouyäö][oö]jen$/u.test(lower)) candidates.push(`${word.slice(0, -4).replace(/(k|p|t)\1$/u, '$1')}${lower.endsWith('ojen') ? 'at' : 'ät'}`);
  if (lower.endsWith('uusen')) candidates.push(`${word.slice(0, -2)}i`);
  if (/[aeiouyäö]sen$/u.test(lower)) candidates.push(`${word.slice(0, -3)}nen`);
  if (/hd[aeiouyäö]n$/u.test(lower) || /[yäö]d[yäöe]n$/u.test(lower)) candidates.push(`${word.slice(0, -3)}t${word.slice(-2, -1)}`);
  if (/[lr]jen$/u.test(lower)) candidates.push(`${word.slice(0, -3)}ki`);
  if (lower.endsWith('nteen')) candidates.push(`${word.slice(0, -4)}ne`);
  if (/[aeiouyäö]ksen$/u.test(lower)) candidates.push(`${word.slice(0, -4)}s`);
  if (/[^aeiouyäö]in$/u.test(lower)) {
    const bare = word.slice(0, -2);
    const keepsVowel = (/(?:ss|tt|kk|pp|mm|nn|ll|rr)$/u.test(bare) && bare.length <= 5) || bare.length <= 2 || /[oeäy]in$/u.test(bare);
    candidates.push(...(keepsVowel ? [word.slice(0, -1), bare] : [bare, word.slice(0, -1)]));
  }
  if (/(?:ton|tön)$/u.test(lower)) candidates.push(word.slice(0, -1));
  if (/[^aeiouyäö](?:aan|ään)$/u.test(lower)) candidates.push(`${word.slice(0, -2)}s`, word.slice(0, -1));
  if (lower.endsWith('een')) candidates.push(word.slice(0, -2), word.slice(0, -1));
  if (/[aeiouyäöé]n$/u.test(lower)) {
    const stem = word.slice(0, -1);
    // A lone k before o, or before a after another vowel than i, is the weak grade of kk in Finnish words: Saarikon, Pekan.
    if (/[aeiouyäö]k[oö]n$|[aeouyäö]k[aä]n$/u.test(lower) && !/[bcdfgqwxzåš]/u.test(lower)) candidates.push(`${stem.slice(0, -1)}k${stem.slice(-1)}`);
    candidates.push(stem);
    if (lower.endsWith('en')) candidates.push(`${stem.slice(0, -1)}i`, stem.slice(0, -1));
    for (const [weak, strong] of strengthened) if (weak.test(stem)) candidates.push(stem.replace(weak, strong));
  }
  return candidates;
}

/** Whether a capitalised word may be a genitive: it ends in n and is no family name in -nen. */
export function looksGenitive(word: string): boolean {
  if (!endsLikeGenitive.test(word) || /nen$/iu.test(word)) return false;
  return !(givenInN.test(word) || (word.includes('-') && syllables.test(word)) || (/^\p{Lu}/u.test(word) && nordic.test(word)));
}

const endsLikeGenitive = /[aeiouyäöé:’']n$/iu;

/** Olsen, Eriksen, Johannesen, Mathisen: Nordic family names, which no Finnish genitive looks like; and a few others. */
const nordic = /(?:[^aeiouyäök]sen|^Eriksen|(?:enri|edri|idri|isa)ksen|esen|th\p{Ll}{0,3}isen|(?:andre|eli|jon|tobi|luk|matthi|mathi|thom|ni[kc]ol)asen|[ck]lausen|[øæå]\p{Ll}*sen|uyen|oğan)$/iu;

/** Ing-wen, Yu-chen, Jae-in: given names of two syllables, of which only Yu-chenin is a genitive. */
const syllables = /^\p{Lu}\p{Ll}+-\p{Ll}*(?:en|[rlybjhxqe]in)$|^\p{Lu}\p{Ll}+-in$/u;

/** Given names that end in n in the nominative. */
const givenInN = /^(?:\p{L}+-)?(?:Jan|Juan|Martin|Robin|Kevin|Håkan|Håkon|Stefan|Johan|Kristian|Christian|Sebastian|Julian|Adrian|Fabian|Damian|Ivan|Roman|Ruben|Jon|John|Jason|Simon|Aron|Aaron|Leon|Anton|Jonathan|Nathan|Ethan|Ryan|Brian|Ian|Alan|Allan|Sean|Dean|Glen|Glenn|Ken|Karen|Helen|Ellen|Carmen|Kathleen|Maureen|Colin|Edwin|Erwin|Calvin|Marvin|Melvin|Gavin|Justin|Austin|Benjamin|Valentin|Quentin|Konstantin|Susan|Megan|Morgan|Jordan|Logan|Dylan|Marian|Lillian|Vivian|Gillian|Erin|Caitlin|Kristin|Katrin|Karin|Elin|Malin|Evelin|Jasmin|Yasmin|Hasan|Hassan|Osman|Imran|Ramadan|Norman|Herman|Hermann|Zoltan|Milan|Goran|Zoran|Dejan|Bojan|Stjepan|Stepan|Bogdan|Ramon|Ron|Don|Sven|Sören|Jörgen|Jørgen|Espen|Torsten|Carsten|Karsten|Jürgen|Steffen|Hakan|Orhan|Burhan|Tristan|Florian|Lucian|Cristian|Dorian|Marin|Dorin|Sorin|Aydin|Amin|Ben|Owen|Warren|Lauren|Joan|Jean|Alison|Madison|Darren|Stephen|Steven|Evan|Duncan|Kian|Kieran|Keanan|Rowan|Ronan|Declan|Nelson|Emerson|Jefferson|Anderson|Wilson|Edison|Edson|Robson|Hudson|Tyson|Mason|Carson|Gerson|Jeison|Yeison|Jackson|Grayson|Aidan|Brendan|Bevan|Jevon|Devon|Eamon|Solomon|Gideon|Simeon|Napoleon)$/u;

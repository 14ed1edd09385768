// Peoples and countries in Finnish and English, so that "suomalaista" and "Finns" can be looked for in text of either language.

/**
 * One row for each: a code, the beginnings of its words in Finnish, and in English. A beginning ends in `*` where
 * anything may follow; others match whole words only. Capitals match capitals only. Not every country: those that news in Finnish speaks of most.
 */
const rows = `
fi|suomi,suomen,suomessa,suomesta,suomeen,suomea,suomalai*|finland*,finn,finns,finnish
se|ruotsi,ruotsin,ruotsissa,ruotsista,ruotsiin,ruotsia,ruotsalai*|sweden*,swede,swedes,swedish
no|norja,norjan,norjassa,norjasta,norjaan,norjaa,norjalai*|norway*,norwegian*
dk|tanska,tanskan,tanskassa,tanskasta,tanskaan,tanskaa,tanskalai*|denmark*,dane,danes,danish
is|islanti,islannin,islannissa,islannista,islantiin,islantia,islantilai*,islannin*|iceland*
ee|viro,viron,virossa,virosta,viroon,viroa,virolai*,eesti*|estonia*
lv|latvia*|latvia*
lt|liettua*|lithuania*
ru|venäjä*,venäläi*|russia*
ua|ukraina*|ukrain*
by|valko-venäj*,valkovenäj*|belarus*
pl|puola,puolan,puolassa,puolasta,puolaan,puolaa,puolalai*|poland*,pole,poles,polish
de|saksa,saksan,saksassa,saksasta,saksaan,saksaa,saksalai*|german*
fr|ranska,ranskan,ranskassa,ranskasta,ranskaan,ranskaa,ranskalai*|france*,french*
gb|britti*,britti,britit,britannia*,iso-britannia*,brit*,englanti*,englannin,englannissa,englannista,englantilai*,skotlan*,skotlanti*,wales*,yhdistynyt kuningaskunta|brit*,uk,united kingdom,england*,english*,scot*,welsh,wales
ie|irlanti*,irlannin,irlannissa,irlannista,irlantilai*|ireland*,irish*
nl|hollanti*,hollannin,hollannissa,hollannista,hollantilai*,alankom*|dutch*,netherland*,holland*
be|belgia*,belgialai*|belgi*
es|espanja*|spain*,spanish,spaniard*
pt|portugali*|portug*
it|italia*|ital*
gr|kreikka*,kreikan,kreikassa,kreikasta,kreikkalai*|greece*,greek*
at|itävalta*,itävalla*,itävaltalai*|austria*
ch|sveitsi*|switzerland*,swiss
cz|tšek*|czech*
hu|unkari*|hungar*
ro|romania*|romania*
bg|bulgaria*|bulgaria*
rs|serbia*,serbi,serbit,serbejä|serb*
tr|turkki*,turkin,turkissa,turkista,turkkiin,turkkilai*|turkey*,turkish*,turk,turks
sy|syyria*|syria*
iq|irak*|iraq*
ir|iran*|iran*
il|israel*|israel*
ps|palestiin*|palestin*
lb|libanon*|leban*
jo|jordania*|jordan*
sa|saudi*|saudi*
eg|egypti*,egypti,egyptin,egyptissä,egyptiläi*|egypt*
tn|tunisia*|tunisia*
ly|libya*|libya*
ma|marokko*,maroko*|morocc*
dz|algeria*|algeria*
af|afganist*,afgaan*|afghan*
pk|pakistan*|pakistan*
in|intia*,intialai*|india,indian,indians,india's
cn|kiina*,kiinalai*|china*,chinese
jp|japani*|japan*
kr|etelä-korea*|south korea*
kp|pohjois-korea*|north korea*
us|yhdysval*,USA,US,U.S,amerikkalai*,yhdysvaltalai*|united states*,american*,america
ca|kanada*|canad*
mx|meksiko*|mexic*
br|brasilia*|brazil*
ar|argentiina*|argentin*
cl|chile*|chile*
au|australia*|australia*
nz|uusi-seel*,uuden-seel*,uudessa-seel*|new zealand*
za|etelä-afrik*|south africa*
ng|nigeria*|nigeria*
so|somali*|somali*
et|etiopia*|ethiopia*
sd|sudan*|sudan*
ml|mali,malin,malissa,malista,maliin,malia,malilai*|mali,malian*
`;

interface Nationality {
  readonly code: string;
  readonly beginnings: readonly Beginning[];
}

interface Beginning {
  readonly letters: string;
  /** Whether anything may follow. */
  readonly open: boolean;
  readonly capitals: boolean;
}

const known: readonly Nationality[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', finnish = '', english = ''] = row.split('|');
    const beginnings = [...finnish.split(','), ...english.split(',')].map((part) => ({ letters: part.replace('*', ''), open: part.endsWith('*'), capitals: part !== part.toLowerCase() }));
    return { code, beginnings };
  });

const initialLength = 3;
/** UK, US. */
const shortest = 2;

/** By the first letters of their words, in lower case: those of most words tell that they name no country. */
const byInitials = new Map<string, Set<Nationality>>();
for (const nationality of known) {
  for (const { letters } of nationality.beginnings) {
    const initials = letters.slice(0, initialLength).toLowerCase();
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(nationality));
  }
}

/** A people or country, by the word that names it. */
export interface NamedNation {
  readonly code: string;
  readonly word: string;
}

/** The peoples and countries that a text names, in either language, each by the first word that does, in the order of the table. */
export function findNations(text: string): readonly NamedNation[] {
  const named = new Map<Nationality, string>();
  scan(text, (nationality, word) => {
    if (!named.has(nationality)) named.set(nationality, word);
    return false;
  });
  return named.size === 0 ? [] : known.flatMap((nationality) => {
    const word = named.get(nationality);
    return word === undefined ? [] : [{ code: nationality.code, word }];
  });
}

/** Whether a text names this people or country, in either language. */
export function namesNation(text: string, code: string): boolean {
  return scan(text, (nationality) => nationality.code === code);
}

/** Whether a text names any people or country. */
export function namesSomeNation(text: string): boolean {
  return scan(text, () => true);
}

/** The people or country that one lower-case word names; null for every other word. */
export function nationOfWord(word: string): string | null {
  for (const nationality of candidatesAt(word, 0)) if (wordAt(word, 0, nationality) !== null) return nationality.code;
  return null;
}

const wordStart = /(?<![\p{L}\p{N}-])\p{L}/gu;

/** Hands over every word that names a nation, until one was the last that is wanted; whether there was such a one. */
function scan(text: string, isLast: (nationality: Nationality, word: string) => boolean): boolean {
  wordStart.lastIndex = 0;
  while (wordStart.test(text)) {
    const start = wordStart.lastIndex - 1;
    for (const nationality of candidatesAt(text, start)) {
      const word = wordAt(text, start, nationality);
      if (word !== null && isLast(nationality, word)) return true;
    }
  }
  return false;
}

/** Nations of which some word may start here. */
function candidatesAt(text: string, start: number): ReadonlySet<Nationality> {
  const initials = text.slice(start, start + initialLength).toLowerCase();
  return byInitials.get(initials) ?? byInitials.get(initials.slice(0, shortest)) ?? none;
}

const none: ReadonlySet<Nationality> = new Set();
const wordEnd = /(?![\p{L}\p{N}])/uy;
const restOfWord = /[\p{L}-]*(?![\p{L}\p{N}])/uy;

/** The nation's word that starts at the beginning of a word of the text; null where another word does. */
function wordAt(text: string, start: number, { beginnings }: Nationality): string | null {
  for (const { letters, open, capitals } of beginnings) {
    const end = start + letters.length;
    const found = text.slice(start, end);
    if ((capitals ? found : found.toLowerCase()) !== letters) continue;
    const rest = open ? restOfWord : wordEnd;
    rest.lastIndex = end;
    const tail = rest.exec(text);
    if (tail !== null) return found + tail[0];
  }
  return null;
}

// Peoples and countries in Finnish and English, so that "suomalaista" and "Finns" can be looked for in text of either language.

/**
 * One row for each: a code, the beginnings of its words in Finnish, and in English. A beginning ends in `*` where
 * anything may follow; others match whole words only. Not every country: those that news in Finnish speaks of most.
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
us|yhdysval*,(?-i:USA?),(?-i:U\\.S),amerikkalai*,yhdysvaltalai*|united states*,american*,america
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
  readonly beginnings: readonly string[];
  readonly form: RegExp;
}

const known: readonly Nationality[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', finnish = '', english = ''] = row.split('|');
    const beginnings = [...finnish.split(','), ...english.split(',')];
    return { code, beginnings, form: formOf(beginnings) };
  });

/** Most texts name none: one search tells so. */
const anyNation = new RegExp(known.map(({ form }) => form.source).join('|'), 'iu');

function formOf(beginnings: readonly string[]): RegExp {
  const alternatives = beginnings.map((part) => part.replace('*', '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** A people or country, by the word that names it. */
export interface NamedNation {
  readonly code: string;
  readonly word: string;
}

/** The peoples and countries that a text names, in either language. */
export function findNations(text: string): readonly NamedNation[] {
  if (!anyNation.test(text)) return [];
  return known.flatMap(({ code, form }) => {
    const word = form.exec(text)?.[0];
    return word === undefined ? [] : [{ code, word }];
  });
}

/** Whether a text names this people or country, in either language. */
export function namesNation(text: string, code: string): boolean {
  return known.find((one) => one.code === code)?.form.test(text) ?? false;
}

const codes = new Map<string, string | null>();
const mostRemembered = 20_000;

/** The people or country that one lower-case word names; null for every other word. */
export function nationOfWord(word: string): string | null {
  const remembered = codes.get(word);
  if (remembered !== undefined) return remembered;
  if (codes.size >= mostRemembered) codes.clear();
  const code = plainWord.test(word) ? nationOfPlain(word) : (findNations(word)[0]?.code ?? null);
  codes.set(word, code);
  return code;
}

/** In such a word a beginning can stand only where the word begins: no need for a search. */
const plainWord = /^[a-zåäö]+$/;

/** Whole words, and beginnings after which anything may follow, by their first two letters, in the order of the rows. */
const plainBeginnings = new Map<string, { readonly beginning: string; readonly open: boolean; readonly code: string }[]>();
for (const { code, beginnings } of known) {
  for (const one of beginnings) {
    const beginning = one.replace('*', '');
    if (!plainWord.test(beginning)) continue;
    const initials = beginning.slice(0, 2);
    const held = plainBeginnings.get(initials) ?? [];
    held.push({ beginning, open: one.endsWith('*'), code });
    plainBeginnings.set(initials, held);
  }
}

function nationOfPlain(word: string): string | null {
  return plainBeginnings.get(word.slice(0, 2))?.find(({ beginning, open }) => (open ? word.startsWith(beginning) : word === beginning))?.code ?? null;
}

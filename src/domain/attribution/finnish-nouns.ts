// Finnish nouns that can be a source, or that only look like one, with the case forms that attribution meets.

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

/** Nominative, and the genitive after a colon where the ending rules below would not give it. */
const nouns: Readonly<Record<NounClass, string>> = {
  person: `poliisi kapinallinen siviili maanomistaja kyläläinen tutkija johtaja pääjohtaja tutkinnanjohtaja puheenjohtaja ministeri presidentti kansanedustaja edustaja edustajisto:edustajiston tiedottaja puhemies:puhemiehen
    mies:miehen nainen tyttö:tytön poika:pojan lapsi:lapsen nuori:nuoren aikuinen ihminen henkilö vanhus:vanhuksen eläkeläinen asukas:asukkaan
    naapuri silminnäkijä uhri todistaja epäilty:epäillyn syytetty:syytetyn kantaja vastaaja asianomistaja avustaja asianajaja juristi lakimies:lakimiehen
    syyttäjä tuomari asiantuntija professori dosentti lehtori rehtori opettaja oppilas:oppilaan opiskelija ylioppilas:ylioppilaan lääkäri hoitaja
    sairaanhoitaja potilas:potilaan psykologi biologi geologi meteorologi sosiologi historioitsija taloustieteilijä tieteilijä tiedemies:tiedemiehen ekonomisti
    analyytikko strategi komissaari ylikomisario komisario rikoskomisario konstaapeli ylikonstaapeli palomestari palopäällikkö päällikkö pelastaja palomies:palomiehen
    kapteeni luutnantti majuri eversti kenraali komentaja sotilas:sotilaan upseeri diplomaatti suurlähettiläs:suurlähettilään lähettiläs:lähettilään kuningas:kuninkaan kuningatar:kuningattaren
    kansleri pääministeri sihteeri pääsihteeri valtiosihteeri virkamies:virkamiehen viranhaltija viranomainen valtuutettu:valtuutetun pormestari
    kirjailija kriitikko runoilija toimittaja päätoimittaja kustantaja taiteilija näyttelijä ohjaaja muusikko laulaja säveltäjä kuvataiteilija valokuvaaja
    valmentaja pelaaja urheilija kapteeni maalivahti hiihtäjä juoksija tuomaristo:tuomariston kannattaja seuraaja toimitusjohtaja yrittäjä omistaja isännöitsijä
    kauppias:kauppiaan myyjä asiakas:asiakkaan kuluttaja matkustaja kuljettaja lentäjä perämies:perämiehen merimies:merimiehen kalastaja viljelijä maanviljelijä metsästäjä
    luottamusmies:luottamusmiehen pääluottamusmies:pääluottamusmiehen työntekijä työnantaja kollega kaveri ystävä:ystävän äiti:äidin isä vaimo puoliso veli:veljen sisko:siskon
    tytär:tyttären isoäiti:isoäidin isoisä vaari mummo täti:tädin setä:sedän vanhempi:vanhemman omainen lähiomainen vartija vahtimestari talonmies:talonmiehen
    suunnittelija arkkitehti insinööri teknikko kehittäjä koordinaattori kouluttaja konsultti neuvonantaja neuvoja erityisneuvonantaja ohjaaja pappi:papin
    piispa:piispan arkkipiispa:arkkipiispan kirkkoherra:kirkkoherran paavi emeritus puolustaja hyökkääjä kirjanpitäjä tarkastaja tilintarkastaja esimies:esimiehen esihenkilö pomo
    aktivisti vaaliehdokas:vaaliehdokkaan ehdokas:ehdokkaan poliitikko sosiaalityöntekijä perustaja ylläpitäjä järjestäjä jäsen:jäsenen varajäsen:varajäsenen neuvos:neuvoksen
    kartoittaja keräilijä kokki leipuri parturi rakentaja tekijä omistaja asiamies:asiamiehen edunvalvoja oikeusasiamies:oikeusasiamiehen apulaisprofessori
    kuvernööri senaattori edustajainhuone:edustajainhuoneen lähde:lähteen kirjastonhoitaja kotiäiti:kotiäidin perhe:perheen väki:väen pakolainen turisti matkailija taistelija
    johto:johdon henkilökunta:henkilökunnan henkilöstö miehistö väestö kansalainen kuntalainen kaupunkilainen kyläläinen paikallinen ylilääkäri kuraattori
    museonjohtaja intendentti amanuenssi kuraattori arkeologi historiantutkija kielentutkija ekologi kemisti fyysikko tähtitieteilijä virologi epidemiologi kirurgi
    eläinlääkäri farmaseutti kätilö terveydenhoitaja ensihoitaja varastomies:varastomiehen siivooja kassa lastaaja hitsaaja sähkömies:sähkömiehen putkimies:putkimiehen
    metsänhoitaja metsuri luotsi vanki vangin:vangin rikollinen kampanjapäällikkö soittaja kuljettaja vanhin:vanhimman kansanmies raatimies viestijä viestintäpäällikkö
    pidätetty:pidätetyn vangittu:vangitun loukkaantunut:loukkaantuneen selviytyjä pelastettu:pelastetun haastateltu:haastatellun haastateltava:haastateltavan tuntija vapaaehtoinen talkoolainen`,
  body: `ministeriö hallitus:hallituksen eduskunta:eduskunnan parlamentti kongressi senaatti komissio neuvosto virasto viranomaiset:viranomaisten laitos:laitoksen instituutti keskus:keskuksen
    yhtiö yritys:yrityksen konserni pankki firma tehdas:tehtaan kustantamo kustannusyhtiö liitto:liiton järjestö yhdistys:yhdistyksen seura säätiö puolue:puolueen ryhmä liike:liikkeen kerho
    kunta:kunnan kaupunki:kaupungin valtio maakunta:maakunnan aluehallinto:aluehallinnon valtuusto lautakunta:lautakunnan kaupunginhallitus:kaupunginhallituksen
    lehti:lehden sanomalehti:sanomalehden uutistoimisto toimitus:toimituksen kanava radio televisioyhtiö yleisradio media sanomat:sanomien uutiset:uutisten viikkolehti:viikkolehden iltapäivälehti:iltapäivälehden
    yliopisto korkeakoulu ammattikorkeakoulu koulu oppilaitos:oppilaitoksen tiedekunta:tiedekunnan laboratorio sairaala hoitopiiri hyvinvointialue:hyvinvointialueen terveyskeskus:terveyskeskuksen
    oikeus:oikeuden käräjäoikeus:käräjäoikeuden hovioikeus:hovioikeuden tuomioistuin:tuomioistuimen syyttäjälaitos:syyttäjälaitoksen poliisilaitos:poliisilaitoksen pelastuslaitos:pelastuslaitoksen rajavartiolaitos:rajavartiolaitoksen tulli:tullin
    palvelu tiedustelupalvelu tiedustelu armeija:armeijan puolustusvoimat:puolustusvoimien merivoimat:merivoimien ilmavoimat:ilmavoimien esikunta:esikunnan päämaja laivasto poliisijohto:poliisijohdon
    lähetystö suurlähetystö työryhmä tutkijaryhmä komitea:komitean toimikunta:toimikunnan jaosto osasto yksikkö varustamo lentoyhtiö operaattori kauppakamari keskusjärjestö keskusliitto:keskusliiton
    seurakunta:seurakunnan kirkko:kirkon museo teatteri kirjasto urheiluseura joukkue:joukkueen ammattiliitto:ammattiliiton osuuskunta:osuuskunnan vakuutusyhtiö kiinteistöyhtiö teollisuus:teollisuuden
    hanke:hankkeen projekti vanhempainyhdistys:vanhempainyhdistyksen osakeyhtiö tutkimuslaitos:tutkimuslaitoksen kriisikeskus:kriisikeskuksen oppositio koalitio valiokunta:valiokunnan liittouma
    sisäministeriö ulkoministeriö pörssi ketju toimisto tilastokeskus:tilastokeskuksen varasto urakoitsija kapinallisryhmä kansanliike:kansanliikkeen talo:talon suojelupoliisi keskusrikospoliisi kanslia akatemia klinikka:klinikan poliklinikka:poliklinikan prikaati kamari unioni vartiosto:vartioston edustusto konsulaatti energiayhtiö seutukunta:seutukunnan`,
  sources: `lähde:lähteen tietolähde:tietolähteen`,
  document: `tutkimus laskenta:laskennan väestönlaskenta:väestönlaskennan raportti selvitys:selvityksen tilasto kysely mietintö katsaus:katsauksen osavuosikatsaus:osavuosikatsauksen tilinpäätös:tilinpäätöksen tarkastus:tarkastuksen pöytäkirja asiakirja
    analyysi barometri mittaus:mittauksen kartoitus:kartoituksen muistio artikkeli väitöskirja gradu tuomio syyte:syytteen haastehakemus:haastehakemuksen kantelu valitus:valituksen
    kirje:kirjeen arviointi gallup:gallupin rekisteri tutkinta:tutkinnan esitutkinta:esitutkinnan laskelma ennuste:ennusteen malli mallinnus:mallinnuksen julkaisu aineisto koe:kokeen kirjoitus:kirjoituksen
    uutinen tarkastuskertomus:tarkastuskertomuksen vuosikertomus:vuosikertomuksen toimintakertomus:toimintakertomuksen indeksi tilastotieto:tilastotiedon todistus:todistuksen lista testi tulos:tuloksen data:datan meta-analyysi
    vertailu seuranta:seurannan tiedonkeruu jäsenkysely kirja elämäkerta:elämäkerran muistelma dokumentti haastattelututkimus työpaperi vaikutusarvio riskiarvio`,
  message: `tiedote:tiedotteen lehdistötiedote:lehdistötiedotteen lausunto:lausunnon ilmoitus:ilmoituksen arvio tieto:tiedon näkemys:näkemyksen käsitys:käsityksen kanta:kannan mielipide:mielipiteen kommentti viesti väite:väitteen
    kertoma sana kuvaus:kuvauksen kertomus:kertomuksen puhe:puheen juttu:jutun twiitti tviitti päivitys:päivityksen vastaus:vastauksen haastattelu tulkinta:tulkinnan lausuma:lausuman vakuutus:vakuutuksen julistus:julistuksen uutisointi
    muistikuva havainto:havainnon tunnustus:tunnustuksen selitys:selityksen ilmianto:ilmiannon perustelu kokemus:kokemuksen todistajanlausunto:todistajanlausunnon`,
  rule: `laki:lain teoria määritelmä malliesimerkki asetus:asetuksen direktiivi sääntö:säännön säädös:säädöksen suunnitelma sopimus:sopimuksen aikataulu tarve:tarpeen määräys:määräyksen pykälä kaava:kaavan asemakaava:asemakaavan budjetti talousarvio ohjelma hallitusohjelma
    perustuslaki:perustuslain ikä:iän koko:koon tilanne:tilanteen mahdollisuus:mahdollisuuden tapa:tavan perinne:perinteen käytäntö:käytännön periaate:periaatteen nimi:nimen ohje:ohjeen toive:toiveen järjestys:järjestyksen aakkosjärjestys:aakkosjärjestyksen
    vuodenaika:vuodenajan kartta:kartan kello:kellon säästö sää:sään kaavio taulukko resepti ruokaresepti mitta:mitan maku:maun mieli:mielen halu:halun kyky:kyvyn voima:voiman vointi vara:varan resurssi olosuhde:olosuhteen määrä:määrän
    hinta:hinnan paino:painon laji:lajin taso:tason luokka:luokan sukupuoli:sukupuolen alue:alueen paikka:paikan aika:ajan vuosi:vuoden päivä:päivän suhde:suhteen pituus:pituuden kunto:kunnon odotus:odotuksen strategia linjaus:linjauksen
    päätös:päätöksen esitys:esityksen ehdotus:ehdotuksen lakiesitys:lakiesityksen luonnos:luonnoksen lakiluonnos:lakiluonnoksen velvoite:velvoitteen normi standardi kriteeri ehto:ehdon lupa:luvan ympäristölupa:ympäristöluvan takuu testamentti:testamentin
    tuuli:tuulen virta:virran kompassi logiikka reitti:reitin rytmi tahti:tahdin tulot:tulojen tulo tuotto:tuoton tilaus:tilauksen käyttö:käytön kulutus:kulutuksen kysyntä:kysynnän maksukyky:maksukyvyn osaaminen tarkoitus:tarkoituksen
    jako:jaon kiintiö:kiintiön etiketti pöytäjärjestys:pöytäjärjestyksen kalenteri almanakka lukujärjestys:lukujärjestyksen menu ruokalista hinnasto lainsäädäntö:lainsäädännön yhtiöjärjestys:yhtiöjärjestyksen peruskirja taksa työehtosopimus:työehtosopimuksen esimerkki:esimerkin mallisto
    vanha:vanhan väri:värin äänimäärä tilauskanta kunnia maksu kehys:kehyksen ohjeistus:ohjeistuksen suositus:suosituksen kaupunkistrategia kohtuus:kohtuuden rakenne:rakenteen lähtökohta:lähtökohdan`,
  rumour: `huhu legenda tarina taru:tarun perimätieto:perimätiedon kansanperinne:kansanperinteen kansanetymologia uskomus:uskomuksen väittämä juoru kuulopuhe:kuulopuheen`,
};

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
  ['oppilaiden', { lemma: 'oppilas', class: 'person', case: 'genitive', plural: true }],
  ['asukkaiden', { lemma: 'asukas', class: 'person', case: 'genitive', plural: true }],
  ['mahdollisuuksien', { lemma: 'mahdollisuus', class: 'rule', case: 'genitive', plural: true }],
];

const back = (word: string) => /[aou][^äöy]*$/u.test(word) && !/[äöy][^aou]*$/u.test(word);

function genitiveOf(base: string): string {
  if (base.endsWith('nen')) return `${base.slice(0, -3)}sen`;
  if (/[uyoö]s$/u.test(base)) return `${base.slice(0, -1)}ksen`;
  if (/[^aeiouyäö]$/u.test(base)) return `${base}in`;
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

function build(): ReadonlyMap<string, NounForm> {
  const table = new Map<string, NounForm>();
  const put = (form: string, value: NounForm) => {
    if (!table.has(form)) table.set(form, value);
  };
  for (const [form, value] of irregular) put(form, value);
  const order: readonly NounClass[] = ['sources', 'body', 'person', 'message', 'document', 'rumour', 'rule'];
  for (const kind of order) {
    for (const entry of nouns[kind].split(/\s+/u)) {
      const [word = '', given] = entry.replaceAll('\u00AD', '').split(':');
      if (/(?:mat|set|sten|voimat)$/u.test(word) && given !== undefined) {
        put(word, { lemma: word, class: kind, case: 'nominative', plural: true });
        put(given, { lemma: word, class: kind, case: 'genitive', plural: true });
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
      for (const pluralStem of [...fromGenitives, ...(word.endsWith('i') && weak.endsWith('i') ? [`${weak.slice(0, -1)}e`] : [])]) {
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
const agent = /(?:ja|jä|isti|logi|nikko|ikko|ööri|ologi|aattori|htori|ääri|aari|uri|ttu|tty|lainen|läinen|grafi|nomi|soofi|nautti|iitta|kas|käs)$/u;

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
/** Every rule asks again about the same words; about 1 MB. */
const mostRemembered = 10_000;

function lookUp(word: string): FoundNoun | null {
  if (word.startsWith('-')) {
    const noun = findNoun(word.slice(1));
    return noun === null ? null : { ...noun, base: `-${noun.base}` };
  }
  const lower = word.toLowerCase().replace(/(?:nsa|nsä)$/u, 'n');
  for (let cut = 0; cut <= lower.length - 3; cut += 1) {
    if (cut === 1 || cut === 2 || (cut > 0 && lower.length - cut < 4)) continue;
    const form = table.get(lower.slice(cut));
    if (form === undefined) continue;
    const head = word.slice(0, cut);
    return { ...form, base: head + nominative(form), singular: head + form.lemma };
  }
  return guessPerson(word);
}

function nominative(form: NounForm): string {
  if (!form.plural || /(?:mat|set)$/u.test(form.lemma)) return form.lemma;
  return pluralOf(form.lemma);
}

function guessPerson(word: string): FoundNoun | null {
  const lower = word.toLowerCase();
  if (agent.test(lower) && lower.length > 5) return { lemma: lower, class: 'person', case: 'nominative', plural: false, base: word, singular: word };
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
  Object.values(nouns)
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

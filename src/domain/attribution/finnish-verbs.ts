// Finnish verbs that hand words or views to somebody, with the forms that news prose uses of them.

/** What has to stand around a verb for it to report something. */
export type FinnishVerbUse =
  /** Reports with a quotation, a content clause, a participle construction or as a closing clause. */
  | 'speech'
  /** The same, and an object is content enough: kiistää väitteet, epäilee miestä. */
  | 'object'
  /** The same, and an infinitive is content enough: lupaa palata, kehottaa välttämään. */
  | 'infinitive'
  /** Reports only beside quoted words or as a closing clause: huokaa, jatkaa. */
  | 'manner'
  /** Reports only when its object stands in quotation marks: kutsuu hanketta ”farssiksi”. */
  | 'naming';

export interface FinnishVerbForm {
  readonly lemma: string;
  readonly use: FinnishVerbUse;
  readonly plural: boolean;
  /** A participle needs on, oli, ovat … before it; a connegative needs ei or eivät. */
  readonly form: 'finite' | 'participle' | 'connegative';
}

/** Infinitive and third person singular; the rest follows from the verb type. */
const verbs: Readonly<Record<FinnishVerbUse, string>> = {
  speech: `sanoa sanoo, kertoa kertoo, todeta toteaa, arvioida arvioi, vahvistaa vahvistaa, kirjoittaa kirjoittaa,
    korostaa korostaa, myöntää myöntää, ilmoittaa ilmoittaa, muistuttaa muistuttaa, huomauttaa huomauttaa, vakuuttaa vakuuttaa,
    uskoa uskoo, arvella arvelee, katsoa katsoo, painottaa painottaa, tähdentää tähdentää, selittää selittää, selventää selventää,
    tarkentaa tarkentaa, täsmentää täsmentää, mainita mainitsee, raportoida raportoi, uutisoida uutisoi, tiedottaa tiedottaa,
    paljastaa paljastaa, osoittaa osoittaa, ennustaa ennustaa, ennakoida ennakoi, laskea laskee, toivoa toivoo, pelätä pelkää,
    olettaa olettaa, ajatella ajattelee, luulla luulee, lisätä lisää, huomata huomaa, havaita havaitsee, julistaa julistaa,
    vihjata vihjaa, vihjaista vihjaisee, tunnustaa tunnustaa, valittaa valittaa, perustella perustelee, linjata linjaa, viestiä viestii,
    kysyä kysyy, tiedustella tiedustelee, vastata vastaa, kuvailla kuvailee, kuvata kuvaa, tviitata tviittaa, twiitata twiittaa,
    alleviivata alleviivaa, päätellä päättelee, tulkita tulkitsee, vakuutella vakuuttelee, ihmetellä ihmettelee, pahoitella pahoittelee,
    kehua kehuu, kommentoida kommentoi, väitellä väittelee, varmistaa varmistaa, todistaa todistaa, kehaista kehaisee, kehuskella kehuskelee,
    esittää esittää, viitata viittaa, laskeskella laskeskelee, muistella muistelee, maalailla maalailee, ounastella ounastelee,
    puolustautua puolustautuu, harmitella harmittelee, iloita iloitsee, murehtia murehtii, manata manaa, mieltää mieltää, arvostella arvostelee, kritisoida kritisoi, moittia moittii, kiitellä kiittelee, toistaa toistaa, vannoa vannoo, torjua torjuu`,
  object: `syyttää syyttää, kiistää kiistää, väittää väittää, epäillä epäilee, vaatia vaatii, ehdottaa ehdottaa, varoittaa varoittaa, varoitella varoittelee`,
  infinitive: `luvata lupaa, kehottaa kehottaa, suositella suosittelee, suosittaa suosittaa, uhata uhkaa, neuvoa neuvoo, pyytää pyytää`,
  manner: `jatkaa jatkaa, huokaista huokaisee, huoata huokaa, naurahtaa naurahtaa, nauraa nauraa, naureskella naureskelee, huutaa huutaa,
    kuiskata kuiskaa, hymyillä hymyilee, hymähtää hymähtää, pohtia pohtii, tuumia tuumii, tuumata tuumaa, miettiä miettii,
    summata summaa, tiivistää tiivistää, kiteyttää kiteyttää, tokaista tokaisee, puuskahtaa puuskahtaa, jyrähtää jyrähtää,
    töksäyttää töksäyttää, päivitellä päivittelee, vitsailla vitsailee, intoilla intoilee, innostua innostuu, kiittää kiittää,
    tervehtiä tervehtii, aloittaa aloittaa, päättää päättää, lohduttaa lohduttaa, lohkaista lohkaisee, sanailla sanailee,
    letkauttaa letkauttaa, täräyttää täräyttää, tunnelmoida tunnelmoi, avautua avautuu, kertailla kertailee, hehkuttaa hehkuttaa,
    analysoida analysoi, filosofoida filosofoi, jutella juttelee, rauhoitella rauhoittelee, kannustaa kannustaa, haikailla haikailee,
    sivaltaa sivaltaa, napauttaa napauttaa, älähtää älähtää, kivahtaa kivahtaa, karjaista karjaisee, mutista mutisee, mumista mumisee,
    ärähtää ärähtää, parahtaa parahtaa, henkäistä henkäisee, virnistää virnistää, vannoa vannoo, laukoa laukoo, lausua lausuu,
    puhua puhuu, puhella puhelee, toistaa toistaa, kertoilla kertoilee, moittia moittii, arvostella arvostelee, kritisoida kritisoi,
    puolustella puolustelee, selostaa selostaa, taustoittaa taustoittaa, konkretisoida konkretisoi, havainnollistaa havainnollistaa,
    ynnätä ynnää, määritellä määrittelee, opastaa opastaa, evästää evästää, puntaroida puntaroi, nyökätä nyökkää, ruotia ruotii,
    myhäillä myhäilee, mietiskellä mietiskelee, ällistellä ällistelee, hämmästellä hämmästelee, luonnehtia luonnehtii, aprikoida aprikoi,
    tuskailla tuskailee, jyristä jyrisee, kuitata kuittaa, sutkauttaa sutkauttaa, naljailla naljailee, varoitella varoittelee`,
  naming: `kutsua kutsuu, nimittää nimittää, haukkua haukkuu, moittia moittii, luonnehtia luonnehtii, kuvailla kuvailee, kuvata kuvaa,
    tuomita tuomitsee, ylistää ylistää, kehua kehuu, arvostella arvostelee, kritisoida kritisoi, pitää pitää, sättiä sättii, leimata leimaa,
    verrata vertaa`,
};

/** Present, past and perfect participle of the third person, both numbers, and the form after ei. */
function formsOf(infinitive: string, third: string): readonly (readonly [string, boolean, FinnishVerbForm['form']])[] {
  const back = infinitive.endsWith('a');
  const harmony = (text: string) => (back ? text : text.replaceAll('a', 'ä').replaceAll('u', 'y'));
  const stem = infinitive.slice(0, -1);
  let past: string;
  let plural: string;
  let participle: string;
  if (/d[aä]$/u.test(infinitive)) {
    plural = third;
    past = third;
    participle = infinitive.slice(0, -2) + harmony('nut');
  } else if (/(?:ll|st|rr|nn)[aä]$/u.test(infinitive) && third.endsWith('ee')) {
    plural = third.slice(0, -1);
    past = `${third.slice(0, -2)}i`;
    const consonant = infinitive.slice(0, -2);
    participle = consonant + harmony(`${consonant.slice(-1)}ut`);
  } else if (/it[aä]$/u.test(infinitive) && third.endsWith('tsee')) {
    plural = third.slice(0, -1);
    past = `${third.slice(0, -2)}i`;
    participle = infinitive.slice(0, -2) + harmony('nnut');
  } else if (/[aäeou]t[aä]$/u.test(infinitive) && /(?:aa|ää)$/u.test(third) && third !== infinitive) {
    plural = /e(?:aa|ää)$/u.test(third) ? third.slice(0, -1) : third;
    past = `${/e(?:aa|ää)$/u.test(third) ? third.slice(0, -2) : third.slice(0, -1)}si`;
    participle = infinitive.slice(0, -2) + harmony('nnut');
  } else {
    plural = stem;
    participle = stem + harmony('nut');
    if (/(?:[lnr]|uu|yy)t[aä]$/u.test(stem)) past = `${stem.slice(0, -2)}si`;
    else if (/[aäei]$/u.test(stem)) past = `${stem.slice(0, -1)}i`;
    else past = `${stem}i`;
  }
  const pluralParticiple = `${participle.slice(0, -2)}eet`;
  const connegative = /(?:aa|ää|oo|öö|uu|yy|ee|ii)$/u.test(third) ? third.slice(0, -1) : third;
  return [
    [third, false, 'finite'],
    [past, false, 'finite'],
    [plural + harmony('vat'), true, 'finite'],
    [past + harmony('vat'), true, 'finite'],
    [participle, false, 'participle'],
    [pluralParticiple, true, 'participle'],
    [connegative, false, 'connegative'],
  ];
}

function build(): ReadonlyMap<string, readonly FinnishVerbForm[]> {
  const table = new Map<string, FinnishVerbForm[]>();
  const uses: readonly FinnishVerbUse[] = ['object', 'infinitive', 'speech', 'naming', 'manner'];
  for (const use of uses) {
    for (const entry of verbs[use].split(',')) {
      const [infinitive = '', third = ''] = entry.trim().split(' ');
      for (const [word, plural, form] of formsOf(infinitive, third)) {
        const known = table.get(word) ?? [];
        if (!known.some((one) => one.use === use && one.form === form)) known.push({ lemma: infinitive, use, plural, form });
        table.set(word, known);
      }
    }
  }
  return table;
}

/** Every form, lower case, with the verbs that it may belong to. */
export const finnishVerbs = build();

/** Passives that pass a claim on, and what must follow for them to do so. */
export const finnishPassives: ReadonlyMap<string, 'always' | 'with-content'> = new Map<string, 'always' | 'with-content'>([
  ...entries<'always' | 'with-content'>('always', 'väitetään väitettiin väitetty huhutaan huhuttiin huhuttu oletetaan oletettiin oletettu epäillään epäiltiin epäilty luullaan luultiin juoruttiin juorutaan veikataan veikattiin veikattu'),
  ...entries<'always' | 'with-content'>('with-content', 'uskotaan uskottiin uskottu arvioidaan arvioitiin arvioitu kerrotaan kerrottiin kerrottu sanotaan sanottiin sanottu arvellaan arveltiin arveltu pelätään pelättiin pelätty odotetaan odotettiin odotettu'),
]);

/** Passives that report when a document or an office stands beside them: raportissa todetaan, ministeriöstä kerrotaan. */
export const finnishSourcePassives: ReadonlySet<string> = new Set(
  `todetaan todettiin todettu kerrotaan kerrottiin kerrottu sanotaan sanottiin sanottu arvioidaan arvioitiin arvioitu väitetään väitettiin väitetty
   uskotaan uskottiin vahvistetaan vahvistettiin vahvistettu korostetaan korostettiin korostettu muistutetaan muistutettiin muistutettu
   huomautetaan huomautettiin huomautettu ilmoitetaan ilmoitettiin ilmoitettu varoitetaan varoitettiin varoitettu suositellaan suositeltiin suositeltu
   esitetään esitettiin esitetty ehdotetaan ehdotettiin ehdotettu vaaditaan vaadittiin vaadittu epäillään epäiltiin epäilty
   katsotaan katsottiin katsottu mainitaan mainittiin mainittu kiistetään kiistettiin kiistetty kirjoitetaan kirjoitettiin kirjoitettu
   kuvataan kuvattiin kuvattu kuvaillaan kuvailtiin ennustetaan ennustettiin ennustettu lasketaan laskettiin selitetään selitettiin
   painotetaan painotettiin tähdennetään täsmennettiin luvataan luvattiin luvattu kehotetaan kehotettiin myönnetään myönnettiin vakuutetaan vakuutettiin
   uutisoidaan uutisoitiin linjataan linjattiin pidetään pidettiin arvostellaan arvosteltiin kritisoidaan kritisoitiin perustellaan perusteltiin`.split(/\s+/u),
);

function entries<T>(value: T, words: string): (readonly [string, T])[] {
  return words.split(' ').map((word) => [word, value] as const);
}

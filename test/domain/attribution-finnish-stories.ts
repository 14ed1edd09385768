// Invented Finnish news stories: each paragraph with the mode and source of every sentence, as a reader would give them.

export interface Story {
  readonly title: string;
  /** Text, and for each sentence the mode and the speaker, - for nobody. */
  readonly paragraphs: readonly (readonly [text: string, speakers: readonly string[]])[];
}

export const finnishStories: readonly Story[] = [
  {
    title: 'Kylä ja silta',
    paragraphs: [
      ['Saaren ainoa silta suljettiin maanantaina. Kunnaninsinööri Hannele Rauhala sanoo, että kaiteet ovat ruosteessa.', ['narration -', 'indirect Hannele Rauhala']],
      ['– Emme voi ottaa riskiä. Lapset kulkevat siitä kouluun, Rauhala sanoo.', ['direct Hannele Rauhala', 'direct Hannele Rauhala']],
      ['Insinöörin mukaan korjaus kestää kaksi kuukautta. Hän ei osaa vielä sanoa, mitä se maksaa.', ['indirect Hannele Rauhala', 'narration -']],
      ['Saarella asuva yrittäjä Pentti Kuusela on vihainen.', ['narration -']],
      ['– Meiltä ei kysytty mitään.', ['direct Pentti Kuusela']],
      ['– Nyt lautta kulkee kahdesti päivässä. Se ei riitä, Kuusela jatkaa.', ['direct Pentti Kuusela', 'direct Pentti Kuusela']],
      ['Yrittäjän mielestä kunta nukkui vuosia. ”Rahaa olisi ollut”, hän huomauttaa.', ['indirect Pentti Kuusela', 'direct Pentti Kuusela']],
      ['Kunnanhallitus käsittelee asiaa torstaina. Sen puheenjohtaja Ritva Oksa uskoo, että lisäraha löytyy.', ['narration -', 'indirect Ritva Oksa']],
    ],
  },
  {
    title: 'Pankki',
    paragraphs: [
      ['Pohjanlahden Pankki sulkee viisi konttoria. Pankin mukaan asiakkaat asioivat verkossa.', ['narration -', 'indirect Pohjanlahden Pankki']],
      ['”Tämä on luonnollinen askel”, pankinjohtaja Stefan Nygård sanoo. Pankki ei kerro, montako työntekijää irtisanotaan.', ['direct Stefan Nygård', 'narration -']],
      ['Nygårdin mielestä palvelu jopa paranee. Hän lupaa, ettei hintoja nosteta tänä vuonna.', ['indirect Stefan Nygård', 'indirect Stefan Nygård']],
      ['Eläkeläiset ry:n puheenjohtaja Irma Salo on toista mieltä. ”Kaikilla ei ole konetta”, Salo sanoo. ”Kuka heitä auttaa?”', ['narration -', 'direct Irma Salo', 'direct Irma Salo']],
      ['Finanssivalvonta kertoo seuraavansa tilannetta.', ['indirect Finanssivalvonta']],
    ],
  },
  {
    title: 'Tutkimus',
    paragraphs: [
      ['Marjasadosta tulee huono, kertoo Metsäkeskus Havun tiedote. Keskuksen mukaan syynä on kuiva kevät.', ['indirect Metsäkeskus Havu', 'indirect Metsäkeskus Havu']],
      ['Erikoistutkija Kaisu Länsi laski tänä kesänä marjoja 40 koealalla. Tutkijan mukaan mustikkaa on kolmannes tavallisesta.', ['narration -', 'indirect Kaisu Länsi']],
      ['– Pölyttäjät puuttuivat.', ['direct Kaisu Länsi']],
      ['Hän muistuttaa, että puolukka voi vielä yllättää.', ['indirect Kaisu Länsi']],
    ],
  },
  {
    title: 'Jääkiekko',
    paragraphs: [
      ['Kiekko-Kaari voitti ottelun 4–1. Päävalmentaja Timo Erkkilä oli tyytyväinen.', ['narration -', 'narration -']],
      ['– Pojat tekivät töitä, Erkkilä kehui. – Maalivahti oli meidän paras mies.', ['direct Timo Erkkilä', 'direct Timo Erkkilä']],
      ['Vierasjoukkueen kapteeni Jere Hult ei löytänyt selitystä.', ['narration -']],
      ['– Meillä ei ollut mitään jakoa, hän sanoi.', ['direct Jere Hult']],
      ['– Huomenna on uusi päivä. Onneksi, Hult lisäsi.', ['direct Jere Hult', 'direct Jere Hult']],
      ['Erkkilän mukaan sarja on vielä auki.', ['indirect Timo Erkkilä']],
    ],
  },
  {
    title: 'Oikeus',
    paragraphs: [
      ['Käräjäoikeus tuomitsi naisen sakkoihin. Oikeuden mukaan teko oli tahallinen.', ['narration -', 'indirect käräjäoikeus']],
      ['Nainen kiisti oikeudessa syytteen. Hän sanoi luulleensa pyörää omakseen.', ['indirect nainen', 'indirect nainen']],
      ['Naisen asianajajan Mauri Tanskasen mukaan tuomiosta valitetaan. ”Näyttö oli ohut”, Tanskanen sanoo.', ['indirect Mauri Tanskanen', 'direct Mauri Tanskanen']],
      ['Syyttäjä Elina Vuori ei kommentoi tuomiota. Vuoren mielestä laki on kuitenkin selvä.', ['narration -', 'indirect Elina Vuori']],
    ],
  },
  {
    title: 'Kuorolaiset',
    paragraphs: [
      ['Kuoro täyttää sata vuotta. Perustajajäsenten tyttäret Aune Perälä ja Liisa Perälä muistavat ensimmäisen matkan.', ['narration -', 'narration -']],
      ['He kertovat, että bussi hajosi Jyväskylässä.', ['indirect Aune Perälä ja Liisa Perälä']],
      ['”Lauloimme tien laidassa kolme tuntia”, Aune Perälä nauraa. ”Kukaan ei valittanut.”', ['direct Aune Perälä', 'direct Aune Perälä']],
    ],
  },
  {
    title: 'Lainaus yli kappaleiden',
    paragraphs: [
      ['”Tulin tänne nuorena”, sanoo metsuri Kalervo Takala. ”Silloin täällä oli kolme kauppaa.', ['direct Kalervo Takala', 'direct Kalervo Takala']],
      ['”Nyt ei ole yhtään. Silti en lähde.”', ['direct Kalervo Takala', 'direct Kalervo Takala']],
      ['Takala asuu yksin. Taloa lämmittää hella.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Ulkomaat',
    paragraphs: [
      ['Etelä-Sudanissa on paennut YK:n mukaan 40 000 ihmistä. Järjestön mukaan apua tarvitaan heti.', ['indirect YK', 'indirect YK']],
      ['Punaisen Ristin edustaja Marc Dubois kertoo The Evening Standardille, että leirit ovat täynnä. Duboisin mukaan ruoka loppuu viikossa.', ['indirect Marc Dubois', 'indirect Marc Dubois']],
      ['Hallituksen edustajat kiistävät väitteet. Heidän mukaansa ruokaa riittää.', ['indirect hallituksen edustajat', 'indirect hallituksen edustajat']],
      ['Evening Standardin mukaan vesi on kallista.', ['indirect The Evening Standard']],
    ],
  },
  {
    title: 'Sairaala',
    paragraphs: [
      ['Keskussairaala perui leikkauksia viikonloppuna. Ylilääkäri Johanna Kettunen perustelee ratkaisua hoitajapulalla.', ['narration -', 'indirect Johanna Kettunen']],
      ['– Potilaat ovat turvassa. Kiireelliset leikkaukset tehdään, Kettunen vakuuttaa.', ['direct Johanna Kettunen', 'direct Johanna Kettunen']],
      ['Kettusen mukaan sijaisia on haettu turhaan. Palkka ei ylilääkärin mukaan ole ainoa syy.', ['indirect Johanna Kettunen', 'indirect Johanna Kettunen']],
      ['Hoitajien liiton mukaan syynä on palkka. Liiton puheenjohtaja Mirja Uotila vaatii työnantajalta vastauksia.', ['indirect hoitajien liitto', 'indirect Mirja Uotila']],
      ['”Ihmiset lähtevät, koska eivät jaksa”, Uotila tiivistää.', ['direct Mirja Uotila']],
      ['Hyvinvointialueelta kerrotaan, että rekrytointi jatkuu. Alueen johtaja ei ollut tavoitettavissa.', ['indirect hyvinvointialue', 'narration -']],
      ['Erään hoitajan mielestä johto ei kuuntele. ”Olemme sanoneet tästä vuosia”, nimettömänä pysyttelevä hoitaja kertoo.', ['indirect eräs hoitaja', 'direct eräs hoitaja']],
    ],
  },
  {
    title: 'Kauppa',
    paragraphs: [
      ['Vähittäiskauppaketju Lanttu avaa kymmenen myymälää. Ketju kertoo palkkaavansa 200 ihmistä.', ['narration -', 'indirect Lanttu']],
      ['Uusia kauppoja perustetaan kasvukeskuksiin, sanoo ketjun viestintäpäällikkö Katri Ek.', ['indirect Katri Ek']],
      ['Ekin mukaan verkkokauppa ei ole korvannut kivijalkaa. Tiedottaja ei kerro, missä myymälät sijaitsevat.', ['indirect Katri Ek', 'narration -']],
      ['Kilpailija pitää suunnitelmaa epärealistisena. Alalla huhutaan, että Lanttu on itsekin myynnissä.', ['indirect kilpailija', 'belief -']],
      ['Analyytikko Roope Tikka muistuttaa kotimaisen kysynnän heikentyneen. – Marginaalit ovat ohuet, hän sanoo. – Virheisiin ei ole varaa.', ['indirect Roope Tikka', 'direct Roope Tikka', 'direct Roope Tikka']],
    ],
  },
  {
    title: 'Teatteri',
    paragraphs: [
      ['Näytelmä ”Merten takaa” sai ensi-iltansa perjantaina. Esitys kertoo siirtolaisista.', ['narration -', 'narration -']],
      ['Ohjaaja Saara Nieminen luki käsikirjoituksen ensimmäisen kerran vuonna 2019. ”Itkin bussissa”, hän muistelee.', ['narration -', 'direct Saara Nieminen']],
      ['Nieminen kuvaa työryhmää ”perheeksi”. Näyttelijä Aku Routio kertoo, että harjoitukset kestivät yöhön.', ['direct Saara Nieminen', 'indirect Aku Routio']],
      ['”Saara ei anna periksi”, Routio nauraa. ”Onneksi.”', ['direct Aku Routio', 'direct Aku Routio']],
      ['Lehti-ilmoituksessa esitystä mainostetaan ”vuoden tapaukseksi”. Liput maksavat 25–40 euroa.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Luonto',
    paragraphs: [
      ['Susilauma on nähty kylän laidalla. Metsästäjien mukaan laumassa on seitsemän sutta.', ['narration -', 'indirect metsästäjät']],
      ['Riistakeskus Kuusamon johtaja Aatos Pirttilä arvioi, että lauma liikkuu laajalla alueella.', ['indirect Aatos Pirttilä']],
      ['– Ihmistä ne eivät lähesty. Koirat kannattaa pitää kiinni.', ['direct Aatos Pirttilä', 'direct Aatos Pirttilä']],
      ['– Olen nähnyt susia kolmesti elämässäni, Pirttilä sanoo ja näyttää kuvia puhelimestaan.', ['direct Aatos Pirttilä']],
      ['Luonnonvarakeskuksen arvion mukaan susia on Suomessa noin 300. Susien uskotaan tulleen Venäjältä.', ['indirect luonnonvarakeskus', 'belief -']],
    ],
  },
  {
    title: 'Ei lähdettä',
    paragraphs: [
      ['”Kuka tämän maksaa?” kysyi nainen yleisöstä.', ['direct nainen']],
      ['Kukaan ei vastannut. Kokous päättyi kello 21.15.', ['narration -', 'narration -']],
      ['Kunnanjohtaja Eero Palo totesi lyhyesti: ”Palataan asiaan.”', ['direct Eero Palo']],
      ['Palon sanoin kunta on ”köyhä mutta rehellinen”.', ['direct Eero Palo']],
      ['Kirkkoherra Anni Suo on eri linjoilla kuin Palo. Suon mielestä leikkaukset kohdistuvat lapsiin.', ['narration -', 'indirect Anni Suo']],
      ['Toimittaja kysyi, kannattaako hän esitystä. ”Kannatan”, Suo vastasi.', ['indirect toimittaja', 'direct Anni Suo']],
    ],
  },
  {
    title: 'Tuulivoima',
    paragraphs: [
      ['Energiayhtiö Puhuri Nord suunnittelee Haapajoelle kolmeatoista tuulivoimalaa. Hankkeesta kerrottiin kyläläisille keskiviikkona seurojentalolla.', ['narration -', 'narration -']],
      ['Yhtiön hankekehityspäällikkö Jarno Keto lupaa, että melu ei ylitä ohjearvoja. ”Mallinnus on tehty varovaisesti”, Keto sanoo.', ['indirect Jarno Keto', 'direct Jarno Keto']],
      ['Maanomistaja Eila Hirvonen ei tätä niele. Hänen mukaansa yhtiö on jo kerran rikkonut sanansa.', ['narration -', 'indirect Eila Hirvonen']],
      ['– Minulle sanottiin, että voimaloita tulee viisi. Nyt niitä onkin kolmetoista, Hirvonen puuskahtaa.', ['direct Eila Hirvonen', 'direct Eila Hirvonen']],
      ['– Kukaan ei kysynyt.', ['direct Eila Hirvonen']],
      ['Kaavan mukaan voimalat saavat olla enintään 230 metriä korkeita. Keto huomauttaa korkeuden olevan tavanomainen.', ['narration -', 'indirect Jarno Keto']],
      ['Kunnanvaltuuston puheenjohtaja Lauri Alatalo (kesk.) pitää hanketta tervetulleena. Hän laskee kunnan saavan siitä vuosittain 400 000 euroa.', ['indirect Lauri Alatalo', 'indirect Lauri Alatalo']],
      ['Lintutieteellinen yhdistys Kurki on toista mieltä. Yhdistyksen mielestä muuttoreittiä ei ole selvitetty lainkaan.', ['narration -', 'indirect Kurki']],
      ['Yhdistyksen teettämän selvityksen mukaan alueella pesii kaksi maakotkaparia. Tätä Keto ei kommentoi.', ['indirect yhdistyksen teettämä selvitys', 'narration -']],
      ['Kylällä kiertää huhu, jonka mukaan yhtiö olisi myymässä koko hankkeen. Ostajan sanotaan olevan norjalainen.', ['belief -', 'belief -']],
    ],
  },
  {
    title: 'Museo',
    paragraphs: [
      ['Museoviraston tutkijat löysivät järvestä 1600-luvun hylyn. Löytöä pidetään poikkeuksellisena.', ['narration -', 'narration -']],
      ['”Se on kuin aikakapseli”, meriarkeologi Satu Rintanen kuvailee Ylen haastattelussa. ”Kannella on yhä köysiä.”', ['direct Satu Rintanen', 'direct Satu Rintanen']],
      ['Rintasen mukaan laiva upposi luultavasti syysmyrskyssä. Lastina oli tiettävästi tervaa.', ['indirect Satu Rintanen', 'belief -']],
      ['Kirkonkirjoissa kerrotaan, että myrskyssä hukkui seitsemän miestä.', ['indirect kirkonkirjat']],
      ['Kaupunginjohtaja Olli Mänty toivoo, että hylky nostetaan. Arkeologi varoittaa kiirehtimästä: ”Ilma tuhoaisi sen päivissä.”', ['indirect Olli Mänty', 'direct Satu Rintanen']],
      ['Museovirasto ei ota kantaa nostoon. Asiasta päätetään aikaisintaan vuonna 2027.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Isku',
    paragraphs: [
      ['Kaksi rakettia osui sairaalaan Karan kaupungissa. Paikallisten viranomaisten mukaan kuolleita on ainakin yhdeksän.', ['narration -', 'indirect paikalliset viranomaiset']],
      ['Hallitus syyttää iskusta kapinallisia. Kapinalliset kiistävät osallisuutensa.', ['indirect hallitus', 'indirect kapinalliset']],
      ['Avustusjärjestö Toivon Sillan mukaan sairaalassa oli 60 potilasta. Järjestön kenttäjohtaja Amina Duale kertoo uutistoimisto Meridianille, että lääkkeet loppuivat viikko sitten.', ['indirect Toivon Silta', 'indirect Amina Duale']],
      ['”Leikkaamme puhelimen valossa”, Duale sanoo. ”Emme tiedä, montako yötä jaksamme.”', ['direct Amina Duale', 'direct Amina Duale']],
      ['YK:n pääsihteeri tuomitsi iskun ”mielettömänä”. Hänen tiedottajansa sanoi, että tutkinta alkaa heti.', ['direct YK:n pääsihteeri', 'indirect hänen tiedottajansa']],
      ['Rakettien epäillään tulleen rajan takaa. Puolustusvoimat kertoi tutkivansa asiaa.', ['belief -', 'indirect puolustusvoimat']],
    ],
  },
  {
    title: 'Satama',
    paragraphs: [
      ['Naantalin matkustajasatamassa kuohuu. Lakko alkoi varoittamatta, kertovat matkustajat.', ['narration -', 'indirect matkustajat']],
      ['”Olimme jo portilla, kun ovet suljettiin”, kertoo espoolainen Jari Mäkelä, joka oli lähdössä Tukholmaan. ”Lapset itkivät.”', ['direct Jari Mäkelä', 'direct Jari Mäkelä']],
      ['Varustamon mukaan matkustajille korvataan liput. Sen viestintäjohtaja Pia Granlund pahoittelee tilannetta.', ['indirect varustamo', 'narration -']],
      ['– Ymmärrämme harmin. Teemme kaiken voitavamme, Granlund sanoo puhelimitse.', ['direct Pia Granlund', 'direct Pia Granlund']],
      ['Merimies-Unionin puheenjohtaja Kenneth Sundin näkee asian toisin. Hän sanoo varustamon rikkoneen työehtosopimusta.', ['narration -', 'indirect Kenneth Sundin']],
      ['Sopimuksen mukaan palkat maksetaan kuun viimeisenä päivänä. Sundinin mukaan lokakuun palkat ovat yhä maksamatta.', ['narration -', 'indirect Kenneth Sundin']],
      ['”Miehet eivät lähde merelle ilman palkkaa”, hän toteaa. Muita aluksia lakko ei koske.', ['direct Kenneth Sundin', 'narration -']],
      ['Lakon arvellaan päättyvän viikonloppuna. Valtakunnansovittelija kutsui osapuolet koolle perjantaiksi.', ['belief -', 'narration -']],
      ['Poliisi kertoi tiedotteessaan, että satama-alueella oli rauhallista. Liikenne ohjattiin Turkuun.', ['indirect poliisi', 'narration -']],
    ],
  },
  {
    title: 'Koulu',
    paragraphs: [
      ['Lukiolaiset marssivat torstaina kaupungintalolle. Mielenosoitukseen otti osaa järjestäjien mukaan 800 nuorta, poliisin arvion mukaan 500.', ['narration -', 'indirect järjestäjät']],
      ['– Meidän tulevaisuudestamme säästetään, sanoi abiturientti Nea Vuori megafoniin.', ['direct Nea Vuori']],
      ['– Kuka tätä haluaa? hän kysyi ja sai vastaukseksi huutoa.', ['direct Nea Vuori']],
      ['Opetusministeri Timo Kero ymmärtää nuorten huolen. Ministerin mielestä lukioille annetaan silti riittävästi rahaa.', ['narration -', 'indirect Timo Kero']],
      ['Opettajien ammattijärjestö on laskenut, että ryhmäkoot kasvavat neljänneksellä. Järjestö vaatii lisärahaa ensi vuodelle.', ['indirect opettajien ammattijärjestö', 'indirect opettajien ammattijärjestö']],
      ['Kaupungin sivistystoimesta ei haluttu kommentoida asiaa. Päätös tehdään joulukuussa.', ['narration -', 'narration -']],
      ['Vuori aikoo marssia uudestaan, jos lukio suljetaan.', ['narration -']],
    ],
  },
  {
    title: 'Joki',
    paragraphs: [
      ['Lohi nousi Kiiminkijokeen ennätysmäärin. Luonnonvarakeskuksen laskurin ohitti kesällä 9 400 kalaa.', ['narration -', 'narration -']],
      ['Kalatalousneuvos Heikki Ojala pitää lukua hyvänä merkkinä, mutta muistuttaa edellisestä romahduksesta. ”Yksi kesä ei tee kantaa”, hän sanoo.', ['indirect Heikki Ojala', 'direct Heikki Ojala']],
      ['Ojalan mukaan istutukset voidaan lopettaa. Luonnonvarakeskus arvioi nousun johtuvan kylmästä keväästä.', ['indirect Heikki Ojala', 'indirect luonnonvarakeskus']],
      ['Osuuskunnan isännät Veli Niva ja Arto Niva ovat eri mieltä. He vaativat istutusten jatkamista.', ['narration -', 'indirect Veli Niva ja Arto Niva']],
      ['– Ei luonto itsestään korjaannu, Arto Niva jyrähtää.', ['direct Arto Niva']],
      ['– Se on nähty, säestää Veli Niva.', ['direct Veli Niva']],
      ['Kalastusmatkailun uskotaan tuovan pitäjään kaksi miljoonaa euroa vuodessa. Summa perustuu ”varovaiseen arvioon”.', ['belief -', 'narration -']],
      ['Patoa kutsutaan kylällä ”muuriksi”. Voimayhtiön mukaan padon purku maksaisi 12–15 miljoonaa.', ['narration -', 'indirect voimayhtiö']],
      ['Yhtiö ei ole luvannut mitään. Lehtitietojen mukaan neuvottelut ovat kuitenkin käynnissä.', ['narration -', 'belief -']],
    ],
  },
  {
    title: 'Hoivakoti',
    paragraphs: [
      ['Hoivakodin yöhoitaja Tiina Saaristo irtisanoutui keväällä. Nyt hän kertoo, miksi.', ['narration -', 'narration -']],
      ['”Yksi hoitaja, 28 asukasta”, Saaristo sanoo ja pyyhkii silmiään.', ['direct Tiina Saaristo']],
      ['Aluehallintovirasto vahvistaa saaneensa kodista kolme kantelua. Viraston ylitarkastaja Minna Kolho ei kerro niiden sisältöä.', ['indirect aluehallintovirasto', 'narration -']],
      ['Omaisten mielestä johto vähättelee. Erään tyttären mukaan äiti löytyi lattialta aamulla.', ['indirect omaiset', 'indirect eräs tytär']],
      ['Hoivayhtiö Lempeä kiistää laiminlyönnit. Yhtiön lakimies Robert Åberg kirjoittaa sähköpostissa, että mitoitus täyttyy.', ['indirect Lempeä', 'indirect Robert Åberg']],
      ['Åbergin mielestä syytökset ovat ”osin perättömiä”.', ['direct Robert Åberg']],
    ],
  },
  {
    title: 'Satelliitti ja sen kunta',
    paragraphs: [
      ['Espoolainen Tähtikuva Oy laukaisi torstaina satelliitin. Tähtikuvan mukaan laite toimii.', ['narration -', 'indirect Tähtikuva Oy']],
      ['Johtaja Salla Alanne on iloinen: tilauksia on hänen mukaansa vuodeksi.', ['indirect Salla Alanne']],
      ['Alanne aikoo palkata väkeä. Laiva voisi hänen arvionsa mukaan valmistua keväällä.', ['narration -', 'indirect Salla Alanne']],
      ['Hänestä hinta on kohtuullinen. Hänestä tuli johtaja keväällä.', ['indirect Salla Alanne', 'narration -']],
      ['Maa-asema rakennetaan Muuramessa. Kunnasta vahvistetaan, että tontti on varattu.', ['narration -', 'indirect Muuramen kunta']],
      ['EU:sta kerrotaan, että tuki maksetaan. Unionin mukaan se on viimeinen.', ['indirect EU', 'indirect EU']],
    ],
  },
  {
    title: 'Keinujen nimet',
    paragraphs: [
      ['Ehdokas Tuulia Ruuskala johti vastustajaansa Marko Sipilaa. Kisan voitti Norjan Odd Lunde.', ['narration -', 'narration -']],
      ['”Ääniä riittää”, Sipila sanoi kannattajilleen. Hän lupasi jatkaa.', ['direct Marko Sipila', 'indirect Marko Sipila']],
      ['– Suksi luisti, riemuitsi Lunde. Hän kertoi nukkuneensa huonosti.', ['direct Odd Lunde', 'indirect Odd Lunde']],
      ['Lautakunnan jäsen Ritva Hakolalla on toinen näkemys. Hakolan mukaan laskenta on kesken.', ['narration -', 'indirect Ritva Hakola']],
      ['Palvelun tuottaa virolainen Merilux. Yhtiö vakuuttaa toimineensa oikein.', ['narration -', 'indirect Merilux']],
      ['Luonnon ja meren laitos (LML) seuraa jäätä. LML:n mukaan talvi on leuto.', ['narration -', 'indirect Luonnon ja meren laitos']],
    ],
  },
  {
    title: 'Keväinen oikeus',
    paragraphs: [
      ['Todistajana kuultiin yrityksen entistä työntekijää. Hänen mukaansa kirjat poltettiin.', ['narration -', 'indirect yrityksen entinen työntekijä']],
      ['Kansanedustaja Oona Hiltula on hankkeen takana. Pääministeri sanoo, ettei rahaa ole.', ['narration -', 'indirect pääministeri']],
      ['– Heräsin koiraan, isäntä Veli Hiltula sanoo. – Muuten en istuisi tässä. Naapuri kertoo nähneensä liekit.', ['direct Veli Hiltula', 'direct Veli Hiltula', 'indirect naapuri']],
      ['Taimenliiton yksikön päällikkö Irja Kemi vastaa istutuksista. Yksikön päällikkö uskoo, että taimen palaa.', ['narration -', 'indirect Irja Kemi']],
      ['Työkeskuksen raportti on valmis. Raportti kutsuu oloja ”kestämättömiksi”.', ['narration -', 'direct työkeskuksen raportti']],
      ['Paikalla oli vuorosahuri Jyri Kontu. Vuorosahurin mukaan terä katkesi.', ['narration -', 'indirect Jyri Kontu']],
    ],
  },
  {
    title: 'Lehti ja leipuri',
    paragraphs: [
      ['”Hyvä”, kuvailee leipomoa pitävä Nelson Quintero El Faro del Valle -lehdelle.', ['direct Nelson Quintero']],
      ['El Faro del Valle kirjoittaa, että pommi oli autossa. Auto oli varastettu, lehti kertoo.', ['indirect El Faro del Valle', 'indirect El Faro del Valle']],
      ['”Hyvä”, kertoi Ana Maria Lopez Radio Nacional -kanavalle. Ja sitten Lopez vaikeni.', ['direct Ana Maria Lopez', 'narration -']],
      ['Cerro Azul -ajatushautomon johtaja Fernando Mejía on eri mieltä. ”Miksi?” hän kysyy La Jornada Vieja -lehden haastattelussa.', ['narration -', 'direct Fernando Mejía']],
    ],
  },
  {
    title: 'Suvun nimi edellä',
    paragraphs: [
      ['Pääesitys, taiwanilaisen Lin Yu-chenin ”Suolatytär”, sai aplodit. ”Hyvä”, Lin sanoo. Linin mielestä pimeys on kumppani.', ['narration -', 'direct Lin Yu-chen', 'indirect Lin Yu-chen']],
      ['Elokuvan ohjasi Bong Joon-su. Bong sanoo, että talvi tulee.', ['narration -', 'indirect Bong Joon-su']],
      ['Paikalla oli Moon Jae-in. Moonin mukaan talvi tuli jo.', ['narration -', 'indirect Moon Jae-in']],
    ],
  },
  {
    title: 'Perheen nimi monikossa',
    paragraphs: [
      ['Anneli ja Reijo Mehtälä heräsivät. ”Luulin”, Anneli Mehtälä kertoo. Mehtälöiden mukaan mutka on paha.', ['narration -', 'direct Anneli Mehtälä', 'indirect Anneli ja Reijo Mehtälä']],
      ['Mehtälät sanovat pyytäneensä kaidetta.', ['indirect Anneli ja Reijo Mehtälä']],
      ['Irja ja Onni Lahti muuttivat. Lahtien mielestä mutka on turha. Lahdet kertovat, että auto meni.', ['narration -', 'indirect Irja ja Onni Lahti', 'indirect Irja ja Onni Lahti']],
      ['Satu ja Mauri Virtanen jäivät. Virtasten mukaan sataa. Virtaset kertovat, että tulvii.', ['narration -', 'indirect Satu ja Mauri Virtanen', 'indirect Satu ja Mauri Virtanen']],
    ],
  },
  {
    title: 'Valmistaja on yhtiö',
    paragraphs: [
      ['Pakkausvalmistaja Kartiola laskee ohjeistustaan. Yhtiö arvioi tuloksen jäävän pieneksi.', ['narration -', 'indirect Kartiola']],
      ['Panimoyritys Humala rakentaa uuden tehtaan. Yhtiö lupaa työllistävänsä sata.', ['narration -', 'indirect Humala']],
    ],
  },
  {
    title: 'Pariskunnan saari',
    paragraphs: [
      ['Lauttaa odottaa pariskunta Aune ja Reino Kesäniemi. ”Kaksi tuntia”, Reino Kesäniemi sanoo. ”Ja aamulla kolme”, hänen vaimonsa lisää. Reinon mielestä aikataulu on vitsi.', ['narration -', 'direct Reino Kesäniemi', 'direct Aune Kesäniemi', 'indirect Reino Kesäniemi']],
      ['Pariskunta sanoo myyvänsä mökin.', ['indirect Aune ja Reino Kesäniemi']],
      ['– Lautta kulkee kyllä, sanoo lauttamies Urho Peltola. Hän on Reinon serkku. Serkun mukaan moottori vaihdetaan.', ['direct Urho Peltola', 'narration -', 'indirect Urho Peltola']],
      ['Turkulainen matkailijaperhe kertoo nukkuneensa autossa. – Täällä ei ollut edes kahvia, he sanovat.', ['indirect turkulainen matkailijaperhe', 'direct turkulainen matkailijaperhe']],
      ['Saaristojärjestö Luoto epäilee lukuja. Järjestön raportissa todetaan, että vuoroja on peruttu.', ['indirect Luoto', 'indirect saaristojärjestö Luodon raportti']],
      ['Varustamo Purennan laiva on telakalla. Yhtiön mukaan laiva palaa keväällä. Purenta korvaa liput.', ['narration -', 'indirect Purenta', 'narration -']],
      ['Tieto vuoti nimimerkillä ”Kaislikko”. ”Lukekaa ja itkekää”, nimimerkki kirjoitti.', ['narration -', 'direct nimimerkki Kaislikko']],
      ['Kalan ostaa kalanjalostaja Merikoura. Yhtiö ilmoittaa nostavansa hintoja.', ['narration -', 'indirect Merikoura']],
      ['Oikeus tuomitsi lautan entisen päällikön sakkoihin. Tuomittu kiistää rikoksen.', ['narration -', 'indirect lautan entinen päällikkö']],
      ['Matkustajista moni suuttui. Yksi heistä, kioskissa työskennellyt nainen, sanoi jääneensä laiturille.', ['narration -', 'indirect kioskissa työskennellyt nainen']],
    ],
  },
  {
    title: 'Kentän rakentajat',
    paragraphs: [
      ['Jään tekivät Tuomo ja Urho Sorvari. Veljesten mukaan vettä kului paljon.', ['narration -', 'indirect Tuomo ja Urho Sorvari']],
      ['Kunta katsoo, että kenttä on laiton. Lautakunta arvioi, että lupa löytyy.', ['indirect kunta', 'indirect lautakunta']],
    ],
  },
  {
    title: 'Jään muisto',
    paragraphs: [
      ['Kylään valittiin vanhin. Kokous nimesi vanhimmaksi Onni Harjusen. Harjunen sanoo yllättyneensä.', ['narration -', 'narration -', 'indirect Onni Harjunen']],
      ['– Jää petti kerran. Onni Harjunen katselee järvelle. Hän täyttää pian 90 vuotta.', ['direct Onni Harjunen', 'narration -', 'narration -']],
    ],
  },
];

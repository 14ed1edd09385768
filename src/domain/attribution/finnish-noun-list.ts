// The Finnish nouns that name sources, or only look as if they did: plain words, whose forms are made elsewhere.
import type { NounClass } from './finnish-nouns.ts';

/** Nominative, and the genitive after a colon where the ending rules would not give it. */
export const finnishNounList: Readonly<Record<NounClass, string>> = {
  person: `ortopedi:ortopedin logopedi:logopedin foniatri:foniatrin fysiatri:fysiatrin osteopaatti:osteopaatin naprapaatti:naprapaatin hieroja dramaturgi:dramaturgin sommelier:sommelierin barista kondiittori:kondiittorin nuohooja purseri:purserin baritoni:baritonin tenori:tenorin sopraano mezzosopraano katalaani:katalaanin britti:britin skotti:skotin baski:baskin serbi:serbin kroaatti:kroaatin tšekki:tšekin slovakki:slovakin kurdi:kurdin jenkki:jenkin aussi:aussin
    poliisi kapinallinen siviili maanomistaja kyläläinen tutkija johtaja pääjohtaja tutkinnanjohtaja puheenjohtaja ministeri presidentti kansanedustaja edustaja
    edustajisto:edustajiston tiedottaja puhemies:puhemiehen mies:miehen nainen tyttö:tytön poika:pojan lapsi:lapsen nuori:nuoren aikuinen ihminen henkilö vanhus:vanhuksen
    eläkeläinen asukas:asukkaan naapuri silminnäkijä uhri todistaja epäilty:epäillyn syytetty:syytetyn kantaja vastaaja asianomistaja avustaja asianajaja juristi
    lakimies:lakimiehen syyttäjä tuomari asiantuntija professori dosentti lehtori rehtori opettaja oppilas:oppilaan opiskelija ylioppilas:ylioppilaan lääkäri hoitaja
    sairaanhoitaja potilas:potilaan psykologi biologi geologi meteorologi sosiologi historioitsija taloustieteilijä tieteilijä tiedemies:tiedemiehen ekonomisti
    analyytikko strategi komissaari ylikomisario komisario rikoskomisario konstaapeli ylikonstaapeli palomestari palopäällikkö päällikkö pelastaja palomies:palomiehen
    kapteeni luutnantti majuri eversti kenraali komentaja sotilas:sotilaan upseeri diplomaatti suurlähettiläs:suurlähettilään lähettiläs:lähettilään kuningas:kuninkaan
    kuningatar:kuningattaren kansleri pääministeri sihteeri pääsihteeri valtiosihteeri virkamies:virkamiehen viranhaltija viranomainen valtuutettu:valtuutetun pormestari
    kirjailija kriitikko runoilija toimittaja päätoimittaja kustantaja taiteilija näyttelijä ohjaaja muusikko laulaja säveltäjä kuvataiteilija valokuvaaja valmentaja
    pelaaja urheilija maalivahti hiihtäjä juoksija tuomaristo:tuomariston kannattaja seuraaja toimitusjohtaja yrittäjä omistaja isännöitsijä kauppias:kauppiaan myyjä
    asiakas:asiakkaan kuluttaja matkustaja kuljettaja lentäjä perämies:perämiehen merimies:merimiehen kalastaja viljelijä maanviljelijä metsästäjä
    luottamusmies:luottamusmiehen pääluottamusmies:pääluottamusmiehen työntekijä työnantaja kollega kaveri ystävä:ystävän äiti:äidin isä vaimo puoliso veli:veljen
    sisko:siskon sisar:sisaren miniä vävy eno käly kaksonen kihlattu:kihlatun tytär:tyttären isoäiti:isoäidin isoisä vaari mummo täti:tädin setä:sedän vanhempi:vanhemman omainen lähiomainen vartija vahtimestari
    talonmies:talonmiehen suunnittelija arkkitehti insinööri teknikko kehittäjä koordinaattori kouluttaja konsultti neuvonantaja neuvoja erityisneuvonantaja pappi:papin
    piispa:piispan arkkipiispa:arkkipiispan kirkkoherra:kirkkoherran paavi emeritus puolustaja hyökkääjä kirjanpitäjä tarkastaja tilintarkastaja esimies:esimiehen
    esihenkilö pomo aktivisti vaaliehdokas:vaaliehdokkaan ehdokas:ehdokkaan poliitikko sosiaalityöntekijä perustaja ylläpitäjä järjestäjä jäsen:jäsenen
    varajäsen:varajäsenen neuvos:neuvoksen kartoittaja keräilijä kokki leipuri parturi rakentaja tekijä asiamies:asiamiehen edunvalvoja oikeusasiamies:oikeusasiamiehen
    apulaisprofessori kuvernööri senaattori edustajainhuone:edustajainhuoneen lähde:lähteen kirjastonhoitaja kotiäiti:kotiäidin perhe:perheen väki:väen pakolainen turisti
    matkailija taistelija johto:johdon henkilökunta:henkilökunnan henkilöstö miehistö väestö kansalainen kuntalainen kaupunkilainen paikallinen ylilääkäri kuraattori
    museonjohtaja intendentti amanuenssi arkeologi historiantutkija kielentutkija ekologi kemisti fyysikko tähtitieteilijä virologi epidemiologi kirurgi eläinlääkäri
    farmaseutti kätilö terveydenhoitaja ensihoitaja varastomies:varastomiehen siivooja kassa lastaaja hitsaaja sähkömies:sähkömiehen putkimies:putkimiehen metsänhoitaja
    metsuri luotsi vanki vangin:vangin rikollinen kampanjapäällikkö soittaja vanhin:vanhimman kansanmies raatimies viestijä viestintäpäällikkö pidätetty:pidätetyn
    vangittu:vangitun loukkaantunut:loukkaantuneen selviytyjä pelastettu:pelastetun haastateltu:haastatellun haastateltava:haastateltavan tuntija vapaaehtoinen
    talkoolainen ylitarkastaja meppi:mepin demari liikemies:liikemiehen liikenainen lehtimies:lehtimiehen mestari kuski:kuskin pilotti:pilotin stuertti:stuertin
    emäntä:emännän isäntä:isännän tohtori maisteri kandidaatti:kandidaatin doktorandi serkku:serkun kummi lanko:langon anoppi:anopin appi:apen sulhanen morsian:morsiamen
    leski:lesken sijainen vuokralainen mökkiläinen yleisö porukka:porukan pariskunta:pariskunnan kaksikko:kaksikon kolmikko:kolmikon nelikko:nelikon enemmistö vähemmistö
    raati:raadin valamiehistö vääpeli kersantti:kersantin amiraali kommodori varusmies:varusmiehen veteraani kadetti:kadetin alikersantti:alikersantin apteekkari
    proviisori terapeutti:terapeutin psykiatri pediatri geriatri pastori rovasti diakoni rabbi imaami munkki:munkin nunna kanttori herra rouva neiti:neidin dekaani
    vararehtori assistentti:assistentin agentti:agentin manageri puutarhuri muurari maalari seppä:sepän suutari baarimikko:baarimikon keittiömestari opas:oppaan kippari
    matruusi hakkeri koodari meklari osakas:osakkaan velallinen verovelvollinen pankkiiri kamreeri keisari prinssi prinsessa ruhtinas:ruhtinaan diktaattori sissi
    osapuoli:osapuolen ulkomaalainen tulkki:tulkin selvitysmies:selvitysmiehen rumpali räppäri sentteri uimari bongari nuorukainen teini työtön:työttömän
    perheenäiti:perheenäidin perheenisä isäpuoli:isäpuolen äitipuoli:äitipuolen kylänvanhin:kylänvanhimman oppi-isä vaimoväki talkooväki:talkooväen ukki:ukin pappa mamma
    mummi eukko:eukon kundi jamppa kehitysvammainen vammainen sairastunut:sairastuneen eloonjäänyt:eloonjääneen osallinen virkanainen puoluetoveri toveri
    ystävätär:ystävättären kämppis:kämppiksen asuinkumppani kumppani liikekumppani työkaveri naapurusto lähipiiri:lähipiirin omaisuudenhoitaja
    työntekijäpuoli:työntekijäpuolen työnantajapuoli:työnantajapuolen ylioppilaskunta:ylioppilaskunnan johtohahmo kärkinimi kokelas:kokelaan harjoittelija kesätyöntekijä
    luennoitsija sinfonikko arkkiatri graafikko taitaja professorikunta:professorikunnan opettajakunta:opettajakunnan lääkärikunta:lääkärikunnan
    oppilaskunta:oppilaskunnan kuntapäättäjä päättäjä luottohenkilö yksityishenkilö avainhenkilö katsomo eliitti:eliitin jäsenistö kenttäväki:kenttäväen kansa
    kansakunta:kansakunnan viljelijäväestö nuoriso sukulainen suku:suvun jälkeläinen perikunta:perikunnan perillinen valittu:valitun tuomittu:tuomitun palkittu:palkitun
    nimitetty:nimitetyn pelastunut:pelastuneen evakuoitu:evakuoidun haavoittunut:haavoittuneen vapautettu:vapautetun rikosylikomisario ylietsivä etsivä pelastusjohtaja
    hallintopäällikkö maaherra talouspäällikkö kyselijä kiinteistönomistaja mäkikotka:mäkikotkan jääkiekkoilija jalkapalloilija koripalloilija lentopalloilija
    pesäpalloilija yleisurheilija profiili:profiilin sparraaja mentori guru pioneeri auktoriteetti:auktoriteetin portsari talkkari:talkkarin parkkari gangsteri fani pakki:pakin roudari rokkari tanssari treenari seniori juniori abiturientti:abiturientin faija mutsi konsuli šamaani shamaani idoli mitalisti
    kreivi paroni herttua sulttaani sheikki:sheikin emiiri kappalainen veljentytär:veljentyttären nimimerkki:nimimerkin veljekset:veljesten sisarukset:sisarusten kaksoset:kaksosten`,
  body: `ilmastopaneeli:ilmastopaneelin luontopaneeli:luontopaneelin asiantuntijapaneeli:asiantuntijapaneelin tutkijapaneeli:tutkijapaneelin kansalaispaneeli:kansalaispaneelin kiinteistöjätti:kiinteistöjätin teknologiajätti:teknologiajätin lääkejätti:lääkejätin vaatejätti:vaatejätin ruokajätti:ruokajätin kauppajätti:kauppajätin öljyjätti:öljyjätin energiajätti:energiajätin huonekalujätti:huonekalujätin verkkokauppajätti:verkkokauppajätin mediajätti:mediajätin teräsjätti:teräsjätin metsäjätti:metsäjätin autojätti:autojätin pankkijätti:pankkijätin rakennusjätti:rakennusjätin somejätti:somejätin nettijätti:nettijätin laivajätti:laivajätin panimojätti:panimojätin kosmetiikkajätti:kosmetiikkajätin vakuutusjätti:vakuutusjätin telejätti:telejätin kaivosjätti:kaivosjätin elektroniikkajätti:elektroniikkajätin ohjelmistojätti:ohjelmistojätin pelijätti:pelijätin paperijätti:paperijätin kustannusjätti:kustannusjätin kuljetusjätti:kuljetusjätin hissijätti:hissijätin asejätti:asejätin urheiluvälinejätti:urheiluvälinejätin
    puolustus:puolustuksen ministeriö hallitus:hallituksen eduskunta:eduskunnan parlamentti kongressi senaatti komissio neuvosto virasto viranomaiset:viranomaisten laitos:laitoksen instituutti
    keskus:keskuksen yhtiö yritys:yrityksen konserni pankki firma tehdas:tehtaan kustantamo kustannusyhtiö liitto:liiton järjestö yhdistys:yhdistyksen seura säätiö
    puolue:puolueen ryhmä liike:liikkeen kerho kunta:kunnan kaupunki:kaupungin valtio maakunta:maakunnan aluehallinto:aluehallinnon valtuusto lautakunta:lautakunnan
    kaupunginhallitus:kaupunginhallituksen lehti:lehden sanomalehti:sanomalehden uutistoimisto toimitus:toimituksen kanava radio televisioyhtiö yleisradio media
    sanomat:sanomien uutiset:uutisten viikkolehti:viikkolehden iltapäivälehti:iltapäivälehden yliopisto korkeakoulu ammattikorkeakoulu koulu oppilaitos:oppilaitoksen
    tiedekunta:tiedekunnan laboratorio sairaala hoitopiiri hyvinvointialue:hyvinvointialueen terveyskeskus:terveyskeskuksen oikeus:oikeuden käräjäoikeus:käräjäoikeuden
    hovioikeus:hovioikeuden tuomioistuin:tuomioistuimen syyttäjälaitos:syyttäjälaitoksen poliisilaitos:poliisilaitoksen pelastuslaitos:pelastuslaitoksen
    rajavartiolaitos:rajavartiolaitoksen tulli:tullin palvelu tiedustelupalvelu tiedustelu armeija:armeijan puolustusvoimat:puolustusvoimien merivoimat:merivoimien
    ilmavoimat:ilmavoimien esikunta:esikunnan päämaja laivasto poliisijohto:poliisijohdon lähetystö suurlähetystö työryhmä tutkijaryhmä komitea:komitean
    toimikunta:toimikunnan jaosto osasto yksikkö varustamo lentoyhtiö operaattori kauppakamari keskusjärjestö keskusliitto:keskusliiton seurakunta:seurakunnan
    kirkko:kirkon museo teatteri kirjasto urheiluseura joukkue:joukkueen ammattiliitto:ammattiliiton osuuskunta:osuuskunnan vakuutusyhtiö kiinteistöyhtiö
    teollisuus:teollisuuden hanke:hankkeen projekti vanhempainyhdistys:vanhempainyhdistyksen osakeyhtiö tutkimuslaitos:tutkimuslaitoksen kriisikeskus:kriisikeskuksen
    oppositio koalitio valiokunta:valiokunnan liittouma sisäministeriö ulkoministeriö pörssi ketju toimisto tilastokeskus:tilastokeskuksen varasto urakoitsija
    kapinallisryhmä kansanliike:kansanliikkeen talo:talon suojelupoliisi keskusrikospoliisi kanslia akatemia klinikka:klinikan poliklinikka:poliklinikan prikaati kamari
    unioni vartiosto:vartioston edustusto konsulaatti energiayhtiö seutukunta:seutukunnan tuomiokapituli kirkkohallitus:kirkkohallituksen
    poliisihallitus:poliisihallituksen verohallinto:verohallinnon hallinto:hallinnon toimi:toimen sivistystoimi:sivistystoimen pelastustoimi:pelastustoimen piiri
    sairaanhoitopiiri yhtymä kuntayhtymä osuuskauppa:osuuskaupan hotelli ravintola kahvila festivaali ooppera orkesteri kuoro bändi yhtye rahasto
    keskuspankki:keskuspankin neuvottelukunta:neuvottelukunnan johtokunta:johtokunnan kabinetti:kabinetin alahuone:alahuoneen ylähuone:ylähuoneen duuma
    liittopäivät:liittopäivien kokous:kokouksen ulosotto:ulosoton vankila palokunta:palokunnan hätäkeskus:hätäkeskuksen telakka:telakan saha meijeri panimo leipomo
    teurastamo apteekki:apteekin päiväkoti:päiväkodin hoivakoti:hoivakodin vanhainkoti:vanhainkodin lukio opisto partio osakaskunta:osakaskunnan
    kalastuskunta:kalastuskunnan paliskunta:paliskunnan käräjät:käräjien observatorio konsortio allianssi liittoutuma joukot:joukkojen asevoimat:asevoimien
    maavoimat:maavoimien turvallisuusjoukot:turvallisuusjoukkojen kaarti miliisi hovi sivusto radioasema:radioaseman tutkimusasema:tutkimusaseman
    opiskelijakunta:opiskelijakunnan tilapalvelut:tilapalvelujen palvelut:palvelujen peruspalvelut:peruspalvelujen vesilaitos:vesilaitoksen studio startup:startupin
    edustajisto puoluehallitus:puoluehallituksen eduskuntaryhmä valtuustoryhmä työvaliokunta:työvaliokunnan sote-alue:sote-alueen jätehuolto:jätehuollon
    kiinteistöhuolto:kiinteistöhuollon huolto:huollon terveydenhuolto:terveydenhuollon vartiointiliike:vartiointiliikkeen hautomo ajatuspaja foorumi eläintarha tarha talli kerhotalo seurakuntayhtymä tavaratalo valmistaja toimittajaliitto
    kuntaliitto:kuntaliiton urheiluopisto konservatorio kauppaketju elinkeinoelämä kartelli:kartellin junta mafia jengi:jengin liikenteenohjaus:liikenteenohjauksen
    lennonjohto:lennonjohdon valvomo hallintokunta:hallintokunnan virkakunta:virkakunnan etujärjestö sotilaspiiri:sotilaspiirin voimala kaivos:kaivoksen satama:sataman
    lentoasema:lentoaseman rautatiet:rautateiden väylävirasto tiedusteluelin:tiedusteluelimen elin:elimen toimielin:toimielimen arkkihiippakunta:arkkihiippakunnan
    hiippakunta:hiippakunnan luostari moskeija synagoga kuluttajaliitto:kuluttajaliiton vuokranantaja taloyhtiö kiinteistöosakeyhtiö pelastusasema:pelastusaseman
    poliisiasema:poliisiaseman terveysasema:terveysaseman start-up:start-upin sijoitusyhtiö omistajayhtiö tutkintayksikkö poikkeustilakomitea:poikkeustilakomitean
    kilpailuvirasto oikeuskanslerinvirasto sotaväki:sotaväen neuvola kotihoito:kotihoidon ensihoito:ensihoidon päivystys:päivystyksen`,
  sources: `lähde:lähteen tietolähde:tietolähteen`,
  document: `tutkimus laskenta:laskennan väestönlaskenta:väestönlaskennan raportti selvitys:selvityksen tilasto kysely mietintö katsaus:katsauksen
    osavuosikatsaus:osavuosikatsauksen tilinpäätös:tilinpäätöksen tarkastus:tarkastuksen pöytäkirja asiakirja analyysi barometri mittaus:mittauksen kartoitus:kartoituksen
    muistio artikkeli väitöskirja gradu tuomio syyte:syytteen haastehakemus:haastehakemuksen kantelu valitus:valituksen kirje:kirjeen arviointi gallup:gallupin rekisteri
    tutkinta:tutkinnan esitutkinta:esitutkinnan laskelma ennuste:ennusteen malli mallinnus:mallinnuksen julkaisu aineisto koe:kokeen kirjoitus:kirjoituksen uutinen
    tarkastuskertomus:tarkastuskertomuksen vuosikertomus:vuosikertomuksen toimintakertomus:toimintakertomuksen indeksi tilastotieto:tilastotiedon todistus:todistuksen
    lista testi tulos:tuloksen data:datan meta-analyysi vertailu seuranta:seurannan tiedonkeruu jäsenkysely kirja elämäkerta:elämäkerran muistelma dokumentti
    haastattelututkimus työpaperi vaikutusarvio riskiarvio selonteko:selonteon hakemus:hakemuksen vetoomus:vetoomuksen adressi blogi kolumni podcast:podcastin
    tietokanta:tietokannan katselmus:katselmuksen auditointi:auditoinnin kuntoarvio kustannusarvio tallenne:tallenteen video nauhoite:nauhoitteen päiväkirja
    muistelmat:muistelmien ruumiinavaus:ruumiinavauksen yhteenveto:yhteenvedon liite:liitteen esite:esitteen kirjelmä tutkielma tarkastelu simulaatio
    simulointi:simuloinnin inventointi:inventoinnin otanta:otannan mielipidetiedustelu tiedustelututkimus ranking:rankingin ovensuukysely äänestystulos:äänestystuloksen
    mittaustulos:mittaustuloksen koetulos:koetuloksen äänite:äänitteen lokitieto:lokitiedon rekisteritieto:rekisteritiedon tilinpäätöstieto:tilinpäätöstiedon arkisto
    uutisanalyysi esiselvitys:esiselvityksen potilaskertomus:potilaskertomuksen kuntotutkimus:kuntotutkimuksen lehtijuttu:lehtijutun reportaasi dokumenttiohjelma
    uutislähetys:uutislähetyksen oppikirja havaintoaineisto laboratoriotulos:laboratoriotuloksen`,
  message: `luku:luvun ennakkoluku:ennakkoluvun tiedote:tiedotteen lehdistötiedote:lehdistötiedotteen lausunto:lausunnon ilmoitus:ilmoituksen arvio tieto:tiedon näkemys:näkemyksen käsitys:käsityksen kanta:kannan
    mielipide:mielipiteen kommentti viesti väite:väitteen kertoma sana kuvaus:kuvauksen kertomus:kertomuksen puhe:puheen juttu:jutun twiitti tviitti päivitys:päivityksen
    vastaus:vastauksen haastattelu tulkinta:tulkinnan lausuma:lausuman vakuutus:vakuutuksen julistus:julistuksen uutisointi muistikuva havainto:havainnon
    tunnustus:tunnustuksen selitys:selityksen ilmianto:ilmiannon perustelu kokemus:kokemuksen todistajanlausunto:todistajanlausunnon arvelu epäily:epäilyn
    epäilys:epäilyksen johtopäätös:johtopäätöksen kannanotto:kannanoton lupaus:lupauksen vaatimus:vaatimuksen syytös:syytöksen moite:moitteen kritiikki:kritiikin
    huomautus:huomautuksen puheenvuoro esitelmä postaus:postauksen vihje:vihjeen sähköposti:sähköpostin tekstiviesti:tekstiviestin muistelu toteamus:toteamuksen
    luonnehdinta:luonnehdinnan lehtitieto:lehtitiedon ennakkoarvio varoitus:varoituksen sanoma vastine:vastineen veikkaus:veikkauksen ennustus:ennustuksen
    laskutapa:laskutavan päätelmä näkökanta:näkökannan neuvo kehotus:kehotuksen kuulutus:kuulutuksen raportointi:raportoinnin avautuminen tilitys:tilityksen
    jälkiviisaus:jälkiviisauden kuvailu laskeskelu pohdinta:pohdinnan vihjailu vakuuttelu arvostelu valittelu maininta:maininnan kirjoittelu tviittaus:tviittauksen
    ihmettely päivittely täsmennys:täsmennyksen tarkennus:tarkennuksen oikaisu avaus:avauksen ulostulo vuodatus:vuodatuksen purkaus:purkauksen ripitys:ripityksen`,
  rule: `olo sääntökirja lakikirja ohjekirja ohjesääntö:ohjesäännön työjärjestys:työjärjestyksen protokolla kaavaselostus:kaavaselostuksen tuoteseloste:tuoteselosteen käyttöohje:käyttöohjeen sanonta:sanonnan sananlasku viisaus:viisauden motto:moton iskulause:iskulauseen horoskooppi:horoskoopin ikäryhmä kategoria käsikirjoitus:käsikirjoituksen nimike:nimikkeen aihe:aiheen teema kohderyhmä kotipaikka:kotipaikan vuosikello
    laki:lain teoria määritelmä malliesimerkki asetus:asetuksen direktiivi sääntö:säännön säädös:säädöksen suunnitelma sopimus:sopimuksen aikataulu tarve:tarpeen
    määräys:määräyksen pykälä kaava:kaavan asemakaava:asemakaavan budjetti talousarvio ohjelma hallitusohjelma perustuslaki:perustuslain ikä:iän koko:koon
    tilanne:tilanteen mahdollisuus:mahdollisuuden tapa:tavan perinne:perinteen käytäntö:käytännön periaate:periaatteen nimi:nimen ohje:ohjeen toive:toiveen
    järjestys:järjestyksen aakkosjärjestys:aakkosjärjestyksen vuodenaika:vuodenajan kartta:kartan kello:kellon säästö sää:sään kaavio taulukko resepti ruokaresepti
    mitta:mitan maku:maun mieli:mielen halu:halun kyky:kyvyn voima:voiman vointi vara:varan resurssi olosuhde:olosuhteen määrä:määrän hinta:hinnan paino:painon laji:lajin
    taso:tason luokka:luokan sukupuoli:sukupuolen alue:alueen paikka:paikan aika:ajan vuosi:vuoden päivä:päivän suhde:suhteen pituus:pituuden kunto:kunnon
    odotus:odotuksen strategia linjaus:linjauksen päätös:päätöksen esitys:esityksen ehdotus:ehdotuksen lakiesitys:lakiesityksen luonnos:luonnoksen
    lakiluonnos:lakiluonnoksen velvoite:velvoitteen normi standardi kriteeri ehto:ehdon lupa:luvan ympäristölupa:ympäristöluvan takuu testamentti:testamentin tuuli:tuulen
    virta:virran kompassi logiikka reitti:reitin rytmi tahti:tahdin tulot:tulojen tulo tuotto:tuoton tilaus:tilauksen käyttö:käytön kulutus:kulutuksen kysyntä:kysynnän
    maksukyky:maksukyvyn osaaminen tarkoitus:tarkoituksen jako:jaon kiintiö:kiintiön etiketti pöytäjärjestys:pöytäjärjestyksen kalenteri almanakka
    lukujärjestys:lukujärjestyksen menu ruokalista hinnasto lainsäädäntö:lainsäädännön yhtiöjärjestys:yhtiöjärjestyksen peruskirja taksa työehtosopimus:työehtosopimuksen
    esimerkki:esimerkin mallisto vanha:vanhan väri:värin äänimäärä tilauskanta kunnia maksu kehys:kehyksen ohjeistus:ohjeistuksen suositus:suosituksen kaupunkistrategia
    kohtuus:kohtuuden rakenne:rakenteen lähtökohta:lähtökohdan tietokoneohjelma sarja koodi kartasto arvonta:arvonnan arvojärjestys:arvojärjestyksen tilastomatematiikka
    vaisto tunne:tunteen mieliala nuotti:nuotin sanakirja tottumus:tottumuksen valinta:valinnan valikoima ruoka-aika lippu:lipun liikennesääntö:liikennesäännön
    liikennemerkki:liikennemerkin raja pelisääntö:pelisäännön sapluuna muotti:muotin vuorottelu vuoro vuorolista vuodenkierto:vuodenkierron kuu:kuun kuukausi:kuukauden
    kausi:kauden sesonki:sesongin tulosodotus:tulosodotuksen markkinahinta:markkinahinnan hakuohje:hakuohjeen`,
  rumour: `huhu legenda tarina taru:tarun perimätieto:perimätiedon kansanperinne:kansanperinteen kansanetymologia uskomus:uskomuksen väittämä juoru kuulopuhe:kuulopuheen`,
};

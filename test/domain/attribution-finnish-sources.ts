// Finnish sources in full: participles with what belongs to them, foreign family names, bodies named with their field, adjectives in every case.
import type { Case } from './attribution-finnish-cases.ts';
import type { Story } from './attribution-finnish-stories.ts';

export const finnishSources: readonly Case[] = [
  // Participles that look like adjectives and nouns.
  ['Sodan uskotaan jatkuvan pitkään.', 'belief'],
  ['Rahojen arvioidaan riittävän vuoteen 2030.', 'belief'],
  ['Liitto arvioi rahan riittävän loppuvuoteen.', 'indirect', 'liitto'],
  ['Karhuja arvioidaan elävän Suomessa kaksituhatta.', 'belief'],
  ['Miehen epäillään johtavan liigaa.', 'belief'],
  ['Työn kerrotaan vaativan aikaa.', 'belief'],
  ['Ryhmään kerrotaan kuuluvan kolme miestä.', 'belief'],
  ['Ratkaisuun arvioidaan kuluvan kuukausia.', 'belief'],
  ['Jäihin arvioidaan hukkuvan vuosittain parikymmentä ihmistä.', 'belief'],
  ['Hoitajien kerrotaan nukkuvan vuoroissa.', 'belief'],
  ['Tutkija sanoo melun jatkuvan.', 'indirect', 'tutkija'],
  ['Ryhmä laski riittävän määrän ääniä.', 'narration'],
  ['Hän näki kaupungin johtavan virkamiehen kadulla.', 'narration'],
  ['Yhtiö kertoi johtavan virkamiehen nimen.', 'narration'],
  // What belongs to the participle before a source that follows its verb.
  ['"Meitä neuvottiin", kertoo Kuplalassa talvella työskennellyt myyjä.', 'direct', 'Kuplalassa talvella työskennellyt myyjä'],
  ['"Ei", kertoo tehtaalla pitkään työskennellyt mies.', 'direct', 'tehtaalla pitkään työskennellyt mies'],
  ['"Ei", kertoo neuvotteluja läheltä seurannut lähde.', 'direct', 'neuvotteluja läheltä seurannut lähde'],
  ['"Ei", kertoo yhtiössä jo vuosia työskennellyt myyjä.', 'direct', 'yhtiössä jo vuosia työskennellyt myyjä'],
  ['"Ei", sanoo paikalla illalla ollut sivullinen.', 'direct', 'paikalla illalla ollut sivullinen'],
  ['"Ei", sanoo Kempeleessä kolme vuotta asunut eläkeläinen.', 'direct', 'Kempeleessä kolme vuotta asunut eläkeläinen'],
  ['"Ei", sanoo samassa talossa asuva Matti Niva.', 'direct', 'Matti Niva'],
  ['"Ei", sanoi kotonaan Oulussa eläkeläinen Maija Kuutti.', 'direct', 'Maija Kuutti'],
  ['"Ei", sanoi Oulussa ministeri, joka on nyt sairaana.', 'direct', 'ministeri'],
  // Family names that end in n.
  ['– Olimme keskellä kenttää, kuvailee kalastaja Terje Mathisen uutistoimisto Arktikalle.', 'direct', 'Terje Mathisen'],
  ['– Kaikki hyvin, sanoo Mette Hansen Ylelle.', 'direct', 'Mette Hansen'],
  ['– Kaikki hyvin, sanoo tutkija Ole Eriksen Turun Sanomille.', 'direct', 'Ole Eriksen'],
  ['Lars Olsenin mukaan jää sulaa.', 'indirect', 'Lars Olsen'],
  ['– Kaikki hyvin, sanoo tutkija Eero Niskanen Turun Sanomille.', 'direct', 'Eero Niskanen'],
  ['Eero Niskasen mukaan jää sulaa.', 'indirect', 'Eero Niskanen'],
  // Adjectives that turn with their noun.
  ['Ministeriön korkean virkamiehen mukaan Norja kertoi suunnitelmasta.', 'indirect', 'ministeriön korkea virkamies'],
  ['Kahden korkean virkamiehen mukaan raha loppuu.', 'indirect', 'kaksi korkeaa virkamiestä'],
  ['Korkeiden virkamiesten mukaan raha loppuu.', 'indirect', 'korkeat virkamiehet'],
  ['Rikkaan liikemiehen mukaan verot ovat turhia.', 'indirect', 'rikas liikemies'],
  ['Kokeneen sotilaan mukaan tilanne on vaikea.', 'indirect', 'kokenut sotilas'],
  ['Kuuluisan kirjailijan mukaan kirja on huono.', 'indirect', 'kuuluisa kirjailija'],
  // Names that people give themselves, and those who say the same.
  ['Nimimerkki ”Pikku Myy” kirjoittaa, että päivät ovat tyhjiä.', 'indirect', 'nimimerkki Pikku Myy'],
  ['Nimimerkin ”Pikku Myy” mukaan päivät ovat tyhjiä.', 'indirect', 'nimimerkki Pikku Myy'],
  ['”Päivät ovat tyhjiä”, kirjoittaa nimimerkki ”Pikku Myy”.', 'direct', 'nimimerkki Pikku Myy'],
  ['Lukija nimimerkillä ”Pikku Myy” kirjoittaa, että päivät ovat tyhjiä.', 'indirect', 'lukija'],
  ['Toinen entinen työntekijä kertoo samaa.', 'indirect', 'toinen entinen työntekijä'],
  ['Toinen lähteistä arvioi hinnan olevan korkea.', 'indirect', 'toinen lähteistä'],
  ['Puolustuksen mukaan rahat olivat lainaa.', 'indirect', 'puolustus'],
  // Pages and meetings speak for those whose they are.
  ['Oulun kaupungin nettisivuilla todetaan, että uimahalli on suljettu.', 'indirect', 'Oulun kaupunki'],
  ['Poliisin tiedotustilaisuudessa kerrottiin, että epäilty on vangittu.', 'indirect', 'poliisi'],
  ['Verkkosivuilla kerrotaan, että ovi on auki.', 'belief'],
  // Adjectives in the nominative, and denials without an object.
  ['”Virhe”, sanoo anonyymi virkamies.', 'direct', 'anonyymi virkamies'],
  ['”Virhe”, sanoo ministeriön korkea virkamies.', 'direct', 'ministeriön korkea virkamies'],
  ['Ministeri oli sairas, kertoo avustaja.', 'indirect', 'avustaja'],
  ['Päivä oli pitkä ja raskas, kertoo Niva.', 'indirect', 'Niva'],
  ['Toimittaja IT-talo Kodekas kiistää.', 'indirect', 'IT-talo Kodekas'],
  ['Epäilty kiistää.', 'indirect', 'epäilty'],
  ['Viranomainen vahvistaa tutkinnan.', 'indirect', 'viranomainen'],
  // What somebody notices happens; what is found out is told.
  ['Mattila huomasi, että ovi oli auki.', 'narration'],
  ['Matkustaja huomasi, että ovi oli auki.', 'narration'],
  ['Poliisi huomasi auton ajavan väärää kaistaa.', 'narration'],
  ['Tutkijat huomasivat, että lintuja on vähemmän.', 'indirect', 'tutkijat'],
  ['Tutkijat havaitsivat lintujen vähentyneen.', 'indirect', 'tutkijat'],
  ['Holopainen havaitsi, että riski kasvaa.', 'indirect', 'Holopainen'],
  ['Professori Anna Aho huomasi, että linnut katosivat.', 'indirect', 'Anna Aho'],
  ['Aurinkopaneeli kertoo, paljonko sähköä syntyy.', 'narration'],
  ['Ilmastopaneelin mukaan tavoite karkaa.', 'indirect', 'ilmastopaneeli'],
  // Many in the partitive, held together by one word.
  ['Joukko vanhempia vaatii, että koulu säilyy.', 'indirect', 'joukko vanhempia'],
  ['”Ei käy”, sanoo joukko asukkaita.', 'direct', 'joukko asukkaita'],
  ['Ryhmä tutkijoita arvioi, että meri nousee.', 'indirect', 'ryhmä tutkijoita'],
  ['Joukko lääkäreitä kirjoittaa, että hoito viivästyy.', 'indirect', 'joukko lääkäreitä'],
  ['Joukko ihmisiä odotti ovella.', 'narration'],
  // A name given to a thing is nobody's view.
  ['Lapset ovat ristineet sen ”trampoliiniksi”.', 'narration'],
];

export const finnishExchanges: readonly Story[] = [
  {
    title: 'Porealtaat',
    paragraphs: [
      ['Kuluttajaneuvoja Tiina Salminen tuntee kaupan. Hän kertoo saaneensa yhteydenottoja eri puolilta Suomea.', ['narration -', 'indirect Tiina Salminen']],
      ['Esitystä käsitellään Siivousalan ammattiliiton Palan hallituksessa. Liitto vaatii, että palkat nousevat.', ['narration -', 'indirect Siivousalan ammattiliitto Pala']],
      ['Sähköstä vastaa Oulun energiayhtiö Valovoima. Yhtiö sanoo, että hinta nousee.', ['narration -', 'indirect Valovoima']],
    ],
  },
  {
    title: 'Rahat ja laskelmat',
    paragraphs: [
      ['Syytteen mukaan mies siirsi rahoja. Syyttäjä Teppo Nuora vaatii miehelle vankeutta. Mies kiistää syyllistyneensä rikokseen.', ['indirect syyte', 'indirect Teppo Nuora', 'indirect mies']],
      ['Nordean pääekonomisti Tuuli Koivula uskoo, että kuluttaja palaa. Ekonomistin ennusteen mukaan talous kasvaa.', ['indirect Tuuli Koivula', 'indirect Tuuli Koivula']],
      ['Röytiön laskelmien mukaan velka kasvaa. Analyytikko Janne Röytiö pitää hintaa kovana. Röytiön laskelmien mukaan velka kaksinkertaistuu.', ['indirect Röytiön laskelmat', 'indirect Janne Röytiö', 'indirect Janne Röytiö']],
      ['Helsingin Sanomien mukaan ministeri tiesi. HS:n näkemän viestin mukaan asiasta puhuttiin.', ['indirect Helsingin Sanomat', 'indirect Helsingin Sanomat']],
    ],
  },
  {
    title: 'Mäki',
    paragraphs: [
      ['Hyppääjä Elina Torikka lensi pitkälle. – Oli hiljaista, 19-vuotias vuokattilainen kuvaili.', ['narration -', 'direct Elina Torikka']],
      ['Päävalmentaja Janne Aro ylisti hyppyä. Mäkikotka itse toppuutteli. Hän muistutti, että kausi on pitkä.', ['indirect Janne Aro', 'narration -', 'indirect Elina Torikka']],
      ['Nimettömänä esiintyvä keräilijä kertoo aikovansa ostaa mäen. Turkulaiskeräilijän mukaan hinta on kohtuullinen.', ['indirect keräilijä', 'indirect keräilijä']],
      ['Mäen omistaa kanadalaisyhtiö Northvein. Yhtiön verkkosivuilla kerrotaan, että lippuja riittää.', ['narration -', 'indirect Northvein']],
    ],
  },
  {
    title: 'Karhu',
    paragraphs: [
      ['Pekka ja Liisa Korhonen löysivät karhun. Liisa Korhonen keittää hilloa. Hänen miehensä on toista mieltä. – Jätetään yksi puu, hän sanoo.', ['narration -', 'narration -', 'narration -', 'direct Pekka Korhonen']],
      ['Kiinteistöjätti Sato-Keva myy asuntoja. Sato-Kevan mukaan kauppa vapauttaa rahaa. Yhtiö lupaa, että vuokrat säilyvät.', ['narration -', 'indirect Sato-Keva', 'indirect Sato-Keva']],
    ],
  },
  {
    title: 'Virastot',
    paragraphs: [
      ['Oikeusministeri Leena Meri ymmärtää huolen. Ministeriöstä vakuutetaan, että rahaa on tulossa.', ['narration -', 'indirect oikeusministeriö']],
      ['Helsingin kaupunginhallitus päätti myydä tontin. Kaupungin tiedotteen mukaan hinta on 21 miljoonaa.', ['narration -', 'indirect Helsingin kaupunki']],
      ['Sodankylän kunnanjohtaja puhui. Kunta vaatii, että tie korjataan.', ['narration -', 'indirect Sodankylän kunta']],
    ],
  },
  {
    title: 'Huijaus',
    paragraphs: [
      ['Huomautus annettiin kuntosaliketju Voimalle. Ketjun mukaan kamera oli väärin.', ['narration -', 'indirect Voima']],
      ['Eläkeläispariskunta menetti säästönsä. Mies kertoo saaneensa puhelun. ”Ääni oli ystävällinen”, 78-vuotias sanoo. Vaimo huomasi tilin tyhjentyneen.', ['narration -', 'indirect mies', 'direct mies', 'narration -']],
    ],
  },
  {
    title: 'Mitä pitäisi',
    paragraphs: [
      ['Opettaja Anna Aho puhui. Hänestä lasten olisi pitänyt nukkua enemmän. Hänestä yhtiön kannattaa odottaa.', ['narration -', 'indirect Anna Aho', 'indirect Anna Aho']],
      ['Hänestä tulee rehtori. Hänestä piti tulla lääkäri.', ['narration -', 'narration -']],
      ['Toimitusjohtajan Kaisa Mikluchan mukaan rakentaminen on pysähtynyt. Toimitusjohtaja sanoo, että kesä oli huono.', ['indirect Kaisa Miklucha', 'indirect Kaisa Miklucha']],
      ['Lääkäri Minna Salakari lähti Sudaniin. Kirurgin mukaan pahinta oli valita.', ['narration -', 'indirect Minna Salakari']],
      ['Baritoni Juha Hostik tukee johtajaa. Laulajan mukaan juhlat menettivät suuntansa.', ['narration -', 'indirect Juha Hostik']],
    ],
  },
  {
    title: 'Yliopisto',
    paragraphs: [
      ['Ryhmä entisiä opiskelijoita syyttää professoria häirinnästä. Opiskelijoiden mukaan tilanne jatkui vuosia.', ['indirect ryhmä entisiä opiskelijoita', 'indirect ryhmä entisiä opiskelijoita']],
    ],
  },
  {
    title: 'Kutsu',
    paragraphs: [
      ['Yrittäjä Markku Raitanen, 58, sai kutsun. Leena Raitanen, 55, osti puvun.', ['narration -', 'narration -']],
      ['58-vuotias kertoo avanneensa kirjeen autossa. 55-vuotiaan mukaan mies itki.', ['indirect Markku Raitanen', 'indirect Leena Raitanen']],
      ['Puheenjohtaja Eeva Siekkinen (kesk.) syyttää hallitusta. Sihteeri Ossi Meri (sd.) kiistää syytöksen. Keskustalaisen mukaan rahat loppuvat.', ['indirect Eeva Siekkinen', 'indirect Ossi Meri', 'indirect Eeva Siekkinen']],
    ],
  },
  {
    title: 'Kuka on kuka',
    paragraphs: [
      ['Arkeologi Gabriele Conti löysi leipomon. Suomalainen tutkija Ria Salo pitää löytöä tärkeänä. Italialainen arvelee, että leipureita oli viisi.', ['narration -', 'indirect Ria Salo', 'indirect Gabriele Conti']],
      ['Yliopistossa perjantaina väittelevä Kirsi Holopainen seurasi miehiä. Väittelijän mielestä ystävistä pitää kysyä.', ['narration -', 'indirect Kirsi Holopainen']],
      ['Suomen Pankin pääjohtaja Olli Rehn puhui Turussa. Keskuspankkiiri painotti, että korkoja lasketaan.', ['narration -', 'indirect Olli Rehn']],
      ['Vihreiden puheenjohtaja Saara Heino kritisoi hallitusta. Oppositiojohtaja sanoo, että luottamus on mennyt.', ['indirect Saara Heino', 'indirect Saara Heino']],
      ['Kantelun teki espoolainen pariskunta. Pariskunta kertoo pelkäävänsä. – Koira menee sängyn alle, nainen sanoo.', ['narration -', 'indirect espoolainen pariskunta', 'direct nainen']],
      ['Lehden näkemissä asiakirjoissa todetaan, että tappiot siirrettiin. Asiakirjojen mukaan summa oli suuri.', ['indirect lehden näkemät asiakirjat', 'indirect lehden näkemät asiakirjat']],
    ],
  },
];

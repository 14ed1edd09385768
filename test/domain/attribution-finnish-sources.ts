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
];

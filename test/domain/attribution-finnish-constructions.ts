// Finnish constructions in invented sentences and small stories: each alone, with the mode and the source that a reader would name.
import type { Case } from './attribution-finnish-cases.ts';
import type { Story } from './attribution-finnish-stories.ts';

export const finnishConstructions: readonly Case[] = [
  // A number of sources, and words that only begin like names.
  ['Saksa aikoo kolmen EU-diplomaatin mukaan vaatia siirtymäaikaa.', 'indirect', 'kolme EU-diplomaattia'],
  ['Kaksi EU-diplomaattia kertoo, että päätös syntyy pian.', 'indirect', 'kaksi EU-diplomaattia'],
  ['Venäjä-tutkija Antti Niva arvioi, että sota jatkuu.', 'indirect', 'Antti Niva'],
  ['Nato-lähteiden mukaan päätös syntyy pian.', 'indirect', 'Nato-lähteet'],
  ['Pisa-tutkimuksen mukaan lukutaito on heikentynyt.', 'indirect', 'Pisa-tutkimus'],
  ['NRK-kanavan mukaan neuvottelut jatkuvat.', 'indirect', 'NRK-kanava'],
  ['Kaksi uutistoimisto Pasajen haastattelemaa vaalivirkailijaa kertoo, että huoneeseen murtauduttiin.', 'indirect', 'kaksi uutistoimisto Pasajen haastattelemaa vaalivirkailijaa'],
  ['Usean silminnäkijän mukaan auto ajoi lujaa.', 'indirect', 'usea silminnäkijä'],
  ['Muutaman asukkaan mukaan melu jatkui.', 'indirect', 'muutama asukas'],
  ['Kymmenien silminnäkijöiden mukaan auto ajoi lujaa.', 'indirect', 'kymmenet silminnäkijät'],
  ['Noin kahdenkymmenen vanhemman mukaan koulu ei vastannut viesteihin.', 'indirect', 'kaksikymmentä vanhempaa'],
  // Reports under their participles.
  ['Tila heikkeni jo varhain, selviää Journal of Boreal Waters -lehdessä julkaistusta tutkimuksesta.', 'indirect', 'Journal of Boreal Waters -lehdessä julkaistu tutkimus'],
  ['Viime viikolla valmistuneen selvityksen mukaan silta on turvallinen.', 'indirect', 'viime viikolla valmistunut selvitys'],
  ['Kesällä tehdyn mittauksen mukaan vesi on puhdasta.', 'indirect', 'kesällä tehty mittaus'],
  ['Aiemmin salaisena pidetyn muistion mukaan viranomaiset tiesivät vuodosta.', 'indirect', 'aiemmin salaisena pidetty muistio'],
  ['Kahden vuoden aikana kerätyn aineiston mukaan linnut vähenivät.', 'indirect', 'kahden vuoden aikana kerätty aineisto'],
  ['Oikeuteen toimitetun kirjeen mukaan mies katui tekoaan.', 'indirect', 'oikeuteen toimitettu kirje'],
  ['Sosiaalisessa mediassa levinneen videon mukaan poliisi ampui ensin.', 'indirect', 'sosiaalisessa mediassa levinnyt video'],
  ['Vuonna 2019 julkaistun raportin mukaan vesi on puhdasta.', 'indirect', 'vuonna 2019 julkaistu raportti'],
  ['Helsinkiin perustetun yhtiön mukaan tilauksia riittää.', 'indirect', 'Helsinkiin perustettu yhtiö'],
  ['Hollantilainen seurantatutkimus osoitti neljä vuotta sitten, että poikueet jäävät pieniksi.', 'indirect', 'hollantilainen seurantatutkimus'],
  // Verbs of manner after a clause without quotation marks.
  ['Hinta on kova, tiivistää kauppias Eero Niva.', 'indirect', 'Eero Niva'],
  ['Hinta on kova, tiivistää kauppias Eero Niva Ylelle.', 'indirect', 'Eero Niva'],
  ['Rahaa ei ole, jatkaa toimitusjohtaja Eero Niva.', 'indirect', 'Eero Niva'],
  ['Rahaa ei ole, jos tilauksia ei tule, opettaja pohtii.', 'indirect', 'opettaja'],
  ['Kun puhelin soi, hän hymyilee.', 'narration'],
  ['Peli keskeytyi, joukkue jatkaa huomenna.', 'narration'],
  ['Aho loukkaantui, Niva jatkaa maalilla.', 'narration'],
  ['Hän nousee, kävelee ikkunan luo ja nauraa.', 'narration'],
  ['Juna pysähtyy Toijalaan, mutta hän jatkaa.', 'narration'],
  ['Kun sade lakkaa, Yrjölä jatkaa.', 'narration'],
  ['Isä lukee lehteä, äiti pohtii ristikkoa.', 'narration'],
  // What the rules allow, and what is not asked for.
  ['Sääntökirjan mukaan päätuomari voi itse pyytää videotarkistusta.', 'narration'],
  ['Päätuomari voi pyytää tarkistusta.', 'narration'],
];

export const finnishReports: readonly Story[] = [
  {
    title: 'Kauppias tiivistää',
    paragraphs: [
      ['Kauppias Leena Yrjölä on seurannut alaa pitkään.', ['narration -']],
      ['Suomalaiset ostavat jäätelöä vähemmän mutta parempaa, hän tiivistää.', ['indirect Leena Yrjölä']],
      ['Sää on kauppiaalle tärkeintä, Yrjölä kiteyttää.', ['indirect Leena Yrjölä']],
      ['Varastot ovat täynnä, hän jatkaa.', ['indirect Leena Yrjölä']],
      ['Kaikkea ei voi ennustaa, hän naurahtaa.', ['indirect Leena Yrjölä']],
      ['Hän epäilee kuitenkin, riittääkö kesä.', ['indirect Leena Yrjölä']],
    ],
  },
  {
    title: 'Kenestä puhutaan',
    paragraphs: [
      ['Ympäristöaktivisti Aino Mattlar on pettynyt.', ['narration -']],
      ['– Timo Vänttilä sanoi vielä keväällä kannattavansa kompromissia, hän muistuttaa.', ['direct Aino Mattlar']],
      ['– Nyt lobbarit ovat näköjään käyneet kylässä.', ['direct Aino Mattlar']],
      ['Valmentaja Marko Vesalainen ei lähtenyt sanasotaan.', ['narration -']],
      ['– Se oli ilta. Pasi Rautakorpi on hyvä mies, ja hyville sattuu huonoja iltoja, hän sanoi.', ['direct Marko Vesalainen', 'direct Marko Vesalainen']],
    ],
  },
];

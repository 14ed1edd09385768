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
  // Claims of nobody.
  ['Osan osoitteista epäillään tulleen jo lopettaneelta kattofirmalta.', 'belief'],
  ['Syyksi arveltiin tuolloin käsivamman uusiutumista.', 'belief'],
  ['Vahinkojen suuruudeksi arvioidaan kaksi miljoonaa.', 'belief'],
  ['Seuraavaksi puheenjohtajaksi veikataan Outi Aroa.', 'belief'],
  ['Tekijäksi uskotaan entistä työntekijää.', 'belief'],
  ['Päävalmentajan kanssa kerrotaan neuvotellun jatkosta jo ennen pudotuspelejä.', 'belief'],
  ['Rahojen epäillään saadun ulkomailta.', 'belief'],
  ['Työ tehdään valmiiksi kesällä.', 'narration'],
  ['Aluksi arvioitiin tilat, sitten kalusto.', 'narration'],
  ['Lisäksi arvioidaan riskit.', 'narration'],
  // Order, groups and passives.
  ['Oinosen kuvailun mukaan ilma oli sakeana savusta.', 'indirect', 'Oinonen'],
  ['Tulipallon kertoi nähneensä laivan kapteeni Esa Wiik.', 'indirect', 'Esa Wiik'],
  ['Kyselyyn vastanneista joka kolmas pelkää menettävänsä työnsä.', 'indirect', 'kyselyyn vastanneista joka kolmas'],
  ['Joka kolmas vastaaja pelkää menettävänsä työnsä.', 'indirect', 'joka kolmas vastaaja'],
  ['Tutkimuksessa osoitettiin, että lääke auttaa.', 'indirect', 'tutkimus'],
  ['Oppositiosta on arvosteltu, että uudistus on vaarallinen.', 'indirect', 'oppositio'],
  ['Asiakkaansa puolesta puhuva asianajaja Timo Rask vakuuttaa, että rahat palautetaan.', 'indirect', 'Timo Rask'],
  ['Syyttäjä vaatii miehelle viiden vuoden vankeutta.', 'indirect', 'syyttäjä'],
  ['Hovioikeus piti näyttöä riittämättömänä.', 'indirect', 'hovioikeus'],
  ['Asiasta kertoi ensimmäisenä Helsingin Sanomat.', 'narration'],
  ['Tutkijat eivät osaa sanoa, miksi valaat rantautuvat.', 'narration'],
  ['Asiantuntijat ovat eri mieltä siitä, auttaako lääke.', 'narration'],
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
  {
    title: 'Tytär ja isä',
    paragraphs: [
      ['Yhtiötä johtaa Camilla Söderlund. Söderlundin isä Göran Söderlund perusti sen satamaan.', ['narration -', 'narration -']],
      ['Nykyisin hän istuu hallituksessa. Tytär vakuuttaa, että linjat päätetään keittiössä.', ['narration -', 'indirect Camilla Söderlund']],
      ['Isän mielestä nyt on oikea aika kasvaa.', ['indirect Göran Söderlund']],
    ],
  },
  {
    title: 'Hänen tyttärensä',
    paragraphs: [
      ['Helvi Aro perusti kahvilan 1986. Nyt sitä pyörittää hänen tyttärensä Outi Aro.', ['narration -', 'narration -']],
      ['Tytär sanoo, että reseptit ovat ennallaan.', ['indirect Outi Aro']],
      ['Äiti ei ole huolissaan. ”Outi osaa kyllä”, Helvi Aro sanoo.', ['narration -', 'direct Helvi Aro']],
    ],
  },
  {
    title: 'Tyttärensä kanssa',
    paragraphs: [
      ['Aino Laitela pitää tilaa tyttärensä Saara Laitelan kanssa.', ['narration -']],
      ['Äidin mukaan työ loppuu kesken vain talvella.', ['indirect Aino Laitela']],
      ['Tyttären mielestä työtä on liikaa.', ['indirect Saara Laitela']],
    ],
  },
  {
    title: 'Veljekset valmentajina',
    paragraphs: [
      ['– Emme pelanneet hyvin, päävalmentaja Raimo Kuusela tiivisti.', ['direct Raimo Kuusela']],
      ['Luodon valmentaja Pasi Kuusela, voittajien luotsin pikkuveli, oli vihainen.', ['narration -']],
      ['Isoveljen mukaan tilanne oli puhdas.', ['indirect Raimo Kuusela']],
      ['Pikkuveli sanoo, että tuomarit nukkuivat.', ['indirect Pasi Kuusela']],
    ],
  },
  {
    title: 'Miehen tytär',
    paragraphs: [
      ['Onnettomuudessa kuoli 54-vuotias mies.', ['narration -']],
      ['Miehen tytär kertoo, että isä oli matkalla töihin.', ['indirect miehen tytär']],
      ['Tytär toivoo, että risteykseen saadaan valot.', ['indirect miehen tytär']],
    ],
  },
  {
    title: 'Vaimo vastaa',
    paragraphs: [
      ['Kansanedustaja Esko Talvela sai sakot. Hänen vaimonsa Kirsi Talvela ajoi autoa.', ['narration -', 'narration -']],
      ['Vaimo sanoo, ettei huomannut kylttiä.', ['indirect Kirsi Talvela']],
      ['Aviomies kertoo maksavansa sakon.', ['indirect Esko Talvela']],
    ],
  },
  {
    title: 'Setä ja veljentytär',
    paragraphs: [
      ['Lintuharrastaja Eero Räsälä on merkinnyt lauluaikoja vihkoon. Hän on tutkija Annukka Räsälän setä.', ['narration -', 'narration -']],
      ['Setä muistelee laulun alkaneen ennen myöhemmin.', ['indirect Eero Räsälä']],
      ['Veljentytär suhtautuu vihkoon varoen.', ['narration -']],
    ],
  },
  {
    title: 'Kenen tytär',
    paragraphs: [
      ['Kapteeni Olli Mäkelä kuoli 1952. Olli Mäkelän tytär Sirkka Vesa säilyttää isän kirjeitä.', ['narration -', 'narration -']],
      ['Olli Mäkelän tytär kertoo lukevansa niitä jouluisin.', ['indirect Sirkka Vesa']],
      ['Tyttären mukaan isä ei koskaan puhunut sodasta.', ['indirect Sirkka Vesa']],
    ],
  },
  {
    title: 'Lapsenlapsi kertoo',
    paragraphs: [
      ['Pursiseuran perusti Arvid Lindqvist. Arvid Lindqvistin pojanpoika Nils Lindqvist purjehtii yhä.', ['narration -', 'narration -']],
      ['Pojanpojan mielestä lahti on muuttunut.', ['indirect Nils Lindqvist']],
      ['Painiliiton puheenjohtaja Raimo Tuominiemi eroaa.', ['narration -']],
      ['Puheenjohtaja kiittää tiedotteessa seuroja vuosista.', ['indirect Raimo Tuominiemi']],
      ['Tuominiemi pahoittelee tiedotteessa tapahtunutta.', ['indirect Raimo Tuominiemi']],
      ['Toimitusjohtaja Aki Heino iloitsee tiedotteessa tuloksesta.', ['indirect Aki Heino']],
      ['Heino onnittelee X:ssä voittajaa.', ['indirect Aki Heino']],
      ['Heino tuomitsee lausunnossaan iskun.', ['indirect Aki Heino']],
      ['Heino kiittää pelaajia.', ['narration -']],
      ['Heino kiittelee Facebookissa kannattajia.', ['indirect Aki Heino']],
      ['Yhtiö pahoittelee tiedotteessaan häiriötä.', ['indirect yhtiö']],
      ['Käräjäoikeus tuomitsi miehen vankeuteen.', ['narration -']],
      ['Lehti arvosteli pääkirjoituksessaan hallitusta.', ['indirect lehti']],
      ['Niva muistelee kirjassaan lapsuuttaan.', ['narration -']],
      ['Mustarastas laulaa, käy ilmi lintutieteilijä Annukka Räihän väitöskirjasta.', ['indirect lintutieteilijä Annukka Räihän väitöskirja']],
      ['Lintuharrastaja Eero Räihä on merkinnyt lauluaikoja vihkoon. Hän on väittelijän setä.', ['narration -', 'narration -']],
      ['Väittelijä suhtautuu sukulaisensa muistiinpanoihin varoen. "Ne ovat hienoja", hän sanoo.', ['narration -', 'direct Annukka Räihä']],
    ],
  },
  {
    title: 'Puolueen mies',
    paragraphs: [
      ['Hallituspuolueen Ramón Castejón johti opposition Lucía Membreñoa.', ['narration -']],
      ['– Tämä on varkaus, Membreño sanoi kannattajilleen.', ['direct Lucía Membreño']],
      ['Castejón kiistää, että hänen puolueellaan olisi osuutta katkokseen.', ['indirect Ramón Castejón']],
      ['Televisiopuheessaan hän kehotti kansalaisia pysymään kotona.', ['indirect Ramón Castejón']],
    ],
  },
  {
    title: 'Nainen ja kaksi miestä',
    paragraphs: [
      ['Oikeus tuomitsi kaksi miestä. Miehistä vanhempi, 46-vuotias rakennusyrittäjä, sai kolme vuotta. Hänen 29-vuotias työntekijänsä selvisi ehdollisella.', ['narration -', 'narration -', 'narration -']],
      ['Asianajaja Juhani Kettula sanoo, että kyse on riidasta.', ['indirect Juhani Kettula']],
      ['Liperissä asuva 83-vuotias leskirouva menetti 18 500 euroa. – Se poika oli kohtelias, nainen muistelee.', ['narration -', 'direct Liperissä asuva 83-vuotias leskirouva']],
      ['Nuorempi mies myönsi olleensa mukana.', ['indirect 29-vuotias työntekijä']],
    ],
  },
  {
    title: 'Hyökkääjä virnistää',
    paragraphs: [
      ['– Kiekko oli irti, Jesse Aaltio virnisti. 21-vuotias hyökkääjä myönsi kuitenkin, ettei nähnyt kiekkoa.', ['direct Jesse Aaltio', 'indirect Jesse Aaltio']],
    ],
  },
  {
    title: 'Muusikko',
    paragraphs: [
      ['Harmonikkataiteilija Veera Maijala avaa oven.', ['narration -']],
      ['Muusikko istuu pöytään ja kaataa teetä. – Olin väsynyt, hän sanoo.', ['narration -', 'direct Veera Maijala']],
    ],
  },
  {
    title: 'Taistelija',
    paragraphs: [
      ['”Saimme riisiä ja lyöntejä”, 23-vuotias entinen taistelija kertoo. Mies pakeni leiristä yöllä. Hänen mukaansa vartijat ampuivat.', ['direct 23-vuotias entinen taistelija', 'narration -', 'indirect 23-vuotias entinen taistelija']],
      ['Leiristä paennut 23-vuotias mies asuu nyt tätinsä luona. ”En nuku”, hän sanoo.', ['narration -', 'direct 23-vuotias entinen taistelija']],
    ],
  },
  {
    title: 'Liitto ja säätiö',
    paragraphs: [
      ['Hoitajaliitto Saran pääluottamusmiehen Juhani Tossavaisen mielestä säästöt ovat väärässä paikassa. Liitto vaatii, että johtajien palkkiot jäädytetään.', ['indirect Juhani Tossavainen', 'indirect Hoitajaliitto Sara']],
      ['Kaupan tutkimussäätiön tutkimuspäällikkö Leena Yrjölä on seurannut alaa. Säätiön tuoreen kyselyn mukaan puolet maksaisi enemmän.', ['narration -', 'indirect Kaupan tutkimussäätiön tuore kysely']],
    ],
  },
];

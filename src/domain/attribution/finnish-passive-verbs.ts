// Finnish passives that pass a claim on: of nobody who is named, or of the document or office that stands beside them.

/** Claims of nobody in any surroundings. */
const always = `väitetään väitettiin väitetty huhutaan huhuttiin huhuttu oletetaan oletettiin oletettu epäillään epäiltiin epäilty luullaan luultiin luultu juorutaan juoruttiin juoruttu
  veikataan veikattiin veikattu veikkaillaan veikkailtiin otaksutaan otaksuttiin otaksuttu uumoillaan uumoiltiin uumoiltu spekuloidaan spekuloitiin spekuloitu huhuillaan huhuiltiin huhuiltu
  aavistellaan aavisteltiin ounastellaan ounasteltiin ounasteltu`;

/** Claims of nobody where a clause, a participle construction or the like gives the claim. */
const withContent = `uskotaan uskottiin uskottu arvioidaan arvioitiin arvioitu kerrotaan kerrottiin kerrottu sanotaan sanottiin sanottu arvellaan arveltiin arveltu pelätään pelättiin pelätty
  odotetaan odotettiin odotettu ennakoidaan ennakoitiin ennakoitu ennustetaan ennustettiin ennustettu povataan povattiin povattu toivotaan toivottiin toivottu puhutaan puhuttiin puhuttu
  katsotaan katsottiin katsottu laskeskellaan laskeskeltiin tulkitaan tulkittiin tulkittu vihjataan vihjattiin vihjattu kuvitellaan kuviteltiin kuviteltu ajatellaan ajateltiin ajateltu raportoidaan raportoitiin raportoitu`;

/** Passives that pass a claim on, and what must follow for them to do so. */
export const finnishPassives: ReadonlyMap<string, 'always' | 'with-content'> = new Map<string, 'always' | 'with-content'>([
  ...wordsOf(always).map((word) => [word, 'always'] as const),
  ...wordsOf(withContent).map((word) => [word, 'with-content'] as const),
]);

/** Passives that report when a document or an office stands beside them: raportissa todetaan, ministeriöstä kerrotaan. */
export const finnishSourcePassives: ReadonlySet<string> = new Set(
  wordsOf(`todetaan todettiin todettu kerrotaan kerrottiin kerrottu sanotaan sanottiin sanottu arvioidaan arvioitiin arvioitu väitetään väitettiin väitetty
   uskotaan uskottiin vahvistetaan vahvistettiin vahvistettu korostetaan korostettiin korostettu muistutetaan muistutettiin muistutettu
   huomautetaan huomautettiin huomautettu ilmoitetaan ilmoitettiin ilmoitettu varoitetaan varoitettiin varoitettu suositellaan suositeltiin suositeltu
   esitetään esitettiin esitetty ehdotetaan ehdotettiin ehdotettu vaaditaan vaadittiin vaadittu epäillään epäiltiin epäilty
   katsotaan katsottiin katsottu mainitaan mainittiin mainittu kiistetään kiistettiin kiistetty kirjoitetaan kirjoitettiin kirjoitettu
   kuvataan kuvattiin kuvattu kuvaillaan kuvailtiin ennustetaan ennustettiin ennustettu lasketaan laskettiin laskettu selitetään selitettiin selitetty
   painotetaan painotettiin painotettu tähdennetään tähdennettiin täsmennetään täsmennettiin luvataan luvattiin luvattu kehotetaan kehotettiin kehotettu myönnetään myönnettiin myönnetty vakuutetaan vakuutettiin
   uutisoidaan uutisoitiin uutisoitu linjataan linjattiin linjattu pidetään pidettiin arvostellaan arvosteltiin kritisoidaan kritisoitiin perustellaan perusteltiin perusteltu
   raportoidaan raportoitiin raportoitu tiedotetaan tiedotettiin tiedotettu ennakoidaan ennakoitiin ennakoitu selvennetään selvennettiin tarkennetaan tarkennettiin vastataan vastattiin valitetaan valitettiin
   pahoitellaan pahoiteltiin iloitaan iloittiin kiitellään kiiteltiin kehutaan kehuttiin moititaan moitittiin ihmetellään ihmeteltiin edellytetään edellytettiin havaitaan havaittiin havaittu huomataan huomattiin
   päätellään pääteltiin toivotaan toivottiin toivottu pelätään pelättiin pelätty oletetaan oletettiin oletettu odotetaan odotettiin luullaan arvellaan arveltiin arveltu tulkitaan tulkittiin tulkittu
   alleviivataan alleviivattiin kyseenalaistetaan kyseenalaistettiin torjutaan torjuttiin julistetaan julistettiin sanoudutaan vedotaan vedottiin viestitään viestittiin osoitetaan osoitettiin todistetaan todistettiin perätään perättiin
   peräänkuulutetaan peräänkuulutettiin varoitellaan varoiteltiin viitataan viitattiin uhataan uhattiin toistetaan toistettiin vakuutellaan vakuuteltiin vihjataan vihjattiin paljastetaan paljastettiin
   lisätään lisättiin ohjeistetaan ohjeistettiin pyydetään pyydettiin neuvotaan neuvottiin patistetaan patistettiin paheksutaan paheksuttiin harmitellaan harmiteltiin surraan surtiin kommentoidaan kommentoitiin`).flatMap((word) => [word, ...participleOf(word)]),
);

/** Arvosteltiin → arvosteltu: what follows on, oli. */
function participleOf(word: string): readonly string[] {
  const stem = /^(.+t)iin$/u.exec(word)?.[1];
  return stem === undefined ? [] : [`${stem}${/[aou]/u.test(stem) ? 'u' : 'y'}`];
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

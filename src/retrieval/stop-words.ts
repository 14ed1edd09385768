// The words that carry a question's form, not its matter: Finnish and English function words and question words.

/** Lower case, as `analyseWords` gives them. Both languages at once: a Finnish question may hold English words. */
export const stopWords: ReadonlySet<string> = new Set(
  `
  ja tai sekä eli vai mutta vaan joko kuin jos että jotta koska kun niin sillä siis myös taas vielä jo nyt sitten
  ei en et emme ette eivät älä eikä enkä etkä eivätkä ettei ettei ellei joskin vaikka kuten ikään
  olla olen olet on olemme olette ovat oli olin olit olimme olitte olivat ole ollut olleet olevan oleva olisi olisivat liene lienee ollaan oltiin
  onko oliko olivatko ovatko olisiko eikö eivätkö
  minä minun minua minut minulla minulle minulta minusta minuun sinä sinun sinua sinut sinulla sinulle sinulta
  hän hänen häntä hänet hänellä hänelle häneltä hänestä häneen hänessä me meidän meitä meillä meille te teidän teitä
  he heidän heitä heidät heillä heille heiltä heistä heihin
  se sen sitä siinä siitä siihen sillä sille siltä siksi sinne siellä sieltä ne niiden niitä niissä niistä niihin niillä niille niiltä
  tämä tämän tätä tässä tästä tähän tällä tälle tältä täksi täällä tänne täältä nämä näiden näitä näissä näistä näihin näillä näille
  tuo tuon tuota tuossa tuosta tuohon tuolla tuolle tuolta nuo noiden noita noissa noista noihin noilla noille
  joka jonka jota jossa josta johon jolla jolle jolta joksi jotka joiden joita joissa joista joihin joilla joille joilta
  itse itsensä itseään toisensa toisiaan
  mikä minkä mitä missä mistä mihin millä mille miltä miksi minä mitkä millainen millaisia millaista millaiset minkälainen minkälaisia minkälaista
  kuka kenen ketä keneltä kenelle kenellä kenet keneen kenestä keitä ketkä keiden kumpi kumman kumpaa
  milloin miten kuinka montako moniko monta moni monen paljonko paljon kauanko kauan usein minne missäpäin koska mitään
  voi voivat voiko voisi pitää tulee tuli
  the a an and or but nor if then than so as of at by for from in into on onto off out over under to up with without within about
  against between through during before after above below again further while because until though although
  is are was were be been being am do does did doing done have has had having will would shall should can could may might must
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  this that these those there here itself himself herself themselves myself yourself
  not no yes too very just only also any some such own same both each
  what which who whom whose when where why how many much long often far s t re ve ll
  `
    .trim()
    .split(/\s+/u),
);

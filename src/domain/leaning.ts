// Whether a sentence leans on the one before it: alone, nobody can tell who "he" or what "after that" is.

const finnish = [
  'hän(?:en|tä|estä|een|ellä|elle|eltä|et)?|he(?:idän|itä|istä|ihin|illä|ille|iltä|idät)?',
  'se|sen|sitä|siinä|siitä|siihen|sillä|sille|siltä|siksi|ne|niiden|niitä|niissä|niistä|niihin|niillä|niille',
  'tämä|tämän|tätä|tässä|tästä|tähän|tällä|tälle|tältä|täksi|nämä|näiden|näitä|näissä|näistä|näihin|näillä|näille',
  'silloin|sitten|siellä|sieltä|sinne|tällöin|täällä|näin|niin|lisäksi|kuitenkin|toisaalta|samalla|samoin|sittemmin|molemm\\p{L}+|kumpikin|muut|toiset|toinen',
].join('|');
const english = [
  'one (?:is|was)|another|the (?:other|latter|former)|he|she|him|her|his|hers|they|them|their|theirs|it|its|this|that|these|those|both|others?|such',
  'then|afterwards?|later|since then|instead|however|also|meanwhile|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could)(?!\\p{L}))',
].join('|');
const opening = new RegExp(`^[\\s–—"”“»«'’-]*(?:${finnish}|${english})(?!\\p{L}|:)`, 'iu');
/** "Monet heistä", "such a claim": wherever they stand. Plain letters are searched for first, which is ten times as fast. */
const likelyInside = /eistä|niistä|of them|such an?|tällai|sellai|sittemmin|sen jälkeen|ince then|fter that/;
const inside = /(?<!\p{L})(?:heistä|niistä|of them|such an?|tällai\p{L}+|sellai\p{L}+|sittemmin|sen jälkeen|since then|after that)(?!\p{L})/iu;

/** Reads Finnish and English alike; a word that stands for nothing before it, as in "it is raining", counts too. */
export function leansBack(sentence: string): boolean {
  return opening.test(sentence) || (likelyInside.test(sentence) && inside.test(sentence));
}

const pronoun = /(?<!\p{L})(?:hän(?:en|tä|estä|een|ellä|elle|eltä|et)?|heidän|heitä|heistä|heille|heidät|sen|niiden|niitä|niissä|niistä|niihin|niille|näiden|näistä|tämän|tästä|tähän|tässä|his|her|hers|him|he|she|they|them|their|its|these|those)(?!\p{L}|:)/iu;

/** Whether any word of a sentence may stand for something before it: "most are stationed in their area". */
export function pointsBack(sentence: string): boolean {
  return pronoun.test(sentence);
}

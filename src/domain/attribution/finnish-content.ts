// What a Finnish reporting verb needs beside it before it reports anything: a clause, a construction, an object that is a claim.
import { findNoun } from './finnish-nouns.ts';
import { finnishAdverbs, isLocal } from './finnish-phrases.ts';
import { firstWord, hasConstruction, startsContent } from './finnish-segments.ts';
import type { Verb } from './finnish-segments.ts';
import { finnishCompanions } from './finnish-verb-list.ts';
import type { Segment, Token } from './tokens.ts';

/** What was found to be the content; `object` may not do for every subject. */
export type Content = 'clause' | 'object' | 'personal';

/** Verbs that take a question as their content. */
const askingVerbs = /^(?:kysyä|tiedustella|ihmetellä|kertoa|selittää|kuvailla|kuvata|paljastaa|muistella|selostaa|miettiä|pohtia|arvioida|sanoa|epäillä|aprikoida|kummastella|hämmästellä|pohdiskella|mietiskellä|puntaroida|tuumia|kyseenalaistaa)$/u;
/** Decides or begins, and reports only beside quoted words. */
const deciding = /^(?:päättää|aloittaa|suunnitella|selvittää|korjata|laulaa)$/u;

const infinitive = /(?:maan|mään|ta|tä|da|dä|la|lä|ra|rä|nna|nnä|oa|öä|ua|yä|ea|eä|aa|ää|ia|iä)$/u;

/** Jäsenmailta, lisätietoja, vihjeitä. */
const notInfinitive = /(?:lt[aä]|ss[aä]|[eoö]it[aä]|j[aä]|(?<!^no)[uy]st[aä])$/u;

/** Voi pyytää tarkistusta: what somebody may do, not what is asked for. */
const ability = /^(?:voi|voivat|pystyy|pystyivät|pystyi|osaa|osasi|saattaa|saattoi|ehti|ehtii)$/u;

/** What a verb at [verb.from, verb.to) reports; null when nothing beside it is content. */
export function contentOf(tokens: readonly Token[], verb: Verb, segment: Segment, next: Segment | undefined, quoted: boolean): Content | null {
  const rest = tokens.slice(verb.to, segment.to);
  const clause = takesClause(tokens, verb, segment, next);
  const construction = hasConstruction(tokens, verb.to, segment.to);
  if (verb.negated) return negatedContent(tokens, verb, segment, clause || construction);
  if (!accompanied(tokens, verb, segment)) return null;
  const uses = [...verb.uses];
  if (clause && (uses.some((use) => use !== 'naming' && use !== 'manner') || (uses.includes('manner') && ![...verb.lemmas].some((lemma) => deciding.test(lemma))))) return 'clause';
  const speaks = uses.some((use) => use === 'speech' || use === 'object' || use === 'infinitive' || use === 'personal');
  if (speaks || uses.includes('clause')) {
    if (construction) return 'clause';
  }
  if (speaks) {
    // Kuten X totesi, tehdas suljetaan.
    if (tokens[segment.from]?.lower === 'kuten') return 'clause';
    // Toisin kertoo X: the content stands in the sentence before.
    if (verb.from === segment.from + 1 && /^(?:toisin|samaa|samoin|näin)$/u.test(tokens[segment.from]?.lower ?? '')) return 'clause';
    if (tokens[verb.to]?.lower === 'samaa' && verb.to + 1 === segment.to) return 'clause';
    if (segment.after?.text === ':' || tokens[verb.to]?.text === ':') return 'clause';
    if (quoted && (rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation')) return 'clause';
    if (hasLemma(verb, /^(?:arvioida|katsoa|uskoa|väittää|epäillä|sanoa|kuvata|kuvailla|luonnehtia|ennustaa|ennakoida|mainita|tunnustaa|ilmoittaa)$/u) && rest.length > 1 && rest.some((token) => token.kind === 'word' && !token.capital && token.lower.endsWith('ksi') && token.lower.length > 4)) return 'clause';
  }
  // Yhtiö kiistää.
  if (verb.lemmas.has('kiistää') && rest.length === 0 && segment.after?.text === '.') return 'personal';
  if (verb.lemmas.has('pitää') && (rest.length > 1 || segment.after?.text === ',') && rest.some((token) => isJudgement(token))) return 'object';
  if (hasLemma(verb, /^(?:torjua|vahvistaa|myöntää|tunnustaa)$/u) && rest.some((token) => claims.test(token.lower))) return 'object';
  // Valittaa melusta; not valittaa tuomiosta.
  if (verb.lemmas.has('valittaa') && rest.some((token) => !token.capital && /(?:st[aä])$/u.test(token.lower) && !/(?:tuomio|päätö|ratkaisu|luva|kaava|siitä|asia)/u.test(token.lower))) return 'personal';
  if (hasLemma(verb, /^(?:muistuttaa|huomauttaa)$/u) && rest.some((token) => token.kind === 'word' && /(?:sta|stä)$/u.test(token.lower) && !/^(?:tiedo|tiedotteesta)/u.test(token.lower)) && !rest.some((token) => /(?:aa|ää|ta|tä)$/u.test(token.lower) && !/(?:sta|stä|lta|ltä)$/u.test(token.lower))) return 'object';
  if (verb.to - verb.from > 1 && ability.test(tokens[verb.from]?.lower ?? '')) return null;
  const object = rest.filter((token) => token.kind === 'word' && !finnishAdverbs.has(token.lower));
  // Vastusti helmikuuhun asti: without its object the verb tells of deeds.
  // Vastusti kieltoa kokouksessa: what somebody did, where no reason is told.
  if (sided.test(tokens[verb.to - 1]?.lower ?? '')) return null;
  const objects = hasLemma(verb, /^(?:vastustaa|puoltaa|kannattaa|arvostella|kritisoida|suomia)$/u) ? object.filter((token) => !token.capital && /[aä]$/u.test(token.lower) && !/(?:ss[aä]|l[lt][aä]|n[aä])$/u.test(token.lower)) : object;
  if (verb.uses.has('object') && objects.length > 0) return 'object';
  // Pyysi saada puhua nimettömänä: a wish for oneself.
  if (verb.lemmas.has('pyytää') && rest.some((token) => /^(?:saada|nimettömänä|anteeksi)$/u.test(token.lower))) return null;
  if (verb.uses.has('infinitive') && object.some((token) => infinitive.test(token.lower) && token.lower.length > 3 && !notInfinitive.test(token.lower))) return 'object';
  // Ehdotusta is as likely an object as an elative.
  if (verb.uses.has('personal') && object.some((token) => !isLocal(token) || /[uyoö](?:sta|stä)$/u.test(token.lower))) return 'personal';
  if (verb.lemmas.has('puhua') && speaksOf(tokens, verb.to, segment)) return 'object';
  if (hasLemma(verb, feels) && object.length > 1 && tokens.slice(segment.from, segment.to).some((token) => inMessage(token))) return 'personal';
  if (verb.uses.has('naming') && quoted) return rest.some((token) => token.kind === 'quotation') || segment.after?.kind === 'quotation' ? 'object' : null;
  if (verb.uses.has('manner') && quoted) return segment.after?.kind === 'quotation' && /^[,:]$/u.test(tokens[segment.to]?.text ?? '') ? 'clause' : null;
  return null;
}

/** Past forms of taking a side. */
const sided = /^(?:vastusti|kannatti|puolsi)(?:vat)?$/u;

/** Verbs whose object or reason is content enough where a message carries them: kiittää tiedotteessa seuroja. */
const feels = /^(?:kiittää|kiitellä|iloita|harmitella|pahoitella|surra|murehtia|tuomita|kehua|moittia|arvostella|kritisoida|ylistää|ihmetellä|hämmästellä|päivitellä|paheksua|puolustella|kannustaa|hehkuttaa|riemuita|toivottaa|onnitella|perustella|selittää|torjua|valittaa|valitella|oikaista|täsmentää|tarkentaa|kuvata|kuvailla|luonnehtia|lupailla|ylpeillä|mainostaa|patistaa|rohkaista|vakuutella|rauhoitella|muistella|vihjailla|uhitella)$/u;

/** Tiedotteessa, lausunnossaan, viestipalvelussa. */
function inMessage({ lower, text, capital }: Token): boolean {
  const noun = capital ? null : findNoun(text.replace(/(?<=ss[aä])[aä]n$/u, ''));
  return (noun !== null && noun.case === 'inessive' && (noun.class === 'message' || /(?:kirje|blogi|kolumni|kirjoitus|julkaisu|kirjelmä|vetoomus|podcast|päiväkirja)$/u.test(noun.lemma))) || /^(?:\p{L}*tiedotteessa|facebookissa|instagramissa|twitterissä|twitterissa|x:ssä|linkedinissä|blueskyssa|blueskyssä|tiktokissa|telegramissa|somessa|viestipalvelussa|yhteisöpalvelussa|lehdistötilaisuudessa|tiedotustilaisuudessa|haastattelussa|puheessaan|viestissään|verkkosivuillaan|kotisivuillaan|facebook-sivuillaan)$/u.test(lower);
}

/** Puhuu ”hitaasta konkurssista”: quoted words that the verb governs, and no name of a thing. */
export function speaksOf(tokens: readonly Token[], from: number, segment: Segment): boolean {
  const quotation = tokens.slice(from, segment.to + 1).find((token) => token.kind === 'quotation');
  return quotation !== undefined && /^.\p{Ll}.*(?:st[aä])\P{L}*$/su.test(quotation.text);
}

function hasLemma(verb: Verb, which: RegExp): boolean {
  return [...verb.lemmas].some((lemma) => which.test(lemma));
}

/** The verb's own clause follows: että, or a question after a verb that takes one. */
function takesClause(tokens: readonly Token[], verb: Verb, segment: Segment, next: Segment | undefined): boolean {
  const opening = next === undefined ? null : firstWord(tokens, next);
  const conjunction = opening !== null && /^(?:ett|ettei)/u.test(opening.lower);
  const rest = tokens.slice(verb.to, segment.to);
  const objectBetween = hasLemma(verb, /^(?:vahvistaa|lisätä|osoittaa|kuvata|laskea|esittää)$/u) && rest.some((token) => token.kind === 'word' && !token.capital && !finnishAdverbs.has(token.lower) && !isLocal(token) && !timeWords.test(token.lower));
  return startsContent(tokens, next) && (conjunction || hasLemma(verb, askingVerbs)) && !objectBetween && (segment.after?.text === ',' || segment.after?.kind === 'quotation');
}

/** Neljä vuotta sitten, viime kesän jälkeen: when something was said, and no object. */
const timeWords = /^(?:vuotta|vuoden|vuosi|kuukautta|kuukauden|kuukausi|viikkoa|viikon|viikko|päivää|päivän|päivä|tuntia|tunnin|tunti|minuuttia|hetkeä|hetki|kesän|talven|syksyn|kevään|vuosikymmentä|vuosikymmenen|vuosisataa|sitten|alussa|lopussa|puolivälissä|aikana|kuluttua|kuluessa|ensimmäisen|toisen|kolmannen|\p{L}*kuun|muutama|muutaman|pari|parin|yksi|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|vajaa|reilu|runsas|runsaat|puoli|\p{N}+)$/u;

/** Antaa ymmärtää, tuo esiin: verbs that need another word. */
function accompanied(tokens: readonly Token[], verb: Verb, segment: Segment): boolean {
  const needed = [...verb.lemmas].map((lemma) => finnishCompanions[lemma]);
  return needed.some((one) => one === undefined || tokens.slice(segment.from, segment.to).some((token) => one.test(token.lower)));
}

function negatedContent(tokens: readonly Token[], verb: Verb, segment: Segment, content: boolean): Content | null {
  if (verb.lemmas.has('pitää') && tokens.slice(verb.to, segment.to).some((token) => isJudgement(token))) return 'object';
  if (!hasLemma(verb, /^(?:uskoa|epäillä|kiistää|luulla|hyväksyä|nähdä|muistaa)$/u)) return null;
  if (content) return 'clause';
  const into = tokens.slice(segment.from, segment.to).some((token) => token.kind === 'word' && /(?:([aeiouyäö])\1n|h[aeiouyäö]n)$/u.test(token.lower));
  const suspicion = verb.lemmas.has('epäillä') && tokens.slice(segment.from, segment.to).some((token) => /(?:sta|stä|a|ä)$/u.test(token.lower) && findNoun(token.text)?.case !== 'nominative');
  return (verb.lemmas.has('uskoa') && into) || suspicion ? 'object' : null;
}

/** torjuu väitteen, vahvistaa tiedon: the object stands for what was claimed. */
const claims = /^(?:väit|syytö|syytte|arvostel|kritiik|huhu|moitte|tiedon|tiedot|tietoa|asian|uutise|siirron|siirtonsa|kaupan$|kaupasta|eron$|kuolem|kuollei|henkilöllisyy|uhriluvun|aikee|pidäty|valinna|tapaami|vierailu|havainno|epäily|laukai|räjähdy|virhee|epäonnistu|puuttee|ongelma|laiminly|tutkinna|erehdy|tappio)/u;

/** pitää suunnitelmaa epärealistisena: an opinion; not pitää miestä vangittuna, pitää puheen lauantaina. */
export function isJudgement({ kind, lower }: Token): boolean {
  if (kind !== 'word' || lower.length < 6 || !/[aeiouyäö]n[aä]$/u.test(lower) || findNoun(lower)?.class === 'rule') return false;
  return !/(?:t[tu]una|t[ty]ynä|[lnrs]tuna|[lnrs]tynä|taina|tiina|kona|aikana|päivänä|kesänä|keväänä|syksynä|talvena|iltana|aamuna|viikkona|hetkenä|vuotena|kautena|tilanaan|asemana)$/u.test(lower);
}

// Tells the language of a question, often only a few words, and of an article.
import { detect } from 'tinyld/light';
import type { Language } from '../domain/article.ts';

/** Words that stand in questions of one language and hardly ever in the other; "on" and "he" are words of both. */
const cues: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    `kuka ketkä kenet kenen keitä keiden kenelle keneltä mikä mitkä mitä minkä millä millainen millaista minkälainen missä mistä mihin minne milloin miksi miten
     montako moniko kuinka paljonko paljon moni monta kumpi koska kauanko oliko onko eikö ovatko voiko saiko tuliko ja tai sekä että jotta kun jos vai mutta
     joka jotka jossa josta johon oli olivat ovat ole ollut ei eivät se hän tämä tuo nämä mukaan kertoo kerro sanoo sanoi kertoi entä sitten myös
     vuonna jälkeen ennen kanssa hei kiitos tiivistä selitä`.split(/\s+/),
  ),
  en: new Set(
    `who whom whose what which where when why how many much the a an of in to for and or is are was were be been did do does done has have had can could will
     would should may might with by from at as it this that these those she they them his her their there about tell me name list give explain
     summarise summarize please not after before into than according said says`.split(/\s+/),
  ),
};

/** Only Finnish inflects so: question clitics and the commonest long case endings. */
const finnishEnding = /(?:[aeiouyäö](?:ko|kö)|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|jen|iden|een|aan|ään|iin|taan|tään|vat|vät|nut|nyt|tiin)$/;
const englishEnding = /(?:tion|ing|ght|[^aeiouy]ed|ly|ness|ment|[^s]s's?|'s|’s)$/;

const framingWeight = 6;

/** Finnish or English; `otherwise` when the text gives nothing to go by, such as a lone name. */
export function detectLanguage(text: string, otherwise: Language = 'fi'): Language {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  let balance = 0;
  for (const [index, word] of words.entries()) {
    // The first word frames a question, whatever foreign titles and names it asks about.
    if (index === 0 && cues.fi.has(word)) balance += framingWeight;
    else if (index === 0 && cues.en.has(word)) balance -= framingWeight;
    else if (cues.fi.has(word)) balance += 2;
    else if (cues.en.has(word)) balance -= 2;
    else if (finnishEnding.test(word)) balance += 1;
    else if (englishEnding.test(word)) balance -= 1;
    if (/ä|ö|aa|ii|uu|yy|kk|uo|yö/.test(word)) balance += 0.5;
    if (/[wqx]|th|sh|ck/.test(word)) balance -= 0.5;
  }
  if (Math.abs(balance) >= 1 || (balance !== 0 && words.length <= 2)) return balance > 0 ? 'fi' : 'en';
  // Of a lone word without a cue, mostly a name, the detector knows no more than a coin.
  if (words.length < 2) return otherwise;
  const guess = detect(text, { only: ['fi', 'en'] });
  return guess === 'fi' || guess === 'en' ? guess : otherwise;
}

/** Enough for a sure answer; a whole book takes no longer. */
const articleSample = 2_000;

/** The article's language, among the two dozen that the detector knows; "und", BCP 47's undetermined, when it cannot tell. */
export function detectArticleLanguage(text: string): string {
  return detect(text.slice(0, articleSample)) || 'und';
}

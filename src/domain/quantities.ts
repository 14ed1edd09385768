// Kinds of quantity that a question asks for by its form, and that a text gives: no number of boats tells somebody's age.
import type { Language } from './article.ts';
import { wholeWords } from './whole-words.ts';

export type Quantity = 'age' | 'money' | 'share' | 'duration';

const asked: Readonly<Record<Language, readonly (readonly [Quantity, RegExp])[]>> = {
  fi: [
    ['age', wholeWords('(?:kuinka|miten) vanha\\p{L}*|minkä ikäi\\p{L}+|mikä (?:on |oli )?(?:\\p{L}+ ){0,3}ikä')],
    ['share', wholeWords('(?:kuinka|miten) (?:mon\\p{L}+|suur\\p{L}+|iso\\p{L}*) (?:prosent\\p{L}+|osuu\\p{L}+|osuus|osa|osan)|montako prosent\\p{L}+|mikä (?:on |oli )?(?:\\p{L}+ ){0,3}(?:osuus|prosenttiosuus)')],
    ['money', wholeWords('(?:paljonko|(?:kuinka|miten) paljon)(?: \\p{L}+){0,4} (?:maks\\p{L}+|kust\\p{L}+|tiena\\p{L}+|ansaits\\p{L}+|palkka\\p{L}*|raha\\p{L}*|korvau\\p{L}+|korvaa\\p{L}*|sakko\\p{L}*|velka\\p{L}*|lainaa|tukea|euroj?a)|(?:montako|(?:kuinka|miten) monta) (?:euroa|dollaria|puntaa|kruunua|miljoonaa euroa)|mikä (?:on |oli )?(?:\\p{L}+ ){0,3}(?:hinta|palkka|lippuhinta|vuokra|liikevaihto)')],
    ['duration', wholeWords('kauanko|kuinka kauan|kuinka pitkään|miten kauan')],
  ],
  en: [
    ['age', wholeWords('how old|what age|what (?:is|was) (?:the age of|\\p{L}+ age)')],
    ['share', wholeWords('(?:what|which) (?:percentage|percent|per cent|proportion|share)|how many per ?cent')],
    ['money', wholeWords("how much(?: [\\p{L}’']+){0,6} (?:costs?|pay|pays|paid|earns?|earned|spend|spent|owe|owed|raised?|fined?|charges?|charged|salary|rent|money)|how much money|what(?:’s|'s| is| was) (?:the |an? )?(?:\\p{L}+ ){0,3}(?:price|cost|salary|fee|fine|rent|turnover|revenue)")],
    ['duration', wholeWords('for how long|how long (?:did|does|do|has|have|had|will|would)(?: [\\p{L}’\']+){0,6} (?:take|taken|last|lasted|stay|stayed|wait|waited|work|worked|live|lived|run|been)')],
  ],
};

const units: Readonly<Record<Quantity, RegExp>> = {
  age: /vuotia|vuotta vanha|vuoden (?:ikä|iä)|kymppi|(?<!\p{L})(?:ikä|iän|iässä|synty)|years?[\s-]old|(?<!\p{L})aged?(?!\p{L})|(?<!\p{L})born(?!\p{L})|-year-|(?<![\p{N}.,])(?:1[0-9]|20)\p{N}\p{N}(?![\p{N}])|[,(]\s?\p{N}{1,2}\s?[,.)]|teenage|(?<!\p{L})in (?:his|her|their) \p{L}*(?:ties|teens)/iu,
  money: /[€$£¥]|(?<!\p{L})(?:euro|mark(?:ka|an|kaa)|doll|pun(?:ta|nan|taa)|pound|kruunu|kron|sen(?:tti|tin|ttiä)|cents?(?!\p{L})|rupla|ro?uble|jeni|yen|fran[gk]|peso|rupi|rupee|miljoon|miljard|[mb]illions?(?!\p{L})|ilmai|maksut|free(?!\p{L}))|\p{L}(?:euroa|markkaa|puntaa|dollaria|kruunua)(?!\p{L})/iu,
  share: /%|prosent|per ?cent|percent|puole|puoli|kolmann|kolmas|kolmi|neljän|neljäs|viiden|kymmenes|enemmistö|vähemmistö|(?<!\p{L})(?:osa|osan|suurin|joka \p{L}+s|hal(?:f|ves)|third|quarter|fifth|tenth|majority|minority|most|all|none|kaik\p{L}+|one in|out of|nine|eight|seven)(?!\p{L})|\p{N}\s?\/\s?\p{N}/iu,
  duration: /(?<!\p{L})(?:vuo(?:tta|den|sia|sikau|sikym|desta|teen)|vuosi|kuukau|kuusi|viik|päiv|vuorokau|tun(?:ti|nin|teja)|minuut|sekun|kesk(?:iviikko|eytyi)|yö|kesä|talv|centur|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|since|until|till|asti|saakka|lähtien|alkaen|season|kau(?:si|den)|(?:1[0-9]|20)\p{N}\p{N})/iu,
};

/** The kind that a question's form names; null where it names none. */
export function quantityAsked(question: string, language: Language): Quantity | null {
  return asked[language].find(([, form]) => form.test(question))?.[0] ?? null;
}

/** Whether a text has something that may be such a quantity; where in doubt, it has. */
export function hasQuantity(text: string, quantity: Quantity): boolean {
  return units[quantity].test(text);
}

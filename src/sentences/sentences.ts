// Every sentence a person reads, found by code and language; decisions are taken elsewhere.
import { createInstance } from 'i18next';
import { en } from './en/catalogue.ts';
import { fi } from './fi/catalogue.ts';
import { sv } from './sv/catalogue.ts';

export type SentenceLanguage = 'fi' | 'en' | 'sv';

type Facts = Readonly<Record<string, string | number>>;
type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type Codes<T> = { [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Codes<T[K]>}` }[keyof T & string];

/** The code of a sentence: `area.name`; a plural's code leaves out `_one` and `_other`. */
export type SentenceCode = Codes<typeof fi>;

/** The shape that every language's catalogue has: the Finnish one's, with other words. */
export type Catalogue<T = typeof fi> = { readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> };

export interface Sentences {
  /** The sentence of a code, filled in with facts; `count` chooses the plural. */
  say(language: SentenceLanguage, code: SentenceCode, facts?: Facts): string;
  /** The same for a code that came as data (an error's, a fault's); an unknown one gives the sentence for unforeseen faults. */
  sayFault(language: SentenceLanguage, code: string, facts?: Facts): string;
}

/** Builds the catalogue; nothing is loaded later. */
export function createSentences(): Sentences {
  const catalogue = createInstance();
  void catalogue.init({
    initAsync: false,
    fallbackLng: 'en',
    resources: { fi: { translation: fi }, en: { translation: en }, sv: { translation: sv } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  const say = (language: SentenceLanguage, code: string, facts: Facts) => catalogue.t(code, { ...facts, lng: language });
  return {
    say: (language, code, facts = {}) => say(language, code, facts),
    sayFault: (language, code, facts = {}) => (catalogue.exists(`fault.${code}`) ? say(language, `fault.${code}`, facts) : say(language, 'fault.unforeseen', facts)),
  };
}

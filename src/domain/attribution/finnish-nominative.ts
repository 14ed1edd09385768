// The nominative of a Finnish noun phrase whose head is no name: hallitusta lähellä olevien lähteiden → hallitusta lähellä olevat lähteet.
import { looksGenitive } from './finnish-names.ts';
import { findNoun, partitiveOf } from './finnish-nouns.ts';
import type { ArticleWords, Token } from './tokens.ts';

export const finnishAdjectives: ReadonlySet<string> = new Set('uusi tuore vanha nuori oma moni suuri iso pieni entinen nykyinen tuleva toinen ensimmäinen useat monet jotkut kaikki muut eräs eräät muutamat jokin muu kolme kaksi neljä viisi osa toiset kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes uudet vanhat nuoret suuret isot pienet tuoreet hyvä tuttu kuuluisa kova rikas köyhä viisas ylin korkein korkea paras jokainen harva sama samat joku kuusi pari molemmat anonyymi korkea nopea tärkeä rohkea pitkä lyhyt kaunis raskas innokas viisas vieras sairas terve vapaa laaja kokenut'.split(' '));

export const genitiveAdjectives: Readonly<Record<string, string>> = {
  uuden: 'uusi', tuoreen: 'tuore', vanhan: 'vanha', nuoren: 'nuori', oman: 'oma', suuren: 'suuri', ison: 'iso', pienen: 'pieni', toisen: 'toinen', erään: 'eräs', monen: 'moni', usean: 'usea', muutaman: 'muutama', harvan: 'harva', jokaisen: 'jokainen', kymmenien: 'kymmenet', satojen: 'sadat', tuhansien: 'tuhannet', muutamien: 'muutamat', harvojen: 'harvat', nimettömän: 'nimetön', riippumattoman: 'riippumaton',
  useiden: 'useat', monien: 'monet', joidenkin: 'jotkut', muiden: 'muut', eräiden: 'eräät', kaikkien: 'kaikki', nimettömien: 'nimettömät', uusien: 'uudet', tuoreiden: 'tuoreet', vanhojen: 'vanhat', suurten: 'suuret', suurien: 'suuret', riippumattomien: 'riippumattomat', eri: 'eri', luotettavien: 'luotettavat', alustavan: 'alustava',
  hyvän: 'hyvä', huonon: 'huono', pitkän: 'pitkä', rikkaan: 'rikas', köyhän: 'köyhä', vapaan: 'vapaa', laajan: 'laaja', kovan: 'kova', suoran: 'suora', lujan: 'luja', viisaan: 'viisas', kauniin: 'kaunis', vieraan: 'vieras', kalliin: 'kallis', terveen: 'terve', sairaan: 'sairas', kuuluisan: 'kuuluisa', täyden: 'täysi', lyhyen: 'lyhyt', kevyen: 'kevyt', raskaan: 'raskas', innokkaan: 'innokas', kokeneen: 'kokenut', kolmannen: 'kolmas', neljännen: 'neljäs', viidennen: 'viides', molempien: 'molemmat', jonkun: 'joku', jonkin: 'jokin', useamman: 'useampi', hyvien: 'hyvät', kokeneiden: 'kokeneet', vieraiden: 'vieraat',
};

const participle = /(?:v[aä]|vat|vät|v[aä]n|nut|nyt|ll[uy]t|rr[uy]t|ss[uy]t|neet|neen|neiden|ttu|tty|ltu|lty|stu|sty|tut|tyt|dut|dyt|tun|tyn|dun|dyn|tujen|tyjen|vien)$/u;
const agentive = /[aeiouyäö]m(?:[aä][nt]?|ien)$/u;

/** olevat, julkaistun, haastattelemien: a verb's form that may modify a noun and have its own complements. */
export function isParticiple({ lower, text }: Token): boolean {
  return participle.test(lower) || (agentive.test(lower) && lower.length > 4 && findNoun(text) === null && !/(?:oma|ilma|asema|ongelma|kuolema|elämä|sama|voima|telmä|telma|kelma|ryhmä)[nt]?$/u.test(lower));
}

const numerals: Readonly<Record<string, string>> = { kahden: 'kaksi', kolmen: 'kolme', neljän: 'neljä', viiden: 'viisi', kuuden: 'kuusi', seitsemän: 'seitsemän', kahdeksan: 'kahdeksan', yhdeksän: 'yhdeksän', kymmenen: 'kymmenen', parin: 'pari', kahdentoista: 'kaksitoista', viidentoista: 'viisitoista', kahdenkymmenen: 'kaksikymmentä', kolmenkymmenen: 'kolmekymmentä', viidenkymmenen: 'viisikymmentä', sadan: 'sata', tuhannen: 'tuhat' };

/** The words in the nominative; where they stand in it already, only the opening capital letter is taken away. */
export function nominativeWords(words: readonly Token[], genitive: boolean, attested: ArticleWords | null): string {
  const plural = findNoun(words.at(-1)?.text ?? '')?.plural ?? false;
  const number = numerals[words[0]?.lower ?? ''];
  const measures = /^(?:aikana|kuluessa|ajalta|ajan|aikavälillä|jälkeen|välein|päästä|sisällä)$/u;
  if (genitive && number !== undefined && !plural && words.length > 1 && !words.some(({ lower }) => measures.test(lower))) return [number, ...words.slice(1).map((word, index) => counted(word, index === words.length - 2))].join(' ');
  return words
    .map((word, index) => {
      const text = word.first && !isProper(word, attested) && !(words[index + 1]?.capital === true && findNoun(word.text) === null && !finnishAdjectives.has(word.lower) && !/(?:inen|iset)$/u.test(word.lower)) ? word.text.charAt(0).toLowerCase() + word.text.slice(1) : word.text;
      if (!genitive) return text;
      if (index === words.length - 1) return headNominative(text);
      // Kansainvälisen järjestön raportti: the adjective is the järjestö's.
      const next = index < words.length - 2 ? findNoun(words[index + 1]?.text ?? '') : null;
      if (/(?<!na|ihm)isen$/u.test(text) && next?.case === 'genitive' && next.class !== 'person') return text;
      // Kuopiolaisen Kuntokeskuksen kysely: where a body with a name is from.
      const named = index < words.length - 2 ? words[index + 1] : undefined;
      if (/l[aä]isen$/u.test(text) && named?.capital === true && looksGenitive(named.text)) return text;
      return modifierNominative(text, plural);
    })
    .join(' ');
}

function isProper(word: Token, attested: ArticleWords | null): boolean {
  if (/^\p{Lu}{2,}|['’]s$|^\p{Lu}\p{L}*-\p{Ll}/u.test(word.text) || attested?.has(word.text) === true) return true;
  if (attested?.isOrdinary(word) === true || opensOrdinarily(word.lower)) return false;
  if ((findNoun(word.text) !== null && !/^(?:Venäj|Espanj|Norj)/u.test(word.text)) || finnishAdjectives.has(word.lower) || word.lower in genitiveAdjectives) return false;
  if (/(?:iden|ien|jen)$/u.test(word.lower) && !/^(?:yhdysv|alankom|filipp|pohjoism|malediiv|seychell|arabiem)/u.test(word.lower)) return false;
  if (attested?.isOrdinary(word) === false && findNoun(word.text) === null && /(?:ss|ll|lt|[aei]st)[aä]$/u.test(word.lower)) return true;
  return looksGenitive(word.text) && !/(?:isen|sten|van|vän|nneen|tun|tyn|dun|dyn)$/u.test(word.lower);
}

/** When and where in general: kesällä, julkisuudessa; and into what, of the nouns that are known: oikeuteen, pankkiin. */
const ordinaryOpening = /^(?:(?:viime|ensi|alku|loppu|keski)?(?:kesä|talve|kevää|syksy|aamu|ilta|illa|yö|päivä|viiko|hetke)ll[aä]|(?:kesä|talve|kevää|syksy|aamu|ilta|yö|päivä)n[aä]|vuonna|aikanaan|sosiaalisessa|julkisuu(?:dessa|teen)|(?:some|verko|neti|interneti|media|tv|televisio|radio|lehdistö|lehti)ss[aä]|verkkoon|nettiin|mediaan|lehdistöön|ulkomailla|kotimaassa|maailmalla|paikalla|kentällä|merellä|maalla|kadulla|puhelimessa|kirjallisesti|suullisesti|\p{L}+(?:kuussa|tiistaina|torstaina|maanantaina|perjantaina|lauantaina|sunnuntaina|keskiviikkona))$/u;

function opensOrdinarily(lower: string): boolean {
  if (ordinaryOpening.test(lower) || lower in numerals || /^(?:maanan|tiis|tors|perjan|lauan|sunnun)taina$|^keskiviikkona$|^(?:aiemmin|aikaisemmin|myöhemmin|hiljattain|äskettäin|juuri|vasta|tuoreeltaan|toistaiseksi|pitkään|parhaillaan|tänään|eilen|ensin|muun|nykyisin|nykyään|yhteensä)$/u.test(lower)) return true;
  const into = /^(.+)uteen$/u.exec(lower) !== null ? lower.replace(/uteen$/u, 'us') : lower.endsWith('kseen') ? `${lower.slice(0, -5)}s` : /([aeiouyäö])\1n$/u.test(lower) ? lower.slice(0, -2) : null;
  return into !== null && (findNoun(into)?.case === 'nominative' || (into.endsWith('e') && findNoun(`${into.slice(0, -1)}i`)?.case === 'nominative'));
}

/** Kahden tehdasta tuntevan lähteen → kaksi tehdasta tuntevaa lähdettä. */
function counted({ text, capital }: Token, head: boolean): string {
  if (capital || (!head && !/(?:n|neen)$/u.test(text)) || (!head && findNoun(text)?.case === 'genitive')) return text;
  return partitiveOf(head ? headNominative(text) : modifierNominative(text, false));
}

function headNominative(text: string): string {
  const noun = findNoun(text);
  if (noun?.case === 'genitive') return noun.base;
  if (text.endsWith('vuotiaan')) return `${text.slice(0, -2)}s`;
  if (/[aeiouyäö]sten$/u.test(text)) return `${text.slice(0, -3)}et`;
  if (/[aeiouyäö]sen$/u.test(text)) return `${text.slice(0, -3)}nen`;
  if (text.endsWith('ksen')) return `${text.slice(0, -4)}s`;
  if (text.endsWith('ien')) return `${text.slice(0, -3)}it`;
  if (text.endsWith('jen')) return `${text.slice(0, -3)}t`;
  if (text.endsWith('een')) return text.slice(0, -2);
  return /[aeiouyäö]n$/u.test(text) ? text.slice(0, -1) : text;
}

/** Adjectives agree with their noun and turn with it; owners in the genitive stay as they are. */
function modifierNominative(text: string, plural: boolean): string {
  const listed = genitiveAdjectives[text];
  if (listed !== undefined) return listed;
  const noun = findNoun(text);
  if (/^\p{Lu}/u.test(text) || (noun !== null && noun.case === 'genitive' && noun.class !== 'person')) return text;
  const back = /[aou][^äöy]*$/u.test(text.replace(/(?:neen|neiden|[tvm](?:un|yn|an|än|ien)|jen)$/u, ''));
  if (text.length > 5 && noun === null && /(?:[aeiouyäö]n|nn|ll|rr|ss)een$/u.test(text)) return `${text.slice(0, -3)}${back ? 'u' : 'y'}t`;
  if (text.endsWith('neiden')) return `${text.slice(0, -4)}eet`;
  if (/[aeiouyäölnrs]t[uy]jen$/u.test(text)) return `${text.slice(0, -3).replace(/t(?=t[uy]$)/u, '')}t`;
  if (/[aeiouyäö]t[uy]n$/u.test(text)) return `${text.slice(0, -2)}t${text.at(-2) ?? ''}`;
  if (/[aeiouyäöh]d[uy]n$/u.test(text)) return `${text.slice(0, -3)}t${text.at(-2) ?? ''}`;
  if (/[lnrs]t[uy]n$/u.test(text)) return text.slice(0, -1);
  if (noun === null && /([lnr])\1[uy]n$/u.test(text)) return `${text.slice(0, -3)}t${text.at(-2) ?? ''}`;
  // Korkean, nopean; but not Pohjois-Korean, which is a name.
  if (!plural && noun === null && /[^aeiouyäö]e[aä]n$/u.test(text) && text.length > 5) return text.slice(0, -1);
  if (plural && noun === null && /[^aeiouyäö]eiden$/u.test(text) && text.length > 7) return `${text.slice(0, -5)}${/[aou]/u.test(text.slice(0, -5)) ? 'eat' : 'eät'}`;
  if (text.endsWith('vuotiaan')) return `${text.slice(0, -2)}s`;
  if (text.endsWith('vuotiaiden')) return `${text.slice(0, -5)}at`;
  if (/tt[oö]m[aä]n$/u.test(text)) return `${text.slice(0, -3)}n`;
  if (plural && /[aeiouyäö]mien$/u.test(text) && text.length > 7) return `${text.slice(0, -3)}${/[aou]/u.test(text.slice(0, -4)) ? 'at' : 'ät'}`;
  if (!plural && /imm[aä]n$/u.test(text)) return `${text.slice(0, -4)}n`;
  if (!plural && /[aeouyö]mm[aä]n$/u.test(text)) return `${text.slice(0, -3)}pi`;
  if (plural && text.endsWith('mpien')) return `${text.slice(0, -5)}mm${/[aou]/u.test(text.slice(0, -5)) ? 'at' : 'ät'}`;
  if (!plural && /[aeiouyäö]m[aä]n$/u.test(text) && text.length > 5) return text.slice(0, -1);
  if (plural && text.endsWith('isten')) return `${text.slice(0, -3)}et`;
  if (plural && text.endsWith('vien')) return `${text.slice(0, -3)}${back ? 'at' : 'ät'}`;
  if (!plural && /(?<!na|ihm)isen$/u.test(text)) return `${text.slice(0, -3)}nen`;
  if (!plural && /v[aä]n$/u.test(text) && text.length > 5) return text.slice(0, -1);
  return text;
}

/** The tokens with a noun and what agrees with it put into the genitive: tuoreesta selvityksestä → tuoreen selvityksen. */
export function inGenitive(tokens: readonly Token[], index: number, genitive: string): readonly Token[] {
  const head = tokens[index];
  const ending = /(?:ss[aä]|st[aä]|lt[aä]|ll[aä])$/u.exec(head?.lower ?? '')?.[0].slice(0, 2);
  if (head === undefined || ending === undefined) return tokens;
  const changed = [...tokens];
  changed[index] = { ...head, text: genitive, lower: genitive.toLowerCase() };
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = tokens[at];
    if (word === undefined || word.kind !== 'word') break;
    const agrees = (!word.capital || word.first) && word.lower.length > 4 && word.lower.slice(-3, -1) === ending && findNoun(word.text) === null;
    if (agrees) {
      const stem = word.text.slice(0, -3);
      const text = !genitive.endsWith('en') || !stem.endsWith('i') ? `${stem}n` : /[aeouyäö]i$/u.test(stem) ? `${stem}den` : `${stem}en`;
      changed[at] = { ...word, text, lower: text.toLowerCase() };
    } else if (!word.lower.endsWith('n')) break;
  }
  return changed;
}

// Finnish verbs that hand words or views to somebody, with the forms that news prose uses of them.
import { finnishVerbList } from './finnish-verb-list.ts';

/** What has to stand around a verb for it to report something. */
export type FinnishVerbUse =
  /** Reports with a quotation, a content clause, a participle construction or as a closing clause. */
  | 'speech'
  /** The same, and an object is content enough: kiistää väitteet, epäilee miestä. */
  | 'object'
  /** The same, and an infinitive is content enough: lupaa palata, kehottaa välttämään. */
  | 'infinitive'
  /** Reports only with a clause or a participle construction of its own: haluaa, että; odottaa hintojen nousevan. */
  | 'clause'
  /** An object is content enough where a person is the subject: ihmettelee viivettä; the rest as for speech. */
  | 'personal'
  /** Reports only beside quoted words or as a closing clause: huokaa, jatkaa. */
  | 'manner'
  /** Reports only when its object stands in quotation marks: kutsuu hanketta ”farssiksi”. */
  | 'naming';

export interface FinnishVerbForm {
  readonly lemma: string;
  readonly use: FinnishVerbUse;
  readonly plural: boolean;
  /** A participle needs on, oli, ovat … before it; a connegative needs ei or eivät, an infinitive a modal verb. */
  readonly form: 'finite' | 'participle' | 'connegative' | 'infinitive';
}

/** Present, past and perfect participle of the third person, both numbers, and the form after ei. */
function formsOf(infinitive: string, third: string, irregularPast?: string): readonly (readonly [string, boolean, FinnishVerbForm['form']])[] {
  const back = infinitive.endsWith('a');
  const harmony = (text: string) => (back ? text : text.replaceAll('a', 'ä').replaceAll('u', 'y'));
  const stem = infinitive.slice(0, -1);
  let past: string;
  let plural: string;
  let participle: string;
  if (/d[aä]$/u.test(infinitive)) {
    plural = third.endsWith('ee') ? third.slice(0, -1) : third;
    past = third;
    participle = infinitive.slice(0, -2) + harmony('nut');
  } else if (/(?:ll|st|rr|nn)[aä]$/u.test(infinitive) && third.endsWith('ee')) {
    plural = third.slice(0, -1);
    past = `${third.slice(0, -2)}i`;
    const consonant = infinitive.slice(0, -2);
    participle = consonant + harmony(`${consonant.slice(-1)}ut`);
  } else if (/it[aä]$/u.test(infinitive) && third.endsWith('tsee')) {
    plural = third.slice(0, -1);
    past = `${third.slice(0, -2)}i`;
    participle = infinitive.slice(0, -2) + harmony('nnut');
  } else if (/[aäeou]t[aä]$/u.test(infinitive) && /(?:aa|ää)$/u.test(third) && third !== infinitive) {
    plural = /[eiouyö](?:aa|ää)$/u.test(third) ? third.slice(0, -1) : third;
    past = `${/[eiouyö](?:aa|ää)$/u.test(third) ? third.slice(0, -2) : third.slice(0, -1)}si`;
    participle = infinitive.slice(0, -2) + harmony('nnut');
  } else {
    plural = stem;
    participle = stem + harmony('nut');
    if (/(?:[lnr]|uu|yy)t[aä]$/u.test(stem)) past = `${stem.slice(0, -2)}si`;
    else if (/[aäei]$/u.test(stem)) past = `${stem.slice(0, -1)}i`;
    else past = `${stem}i`;
  }
  past = irregularPast ?? past;
  const pluralParticiple = `${participle.slice(0, -2)}eet`;
  const connegative = plural === stem ? weakened(stem) : /(?:aa|ää|oo|öö|uu|yy|ee|ii)$/u.test(third) ? third.slice(0, -1) : third;
  return [
    [third, false, 'finite'],
    [past, false, 'finite'],
    [plural + harmony('vat'), true, 'finite'],
    [past + harmony('vat'), true, 'finite'],
    [participle, false, 'participle'],
    [pluralParticiple, true, 'participle'],
    [connegative, false, 'connegative'],
    [infinitive, false, 'infinitive'],
    [plural + harmony('maan'), false, 'infinitive'],
  ];
}

/** The weak grade of a stem, as after ei: kertoa → kerro, pitää → pidä. */
function weakened(stem: string): string {
  return stem.replace(/(?:([kpt])\1|([lnr])t|(?<=[aeiouyäö])t|mp|nk|(?<=[aeiouyäölr])p)(?=[aeiouyäö]$)/u, (strong: string, double?: string, before?: string) =>
    double ?? (before === undefined ? ({ t: 'd', mp: 'mm', nk: 'ng', p: 'v' }[strong] ?? strong) : before + before),
  );
}

function build(): ReadonlyMap<string, readonly FinnishVerbForm[]> {
  const table = new Map<string, FinnishVerbForm[]>();
  const uses: readonly FinnishVerbUse[] = ['object', 'infinitive', 'personal', 'speech', 'clause', 'naming', 'manner'];
  for (const use of uses) {
    for (const entry of finnishVerbList[use].split(',')) {
      const [infinitive = '', third = '', past] = entry.trim().split(' ');
      for (const [word, plural, form] of formsOf(infinitive, third, past)) {
        const known = table.get(word) ?? [];
        if (!known.some((one) => one.use === use && one.form === form)) known.push({ lemma: infinitive, use, plural, form });
        table.set(word, known);
      }
    }
  }
  return table;
}

/** Every form, lower case, with the verbs that it may belong to. */
export const finnishVerbs = build();

// English verbs that hand words or views to somebody, with the forms that news prose uses of them.

/** What has to stand around a verb for it to report something. */
export type EnglishVerbUse =
  /** Reports with a quotation, a content clause or as a closing clause. */
  | 'speech'
  /** Reports only with that, a person or body spoken to, or an infinitive: find that, warn of, urge X to. */
  | 'clause'
  /** The same, and an object is content enough: denies the claim. */
  | 'object'
  /** Reports only beside quoted words or as a closing clause: laugh, go on. */
  | 'manner'
  /** Reports only when its object stands in quotation marks: call it “pure fiction”. */
  | 'naming';

export interface EnglishVerbForm {
  readonly lemma: string;
  readonly use: EnglishVerbUse;
  readonly form: 'present' | 'past' | 'participle' | 'ing';
}

const verbs: Readonly<Record<EnglishVerbUse, string>> = {
  speech: `say:said, tell:told, state, claim, insist, argue, believe, think:thought, explain, acknowledge, concede, maintain, assert, declare,
    allege, contend, reckon, hope, fear, doubt, admit:admitted, recall, suspect, estimate, predict, announce, confirm, caution, stress:stressed,
    emphasise, emphasize, predict, speculate, theorise, theorize, testify, boast, vow, swear:swore:sworn, pledge, stipulate, write:wrote:written,
    tweet, joke, reiterate, assure, remark, quip:quipped, attest, opine, posit, conclude, guess, assume, feel:felt, hint, imply, imagine, affirm, lament, complain, suggest, note, point, report, respond, counter`,
  clause: `find:found, show:showed:shown, reveal, indicate, warn, add, observe, promise, note, notice, expect, demonstrate, establish, calculate, propose, recommend, urge,
    demand, agree, threaten, advise, ask, worry, reply, answer, remember, learn:learned, mention, signal, calculate, anticipate, point, see:saw:seen, hear:heard, discover, protest, request, call`,
  object: `deny, dispute, reject, allege, question, refute, predict, suspect, doubt, fear, rule, blame, dismiss, accuse`,
  manner: `continue, laugh, sigh, shout, whisper, joke, muse, smile, cry, yell, exclaim, scream, mutter, murmur, shrug:shrugged, begin:began:begun, conclude, repeat,
    thunder, growl, snap:snapped, interject, wonder, inquire, enquire, offer, fume, marvel, plead, retort, chuckle, grin:grinned, grumble, recount, reflect, reminisce, ask,
    reply, answer, describe, quote, comment, teach:taught, sum:summed, chip:chipped, put:put, pronounce, volunteer, warn, add, observe, agree, promise, urge, demand, explain, protest, object, read:read, start`,
  naming: `call, describe, label, brand, dub:dubbed, condemn, denounce, dismiss, characterise, characterize, criticise, criticize, praise, hail, slam:slammed, blast, deem, decry, brush, mock, attack, reject, portray, refer, speak:spoke:spoken, welcome, consider, find:found, liken, compare, term, deride, damn, lambast, lambaste, pronounce, declare, deplore, paint`,
};

function formsOf(entry: string): readonly (readonly [string, EnglishVerbForm['form']])[] {
  const [base = '', irregularPast, irregularParticiple] = entry.split(':');
  const past = irregularPast ?? (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`);
  const participle = irregularParticiple ?? past;
  const third = /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const doubled = irregularPast !== undefined && new RegExp(`^${base}${base.slice(-1)}ed$`, 'u').test(irregularPast);
  const ing = base.endsWith('ee') ? `${base}ing` : base.endsWith('e') ? `${base.slice(0, -1)}ing` : doubled ? `${base}${base.slice(-1)}ing` : `${base}ing`;
  return [
    [base, 'present'],
    [third, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [ing, 'ing'],
  ];
}

function build(): ReadonlyMap<string, readonly EnglishVerbForm[]> {
  const table = new Map<string, EnglishVerbForm[]>();
  const uses: readonly EnglishVerbUse[] = ['object', 'speech', 'clause', 'naming', 'manner'];
  for (const use of uses) {
    for (const entry of verbs[use].split(',')) {
      const [lemma = ''] = entry.trim().split(':');
      for (const [word, form] of formsOf(entry.trim())) {
        const known = table.get(word) ?? [];
        if (!known.some((one) => one.use === use && one.form === form && one.lemma === lemma)) known.push({ lemma, use, form });
        table.set(word, known);
      }
    }
  }
  return table;
}

/** Every form, lower case, with the verbs that it may belong to. */
export const englishVerbs = build();

/** Participles that pass a claim on after is, are, was, were: is believed to, is understood to. */
export const englishBeliefParticiples: ReadonlySet<string> = new Set(
  'thought believed said alleged understood rumoured rumored reported suspected estimated feared presumed assumed claimed supposed'.split(' '),
);

// English verbs that hand words or views to somebody: what each of them needs beside it, and the forms that news uses.

/** What a verb can have beside it that makes the sentence a report. */
export type EnglishComplement =
  /** A clause with that; after an addressee too where the verb takes one. */
  | 'that'
  /** A clause without that, even one whose verb cannot be made out. */
  | 'bare'
  /** A clause without that, if its verb can be made out. */
  | 'clause'
  /** Somebody spoken to before the clause: told the court it was. */
  | 'addressee'
  /** How, why, whether, if, what. */
  | 'question'
  /** To do something: threatened to leave. */
  | 'infinitive'
  /** Somebody to do something: urged ministers to act. */
  | 'urging'
  /** Any object: denies the charge. */
  | 'object'
  /** An object that is a claim itself: rejects the allegations. */
  | 'claim'
  /** An object that is news itself: reported a loss. */
  | 'news'
  /** An object, if a document is the subject: a study found no link. */
  | 'finding'
  /** Of, about, for, at, to: warned of, called for, hinted at, pointed to. */
  | 'topic'
  /** Doing something: recalled hearing. */
  | 'gerund'
  /** Something as something: described it as. */
  | 'as'
  /** Quoted words. */
  | 'quotation'
  /** Nothing: closes what it reports, as in ", she said". */
  | 'closing'
  /** Somebody or something called by quoted words: called it “a farce”. */
  | 'naming';

export interface EnglishVerbForm {
  readonly lemma: string;
  readonly form: 'present' | 'past' | 'participle' | 'ing';
}

/** Complements, then the verbs that take them; a verb may stand in several groups. Irregular forms follow the colons. */
const groups: readonly (readonly [readonly EnglishComplement[], string])[] = [
  [['that', 'bare', 'quotation', 'closing'], `say:said, claim, insist, argue, believe, think:thought, reckon, hope, fear, admit:admitted, assert, contend, allege, acknowledge, concede, suspect, estimate, predict, suggest, guess, swear:swore:sworn, vow,
    pledge, posit, suppose, quip:quipped, joke, boast, opine, hypothesise, hypothesize, surmise, conjecture`],
  [['that', 'clause', 'quotation', 'closing'], `state, explain, maintain, declare, doubt, recall, announce, confirm, caution, stress:stressed, emphasise, emphasize, speculate, theorise, theorize, testify, stipulate, write:wrote:written, tweet, post, blog:blogged,
    reiterate, remark, attest, conclude, feel:felt, hint, imply, imagine, affirm, lament, complain, note, report, respond, counter, add, warn, observe, promise, agree, assume, accept, comment, concur:concurred, reason, rule, mention,
    underline, underscore, highlight, repeat, retort, muse, volunteer, disclose, divulge, confess, forecast:forecast, envisage, foresee:foresaw:foreseen, worry, protest, signal, reply, answer, proclaim, pronounce, profess, ascertain,
    clarify, specify, certify, verify, reaffirm, restate, submit:submitted, venture, object, regret:regretted, grumble, moan, fume, joke, recount, reflect, elaborate, expand, interject, relate, rejoin, elucidate, contest, summarise, summarize`],
  [['that', 'clause', 'closing'], 'point'],
  [['that', 'clause'], `find:found, show:showed:shown, reveal, indicate, notice, expect, demonstrate, establish, calculate, propose, recommend, remember, learn:learned, anticipate, see:saw:seen, hear:heard, discover, request, ask, demand, decide, determine,
    deduce, infer:inferred, project, advise, prove, document, realise, realize, identify, outline, detail, envision, intimate, uncover, fret:fretted, disagree, understand:understood`],
  [['addressee'], 'tell:told, warn, remind, assure, promise, advise, inform, notify, convince, persuade, reassure, alert'],
  [['that', 'quotation', 'closing'], 'tell:told, remind, assure, advise'],
  [['that'], 'inform, notify, reassure, alert, urge, threaten, warn'],
  [['question'], 'explain, describe, ask, wonder, tell:told, recall, question, doubt, recount, detail, outline, show:showed:shown, reveal, reiterate, discuss'],
  [['infinitive'], 'claim, hope, vow, pledge, swear:swore:sworn, promise, threaten, ask, demand, request, expect, forecast:forecast, propose, profess, anticipate, project, purport'],
  [['urging'], 'tell:told, urge, ask, request, warn, advise, recommend, remind, expect, believe, implore, beg:begged, exhort, counsel, caution, entreat, beseech, instruct, forecast:forecast, project, anticipate, estimate, predict, encourage, plead, appeal'],
  [['object'], 'deny, dispute, allege, suspect, doubt, fear, blame, accuse, demand, forecast:forecast, recommend, propose, advise, lament, bemoan, decry, deplore, predict, anticipate, expect, estimate, cite, stress:stressed, emphasise, emphasize, hint, acknowledge, advocate, acclaim, regret:regretted, confess, credit, downplay, promise, pledge, vow, envisage, foresee:foresaw:foreseen, rebuff, attribute, proclaim'],
  [['claim'], 'reject, dismiss, question, refute, rule, challenge, contest, rebut:rebutted, repeat, reiterate, defend, concede, admit:admitted, echo, counter, condemn, denounce, voice, express, raise, air'],
  [['news'], 'report, announce, declare, confirm'],
  [['finding'], 'find:found, show:showed:shown, reveal, identify, uncover, highlight, detail, warn, criticise, criticize, praise, suggest, indicate, conclude, note, discover, document, outline, paint, count, list, link, tally, rank'],
  [['topic'], 'warn, speak:spoke:spoken, talk, complain, boast, hint, point, call, dream, despair, appeal, plead, allude, caution, advise, insist, argue'],
  [['gerund'], 'recall, describe, report, deny, admit:admitted, remember, confess, recount, recommend, suggest, acknowledge, propose, mention, speak:spoke:spoken, regret:regretted'],
  [['as'], 'describe, identify, dismiss, characterise, characterize, portray, condemn, denounce, hail, praise, criticise, criticize, brand, refer, see:saw:seen, paint, depict, regard, decry, ridicule, deride'],
  [['quotation', 'closing'], `continue, laugh, sigh, shout, whisper, smile, cry, yell, exclaim, scream, mutter, murmur, shrug:shrugged, begin:began:begun, thunder, growl, snap:snapped, wonder, inquire, enquire, offer, marvel, plead, chuckle, grin:grinned,
    reminisce, ask, describe, quote, teach:taught, sum:summed, chip:chipped, put:put, urge, demand, read:read, start, gush, beam, enthuse, bellow, bark, roar, groan, wail, sob:sobbed, stammer, chant, sing:sang:sung, pray, chime, giggle,
    shoot:shot, hit:hit, fire, come:came:come, go:went:gone, pipe, scoff, sneer, sniff, crow, rage, splutter, nod:nodded, philosophise, philosophize, caution, implore, beg:begged, call, tease, rant, vent, coo, hiss, whine, propose, confide, intone, opine, howl, whoop, deadpan:deadpanned, deny, appeal`],
  [['naming'], `call, describe, label, label:labelled, brand, dub:dubbed, condemn, denounce, dismiss, characterise, characterize, criticise, criticize, praise, hail, slam:slammed, blast, deem, decry, brush, mock, attack, reject, portray, refer, speak:spoke:spoken,
    welcome, consider, rate, judge, rank, liken, compare, term, deride, damn, lambast, lambaste, pronounce, declare, deplore, paint, applaud, salute, laud, extol:extolled, ridicule, accuse, thank, blame, bemoan, express, cite, demand, promise, admit:admitted, voice, style, depict, apologise, apologize, concede, acknowledge, threaten`],
];

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

function complementsOf(): ReadonlyMap<string, ReadonlySet<EnglishComplement>> {
  const table = new Map<string, Set<EnglishComplement>>();
  for (const [kinds, verbs] of groups) {
    for (const entry of verbs.split(',')) {
      const [lemma = ''] = entry.trim().split(':');
      const known = table.get(lemma) ?? new Set();
      for (const kind of kinds) known.add(kind);
      table.set(lemma, known);
    }
  }
  return table;
}

function build(): ReadonlyMap<string, readonly EnglishVerbForm[]> {
  const table = new Map<string, EnglishVerbForm[]>();
  for (const [, verbs] of groups) {
    for (const entry of verbs.split(',')) {
      const [lemma = ''] = entry.trim().split(':');
      for (const [word, form] of formsOf(entry.trim())) {
        const known = table.get(word) ?? [];
        if (!known.some((one) => one.form === form && one.lemma === lemma)) known.push({ lemma, form });
        table.set(word, known);
      }
    }
  }
  return table;
}

/** Every form, lower case, with the verbs that it may belong to. */
export const englishVerbs = build();

/** Verbs that speak only with a particle: shot back, went on. */
export const englishParticles: Readonly<Record<string, RegExp>> = { shoot: /^back$/u, hit: /^(?:back|out)$/u, fire: /^back$/u, come: /^back$/u, go: /^on$/u, pipe: /^up$/u, chime: /^in$/u, chip: /^in$/u, sum: /^up$/u };

/** Verbs that a particle makes a deed of: writes down, called off. */
export const englishOtherSenses: Readonly<Record<string, RegExp>> = {
  write: /^(?:down|off|up|out)$/u, note: /^down$/u, call: /^(?:off|up|in|back|round|by)$/u, show: /^(?:up|off|round|around)$/u, put: /^(?:up|on|out|off|in|into|back|away|aside|together|through|down|at)$/u, read: /^(?:up|through)$/u, ask: /^(?:out|after)$/u,
  come: /^(?:up|in|down|on|off)$/u, offer: /^up$/u, answer: /^for$/u, add: /^(?:up|to)$/u, point: /^(?:north|south|east|west|up|down)$/u, see: /^(?:off|out|through)$/u, hear: /^(?:of|from|out)$/u, post: /^(?:off|up)$/u, tell: /^(?:off|apart)$/u, paint: /^over$/u, report: /^for$/u, plead: /^(?:guilty|not|innocent|no)$/u,
};

/** What each verb, by its lemma, can report with. */
export const englishComplements = complementsOf();

/** Participles that pass a claim on after is, are, was, were: is believed to, is understood to. */
export const englishBeliefParticiples: ReadonlySet<string> = new Set(
  'thought believed said alleged understood rumoured rumored reported suspected estimated feared presumed assumed claimed supposed reckoned considered tipped speculated whispered hoped deemed surmised conjectured'.split(' '),
);

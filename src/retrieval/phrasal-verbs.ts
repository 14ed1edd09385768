// English verbs of two words, each with one word that says the same: "ran away" has none that an article would share.

const forms: Readonly<Record<string, string>> = {
  get: 'get|gets|got|gotten|getting', go: 'go|goes|went|gone|going', come: 'come|comes|came|coming', make: 'make|makes|made|making', run: 'run|runs|ran|running',
  walk: 'walk|walks|walked|walking', slip: 'slip|slips|slipped|slipping', break: 'break|breaks|broke|broken|breaking', put: 'put|puts|putting', set: 'set|sets|setting',
  take: 'take|takes|took|taken|taking', call: 'call|calls|called|calling', turn: 'turn|turns|turned|turning', shut: 'shut|shuts|shutting', lay: 'lay|lays|laid|laying',
  give: 'give|gives|gave|given|giving', fall: 'fall|falls|fell|fallen|falling', pass: 'pass|passes|passed|passing', find: 'find|finds|found|finding', send: 'send|sends|sent|sending',
  bring: 'bring|brings|brought|bringing', hold: 'hold|holds|held|holding', step: 'step|steps|stepped|stepping', sign: 'sign|signs|signed|signing', pull: 'pull|pulls|pulled|pulling',
  hand: 'hand|hands|handed|handing', show: 'show|shows|showed|shown|showing', burn: 'burn|burns|burned|burnt|burning', tear: 'tear|tears|tore|torn|tearing', knock: 'knock|knocks|knocked|knocking',
  cut: 'cut|cuts|cutting', pay: 'pay|pays|paid|paying', blow: 'blow|blows|blew|blown|blowing', lock: 'lock|locks|locked|locking', reach: 'reach|reaches|reached|reaching',
  head: 'head|heads|headed|heading', travel: 'travel|travels|travelled|traveled|travelling|traveling', let: 'let|lets|letting', become: 'become|becomes|became|becoming', back: 'back|backs|backed|backing',
  close: 'close|closes|closed|closing', join: 'join|joins|joined|joining', be: 'be|is|are|was|were|been', drop: 'drop|drops|dropped|dropping', move: 'move|moves|moved|moving', team: 'team|teams|teamed|teaming',
};

/** Verbs, what follows them, and the one word. */
const phrases: readonly (readonly [verbs: string, rest: string, word: string])[] = [
  ['come go get make head travel move', '(?:it )?back', 'returned'],
  ['send bring', '(?:\\p{L}+ )?back', 'returned'],
  ['pay', 'back', 'repaid'],
  ['get run break slip', '(?:away|free)', 'escaped'],
  ['get', 'out(?: of)?', 'escaped'],
  ['walk move', 'away', 'left'],
  ['get make slip come go', '(?:it )?(?:across|through|over)', 'crossed'],
  ['get be', 'in touch', 'contacted'],
  ['reach', 'out', 'contacted'],
  ['lock put', '(?:\\p{L}+ )?(?:up|away|behind bars)', 'jailed'],
  ['set', 'up', 'founded'],
  ['take', 'over', 'seized'],
  ['take', 'part', 'participated'],
  ['blow', 'up', 'exploded'],
  ['break', 'out', 'began'],
  ['call', 'off', 'cancelled'],
  ['put', 'off', 'postponed'],
  ['turn', 'down', 'rejected'],
  ['turn show', 'up', 'arrived'],
  ['go', 'up', 'rose'],
  ['go come', 'down', 'fell'],
  ['shut close', 'down', 'closed'],
  ['lay', 'off', 'dismissed'],
  ['let', '(?:\\p{L}+ )?go', 'released'],
  ['give', 'up', 'abandoned'],
  ['go', 'missing', 'disappeared'],
  ['fall become get', '(?:ill|sick)', 'sick'],
  ['pass', 'away', 'died'],
  ['find', 'out', 'discovered'],
  ['hold', 'up', 'delayed'],
  ['step', 'down', 'resigned'],
  ['sign join', 'up', 'joined'],
  ['pull back drop', 'out', 'withdrew'],
  ['hand', 'over', 'surrendered'],
  ['burn', 'down', 'fire'],
  ['tear knock', 'down', 'demolished'],
  ['cut', '(?:back|down)', 'reduced'],
  ['team', 'up', 'cooperated'],
];

let read: readonly (readonly [RegExp, string])[] | null = null;

/** An English question with one word for each such verb; every other text as it is. */
export function withPlainVerbs(text: string): string {
  read ??= phrases.map(([verbs, rest, word]) => [new RegExp(`(?<!\\p{L})(?:${verbs.split(' ').map((verb) => forms[verb] ?? verb).join('|')}) ${rest}(?!\\p{L})`, 'giu'), word] as const);
  return read.reduce((plain, [form, word]) => plain.replace(form, word), text);
}

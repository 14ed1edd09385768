// Which English nouns stand for somebody who can hold a view: people, bodies, documents, and places that stand for theirs.
import { isBodyNoun } from './english-names.ts';
import { isDemonym, isPersonNoun } from './english-people.ts';
import { bodyWords, companyWords, documentWords, outletWords, wordSet } from './english-words.ts';
import type { SourcePhrase } from './phrases.ts';

/** Places, sides and groups that speak for those in them. */
const institutions = wordSet(
  `hotel hostel pub restaurant café cafe shop store mill mine farm estate plant factory quarry yard port airport station theatre theater cinema gallery library zoo park festival clinic surgery ward practice dealership garage gym brewery distillery bakery winery studio
   village town city region state country county nation province municipality borough parish diocese district island islanders community neighbourhood neighborhood kingdom republic capital
   opposition administration cabinet presidency secretariat leadership management executive prosecution defence defense crown palace court bench jury panel tribunal inquest coroner lobby campaign movement side camp faction wing caucus ticket
   industry sector trade profession market markets economy public family couple household congregation band cast crew squad regiment unit embassy consulate mission delegation taskforce task-force watchdog regulator ombudsman
   autopsy post-mortem examination inspection probe hearing tribunal source charity group body organisation organization institution partnership venture network programme program project scheme initiative think-tank thinktank alliance pair trio duo half majority minority many some others most both few several dozens hundreds thousands
   paper press media newsroom website site blog podcast page account company firm militia junta regime coup rebels military navy army church mosque synagogue temple monastery convent order academy faculty school kindergarten nursery college department staff workforce personnel police clergy gardaí people men women children`,
);
/** Ends like somebody who does something, and is none. */
const devices = /^(?:computer|printer|boiler|heater|trailer|river|water|tower|weather|letter|number|poster|order|power|shower|tanker|trawler|freighter|helicopter|counter|meter|timer|tracker|router|server|speaker|charger|container|cooler|elevator|generator|reactor|sensor|detector|monitor|motor|tractor|factor|floor|door|harbor|error|mirror|sector|calculator|radiator|escalator|engine|wafer|paper|fever|cancer|summer|winter|liner|cruiser|chamber|corner|border|layer|matter|murder|fibre|filter|folder|locker|marker|pointer|refrigerator|freezer|mixer|cooker|dryer|washer|scanner|camera|thermometer|barometer|banner|sticker|answer|offer|disaster|manner|danger|hunger|anger|wonder|pressure|flower|finger|shoulder|ladder|gutter|shutter|thunder|timber|rubber|silver|amber|ember|cover|river|fever|lever|liver|never|over|siren|shelter|feeder)$/u;

/** Whether the phrase names somebody whose demand, fear, question or recommendation an article can pass on. */
export function holdsViews(phrase: SourcePhrase): boolean {
  if (phrase.kind !== 'noun' || phrase.class !== 'person') return true;
  const head = phrase.head ?? '';
  // The general, the major: a noun that stands alone is nobody's adjective.
  if (/^(?:the|a|one) (?:\p{L}+ )?(?:general|major|private|count|warden)$/u.test(phrase.name ?? '')) return true;
  if (/^(?:one|two|three|four|five|six|some|many|most|several|few|others?|another|both|all|neither|none|each)$/u.test(head)) return true;
  const singular = [head, head.replace(/s$/u, ''), head.replace(/es$/u, ''), head.replace(/ies$/u, 'y'), head.replace(/men$/u, 'man')];
  return singular.some((word) => isPersonNoun(word) || institutions.has(word) || bodyWords.has(word) || companyWords.has(word) || outletWords.has(word) || documentWords.has(word) || isBodyNoun(word) || isAgent(word)) || /^\p{Lu}/u.test(phrase.name?.split(' ').at(-1) ?? '') || isDemonym(phrase.name?.split(' ').at(-1) ?? '');
}

function isAgent(word: string): boolean {
  return /(?:er|or|ist|ee|man|woman|person|folk|ian|ant|ent|eur|ate)$/u.test(word) && word.length > 4 && !devices.test(word) && !/(?:ment|plant|moment|accident|event|patent|talent|content|estate|climate|debate|rate|date|plate|gate|coffee|committee|degree|fee|agreement|incident|element|instrument|environment)$/u.test(word);
}

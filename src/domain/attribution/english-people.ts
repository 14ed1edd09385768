// English nouns for people: what they do for a living, what else an article may call them, and whether they are he or she.
import { capitalTitles, roleWords, wordSet } from './english-words.ts';

/** Nouns that say nothing of a person's place in the story: the woman, the teenager, the veteran. */
const epithets = wordSet(
  `man woman boy girl teenager teen youngster youth pensioner grandmother grandfather mother father parent son daughter mum dad grandson granddaughter widow widower veteran newcomer rookie debutant winner match-winner matchwinner scorer goalscorer
   champion medallist medalist gold-medallist runner-up favourite favorite international native local ex-pat expat emigrant immigrant migrant refugee survivor novice beginner father-of-two father-of-three father-of-four father-of-one mother-of-two mother-of-three
   mother-of-four mother-of-one father-to-be mother-to-be great-grandmother great-grandfather bachelor lady gentleman lad lass star legend hero heroine millionaire billionaire tycoon magnate mogul philanthropist laureate prodigy adventurer maverick
   schoolboy schoolgirl firebrand stalwart loyalist centrist moderate hardliner populist conservative liberal socialist democrat republican tory unionist nationalist independent autocrat strongman dissident exile whistleblower whistle-blower newlywed twin regular fan superfan punter drinker diner holidaymaker daytripper day-tripper tourist busker squatter hoaxer fraudster conman burglar thief thug vandal murderer killer rapist robber looter hacker scammer stalker arsonist smuggler poacher trespasser shoplifter drug-dealer octogenarian nonagenarian septuagenarian centenarian sexagenarian`,
);

/** Who is called by where they come from: the Scot, the Dane. Others are told by their ending. */
const demonyms = wordSet(
  `scot briton brit dane swede finn pole czech slovak turk greek serb croat slovene spaniard swiss portuguese japanese chinese vietnamese taiwanese senegalese maltese lebanese sudanese congolese burmese nepalese thai iraqi israeli pakistani saudi kuwaiti qatari
   omani emirati yemeni bangladeshi afghan argentine filipino filipina icelander londoner dubliner berliner liverpudlian mancunian glaswegian aberdonian yorkshireman yorkshirewoman ulsterman cornishman manxman texan geordie scouser cypriot
   kiwi aussie muscovite parisian viennese milanese neapolitan venetian catalan basque corsican breton gael latvian new-yorker`,
);
const demonymEnding = /^\p{Lu}\p{L}+(?:ian|ean|can|ndan|man|woman|nder|ese|crat)$/u;

/** Kin, and others who belong to somebody. */
const kin = wordSet('husband wife partner brother sister son daughter mother father mum dad uncle aunt cousin nephew niece grandmother grandfather girlfriend boyfriend fiancé fiancée friend neighbour neighbor colleague teammate team-mate classmate boss rival predecessor successor co-author co-founder counterpart opponent opposite deputy aide assistant');

const occupations = wordSet(
  `relative relation accuser adviser advisor advocate aide archivist astronaut barber barista beekeeper beautician biologist blacksmith bookseller boatbuilder bricklayer builder businessperson campaigner caretaker cellist chairperson chemist choreographer cleaner clerk
   co-author co-chair co-founder cobbler collector columnist commentator complainant conservationist constable contractor coroner counsel counsellor crewman critic curator dancer dealer defendant delegate demonstrator dentist deputy deckhand
   designer detective developer diplomat dispatcher doorman ecologist economist employee employer engineer envoy epidemiologist examiner executive exhibitor expert explorer financier fireman fisherman florist foreman forecaster fundraiser gamekeeper geneticist
   glaciologist goldsmith governor guard guide hairdresser head headmistress healer historian host housekeeper hydrologist immunologist influencer inmate innovator instructor interpreter inventor janitor joiner jailer keeper labourer laborer landowner lawmaker leader
   legislator lecturer lieutenant lifeguard linguist lobbyist manufacturer maker marshal mason mathematician mechanic merchant messenger meteorologist miner mountaineer naturalist negotiator neurologist novelist nutritionist observer oceanographer official oncologist
   optician orthodontist owner paediatrician pathologist patient pediatrician pharmacist philosopher physiotherapist pilot pitcher planner plaintiff plasterer playwright plumber porter postman postmaster potter preacher printer prisoner programmer promoter
   proprietor psychiatrist psychotherapist quarterback radiographer radiologist receptionist rector registrar representative rescuer restorer retailer rider roofer ruler salesman saleswoman saxophonist seamstress secretary seismologist seller senator shepherd sheriff shareholder
   shop-owner silversmith sociologist sommelier speaker spectator sprinter stallholder statistician steward stockbroker strategist stylist subeditor superintendent supporter suspect tailor technician tenant theologian therapist toxicologist trainee
   translator traveller traveler treasurer trustee tutor undertaker violinist virologist voter waitress warden watchmaker weaver welder whaler winemaker woodcutter youtuber zoologist attacker bystander commuter passenger motorist mourner shopper worshipper
   reviewer blogger vlogger hiker walker mourner homeowner householder grower insider outsider competitor analyst academic organiser villager islander townsperson loyalist settler rebel militant fighter gunman hostage soldier sailor airman reservist recruit cadet detainee captive visitor viewer listener reader buyer investor creditor debtor regulator forecaster planner surveyor inspector assessor auditor examiner senator opponent dietitian lifeboatman crofter miller brewer distiller landscaper consumer customer user patient parent graduate scholar student pupil schoolchild official campaigner protester protestor striker substitute playmaker skipper captain batsman batter bowler fullback full-back centre-back fly-half winger forward goalkeeper midfielder defender golfer sailor rower jockey cyclist racer driver sportsman
   sportswoman centre-half half-back scrum-half left-back right-back wing-back centre-forward center-back flanker wicketkeeper all-rounder seamer linebacker outfielder infielder shortstop netminder halfback ruckman goalie athlete footballer cricketer basketballer hurler handler musher archer fencer gymnast wrestler restaurateur saboteur provocateur chauffeur masseur masseuse connoisseur raconteur herder wrangler cowboy trapper forager stevedore docker roughneck gravedigger verger churchwarden chorister soprano baritone roadie juggler illustrator animator glassblower farrier stablehand shearer shepherdess fishmonger ironmonger greengrocer newsagent
   chiropractor osteopath carer caregiver childminder nanny babysitter governess invigilator conveyancer arbitrator bailiff submariner bosun purser coxswain cabbie trucker haulier biker rambler caver potholer paraglider skydiver windsurfer kayaker birder birdwatcher stargazer coder podcaster pollster backbencher frontbencher courtier caddie bookie gambler
   actuary apprentice intern freelancer subcontractor lumberjack impresario contestant nominee beneficiary claimant appellant signatory accomplice onlooker passerby passer-by lodger flatmate housemate roommate evacuee asylum-seeker deportee returnee nomad stowaway sightseer pilgrim backpacker coastguard lifesaver grandparent undergraduate postgraduate
   staffer bureaucrat technocrat medic matron physio bouncer barmaid bartender concierge decorator glazier scaffolder steeplejack stonemason thatcher upholsterer jeweller milliner engraver calligrapher bookbinder proofreader newsreader understudy ballerina acrobat showjumper curler biathlete snowboarder weightlifter powerlifter bodybuilder kickboxer donor
   sprinter hurdler marathoner triathlete decathlete heptathlete midwife nurse paramedic gp consultant registrar surgeon anaesthetist vet sergeant commander colonel`,
);

const endings = /(?:ologist|ographer|onomist|entist|ician|itian|smith|[a-z]{3}ist|neer|teer|woman|man|person|keeper|maker|owner|worker|holder|player|writer|singer|driver|grower|fighter|officer|manager|specialist|leader|teacher|master|mistress|runner|trader|dealer|seller|breeder|adviser|advisor|executive|chief|boss|director|secretary|organiser|organizer|researcher|founder|sister|brother|mother|father|hunter|rider|pilot|nurse|minister|mayor)$/u;

/** Whether this noun, in the singular, can only be somebody: "chief executive", "goalkeeper". */
export function isPersonNoun(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const found = meansPerson(word);
  // Words of a language are few; names are not, and need no keeping.
  if (judged.size < 20_000) judged.set(word, found);
  return found;
}

const judged = new Map<string, boolean>();

function meansPerson(word: string): boolean {
  const plain = word.toLowerCase().replace(/^(?:ex|co|vice|sub|deputy|semi|non|mid|ultra|multi)-/u, '');
  return roleWords.has(plain) || (capitalTitles.has(plain) && !/^(?:general|private|lt|rep|di|ds|pc|ps|dc|major|count|justice|lady|whip|warden)$/u.test(plain)) || epithets.has(plain) || kin.has(plain) || occupations.has(plain) || (endings.test(plain) && !/^(?:human|woman|man|german|roman|ottoman|talisman|headmaster|mother|father|ring-master|twist|wrist|waist|assist|resist|consist|insist|exist|checklist|shortlist|playlist|blacklist|midst|moist|hoist|foist)$/u.test(plain)) || isAge(plain) || /^(?:mum|mom|dad|mother|father|gran|nan|grandmother|grandfather|grandad)-of-\p{L}+$/u.test(plain);
}

export function isAge(word: string): boolean {
  return /^\p{N}+-year-old$/u.test(word) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|\p{L}+teen)(?:-\p{L}+)?-year-old$/u.test(word);
}

/** Whether "the X" is somebody the reader has just met, whatever else is known of them. */
export function isEpithet(word: string): boolean {
  return epithets.has(word.replace(/^ex-/u, '')) || isAge(word) || demonyms.has(word);
}

/** The Scot, the Londoner, the Democrat. */
export function isDemonym(text: string): boolean {
  return demonyms.has(text.toLowerCase()) || demonymEnding.test(text) || epithets.has(text.toLowerCase());
}

/** A Pole, a Dane: the word alone means somebody from there. */
export function isPeople(word: string): boolean {
  return demonyms.has(word.toLowerCase());
}

/** There is one of each in a story, so that its first mention needs nobody before it: the mayor, the president. */
export function isOffice(word: string): boolean {
  return /(?:minister|secretary|president|mayor|governor|chancellor|premier|king|queen|prince|princess|pope|archbishop|bishop|coroner|judge|prosecutor|defendant|referee|umpire|sheriff|ambassador|speaker|taoiseach|tánaiste|ombudsman|commissioner|monarch|emir|sultan|sheikh|headteacher|headmaster|headmistress|driver|pilot|victim|suspect|caller|owner|accused|complainant|operator|landlord|manufacturer)$/u.test(word);
}

const trades: readonly (readonly string[])[] = [
  ['researcher', 'scientist', 'author', 'academic', 'professor', 'expert', 'lecturer', 'scholar', 'biologist', 'ecologist', 'physicist', 'chemist', 'geologist', 'archaeologist', 'historian', 'epidemiologist', 'psychologist', 'zoologist', 'oceanographer', 'astronomer', 'geographer', 'engineer', 'naturalist'],
  ['lawyer', 'solicitor', 'barrister', 'attorney', 'advocate', 'counsel', 'qc', 'kc', 'silk'],
  ['judge', 'justice', 'magistrate', 'recorder'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative'],
  ['doctor', 'physician', 'surgeon', 'consultant', 'gp', 'medic', 'clinician', 'cardiologist', 'oncologist', 'paediatrician', 'pediatrician', 'psychiatrist', 'pathologist', 'radiologist', 'neurologist'],
  ['boss', 'chief', 'executive', 'director', 'ceo', 'head', 'chair', 'chairman', 'chairwoman', 'chairperson', 'president', 'businessman', 'businesswoman', 'entrepreneur', 'founder', 'tycoon'],
  ['writer', 'novelist', 'author', 'poet', 'playwright', 'biographer', 'essayist'],
  ['politician', 'lawmaker', 'mp', 'msp', 'mep', 'td', 'senator', 'congressman', 'congresswoman', 'minister', 'legislator', 'representative', 'deputy', 'parliamentarian', 'backbencher', 'peer'],
  ['councillor', 'cllr', 'councilman', 'councilwoman', 'alderman'],
  ['player', 'striker', 'goalkeeper', 'keeper', 'goalie', 'midfielder', 'defender', 'winger', 'wing', 'forward', 'captain', 'skipper', 'footballer', 'substitute', 'centre-back', 'center-back', 'full-back', 'left-back', 'right-back', 'wing-back', 'playmaker', 'centre-half', 'half-back', 'fly-half', 'scrum-half', 'fullback', 'prop', 'hooker', 'lock',
    'flanker', 'centre-forward', 'sweeper', 'international', 'veteran', 'batsman', 'batter', 'bowler', 'spinner', 'seamer', 'all-rounder', 'wicketkeeper', 'opener', 'quarterback', 'linebacker', 'receiver', 'guard', 'point-guard', 'pitcher', 'catcher', 'shortstop', 'infielder', 'outfielder', 'hurler', 'debutant', 'no10', 'front-rower', 'back-rower', 'halfback', 'five-eighth', 'ruckman', 'defenceman', 'netminder'],
  ['coach', 'manager', 'boss', 'trainer'],
  ['officer', 'constable', 'sergeant', 'inspector', 'superintendent', 'detective', 'policeman', 'policewoman', 'commissioner', 'chief', 'pc', 'dc', 'ds', 'di', 'dci', 'supt', 'insp', 'sgt', 'det'],
  ['officer', 'captain', 'capt', 'colonel', 'col', 'major', 'maj', 'general', 'gen', 'lieutenant', 'lt', 'corporal', 'commander', 'soldier', 'admiral', 'brigadier'],
  ['priest', 'vicar', 'reverend', 'rev', 'father', 'pastor', 'rector', 'clergyman', 'cleric', 'minister', 'bishop', 'canon', 'dean'],
  ['musician', 'singer', 'guitarist', 'composer', 'songwriter', 'singer-songwriter', 'drummer', 'pianist', 'violinist', 'rapper', 'performer', 'artist'],
  ['actor', 'actress', 'star', 'performer'],
  ['director', 'filmmaker', 'film-maker'],
  ['headteacher', 'head', 'principal', 'headmaster', 'headmistress'],
  ['farmer', 'grower', 'landowner', 'crofter', 'smallholder'],
  ['teacher', 'tutor', 'lecturer', 'educator'],
  ['publican', 'landlord', 'landlady'],
  ['skipper', 'fisherman', 'trawlerman', 'captain', 'sailor'],
  ['activist', 'campaigner', 'organiser', 'organizer', 'protester'],
  ['journalist', 'reporter', 'correspondent', 'editor', 'broadcaster'],
  ['driver', 'motorist', 'racer'],
  ['ecologist', 'conservationist', 'naturalist', 'environmentalist'],
  ['firefighter', 'fireman', 'officer'],
  ['boy', 'teenager', 'teen', 'youth', 'youngster', 'schoolboy'],
  ['girl', 'teenager', 'teen', 'youth', 'youngster', 'schoolgirl'],
  ['ambassador', 'envoy', 'diplomat'],
];

/** The nouns that may stand for the same person as this one. */
export function alikeNouns(noun: string): readonly string[] {
  return trades.filter((trade) => trade.includes(noun)).flat();
}

export function genderOf(nouns: readonly string[]): 'he' | 'she' | null {
  if (nouns.some((noun) => /(?:woman|women|mother|mother-of-\p{L}+|mum|sister|daughter|wife|widow|girl|girlfriend|actress|waitress|heroine|queen|princess|duchess|baroness|lady|nun|niece|aunt|landlady|headmistress|fiancée|lass|mistress|stewardess|seamstress)$/u.test(noun))) return 'she';
  if (nouns.some((noun) => /(?:spokesman|businessman|fisherman|policeman|fireman|salesman|chairman|congressman|postman|englishman|irishman|frenchman|welshman|dutchman|scotsman|nobleman|father|father-of-\p{L}+|dad|brother|(?<=^|grand|step|god|-)son|husband|widower|boy|boyfriend|king|prince|duke|baron|monk|nephew|uncle|landlord|headmaster|gentleman|fiancé|lad|hero|waiter)$/u.test(noun) || noun === 'man')) return 'he';
  return null;
}

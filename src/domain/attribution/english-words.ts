// Closed lists of English words that attribution needs: what can begin, end, name or disqualify a source.

/** A list as it is written in a text, over several lines where it is long. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const determiners = wordSet('a an the his her its their our my your this that these those one two three four five six seven eight nine ten some many several most all both another other each every no any few dozens hundreds thousands more less at-least half');
export const prepositions = wordSet('of in on at by for from with without to into onto over under after before during since until about against among between through across near inside outside behind beyond within around off despite via per like as than amid following including ahead out');
/** Between the parts of a description: a spokesman for the union, people familiar with the talks. */
export const insidePhrase = wordSet('of for at by with from in on to who which that and & behind near involved familiar close inside outside working based responsible into about on against between among over across');
export const auxiliaries = wordSet('is are was were be been being am has have had do does did will would can could may might must shall should');
export const subordinators = wordSet('that who whom whose which what when where while because although though if unless since until after before as whether why how so than once whereas lest but and or nor');
export const honorifics = wordSet('mr mrs ms miss mx messrs dr prof professor sir dame lord lady rev reverend revd fr father sister st hon very right most honourable');
/** Letters after a name. */
export const postnominals = wordSet('kc qc sc mp mep msp td ms mla obe cbe mbe kbe dbe bem jr sr phd md dds ma ba msc mba frs fba rn usn esq ii iii iv');
/** Small words inside family names. */
export const particles = wordSet('van von der den de la le du di da del della dos das do bin ibn al ben ter ten zu af av el');
/** Titles that are written with a capital before a name. */
export const capitalTitles = wordSet(
  `president minister chancellor senator congressman congresswoman representative governor mayor councillor judge justice chief detective inspector sergeant constable superintendent commissioner commander captain major colonel general lieutenant corporal
   private admiral officer secretary deputy king queen prince princess pope bishop archbishop cardinal rabbi imam ambassador director chairman chairwoman chair chairperson ceo cfo coo coach manager doctor spokesman spokeswoman spokesperson mp msp mep td mla cllr
   sgt det insp cpl lt col gen capt pc dci ds di dc dcs ps rep sen gov cmdr supt maj adm brigadier brig marshal lcpl premier taoiseach tánaiste cathaoirleach provost sheriff speaker whip emperor empress sultan emir sheikh duke duchess earl baron baroness
   count countess archdeacon dean canon abbot abbess patriarch chaplain monsignor ayatollah rector principal headteacher recorder coroner registrar head leader vice-president vice-chancellor undersecretary commodore trooper warden treasurer comptroller
   cr clr const cst snr ald asst assoc atty amb comdt cdr pfc wpc alderman councilman councilwoman assemblyman assemblywoman attorney solicitor envoy lawmaker lady auditor assessor controller statistician economist epidemiologist engineer researcher scientist editor producer investigator prosecutor curator ombudsman administrator coordinator co-ordinator strategist analyst superintendent bursar convener convenor
   vice-chair vice-chairman co-chair co-founder founder meteorologist geologist archaeologist historian librarian organiser organizer physiotherapist psychologist ecologist biologist surveyor examiner negotiator commodore secretary-general director-general vice-principal midwife paramedic technician`,
);
export const bodyWords = wordSet(
  `ferries department alliance institute service services forum tribune radio ltd limited inc plc llc corp corporation council university college school union ministry agency committee bank company party times post news group association trust
   hospital police court office commission centre center board authority airlines airways club society foundation federation league bureau congress parliament senate government guardian telegraph herald gazette chronicle journal courier observer weekly daily
   television tv network army navy force forces fund institution laboratory lab museum church confederation partnership consortium watch international nations organisation organization chamber assembly treasury house team coalition movement front industries systems energy
   airline railway railways chambers chiefs guild rail press media magazine review line lines shipping works motors foods holdings partners consultancy charity brewing brewery breweries bakery bakeries engineering manufacturing technologies technology pharma pharmaceuticals pharmaceutical therapeutics biotech capital properties stores supermarkets logistics travel trains buses ferries electric electronics mining minerals cement chemicals software labs games studios entertainment publishing textiles fisheries farms dairies airports shipyard shipyards steelworks telecom telecoms utilities insurance ventures brands products hotels homes networks network constabulary inspectorate university academy infirmary`,
);
/** What these lay down is a rule or a fact, not what somebody says. */
export const ruleWords = wordSet(
  `law laws rule rules regulation regulations timetable schedule plan plans contract agreement constitution terms licence license act code statute treaty directive guidelines guideline policy calendar tradition custom tastes taste need needs size weight age order
   map clock sign signs label labels menu price budget forecast-date specification specifications standard standards criteria instructions instruction recipe bylaws bylaw clause deal programme program agenda itinerary protocol convention charter deadline legislation`,
);
/** Things that happen: whatever they suggest or signal, nobody says it. */
export const eventWords = wordSet(
  `fall rise drop increase decline slump jump surge move decision change shift trend delay lack absence presence silence behaviour behavior pattern timing success failure event incident weather victory defeat loss win deal storm fire growth
   recovery crisis collapse closure outcome draw goal penalty pause gap turnout crash explosion quake flood drought attack merger takeover purchase appointment resignation departure arrival cuts`,
);
/** Reports and figures that speak for themselves. */
export const documentWords = wordSet(
  `report study survey audit review analysis research paper poll figures data statistics accounts assessment inquiry investigation document documents statement letter article memo email record records filing filings findings results evidence census dossier book
   submission manifesto leaflet brochure petition reply response answer judgment verdict indictment lawsuit complaint estimate estimates minutes emails e-mails memos transcript transcripts dossiers audits paperwork forecast model models notice press-release release documentary studies reports surveys papers letters polls tests test trial`,
);
/** Last words of names that nobody is born with. */
export const placeWords = wordSet('street road avenue square station airport stadium cup prize award awards festival games trophy treaty river islands peninsula palace castle cathedral monument tower harbour harbor summit conference olympics championship championships derby marathon district county province republic kingdom union office ministry');
/** What companies are named for, as the last word of a name of several. */
export const wares = wordSet('coatings materials metals plastics paints ceramics resources solutions robotics dynamics aerospace automotive semiconductors renewables petroleum beverages cosmetics apparel appliances instruments controls components packaging minerals biosciences diagnostics pumps tyres tires turbines batteries cables optics polymers fertilisers fertilizers automation analytics consulting genomics biologics aviation catering seafood seafoods poultry cruises tours holidays kitchens interiors bikes cycles mobility freight haulage coaches chocolate biscuits cider seeds fashion retail leisure fitness gaming interactive digital data wireless mobile broadband solar nuclear timber recycling waste water gas oil healthcare health medical dental optical nutrition finance financial investments wealth lending mutual assurance realty estates housing developments construction contractors builders surveyors architects drinks snacks toys furniture footwear sportswear software hardware cloud payments securities advisers advisors associates');
export const companyWords = wordSet('company firm business operator manufacturer employer airline retailer bank group chain developer supplier carrier maker corporation giant forecaster lender brewer insurer carmaker chipmaker drugmaker steelmaker planemaker automaker housebuilder builder publisher shipbuilder miner grocer contractor provider exporter importer distributor utility start-up startup subsidiary conglomerate multinational supermarket consortium toymaker phonemaker truckmaker tyremaker tiremaker glassmaker papermaker watchmaker winemaker shoemaker bookmaker confectioner jeweller refiner bottler outsourcer wholesaler fintech neobank brokerage consultancy franchise label brand studio hotelier brewery distillery dairy shipyard cooperative co-operative');
export const outletWords = wordSet('newspaper paper broadcaster magazine outlet agency website station channel daily weekly');
export const notSubjects = wordSet('posters poster banners banner headlines placards there here this that these those what which who whom it’s nothing nobody everything something i we you me us sign signs');
export const adverbs = wordSet('aloud long soon ever almost quite rather nonetheless nevertheless moreover furthermore likewise therefore thus hence anyway besides indeed perhaps sometimes often perhaps maybe initially most also later then now again still already just once never always often then also however meanwhile though too earlier recently today yesterday tomorrow tonight twice publicly privately instead even first finally separately simply only further previously');
export const timeWords = wordSet('monday tuesday wednesday thursday friday saturday sunday january february march april May june july august september october november december yesterday today tomorrow tonight last next earlier later');
/** Nouns that stand as a title before a name, also with the capital letter of a sentence's first word. */
export const roleWords = wordSet(
  `analyst actor actress director farmer engineer author writer poet novelist critic baker teacher nurse doctor surgeon physician lawyer solicitor barrister economist scientist researcher biologist physicist chemist historian geologist ecologist
   psychologist sociologist meteorologist forecaster consultant architect builder plumber electrician carpenter mechanic driver pilot sailor fisherman skipper captain coach manager striker goalkeeper defender midfielder winger forward
   singer musician composer conductor guitarist drummer artist painter sculptor photographer filmmaker producer designer journalist reporter editor columnist broadcaster presenter comedian campaigner activist organiser organizer
   volunteer resident neighbour neighbor shopkeeper grocer butcher landlord landlady publican hotelier restaurateur chef cook waiter businessman businesswoman entrepreneur founder owner chairman chairwoman chair president spokesman spokeswoman
   midwife paramedic firefighter policeman policewoman officer detective inspector sergeant constable soldier veteran student pupil graduate lecturer professor headteacher headmaster principal librarian curator archaeologist astronomer
   vet veterinarian gardener forester ranger hunter angler diver climber cyclist runner swimmer rower skier skater boxer jockey trainer referee umpire lawmaker politician councillor trader banker broker investor accountant auditor
   minister bishop vicar priest pastor imam rabbi monk nun pensioner widow widower mother father survivor witness victim juror magistrate prosecutor commissioner ambassador diplomat negotiator mediator translator publisher agent`,
);
/** What is claimed, and can be rejected, repeated or raised. */
export const claimWords = wordSet(
  `claim claims accusation accusations allegation allegations criticism criticisms suggestion suggestions idea notion report reports charge charges theory argument arguments figure figures finding findings rumour rumours rumor rumors concern concerns
   complaint complaints assertion assertions view views call calls demand demands warning warnings fear fears objection objections doubt doubts question suspicion suspicions hope hopes support opposition regret anger frustration disappointment outrage dismay surprise
   confidence alarm sympathy condolences gratitude optimism pessimism scepticism skepticism accounts description speculation insinuation insinuations responsibility`,
);
/** Objects that are news themselves: reported a loss. */
export const newsWords = wordSet(
  `loss losses profit profits earnings revenue revenues turnover sales rise rises fall falls increase increases drop drops decline declines deficit surplus growth death deaths case cases injuries casualties damage fatalities arrests delays cancellations shortages
   outages sightings incidents attacks victory`,
);
/** Prepositions and comparatives that lead in a number: about 300 men, at least two. */
export const quantifiers = wordSet('more less fewer nearly almost roughly most all');

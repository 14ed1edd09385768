// Invented English news in brief: people, companies, sources without a name and documents that are called again by other words.
import type { Story } from './attribution-finnish-stories.ts';

export const englishPeople: readonly Story[] = [
  {
    title: 'The owner of a Devon sawmill',
    paragraphs: [
      ['The owner of a Devon sawmill has been fined £80,000 after a worker lost two fingers.', ['narration -']],
      ['Harlow & Pryce Timber pleaded guilty at Exeter Crown Court.', ['narration -']],
      ['Prosecutor Lydia Marsh, for the Health and Safety Executive, told the court that guards had been removed. “It was an accident waiting to happen,” she said.', ['indirect Lydia Marsh', 'direct Lydia Marsh']],
      ['The firm\'s solicitor, Adrian Cobb, said it had since spent £200,000 on new saws. He added that the worker was back at his post.', ['indirect Adrian Cobb', 'indirect Adrian Cobb']],
      ['District Judge Fiona Keane said the company had fallen far below the standard expected.', ['indirect Fiona Keane']],
      ['A spokesman for the HSE later said the fine should be a warning to others.', ['indirect a spokesman for the HSE']],
    ],
  },
  {
    title: 'Two senior aides to the finance',
    paragraphs: [
      ['Two senior aides to the finance minister have resigned, three people briefed on the matter said.', ['indirect three people briefed on the matter']],
      ['One of the people said the aides had objected to the tax cuts. Another said they had been asked to leave.', ['indirect one of the people', 'indirect another']],
      ['The ministry declined to comment.', ['narration -']],
      ['“It is a mess,” said a third person, who spoke on condition of anonymity. A fourth official, from the prime minister\'s office, denied there was any rift.', ['direct a third person', 'indirect a fourth official']],
      ['The official said the aides had left for personal reasons.', ['indirect a fourth official']],
    ],
  },
  {
    title: 'A study of 4,000 nurses has',
    paragraphs: [
      ['A study of 4,000 nurses has found that night shifts double the risk of falls at home.', ['indirect a study of 4,000 nurses']],
      ['The research, carried out by the University of Bergen, followed the nurses for nine years. It found that the risk was highest in the first month.', ['narration -', 'indirect a study of 4,000 nurses']],
      ['“We did not expect that,” said lead author Professor Ingrid Solheim.', ['direct Ingrid Solheim']],
      ['The paper, published in Sleep, recommends longer breaks between shifts.', ['indirect a study of 4,000 nurses']],
      ['Dr Paul Hargreave, an occupational physician at Leeds General Infirmary who was not involved in the work, said the results were convincing. But he cautioned that all the nurses were volunteers.', ['indirect Paul Hargreave', 'indirect Paul Hargreave']],
      ['Solheim agrees that more work is needed. The Norwegian says a trial will begin in spring.', ['indirect Ingrid Solheim', 'indirect Ingrid Solheim']],
    ],
  },
  {
    title: 'Police are hunting a driver who',
    paragraphs: [
      ['Police are hunting a driver who hit a 9-year-old boy in Dudley and drove off.', ['narration -']],
      ['The boy\'s mother, Kerry-Ann Dobbs, said he was lucky to be alive. “He flew through the air,” the 34-year-old said.', ['indirect Kerry-Ann Dobbs', 'direct Kerry-Ann Dobbs']],
      ['Det Sgt Wayne Purcell, of West Midlands Police, said officers were looking for a grey van. He appealed for dashcam footage.', ['indirect Wayne Purcell', 'indirect Wayne Purcell']],
      ['A neighbour, who did not want to be named, said cars raced along the road every night. “We have asked for bumps,” the neighbour said. “Nobody listens.”', ['indirect a neighbour', 'direct a neighbour', 'direct a neighbour']],
      ['Dobbs said her son would need two operations.', ['indirect Kerry-Ann Dobbs']],
      ['The council said it would review the speed limit.', ['indirect the council']],
    ],
  },
  {
    title: 'Shares in chipmaker Novaquant fell 12%',
    paragraphs: [
      ['Shares in chipmaker Novaquant fell 12% after the company cut its forecast.', ['narration -']],
      ['Novaquant said demand for its sensors had weakened. It now expects revenue of $410m.', ['indirect Novaquant', 'indirect Novaquant']],
      ['“The bottom is not in sight,” said Priya Venkataraman, an analyst at Corley Brothers. She cut her rating to sell.', ['direct Priya Venkataraman', 'narration -']],
      ['Two investors said they had been told in private that orders were strong. One of them, who holds 2%, called the statement a disgrace.', ['indirect two investors', 'indirect one of them']],
      ['Chief executive Don Whitlow defended the company\'s conduct. “We told the market as soon as we knew,” he said.', ['narration -', 'direct Don Whitlow']],
      ['Whitlow, a former Intel engineer, took over in 2022.', ['narration -']],
      ['The analyst said his position was now in doubt.', ['indirect Priya Venkataraman']],
    ],
  },
  {
    title: 'The government\'s own advisers have warned',
    paragraphs: [
      ['The government\'s own advisers have warned that the dam is unsafe, according to documents obtained by the Sentinel.', ['indirect documents obtained by the Sentinel']],
      ['The documents, which run to 400 pages, say the spillway could fail in a storm. They also show that ministers were told in 2021.', ['indirect documents obtained by the Sentinel', 'indirect documents obtained by the Sentinel']],
      ['A former adviser, who left in March, told the paper he had been ignored. “I wrote eleven letters,” the former adviser said.', ['indirect a former adviser', 'direct a former adviser']],
      ['The Ministry of Water denied the claims. A ministry spokesman said the dam was inspected every month.', ['indirect Ministry of Water', 'indirect a ministry spokesman']],
      ['Opposition leader Joseph Banda said heads should roll.', ['indirect Joseph Banda']],
      ['The dam\'s designer, the Italian firm Rossetti, said it stood by its work.', ['indirect Rossetti']],
    ],
  },
  {
    title: 'A Nottingham man who sold fake',
    paragraphs: [
      ['A Nottingham man who sold fake concert tickets has been jailed for three years.', ['narration -']],
      ['Daryl Oakes, 29, told buyers that he worked for the band.', ['indirect Daryl Oakes']],
      ['Judge Prakash Nair said he had preyed on teenagers.', ['indirect Prakash Nair']],
      ['Rebecca Stone, prosecuting, said Oakes had made £61,000.', ['indirect Rebecca Stone']],
      ['In mitigation, Hugh Lister said his client was ashamed. The barrister said Oakes had a gambling habit.', ['indirect Hugh Lister', 'indirect Hugh Lister']],
      ['One victim, a student who lost £400, told the court she had stopped trusting people.', ['indirect one victim']],
      ['Outside court, the student said the sentence was fair.', ['indirect one victim']],
      ['Detective Constable Amy Rudge described Oakes as a cynical fraudster.', ['indirect Amy Rudge']],
    ],
  },
  {
    title: 'Passengers were trapped for six hours',
    paragraphs: [
      ['Passengers were trapped for six hours on a train outside Basel.', ['narration -']],
      ['Operator SBB blamed frozen points.', ['indirect SBB']],
      ['Retired nurse Heidi Brunner, travelling with her two grandchildren, said the toilets had overflowed. “It was degrading,” the 70-year-old told Blick.', ['indirect Heidi Brunner', 'direct Heidi Brunner']],
      ['Swiss Federal Railways later apologised. It said each passenger would get 100 francs.', ['narration -', 'indirect Swiss Federal Railways']],
      ['A union representing drivers said the points had been due for replacement in 2020. The union\'s president, Matthias Roth, called for an inquiry. Roth said managers had ignored three warnings.', ['indirect a union representing drivers', 'indirect Matthias Roth', 'indirect Matthias Roth']],
      ['One driver, speaking on condition of anonymity, said he no longer trusted the signals. “I brake early,” the driver said.', ['indirect one driver', 'direct one driver']],
    ],
  },
  {
    title: 'The chief constable of Northshire has',
    paragraphs: [
      ['The chief constable of Northshire has apologised to the family of a man who died in custody.', ['narration -']],
      ['Leroy Banton, 41, died at Hexley police station in 2019.', ['narration -']],
      ['Chief Constable Moira Dunsford said the force had failed him. “We should have called an ambulance,” she said.', ['indirect Moira Dunsford', 'direct Moira Dunsford']],
      ['An inquest jury found that officers had ignored his cries.', ['indirect an inquest jury']],
      ['Mr Banton\'s sister, Yvonne, said the apology had come too late. She said the family wanted prosecutions.', ['indirect Yvonne', 'indirect Yvonne']],
      ['The Independent Office for Police Conduct said its investigation was continuing. A spokeswoman for the watchdog said two officers had been interviewed.', ['indirect Independent Office for Police Conduct', 'indirect a spokeswoman for the watchdog']],
      ['The family\'s lawyer, Gareth Pugh KC, said the chief constable should resign. The barrister said nobody had yet been held to account.', ['indirect Gareth Pugh', 'indirect Gareth Pugh']],
    ],
  },
  {
    title: 'North Korea has fired two missiles',
    paragraphs: [
      ['North Korea has fired two missiles into the sea, South Korea\'s military said.', ['indirect South Korea\'s military']],
      ['The Joint Chiefs of Staff said the missiles flew 600km. Japan\'s defence minister, Kenji Morita, condemned the launch as reckless. Morita said no ships had been hit.', ['indirect Joint Chiefs of Staff', 'indirect Kenji Morita', 'indirect Kenji Morita']],
      ['The United States said it was consulting its allies. A State Department spokesperson said the launches violated UN resolutions.', ['indirect United States', 'indirect a State Department spokesperson']],
      ['Analysts believe the North is testing a new engine. “It is moving fast,” said Hwang Min-ji, a researcher at the Sejong Centre in Seoul. Hwang said a satellite launch may be next.', ['indirect analysts', 'direct Hwang Min-ji', 'indirect Hwang Min-ji']],
      ['Pyongyang has not commented.', ['narration -']],
      ['The South\'s president, on a visit to Berlin, called the launch a provocation.', ['indirect the South\'s president']],
    ],
  },
  {
    title: 'The mayor of a small Ohio',
    paragraphs: [
      ['The mayor of a small Ohio town has quit after calling voters “sheep”.', ['narration -']],
      ['Dale Kessler, 66, a Republican, made the remark at a picnic in Lima, Ohio, last month.', ['narration -']],
      ['“I meant it with love,” Kessler told WLIO. The former mayor said he had received death threats.', ['direct Dale Kessler', 'indirect Dale Kessler']],
      ['Council president Rhonda Mays said she would take over until November. A retired bus driver, Mays said she had never wanted the job.', ['indirect Rhonda Mays', 'indirect Rhonda Mays']],
      ['Resident Earl Tubbs, 81, said he would miss Kessler. “He fixed my road,” Tubbs said.', ['indirect Earl Tubbs', 'direct Earl Tubbs']],
      ['The county Republican Party distanced itself from the remark. Its chairman said Kessler spoke only for himself.', ['narration -', 'indirect its chairman']],
    ],
  },
  {
    title: 'The bank is accused of closing',
    paragraphs: [
      ['The bank is accused of closing accounts without notice.', ['narration -']],
      ['In a letter to MPs, Halbrook Bank said it had followed the rules. The letter, signed by compliance chief Anita Rao, says 340 accounts were shut.', ['indirect Halbrook Bank', 'indirect Halbrook Bank']],
      ['The Treasury Committee\'s chairman, Labour MP Gwyn Price, said the answer was evasive.', ['indirect Gwyn Price']],
      ['Mr Price added that Rao would be called to give evidence.', ['indirect Gwyn Price']],
      ['One customer, a charity treasurer from Derby, said wages had gone unpaid. “We had eleven staff in tears,” she said.', ['indirect one customer', 'direct one customer']],
      ['The customer, who asked the BBC not to name her, said the bank had offered £50.', ['indirect one customer']],
      ['Consumer group Fair Finance said hundreds had complained. The group wants a new ombudsman.', ['indirect Fair Finance', 'narration -']],
    ],
  },
  {
    title: 'A drug used to treat gout',
    paragraphs: [
      ['A drug used to treat gout may slow heart disease, according to a trial involving 6,000 people.', ['indirect a trial involving 6,000 people']],
      ['The trial, funded by the British Heart Foundation, ran for five years in 30 hospitals. It showed that deaths fell by a fifth.', ['narration -', 'indirect a trial involving 6,000 people']],
      ['Professor Nadia Rahimi, the study\'s principal investigator, said the effect was larger than expected. Rahimi, of Dundee University, presented the results in Vienna.', ['indirect Nadia Rahimi', 'narration -']],
      ['The charity\'s medical director, Dr Owen Sands, said the drug was cheap and safe.', ['indirect Owen Sands']],
      ['A cardiologist who reviewed the data for the Lancet said some patients had dropped out. The reviewer said that might flatter the figures.', ['indirect a cardiologist who reviewed the data for the Lancet', 'indirect a cardiologist who reviewed the data for the Lancet']],
      ['Rahimi told the congress the dropouts had been accounted for.', ['indirect Nadia Rahimi']],
    ],
  },
  {
    title: 'Dockers at Felixstowe have voted to',
    paragraphs: [
      ['Dockers at Felixstowe have voted to strike.', ['narration -']],
      ['Unite said 92% of its members had backed action. The union\'s national officer, Bobby Marsh, said workers had been offered “crumbs”.', ['indirect Unite', 'direct Bobby Marsh']],
      ['The port\'s owner, Hutchinson, said it was disappointed. The company said its offer of 7% was fair.', ['indirect Hutchinson', 'indirect Hutchinson']],
      ['Retailers fear empty shelves. The British Retail Consortium urged both sides to talk. The trade body\'s director, Helen Dicks, said toys and bikes would run short first.', ['indirect retailers', 'indirect British Retail Consortium', 'indirect Helen Dicks']],
      ['A crane operator with 20 years\' service said he could not pay his mortgage. The operator, who gave only his first name, Keith, said he would strike for a month.', ['indirect a crane operator with 20 years\' service', 'indirect Keith']],
      ['Marsh said talks would resume on Monday.', ['indirect Bobby Marsh']],
    ],
  },
  {
    title: 'Thousands marched through Tbilisi on Saturday',
    paragraphs: [
      ['Thousands marched through Tbilisi on Saturday against a law on foreign funding.', ['narration -']],
      ['“We are Europe,” read one banner.', ['narration -']],
      ['Opposition politician Nino Kapanadze told the crowd that the law would be repealed. Kapanadze, who leads the Lelo bloc, called on the president to veto it.', ['indirect Nino Kapanadze', 'indirect Nino Kapanadze']],
      ['President Davit Beridze, a former footballer, has said he will sign. His spokesman said the protests were paid for from abroad.', ['indirect Davit Beridze', 'indirect his spokesman']],
      ['A teacher at the march, Ketevan Lomidze, 44, said she had come for her sons. “They will not grow up in Russia,” the teacher said.', ['indirect Ketevan Lomidze', 'direct Ketevan Lomidze']],
      ['The interior ministry put the crowd at 8,000. Organisers said it was ten times that.', ['indirect the interior ministry', 'indirect organisers']],
      ['Human Rights Watch said police had beaten two reporters. The New York-based group called for an inquiry.', ['indirect Human Rights Watch', 'indirect Human Rights Watch']],
    ],
  },
  {
    title: 'An Aberdeen oil firm has been',
    paragraphs: [
      ['An Aberdeen oil firm has been told to plug 12 wells.', ['narration -']],
      ['The North Sea Transition Authority said Brae Petroleum had missed three deadlines. The regulator said it could fine the company £1m.', ['indirect North Sea Transition Authority', 'indirect North Sea Transition Authority']],
      ['Brae, which employs 200 people, said the rig it needed had been delayed.', ['indirect Brae Petroleum']],
      ['“We are not walking away,” said Calum Reid, Brae\'s managing director. Reid said work would begin in March.', ['direct Calum Reid', 'indirect Calum Reid']],
      ['Environmental campaigner Freya Munro said the wells had been leaking for years.', ['indirect Freya Munro']],
      ['A former Brae engineer, who asked not to be named, told The Press and Journal that managers knew. “It was all in the log,” he said.', ['indirect a former Brae engineer', 'direct a former Brae engineer']],
      ['Brae said it did not recognise that account.', ['indirect Brae Petroleum']],
    ],
  },
  {
    title: 'Children who sleep less than nine',
    paragraphs: [
      ['Children who sleep less than nine hours are more likely to be short-sighted, researchers in Singapore have found.', ['indirect researchers in Singapore']],
      ['The team tested 1,900 eight-year-olds.', ['narration -']],
      ['“Sleep seems to matter more than screens,” said Associate Professor Tan Wei Ling of the National University of Singapore, who led the study.', ['direct Tan Wei Ling']],
      ['Tan\'s team found no effect in teenagers.', ['narration -']],
      ['Writing in the journal Eye, the researchers say that light at night may be to blame. They recommend dark curtains.', ['indirect the researchers', 'indirect the researchers']],
      ['An editorial in the same issue said the study was too small. Its authors, two Australian ophthalmologists, called for a larger trial.', ['indirect an editorial in the same issue', 'indirect its authors']],
      ['Professor Tan said one was planned.', ['indirect Tan Wei Ling']],
    ],
  },
  {
    title: 'Villagers in Wharfedale say a quarry',
    paragraphs: [
      ['Villagers in Wharfedale say a quarry is ruining their lives.', ['indirect villagers in Wharfedale']],
      ['Blasting at Greenhow wakes babies, said Pauline Metcalfe, chairwoman of the parish council.', ['indirect Pauline Metcalfe']],
      ['“The whole house jumps,” said the grandmother of five.', ['direct Pauline Metcalfe']],
      ['Tarnstone Aggregates, the quarry\'s operator, insists that it keeps within its limits. Site manager Ross Dinsdale said monitors had been fitted on four houses. He invited residents to visit.', ['indirect Tarnstone Aggregates', 'indirect Ross Dinsdale', 'narration -']],
      ['North Yorkshire Council said it had received 31 complaints. The authority is to send an officer next week.', ['indirect North Yorkshire Council', 'narration -']],
      ['A local GP, Dr Anil Mehta, said he had seen more asthma. The doctor stressed that he could not prove a link.', ['indirect Anil Mehta', 'indirect Anil Mehta']],
      ['Mrs Metcalfe said nobody would buy her house.', ['indirect Pauline Metcalfe']],
    ],
  },
  {
    title: 'Farm incomes fell by a third',
    paragraphs: [
      ['Farm incomes fell by a third last year, Teagasc said.', ['indirect Teagasc']],
      ['The state body blamed wet weather. Its economist, Dr Ciara Mannion, said dairy farms were worst hit.', ['indirect Teagasc', 'indirect Ciara Mannion']],
      ['“Some will not see another winter,” Mannion warned.', ['direct Ciara Mannion']],
      ['The Irish Farmers\' Association said the figures were shocking but no surprise. Its president, Kilkenny beef farmer Martin Tobin, demanded a rescue fund. Tobin said he himself had sold 40 cattle.', ['indirect Irish Farmers\' Association', 'indirect Martin Tobin', 'indirect Martin Tobin']],
      ['The minister for agriculture, Eoin Daly, said help was on its way. The minister was speaking at the ploughing championships.', ['indirect Eoin Daly', 'narration -']],
      ['A report by the Central Bank, seen by the Farmers Journal, warns that one farm in ten cannot service its debt. The report says defaults could peak in May.', ['indirect a report by the Central Bank', 'indirect a report by the Central Bank']],
    ],
  },
  {
    title: 'Manchester\'s mayor wants to bring back',
    paragraphs: [
      ['Manchester\'s mayor wants to bring back trams to Bolton.', ['narration -']],
      ['Andy Hallworth said the line could open by 2035.', ['indirect Andy Hallworth']],
      ['The plan would cost £900m, according to a business case published by Transport for Greater Manchester. It says 6m journeys a year would switch from cars.', ['indirect a business case published by Transport for Greater Manchester', 'indirect a business case published by Transport for Greater Manchester']],
      ['Bolton Council leader Nasreen Patel welcomed the plan. The Labour leader said the town had waited long enough.', ['narration -', 'indirect Nasreen Patel']],
      ['But Tory councillor Bob Ainscough said the money was not there. He called it pie in the sky.', ['indirect Bob Ainscough', 'narration -']],
      ['Commuter Lee Marsden, 27, said he would believe it when he saw it.', ['indirect Lee Marsden']],
      ['Hallworth said talks with the Treasury were going well.', ['indirect Andy Hallworth']],
    ],
  },
  {
    title: 'Two wolves have been shot in',
    paragraphs: [
      ['Two wolves have been shot in Dalarna, the county board said on Friday.', ['indirect the county board']],
      ['The board said both animals had attacked sheep.', ['indirect the county board']],
      ['Sheep farmer Lars Ekman, who lost 14 lambs, said the decision came too late.', ['indirect Lars Ekman']],
      ['But Karin Sundh of the Swedish Carnivore Association called the hunt illegal. “They shot a mother,” Sundh said.', ['indirect Karin Sundh', 'direct Karin Sundh']],
      ['The association said it would appeal.', ['indirect Swedish Carnivore Association']],
      ['A biologist at Uppsala University, Mats Forsell, said the pack would probably break up. The biologist has followed it since 2018.', ['indirect Mats Forsell', 'narration -']],
    ],
  },
  {
    title: 'A hospital in Cardiff gave a',
    paragraphs: [
      ['A hospital in Cardiff gave a woman the wrong baby for nine hours, an inquiry has found.', ['indirect an inquiry']],
      ['The inquiry, chaired by retired judge Dame Hilary Fenn, said staff had failed to check wristbands. It made 14 recommendations.', ['indirect an inquiry', 'narration -']],
      ['The mother, who cannot be identified, said she had known at once. “I know my own child,” the mother said.', ['indirect the mother', 'direct the mother']],
      ['Her husband told BBC Wales that nobody had said sorry.', ['indirect her husband']],
      ['Cardiff and Vale University Health Board said it accepted every recommendation. The board\'s chief nurse, Angharad Price, apologised to both families.', ['indirect Cardiff and Vale University Health Board', 'narration -']],
      ['Plaid Cymru\'s health spokesman, Dafydd Llew, said heads should roll.', ['indirect Dafydd Llew']],
      ['Dame Hilary said the staff had been exhausted.', ['indirect Hilary Fenn']],
    ],
  },
  {
    title: 'Nokia will cut 300 jobs in',
    paragraphs: [
      ['Nokia will cut 300 jobs in Finland. The company said demand for 5G was weak.', ['narration -', 'indirect Nokia']],
      ['The Union of Professional Engineers said it was shocked. Its shop steward at Nokia, Kari Lehto, said the cuts followed record profits.', ['indirect Union of Professional Engineers', 'indirect Kari Lehto']],
      ['“People feel cheated,” Lehto said.', ['direct Kari Lehto']],
      ['Nokia\'s head of human resources, Lisa Brandt, said talks would be fair. The German joined the company last year.', ['indirect Lisa Brandt', 'narration -']],
      ['Economic affairs minister Pia Holm said the state would help those who lost their jobs.', ['indirect Pia Holm']],
      ['Analyst Ilkka Rauhala of Inderes said the market had expected more. In Rauhala\'s view, a second round is likely.', ['indirect Ilkka Rauhala', 'indirect Ilkka Rauhala']],
    ],
  },
  {
    title: 'The owner of a Glasgow restaurant',
    paragraphs: [
      ['The owner of a Glasgow restaurant where 40 people fell ill has said sorry.', ['narration -']],
      ['Marco Bellini, whose family has run Da Luigi since 1962, said a fridge had failed. “I am ashamed,” the restaurateur said.', ['indirect Marco Bellini', 'direct Marco Bellini']],
      ['NHS Greater Glasgow and Clyde said three people were in hospital. The health board said none was in danger.', ['indirect NHS Greater Glasgow and Clyde', 'indirect NHS Greater Glasgow and Clyde']],
      ['Public health consultant Dr Iain Moffat said the bug was salmonella. The consultant urged anyone with symptoms to ring 111.', ['indirect Iain Moffat', 'indirect Iain Moffat']],
      ['A diner who spent two nights in hospital said she had ordered the chicken. “It tasted fine,” said the woman, 38.', ['indirect a diner who spent two nights in hospital', 'direct a diner who spent two nights in hospital']],
      ['Environmental health officers said the kitchen was clean.', ['indirect environmental health officers']],
    ],
  },
  {
    title: 'SpaceX has been fined $600,000 over',
    paragraphs: [
      ['SpaceX has been fined $600,000 over two launches from Florida.', ['narration -']],
      ['The Federal Aviation Administration said the company had used an unapproved control room. The agency also said it had changed its fuel plan without telling anyone.', ['indirect Federal Aviation Administration', 'indirect Federal Aviation Administration']],
      ['SpaceX founder Elon Musk said he would sue. In a post on X, Musk accused the FAA of overreach.', ['indirect Elon Musk', 'indirect Elon Musk']],
      ['A former FAA official, now a consultant in Washington, D.C., said the fine was tiny. The consultant said it was “a parking ticket”.', ['indirect a former FAA official', 'direct a former FAA official']],
      ['Lawmakers on both sides urged restraint. Rep. Kevin Kiley, a California Republican, called the fine political. The congressman said he would hold hearings.', ['indirect lawmakers on both sides', 'indirect Kevin Kiley', 'indirect Kevin Kiley']],
    ],
  },
  {
    title: 'Residents of a tower block in',
    paragraphs: [
      ['Residents of a tower block in Salford have been told to leave within 48 hours.', ['narration -']],
      ['Salford City Council said cracks had been found in three columns. A report by engineers Arup, commissioned by the council, says the block could collapse in a storm. It was delivered on Tuesday.', ['indirect Salford City Council', 'indirect a report by engineers Arup', 'narration -']],
      ['“Where am I meant to go?” asked Blessing Okoro, a care worker with two small children. The 33-year-old said she had been offered a hotel in Stockport.', ['direct Blessing Okoro', 'indirect Blessing Okoro']],
      ['Council leader Paul Denny said safety came first. He insisted that everyone would be rehoused.', ['indirect Paul Denny', 'indirect Paul Denny']],
      ['Another resident, who gave her name only as Val, said she would not budge. “They\'ll have to carry me,” the pensioner said.', ['indirect another resident', 'direct another resident']],
      ['Fire officers who inspected the block in May said they had warned of the cracks.', ['indirect fire officers who inspected the block']],
      ['Denny denied that.', ['indirect Paul Denny']],
    ],
  },
  {
    title: 'A Kenyan court has thrown out',
    paragraphs: [
      ['A Kenyan court has thrown out a case against 12 herders.', ['narration -']],
      ['Magistrate Grace Wanjiru said the police had produced no evidence. The magistrate criticised the lead investigator.', ['indirect Grace Wanjiru', 'narration -']],
      ['Lawyer Peter Ole Nkuri, for the herders, said his clients had lost two years.', ['indirect Peter Ole Nkuri']],
      ['Conservation group Savanna Trust, which owns the ranch, said it was weighing an appeal. The trust\'s director, Briton James Hallam, said 40 cattle had been killed.', ['indirect Savanna Trust', 'indirect James Hallam']],
      ['One of the herders, Joseph Lekuton, 24, said he forgave the ranch. “We were neighbours before,” the herder said.', ['indirect Joseph Lekuton', 'direct Joseph Lekuton']],
      ['A police spokesman said the verdict would be studied.', ['indirect a police spokesman']],
      ['Rights group Haki welcomed the ruling. It said land was the real question.', ['narration -', 'indirect Haki']],
    ],
  },
  {
    title: 'Tarnwick Automation has halted deliveries of',
    paragraphs: [
      ['Tarnwick Automation has halted deliveries of its loom, the machine on which the Utrecht-based company staked its move.', ['narration -']],
      ['In a notice to customers, the company says that packs can overheat. Replacement packs are to be shipped from September, it adds.', ['indirect Tarnwick Automation', 'indirect Tarnwick Automation']],
    ],
  },
  {
    title: 'Documents seen by Depot Weekly show',
    paragraphs: [
      ['Documents seen by Depot Weekly show that purchasing switched to a cheaper cell. They put the saving at €19 a unit. Emails obtained by the paper suggest nobody was told. They say the work was finished.', ['indirect documents seen by Depot Weekly', 'indirect documents seen by Depot Weekly', 'indirect emails obtained by the paper', 'indirect emails obtained by the paper']],
    ],
  },
  {
    title: 'Geese call less often when smoke',
    paragraphs: [
      ['Geese call less often when smoke hangs over their lakes, new research out of Moose Lake, Ont., suggests.', ['indirect new research out of Moose Lake, Ont.']],
      ['Calls dropped by 40 per cent, the study found.', ['indirect new research out of Moose Lake, Ont.']],
    ],
  },
  {
    title: 'The region had 480 fires, according',
    paragraphs: [
      ['The region had 480 fires, according to a provincial report released last fall. It warns that the number could double.', ['indirect a provincial report released last fall', 'indirect a provincial report released last fall']],
    ],
  },
  {
    title: 'Colin Barlow insisted he had done',
    paragraphs: [
      ['Colin Barlow insisted he had done nothing special.', ['indirect Colin Barlow']],
      ['Fellside Rail said a cable had come down. But an engineer who has worked on the line claimed the cable had been reported. \'We sent photos,\' the insider told the Beacon.', ['indirect Fellside Rail', 'indirect an engineer who has worked on the line', 'direct an engineer who has worked on the line']],
    ],
  },
  {
    title: 'A source close to the Harbour',
    paragraphs: [
      ['A source close to the Harbour Safety Office said inspectors would want to know why. The watchdog itself confirmed only that it had \'begun its work\'. The minister himself said he was sorry.', ['indirect a source close to the Harbour Safety Office', 'direct Harbour Safety Office', 'indirect the minister']],
    ],
  },
  {
    title: 'Angus Drummond said nothing would change.',
    paragraphs: [
      ['Angus Drummond said nothing would change.', ['indirect Angus Drummond']],
      ['His neighbour, Morag Drummond – no relation – told the meeting she had seen it. “It stared at me,” she said.', ['indirect Morag Drummond', 'direct Morag Drummond']],
      ['That, according to Mr Drummond, is the whole point.', ['indirect Angus Drummond']],
    ],
  },
  {
    title: 'A two-year study by Brora College',
    paragraphs: [
      ['A two-year study by Brora College concluded that few had been killed by an eagle. The rest, it found, had died of “plain misfortune”.', ['indirect a two-year study by Brora College', 'direct a two-year study by Brora College']],
    ],
  },
  {
    title: 'Sheena Laing, who runs trips, accused',
    paragraphs: [
      ['Sheena Laing, who runs trips, accused the meeting of “shouting at the tide”. “Forty guests a day,” she told The Chronicle.', ['direct Sheena Laing', 'direct Sheena Laing']],
      ['A spokesperson for the Highland Wildlife Agency said it was “well aware” of the strain. Payments are available under its scheme. Lethal control had never been licensed, she said.', ['direct a spokesperson for the Highland Wildlife Agency', 'narration -', 'indirect a spokesperson for the Highland Wildlife Agency']],
    ],
  },
  {
    title: 'The ballots were rejected, according to',
    paragraphs: [
      ['The ballots were rejected, according to County Auditor Jane Oyelaran-Holt. Oyelaran-Holt said that her staff had called.', ['indirect Jane Oyelaran-Holt', 'indirect Jane Oyelaran-Holt']],
      ['Both versions were printed, the auditor countered. “My brother had one,” she added.', ['indirect Jane Oyelaran-Holt', 'direct Jane Oyelaran-Holt']],
    ],
  },
  {
    title: 'Three security sources said that the',
    paragraphs: [
      ['Three security sources said that the plot had been directed by a man using the alias "the Carpenter".', ['indirect three security sources']],
    ],
  },
  {
    title: 'State Treasurer Jo Lee Ngata said',
    paragraphs: [
      ['State Treasurer Jo Lee Ngata said the money was gone.', ['indirect Jo Lee Ngata']],
      ['A report was due.', ['narration -']],
      ['The treasurer added nothing more, but the auditor warned of fraud.', ['indirect the auditor']],
    ],
  },
  {
    title: 'Minutes of the meeting show that',
    paragraphs: [
      ['Minutes of the meeting show that nobody objected. They record one abstention. Minutes later, Lee said he was sorry.', ['indirect minutes of the meeting', 'narration -', 'indirect Lee']],
    ],
  },
  {
    title: 'Leeds-based Corvel Mobility said it would',
    paragraphs: [
      ['Leeds-based Corvel Mobility said it would close. Its Glasgow-born founder, Ann Pell, said she was sorry.', ['indirect Corvel Mobility', 'indirect Ann Pell']],
      ['Corvel said staff would be told. London-based analyst Tom Ash said it was late.', ['indirect Corvel Mobility', 'indirect Tom Ash']],
    ],
  },
  {
    title: 'Thames Water said the pipe had',
    paragraphs: [
      ['Thames Water said the pipe had burst. The company said repairs would take a day.', ['indirect Thames Water', 'indirect Thames Water']],
      ['Thames said it was sorry.', ['indirect Thames Water']],
    ],
  },
  {
    title: 'One of the climbers, a tall',
    paragraphs: [
      ['One of the climbers, a tall man, told rescuers he had burned it. One of the climbers, a 29-year-old Pole, said he had burned it. One of the climbers said he was cold. One of them, who holds 2%, said the statement was a disgrace. One of the climbers, who fell, told rescuers he had burned it. One of the women, a nurse, told the court she was cold.', ['indirect one of the climbers', 'indirect one of the climbers', 'indirect one of the climbers', 'indirect one of them', 'indirect one of the climbers', 'indirect one of the women']],
    ],
  },
  {
    title: 'Farm incomes fell by a third',
    paragraphs: [
      ['Farm incomes fell by a third last year, Teagasc said.', ['indirect Teagasc']],
      ['The state body said it was wet. The state body blamed wet weather.', ['indirect Teagasc', 'indirect Teagasc']],
    ],
  },
  {
    title: 'The mayor of a small Ohio',
    paragraphs: [
      ['The mayor of a small Ohio town has quit.', ['narration -']],
      ['Dale Kessler, 66, a Republican, made the remark at a picnic. The former mayor said he was sorry.', ['narration -', 'indirect Dale Kessler']],
    ],
  },
  {
    title: 'The council met on Monday. Critics',
    paragraphs: [
      ['The council met on Monday. Critics called the plan unworkable and costly. The minister branded the offer an insult.', ['narration -', 'indirect critics', 'indirect the minister']],
      ['Mayor Ann Lee labelled the scheme dangerous. She called a doctor. The committee called the witness a second time. The manager called the meeting for Tuesday.', ['indirect Ann Lee', 'narration -', 'narration -', 'narration -']],
      ['Harbour master Tom Ash called the wall extraordinary.', ['indirect Tom Ash']],
    ],
  },
  {
    title: 'The man is no spokesman, the son no spokesperson',
    paragraphs: [
      ['The police spokesman, Tom Ash, said nobody was hurt.', ['indirect Tom Ash']],
      ['It circled twice, a shopkeeper who watched from a field recalled. “I told my sister to lie down,” said the man, who asked not to be identified.', ['indirect a shopkeeper who watched from a field', 'direct a shopkeeper who watched from a field']],
      ['The chairwoman, Ann Lee, said it was safe.', ['indirect Ann Lee']],
      ['A baker in the village said it was not. “I never believed it,” the woman said.', ['indirect a baker in the village', 'direct a baker in the village']],
      ['The council’s spokesperson, Mo Vale, said milk was safe. A teenager said he was ill. The boy said it was the milk.', ['indirect Mo Vale', 'indirect a teenager', 'indirect a teenager']],
    ],
  },
  {
    title: 'A place tells where a company is that has another name',
    paragraphs: [
      ['Ann Lee resigned as head of Donauer Kreditbank on Tuesday, ending a career at the Vienna lender. The bank said it had lost money.', ['narration -', 'indirect Donauer Kreditbank']],
      ['Jenny Fairbank said it was late. Danske Selskab said it was not.', ['indirect Jenny Fairbank', 'indirect Danske Selskab']],
      ['Tom Ash left Norvik Sparbank after nine years at the Oslo firm. The bank said he had resigned.', ['narration -', 'indirect Norvik Sparbank']],
    ],
  },
  {
    title: 'Participles that speak where they lead in a clause',
    paragraphs: [
      ['Ottoline Crewe of Marchmont is less gloomy, pointing out that two-thirds of the loans are backed.', ['indirect Ottoline Crewe']],
      ['Ann Lee voted against, underlining that nobody had asked. Tom Ash shook his head, remarking that it was late. Mo Vale wrote back, observing that the road was shut.', ['indirect Ann Lee', 'indirect Tom Ash', 'indirect Mo Vale']],
      ['The sign was there, pointing out to sea. The boat lay at anchor, observing the whales.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Pet names, volunteers and tolls',
    paragraphs: [
      ['Cole, 58, was one of 310 volunteers in a study run by scientists in Ohio.', ['narration -']],
      ['Generations of pupils have called the old brick chimney “Grandpa.” Villagers have long called him “Mad Dog.” Everyone had called her “Nan.”', ['narration -', 'narration -', 'narration -']],
      ['Critics have called the plan “a disgrace.” Residents have called the plan “Unfair and wrong.” Residents called the decision “Crazy.”', ['direct critics', 'direct residents', 'direct residents']],
      ['Gen Ola Berg briefed reporters. The general put the number of dead at five, all of them fighters. The general put the map at the end of the table. The general election is next week.', ['narration -', 'indirect Ola Berg', 'narration -', 'narration -']],
    ],
  },
  {
    title: 'Sources told by what they wear, and those who stay unnamed',
    paragraphs: [
      ['“I learned to read there,” said a woman in a green coat who gave her age as 88 but would not give her name.', ['direct a woman in a green coat']],
      ['“I saw it,” said a man in a red hat who had waited since 5am.', ['direct a man in a red hat']],
      ['“It was cold,” said a nurse in her 50s. “It was late,” the nurse said.', ['direct a nurse in her 50s', 'direct a nurse in her 50s']],
      ['“It was late,” said a resident who asked not to be named. “It was loud,” said a plumber who gave only his first name.', ['direct a resident', 'direct a plumber']],
      ['A guard who spoke on condition of anonymity said the gate was open. A farmer who refused to sell said he was content.', ['indirect a guard', 'indirect a farmer who refused to sell']],
      ['A spokesman said in a statement on Monday that it was late. “It was dull,” said a baker in an interview with the BBC.', ['indirect a spokesman', 'direct a baker']],
    ],
  },
  {
    title: 'Documents told by when they were made',
    paragraphs: [
      ['An internal audit completed in February, and seen by The Ledger, concluded that loans had been rolled over. The audit found it was bad.', ['indirect an internal audit completed in February', 'indirect an internal audit completed in February']],
      ['A dossier compiled last year found it was bad. A memo drafted in 2021 says nobody asked.', ['indirect a dossier compiled last year', 'indirect a memo drafted in 2021']],
    ],
  },
  {
    title: 'Two of one surname by their age',
    paragraphs: [
      ['Owner Barry Cole, 71, bought the club. Lee Cole, the owner\'s son and the club\'s commercial director, dismissed talk of a sale.', ['narration -', 'narration -']],
      ['Cole junior denied it. “I\'m going fishing,” he said. The younger Cole said it was late. Cole senior said he was tired.', ['indirect Lee Cole', 'direct Lee Cole', 'indirect Lee Cole', 'indirect Barry Cole']],
      ['The elder Cole said no one asked. “It was late,” said Cole Jr. “No,” said the older Cole.', ['indirect Barry Cole', 'direct Lee Cole', 'direct Barry Cole']],
    ],
  },
  {
    title: 'An office told right after a bare name',
    paragraphs: [
      ['Janine Pocock has heard that before. “We got a burger van,” said the chair of the Docksiders Trust, which holds four per cent.', ['narration -', 'direct Janine Pocock']],
      ['Tom Ash is not impressed. The former head of the Met Office said it was wrong.', ['narration -', 'indirect Tom Ash']],
      ['Mary Cole met Eve Lee. The director of the Hull Maritime Museum said it was late.', ['narration -', 'indirect the director of the Hull Maritime Museum']],
      ['Ola Berg died in 2010. “She was kind,” said the head of the Tate Gallery.', ['narration -', 'direct the head of the Tate Gallery']],
      ['Ann Ode has seen worse. “It was nothing,” said the leader of the Northern Trawlers Union. Another voice was louder.', ['narration -', 'direct Ann Ode', 'narration -']],
    ],
  },
  {
    title: 'A source without a name is not told by country',
    paragraphs: [
      ['Boss Rui Esteves learned of it from a text, according to a source close to the club. The Portuguese left early on Saturday. But asked if he would stay, he shrugged: “August is another century.”', ['indirect a source close to the club', 'narration -', 'direct Rui Esteves']],
      ['Driver Kim Tran won, according to a mechanic. The Vietnamese said it was close.', ['indirect a mechanic', 'indirect Kim Tran']],
      ['Goalkeeper Ana Berg was late, an insider said. The Dane said she had slept badly.', ['indirect an insider', 'indirect Ana Berg']],
      ['A Danish sailor was saved. The Dane said he was cold.', ['narration -', 'indirect a Danish sailor']],
    ],
  },
];

// Invented English news in many manners, a paragraph or two each: agencies, courts, sport, markets, science, lives.
import type { Story } from './attribution-finnish-stories.ts';

export const englishReports: readonly Story[] = [
  {
    title: 'The judge said so. The',
    paragraphs: [
      ['The judge said so. The appeal failed.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'He knew Munn said and',
    paragraphs: [
      ['“He knew,” Munn said, “and he said so.” The case continues.', ['direct Munn', 'narration -']],
    ],
  },
  {
    title: 'The comet should be visible',
    paragraphs: [
      [`The comet should be visible to the naked eye until Friday, astronomers say. "It won't be back for 400 years," says Noor Haddad of the Tarn Observatory. Haddad, who has chased comets since childhood, recommends a dark field and a flask of tea. Cloud may spoil the view, forecasters warned.`, ['indirect astronomers', 'direct Noor Haddad', 'indirect Noor Haddad', 'indirect forecasters']],
    ],
  },
  {
    title: 'WASHINGTON (AP) — The Senate',
    paragraphs: [
      [`WASHINGTON (AP) — The Senate voted Tuesday to delay the measure, a move that Sen. Paula Ortiz, the bill's sponsor, called "a gift to lobbyists."`, ['direct Paula Ortiz']],
      ['Ortiz, a Nevada Democrat, said she would try again. Republicans countered that the bill was rushed. "Nobody has read it," said Sen. Mack Dillard of Ohio. A White House official, speaking on condition of anonymity, said the president would veto it.', ['indirect Paula Ortiz', 'indirect Republicans', 'direct Mack Dillard', 'indirect a White House official']],
    ],
  },
  {
    title: 'The actress who was born',
    paragraphs: [
      ['The actress, who was born in Cardiff, says she never wanted fame. "I wanted a horse," she jokes.', ['indirect the actress', 'direct the actress']],
    ],
  },
  {
    title: 'Mr Justice Harrow ruled that',
    paragraphs: [
      ['Mr Justice Harrow ruled that the ban was unlawful. The judge said the minister had acted "with undue haste". Home Secretary Priti Vale said she was disappointed. A Home Office spokesperson said the government would appeal.', ['indirect Mr Justice Harrow', 'direct Mr Justice Harrow', 'indirect Priti Vale', 'indirect a Home Office spokesperson']],
    ],
  },
  {
    title: 'It was like a bomb',
    paragraphs: [
      ['"It was like a bomb," recalled one shopkeeper, who gave his name only as Ali. Another described the street as "a river of glass".', ['direct one shopkeeper', 'direct another']],
    ],
  },
  {
    title: 'The singer has cancelled her',
    paragraphs: [
      ['The singer has cancelled her tour on medical advice, her management said in a statement. Fans will get refunds. Her doctor, Leo Brandt, had ordered complete rest, the statement said.', ['indirect her management', 'narration -', 'indirect the statement']],
    ],
  },
  {
    title: 'Police in Cork have renewed',
    paragraphs: [
      ['Police in Cork have renewed an appeal for information. Gardaí said the boy was last seen on Patrick Street. Anyone with information is asked to call the station.', ['narration -', 'indirect gardaí', 'narration -']],
    ],
  },
  {
    title: "The league's disciplinary panel found",
    paragraphs: [
      [`The league's disciplinary panel found that Moran had "acted in an improper manner". Moran, 27, has admitted the charge. His club said it would not appeal.`, ["direct the league's disciplinary panel", 'indirect Moran', 'indirect his club']],
    ],
  },
  {
    title: 'The airline carried a record',
    paragraphs: [
      ['The airline carried a record number of passengers in May. Chief executive Olu Bankole attributed the rise to an early Easter. Fares would climb in the autumn, he predicted. Asked about strikes, Bankole said talks were "constructive".', ['narration -', 'indirect Olu Bankole', 'indirect Olu Bankole', 'direct Olu Bankole']],
    ],
  },
  {
    title: 'Nearly 60 percent of parents',
    paragraphs: [
      [`Nearly 60 percent of parents told a survey that they had cut back on clubs. The poll, by the charity Playfair, questioned 2,000 families. "Swimming is the first to go," said Playfair's director, Moira Kell. Ministers say support is available.`, ['indirect nearly 60 percent of parents', 'narration -', 'direct Moira Kell', 'indirect ministers']],
    ],
  },
  {
    title: 'Tenants of the tower have',
    paragraphs: [
      ['Tenants of the tower have been told to leave by Friday. The council, citing fire inspectors, said the cladding was unsafe. One tenant, Joy Abara, said she had nowhere to go: "They gave us a leaflet."', ['narration -', 'indirect the council', 'direct Joy Abara']],
    ],
  },
  {
    title: 'Whether the bird is extinct',
    paragraphs: [
      ['Whether the bird is extinct is disputed. Ornithologist Karl Weber insists he heard one in 2019. Colleagues doubt it. "He heard a starling," scoffed one.', ['narration -', 'indirect Karl Weber', 'indirect colleagues', 'direct one']],
    ],
  },
  {
    title: 'Critics said the film was',
    paragraphs: [
      ['Critics said the film was dull. The director shrugged off the reviews. "I make films for my mother," said Anton Lisker.', ['indirect critics', 'narration -', 'direct Anton Lisker']],
    ],
  },
  {
    title: 'Thousands are feared to have',
    paragraphs: [
      [`Thousands are feared to have been displaced. Aid agencies say roads are cut. Carla Dietz said children were drinking from puddles. "This is a race," she said. "We are losing it."`, ['belief -', 'indirect aid agencies', "indirect Carla Dietz", "direct Carla Dietz", "direct Carla Dietz"]],
    ],
  },
  {
    title: 'The company said in a',
    paragraphs: [
      ['The company said in a filing that it had received a subpoena. It did not elaborate. A person with knowledge of the inquiry said it concerned rebates. The person asked not to be named because the inquiry is private.', ['indirect the company', 'narration -', 'indirect a person with knowledge of the inquiry', 'narration -']],
    ],
  },
  {
    title: 'Liverpool-born chef Amy Oduya says',
    paragraphs: [
      ['Liverpool-born chef Amy Oduya says the secret is patience. The 38-year-old opened her first café in 2012. "I burned everything," she says.', ['indirect Amy Oduya', 'narration -', 'direct Amy Oduya']],
    ],
  },
  {
    title: 'Under the deal drivers will',
    paragraphs: [
      ['Under the deal, drivers will get 5% in April. Their union hailed it as "a victory for common sense". Bus firm Arrow said the offer was fair. A ballot opens next week.', ['narration -', 'direct their union', 'indirect Arrow', 'narration -']],
    ],
  },
  {
    title: "The prime minister's office declined",
    paragraphs: [
      [`The prime minister's office declined to say whether she had been informed. Her spokesman told reporters she had "full confidence" in the minister.`, ['narration -', 'direct her spokesman']],
    ],
  },
  {
    title: 'In a letter seen by',
    paragraphs: [
      ['In a letter seen by the Herald, the head teacher tells parents that the roof is safe. The letter blames "alarmist reports" for the panic.', ['indirect the head teacher', 'direct the letter']],
    ],
  },
  {
    title: 'The suspect fled on foot',
    paragraphs: [
      ['The suspect fled on foot, witnesses told police. He is believed to be armed. Officers urged people not to approach him.', ['indirect witnesses', 'belief -', 'indirect officers']],
    ],
  },
  {
    title: 'Coach Ines Prado named an',
    paragraphs: [
      ['Coach Ines Prado named an unchanged side. The Brazilian said her players were fresh. "They want to run," Prado added. Captain Lou Fry will miss the game.', ['narration -', 'indirect Ines Prado', 'direct Ines Prado', 'narration -']],
    ],
  },
  {
    title: 'Doctors advise drinking water before',
    paragraphs: [
      ['Doctors advise drinking water before meals. Some dietitians disagree. Water, they say, fills you up but does little else.', ['indirect doctors', 'narration -', 'indirect some dietitians']],
    ],
  },
  {
    title: 'The museum paid £2m for',
    paragraphs: [
      ['The museum paid £2m for the vase, it emerged on Monday. Curators had hoped to pay half that. Director Hugh Fenn defended the price. "You cannot haggle with history," he said.', ['narration -', 'narration -', 'narration -', 'direct Hugh Fenn']],
    ],
  },
  {
    title: 'The report which runs to',
    paragraphs: [
      ['The report, which runs to 300 pages, criticises the board for "a culture of denial". It makes 41 recommendations.', ['direct the report', 'narration -']],
    ],
  },
  {
    title: 'Many of those queuing said',
    paragraphs: [
      ['Many of those queuing said they had been there since dawn. "I want to see him off," said Peggy Lunt, 80, from Hull.', ['indirect many of those queuing', 'direct Peggy Lunt']],
    ],
  },
  {
    title: 'Torrential rain has closed the',
    paragraphs: [
      ['Torrential rain has closed the coastal railway for a second day, the operator said on Sunday. About 4,000 passengers were put on buses. "We walked the last mile," said Eoin Daly, a student from Sligo, as he wrung out his socks. "My mother will kill me."', ['indirect the operator', 'narration -', 'direct Eoin Daly', 'direct Eoin Daly']],
      ['Met Éireann has issued a yellow warning. The forecaster said up to 40 millimetres could fall by midnight.', ['narration -', 'indirect Met Éireann']],
      ['Rail union organiser Bríd Lavelle was scathing. "They have known about that culvert for 30 years," she said. The company insists that the line was inspected in May, a claim Lavelle rejects.', ['narration -', 'direct Bríd Lavelle', 'indirect the operator']],
    ],
  },
  {
    title: 'The painter Lotte Krahe has',
    paragraphs: [
      ['The painter Lotte Krahe has died at 91, her gallery said. She was found at her easel, according to her daughter Mia.', ['indirect her gallery', 'indirect Mia']],
      ['Krahe never explained her grey period. "Ask the fog," she told an interviewer in 1988. Critics long dismissed it as "wallpaper". Friends remember a fierce cook. Her last show opens in Basel in May.', ['narration -', 'direct Lotte Krahe', 'direct critics', 'narration -', 'narration -']],
    ],
  },
  {
    title: 'Two climbers are missing on',
    paragraphs: [
      ['Two climbers are missing on the north face, and bad weather has grounded helicopters. The pair, both Polish, were last heard from on Monday. Base camp manager Dorji Tamang said by radio that ropes had been found. He fears the worst. The Polish embassy says it is in touch with the families.', ['narration -', 'narration -', 'indirect Dorji Tamang', 'indirect Dorji Tamang', 'indirect the Polish embassy']],
    ],
  },
  {
    title: 'The chip maker Axon will',
    paragraphs: [
      [`The chip maker Axon will cut a tenth of its staff. In a memo to employees, chief executive Rita Sohal wrote that the company had "grown ahead of itself." She took "full responsibility." Wall Street cheered. Axon's shares rose 6 percent.`, ['narration -', 'direct Rita Sohal', 'narration -', 'narration -', 'narration -']],
    ],
  },
  {
    title: 'A vaccine against the virus',
    paragraphs: [
      [`A vaccine against the virus could be ready within a year, the World Health Organization has said. Its chief scientist, Marta Oyelaran, told a conference in Geneva that trials were "encouraging but small". Drug makers are more guarded: "Let's not run before we can crawl," said one executive. Two deaths have been reported in the region. The dead are thought to be farm workers.`, ['indirect World Health Organization', 'direct Marta Oyelaran', 'direct one executive', 'narration -', 'belief -']],
    ],
  },
  {
    title: 'The council leader apologised unreservedly',
    paragraphs: [
      ['The council leader apologised "unreservedly" on Thursday. Cllr Ron Pym said mistakes had been made. "I am sorry," he told the chamber, to shouts of "resign". Opposition councillors walked out. Their leader, Sue Marr, said Pym had "run out of road".', ['direct the council leader', 'indirect Ron Pym', 'direct Ron Pym', 'narration -', 'direct Sue Marr']],
    ],
  },
  {
    title: 'A judge in Texas has',
    paragraphs: [
      [`A judge in Texas has blocked the rule. Judge Ana Whitlock wrote that the agency had overstepped. The agency said it disagreed and would appeal. "Common sense won today," the state's attorney general, Rex Boyle, posted on X.`, ['narration -', 'indirect Ana Whitlock', 'indirect the agency', 'direct Rex Boyle']],
    ],
  },
  {
    title: 'Bees can recognise faces a',
    paragraphs: [
      ['Bees can recognise faces, a team at Leeds University reports in the journal Insect Mind. The insects were shown photographs of 12 people. They chose the right one four times in five, the researchers write. "I was stunned," says team leader Ola Brandt. Not everyone is convinced. Zoologist Fay Tern, who was not part of the team, thinks the bees learned hairlines.', ['indirect a team at Leeds University', 'narration -', 'indirect the researchers', 'direct Ola Brandt', 'narration -', 'indirect Fay Tern']],
    ],
  },
  {
    title: 'The government has ruled out',
    paragraphs: [
      ['The government has ruled out a second referendum. Speaking in parliament, the prime minister said the matter was closed. The leader of the Scottish nationalists accused her of "running scared". Polls suggest the country is split. One minister admitted privately that the vote could be lost.', ['indirect the government', 'indirect the prime minister', 'direct the leader of the Scottish nationalists', 'indirect polls', 'indirect one minister']],
    ],
  },
  {
    title: 'The theft was discovered by',
    paragraphs: [
      ['The theft was discovered by a cleaner. She told police that the window had been open, court documents show. The museum declined to comment on security. According to the documents, the alarm was off.', ['narration -', 'indirect court documents', 'narration -', 'indirect court documents']],
    ],
  },
  {
    title: 'Striker Dele Onu could miss',
    paragraphs: [
      [`Striker Dele Onu could miss the final with a knee injury. "We'll give him until Friday," manager Pep Lanza told reporters. The Catalan would not say who might replace him. Club doctor Ivo Ruud is understood to be optimistic. Fans' favourite Lee Tay is available again.`, ['narration -', 'direct Pep Lanza', 'narration -', 'belief -', 'narration -']],
    ],
  },
  {
    title: 'North Korea fired two missiles',
    paragraphs: [
      [`North Korea fired two missiles into the sea on Friday, South Korea's joint chiefs of staff said. Japan said both had landed outside its waters. Pyongyang has yet to comment. Seoul called the launch "a grave provocation". Analysts say the North is angry over drills.`, ["indirect South Korea's joint chiefs of staff", 'indirect Japan', 'narration -', 'direct Seoul', 'indirect analysts']],
    ],
  },
  {
    title: 'Every Sunday Hal Greer drives',
    paragraphs: [
      [`Every Sunday, Hal Greer drives 60 miles to feed a cat. "She was my wife's," he explains. Greer, a widower, says the drive keeps him sane. His neighbours think he is mad. "He's the sanest man I know," says one of them, Pat Orme.`, ['narration -', 'direct Hal Greer', 'indirect Hal Greer', 'indirect his neighbours', 'direct Pat Orme']],
    ],
  },
  {
    title: 'Cut! yells the director. Everyone',
    paragraphs: [
      ['"Cut!" yells the director. Everyone laughs.', ['direct the director', 'narration -']],
    ],
  },
  {
    title: 'The bank said on Monday',
    paragraphs: [
      ["The bank said on Monday it had agreed to buy its smaller rival for $2bn, in a deal that would create the country's third-largest lender. Regulators must approve the merger. The two banks said they expected to close it by March.", ['indirect the bank', 'narration -', 'indirect the two banks']],
    ],
  },
  {
    title: 'Hospital bosses have been warned',
    paragraphs: [
      ['Hospital bosses have been warned that the roof may not last the winter. A report by engineers, seen by the Echo, says props are "a stopgap". The trust said patients were safe.', ['belief -', 'direct a report by engineers', 'indirect the trust']],
    ],
  },
  {
    title: 'It will take years to',
    paragraphs: [
      ['It will take years to clear the mines, the general concedes. His men clear ten metres a day. "Faster is dead," he says.', ['indirect the general', 'narration -', 'direct the general']],
    ],
  },
  {
    title: 'Not so says Dr Lena',
    paragraphs: [
      ['Not so, says Dr Lena Marsh. The vet believes that the breed is healthy.', ['indirect Lena Marsh', 'indirect Lena Marsh']],
    ],
  },
  {
    title: 'There is no money the',
    paragraphs: [
      ['"There is no money," the treasurer, Bob Kay, told members, adding that the roof fund was empty. Members were not persuaded. "Where did it go?" shouted someone at the back.', ['direct Bob Kay', 'narration -', 'direct someone at the back']],
    ],
  },
  {
    title: 'The minister speaking at the',
    paragraphs: [
      ['The minister, speaking at the opening of the bridge, said tolls would not rise before 2030. Asked if that was a promise, she said it was. She was accompanied by the Dutch ambassador.', ['indirect the minister', 'indirect the minister', 'narration -']],
    ],
  },
  {
    title: 'The strike which began on',
    paragraphs: [
      ['The strike, which began on Monday, has left rubbish piling up in the streets. Residents say rats are everywhere. "I counted six," said Ewa Nowak, who runs a bakery on the square. Her son counted nine. The city is reported to be considering calling in the army.', ['narration -', 'indirect residents', 'direct Ewa Nowak', 'narration -', 'belief -']],
    ],
  },
  {
    title: 'Prosecutors say Lund moved the',
    paragraphs: [
      ['Prosecutors say Lund moved the money through Cyprus. His lawyers call that "fantasy". The trial continues.', ['indirect prosecutors', 'direct his lawyers', 'narration -']],
    ],
  },
  {
    title: 'A Dutch court has ordered',
    paragraphs: [
      ['A Dutch court has ordered the oil company Vortane to pay damages to 40 fishermen whose nets were fouled by a spill.', ['narration -']],
      ['The company said it was "studying the ruling" and might appeal. Its shares closed down 2%.', ['direct Vortane', 'narration -']],
      ['"Six years we have waited for this," said Joris Bakker, one of the fishermen. "My father did not live to see it."', ['direct Joris Bakker', 'direct Joris Bakker']],
      ["Judge Marijke Stam found that Vortane had ignored three warnings from its own engineers. The firm's lawyers had argued that the pipeline was sound.", ['indirect Marijke Stam', "indirect the firm's lawyers"]],
      ['Environmentalists hailed the verdict. "It will be read in every boardroom," predicted Saskia Prins, director of the group Clean North Sea. She said similar cases were being prepared in Denmark.', ['narration -', 'direct Saskia Prins', 'indirect Saskia Prins']],
    ],
  },
  {
    title: 'Scientists have found microplastics in',
    paragraphs: [
      ['Scientists have found microplastics in the blood of wild foxes for the first time.', ['narration -']],
      ['A team led by Dr Hanna Wirth sampled 60 animals in the hills above Graz. Particles turned up in 41 of them, the team reports in Wild Health.', ['narration -', 'indirect the team']],
      [`"Honestly, I hoped we'd find none," Wirth said. The biologist believes the foxes pick them up from compost.`, ['direct Hanna Wirth', 'indirect Hanna Wirth']],
      ['It is not known whether the particles do harm. A Swedish study last year suggested that they do not. Others are less sure: a review by the toxicologist Per Anker warned of "silent inflammation".', ['narration -', 'indirect a Swedish study', 'direct a review by the toxicologist Per Anker']],
      ["Wirth's team now plans to test hedgehogs. Funding has been secured until 2028.", ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Singer Tilda Rowe has pulled',
    paragraphs: [
      ["Singer Tilda Rowe has pulled out of Saturday's festival, hours after her drummer was hurt in a fall.", ['narration -']],
      ['In a post on Instagram, Rowe told fans she was heartbroken. "Benny is sore but smiling," she wrote.', ['indirect Tilda Rowe', 'direct Tilda Rowe']],
      [`Promoter Gus Malone said refunds would not be offered. "It's a festival, not a recital," the 61-year-old told Radio Wold.`, ['indirect Gus Malone', 'direct Gus Malone']],
      ['Ticket holders were unimpressed. "I drove from Truro for Tilda," complained Sian Pugh, a nurse. "I could have stayed in and listened to the album."', ['narration -', 'direct Sian Pugh', 'direct Sian Pugh']],
      ['Rowe is said to be recording a third album in Wales. Her label would not confirm it.', ['belief -', 'narration -']],
    ],
  },
  {
    title: "SANTIAGO — Chile's Congress voted",
    paragraphs: [
      [`SANTIAGO — Chile's Congress voted late Wednesday to lower the working week to 40 hours, in what President Elisa Montt called "a day for families."`, ['direct Elisa Montt']],
      ["Business leaders warned the law would cost jobs. The main employers' federation estimated that 90,000 posts were at risk. Its chairman, Tomás Rey, told reporters that small shops would suffer most.", ['indirect business leaders', "indirect the main employers' federation", 'indirect Tomás Rey']],
      ['Supporters dismissed the warnings. "They said the same in 1931," said Sen. Julia Paz, who wrote the bill.', ['indirect supporters', 'direct Julia Paz']],
      ['Montt is expected to sign it on Friday. Under the law, the hours will fall in steps until 2029.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Police are hunting a gang',
    paragraphs: [
      ['Police are hunting a gang that stole 11 tonnes of cheese by posing as a wholesaler. The cheddar, worth £150,000, was collected from a dairy in Somerset last Thursday.', ['narration -', 'narration -']],
      [`"They had a lorry, they had paperwork, they had hi-vis jackets," said the dairy's owner, Miles Turvey. "It never crossed our minds."`, ['direct Miles Turvey', 'direct Miles Turvey']],
      ['Detective Sergeant Lou Hanley urged shops to be wary of cheap cheddar. "If it looks too good to be true, grate it elsewhere," the detective quipped.', ['indirect Lou Hanley', 'direct Lou Hanley']],
      ['Turvey said that insurers were dragging their feet. He has started a crowdfunding page.', ['indirect Miles Turvey', 'narration -']],
      ['The gang is thought to have been at work since spring. A dairy in Devon reported a similar theft in April. According to Hanley, the two may be linked.', ['belief -', 'narration -', 'indirect Lou Hanley']],
    ],
  },
  {
    title: 'Kira Dell broke the British',
    paragraphs: [
      ['Kira Dell broke the British 800m record in Oslo on Thursday, eight months after giving birth. The 29-year-old clocked 1:54.9. "I thought my watch was broken," she told the BBC trackside. "Then I saw my coach crying." Her coach and husband, Ade Dell, denied it. "Hay fever," he insisted. Olympic champion Mara Voss, who finished third, said Dell had been "on another planet". UK Athletics must ratify the time.', ['narration -', 'narration -', 'direct Kira Dell', 'direct Kira Dell', 'indirect Ade Dell', 'direct Ade Dell', 'direct Mara Voss', 'narration -']],
    ],
  },
  {
    title: 'The landlord says he never',
    paragraphs: [
      [`The landlord says he never knew. "I get the rent, I don't ask," Pat Crewe shrugs, leaning on his van. But tenants tell a different story. They say Crewe was shown the damp in March. Photographs seen by this newspaper show black mould above a cot. "He said to open a window," says Leila Amin, 24. Crewe denies saying any such thing.`, ['indirect the landlord', 'direct Pat Crewe', 'narration -', 'indirect tenants', 'narration -', 'direct Leila Amin', 'indirect Pat Crewe']],
    ],
  },
  {
    title: 'Villagers first heard the drums',
    paragraphs: [
      ['Villagers first heard the drums at midnight. "We thought it was a wedding," one of them, a woman in a red scarf, recalled. By dawn the church was on fire. The army says 30 militants were killed. Locals put the number at six. A monitoring group, Sahel Watch, said it had counted nine bodies.', ['narration -', 'direct one of them', 'narration -', 'indirect the army', 'indirect locals', 'indirect Sahel Watch']],
    ],
  },
  {
    title: 'My doctor told me I',
    paragraphs: [
      [`"My doctor told me I should stop," said Ruth Onslow, a potter in Leeds. "I told him he should start." Onslow's hands are insured for £1m.`, ['direct Ruth Onslow', 'direct Ruth Onslow', 'narration -']],
    ],
  },
  {
    title: 'Maya Lind said her sister',
    paragraphs: [
      ['Maya Lind said her sister had warned her that the ice was thin. "She is always right," she said.', ['indirect Maya Lind', 'direct Maya Lind']],
    ],
  },
  {
    title: 'Marsh and Doyle met in',
    paragraphs: [
      ['Marsh and Doyle met in 2009. "He was late," Marsh says. "She was early," says Doyle. They married in May.', ['narration -', 'direct Marsh', 'direct Doyle', 'narration -']],
    ],
  },
  {
    title: 'Foreign Secretary James Otley will',
    paragraphs: [
      ['Foreign Secretary James Otley will fly to Cairo on Friday. Mr Otley said the ceasefire must hold. "Every hour counts," the foreign secretary told the BBC.', ['narration -', 'indirect James Otley', 'direct James Otley']],
    ],
  },
  {
    title: "Farmers' leader Jean Moreau threatened",
    paragraphs: [
      [`Farmers' leader Jean Moreau threatened to block every road into Lyon. "We have tractors and we have time," said Moreau, a beef farmer from the Allier. The interior minister, Luc Perrin, urged calm. He said police would act "with restraint but without weakness".`, ['indirect Jean Moreau', 'direct Jean Moreau', 'indirect Luc Perrin', 'direct Luc Perrin']],
    ],
  },
  {
    title: 'Ofwat the regulator has opened',
    paragraphs: [
      ['Ofwat, the regulator, has opened an inquiry into the leak. It said the company could be fined. The company says it is co-operating.', ['narration -', 'indirect Ofwat', 'indirect the company']],
    ],
  },
  {
    title: 'A survey of 1200 nurses',
    paragraphs: [
      ['A survey of 1,200 nurses found that two in five plan to leave. Pat Cole, who carried out the survey, called the result "a siren". The health department disputes the figures.', ['indirect a survey of 1,200 nurses', 'direct Pat Cole', 'indirect the health department']],
    ],
  },
  {
    title: 'Three pupils were taken to',
    paragraphs: [
      ['Three pupils were taken to hospital after a chemistry lesson went wrong, the school has confirmed. "Nobody was seriously hurt," head teacher Ian Voss wrote to parents. One of the pupils, a 14-year-old girl, has since gone home. Her mother said the family were "just relieved".', ['indirect the school', 'direct Ian Voss', 'narration -', 'direct her mother']],
    ],
  },
  {
    title: 'Not a single witness came',
    paragraphs: [
      ['Not a single witness came forward. Why, the detective asks, did nobody hear the shot?', ['narration -', 'indirect the detective']],
    ],
  },
  {
    title: "Yesterday's storm was the worst",
    paragraphs: [
      [`Yesterday's storm was the worst in 30 years, according to Met Office forecaster Gail Pym. "And it isn't over," she warned. More than 6,000 homes are without power, the network operator said. Its engineers hope to restore supplies by Thursday.`, ['indirect Gail Pym', 'direct Gail Pym', 'indirect the network operator', 'indirect its engineers']],
    ],
  },
  {
    title: 'The actor thanked his fans',
    paragraphs: [
      ['The actor thanked his fans for their patience. "You waited, I waited," said Cole Manning, 44. In an interview with the Globe, Manning said therapy had "saved" him. He did not rule out a sequel.', ['narration -', 'direct Cole Manning', 'direct Cole Manning', 'narration -']],
    ],
  },
  {
    title: 'Chief Constable Mary Dunn said',
    paragraphs: [
      [`Chief Constable Mary Dunn said the force had failed the girl. She apologised to the family. The girl's father said sorry was not enough. "We want names," he said.`, ['indirect Mary Dunn', 'narration -', "indirect the girl's father", "direct the girl's father"]],
    ],
  },
  {
    title: 'Trade minister Yuki Tanabe denied',
    paragraphs: [
      [`Trade minister Yuki Tanabe denied there was a rift. "We agree on 99 percent," he said. His Canadian counterpart, Anne Roy, was less sunny: "It's a large one percent."`, ['indirect Yuki Tanabe', 'direct Yuki Tanabe', 'direct Anne Roy']],
    ],
  },
  {
    title: "The tournament's organisers say tickets",
    paragraphs: [
      [`The tournament's organisers say tickets have sold out. Touts are asking for €900, according to fan groups. The organisers, the Nordic Chess Union, have promised a crackdown. Grandmaster Ivo Lund, last year's winner, thinks the fuss is good for the game. "When did anyone last tout a chess ticket?" the Dane asked.`, ["indirect the tournament's organisers", 'indirect fan groups', 'indirect Nordic Chess Union', 'indirect Ivo Lund', 'direct Ivo Lund']],
    ],
  },
  {
    title: 'Amnesty International has accused the',
    paragraphs: [
      ['Amnesty International has accused the army of burning villages. The rights group said it had satellite images of 12 burned settlements. The army spokesman, Col. Idris Bello, dismissed the report as "science fiction". "Let them come and see," the colonel said.', ['indirect Amnesty International', 'indirect Amnesty International', 'direct Idris Bello', 'direct Idris Bello']],
    ],
  },
  {
    title: 'The price of olive oil',
    paragraphs: [
      [`The price of olive oil has doubled in a year. Producers blame drought; supermarkets blame producers. "It's liquid gold," sighs Toni Serra, who owns a grove near Jaén. He expects another poor harvest.`, ['narration -', 'indirect producers', 'direct Toni Serra', 'indirect Toni Serra']],
    ],
  },
  {
    title: 'Shipbuilder Harrow & Voss has',
    paragraphs: [
      ['Shipbuilder Harrow & Voss has laid off 200 welders, union officials said. The yard has not had an order since March. Chief executive Dee Harrow said in an email to staff that she was "truly sorry". The Unite union called the email an insult.', ['indirect union officials', 'narration -', 'direct Dee Harrow', 'indirect the Unite union']],
    ],
  },
  {
    title: "The hotel's owner who bought",
    paragraphs: [
      [`The hotel's owner, who bought it in 2011, says guests ask for the haunted room. "I charge extra," says Beryl Finch.`, ["indirect the hotel's owner", 'direct Beryl Finch']],
    ],
  },
  {
    title: 'Its author denies that the',
    paragraphs: [
      [`Its author denies that the book is about her. Friends disagree. "It's all about her," one told me.`, ['indirect its author', 'narration -', 'direct one']],
    ],
  },
  {
    title: 'The deal is worth $3bn',
    paragraphs: [
      ['The deal is worth $3bn, the Financial Courier reported, citing two people with knowledge of the matter. Neither firm would comment. Shares in both rose.', ['indirect Financial Courier', 'narration -', 'narration -']],
    ],
  },
];

// Invented English news articles, whole: a source held back, named later, and called by other words further down.
import type { Story } from './attribution-finnish-stories.ts';

export const englishArticles: readonly Story[] = [
  {
    title: 'A coal mine in southern',
    paragraphs: [
      ['A coal mine in southern Poland was evacuated on Wednesday after a tremor that geologists measured at 3.4.', ['narration -']],
      ['"We felt the cage swing," said miner Adam Kulik, who has worked underground for 22 years. "After that, nobody spoke."', ['direct Adam Kulik', 'direct Adam Kulik']],
      [`The mine's operator, Silenta, put production on hold. A spokeswoman, Ewa Banas, said all 86 men had reached the surface unharmed. She added that an inspection would take "days rather than weeks".`, ['narration -', 'indirect Ewa Banas', 'direct Ewa Banas']],
      ['Trade unions have long complained of cracks in the eastern gallery. Their spokesman, Piotr Zych, accused Silenta of playing with lives. Banas rejected that. "Every crack is logged," she said.', ['indirect trade unions', 'indirect Piotr Zych', 'indirect Ewa Banas', 'direct Ewa Banas']],
      ['The regional mining office confirmed it had received two complaints this year. It found no breach of the rules.', ['indirect the regional mining office', 'narration -']],
      ['Kulik says he will go back. "Where else would I go?" asks the 47-year-old.', ['indirect Adam Kulik', 'direct Adam Kulik']],
    ],
  },
  {
    title: 'Elderly patients are being discharged',
    paragraphs: [
      ['Elderly patients are being discharged in the middle of the night to free up beds, a leaked email from a hospital manager suggests.', ['indirect a leaked email from a hospital manager']],
      ['The email, seen by the Westmarch Star, tells ward sisters to "prioritise flow". It was sent on 4 January by Denise Hallow, deputy chief operating officer of Westmarch General.', ['direct a leaked email from a hospital manager', 'narration -']],
      ['Hallow did not respond to requests for comment. In a statement, the trust said no patient was sent home unless it was safe to do so.', ['narration -', 'indirect the trust']],
      ['Maureen Tibbs, 83, was driven home at 3am in her nightdress, according to her son. "She rang me from the doorstep," said Colin Tibbs. "I thought it was the police."', ['indirect Colin Tibbs', 'direct Colin Tibbs', 'direct Colin Tibbs']],
      [`The health watchdog, Careline, said it would look into the case. Doctors' leaders were scathing: Dr Femi Adu of the Hospital Doctors' Union said the email was "what happens when spreadsheets run wards".`, ['indirect Careline', 'direct Femi Adu']],
      ['Night discharges are believed to have doubled since 2019. Ministers insist the system is coping.', ['belief -', 'indirect ministers']],
    ],
  },
  {
    title: 'The studio behind the hit',
    paragraphs: [
      ["The studio behind the hit game Emberfall has apologised for a bug that deleted thousands of players' saves.", ['narration -']],
      [`"We messed up," lead developer Jun Okabe wrote on the company's forum on Friday. The patch had been tested on "the wrong build", he explained.`, ['direct Jun Okabe', 'direct Jun Okabe']],
      [`Players were not easily soothed. One, who goes by the name of Lanternfish, claimed to have lost 900 hours of progress. "That's a relationship," Lanternfish posted.`, ['narration -', 'indirect one', 'direct Lanternfish']],
      ['Okabe promised that a fix was coming. The studio, Nine Lamps, would also give every player a free expansion, he said.', ['indirect Jun Okabe', 'indirect Jun Okabe']],
      ['According to the trade site Playtest Weekly, the bug was reported in March. Nine Lamps declined to say when it had first learned of it.', ['indirect trade site Playtest Weekly', 'narration -']],
    ],
  },
  {
    title: 'Traffic wardens in the city',
    paragraphs: [
      ['Traffic wardens in the city are to wear body cameras after a rise in assaults.', ['narration -']],
      ["Last year 61 wardens were attacked, figures obtained by the Gazette show. In one case a motorist drove over a warden's foot.", ['indirect figures obtained by the Gazette', 'narration -']],
      [`"I've been spat at for a 20-pound ticket," says Desmond Clarke, a warden for nine years. His wife wants him to quit. She told him so on Sunday, he says with a grin.`, ['direct Desmond Clarke', 'narration -', 'indirect Desmond Clarke']],
      [`The AA questioned whether cameras would help. "You can't film your way out of bad signage," its head of roads policy, Edna Pope, said.`, ['indirect AA', 'direct Edna Pope']],
      [`Council leader Tariq Aziz Khan hit back, calling Pope's remark "glib". He said he would resign if assaults did not fall within a year. Opposition members said they would hold him to it.`, ['direct Tariq Aziz Khan', 'indirect Tariq Aziz Khan', 'indirect opposition members']],
      ['The cameras, which cost £400 each, will be switched on only when a warden feels threatened. Privacy campaigners fear they will be left running.', ['narration -', 'indirect privacy campaigners']],
    ],
  },
  {
    title: 'French film-maker Odile Garance won',
    paragraphs: [
      ['French film-maker Odile Garance won the top prize at Locarno on Saturday for a three-hour study of a village bakery.', ['narration -']],
      ['Jury president Marcus Feld described it as "bread as theology". The 71-year-old German said the decision had taken four minutes.', ['direct Marcus Feld', 'indirect Marcus Feld']],
      ['Garance, accepting the award, thanked her baker. "He gets up at two," she said. "I only had to get up at three."', ['narration -', 'direct Odile Garance', 'direct Odile Garance']],
      ['Not all critics were charmed. The Swiss daily Morgenblatt called the film "a long wait for a croissant". Variety-style trade paper ScreenNote said it was a masterpiece.', ['narration -', 'direct Morgenblatt', 'indirect ScreenNote']],
      ['It is not clear whether the film will find a distributor in Britain. Garance is rumoured to be planning a sequel set in a brewery.', ['narration -', 'belief -']],
    ],
  },
  {
    title: 'NAIROBI (Continental Press) - At',
    paragraphs: [
      ['NAIROBI (Continental Press) - At least 19 people drowned when a ferry capsized on Lake Victoria early on Friday, police and survivors said.', ['indirect police and survivors']],
      ['The boat was licensed to carry 40 passengers but had nearly twice that number on board, according to a port official who asked not to be identified.', ['indirect a port official']],
      ['"People were sitting on the roof," said Grace Achieng, 26, a trader who swam ashore. She said the captain had ignored shouts to turn back.', ['direct Grace Achieng', 'indirect Grace Achieng']],
      ['County police commander Joseph Mutua told Citizen Voice radio that the captain was among the dead. He did not give a cause.', ['indirect Joseph Mutua', 'narration -']],
      [`The ferry's owner, Lakeside Lines, could not be reached. A notice on its website says services are suspended "until the families have been told".`, ['narration -', 'direct a notice on its website']],
      ['Opposition politicians demanded an inquiry. "How many times must we count bodies on this shore?" Senator Ruth Odera asked in a post on X.', ['indirect opposition politicians', 'direct Ruth Odera']],
    ],
  },
  {
    title: 'The widow of a climber',
    paragraphs: [
      ['The widow of a climber who died on Everest has accused his expedition company of abandoning him.', ['indirect Petra Solheim']],
      ['Petra Solheim said her husband, Arne, had been left at 8,400 metres without oxygen. "They wrote him off," the 44-year-old told Norwegian television. "They had a summit to sell."', ['indirect Petra Solheim', 'direct Petra Solheim', 'direct Petra Solheim']],
      ['The company, Skyline Treks, denied the claim. Its founder, Bruno Haas, said two Sherpas had stayed with Solheim "until they could no longer feel their own hands".', ['indirect Skyline Treks', 'direct Bruno Haas']],
      ['Haas, a former army officer from Innsbruck, has led 14 expeditions. One of the Sherpas, Lhakpa Gelu, backed his account. "We gave him our oxygen," he said by phone from Kathmandu.', ['narration -', 'narration -', 'direct Lhakpa Gelu']],
      ["An inquiry by Nepal's tourism ministry is under way. It is expected to report in June.", ['narration -', 'narration -']],
      ["Mrs Solheim wants the company's licence revoked. Her lawyer said a civil claim would be filed within weeks. Under Nepalese law, the family has two years to sue.", ['narration -', 'indirect her lawyer', 'narration -']],
    ],
  },
  {
    title: 'Sales of vinyl records have',
    paragraphs: [
      ['Sales of vinyl records have overtaken CDs for the first time since 1987, according to the British Record Council.', ['indirect British Record Council']],
      [`Fans bought 6.1 million LPs last year, it said. The council's chief executive, Moya Trent, put the boom down to "twentysomethings who want something to hold".`, ['indirect British Record Council', 'direct Moya Trent']],
      [`Nonsense, says Barry Keogh, who has run Groove Cellar in Hull since 1979. "It's their dads," he laughs. "Twentysomethings look at the sleeves and photograph them."`, ['indirect Barry Keogh', 'direct Barry Keogh', 'direct Barry Keogh']],
      ['Record labels report waiting times of six months at pressing plants. One plant in the Czech Republic is understood to be running three shifts.', ['narration -', 'belief -']],
      [`The musician Lil Petrie has never owned a turntable. "I make the things, I don't have to play them," the singer said.`, ['narration -', 'direct Lil Petrie']],
      ['A poll for the council found that half of buyers did not have a record player either. "We did check that number," Trent admits. "Twice."', ['indirect a poll for the council', 'direct Moya Trent', 'direct Moya Trent']],
    ],
  },
  {
    title: 'Parents whose babies died at',
    paragraphs: [
      ['Parents whose babies died at a Midlands hospital told an inquiry on Tuesday that their warnings had been ignored.', ['indirect parents whose babies died at a Midlands hospital']],
      ['Kate Rushmore said she was sent home twice. "I knew," she told the hearing. "A mother knows."', ['indirect Kate Rushmore', 'direct Kate Rushmore', 'direct Kate Rushmore']],
      [`The inquiry's chair, Baroness Ilse Thorne, thanked her for her courage. Counsel to the inquiry, Simon Vane KC, said the evidence would show "a pattern of not listening".`, ['narration -', 'direct Simon Vane']],
      ['A midwife, identified only as Witness F, said staff had been afraid to speak up. She had raised concerns with a manager in 2017, she said, and was moved to another ward.', ['indirect a midwife', 'indirect a midwife']],
      [`The hospital trust apologised "without reservation" last month. Its lawyers are not contesting the families' accounts.`, ['direct the hospital trust', 'narration -']],
      ['The hearings continue. The report is not due until 2027, the baroness has said.', ['narration -', 'indirect Ilse Thorne']],
    ],
  },
  {
    title: 'An asteroid the size of',
    paragraphs: [
      ['An asteroid the size of a bus will pass closer to Earth than the Moon on Friday night.', ['narration -']],
      [`There is no danger, astronomers stress. "It will miss us by 200,000 kilometres," says Kwame Boateng of the Southern Sky Survey. "On our scale, that's a haircut."`, ['indirect astronomers', 'direct Kwame Boateng', 'direct Kwame Boateng']],
      ['The object, named 2025 KX, was spotted only nine days ago. That worries some. A study in 2023 concluded that four in ten such objects are missed. Its author, the Italian physicist Chiara Rossi, wants a telescope in orbit.', ['narration -', 'narration -', 'indirect a study', 'narration -']],
      [`"We look where the Sun isn't," Rossi says. "Rocks come from everywhere." The European agency says funding is under review.`, ['direct Chiara Rossi', 'direct Chiara Rossi', 'indirect the European agency']],
      ['Boateng disagrees that money is the problem; nights are. "I have two a month," the Ghanaian says.', ['indirect Kwame Boateng', 'direct Kwame Boateng']],
    ],
  },
  {
    title: 'Voters in the Faroese capital',
    paragraphs: [
      ['Voters in the Faroese capital go to the polls on Sunday to decide whether to ban cars from the old harbour.', ['narration -']],
      [`"The children can't hear the sea," argues Mayor Annika Dam, whose party proposed the vote. Shop owners counter that customers will vanish.`, ['direct Annika Dam', 'indirect shop owners']],
      ['The mayor is confident she will win. Polls put the two sides level.', ['indirect Annika Dam', 'narration -']],
      [`Hans Petur Lon, who sells paint on the quay, has hung a coffin in his window. "That's my shop," he says, pointing. "They'll bury it in a bicycle lane."`, ['narration -', 'direct Hans Petur Lon', 'direct Hans Petur Lon']],
      ['Dam dismissed the stunt as "theatre". Asked whether she owned a car, the mayor laughed. "I own a boat," she said.', ['direct Annika Dam', 'narration -', 'direct Annika Dam']],
      ['Police expect a quiet day. Turnout could reach 80%, the electoral commission believes.', ['indirect police', 'indirect the electoral commission']],
    ],
  },
  {
    title: 'The winger Marco Deluca has',
    paragraphs: [
      ['The winger Marco Deluca has signed a new four-year contract at Stanford Athletic, ending speculation about his future.', ['narration -']],
      [`Deluca, 24, had been linked with moves to Spain and Germany. "My heart is here," he told the club's website. "So is my mum."`, ['narration -', 'direct Marco Deluca', 'direct Marco Deluca']],
      [`Manager Gaynor Pike, who gave the Welshman his debut in 2020, said she was thrilled. "You can't coach what he has," said Pike.`, ['indirect Gaynor Pike', 'direct Gaynor Pike']],
      ["Athletic did not disclose the terms. Local reports put the deal at £60,000 a week. The club's record earner remains goalkeeper Ivan Soric.", ['narration -', 'indirect local reports', 'narration -']],
      [`Supporters' groups gave the news a cautious welcome. "One swallow doesn't make a summer," warned Len Hobbs, chair of the Athletic Independent Supporters. He wants the board to freeze ticket prices. The board has said it will consult fans in the new year.`, ['narration -', 'direct Len Hobbs', 'narration -', 'indirect the board']],
    ],
  },
  {
    title: 'Internet outages across East Africa',
    paragraphs: [
      ["Internet outages across East Africa this week were caused by a ship dragging its anchor, the region's largest cable operator has confirmed.", ["indirect the region's largest cable operator"]],
      ['SeaLine said two of its three cables off Mombasa were cut on Monday night. Repairs would take "ten to fourteen days, weather permitting", it said in an update to customers.', ['indirect SeaLine', 'direct SeaLine']],
      ['"We are running a bank on mobile hotspots," said a branch manager in Dar es Salaam, who asked not to be named as she was not authorised to speak.', ['direct a branch manager in Dar es Salaam']],
      ["Which ship was to blame is not known. Maritime analysts at the consultancy TideMark believe it was a bulk carrier registered in Panama. The vessel's owners, contacted by this newspaper, hung up.", ['narration -', 'indirect maritime analysts at the consultancy TideMark', 'narration -']],
      ["Kenya's communications minister, Josphat Were, called for a fourth cable. Such a cable, he argued, would cost less than a week without one. Economists estimate the outage is costing the region $8m a day. Were's critics say he has promised the cable before.", ['indirect Josphat Were', 'indirect Josphat Were', 'indirect economists', "indirect Were's critics"]],
    ],
  },
  {
    title: 'A rare blue lobster has',
    paragraphs: [
      ['A rare blue lobster has been returned to the sea off Cornwall after a chef refused to cook it.', ['narration -']],
      [`Harry Spargo, head chef at the Anchor in Porthleven, spotted the creature in a crate of 40. "It was like finding a sapphire in a bag of coal," he said. "You don't put that in a bisque."`, ['narration -', 'direct Harry Spargo', 'direct Harry Spargo']],
      ['Only one in two million lobsters is thought to be blue. The colour comes from a genetic quirk, according to Dr Imogen Stacey of the Cornish Sea Lab. She examined the animal and found it was a female of about ten.', ['belief -', 'indirect Imogen Stacey', 'indirect Imogen Stacey']],
      [`The fisherman who landed it was philosophical. "I'd have got fifteen quid for her," Davy Nance shrugged. Spargo paid him twenty.`, ['narration -', 'direct Davy Nance', 'narration -']],
      ['The lobster, nicknamed "Bluebell" by the kitchen staff, was released at high tide on Thursday. She did not, onlookers said, look back.', ['narration -', 'indirect onlookers']],
    ],
  },
  {
    title: "The European Union's top court",
    paragraphs: [
      ["The European Union's top court ruled on Thursday that airlines must compensate passengers even when bags arrive a day late.", ["indirect the European Union's top court"]],
      ['In a decision that carriers called "bewildering," the Luxembourg-based judges said comfort was part of the contract. The ruling cannot be appealed.', ['direct carriers', 'narration -']],
      ['The case was brought by Anneli Saar, an Estonian cellist whose instrument spent a night in Riga. "I played the concert on a borrowed cello," she told Baltic Wire. "It had a different soul."', ['narration -', 'direct Anneli Saar', 'direct Anneli Saar']],
      ['Her lawyer, Mart Tamm, estimated that thousands of travellers could now claim. Aviation lobby AirVoice said ticket prices would rise. "Somebody pays for souls," its secretary-general, Louis Brandt, said dryly.', ['indirect Mart Tamm', 'indirect AirVoice', 'direct Louis Brandt']],
      ["Under EU rules, states have two years to adapt their laws. Latvia has said that it will need longer. Estonia's justice ministry welcomed the judgment.", ['narration -', 'indirect Latvia', 'narration -']],
    ],
  },
  {
    title: 'Homeowners in the valley are',
    paragraphs: [
      ["Homeowners in the valley are suing the state over a dam they say made last spring's floods worse.", ['narration -']],
      ['The suit, filed Monday in federal court, claims that operators opened the gates "in a panic" at 2 a.m. and sent a wall of water into the town of Elk Forge. State officials have denied wrongdoing. The gates were opened "by the book," Gov. Marcy Doyle said at the time.', ['direct the suit', 'indirect state officials', 'direct Marcy Doyle']],
      [`Four people died. Among them was Burt Lang, 71, who had gone back for his dog. "He would have done it again," said his daughter, Tess Lang, one of the plaintiffs. "That's what I can't get past."`, ['narration -', 'narration -', 'direct Tess Lang', 'direct Tess Lang']],
      ['Hydrologist Raj Menon, hired by the homeowners, said an earlier release would have spared most of the town. An expert for the state disagreed, writing in a 40-page report that the storm alone was to blame.', ['indirect Raj Menon', 'indirect an expert for the state']],
      ['A hearing is set for March. Doyle, a Republican, faces reelection in the fall; her opponent has called the dam "a monument to neglect."', ['narration -', 'direct her opponent']],
    ],
  },
  {
    title: 'A senior surgeon has been',
    paragraphs: [
      ['A senior surgeon has been cleared of misconduct after a disciplinary hearing that lasted three years.', ['narration -']],
      ['Mr Hamish Orde, 58, was accused of operating while exhausted. The Medical Practice Tribunal ruled on Friday that there was "no credible evidence" for the charge.', ['narration -', 'direct Medical Practice Tribunal']],
      ['"I feel numb," Mr Orde said outside the building in Leeds. "I have missed three years of patients." He declined to say whether he would sue.', ['direct Hamish Orde', 'direct Hamish Orde', 'narration -']],
      ["The hospital where he worked, St Brannoc's, suspended him in 2022 on the word of a colleague. It later emerged that the colleague had applied for his post.", ['narration -', 'narration -']],
      ['A former patient, Winnie Bray, travelled from Whitby to hear the ruling. Bray said the surgeon had saved her leg. "They should give him a medal and a holiday," she told reporters.', ['narration -', 'indirect Winnie Bray', 'direct Winnie Bray']],
      [`St Brannoc's said it "noted the outcome". Asked for an apology, a spokesman said: "We have nothing to add."`, ["direct St Brannoc's", 'direct a spokesman']],
    ],
  },
  {
    title: 'The navy says it has',
    paragraphs: [
      ['The navy says it has found wreckage that may belong to a submarine lost in 1943.', ['indirect the navy']],
      [`Sonar images taken last week show a hull of the right length at a depth of 270 metres, according to Commander Nils Aasen, who leads the search. "We don't want to raise hopes," he said. "But I slept badly."`, ['indirect Nils Aasen', 'direct Nils Aasen', 'direct Nils Aasen']],
      ['Relatives of the 34 crew were told on Sunday. Among them is Berit Holm, whose grandfather was the cook. "My grandmother set a place for him until she died," said Holm, 66.', ['narration -', 'narration -', 'direct Berit Holm']],
      ['Historians had long assumed the boat struck a mine. Aasen suspects otherwise: the hull, he says, appears intact. Divers will go down in April if the weather allows.', ['indirect historians', 'indirect Nils Aasen', 'narration -']],
      ['A German archive is thought to hold a report of the sinking. Its director would not confirm this.', ['belief -', 'narration -']],
    ],
  },
  {
    title: 'Lawmakers in Nebraska have rejected',
    paragraphs: [
      ['Lawmakers in Nebraska have rejected a bill that would have banned phones in classrooms, 27-21.', ['narration -']],
      ['Its sponsor, State Sen. Carol Whitfield of Kearney, said she was "stunned." Teachers had begged for the ban, she said. "They are competing with a casino in every pocket."', ['direct Carol Whitfield', 'indirect Carol Whitfield', 'direct Carol Whitfield']],
      [`Opponents said the decision belonged to school districts. "My district doesn't need Lincoln to tell it what's a distraction," said Sen. Dwight Pohl.`, ['indirect opponents', 'direct Dwight Pohl']],
      [`The state teachers' association, which backed the bill, accused Pohl of carrying water for phone makers. Pohl called that "a cheap shot."`, ["indirect the state teachers' association", 'direct Dwight Pohl']],
      ['Governor Amy Strand had indicated she would sign the bill. Her office said Thursday she would consider an executive order. A similar order in Iowa was struck down by a court in 2023.', ['indirect Amy Strand', 'indirect her office', 'narration -']],
      [`One eighth grader watching from the gallery was relieved. "I'd have had to talk to people," said Mason Yoder.`, ['narration -', 'direct Mason Yoder']],
    ],
  },
  {
    title: 'Ticket touts are using software',
    paragraphs: [
      ['Ticket touts are using software that can buy 1,000 seats a minute, an investigation by consumer group Fair Play has found.', ['indirect an investigation by consumer group Fair Play']],
      [`The group's researchers posed as touts and bought one such program for £80. It came, they said, "with customer support".`, ['narration -', "direct the group's researchers"]],
      [`Fair Play's head of policy, Rufus Bain, wants the software banned. He says existing laws are "a water pistol". But Ticketworld, the biggest seller, insists that its defences work. It blocks 40 million bots a day, the firm claims.`, ['narration -', 'direct Rufus Bain', 'indirect Ticketworld', 'indirect Ticketworld']],
      ['Fans tell another story. Leah Dodd tried for six hours to see her favourite band. "I was number 94,000 in the queue," the student said. "Then I was number 94,001."', ['narration -', 'narration -', 'direct Leah Dodd', 'direct Leah Dodd']],
      [`The band's manager has called on ministers to act. The culture department said it was "monitoring the market closely".`, ["indirect the band's manager", 'direct the culture department']],
    ],
  },
  {
    title: 'Rebels holding the town of',
    paragraphs: [
      ['Rebels holding the town of Kidara have agreed to let food in, the Red Cross said on Tuesday.', ['indirect Red Cross']],
      ['The first convoy, of 12 trucks, crossed the front line at noon. Drivers reported seeing people eating grass. "Children ran beside us for two kilometres," one of them, Musa Traoré, told this reporter by satellite phone.', ['narration -', 'indirect drivers', 'direct Musa Traoré']],
      ['A rebel commander who uses the name Abu Salim said the siege had been imposed "by the government, not by us". The government denies that. Its information minister, Awa Diop, said that the rebels had mined the only road.', ['direct a rebel commander who uses the name Abu Salim', 'indirect the government', 'indirect Awa Diop']],
      ['The United Nations says both are to blame. Its envoy, the former Danish minister Lise Krogh, warned last week of "famine by negotiation". The Dane is due to meet both sides on Friday.', ['indirect United Nations', 'direct Lise Krogh', 'narration -']],
      ['It is feared that hundreds have already starved. No independent observer has been inside since June.', ['belief -', 'narration -']],
    ],
  },
];

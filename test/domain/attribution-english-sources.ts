// Invented English sentences and exchanges: abbreviations, names in apposition, short names, titles, and what only looks like speech.
import type { Case } from './attribution-finnish-cases.ts';
import type { Story } from './attribution-finnish-stories.ts';

export const englishSources: readonly Case[] = [
  ['The outage hit 11 sites, said IT director Tom Ash.', 'indirect', 'Tom Ash'],
  ['Staff fell back on paper, said HR manager Tom Ash.', 'indirect', 'Tom Ash'],
  ['The network failed at noon, IT director Tom Ash said.', 'indirect', 'Tom Ash'],
  ['“It failed,” said IT director Tom Ash.', 'direct', 'Tom Ash'],
  ['“It failed,” said Corvel’s head of IT, Tom Ash.', 'direct', 'Tom Ash'],
  ['“It failed,” said UK director Tom Ash.', 'direct', 'Tom Ash'],
  ['“It failed,” said WHO spokesman Tom Ash.', 'direct', 'Tom Ash'],
  ['“It failed,” the inquiry’s chair, retired judge Helen Vale, told reporters.', 'direct', 'Helen Vale'],
  ['“It failed,” the inquiry’s chair, retired judge Helen Vale, said.', 'direct', 'Helen Vale'],
  ['“It failed,” said the inquiry’s chair, retired judge Helen Vale.', 'direct', 'Helen Vale'],
  ['The inquiry’s chair, retired judge Helen Vale, told reporters that the radio had failed.', 'indirect', 'Helen Vale'],
  ['The inquiry’s chair, retired judge Helen Vale, said the radio had failed.', 'indirect', 'Helen Vale'],
  ['“It failed,” its president, former minister Helen Vale, told the BBC.', 'direct', 'Helen Vale'],
  ['“It failed,” the club’s captain, striker Helen Vale, told reporters after the match.', 'direct', 'Helen Vale'],
  ['“It failed,” her lawyer, Helen Vale, told the court.', 'direct', 'Helen Vale'],
  ['“It failed,” a neighbour, retired teacher Helen Vale, told the Courier.', 'direct', 'Helen Vale'],
  ['“We lost all,” said a boatman ferrying families to higher ground.', 'direct', 'a boatman ferrying families to higher ground'],
  ['A flood risk assessment submitted with the application concludes that the lodges could be raised “on stilts”.', 'direct', 'a flood risk assessment submitted with the application'],
  ['A report submitted to the council says the bridge is unsafe.', 'indirect', 'a report submitted to the council'],
  ['A letter signed by 40 doctors said the ward was unsafe.', 'indirect', 'a letter signed by 40 doctors'],
  ['A study funded by the industry found that sugar was harmless.', 'indirect', 'a study funded by the industry'],
  ['A survey carried out for the union found that half of nurses had thought of leaving.', 'indirect', 'a survey carried out for the union'],
  ['Documents seen by the Courier show that the firm knew in May.', 'indirect', 'documents seen by the Courier'],
  ['An inspection report published on Monday says the ward was short of staff.', 'indirect', 'an inspection report published on Monday'],
  ['Talvera Systems has traced last week’s outage to an expired certificate, the company said in a blog post on Monday.', 'indirect', 'Talvera Systems'],
  ['Corvel Pumps will cut 300 jobs, the company said on Tuesday.', 'indirect', 'Corvel Pumps'],
  ['The minister, Ann Lee, resigned, calling the vote “a farce”.', 'direct', 'Ann Lee'],
  ['Ann Lee, the minister, later apologised, saying the remark was “stupid”.', 'direct', 'Ann Lee'],
  ['The club’s owner, Ann Lee, on Monday hit back, describing the report as “fiction”.', 'direct', 'Ann Lee'],
  ['Ann Lee resigned on Monday, calling the vote “a farce”.', 'direct', 'Ann Lee'],
  ['Its founder, Ann Lee, stepped down in May, saying she was tired.', 'indirect', 'Ann Lee'],
  ['Emergency services commissioner Grant Orr, who is on leave, said in a written statement that he accepted the findings.', 'indirect', 'Grant Orr'],
  ['Orr is widely expected to resign before Christmas.', 'belief'],
  ['Orr is tipped to succeed her.', 'belief'],
  ['Rates are forecast to fall again.', 'belief'],
  ['The work is due to finish in May.', 'narration'],
  ['On Monday, Ann Lee resigned, calling the vote “a farce”.', 'direct', 'Ann Lee'],
  ['Ann Lee, who led the club for ten years, resigned, calling the vote “a farce”.', 'direct', 'Ann Lee'],
  ['The river burst its banks, calling the future of the dam into question.', 'narration'],
  ['A report sent to ministers says the dam is “beyond repair”.', 'direct', 'a report sent to ministers'],
  ['A note pinned to the door said the owners had “had enough”.', 'direct', 'a note pinned to the door'],
  ['Ann Lee submitted with her letter “a list of demands”.', 'direct', 'Ann Lee'],
  ['A letter written by the mayor calls the plan “madness”.', 'direct', 'a letter written by the mayor'],
  ['Ann Lee wrote in an email that the plan was “madness”.', 'direct', 'Ann Lee'],
  ['Ann Lee told the court on Monday that the plan was “madness”.', 'direct', 'Ann Lee'],
  ['In an email seen by the Courier, Ann Lee wrote that the plan was “madness”.', 'direct', 'Ann Lee'],
  ['The move, which Ann Lee described as “madness”, failed.', 'direct', 'Ann Lee'],
  ['The move that Ann Lee called “madness” failed.', 'direct', 'Ann Lee'],
  ['Two men died in what police called a “freak accident”.', 'direct', 'police'],
  ['Two men died in what police said was a “freak accident”.', 'direct', 'police'],
  ['It was a decision that she later regretted, Ann Lee said, and “the worst of my life”.', 'direct', 'Ann Lee'],
  ['“It failed,” said Joost van der Hal.', 'direct', 'Joost van der Hal'],
  ['Joost van der Hal called the plan “madness”.', 'direct', 'Joost van der Hal'],
  ['Maria de la Cruz said the plan had failed.', 'indirect', 'Maria de la Cruz'],
  ['The plan had failed, said council leader Maria de la Cruz.', 'indirect', 'Maria de la Cruz'],
  ['Commission president Ursula von der Leyen said the plan had failed.', 'indirect', 'Ursula von der Leyen'],
  ['The strike killed nine, said US officials.', 'indirect', 'US officials'],
  ['The strike killed nine, US officials said.', 'indirect', 'US officials'],
  ['WHO said the outbreak was over.', 'indirect', 'WHO'],
  ['A report by the WHO says the outbreak is over.', 'indirect', 'a report by the WHO'],
  ['WHO officials say the outbreak is over.', 'indirect', 'WHO officials'],
  ['Tom Ash, who leads WHO’s work in Kenya, said the outbreak was over.', 'indirect', 'Tom Ash'],
  ['US envoy Tom Ash said the outbreak was over.', 'indirect', 'Tom Ash'],
  ['The drug is widely used in Asia.', 'narration'],
  ['The book was widely read in the 1950s.', 'narration'],
  ['The trial is expected to last three weeks.', 'narration'],
  ['Sales are projected to reach 3 million.', 'belief'],
  ['It is widely believed that he left.', 'belief'],
  ['The election is widely thought to have been rigged.', 'belief'],
  ['He is widely expected by analysts to resign.', 'indirect', 'analysts'],
  ['Ann Lee said he was widely expected to resign.', 'indirect', 'Ann Lee'],
  ['She is widely seen as a moderate.', 'narration'],
  ['The WHO said the outbreak was over.', 'indirect', 'WHO'],
  ['The outbreak is over, the WHO said.', 'indirect', 'WHO'],
  ['"We are broke," said Cr Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," Const Ann Lee said.', 'direct', 'Ann Lee'],
  ['"We are broke," said Sen Const Ann Lee, of Kew police.', 'direct', 'Ann Lee'],
  ['"We are broke," said Assoc Prof Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," Cllr Ann Lee told the meeting.', 'direct', 'Ann Lee'],
  ['"We are broke," said Lt Col Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Lt. Gov. Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Asst. Chief Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Hon. Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Atty. Gen. Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Fire Marshal Ann Lee.', 'direct', 'Ann Lee'],
  ['"We are broke," said Staff Sgt. Ann Lee.', 'direct', 'Ann Lee'],
  ['A survey by the union put the number at 3,000.', 'indirect', 'a survey by the union'],
  ['The audit listed 14 failings.', 'indirect', 'the audit'],
  ['The review put the loss at about £3m.', 'indirect', 'the review'],
  ['A census counted 412 pairs of terns.', 'indirect', 'a census'],
  ['The study estimated the cost at €4bn a year.', 'indirect', 'the study'],
  ['The study tracked 1,912 people for two years.', 'narration'],
  ['The review took three years and cost £2m.', 'narration'],
  ['The report was 300 pages long.', 'narration'],
  ['“I walked in at eight and Jean says, ‘Shame about the big man,’” Kenny Orr fumed.', 'direct', 'Kenny Orr'],
  ['“My doctor asked, and I said, ‘Tomatoes,’” said Kenny Orr, who took part.', 'direct', 'Kenny Orr'],
  ['“She told me, ‘Go home!’” said Kenny Orr.', 'direct', 'Kenny Orr'],
  ['“They all shouted ‘Out!’” Kenny Orr recalled.', 'direct', 'Kenny Orr'],
  ['"The sign said \'Keep out,\'" Kenny Orr said.', 'direct', 'Kenny Orr'],
  ['‘He said, “Go home,”’ Kenny Orr recalled.', 'direct', 'Kenny Orr'],
  ['Noel Tarpey (58), of Ashgrove, Ennis, Co Clare, pleaded guilty to 22 counts of theft between 2014 and 2021.', 'narration'],
  ['He pleaded guilty to driving without a licence.', 'narration'],
  ['She pleads not guilty to murder.', 'narration'],
  ['Noel Tarpey pleaded with the judge to spare him.', 'indirect', 'Noel Tarpey'],
  ['Tarpey did not speak during the hearing and showed no reaction as sentence was passed.', 'narration'],
  ['Tarpey showed no emotion when the verdict was read.', 'narration'],
  ['The council agreed a deal as the talks were about to end.', 'narration'],
  ['The club announced a new coach after the season had ended.', 'narration'],
  ['The minister announced the port would close after the season had ended.', 'indirect', 'the minister'],
  ['The study found patients were healthier when they slept.', 'indirect', 'the study'],
  ['The firm announced a new plant would open when the road is built.', 'indirect', 'the firm'],
  ['The plant will close in May, according to a press release from Corvel.', 'indirect', 'Corvel'],
  ['A press release from Corvel said the plant would close.', 'indirect', 'Corvel'],
  ['In a press release, Corvel said the plant would close.', 'indirect', 'Corvel'],
  ['Corvel said in a news release that the plant would close.', 'indirect', 'Corvel'],
  ['A news release issued by the ministry said the plant would close.', 'indirect', 'the ministry'],
  ['After that, its finance director, Jonas Ekwall, told reporters, the kilns would have “to earn their gas”.', 'direct', 'Jonas Ekwall'],
  ['After that, its finance director, Jonas Ekwall, told reporters, the kilns would have to earn their gas.', 'indirect', 'Jonas Ekwall'],
  ['In May, Jonas Ekwall told reporters, the kilns would close.', 'indirect', 'Jonas Ekwall'],
];

export const englishExchanges: readonly Story[] = [
  {
    title: 'It rained. “We lost all,” said',
    paragraphs: [
      ['It rained.', ['narration -']],
      ['“We lost all,” said a boatman ferrying families near Sylhet.', ['direct a boatman ferrying families near Sylhet']],
      ['Rice was short.', ['narration -']],
      ['“The ducks ate well,” the boatman said.', ['direct a boatman ferrying families near Sylhet']],
    ],
  },
  {
    title: 'It rained. “We lost all,” said …',
    paragraphs: [
      ['It rained.', ['narration -']],
      ['“We lost all,” said a woman waiting outside the hospital.', ['direct a woman waiting outside the hospital']],
      ['Rice was short.', ['narration -']],
      ['“Nobody came,” the woman said.', ['direct a woman waiting outside the hospital']],
    ],
  },
  {
    title: 'It rained. “We lost all,” said … …',
    paragraphs: [
      ['It rained.', ['narration -']],
      ['“We lost all,” said a shopkeeper in the old town.', ['direct a shopkeeper in the old town']],
      ['Rice was short.', ['narration -']],
      ['“Nobody came,” the shopkeeper said.', ['direct a shopkeeper in the old town']],
    ],
  },
  {
    title: 'Talvera Systems will cut jobs, it',
    paragraphs: [
      ['Talvera Systems will cut jobs, it said on Monday.', ['indirect Talvera Systems']],
      ['Talvera says it has since hired again.', ['indirect Talvera Systems']],
    ],
  },
  {
    title: 'Talvera Systems has closed. Talvera says',
    paragraphs: [
      ['Talvera Systems has closed.', ['narration -']],
      ['Talvera says it has since hired again.', ['indirect Talvera Systems']],
    ],
  },
  {
    title: 'Shares in Brandvik Pumps fell. Brandvik',
    paragraphs: [
      ['Shares in Brandvik Pumps fell.', ['narration -']],
      ['Brandvik said it would cut jobs.', ['indirect Brandvik Pumps']],
    ],
  },
  {
    title: 'The plant belongs to Ardent Foods.',
    paragraphs: [
      ['The plant belongs to Ardent Foods. It closed in May.', ['narration -', 'narration -']],
      ['Ardent said the site was old.', ['indirect Ardent Foods']],
    ],
  },
  {
    title: 'Taps ran dry in Harlow after',
    paragraphs: [
      ['Taps ran dry in Harlow after a main owned by Harlow Water burst.', ['narration -']],
      ['Harlow Water said it was sorry.', ['indirect Harlow Water']],
    ],
  },
  {
    title: 'The agency ran the campaign in',
    paragraphs: [
      ['The agency ran the campaign in May.', ['narration -']],
      ['Its chief executive, Joost van Hal, later apologized, calling the campaign “cheap”.', ['direct Joost van Hal']],
    ],
  },
  {
    title: 'The fire began on Mount Orr',
    paragraphs: [
      ['The fire began on Mount Orr in May.', ['narration -']],
      ['Emergency services commissioner Grant Orr said he accepted the findings.', ['indirect Grant Orr']],
    ],
  },
  {
    title: 'The fire on Mount Corrie killed',
    paragraphs: [
      ['The fire on Mount Corrie killed six.', ['narration -']],
      ['Commissioner Corrie Ash said she accepted the findings.', ['indirect Corrie Ash']],
    ],
  },
  {
    title: 'The fire on Mount Corrie killed …',
    paragraphs: [
      ['The fire on Mount Corrie killed six.', ['narration -']],
      ['Emergency services commissioner Grant Orr, who is on leave, said in a written statement that he accepted the findings “without reservation”.', ['direct Grant Orr']],
    ],
  },
  {
    title: 'It rained. “We lost all,” said … … …',
    paragraphs: [
      ['It rained.', ['narration -']],
      ['“We lost all,” said a boatman in Sylhet.', ['direct a boatman in Sylhet']],
      ['Rice was short.', ['narration -']],
      ['“The ducks ate well,” the boatman said.', ['direct a boatman in Sylhet']],
    ],
  },
  {
    title: 'It rained. “We lost all,” said … … … …',
    paragraphs: [
      ['It rained.', ['narration -']],
      ['“We lost all,” said a miner at the pit.', ['direct a miner at the pit']],
      ['Rice was short.', ['narration -']],
      ['“The ducks ate well,” the miner said.', ['direct a miner at the pit']],
    ],
  },
  {
    title: 'Mayor Trish Vale said the shire',
    paragraphs: [
      ['Mayor Trish Vale said the shire was broke.', ['indirect Trish Vale']],
      ['"We are broke," Cr Vale said.', ['direct Trish Vale']],
    ],
  },
  {
    title: 'An engineer’s report tabled at the',
    paragraphs: [
      ['An engineer’s report tabled at the meeting put the cost of repairs at $385,000. The report says the frame is “beyond salvage”.', ['indirect an engineer’s report tabled at the meeting', 'direct an engineer’s report tabled at the meeting']],
    ],
  },
  {
    title: 'A report by the lake observatory,',
    paragraphs: [
      ['A report by the lake observatory, issued last month, counted 31 such incidents since 2020. It warned that the next could end “in war”.', ['indirect a report by the lake observatory', 'direct a report by the lake observatory']],
    ],
  },
  {
    title: 'Shire councillors met. Shire chief executive',
    paragraphs: [
      ['Shire councillors met.', ['narration -']],
      ['Shire chief executive Prakash Nair would neither confirm nor deny the offer. “There have been talks,” he said.', ['narration -', 'direct Prakash Nair']],
    ],
  },
  {
    title: 'Thistle lost again. Carrick Thistle chairman',
    paragraphs: [
      ['Thistle lost again.', ['narration -']],
      ['Carrick Thistle chairman Tom Ash watched.', ['narration -']],
      ['Thistle owner Alasdair Buie hit back. The club, he said, had been losing money.', ['narration -', 'indirect Alasdair Buie']],
    ],
  },
  {
    title: 'Captain Ross Dun admitted the dressing',
    paragraphs: [
      ['Captain Ross Dun admitted the dressing room was stunned. “There were tears,” said the centre-half.', ['indirect Ross Dun', 'direct Ross Dun']],
    ],
  },
  {
    title: 'Skipper Ross Dun said the dressing',
    paragraphs: [
      ['Skipper Ross Dun said the dressing room was stunned. “There were tears,” the scrum-half said.', ['indirect Ross Dun', 'direct Ross Dun']],
    ],
  },
  {
    title: 'A probation report was read to',
    paragraphs: [
      ['A probation report was read to the court. The same report warned that he “continues to minimise the harm”.', ['narration -', 'direct a probation report']],
    ],
  },
  {
    title: 'The council commissioned a structural report',
    paragraphs: [
      ['The council commissioned a structural report in May. The report found the roof was sound.', ['narration -', 'indirect a structural report']],
    ],
  },
  {
    title: 'Staff were sent a leaked memo.',
    paragraphs: [
      ['Staff were sent a leaked memo. The memo said jobs would go.', ['narration -', 'indirect a leaked memo']],
    ],
  },
  {
    title: 'Slips were missing from 40 files,',
    paragraphs: [
      ['Slips were missing from 40 files, according to a former director of the credit union. “We were told it was fine,” the former director, who asked not to be named, said.', ['indirect a former director of the credit union', 'direct a former director of the credit union']],
    ],
  },
  {
    title: 'Beds were short, a nurse at',
    paragraphs: [
      ['Beds were short, a nurse at the hospital said. “We were told it was fine,” the nurse said.', ['indirect a nurse at the hospital', 'direct a nurse at the hospital']],
    ],
  },
  {
    title: 'A retired teacher who lives across',
    paragraphs: [
      ['A retired teacher who lives across the road told the Advertiser the lights kept her awake. “I’ll bring champagne,” the teacher said.', ['indirect a retired teacher who lives across the road', 'direct a retired teacher who lives across the road']],
    ],
  },
  {
    title: 'Naps help, a study published Wednesday',
    paragraphs: [
      ['Naps help, a study published Wednesday in the journal Sleep has found.', ['indirect a study published Wednesday in the journal Sleep']],
      ['It was large.', ['narration -']],
      ['It took years.', ['narration -']],
      ['Each wore a ring.', ['narration -']],
      ['It cost $3m.', ['narration -']],
      ['Nappers slept better, according to the paper.', ['indirect a study published Wednesday in the journal Sleep']],
    ],
  },
  {
    title: 'The trial was led by Harmon',
    paragraphs: [
      ['The trial was led by Harmon State University.', ['narration -']],
      ['A new one will begin next spring, according to a news release from Harmon State.', ['indirect Harmon State University']],
    ],
  },
  {
    title: 'The plant is owned by Corvel',
    paragraphs: [
      ['The plant is owned by Corvel Foods.', ['narration -']],
      ['It will close, according to the company’s press release.', ['indirect Corvel Foods']],
    ],
  },
  {
    title: 'The Hanbury family has agreed to',
    paragraphs: [
      ['The Hanbury family has agreed to sell.', ['narration -']],
      ['Felix Hanbury called the deal “a funeral”.', ['direct Felix Hanbury']],
      ['“Felix hasn’t been here,” said his cousin Rosalind Hanbury.', ['direct Rosalind Hanbury']],
      ['Without a buyer, Ms Hanbury said, the works would have closed.', ['indirect Rosalind Hanbury']],
    ],
  },
  {
    title: 'Hanbury Vale, which makes cups, is',
    paragraphs: [
      ['Hanbury Vale, which makes cups, is for sale. Gas swallows a fifth of Hanbury Vale’s income, according to its latest accounts. The accounts describe the year as “the toughest”.', ['narration -', 'indirect Hanbury Vale’s latest accounts', 'direct Hanbury Vale’s latest accounts']],
    ],
  },
  {
    title: 'Three diplomats said mediators had called',
    paragraphs: [
      ['Three diplomats said mediators had called both sides.', ['indirect three diplomats']],
      ['Tanzania had asked for a delay, the diplomats said.', ['indirect three diplomats']],
    ],
  },
  {
    title: 'Two officials said mediators had called',
    paragraphs: [
      ['Two officials said mediators had called both sides.', ['indirect two officials']],
      ['Tanzania had asked for a delay, the officials said.', ['indirect two officials']],
    ],
  },
];

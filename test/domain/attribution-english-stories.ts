// Invented English news stories: each paragraph with the mode and source of every sentence, as a reader would give them.
import type { Story } from './attribution-finnish-stories.ts';

export const englishStories: readonly Story[] = [
  {
    title: 'Bridge',
    paragraphs: [
      ['The only bridge to the island was closed on Monday. Council engineer Hannah Rowe said the railings had rusted through.', ['narration -', 'indirect Hannah Rowe']],
      ['“We could not take the risk. Children use it every day,” Rowe said.', ['direct Hannah Rowe', 'direct Hannah Rowe']],
      ['The engineer expects repairs to take two months. She would not say what they would cost.', ['indirect Hannah Rowe', 'narration -']],
      ['Peter Dunn, who runs the island shop, is furious. “Nobody asked us,” he said. “Nobody ever does.”', ['narration -', 'direct Peter Dunn', 'direct Peter Dunn']],
      ['Dunn believes the council ignored the problem for years.', ['indirect Peter Dunn']],
      ['The council denies this. It says every letter was answered.', ['indirect the council', 'indirect the council']],
    ],
  },
  {
    title: 'Bank',
    paragraphs: [
      ['Harbour Bank will shut five branches. The bank said customers had moved online.', ['narration -', 'indirect Harbour Bank']],
      ['“This is a natural step,” said chief executive Stephen Nye. The bank did not say how many jobs would go.', ['direct Stephen Nye', 'narration -']],
      ['Nye argued that service would improve. He promised that fees would not rise this year.', ['indirect Stephen Nye', 'indirect Stephen Nye']],
      ['Irma Stone, chair of the Pensioners’ League, disagrees. “Not everyone has a computer,” Stone said. “Who will help them?”', ['narration -', 'direct Irma Stone', 'direct Irma Stone']],
      ['The league has written to the regulator. It wants two branches kept.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Science',
    paragraphs: [
      ['Berries will be scarce this summer, a new report by the Forest Institute says. The report blames a dry spring.', ['indirect a new report by the Forest Institute', 'indirect a new report by the Forest Institute']],
      ['Dr Kay Lang counted berries on 40 plots. According to Lang, blueberries are down by two thirds.', ['narration -', 'indirect Kay Lang']],
      ['“The bees never came,” she said.', ['direct Kay Lang']],
      ['“But lingonberries may surprise us.”', ['direct Kay Lang']],
    ],
  },
  {
    title: 'Football',
    paragraphs: [
      ['Kingsford won 4–1 on Saturday. Manager Tim Archer was pleased.', ['narration -', 'narration -']],
      ['“The lads worked hard,” Archer said. “Our keeper was the best man on the pitch.”', ['direct Tim Archer', 'direct Tim Archer']],
      ['Visiting captain Jerry Hult had no explanation.', ['narration -']],
      ['“We never got going,” he said. “Tomorrow is another day.”', ['direct Jerry Hult', 'direct Jerry Hult']],
      ['According to Archer, the league is still open.', ['indirect Tim Archer']],
    ],
  },
  {
    title: 'Court',
    paragraphs: [
      ['A court fined the woman on Friday. The court found that she had acted on purpose.', ['narration -', 'indirect the court']],
      ['Her lawyer, Maurice Tan, said she would appeal. “The evidence was thin,” the lawyer said.', ['indirect Maurice Tan', 'direct Maurice Tan']],
      ['Prosecutor Ellen Hill declined to comment. A spokeswoman for the prosecution service said the law was clear.', ['narration -', 'indirect a spokeswoman for the prosecution service']],
    ],
  },
  {
    title: 'Quotes over paragraphs',
    paragraphs: [
      ['“I came here young,” said forester Cal Tarrant. “There were three shops then.', ['direct Cal Tarrant', 'direct Cal Tarrant']],
      ['“Now there are none. I’m not leaving.”', ['direct Cal Tarrant', 'direct Cal Tarrant']],
      ['Tarrant lives alone. A stove heats the house.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Abroad',
    paragraphs: [
      ['At least 40,000 people have fled, according to the UN. The organisation said aid was needed at once.', ['indirect UN', 'indirect UN']],
      ['Marc Dubois, a Red Cross delegate, told The Evening Standard that the camps were full. He added that food would run out within a week.', ['indirect Marc Dubois', 'indirect Marc Dubois']],
      ['Government officials reject the claims. They say there is enough food.', ['indirect government officials', 'indirect government officials']],
      ['“It’s a lie,” one official said on condition of anonymity. Dubois stood by his account.', ['direct one official', 'narration -']],
    ],
  },
  {
    title: 'Couple',
    paragraphs: [
      ['Jane and Peter Cole moved to the valley in May. They say they would do it again.', ['narration -', 'indirect Jane and Peter Cole']],
      ['“We were bored,” Jane Cole said, “and the city was loud.” Her husband agreed.', ['direct Jane Cole', 'narration -']],
    ],
  },
  {
    title: 'Hospital',
    paragraphs: [
      ['The Royal Hope Hospital cancelled operations over the weekend. Its medical director, Joan Kettle, blamed a shortage of nurses.', ['narration -', 'indirect Joan Kettle']],
      ['“Patients are safe,” Kettle said. “Urgent operations are going ahead.”', ['direct Joan Kettle', 'direct Joan Kettle']],
      ['She said the hospital had searched in vain for stand-ins. But pay, she added, was not the only reason.', ['indirect Joan Kettle', 'indirect Joan Kettle']],
      ['The nurses’ union says pay is to blame. Its leader, Miles Upton, demanded answers from the trust.', ['indirect the nurses’ union', 'indirect Miles Upton']],
      ['“People leave because they can’t go on,” said Upton.', ['direct Miles Upton']],
      ['One nurse, who asked not to be named, said managers did not listen. “We’ve been saying this for years.”', ['indirect one nurse', 'direct one nurse']],
      ['The health secretary was not available for comment.', ['narration -']],
    ],
  },
  {
    title: 'Shop',
    paragraphs: [
      ['Supermarket chain Lantern will open ten shops. The chain says it will hire 200 people.', ['narration -', 'indirect Lantern']],
      ['New shops will open where people are moving, said Kate Eck, the chain’s head of communications.', ['indirect Kate Eck']],
      ['According to Eck, online shopping has not replaced the high street. She did not say where the shops would be.', ['indirect Kate Eck', 'narration -']],
      ['Rivals doubt the plan. Lantern itself is rumoured to be for sale.', ['indirect rivals', 'belief -']],
      ['Analyst Rupert Tick noted that demand had weakened. “Margins are thin,” he said. “There is no room for mistakes.”', ['indirect Rupert Tick', 'direct Rupert Tick', 'direct Rupert Tick']],
    ],
  },
  {
    title: 'Theatre',
    paragraphs: [
      ['The play “Beyond the Sea” opened on Friday. It tells the story of emigrants.', ['narration -', 'narration -']],
      ['Director Sarah Noonan first read the script in 2019. “I cried on the bus,” she recalled.', ['narration -', 'direct Sarah Noonan']],
      ['Noonan describes the cast as “a family”. Actor Alec Rutter says rehearsals lasted into the night.', ['direct Sarah Noonan', 'indirect Alec Rutter']],
      ['“Sarah never gives up,” laughed Rutter. “Luckily.”', ['direct Alec Rutter', 'direct Alec Rutter']],
      ['The posters call it “the event of the year”. Tickets cost £25–40.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Nature',
    paragraphs: [
      ['Wolves have been seen at the edge of the village. According to hunters, there are seven in the pack.', ['narration -', 'indirect hunters']],
      ['Aaron Pike of the Game Centre estimates that the pack roams a wide area. “They don’t come near people. Keep your dogs in.”', ['indirect Aaron Pike', 'direct Aaron Pike', 'direct Aaron Pike']],
      ['“I have seen wolves three times in my life,” Pike said, pulling pictures from a drawer.', ['direct Aaron Pike']],
      ['The Natural Resources Institute puts the number of wolves at 300. The animals are thought to have come from the east.', ['indirect Natural Resources Institute', 'belief -']],
    ],
  },
  {
    title: 'Politics',
    paragraphs: [
      ['President Carla Moreno told a crowd in Lisbon that taxes would fall. “Help is coming,” she said.', ['indirect Carla Moreno', 'direct Carla Moreno']],
      ['The opposition leader, João Pinto, said the promise was worthless. He called it “a fairy tale for adults”.', ['indirect João Pinto', 'direct João Pinto']],
      ['Moreno’s spokesman said the plan was costed. The president’s party leads in the polls.', ['indirect Moreno’s spokesman', 'narration -']],
      ['“Nobody believes them any more,” Pinto told supporters. Asked whether he would stand again, he smiled.', ['direct João Pinto', 'narration -']],
      ['A government source confirmed that talks were under way. The source said a deal could come within days.', ['indirect a government source', 'indirect a government source']],
      ['The Daily Ledger first reported that talks had begun. The newspaper said ministers had met twice.', ['indirect Daily Ledger', 'indirect Daily Ledger']],
    ],
  },
  {
    title: 'No source',
    paragraphs: [
      ['“Who will pay for this?” a woman in the audience asked.', ['direct a woman in the audience']],
      ['Nobody answered. The meeting ended at 9.15 p.m.', ['narration -', 'narration -']],
      ['Council leader Owen Peel said simply: “We’ll come back to it.”', ['direct Owen Peel']],
      ['Reverend Anne Marsh disagreed with Peel. In her view, the cuts hurt children.', ['narration -', 'indirect Anne Marsh']],
      ['“I would rather close the church hall,” the reverend said.', ['direct Anne Marsh']],
    ],
  },
  {
    title: 'Wind',
    paragraphs: [
      ['Energy company Norwind plans thirteen turbines at Harrow Moor. Villagers were told about the project on Wednesday.', ['narration -', 'narration -']],
      ['The company’s project manager, Jason Reed, promised that noise would stay within limits. “The modelling was cautious,” Reed said.', ['indirect Jason Reed', 'direct Jason Reed']],
      ['Landowner Ella Birch is unconvinced. She says the company has broken its word once already.', ['narration -', 'indirect Ella Birch']],
      ['“I was told there would be five. Now there are thirteen,” Birch said. “Nobody asked.”', ['direct Ella Birch', 'direct Ella Birch', 'direct Ella Birch']],
      ['Under the plan, the turbines may be 230 metres high. Reed points out that the height is normal.', ['narration -', 'indirect Jason Reed']],
      ['Council leader Laurie Hall welcomed the project. He expects it to bring in £400,000 a year.', ['narration -', 'indirect Laurie Hall']],
      ['The Moorland Bird Society disagrees. According to the society, two pairs of eagles nest in the area.', ['narration -', 'indirect Moorland Bird Society']],
      ['There are rumours that the company is about to sell. The buyer is said to be Norwegian.', ['belief -', 'belief -']],
    ],
  },
  {
    title: 'Wreck',
    paragraphs: [
      ['Archaeologists have found a wreck from the 1600s in the loch. The find has been called unique.', ['narration -', 'narration -']],
      ['“It’s a time capsule,” marine archaeologist Sally Rennie told BBC Scotland. “There are ropes on the deck.”', ['direct Sally Rennie', 'direct Sally Rennie']],
      ['The ship probably sank in an autumn storm, Rennie said. It was reportedly carrying tar.', ['indirect Sally Rennie', 'belief -']],
      ['Church records say seven men drowned in the storm.', ['indirect church records']],
      ['The provost, Olly Main, hopes the wreck will be raised. The archaeologist urged caution: “Air would destroy it in days.”', ['indirect Olly Main', 'direct Sally Rennie']],
      ['Heritage Alba has taken no position. A decision is expected in 2027.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'Strike',
    paragraphs: [
      ['Two rockets hit a hospital in the city of Kara. Local officials said at least nine people had died.', ['narration -', 'indirect local officials']],
      ['The rebels deny involvement. Aid group Bridge of Hope said 60 patients were inside.', ['indirect the rebels', 'indirect Bridge of Hope']],
      ['Its field director, Amina Duale, told reporters that medicine had run out a week ago. “We operate by the light of our phones,” Duale said by telephone.', ['indirect Amina Duale', 'direct Amina Duale']],
      ['The rockets are suspected to have come from across the border. The army of the neighbouring country said it was investigating.', ['belief -', 'indirect the army of the neighbouring country']],
      ['An earlier report by the UN had warned that the hospital could become a target. The report described the situation as “a disaster foretold”.', ['indirect an earlier report by the UN', 'direct an earlier report by the UN']],
    ],
  },
  {
    title: 'Port',
    paragraphs: [
      ['Passengers were stranded in Dover on Friday after a sudden strike. The walkout began without warning, travellers said.', ['narration -', 'indirect travellers']],
      ['“We were at the gate when the doors closed,” said Jerry Mack, 39, from Leeds. “The children cried.”', ['direct Jerry Mack', 'direct Jerry Mack']],
      ['The ferry line said it would refund tickets. A spokesperson, Pia Grant, apologised to customers.', ['indirect the ferry line', 'narration -']],
      ['‘We’re doing all we can,’ Grant said by phone.', ['direct Pia Grant']],
      ['Kenneth Sund, general secretary of the Mariners’ Union, sees it differently. He accused the company of breaking the pay deal.', ['narration -', 'indirect Kenneth Sund']],
      ['Under the agreement, wages are paid on the last day of the month. Sund said October’s wages were still owed.', ['narration -', 'indirect Kenneth Sund']],
      ['“Crews won’t sail for nothing,” he added. Other ships are not affected.', ['direct Kenneth Sund', 'narration -']],
      ['The strike is expected by analysts to end at the weekend. Police said in a statement that the port was calm.', ['indirect analysts', 'indirect police']],
    ],
  },
  {
    title: 'School',
    paragraphs: [
      ['Pupils marched to the town hall on Thursday. Organisers put the crowd at 800; police said it was closer to 500.', ['narration -', 'indirect organisers']],
      ['“They are cutting our future,” shouted 17-year-old Nia Vaughan. “Who wants this?”', ['direct Nia Vaughan', 'direct Nia Vaughan']],
      ['Education minister Tim Kerr says he understands. But schools, the minister added, already get enough.', ['indirect Tim Kerr', 'indirect Tim Kerr']],
      ['The teachers’ association has calculated that classes will grow by a quarter. It is demanding more money next year.', ['indirect the teachers’ association', 'indirect the teachers’ association']],
      ['Council officials refused to comment. The vote is in December.', ['narration -', 'narration -']],
    ],
  },
  {
    title: 'River',
    paragraphs: [
      ['Salmon returned to the Tarn in record numbers. A counter at Weir Bridge logged 9,400 fish.', ['narration -', 'narration -']],
      ['Fisheries adviser Henry Oates sees it as a good sign but warns of past collapses. “One summer doesn’t make a stock,” he says.', ['indirect Henry Oates', 'direct Henry Oates']],
      ['According to Oates, stocking could end. The Rivers Agency puts the rise down to a cold spring.', ['indirect Henry Oates', 'narration -']],
      ['Brothers Will and Arthur Niven disagree. They want stocking to go on.', ['narration -', 'narration -']],
      ['“Nature doesn’t mend itself,” growled Arthur Niven.', ['direct Arthur Niven']],
      ['Angling is thought to bring in £2m a year. The figure is based on a “cautious estimate”.', ['belief -', 'narration -']],
      ['Locals call the dam “the Wall”. The power company says removing it would cost £12–15m.', ['narration -', 'indirect the power company']],
      ['The company has promised nothing. According to press reports, talks are nevertheless under way.', ['narration -', 'indirect press reports']],
    ],
  },
  {
    title: 'Care home',
    paragraphs: [
      ['Night nurse Tina Sayers left the home in spring. “One nurse, 28 residents,” Sayers said, wiping her eyes.', ['narration -', 'direct Tina Sayers']],
      ['The Care Inspectorate confirmed it had received three complaints. An inspector, Minna Cole, would not discuss them.', ['indirect Care Inspectorate', 'narration -']],
      ['Relatives say managers play it down. One daughter said her mother was found on the floor.', ['indirect relatives', 'indirect one daughter']],
      ['Gentle Homes denies neglect. Its lawyer, Robert Aldous, wrote in an email that staffing met the rules.', ['indirect Gentle Homes', 'indirect Robert Aldous']],
      ['Aldous called the accusations “partly unfounded”. The case continues.', ['direct Robert Aldous', 'narration -']],
    ],
  },
  {
    title: 'Mill',
    paragraphs: [
      ['Corvel, a maker of paper bags, will close its mill in Keld. The company blamed the price of pulp.', ['narration -', 'indirect Corvel']],
      ['West Moor Police said two men had been held after a protest. The force expects no more arrests.', ['indirect West Moor Police', 'indirect West Moor Police']],
      ['The mill may yet be sold, according to two people briefed on the talks. They said a price had been agreed.', ['indirect two people briefed on the talks', 'indirect two people briefed on the talks']],
      ['The pulp, the company said, costs twice what it did.', ['indirect Corvel']],
    ],
  },
  {
    title: 'Brewery',
    paragraphs: [
      ['Halden Brewing is to leave Norwich. The company said sales had fallen.', ['narration -', 'indirect Halden Brewing']],
      ['Norfolk’s trade office has opened a helpline. It warned that more jobs were at risk.', ['narration -', 'indirect Norfolk’s trade office']],
      ['The dean, Ada Munn, was sad. ‘We shall miss the smell,’ said the dean.', ['narration -', 'direct Ada Munn']],
    ],
  },
  {
    title: 'Tyres',
    paragraphs: [
      ['Corvo said it would stop making tyres. The company expects to save £5m.', ['indirect Corvo', 'indirect Corvo']],
      ['Manager Ian Lund said he was sorry. The 51-year-old had hoped for better. The 51-year-old said that he had cried.', ['indirect Ian Lund', 'narration -', 'indirect Ian Lund']],
    ],
  },
  {
    title: 'Bus route',
    paragraphs: [
      ['The eggs are for the butcher in Corwen, explains the driver.', ['indirect Ian Moss']],
      ['Ian Moss has driven this route for 22 years. The one passenger is Bea Lunn, 83.', ['narration -', 'narration -']],
      ['Without the bus, she reckons, she will see nobody. Moss, who turns 64 in May, has been asked to drive it, and he has said neither yes nor no.', ['indirect Bea Lunn', 'narration -']],
    ],
  },
  {
    title: 'Hospital in Louth',
    paragraphs: [
      ["More than 100 patients were waiting at St Senan's Hospital in Louth.", ['narration -']],
      ['The hospital said it regretted the waits. Those beds would be kept for the sickest.', ["indirect St Senan's Hospital", "indirect St Senan's Hospital"]],
      ['Minister for Health Ada Munn told the Dáil that it was not acceptable. She said she had asked for a report. Ms Munn would not be drawn on the cost.', ['indirect Ada Munn', 'indirect Ada Munn', 'narration -']],
      ['Tom Ash, who teaches politics in Galway, said there was no money. “The treasury is empty,” the analyst said.', ['indirect Tom Ash', 'direct Tom Ash']],
      ['Carl Hume, a potter, said he would not riot. “I’ll make pots,” the old man said.', ['indirect Carl Hume', 'direct Carl Hume']],
    ],
  },
  {
    title: 'Inquest into a shooting',
    paragraphs: [
      ['A review by the state Office of Inquiry concluded in May that he had switched channels. The 140-page document described the procedures as “a patchwork.”', ['indirect a review by the state Office of Inquiry', 'direct a review by the state Office of Inquiry']],
      ['“They can call it what they like,” his sister Ana Reyes said outside the courtroom.', ['direct Ana Reyes']],
      ['The school bus driver said she was still on the line. The report put the chance of rescue at one in three.', ['indirect Ana Reyes', 'indirect a review by the state Office of Inquiry']],
    ],
  },
  {
    title: 'Takeover',
    paragraphs: [
      ['U.S. paint maker Castleton Materials has agreed to buy rival Verhoeven Coatings, the Dutch company said on Tuesday.', ['indirect Verhoeven Coatings']],
      ['Castleton said it expected savings. Two people familiar with the matter said a bidder had called in January.', ['indirect Castleton Materials', 'indirect two people familiar with the matter']],
      ['That offer fell short, according to the people, who asked not to be identified.', ['indirect two people familiar with the matter']],
      ['Kestrel Point, a hedge fund, called the price "opportunistic". "It is worth more," the activist investor wrote in a letter. It said it would not sell.', ['direct Kestrel Point', 'direct Kestrel Point', 'indirect Kestrel Point']],
    ],
  },
  {
    title: 'Hams and shares',
    paragraphs: [
      ['A spokesman for the Guardia Civil said the man had sold the meat.', ['indirect a spokesman for the Guardia Civil']],
      ['“Every ham has a number,” the spokesman explained.', ['direct a spokesman for the Guardia Civil']],
      ['Shares in Orbel fell 12% after the chipmaker warned of weak demand. The German company expects revenue of €2.1bn this year.', ['narration -', 'indirect Orbel']],
    ],
  },
  {
    title: 'Finds and plants',
    paragraphs: [
      ['Voltex rival Voltara said on Wednesday it would close its Swedish plant.', ['indirect Voltara']],
      ['The carmaker blamed weak demand.', ['indirect Voltara']],
      ['Site director Prof Jean Harcus called it “a rare object”. She said nobody knew what it was for.', ['direct Jean Harcus', 'indirect Jean Harcus']],
      ['A volunteer, 17-year-old Rory Flett, spotted it on the last day. The schoolboy said he had thought it was a potato.', ['narration -', 'indirect Rory Flett']],
      ['One relative, who asked not to be named, disagreed. “It is a potato,” he said.', ['narration -', 'direct one relative']],
    ],
  },
  {
    title: 'Nameless',
    paragraphs: [
      ['That is not how a former employee remembers it. “We had a channel for the funny ones,” says the engineer, who left in August.', ['narration -', 'direct a former employee']],
      ['Clips were played at parties, according to the engineer.', ['indirect a former employee']],
      ['A plumber called Tom Ash told the court he had seen nothing.', ['indirect Tom Ash']],
      ['“I saw nothing,” the plumber said.', ['direct Tom Ash']],
    ],
  },
];

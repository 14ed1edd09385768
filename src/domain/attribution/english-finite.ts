// English verb forms that can only be the verb of a clause: what shows that words are a clause and no noun phrase.
import { auxiliaries } from './english-words.ts';

/** Irregular pasts that are no participles as well, and a few that nearly always are the verb of their clause. */
const pasts =
  `fell rose went came took got gave began knew saw grew sank broke ran flew drew threw wrote spoke chose drove rode wore stole swore shook tore became overcame undertook ate drank rang sang sprang swam bore blew froze
   awoke arose forgot hid lay wove withdrew overtook foresaw outgrew mistook underwent strove lost won made left cost cut put let set kept meant led told felt thought had found met stood sold paid bought brought caught taught held sent spent hit hurt shut
   struck sought fought crept dealt dug fed fled flung hung knelt leapt lent shot slept slid spat split stuck stung swept swung wept beat bent bled bred burst clung cast sprang shrank strode trod wrought laid lain rid shed sped spun`;

/** Common verbs whose form in -s is seldom a plural noun. */
const presents =
  `says goes comes takes gets gives knows sees makes keeps becomes remains seems appears happens exists belongs depends includes contains involves requires allows helps wants tries provides faces loses wins
   lies contributes deserves affects threatens suffers feels brings leads spends thinks lets stands`;

export const finiteForms: ReadonlySet<string> = new Set([...auxiliaries, ...`${pasts} ${presents}`.split(/\s+/u)]);

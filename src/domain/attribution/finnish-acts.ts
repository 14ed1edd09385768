// Finnish sentences that show what somebody does while speaking: after an utterance they are the paper's.
import type { Token } from './tokens.ts';

const gestures = new Set(
  `katselee katsahtaa katselevat osoittaa nyökkää nyökyttelee hymyilee virnistää naurahtaa huokaisee pudistaa kohauttaa levittää istuu istahtaa istuutuu kävelee kaataa pyyhkii vilkaisee
   astelee astuu seisoo kumartuu hiljenee vaikenee pysähtyy kääntyy kurottaa heilauttaa taputtaa silittää hörppää siemaisee ojentaa sulkee viittoo`.split(/\s+/u),
);

/** Eino Niva katselee järvelle; hän nyökkää: a person, then at once what that person does. */
export function actsFinnish(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const verb = words.findIndex((token) => !token.capital);
  const named = verb === 2 && words.slice(0, 2).every((token) => token.capital);
  return named ? gestures.has(words[2]?.lower ?? '') : words[0]?.lower === 'hän' && gestures.has(words[1]?.lower ?? '') && !tokens.some((token) => token.kind === 'quotation');
}

// Which paragraph most probably made a content filter trip, so that one try can do without it.
import type { Passage } from '../domain/article.ts';

/** Beginnings of words that filters react to, Finnish and English. */
const alarming = /(?<!\p{L})(?:terror|jihad|pommi|räjäh|räjäy|isku|tappa|tapet|kuol|surma|murha|ampu|ase(?:en|et|it)|väkival|raisk|kidut|itsemurh|huume|vihapuh|natsi|rasis|bomb|explo|attack|kill|dead|murder|shoot|weapon|violen|rape|tortur|suicid|drug|hate|nazi|behead|mestau|panttivan|hostage)\p{L}*/giu;

/** All passages but the most alarming one; the last when none stands out. Give it two passages or more. */
export function withoutTripping<T extends Passage>(passages: readonly T[]): readonly T[] {
  let worst = passages.length - 1;
  let most = 0;
  for (const [index, { paragraph }] of passages.entries()) {
    const found = paragraph.text.match(alarming)?.length ?? 0;
    if (found >= most && found > 0) {
      most = found;
      worst = index;
    }
  }
  return passages.filter((_, index) => index !== worst);
}

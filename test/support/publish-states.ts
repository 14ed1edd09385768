// The two states of a collection between which a publishing run is killed.
import type { Article } from '../../src/domain/article.ts';
import { article, boats, taxes, weather } from './library-contract.ts';

export function readState(name: string): readonly Article[] {
  return name === 'old' ? [weather, taxes] : [weather, { ...taxes, paragraphs: [...taxes.paragraphs, 'Uusi päätös tehtiin.'] }, boats, article('uusi', 'Aivan uusi artikkeli.')];
}

// A few invented sentences that a model is tried on: a number, a name, a denial, and somebody's words.
import type { ArticleHead, Passage, Sentence, Speaker } from '../domain/article.ts';

const article: ArticleHead = { id: 'koe', title: 'Lossi ajoi karille', source: 'Koelehti', author: null, url: null, published: '2025-05-02', language: 'fi', license: null, retoldFrom: null };
const captain: Speaker = { name: 'Aino Rantala', description: 'kapteeni', mention: { paragraph: 2, start: 0, end: 23, text: 'Kapteeni Aino Rantalan' }, mode: 'indirect' };

export const checkPassages: readonly Passage[] = [
  passage(1, [['Lossi ajoi karille Paraisilla maanantaina.', null], ['Kyydissä oli 43 matkustajaa.', null]]),
  passage(2, [['Kapteeni Aino Rantalan mukaan kukaan ei loukkaantunut.', captain]]),
];

/** Asked of the passages above; `answer` is the paragraph and sentence that answers, null where none does. */
export const checkQuestions = [
  { text: 'Montako matkustajaa lossissa oli?', language: 'fi', answer: { paragraph: 1, sentence: 2 } },
  { text: 'According to the captain, was anyone hurt?', language: 'en', answer: { paragraph: 2, sentence: 1 } },
  { text: 'Paljonko lossin korjaus maksaa?', language: 'fi', answer: null },
] as const;

/** The first two say the same, the third says it in English, the last is about something else. */
export const checkTexts = ['Lossi ajoi karille saaristossa.', 'Saariston lautta sai pohjakosketuksen.', 'A ferry ran aground in the archipelago.', 'Lapset keräsivät mustikoita metsästä.'] as const;

function passage(number: number, said: readonly (readonly [string, Speaker | null])[]): Passage {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [words, speaker] of said) {
    if (text !== '') text += ' ';
    sentences.push({ start: text.length, end: text.length + words.length, speaker });
    text += words;
  }
  return { generation: 'koe', article, paragraph: { number, text, sentences } };
}

// Draws the pairs of one step and lists, both ways round, which texts hold which words and which words have which features.
import type { BatchLayout } from './layout.ts';
import { featuresPerWord, mostWords } from './layout.ts';
import type { PreparedData, PreparedSet } from './prepare.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import type { TrainingSettings } from './settings.ts';

/** Views of a batch in the shared memory. Texts 0 to batch - 1 are the queries, the rest their passages in the same order. */
export interface Batch {
  /** Number of words, of text-word occurrences, of touched features, of word-feature links. */
  readonly counts: Uint32Array;
  readonly textStarts: Uint32Array;
  readonly textWords: Uint32Array;
  /** 1 + ln(count of the word in the text). */
  readonly textCounts: Float32Array;
  readonly wordStarts: Uint32Array;
  readonly wordFeatures: Uint32Array;
  /** 1 / number of the word's features. */
  readonly wordShares: Float32Array;
  /** The same the other way: texts of each word, queries first up to `occurrenceMiddles`. */
  readonly occurrenceStarts: Uint32Array;
  readonly occurrenceMiddles: Uint32Array;
  readonly occurrenceTexts: Uint32Array;
  readonly occurrenceCounts: Float32Array;
  /** Features in the batch, and the words of each. */
  readonly touched: Uint32Array;
  readonly featureStarts: Uint32Array;
  readonly featureWords: Uint32Array;
  readonly featureShares: Float32Array;
  /** Text numbers, by which pairs that share a text are told from true negatives. */
  readonly passages: Uint32Array;
  readonly queries: Uint32Array;
}

export function viewBatch(memory: WebAssembly.Memory, slot: BatchLayout, settings: TrainingSettings): Batch {
  const { batch, features } = settings;
  const words = mostWords(settings);
  const links = words * featuresPerWord;
  const integers = (offset: number, count: number) => new Uint32Array(memory.buffer, offset, count);
  const floats = (offset: number, count: number) => new Float32Array(memory.buffer, offset, count);
  return {
    counts: integers(slot.counts, 4),
    textStarts: integers(slot.textStarts, batch * 2 + 1),
    textWords: integers(slot.textWords, words),
    textCounts: floats(slot.textCounts, words),
    wordStarts: integers(slot.wordStarts, words + 1),
    wordFeatures: integers(slot.wordFeatures, links),
    wordShares: floats(slot.wordShares, links),
    occurrenceStarts: integers(slot.occurrenceStarts, words + 1),
    occurrenceMiddles: integers(slot.occurrenceMiddles, words),
    occurrenceTexts: integers(slot.occurrenceTexts, words),
    occurrenceCounts: floats(slot.occurrenceCounts, words),
    touched: integers(slot.touched, features),
    featureStarts: integers(slot.featureStarts, features + 1),
    featureWords: integers(slot.featureWords, links),
    featureShares: floats(slot.featureShares, links),
    passages: integers(slot.passages, batch),
    queries: integers(slot.queries, batch),
  };
}

/** Draws batches: the same step of the same seed is the same batch, whichever worker draws it. */
export function createBatchSource(data: PreparedData, settings: TrainingSettings): (step: number, into: Batch) => void {
  const draw = createPairSource(data, settings);
  const words = data.wholeCounts.length;
  const place = new Int32Array(words).fill(-1);
  const count = new Uint16Array(words);
  const featurePlace = new Int32Array(data.hashes.length).fill(-1);
  const drawn = new Uint32Array(mostWords(settings));
  const room = mostWords(settings) * featuresPerWord;

  return (step, into) => {
    const random = createRandom(settings.seed, step);
    const pairs = draw(random);
    let occurrences = 0;
    let distinct = 0;
    const addText = (text: number, list: readonly number[], limit: number) => {
      into.textStarts[text] = occurrences;
      const first: number[] = [];
      for (const word of list) {
        const seen = count[word] ?? 0;
        if (seen === 0) first.push(word);
        count[word] = seen + 1;
      }
      const drop = Math.max(settings.wordDrop, 1 - limit / first.length);
      const start = occurrences;
      for (const [index, word] of first.entries()) {
        const last = index === first.length - 1;
        const kept = occurrences - start < limit && random() >= drop;
        if (kept || (last && occurrences === start)) {
          let local = place[word] ?? -1;
          if (local < 0) {
            local = distinct;
            place[word] = local;
            drawn[distinct] = word;
            distinct += 1;
          }
          into.textWords[occurrences] = local;
          into.textCounts[occurrences] = 1 + Math.log(count[word] ?? 1);
          occurrences += 1;
        }
      }
      for (const word of first) count[word] = 0;
    };
    pairs.forEach(({ query }, index) => addText(index, query, settings.queryWords));
    pairs.forEach(({ passage }, index) => addText(settings.batch + index, passage, settings.passageWords));
    into.textStarts[settings.batch * 2] = occurrences;
    pairs.forEach(({ queryText, passageText }, index) => {
      into.queries[index] = queryText;
      into.passages[index] = passageText;
    });

    let links = 0;
    let touched = 0;
    for (let local = 0; local < distinct; local += 1) {
      const word = drawn[local] ?? 0;
      place[word] = -1;
      into.wordStarts[local] = links;
      const start = data.featureStarts[word] ?? 0;
      const end = data.featureStarts[word + 1] ?? 0;
      const whole = start + (data.wholeCounts[word] ?? 0);
      const first = links;
      for (let position = start; position < end && links < room; position += 1) {
        if (position < whole && random() < settings.wholeDrop && (whole < end || links > first)) continue;
        const feature = data.features[position] ?? 0;
        into.wordFeatures[links] = feature;
        links += 1;
        if ((featurePlace[feature] ?? -1) < 0) {
          featurePlace[feature] = touched;
          into.touched[touched] = feature;
          touched += 1;
        }
      }
      into.wordShares.fill(1 / (links - first), first, links);
    }
    into.wordStarts[distinct] = links;

    turnOccurrences(into, distinct, occurrences, settings.batch);
    turnFeatures(into, distinct, touched, featurePlace);
    for (let index = 0; index < touched; index += 1) featurePlace[into.touched[index] ?? 0] = -1;
    into.counts.set([distinct, occurrences, touched, links]);
  };
}

/** Lists the texts of each word; texts come in order, so queries stand before passages. */
function turnOccurrences(batch: Batch, words: number, occurrences: number, queries: number): void {
  const { occurrenceStarts: starts } = batch;
  starts.fill(0, 0, words + 1);
  for (let position = 0; position < occurrences; position += 1) {
    const word = (batch.textWords[position] ?? 0) + 1;
    starts[word] = (starts[word] ?? 0) + 1;
  }
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice(0, words);
  for (let text = 0; text < queries * 2; text += 1) {
    if (text === queries) batch.occurrenceMiddles.set(next);
    for (let position = batch.textStarts[text] ?? 0; position < (batch.textStarts[text + 1] ?? 0); position += 1) {
      const word = batch.textWords[position] ?? 0;
      const target = next[word] ?? 0;
      next[word] = target + 1;
      batch.occurrenceTexts[target] = text;
      batch.occurrenceCounts[target] = batch.textCounts[position] ?? 0;
    }
  }
}

function turnFeatures(batch: Batch, words: number, touched: number, featurePlace: Int32Array): void {
  const { featureStarts: starts } = batch;
  const links = batch.wordStarts[words] ?? 0;
  starts.fill(0, 0, touched + 1);
  for (let link = 0; link < links; link += 1) {
    const place = (featurePlace[batch.wordFeatures[link] ?? 0] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let place = 0; place < touched; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice(0, touched);
  for (let word = 0; word < words; word += 1) {
    for (let link = batch.wordStarts[word] ?? 0; link < (batch.wordStarts[word + 1] ?? 0); link += 1) {
      const place = featurePlace[batch.wordFeatures[link] ?? 0] ?? 0;
      const target = next[place] ?? 0;
      next[place] = target + 1;
      batch.featureWords[target] = word;
      batch.featureShares[target] = batch.wordShares[link] ?? 0;
    }
  }
}

interface Pair {
  /** Word numbers, in order, with repeats. */
  readonly query: readonly number[];
  readonly passage: readonly number[];
  readonly queryText: number;
  readonly passageText: number;
}

function createPairSource(data: PreparedData, settings: TrainingSettings): (random: Random) => readonly Pair[] {
  const shares = data.sets.map(({ name }) => settings.shares[name]);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pickSet = (random: Random): PreparedSet => {
    let rest = random() * total;
    const index = shares.findIndex((share) => (rest -= share) < 0);
    const set = data.sets[Math.max(0, index)];
    if (set === undefined) throw new Error('there is nothing to train on');
    return set;
  };
  const textOf = (text: number) => Array.from(data.textWords.subarray(data.textStarts[text] ?? 0, data.textStarts[text + 1] ?? 0));
  const translate = (words: readonly number[], random: Random) =>
    words.map((word) => {
      const start = data.translationStarts[word] ?? 0;
      const choices = (data.translationStarts[word + 1] ?? 0) - start;
      return choices === 0 || random() < 0.5 ? word : (data.translations[start + Math.floor(random() * choices)] ?? word);
    });

  const pairOf = (set: PreparedSet, item: number, random: Random): Pair => {
    const passageText = set.passages[item] ?? 0;
    if (set.name === 'cloze') return clozePair(data, passageText, random);
    const start = set.queryStarts[item] ?? 0;
    const choices = (set.queryStarts[item + 1] ?? 0) - start;
    const queryText = set.queries[start + Math.floor(random() * choices)] ?? 0;
    const passage = textOf(passageText);
    return { query: textOf(queryText), passage: set.name === 'switched' ? translate(passage, random) : passage, queryText, passageText };
  };

  return (random) => {
    const set = pickSet(random);
    const items = set.passages.length;
    const taken = new Set<number>();
    const pairs: Pair[] = [];
    // A small set cannot fill a batch with distinct items; repeats are told apart as duplicates later.
    const distinctItems = Math.min(items, settings.batch);
    while (pairs.length < settings.batch) {
      const group = set.groups[Math.floor(random() * items)] ?? 0;
      const start = set.groupStarts[group] ?? 0;
      const size = (set.groupStarts[group + 1] ?? 0) - start;
      const wanted = Math.min(settings.groupSize, size, settings.batch - pairs.length);
      for (let tries = 0, added = 0; tries < wanted * 2 && added < wanted; tries += 1) {
        const item = start + Math.floor(random() * size);
        if (taken.has(item) && taken.size < distinctItems) continue;
        taken.add(item);
        pairs.push(pairOf(set, item, random));
        added += 1;
      }
    }
    return pairs;
  };
}

/** Inverse cloze (Lee et al., 2019): one sentence is to find the rest of its passage. */
function clozePair(data: PreparedData, text: number, random: Random): Pair {
  const start = data.textStarts[text] ?? 0;
  const end = data.textStarts[text + 1] ?? 0;
  const firstSentence = data.sentenceStarts[text] ?? 0;
  const sentences = (data.sentenceStarts[text + 1] ?? 0) - firstSentence;
  const sentence = firstSentence + Math.floor(random() * sentences);
  const from = sentence === firstSentence ? start : (data.sentenceEnds[sentence - 1] ?? start);
  const to = data.sentenceEnds[sentence] ?? end;
  const query = Array.from(data.textWords.subarray(from, to));
  const passage = sentences < 2 ? query : [...data.textWords.subarray(start, from), ...data.textWords.subarray(to, end)];
  return { query, passage, queryText: text, passageText: text };
}

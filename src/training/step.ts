// One step of training, shared out among workers: InfoNCE (van den Oord et al., 2018) over bags of words, lazy Adam.
// Each phase writes rows that only one worker writes, in an order that no other decides: the result is the same for any
// number of workers.
import type { Batch } from './batch.ts';
import { createKernels } from './kernels.ts';
import type { Layout } from './layout.ts';
import { mostWords } from './layout.ts';
import type { TrainingSettings } from './settings.ts';

export interface StepContext {
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  readonly settings: TrainingSettings;
  readonly worker: number;
  readonly workers: number;
  /** Waits until every worker has come here. */
  readonly barrier: () => void;
}

/** Returns a function that trains on a batch and gives the mean loss of its pairs; `step` counts from 1. */
export function createStep(context: StepContext): (step: number, batch: Batch) => number {
  const { memory, layout, settings, worker, workers, barrier } = context;
  const { batch: pairs, dimension: size, features, sharpness } = settings;
  const kernels = createKernels(memory);
  const floats = (offset: number, count: number) => new Float32Array(memory.buffer, offset, count);
  const rowBytes = size * 4;
  const words = mostWords(settings);
  const logWeights = floats(layout.textWeights, features * 6);
  const wordWeights = floats(layout.wordWeights, words * 4);
  const wordVectors = floats(layout.wordVectors, words * size);
  const wordGradients = floats(layout.wordGradients, words * size);
  const textRaw = floats(layout.textRaw, pairs * 2 * size);
  const textUnit = floats(layout.textUnit, pairs * 2 * size);
  const textGradients = floats(layout.textGradients, pairs * 2 * size);
  const textNorms = floats(layout.textNorms, pairs * 2);
  const similarities = floats(layout.similarities, pairs * pairs);
  const coefficients = floats(layout.coefficients, pairs * pairs);
  const rowSums = floats(layout.rowSums, pairs);
  const columnSums = floats(layout.columnSums, pairs);
  const losses = floats(layout.losses, pairs);
  const scratch = layout.scratch[worker] ?? 0;
  const scratchWeights = floats(scratch, Math.max(words, pairs));
  const scratchRow = scratch + 2 * Math.max(words, pairs) * 4;
  const row = floats(scratchRow, size);
  const secondRow = floats(scratchRow + rowBytes, size);

  const dot = (one: Float32Array, start: number, other: Float32Array, otherStart: number) => {
    let sum = 0;
    for (let axis = 0; axis < size; axis += 1) sum += (one[start + axis] ?? 0) * (other[otherStart + axis] ?? 0);
    return sum;
  };

  const formWords = (batch: Batch) => {
    const count = batch.counts[0] ?? 0;
    for (let word = worker; word < count; word += workers) {
      const start = batch.wordStarts[word] ?? 0;
      const links = (batch.wordStarts[word + 1] ?? 0) - start;
      wordVectors.fill(0, word * size, (word + 1) * size);
      kernels.gather(layout.wordVectors + word * rowBytes, layout.values, batch.wordFeatures.byteOffset + start * 4, batch.wordShares.byteOffset + start * 4, links, size);
      let question = 0;
      let passage = 0;
      for (let link = start; link < start + links; link += 1) {
        const feature = batch.wordFeatures[link] ?? 0;
        question += logWeights[feature] ?? 0;
        passage += logWeights[features + feature] ?? 0;
      }
      wordWeights[word * 4] = Math.exp(question / Math.max(1, links));
      wordWeights[word * 4 + 1] = Math.exp(passage / Math.max(1, links));
    }
  };

  const formTexts = (batch: Batch) => {
    for (let text = worker; text < pairs * 2; text += workers) {
      const start = batch.textStarts[text] ?? 0;
      const count = (batch.textStarts[text + 1] ?? 0) - start;
      const side = text < pairs ? 0 : 1;
      for (let index = 0; index < count; index += 1) {
        scratchWeights[index] = (batch.textCounts[start + index] ?? 0) * (wordWeights[(batch.textWords[start + index] ?? 0) * 4 + side] ?? 0);
      }
      const at = text * size;
      textRaw.fill(0, at, at + size);
      kernels.gather(layout.textRaw + text * rowBytes, layout.wordVectors, batch.textWords.byteOffset + start * 4, scratch, count, size);
      const norm = Math.sqrt(dot(textRaw, at, textRaw, at)) + 1e-12;
      textNorms[text] = norm;
      for (let axis = at; axis < at + size; axis += 1) textUnit[axis] = (textRaw[axis] ?? 0) / norm;
    }
  };

  const compare = (batch: Batch) => {
    for (let query = worker; query < pairs; query += workers) {
      const start = query * pairs;
      kernels.dots(layout.textUnit + query * rowBytes, layout.textUnit + pairs * rowBytes, pairs, size, layout.similarities + start * 4);
      const queryText = batch.queries[query] ?? 0;
      const passageText = batch.passages[query] ?? 0;
      let sum = 0;
      for (let passage = 0; passage < pairs; passage += 1) {
        const duplicate = passage !== query && (batch.passages[passage] === passageText || batch.queries[passage] === queryText);
        const value = duplicate ? 0 : Math.exp(((similarities[start + passage] ?? 0) - 1) * sharpness);
        similarities[start + passage] = value;
        sum += value;
      }
      rowSums[query] = sum;
    }
  };

  const sumColumns = () => {
    for (let passage = worker; passage < pairs; passage += workers) {
      let sum = 0;
      for (let query = 0; query < pairs; query += 1) sum += similarities[query * pairs + passage] ?? 0;
      columnSums[passage] = sum;
    }
  };

  /** The gradient of a text's raw sum, from that of its unit vector in `row`. */
  const unscale = (text: number) => {
    const at = text * size;
    const along = dot(row, 0, textUnit, at);
    const norm = textNorms[text] ?? 1;
    for (let axis = 0; axis < size; axis += 1) textGradients[at + axis] = ((row[axis] ?? 0) - along * (textUnit[at + axis] ?? 0)) / norm;
  };

  const turnQueries = () => {
    const share = sharpness / (2 * pairs);
    for (let query = worker; query < pairs; query += workers) {
      const start = query * pairs;
      const rowSum = rowSums[query] ?? 1;
      for (let passage = 0; passage < pairs; passage += 1) {
        coefficients[start + passage] = share * (similarities[start + passage] ?? 0) * (1 / rowSum + 1 / (columnSums[passage] ?? 1));
      }
      coefficients[start + query] = (coefficients[start + query] ?? 0) - 2 * share;
      const own = Math.max(similarities[start + query] ?? 0, 1e-30);
      losses[query] = (Math.log(rowSum / own) + Math.log((columnSums[query] ?? 1) / own)) / 2;
      row.fill(0);
      kernels.gather(scratchRow, layout.textUnit + pairs * rowBytes, layout.identity, layout.coefficients + start * 4, pairs, size);
      unscale(query);
    }
  };

  const turnPassages = () => {
    for (let passage = worker; passage < pairs; passage += workers) {
      for (let query = 0; query < pairs; query += 1) scratchWeights[query] = coefficients[query * pairs + passage] ?? 0;
      row.fill(0);
      kernels.gather(scratchRow, layout.textUnit, layout.identity, scratch, pairs, size);
      unscale(pairs + passage);
    }
  };

  const turnWords = (batch: Batch) => {
    const count = batch.counts[0] ?? 0;
    for (let word = worker; word < count; word += workers) {
      const start = batch.occurrenceStarts[word] ?? 0;
      const middle = batch.occurrenceMiddles[word] ?? 0;
      const end = batch.occurrenceStarts[word + 1] ?? 0;
      const question = wordWeights[word * 4] ?? 0;
      const passage = wordWeights[word * 4 + 1] ?? 0;
      for (let position = start; position < end; position += 1) {
        scratchWeights[position - start] = (batch.occurrenceCounts[position] ?? 0) * (position < middle ? question : passage);
      }
      const texts = batch.occurrenceTexts.byteOffset;
      row.fill(0);
      secondRow.fill(0);
      kernels.gather(scratchRow, layout.textGradients, texts + start * 4, scratch, middle - start, size);
      kernels.gather(scratchRow + rowBytes, layout.textGradients, texts + middle * 4, scratch + (middle - start) * 4, end - middle, size);
      const at = word * size;
      wordWeights[word * 4 + 2] = dot(row, 0, wordVectors, at);
      wordWeights[word * 4 + 3] = dot(secondRow, 0, wordVectors, at);
      for (let axis = 0; axis < size; axis += 1) wordGradients[at + axis] = (row[axis] ?? 0) + (secondRow[axis] ?? 0);
    }
  };

  const learn = (batch: Batch, step: number) => {
    const decay = Math.min(1, step / settings.warmUp, (settings.steps - step + 1) / settings.coolDown);
    const rate = (settings.rate * decay * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    const count = batch.counts[2] ?? 0;
    for (let place = worker; place < count; place += workers) {
      const feature = batch.touched[place] ?? 0;
      const start = batch.featureStarts[place] ?? 0;
      const end = batch.featureStarts[place + 1] ?? 0;
      row.fill(0);
      kernels.gather(scratchRow, layout.wordGradients, batch.featureWords.byteOffset + start * 4, batch.featureShares.byteOffset + start * 4, end - start, size);
      const at = feature * rowBytes;
      kernels.adam(layout.values + at, layout.means + at, layout.squares + at, scratchRow, size, rate, epsilon);
      for (const side of [0, 1]) {
        let gradient = 0;
        for (let position = start; position < end; position += 1) {
          gradient += (batch.featureShares[position] ?? 0) * (wordWeights[(batch.featureWords[position] ?? 0) * 4 + 2 + side] ?? 0);
        }
        const value = side * features + feature;
        const mean = 0.9 * (logWeights[value + 2 * features] ?? 0) + 0.1 * gradient;
        const square = 0.999 * (logWeights[value + 4 * features] ?? 0) + 0.001 * gradient * gradient;
        logWeights[value + 2 * features] = mean;
        logWeights[value + 4 * features] = square;
        const moved = (logWeights[value] ?? 0) - (rate * settings.weightRate * mean) / (Math.sqrt(square) + epsilon);
        logWeights[value] = Math.max(-largestWeight, Math.min(largestWeight, moved));
      }
    }
  };

  return (step, batch) => {
    formWords(batch);
    barrier();
    formTexts(batch);
    barrier();
    compare(batch);
    barrier();
    sumColumns();
    barrier();
    turnQueries();
    barrier();
    turnPassages();
    barrier();
    turnWords(batch);
    barrier();
    learn(batch, step);
    barrier();
    let loss = 0;
    for (const value of losses) loss += value;
    return loss / pairs;
  };
}

/** Gradients of rare features are tiny; a larger epsilon would keep them from moving. */
const epsilon = 1e-8;
/** What the weights file can hold. */
const largestWeight = 3.9;

// Rounds trained vectors to the four bits a number that the weights file keeps.
import type { UnpackedWeights } from '../retrieval/local-embedder-weights.ts';

/** Trained parameters: `rows` of features × dimension, and the logarithms of the features' weights. */
export interface TrainedParameters {
  readonly dimension: number;
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
  readonly questionWeights: Float32Array;
  readonly passageWeights: Float32Array;
}

/** Each row gets the scale, among some below its largest number's, that leaves the smallest squared error. */
export function quantise(trained: TrainedParameters): UnpackedWeights {
  const { dimension, hashes, rows: trainedRows, questionWeights, passageWeights } = trained;
  const rows = new Int8Array(trainedRows.length);
  const scales = new Float32Array(hashes.length);
  for (let feature = 0; feature < hashes.length; feature += 1) {
    const row = trainedRows.subarray(feature * dimension, (feature + 1) * dimension);
    let largest = 1e-6;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    let bestScale = largest / 7;
    let bestError = Infinity;
    for (const share of [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52]) {
      const scale = Math.fround((largest * share) / 7);
      let error = 0;
      for (const value of row) error += (value - scale * round(value, scale)) ** 2;
      if (error < bestError) {
        bestError = error;
        bestScale = scale;
      }
    }
    scales[feature] = bestScale;
    for (let axis = 0; axis < dimension; axis += 1) rows[feature * dimension + axis] = round(row[axis] ?? 0, bestScale);
  }
  return { dimension, hashes, rows, scales, questionWeights, passageWeights };
}

function round(value: number, scale: number): number {
  return Math.max(-7, Math.min(7, Math.round(value / scale)));
}

// The weights file of the embedded embedder: its layout, its checksum, and how numbers are packed into it.
import { createHash } from 'node:crypto';

/** Weights as the embedder uses them: row f of `rows` times `scales[f]` is the vector of the feature `hashes[f]`. */
export interface Weights {
  readonly dimension: number;
  /** Distinct 32-bit feature hashes. */
  readonly hashes: Uint32Array;
  /** Features × dimension, each -7 to 7. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  /** Logarithms of how much a feature weighs in a question, and in a passage. */
  readonly questionWeights: Float32Array;
  readonly passageWeights: Float32Array;
  /** SHA-256 of the file's content, hexadecimal. */
  readonly checksum: string;
}

/** A weights file that cannot be used; the message names what is wrong with it. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

/** Packs weights; the checksum of what is given is ignored, the file's own is in its header. */
export function encodeWeights(weights: Omit<Weights, 'checksum'>): Buffer {
  const { dimension, hashes, rows, scales, questionWeights, passageWeights } = weights;
  const features = hashes.length;
  if (dimension % 2 !== 0) throw new RangeError(`the dimension must be even, not ${dimension}`);
  const layout = layOut(features, dimension);
  const file = Buffer.alloc(layout.size);
  file.write(magic, 0, 'latin1');
  file.writeUInt32LE(version, 8);
  file.writeUInt32LE(dimension, 12);
  file.writeUInt32LE(features, 16);
  file.writeUInt32LE(bits, 20);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let feature = 0; feature < features; feature += 1) {
    view.setUint32(layout.hashes + feature * 4, hashes[feature] ?? 0, true);
    view.setFloat16(layout.scales + feature * 2, scales[feature] ?? 0, true);
    view.setInt8(layout.questionWeights + feature, packWeight(questionWeights[feature] ?? 0));
    view.setInt8(layout.passageWeights + feature, packWeight(passageWeights[feature] ?? 0));
  }
  for (let pair = 0; pair < (features * dimension) / 2; pair += 1) {
    const low = (rows[pair * 2] ?? 0) + middle;
    const high = (rows[pair * 2 + 1] ?? 0) + middle;
    view.setUint8(layout.rows + pair, low | (high << bits));
  }
  createHash('sha256').update(file.subarray(0, checksumAt)).update(file.subarray(headerSize)).digest().copy(file, checksumAt);
  return file;
}

/** Unpacks and checks a weights file. Throws WeightsError when it is damaged or of another kind. */
export function decodeWeights(file: Buffer): Weights {
  if (file.length < headerSize || file.toString('latin1', 0, magic.length) !== magic) throw new WeightsError('it is not a weights file');
  if (file.readUInt32LE(8) !== version || file.readUInt32LE(20) !== bits) {
    throw new WeightsError(`it has format ${file.readUInt32LE(8)} with ${file.readUInt32LE(20)} bits, this program reads format ${version} with ${bits}`);
  }
  const dimension = file.readUInt32LE(12);
  const features = file.readUInt32LE(16);
  const layout = layOut(features, dimension);
  if (file.length !== layout.size) throw new WeightsError(`it has ${file.length} bytes where its header promises ${layout.size}`);
  const checksum = createHash('sha256').update(file.subarray(0, checksumAt)).update(file.subarray(headerSize)).digest('hex');
  if (checksum !== file.toString('hex', checksumAt, headerSize)) throw new WeightsError('its checksum does not match its content');

  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const hashes = new Uint32Array(features);
  const scales = new Float32Array(features);
  const questionWeights = new Float32Array(features);
  const passageWeights = new Float32Array(features);
  const rows = new Int8Array(features * dimension);
  for (let feature = 0; feature < features; feature += 1) {
    hashes[feature] = view.getUint32(layout.hashes + feature * 4, true);
    scales[feature] = view.getFloat16(layout.scales + feature * 2, true);
    questionWeights[feature] = view.getInt8(layout.questionWeights + feature) / weightUnit;
    passageWeights[feature] = view.getInt8(layout.passageWeights + feature) / weightUnit;
  }
  for (let pair = 0; pair < rows.length / 2; pair += 1) {
    const byte = file[layout.rows + pair] ?? 0;
    rows[pair * 2] = (byte & 15) - middle;
    rows[pair * 2 + 1] = (byte >>> bits) - middle;
  }
  return { dimension, hashes, rows, scales, questionWeights, passageWeights, checksum };
}

const magic = 'SITAATTI';
const version = 1;
const bits = 4;
const middle = 8;
const checksumAt = 32;
const headerSize = 64;
/** Steps of 1/32 hold logarithms of -4 to 4. */
const weightUnit = 32;

function packWeight(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value * weightUnit)));
}

function layOut(features: number, dimension: number) {
  const hashes = headerSize;
  const scales = hashes + features * 4;
  const questionWeights = scales + features * 2;
  const passageWeights = questionWeights + features;
  const rows = passageWeights + features;
  return { hashes, scales, questionWeights, passageWeights, rows, size: rows + (features * dimension) / 2 };
}

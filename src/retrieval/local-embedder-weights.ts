// The weights file of the embedded embedder: its layout, its checksum, and how numbers are packed into it.
import { createHash } from 'node:crypto';

/** Weights as they are packed: row f of `rows` times `scales[f]` is the vector of the feature `hashes[f]`. */
export interface UnpackedWeights {
  readonly dimension: number;
  /** Distinct 32-bit feature hashes. */
  readonly hashes: Uint32Array;
  /** Features × dimension, each -7 to 7. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  /** Logarithms of how much a feature weighs in a question, and in a passage. */
  readonly questionWeights: Float32Array;
  readonly passageWeights: Float32Array;
}

/** A weights file as it is used: nothing is unpacked, these are views of its bytes. */
export interface Weights {
  readonly dimension: number;
  readonly hashes: Uint32Array;
  /** Where the rows start, each `dimension` / 2 bytes: two numbers a byte, 8 more than they are, the first in the low half. */
  readonly rowsAt: number;
  readonly scales: Float16Array;
  /** In steps of `weightUnit`. */
  readonly questionWeights: Int8Array;
  readonly passageWeights: Int8Array;
  /** SHA-256 of the file's content, hexadecimal. */
  readonly checksum: string;
}

/** What a weights file's header says of it. */
export interface WeightsShape {
  readonly dimension: number;
  readonly features: number;
  /** Bytes of the whole file. */
  readonly size: number;
}

/** A weights file that cannot be used; the message names what is wrong with it. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

/** Packs weights. */
export function encodeWeights(weights: UnpackedWeights): Buffer {
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
  file.write(checksumOf(file), checksumAt, 'hex');
  return file;
}

/** Reads a header, of a file of so many bytes. Throws WeightsError when it is damaged or of another kind. */
export function readShape(header: Buffer, size: number): WeightsShape {
  if (size < headerSize || header.toString('latin1', 0, magic.length) !== magic) throw new WeightsError('it is not a weights file');
  if (header.readUInt32LE(8) !== version || header.readUInt32LE(20) !== bits) {
    throw new WeightsError(`it has format ${header.readUInt32LE(8)} with ${header.readUInt32LE(20)} bits, this program reads format ${version} with ${bits}`);
  }
  const dimension = header.readUInt32LE(12);
  const features = header.readUInt32LE(16);
  const promised = layOut(features, dimension).size;
  if (size !== promised) throw new WeightsError(`it has ${size} bytes where its header promises ${promised}`);
  return { dimension, features, size };
}

/** Checks a whole file, which starts where a number of four bytes may. Throws WeightsError when it is damaged. */
export function viewWeights(file: Buffer): Weights {
  const { dimension, features } = readShape(file, file.length);
  const layout = layOut(features, dimension);
  const checksum = checksumOf(file);
  if (checksum !== file.toString('hex', checksumAt, headerSize)) throw new WeightsError('its checksum does not match its content');
  const at = (offset: number) => file.byteOffset + offset;
  return {
    dimension,
    hashes: new Uint32Array(file.buffer, at(layout.hashes), features),
    rowsAt: layout.rows,
    scales: new Float16Array(file.buffer, at(layout.scales), features),
    questionWeights: new Int8Array(file.buffer, at(layout.questionWeights), features),
    passageWeights: new Int8Array(file.buffer, at(layout.passageWeights), features),
    checksum,
  };
}

function checksumOf(file: Buffer): string {
  return createHash('sha256').update(file.subarray(0, checksumAt)).update(file.subarray(headerSize)).digest('hex');
}

const magic = 'SITAATTI';
const version = 1;
const bits = 4;
const middle = 8;
const checksumAt = 32;
export const headerSize = 64;
/** Steps of 1/32 hold logarithms of -4 to 4. */
export const weightUnit = 1 / 32;

function packWeight(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / weightUnit)));
}

function layOut(features: number, dimension: number) {
  const hashes = headerSize;
  const scales = hashes + features * 4;
  const questionWeights = scales + features * 2;
  const passageWeights = questionWeights + features;
  const rows = passageWeights + features;
  return { hashes, scales, questionWeights, passageWeights, rows, size: rows + (features * dimension) / 2 };
}

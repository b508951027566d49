import { LABEL_COUNT } from './labels.ts';

/** A trained tagger as it lies in its file. */
export interface TaggerModel {
  /** The table of weights has 2^`bits` rows, one weight a label. */
  readonly bits: number;
  /** Weight `feature * LABEL_COUNT + label` is `weights[…] * step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Score of label b after label a at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
  /** Taken from the score of "outside" for every word: the higher, the more names are found. */
  readonly recall: number;
  /** What {@link packedUsage} reads. */
  readonly usage: Uint8Array;
}

/** Thrown for a file that is no tagger model, or none of this version. */
export class TaggerModelError extends Error {
  override readonly name = 'TaggerModelError';
}

// "SLTG" and the version: a number for what the features mean, changed with every change of them.
const MAGIC = 0x534c5447;
export const MODEL_VERSION = 1;
const HEADER = 32;

/** The file: a header of 32 bytes (little endian), transitions, usage, weights. */
export function writeTaggerModel(model: TaggerModel): Uint8Array {
  const { transitions, usage, weights } = model;
  const bytes = new Uint8Array(HEADER + 4 * transitions.length + usage.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, MODEL_VERSION, true);
  view.setUint8(6, model.bits);
  view.setUint8(7, LABEL_COUNT);
  view.setFloat32(8, model.step, true);
  view.setFloat32(12, model.recall, true);
  view.setUint32(16, usage.length, true);
  transitions.forEach((score, at) => {
    view.setFloat32(HEADER + 4 * at, score, true);
  });
  bytes.set(usage, HEADER + 4 * transitions.length);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    bytes.length - weights.length,
  );
  view.setUint32(HEADER - 4, checksum(bytes), true);
  return bytes;
}

/** Reads a model without copying its weights. Throws {@link TaggerModelError} where the bytes are not one. */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new TaggerModelError('This file is no tagger model.');
  if (view.getUint16(4, true) !== MODEL_VERSION || view.getUint8(7) !== LABEL_COUNT)
    throw new TaggerModelError('This tagger model was made for another version of Sidelight.');
  const bits = view.getUint8(6);
  const size = 2 ** bits * LABEL_COUNT;
  const usageLength = view.getUint32(16, true);
  const usageFrom = HEADER + 4 * LABEL_COUNT * LABEL_COUNT;
  const weightsFrom = usageFrom + usageLength;
  if (bytes.length !== weightsFrom + size || view.getUint32(HEADER - 4, true) !== checksum(bytes))
    throw new TaggerModelError('This tagger model is damaged.');
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let at = 0; at < transitions.length; at += 1) transitions[at] = view.getFloat32(HEADER + 4 * at, true);
  return {
    bits,
    step: view.getFloat32(8, true),
    recall: view.getFloat32(12, true),
    transitions,
    usage: bytes.subarray(usageFrom, weightsFrom),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsFrom, size),
  };
}

/** Adler-32 (RFC 1950) of all but the checksum itself, which sees any single damaged byte. */
function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += 3800) {
    const to = Math.min(from + 3800, bytes.length);
    for (let at = from; at < to; at += 1) {
      if (at === HEADER - 4) at = HEADER;
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

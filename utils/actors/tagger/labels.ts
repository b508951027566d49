/**
 * What the tagger says of a word: outside any name, or begin or inside of a person, an organisation, a location or
 * another name (an event, a work, a people). The index of a label is its number in the weights.
 */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
] as const;

export type Label = (typeof LABELS)[number];
export const LABEL_COUNT = LABELS.length;

/** Label numbers: 0 is outside, odd ones begin a name, the even one after each goes on with it. */
export const OUTSIDE = 0;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether `next` may follow `label`: a name goes on only in its own kind. */
export function mayFollow(label: number, next: number): boolean {
  return !isInside(next) || label === next || label === next - 1;
}

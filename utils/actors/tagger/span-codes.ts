import type { ActorType } from '../actor.ts';
import type { NamedCandidate } from '../names/candidate.ts';
import type { DictionaryMatch } from '../names/dictionary-pass.ts';

/** Where a word stands in a span: alone, at its begin, inside or at its end. */
function placeIn(at: number, from: number, to: number): number {
  if (to - from === 1) return 1;
  if (at === from) return 2;
  return at === to - 1 ? 3 : 4;
}

function typeCode(type: ActorType): number {
  switch (type) {
    case 'person':
      return 1;
    case 'organisation':
      return 2;
    case 'group':
      return 3;
    case 'state':
      return 4;
    case 'place':
      return 5;
  }
}

/** For each word what the dictionary says of it: 0 for nothing, else place, types, doubt and writing in one number. */
export function dictionaryCodes(words: number, matches: readonly DictionaryMatch[]): Int32Array {
  const codes = new Int32Array(words);
  for (const { from, to, readings } of matches) {
    let types = 0;
    for (const { entry } of readings) types |= 1 << typeCode(entry.type);
    const doubtful = readings.every((form) => form.ambiguous) ? 1 : 0;
    const acronym = readings.some((form) => form.acronym) ? 1 : 0;
    const said = (types << 5) | (doubtful << 4) | (acronym << 3);
    for (let at = from; at < to; at += 1) codes[at] = said | placeIn(at, from, to);
  }
  return codes;
}

/** For each word what the rules say of it: 0 for nothing, else place, type and confidence in one number. */
export function ruleCodes(words: number, found: readonly NamedCandidate[]): Int32Array {
  const codes = new Int32Array(words);
  for (const { from, to, type, confidence } of found) {
    const sure = confidence >= 0.85 ? 2 : confidence >= 0.65 ? 1 : 0;
    for (let at = from; at < to; at += 1)
      codes[at] = (typeCode(type) << 5) | (sure << 3) | placeIn(at, from, to);
  }
  return codes;
}

import { textHash } from '../../text/text-hash.ts';
import type { NamedCandidate } from '../names/candidate.ts';
import type { ReadDocument } from '../names/find-names.ts';
import { FeatureList, type Features, mix } from './feature-list.ts';
import type { Stretch } from './open-stretches.ts';
import { dictionaryCodes, ruleCodes } from './span-codes.ts';
import { NOTHING, wordTraits } from './word-traits.ts';
import type { WordUsage } from './word-usage.ts';

/**
 * The features of every word: the word, its neighbours, affixes and shapes, the word lists, how the document writes
 * it elsewhere, the capitalised run it stands in, and what dictionary and rules say of it and its neighbours (stacked
 * as in Wolpert 1992). Words outside of `stretches` have none. `bits` is the size of the weights' table as a power of
 * two.
 */
export function featuresOf(
  read: ReadDocument,
  found: readonly NamedCandidate[],
  usage: WordUsage,
  bits: number,
  stretches: readonly Stretch[],
): Features {
  const { words } = read.document;
  const none = words.length;
  const list = new FeatureList(words.length, bits);
  const traits = wordTraits(read.document, read.evidence);
  const dictionary = dictionaryCodes(none + 1, read.matches);
  const rules = ruleCodes(none + 1, found);
  const usual = new Int32Array(none + 1);
  words.forEach((one, at) => {
    usual[at] = usage.codeOf(one.folded);
  });
  for (const values of [dictionary, rules, usual]) values[none] = NOTHING;
  const { word, shape, ending, mask, style, writing, company, runFrom, runTo } = traits;
  const open = new Uint8Array(words.length);
  for (const { from, to } of stretches) open.fill(1, from, to);
  let at = 0;
  let line: number | undefined;
  let template = 0;
  /** The place of a word of this line; past its begin or end the place of nothing. */
  const inLine = (place: number): number => (words[place]?.line === line ? place : none);
  const of = (values: Int32Array, place: number): number => values[place] ?? NOTHING;
  const own = (values: Int32Array): number => values[at] ?? NOTHING;
  const add = (value: number): void => {
    template += 1;
    list.add(template, value);
  };
  const addBits = (value: number): void => {
    template += 1;
    if (value !== NOTHING) list.addBits(template, value);
  };
  for (; at < words.length; at += 1) {
    if (!open[at]) {
      list.nextWord();
      continue;
    }
    const text = words[at]?.folded ?? '';
    line = words[at]?.line;
    template = 0;
    const left = inLine(at - 1);
    const right = inLine(at + 1);
    const w = own(word);
    const before = of(word, left);
    const after = of(word, right);
    const s = own(shape);
    const m = own(mask);
    const maskBefore = of(mask, left);
    const maskAfter = of(mask, right);
    add(0);
    add(w);
    add(before);
    add(after);
    add(of(word, inLine(at - 2)));
    add(of(word, inLine(at + 2)));
    add(mix(w, before));
    add(mix(w, after));
    add(mix(before, after));
    for (let length = 1; length <= 4; length += 1) {
      add(text.length > length ? textHash(text, 0, length) : 0);
      add(text.length > length ? textHash(text, text.length - length, text.length) : 0);
    }
    add(s);
    add(of(shape, left));
    add(of(shape, right));
    add(mix(of(shape, left), s));
    add(mix(s, of(shape, right)));
    add(mix(mix(of(shape, left), s), of(shape, right)));
    add(mix(s, before));
    add(mix(s, after));
    add(mix(own(ending), s));
    add(of(ending, left));
    add(of(ending, right));
    add(mix(s, own(style)));
    add(mix(own(style), own(writing)));
    add(mix(m, own(style)));
    addBits(m);
    addBits(maskBefore);
    addBits(maskAfter);
    add(m);
    add(mix(m, maskBefore));
    add(mix(m, maskAfter));
    add(mix(maskBefore, maskAfter));
    add(of(mask, inLine(at - 2)));
    add(of(mask, inLine(at + 2)));
    add(mix(s, maskBefore));
    add(mix(s, maskAfter));
    addBits(own(company));
    add(own(company));
    add(mix(own(company), m));
    add(mix(own(writing), m));
    const d = own(dictionary);
    const r = own(rules);
    add(d);
    add(of(dictionary, left));
    add(of(dictionary, right));
    add(mix(d, of(dictionary, right)));
    add(mix(d, before));
    add(mix(d, after));
    add(mix(d, maskBefore));
    add(mix(d, maskAfter));
    add(r);
    add(mix(r, d));
    add(mix(r, m));
    add(mix(r, of(rules, left)));
    add(mix(r, of(rules, right)));
    add(mix(r, maskBefore));
    add(mix(r, maskAfter));
    add(mix(r, own(style)));
    add(mix(r, own(writing)));
    add(mix(r, own(company)));
    const u = own(usual);
    add(u);
    add(mix(u, s));
    add(mix(u, own(style)));
    add(mix(u, m));
    add(mix(u, own(writing)));
    add(mix(u, of(usual, left)));
    add(mix(u, of(usual, right)));
    add(mix(u, maskBefore));
    add(mix(u, maskAfter));
    add(mix(mix(u, of(usual, left)), mix(of(usual, right), own(style))));
    const from = own(runFrom);
    if (from >= 0) {
      const to = own(runTo);
      const first = inLine(from);
      const last = inLine(to);
      const past = inLine(to + 1);
      const prior = inLine(from - 1);
      const length = Math.min(to - from + 1, 6);
      const place = length * 8 + Math.min(at - from, 6);
      add(place);
      add(mix(place, of(mask, last)));
      add(mix(place, of(mask, first)));
      add(of(word, last));
      add(mix(of(word, last), Math.min(to - at, 3)));
      add(of(word, first));
      add(mix(1, of(word, past)));
      add(mix(length, of(word, prior)));
      add(mix(of(mask, prior), of(mask, past)));
      add(mix(of(mask, last), of(mask, past)));
      add(mix(of(mask, first), of(mask, prior)));
      add(of(ending, last));
    }
    list.nextWord();
  }
  return list.end();
}

import type { NamedCandidate } from '../names/candidate.ts';
import type { ReadDocument } from '../names/find-names.ts';
import { FeatureList, type Features, hashText, mix } from './feature-list.ts';
import type { Stretch } from './open-stretches.ts';
import { dictionaryCodes, ruleCodes } from './span-codes.ts';
import { wordTraits } from './word-traits.ts';
import type { WordUsage } from './word-usage.ts';

/** Value of a feature that looks past the line's begin or end. */
const NOTHING = 0x7fffffff;

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
  const list = new FeatureList(words.length, bits);
  const traits = wordTraits(read.document, read.evidence);
  const dictionary = dictionaryCodes(words.length, read.matches);
  const rules = ruleCodes(words.length, found);
  const usual = Int32Array.from(words, (one) => usage.codeOf(one.folded));
  const { word, shape, ending, mask, style, writing, company, runFrom, runTo } = traits;
  const open = new Uint8Array(words.length);
  for (const { from, to } of stretches) open.fill(1, from, to);
  for (let at = 0; at < words.length; at += 1) {
    if (!open[at]) {
      list.nextWord();
      continue;
    }
    const text = words[at]?.folded ?? '';
    const line = words[at]?.line;
    const near = (values: Int32Array, step: number): number =>
      words[at + step]?.line === line ? (values[at + step] ?? NOTHING) : NOTHING;
    const own = (values: Int32Array): number => values[at] ?? 0;
    let template = 0;
    const add = (value: number): void => {
      template += 1;
      list.add(template, value);
    };
    const addBits = (value: number): void => {
      template += 1;
      if (value !== NOTHING) list.addBits(template, value);
    };
    const w = own(word);
    const before = near(word, -1);
    const after = near(word, 1);
    const s = own(shape);
    const m = own(mask);
    const maskBefore = near(mask, -1);
    const maskAfter = near(mask, 1);
    add(0);
    add(w);
    add(before);
    add(after);
    add(near(word, -2));
    add(near(word, 2));
    add(mix(w, before));
    add(mix(w, after));
    add(mix(before, after));
    for (let length = 1; length <= 4; length += 1) {
      add(text.length > length ? hashText(text, 0, length) : 0);
      add(text.length > length ? hashText(text, text.length - length, text.length) : 0);
    }
    add(s);
    add(near(shape, -1));
    add(near(shape, 1));
    add(mix(near(shape, -1), s));
    add(mix(s, near(shape, 1)));
    add(mix(mix(near(shape, -1), s), near(shape, 1)));
    add(mix(s, before));
    add(mix(s, after));
    add(mix(own(ending), s));
    add(near(ending, -1));
    add(near(ending, 1));
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
    add(near(mask, -2));
    add(near(mask, 2));
    add(mix(s, maskBefore));
    add(mix(s, maskAfter));
    addBits(own(company));
    add(own(company));
    add(mix(own(company), m));
    add(mix(own(writing), m));
    const d = own(dictionary);
    const r = own(rules);
    add(d);
    add(near(dictionary, -1));
    add(near(dictionary, 1));
    add(mix(d, near(dictionary, 1)));
    add(mix(d, before));
    add(mix(d, after));
    add(mix(d, maskBefore));
    add(mix(d, maskAfter));
    add(r);
    add(mix(r, d));
    add(mix(r, m));
    add(mix(r, near(rules, -1)));
    add(mix(r, near(rules, 1)));
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
    add(mix(u, near(usual, -1)));
    add(mix(u, near(usual, 1)));
    add(mix(u, maskBefore));
    add(mix(u, maskAfter));
    add(mix(mix(u, near(usual, -1)), mix(near(usual, 1), own(style))));
    const from = own(runFrom);
    if (from >= 0) {
      const to = own(runTo);
      const first = from - at;
      const last = to - at;
      const length = Math.min(to - from + 1, 6);
      const place = length * 8 + Math.min(at - from, 6);
      add(place);
      add(mix(place, near(mask, last)));
      add(mix(place, near(mask, first)));
      add(near(word, last));
      add(mix(near(word, last), Math.min(to - at, 3)));
      add(near(word, first));
      add(mix(1, near(word, last + 1)));
      add(mix(length, near(word, first - 1)));
      add(mix(near(mask, first - 1), near(mask, last + 1)));
      add(mix(near(mask, last), near(mask, last + 1)));
      add(mix(near(mask, first), near(mask, first - 1)));
      add(near(ending, last));
    }
    list.nextWord();
  }
  return list.end();
}

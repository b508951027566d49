import { usageCode, type WordUsage } from '../../utils/actors/tagger/word-usage.ts';
import { foldText } from '../../utils/text/normalise.ts';
import { tokenise } from '../../utils/text/tokens.ts';

/** How often texts write each folded word in small letters, and with a capital within a sentence. */
export type UsageCounts = ReadonlyMap<string, { readonly lower: number; readonly capital: number }>;

export function countUsage(texts: Iterable<string>): UsageCounts {
  const counts = new Map<string, { lower: number; capital: number }>();
  for (const text of texts) {
    let opens = true;
    for (const token of tokenise(text)) {
      if (token.kind === 'punctuation') {
        opens ||= /[.!?:"“‘'(]/.test(token.text);
        continue;
      }
      if (token.kind === 'word') {
        const folded = foldText(token.text);
        const count = counts.get(folded) ?? { lower: 0, capital: 0 };
        counts.set(folded, count);
        if (/^\p{Ll}/u.test(token.text)) count.lower += 1;
        else if (!opens) count.capital += 1;
      }
      opens = false;
    }
  }
  return counts;
}

/** The usage of words without what one of the counted texts adds to it, as a text that is new would find it. */
export function usageWithout(counts: UsageCounts, text: string): WordUsage {
  const own = countUsage([text]);
  return {
    codeOf(folded) {
      const all = counts.get(folded);
      const here = own.get(folded);
      return usageCode((all?.lower ?? 0) - (here?.lower ?? 0), (all?.capital ?? 0) - (here?.capital ?? 0));
    },
  };
}

export function usageCodes(counts: UsageCounts): Map<string, number> {
  return new Map([...counts].map(([folded, { lower, capital }]) => [folded, usageCode(lower, capital)]));
}

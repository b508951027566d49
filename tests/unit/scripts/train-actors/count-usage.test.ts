import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUsage, usageCodes, usageWithout } from '../../../../scripts/train-actors/count-usage.ts';
import { usageCode } from '../../../../utils/actors/tagger/word-usage.ts';

describe('countUsage', () => {
  test('counts small letters everywhere, capitals within sentences only', () => {
    const counts = countUsage([
      'Gravel sank . Tarn saw Tarn and the gravel .',
      'The gravel: Tarn “Tarn” (Tarn)',
    ]);
    expect(counts.get('gravel')).toEqual({ lower: 2, capital: 0 });
    expect(counts.get('tarn')).toEqual({ lower: 0, capital: 1 });
    expect(counts.get('the')).toEqual({ lower: 1, capital: 0 });
  });

  test('each text opens a sentence, and numbers and commas open none', () => {
    const counts = countUsage(['she left', 'Tarn', '7 Tarn', 'she , Tarn']);
    expect(counts.get('tarn')).toEqual({ lower: 0, capital: 2 });
  });

  test('words fold to one, whatever their accents and capitals', () => {
    expect(countUsage(['a TARN Tarn']).get('tarn')).toEqual({ lower: 0, capital: 2 });
    expect(countUsage(['a zürich']).size).toBe(2);
  });
});

describe('usageWithout', () => {
  const words = ['gravel', 'Tarn', 'the', 'The', '.', 'Brenk', '“', '7'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));

  test('takes away just what the text itself adds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (others, own) => {
        const without = usageWithout(countUsage([...others, own]), own);
        const alone = countUsage(others);
        for (const word of ['gravel', 'tarn', 'the', 'brenk', 'norvik']) {
          const { lower, capital } = alone.get(word) ?? { lower: 0, capital: 0 };
          expect(without.codeOf(word)).toBe(usageCode(lower, capital));
        }
      }),
    );
  });

  test('the lines of a document, joined as sentences, take away what each line added', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        const without = usageWithout(countUsage(lines), lines.join('\n. '));
        for (const word of ['gravel', 'tarn', 'the', 'brenk']) expect(without.codeOf(word)).toBe(0);
      }),
    );
  });
});

test('usageCodes gives each counted word its code', () => {
  const codes = usageCodes(countUsage(['a gravel a gravel a gravel', 'she met Tarn']));
  expect(codes.get('gravel')).toBe(usageCode(3, 0));
  expect(codes.get('tarn')).toBe(usageCode(0, 1));
  expect(codes.get('norvik')).toBeUndefined();
});

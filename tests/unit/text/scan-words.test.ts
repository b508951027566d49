import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../utils/text/scan-words.ts';
import { tokenise } from '../../../utils/text/tokens.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

function scanned(text: string): Found[] {
  const found: Found[] = [];
  scanWords(text, (start, end, kind) => found.push({ start, end, kind }));
  return found;
}

function tokenised(text: string): Found[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ start, end, kind }) => ({ start, end, kind }));
}

// Characters at which words and numbers part or hold together, beside letters of several widths.
const TRICKY = fc.string({
  unit: fc.constantFrom(...'aZé9٣.,\'’- \nłʼ"日\u0301\ud835\u{1d400}', '’s', "'ll", 'U.S.', '1,5', '. '),
  maxLength: 30,
});

describe('scanWords', () => {
  it.each([
    'The U.S.-led talks of J.D. Vance cost $1,500.25, twice 1,5.',
    "O’Brien's d’état, can't, rock'n'roll, Qur’ān, o’9, \"it's",
    'G7 and 3rd, 2.5.1, 7,x and 7.é, x²',
    'Łódź, naïve café—word–word',
  ])('finds what the tokeniser finds: %s', (text) => {
    expect(scanned(text)).toEqual(tokenised(text));
  });

  it('finds what the tokeniser finds in any string', () => {
    fc.assert(
      fc.property(fc.oneof(TRICKY, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(scanned(text)).toEqual(tokenised(text));
      }),
      { numRuns: 2000 },
    );
  });
});

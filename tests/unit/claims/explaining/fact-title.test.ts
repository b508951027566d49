import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { barePassage } from '../../../../utils/claims/compare-passages.ts';
import { factTitle, TITLE_LIMIT } from '../../../../utils/claims/explaining/fact-title.ts';
import { recognise } from '../articles.ts';

const passage = (text: string) => barePassage(text, recognise(text));

function title(a: string, b: string, about: 'figure' | 'quotation' | null = null): string {
  const [one, other] = [passage(a), passage(b)];
  const [figure, quotation] = [one.claim.figures[0], one.claim.quotations[0]];
  return factTitle(align(one, other), {
    ...(about === 'figure' && figure ? { figure } : {}),
    ...(about === 'quotation' && quotation ? { quotation } : {}),
  });
}

describe('factTitle', () => {
  it('names what is counted, verbatim', () => {
    const a = 'Some 540,000 fishing boats in Norland were lost, the council said.';
    expect(title(a, 'Norland lost 600,000 boats.', 'figure')).toBe('fishing boats in Norland were lost');
  });

  it('names the speaker and his words for a quotation', () => {
    const a = '“If we build a second quay, it will just confuse the pilots,” Ana Veld said.';
    const b = '“If we build a second quay, it is only going to confuse the pilots,” Veld said.';
    expect(title(a, b, 'quotation')).toMatch(/^Veld: “.*\bquay”$/);
  });

  it('else takes the run of words that both share most of', () => {
    const a = 'On Monday, after a long night, Norland reopened the harbour at Lindby, to some applause.';
    expect(title(a, 'The harbour at Lindby was reopened by Norland.')).toBe(
      'Norland reopened the harbour at Lindby',
    );
  });

  it('is never empty, too long or left open, and stands in the sentence', () => {
    const word = fc.constantFrom(
      'Norland',
      'Veld',
      'the',
      'of',
      'harbour',
      'closed',
      '540,000',
      'boats',
      'said',
      '“',
      '”',
      ',',
      '.',
      '–',
      '’',
      'x'.repeat(70),
      '5%',
      'é',
      '日本語',
      '\n',
    );
    const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '));
    const about = fc.constantFrom('figure' as const, 'quotation' as const, null);
    fc.assert(
      fc.property(text, text, about, (a, b, what) => {
        const found = title(a, b, what);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(TITLE_LIMIT);
        expect(found).not.toMatch(/[\s.,;:!?–—-]$/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenPassage } from '../../../utils/reading/chosen-passage.ts';
import { SELECTION_LIMIT } from '../../../utils/reading/selected-passage.ts';

describe('chosenPassage', () => {
  it('takes the text with the page it stands on', () => {
    expect(chosenPassage('  The quay is shut. ', 'https://www.quay.example/a?b=1#c')).toEqual({
      text: 'The quay is shut.',
      url: 'https://www.quay.example/a?b=1#c',
      site: 'quay.example',
    });
  });

  it('takes no address that is no page of the web', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/hosts', 'about:blank', 'quay', 7, undefined]) {
      expect(chosenPassage('The quay is shut.', address)).toMatchObject({ url: null, site: null });
    }
    expect(chosenPassage('The quay.', `https://quay.example/${'x'.repeat(5_000)}`)?.url).toBeNull();
  });

  it('takes no slip of the hand and nothing that is no text', () => {
    for (const selected of ['', '  \n ', 'a b', null, undefined, 12, ['The quay is shut.']]) {
      expect(chosenPassage(selected, 'https://quay.example/')).toBeNull();
    }
  });

  it('bounds whatever it is given, without half characters', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (selected, address) => {
        const chosen = chosenPassage(selected, address);
        if (chosen === null) return;
        expect(chosen.text.length).toBeLessThanOrEqual(SELECTION_LIMIT);
      }),
    );
    const long = chosenPassage('x😀'.repeat(SELECTION_LIMIT), null);
    expect(long?.text.length).toBeLessThanOrEqual(SELECTION_LIMIT);
    expect(long?.text.isWellFormed()).toBe(true);
  });
});

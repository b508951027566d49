import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationTie } from '../../../../utils/claims/aligning/match-quotations.ts';

describe('quotationTie', () => {
  it.each([
    ['a fence', 'The hedge was never more than a fence, and the hens knew it'],
    ['We kept the mill … but sold the geese', 'We kept the mill and both its wheels, but sold the geese'],
    ['They [the millers] want no bridge', 'They want no bridge'],
    ['The colour of the harbour walls is a disgrace', 'The color of the harbor walls is a disgrace'],
    ['“We will wait”', 'We will wait'],
  ])('takes “%s” and “%s” for the same words', (a, b) => {
    expect(quotationTie(a, b)).toBe('same');
    expect(quotationTie(b, a)).toBe('same');
  });

  it.each([
    [
      'a word was dropped',
      'The ferry will stop for every passenger',
      'The ferry will not stop for every passenger',
    ],
    ['a word was changed', 'The eels are back in the lower river', 'The eels are gone from the lower river'],
    ['a qualifier was lost', 'The old quay is ready', 'The old quay is nearly ready for the spring'],
    [
      'a condition was lost',
      'I will sell the orchard',
      'I will sell the orchard unless my sister comes home',
    ],
    [
      'an opening was lost',
      'I have never asked for a lighthouse',
      'In public I have never asked for a lighthouse',
    ],
    [
      'a second half was lost',
      'The reeds are ours to cut',
      'The reeds are ours to cut and ours to plant again',
    ],
    ['a hedge was lost', 'a shame for the guild', 'It is almost a shame for the guild'],
    ['it was turned round', 'I never liked that lighthouse', 'I always hated that lighthouse'],
    [
      'it was built anew',
      'The heron took the eel without a sound',
      'The heron made a sound, then took the eel',
    ],
    ['a limit was lost', 'The pier held in every gale', 'The pier held in every gale that we have seen'],
    ['“only” was lost', 'the barges may pass', 'The barges may pass only when the horn sounds'],
    ['“for now” was lost', 'The well is dry', 'The well is dry for the moment'],
    ['“this year” was lost', 'We are selling no more geese', 'We are selling no more geese this year'],
    ['“some” was lost', 'must be mown twice', 'Some meadows must be mown twice'],
    ['“largely” was lost', 'forgotten by the town', 'The old lock is largely forgotten by the town'],
    ['a number word was changed', 'Of our eels thirteen got away', 'Of our eels thirty got away'],
    ['a number was changed', 'About 300 geese were lost', 'about 30 geese were lost'],
  ])('sees that %s', (_what, a, b) => {
    expect(quotationTie(a, b)).toBe('altered');
    expect(quotationTie(b, a)).toBe('altered');
  });

  it.each([
    ['Nobody knows the way', 'Nobody is being paid'],
    ['It is the deepest lake of the valley', 'It is the deepest insult in years, and the silliest'],
  ])('keeps “%s” and “%s” apart', (a, b) => {
    expect(quotationTie(a, b)).toBe('other');
  });

  it('is symmetric, and the same for a wording and itself', () => {
    const word = fc.constantFrom(
      'We',
      'will',
      'not',
      'sell',
      'the',
      'geese',
      'unless',
      '…',
      '[here]',
      ',',
      'and',
      '.',
    );
    const wording = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        expect(quotationTie(a, b)).toBe(quotationTie(b, a));
      }),
    );
    fc.assert(
      fc.property(
        wording.filter((text) => /\p{L}/u.test(text)),
        (text) => {
          expect(quotationTie(text, text)).toBe('same');
        },
      ),
    );
  });
});

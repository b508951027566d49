import { describe, expect, it } from 'vitest';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { giveBack } from '../../../../utils/claims/finding/give-back.ts';
import { memoryClaims } from '../../../../utils/claims/finding/memory-claims.ts';
import { searchClaims } from '../../../../utils/claims/finding/search-claims.ts';
import { analyse } from '../articles.ts';

describe('giveBack', () => {
  it('leaves an array empty', () => {
    const numbers = Uint32Array.of(1, 2, 3);
    giveBack(numbers);
    expect(numbers).toHaveLength(0);
  });

  it('leaves all arrays over the same memory empty', () => {
    const numbers = Uint32Array.of(1, 2, 3);
    const others = numbers.subarray(1);
    giveBack(numbers);
    giveBack(others);
    expect(others).toHaveLength(0);
  });

  it('takes nothing from a source that is asked again', async () => {
    const page = analyse('page', { blocks: [['body', 'Norland closed the lighthouse on the cape.']] });
    const other = analyse('other', {
      blocks: [['body', 'The lighthouse on the cape was closed by Norland.']],
    });
    const { index } = memoryClaims([other]);
    const search = () => searchClaims(claimsInContext(page), index, { limit: 3, without: new Set() });
    const first = await search();
    expect(first[0]).toHaveLength(1);
    expect(await search()).toEqual(first);
  });
});

import { describe, expect, it } from 'vitest';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { findPartners } from '../../../../utils/claims/finding/find-partners.ts';
import { memoryClaims } from '../../../../utils/claims/finding/memory-claims.ts';
import { WORDS_ALONE } from '../../../../utils/claims/meaning/meaning.ts';
import { analyse } from '../articles.ts';

const OPTIONS = { meaning: WORDS_ALONE, perClaim: 5, looked: 15, fetched: 100 };

const page = analyse('page', {
  blocks: [['body', 'The storm drove 540,000 people in Norland from their homes, the Port Authority said.']],
});
const other = analyse('other', {
  blocks: [
    ['body', 'More than 600,000 people in Norland were driven from their homes by the storm.'],
    ['body', 'A museum of knots opened in Sudmark.'],
  ],
});
const late = analyse('late', {
  blocks: [['body', 'Half a million people in Norland left their homes before the storm.']],
});

describe('findPartners', () => {
  it('puts the likeliest partner first, and none of the same article', async () => {
    const [partners = []] = await findPartners(claimsInContext(page), memoryClaims([page, other]), OPTIONS);
    expect(partners[0]?.claim.claim.text).toContain('600,000');
    expect(partners.every(({ claim }) => claim.article.id === 'other')).toBe(true);
    const likeness = partners.map((partner) => partner.likeness);
    expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  });

  it('looks beside the index at what it does not have yet', async () => {
    const source = {
      ...memoryClaims([other]),
      unindexedNear: async () => claimsInContext(late),
    };
    const [partners = []] = await findPartners(claimsInContext(page), source, OPTIONS);
    expect(new Set(partners.map(({ claim }) => claim.article.id))).toEqual(new Set(['other', 'late']));
  });

  it('fetches no more claims than it may, some for each claim of the page', async () => {
    const many = claimsInContext(
      analyse('many', {
        blocks: Array.from({ length: 9 }, (_, at) => ['body', `Norland sold ferry ${at}.`] as const),
      }),
    );
    const source = memoryClaims([
      analyse('pool', {
        blocks: Array.from({ length: 9 }, (_, at) => ['body', `Norland built ferry ${at}.`] as const),
      }),
    ]);
    const asked: number[] = [];
    const counting: typeof source = {
      ...source,
      claimsAt: (places) => {
        asked.push(places.length);
        return source.claimsAt(places);
      },
    };
    const partners = await findPartners(many, counting, { ...OPTIONS, fetched: 9 });
    expect(asked).toEqual([9]);
    expect(partners.every((list) => list.length > 0)).toBe(true);
  });
});

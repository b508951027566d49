import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimMeaning } from '../../../../utils/claims/finding/claim-meaning.ts';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { rankPartners } from '../../../../utils/claims/finding/rank-partners.ts';
import { WORDS_ALONE } from '../../../../utils/claims/meaning/meaning.ts';
import { WordVectors } from '../../../../utils/claims/meaning/word-vectors.ts';
import { analyse } from '../articles.ts';

const vectors = WordVectors.from(readFileSync('assets/claims/word-vectors.bin'));
const claimOf = (id: string, text: string) =>
  claimsInContext(analyse(id, { blocks: [['body', text]] })).slice(0, 1);

const [asked] = claimOf('asked', 'Nurses across Norland walked out on Monday over unpaid wages.');
const found = [
  ...claimOf('roads', 'Norland resurfaced ninety roads on Monday.'),
  ...claimOf('strike', 'Hospital staff went on strike in Norland because their salaries were late.'),
  ...claimOf('music', 'Norland heard a quartet on Monday.'),
].map((claim) => ({ claim, likeness: 0.3 }));

describe('rankPartners', () => {
  it('knows of what the search found alike who tells the same in other words', () => {
    if (asked === undefined) throw new Error('There is no claim.');
    const [first] = rankPartners(asked, found, { vectors }, 2);
    expect(first?.claim.article.id).toBe('strike');
  });

  it('keeps as many as it may, in the order of the search where all are kept', () => {
    if (asked === undefined) throw new Error('There is no claim.');
    expect(rankPartners(asked, found, WORDS_ALONE, 2)).toHaveLength(2);
    const listed = found.map((partner, at) => ({ ...partner, likeness: at }));
    expect(rankPartners(asked, listed, { vectors }, 9)).toEqual(listed.toReversed());
  });

  it('unpacks what a claim means once', () => {
    if (asked === undefined) throw new Error('There is no claim.');
    expect(claimMeaning(asked.claim, vectors)).toBe(claimMeaning(asked.claim, vectors));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestPlaces } from '../../../../utils/claims/finding/best-places.ts';
import {
  articleOfPlace,
  claimsAtPlace,
  PLACES_OF_ARTICLE,
  placeOfClaim,
} from '../../../../utils/claims/finding/claim-places.ts';
import { claimsInContext } from '../../../../utils/claims/finding/claim-source.ts';
import { memoryClaims } from '../../../../utils/claims/finding/memory-claims.ts';
import { searchClaims } from '../../../../utils/claims/finding/search-claims.ts';
import { analyse } from '../articles.ts';

const NONE = new Set<number>();

/** The texts that a search finds for the first claim of a page, the best first. */
async function textsFor(
  page: ReturnType<typeof analyse>,
  others: readonly ReturnType<typeof analyse>[],
  limit = 5,
) {
  const source = memoryClaims(others);
  const claims = claimsInContext(page);
  const [first = []] = await searchClaims(claims, source.index, { limit, without: NONE });
  const there = await source.claimsAt(first.map(({ place }) => place));
  return first.flatMap(({ place }) => (there.get(place) ?? []).map(({ claim }) => claim.text));
}

const body = (...sentences: string[]) => ({ blocks: sentences.map((text) => ['body', text] as const) });

describe('searchClaims', () => {
  it('finds by rare words before common ones', async () => {
    const page = analyse('page', body('Norland mended the beacon of Lindby.'));
    const others = [
      analyse(
        'one',
        body('Norland mended a road.', 'A road in Norland was mended.', 'Norland mended a gate.'),
      ),
      analyse('two', body('The beacon of Lindby is dark.')),
    ];
    expect((await textsFor(page, others))[0]).toBe('The beacon of Lindby is dark.');
  });

  it.each([
    [
      'an actor under another name',
      'Kyiv counted its bridges.',
      'An envoy flew to Kiev.',
      'An envoy flew to the coast.',
    ],
    [
      'an equal amount',
      'The dyke cost €2.5 million.',
      'For 2.5 million euros there is a quay.',
      'For 3.5 million euros there is a quay.',
    ],
    ['what happens in other words', 'The minister resigned.', 'Ms Veld stepped down.', 'Ms Veld sat down.'],
  ])('finds by %s', async (_, sentence, like, unlike) => {
    const page = analyse('page', body(sentence));
    const found = await textsFor(page, [analyse('unlike', body(unlike)), analyse('like', body(like))]);
    expect(found[0]).toBe(like);
  });

  it('prefers a sentence among others on the matter', async () => {
    const page = analyse('page', body('Veld signed it.', 'The treaty on herring ends a feud.'));
    const [alone, amid] = [
      analyse('alone', body('Brandt sold a kiosk.', 'Veld signed it with a pen.', 'Rain fell.')),
      analyse(
        'amid',
        body('Herring had caused a feud.', 'Veld signed it with a pen.', 'The treaty is short.'),
      ),
    ];
    const source = memoryClaims([alone, amid]);
    const [first = []] = await searchClaims(claimsInContext(page), source.index, { limit: 2, without: NONE });
    expect(first.map(({ place }) => articleOfPlace(place))[0]).toBe(1);
  });

  it('passes over what it is told to', async () => {
    const page = analyse('page', body('Norland mended the beacon of Lindby.'));
    const source = memoryClaims([page, page]);
    const options = { limit: 3, without: new Set([0]) };
    const [found = []] = await searchClaims(claimsInContext(page), source.index, options);
    expect(found.map(({ place }) => articleOfPlace(place))).toEqual([1]);
    expect(found[0]?.score).toBeGreaterThan(0.8);
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

  it('takes an empty side', async () => {
    const page = claimsInContext(analyse('page', body('Norland mended the beacon.')));
    const options = { limit: 3, without: NONE };
    expect(await searchClaims([], memoryClaims([]).index, options)).toEqual([]);
    expect(await searchClaims(page, memoryClaims([]).index, options)).toEqual([[]]);
  });
});

describe('places of claims', () => {
  it('hold every claim of an article once, in order, within its own numbers', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 3_000 }), (article, count) => {
        const places = Array.from({ length: count }, (_, position) => placeOfClaim(article, position, count));
        for (const [position, place] of places.entries()) {
          expect(articleOfPlace(place)).toBe(article);
          expect(place % PLACES_OF_ARTICLE).toBeLessThan(PLACES_OF_ARTICLE);
          const { from, to } = claimsAtPlace(place, count);
          expect(from <= position && position < to).toBe(true);
          expect((places[position + 1] ?? place + 1) - place).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('BestPlaces', () => {
  it('keeps what sorting would put first', () => {
    const scores = fc.array(fc.float({ min: Math.fround(0.001), max: 9, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 12 }), (list, limit) => {
        const best = new BestPlaces(limit);
        for (const [place, score] of list.entries()) best.offer(place, score);
        const sorted = list.toSorted((a, b) => b - a).slice(0, limit);
        expect(best.sorted().map(({ score }) => score)).toEqual(sorted);
      }),
    );
  });
});

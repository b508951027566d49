import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_LIMIT, extractClaims } from '../../../../utils/claims/reading/extract-claims.ts';
import { analyse, articleOf, recognise } from '../articles.ts';

describe('extractClaims', () => {
  it('reads title, dek and body only', () => {
    const { claims } = analyse('a', {
      blocks: [
        ['title', 'Norland closes its harbour'],
        ['dek', 'Ships turn south.'],
        ['card', 'Read more: Sudmark opens a harbour'],
        ['body', 'The harbour closed on Monday. Nobody was hurt.'],
        ['caption', 'The harbour on Monday.'],
        ['bio', 'Jo Lund writes on harbours.'],
      ],
    });
    expect(claims.map(({ text }) => text)).toEqual([
      'Norland closes its harbour',
      'Ships turn south.',
      'The harbour closed on Monday.',
      'Nobody was hurt.',
    ]);
  });

  it('never runs over blocks, and counts a repeated sentence once', () => {
    const { claims } = analyse('a', {
      blocks: [
        ['body', 'The harbour closed'],
        ['body', 'on Monday. Nobody was hurt.'],
        ['body', 'Nobody was hurt.'],
      ],
    });
    expect(claims.map(({ text }) => text)).toEqual(['The harbour closed', 'on Monday.', 'Nobody was hurt.']);
  });

  it('counts a sentence once whatever its marks and capitals, and the title beside it', () => {
    const { claims } = analyse('a', {
      blocks: [
        ['title', 'The harbour closed on Monday'],
        ['body', 'The harbour closed on Monday. It was “late”. The ships left.'],
        ['body', 'The Harbour closed on  Monday! It was "late". Forty ships left.'],
      ],
    });
    expect(claims.map(({ text }) => text)).toEqual([
      'The harbour closed on Monday',
      'The harbour closed on Monday.',
      'It was “late”.',
      'The ships left.',
      'Forty ships left.',
    ]);
  });

  it('keeps what was read in a sentence, with offsets inside of it', () => {
    const { claims, article } = analyse('a', {
      date: '2026-01-29',
      blocks: [
        ['title', 'The year in numbers'],
        ['body', 'On Friday Ana Veld said that Norland lost more than 40 ships.'],
      ],
    });
    const claim = claims[1];
    expect(claim).toMatchObject({
      type: 'figure',
      actors: ['ana-veld', 'norland'],
      polarity: 'affirmed',
      modality: 'reported',
    });
    expect(article.text.slice(claim?.start, claim?.end)).toBe(claim?.text);
    expect(claim?.figures[0]).toMatchObject({ surface: '40', hedge: 'more-than' });
    expect(claim?.dates[0]?.interval).toEqual({ from: '2026-01-23', to: '2026-01-23' });
    expect(claim?.quotations[0]).toMatchObject({ actor: 'ana-veld', source: { surface: 'Ana Veld' } });
    expect(structuredClone(claim)).toEqual(claim);
  });

  it('holds whom a sentence means without their names', () => {
    const article = articleOf({
      blocks: [
        ['title', 'The year'],
        ['body', 'It rained. Norland’s president left Sudmark. Nobody stayed.'],
      ],
    });
    const start = article.text.indexOf('Norland’s president');
    const described = [{ start, end: start + 'Norland’s president'.length, actor: 'ana-veld' }];
    const claims = extractClaims(article, recognise(article.text), described);
    expect(claims.map(({ actors }) => actors)).toEqual([[], [], ['norland', 'sudmark', 'ana-veld'], []]);
  });

  it.each([
    ['Norland did not close the harbour.', 'negated', 'asserted'],
    ['Norland will close the harbour.', 'affirmed', 'planned'],
    ['Norland may close the harbour.', 'affirmed', 'possible'],
    ['Norland denied closing the harbour.', 'affirmed', 'denied'],
    ['Not only ships use the harbour.', 'affirmed', 'asserted'],
  ])('reads polarity and modality of %s', (sentence, polarity, modality) => {
    const { claims } = analyse('a', { blocks: [['body', sentence]] });
    expect(claims[0]).toMatchObject({ polarity, modality });
  });

  it.each([
    ['Norland spent 1.3 percent of its GDP on ships in 2024.', true],
    ['Unemployment in Norland is 4.1 percent.', true],
    ['Sudmark’s navy boarded two tankers near Kyiv.', true],
    ['Ana Veld accused the Port Authority of hiding the report.', true],
    ['The quay is a symbol of what the coast once was.', false],
    ['Norland has three reasons to be patient.', false],
    ['Whoever wants peace may have to wait.', false],
    ['“The quay is closed for good,” Ana Veld said on Monday.', true],
    ['Norland signed a treaty with Sudmark in March 2022.', true],
    ['Perhaps this could be a truly important question for us all.', false],
    ['What would you do?', false],
    ['We should always remember what matters most.', false],
  ])('weighs %s', (sentence, worth) => {
    const { claims } = analyse('a', { blocks: [['body', sentence]] });
    expect((claims[0]?.score ?? 0) >= 0.5).toBe(worth);
  });

  it('bounds the claims of a huge article', () => {
    const { claims } = analyse('a', {
      blocks: [['body', Array.from({ length: CLAIM_LIMIT + 50 }, (_, at) => `Ship ${at} sailed.`).join(' ')]],
    });
    expect(claims).toHaveLength(CLAIM_LIMIT);
  });

  it('skips what is no sentence by its length', () => {
    const { claims } = analyse('a', { blocks: [['body', `${'word '.repeat(2_000)}. The quay is closed.`]] });
    expect(claims.map(({ text }) => text)).toEqual(['The quay is closed.']);
  });

  it('gives exact offsets for any text and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
        const article = articleOf({ blocks: paragraphs.map((words) => ['body', words] as const) });
        for (const claim of extractClaims(article, recognise(article.text))) {
          expect(article.text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.score).toBeGreaterThanOrEqual(0);
          expect(claim.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf, compareHeadWithBody } from '../../../../utils/claims/finding/head-against-body.ts';
import { WORDS_ALONE } from '../../../../utils/claims/meaning/meaning.ts';
import { analyse } from '../articles.ts';

const report = analyse('report', {
  blocks: [
    ['title', 'Storm drove 600,000 people in Norland from their homes'],
    ['dek', 'Ana Veld called the storm the worst of the century.'],
    ['body', 'The storm drove 540,000 people in Norland from their homes, the Port Authority said.'],
    ['body', 'A museum of knots opened in Sudmark.'],
  ],
});

describe('compareHeadWithBody', () => {
  it('holds a title against what stands below it, and is never sure', async () => {
    const comparisons = await compareHeadWithBody(report, WORDS_ALONE);
    const first = comparisons.find(({ a }) => a.quote.startsWith('Storm drove'));
    expect(first?.a.article).toBe('report');
    expect(first?.b.article).toBe(bodyOf('report'));
    expect(first?.b.quote).toContain('540,000');
    expect(comparisons.every(({ tier }) => tier === 'hint')).toBe(true);
    expect(comparisons.some(({ b }) => b.quote.startsWith('Ana Veld'))).toBe(false);
  });

  it('says nothing of an article that is all head or all body', async () => {
    const [title, , body] = report.article.blocks.map(
      ({ kind, start, end }) => [kind, report.article.text.slice(start, end)] as const,
    );
    if (title === undefined || body === undefined) throw new Error('The report has both.');
    for (const block of [title, body])
      expect(await compareHeadWithBody(analyse('part', { blocks: [block] }), WORDS_ALONE)).toEqual([]);
  });
});

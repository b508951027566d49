import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../utils/claims/comparison.ts';
import { applyJudgements } from '../../../../utils/claims/judgements/apply-judgements.ts';
import { type Judgement, pairKey } from '../../../../utils/claims/pair-key.ts';

function comparison(a: string, b: string, change: Partial<Comparison> = {}): Comparison {
  const evidence = (quote: string, article: string) => ({
    article,
    start: 0,
    end: quote.length,
    quote,
    marks: [],
  });
  return {
    relation: 'figure-differs',
    tier: 'hint',
    score: 0.6,
    what: '',
    a: evidence(a, 'page'),
    b: evidence(b, 'brief'),
    why: '',
    rule: 'figure',
    parts: [],
    ...change,
  };
}

const found = [comparison('One.', 'Uno.'), comparison('Two.', 'Due.'), comparison('Three.', 'Tre.')];
const nothing = new Map<string, Judgement>();
const never = () => false;

function quotes(comparisons: readonly Comparison[]): string[] {
  return comparisons.map(({ a }) => a.quote);
}

describe('applyJudgements', () => {
  it('leaves everything as it is where nothing was said', () => {
    const comparisons = applyJudgements(found, nothing, never);
    expect(quotes(comparisons)).toEqual(['One.', 'Two.', 'Three.']);
    expect(comparisons.every(({ important }) => !important)).toBe(true);
  });

  it('tells what is important, also from the other side and with other white space', () => {
    const judged = new Map([[pairKey('Due.', ' Two. '), 'important' as const]]);
    const comparisons = applyJudgements(found, judged, never);
    expect(comparisons.map(({ important }) => important)).toEqual([false, true, false]);
  });

  it('puts doubted hints last and lowers them, but nothing that is sure or important', () => {
    const sure = comparison('Four.', 'Quattro.', { tier: 'shown', score: 0.9 });
    const judged = new Map([[pairKey('Two.', 'Due.'), 'important' as const]]);
    const comparisons = applyJudgements([...found.slice(0, 2), sure], judged, () => true);
    expect(quotes(comparisons)).toEqual(['Two.', 'Four.', 'One.']);
    expect(comparisons.map(({ score }) => score)).toEqual([0.6, 0.9, 0.3]);
  });
});

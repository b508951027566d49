import { describe, expect, it } from 'vitest';
import { rejectedRules } from '../../../../utils/claims/judgements/rejected-rules.ts';
import { exampleJudgement } from './example-judgement.ts';

const { page, coverage } = exampleJudgement();

function rejections(count: number, change: Parameters<typeof exampleJudgement>[0] = {}) {
  return Array.from({ length: count }, (_, at) => exampleJudgement(change, { page: `Sentence ${at}.` }));
}

describe('rejectedRules', () => {
  it('doubts a rule that was rejected three times between two articles, from either side', () => {
    const isRejected = rejectedRules(rejections(3));
    expect(isRejected('figure', page, coverage)).toBe(true);
    expect(isRejected('figure', coverage, page)).toBe(true);
    expect(rejectedRules(rejections(2))('figure', page, coverage)).toBe(false);
  });

  it('doubts neither another rule nor another article', () => {
    const isRejected = rejectedRules(rejections(5));
    expect(isRejected('date', page, coverage)).toBe(false);
    expect(isRejected('figure', page, { ...coverage, title: 'Another' })).toBe(false);
    expect(isRejected('figure', page, { ...coverage, outlet: 'The Quay' })).toBe(false);
  });

  it('doubts nothing for what is important', () => {
    const isRejected = rejectedRules(rejections(5, { judgement: 'important' }));
    expect(isRejected('figure', page, coverage)).toBe(false);
  });

  it('knows no article that has neither address nor title', () => {
    const nameless = { ...coverage, title: null };
    const isRejected = rejectedRules(rejections(4, { coverage: nameless }));
    expect(isRejected('figure', page, nameless)).toBe(false);
  });
});

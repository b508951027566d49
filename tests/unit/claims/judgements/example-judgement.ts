import type { StoredJudgement } from '../../../../utils/claims/judgements/judged-pair.ts';
import { pairKey } from '../../../../utils/claims/pair-key.ts';

const PAGE = {
  quote: 'Some 900 dockers laid down work.',
  title: 'Harbour strike grows',
  outlet: 'The Quay',
  url: 'https://quay.example/strike',
  date: '2026-01-20',
};
const COVERAGE = {
  quote: 'About 400 dockers laid down work.',
  article: '0f1e2d3c',
  title: 'Dockers walk out',
  outlet: 'Northern Post',
  url: null,
  date: '2026-01-18',
};

/** A judgement of an invented comparison, of which anything can be another; its key follows from the quotes. */
export function exampleJudgement(
  change: Partial<StoredJudgement> = {},
  quotes: { readonly page?: string; readonly coverage?: string } = {},
): StoredJudgement {
  const page = { ...PAGE, ...(quotes.page !== undefined && { quote: quotes.page }) };
  const coverage = { ...COVERAGE, ...(quotes.coverage !== undefined && { quote: quotes.coverage }) };
  return {
    pair: pairKey(page.quote, coverage.quote),
    judgement: 'not-same',
    relation: 'figure-differs',
    rule: 'figure',
    what: 'dockers on strike',
    page,
    coverage,
    madeAt: '2026-02-05T09:30:00.000Z',
    ...change,
  };
}

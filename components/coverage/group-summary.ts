import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import { countText } from '../shared/count-text.ts';
import { formatPeriod } from '../shared/format-period.ts';
import { nameList } from '../shared/name-list.ts';

/** Outlets that a summary names. */
const OUTLETS = 3;

/** "3 articles · RT, POLITICO, Asia Times · 24 Jan – 2 Feb 2026"; less what is not known. */
export function groupSummary(heads: readonly Pick<ArticleHead, 'outlet' | 'date'>[]): string {
  const outlets = [...new Set(heads.flatMap(({ outlet }) => outlet ?? []))];
  const dates = heads.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const period = first === undefined || last === undefined ? null : formatPeriod(first, last);
  return [
    countText(heads.length, 'article'),
    ...(outlets.length > 0 ? [nameList(outlets, OUTLETS)] : []),
    ...(period !== null ? [period] : []),
  ].join(' · ');
}

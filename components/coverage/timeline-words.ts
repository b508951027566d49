import type { WhenPublished } from '../../utils/messages/coverage-answers.ts';
import { countText } from '../shared/count-text.ts';
import { formatDate } from '../shared/date-text.tsx';
import { formatPeriod } from '../shared/format-period.ts';
import type { TimedArticle } from './timeline-entries.ts';

const ORDERS: readonly { readonly when: WhenPublished; readonly words: string }[] = [
  { when: 'earlier', words: 'earlier than this page' },
  { when: 'same-day', words: 'on its day' },
  { when: 'later', words: 'later' },
];

/** "Timeline: 4 articles, 24 Jan – 2 Feb 2026; 3 earlier than this page, 1 later. This page: 26 Jan 2026." */
export function timelineWords(articles: readonly TimedArticle[], pageDate: string | null): string {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const period = formatPeriod(dates[0] ?? '', dates.at(-1) ?? '');
  const orders = ORDERS.flatMap(({ when, words }) => {
    const count = articles.filter((article) => article.when === when).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const told = [`${countText(dates.length, 'article')}, ${period}`, orders.join(', ')].filter(
    (part) => part !== '',
  );
  const page = pageDate === null ? null : formatDate(pageDate);
  return `Timeline: ${told.join('; ')}.${page === null ? '' : ` This page: ${page}.`}`;
}

import type { TabReading } from '../../utils/messages/answers.ts';

/** The page's own article, as far as comparisons show it. */
export type ComparedArticle = Pick<TabReading['article'], 'title' | 'outlet' | 'url' | 'date'>;

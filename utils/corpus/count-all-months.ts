import type { Transaction } from 'dexie';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { MonthCountRecord } from './month-count-record.ts';
import { countInMonths, facetsOf, sourceFacet } from './month-counts.ts';
import type { ArticleSourceRecord, HeadRecord } from './stored-records.ts';

/** Records that the upgrade holds in memory at once. */
const AT_ONCE = 1_000;

/** Counts all articles by month, as additions do from the tenth schema on. */
export async function countAllMonths(transaction: Transaction): Promise<void> {
  const monthCounts = transaction.table<MonthCountRecord, [string, string]>('monthCounts');
  const heads = transaction.table<HeadRecord, DocumentNumber>('articleHeads');
  for (let after = 0; ; ) {
    const some = await heads.where('number').above(after).limit(AT_ONCE).toArray();
    const last = some.at(-1);
    if (last === undefined) break;
    await countInMonths({ monthCounts }, some, facetsOf, 1);
    after = last.number;
  }
  const sources = transaction.table<ArticleSourceRecord>('articleSources');
  for (let after: readonly [string, number] = ['', 0]; ; ) {
    const some = await sources.where('[source+article]').above(after).limit(AT_ONCE).toArray();
    const last = some.at(-1);
    if (last === undefined) break;
    await countInMonths({ monthCounts }, some, ({ source }) => [sourceFacet(source)], 1);
    after = [last.source, last.article];
  }
}

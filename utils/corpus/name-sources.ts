import type { Transaction } from 'dexie';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { headRecord } from './article-heads.ts';
import type { ArticleRecord, ArticleSourceRecord, HeadRecord, SourceSumRecord } from './stored-records.ts';

/** Articles that the upgrade holds in memory at once. */
const AT_ONCE = 500;

/** As schemas before the seventh stored it: 'starter', or 'user' for what the reader imported. */
type OriginatedArticle = ArticleRecord & { readonly origin?: string };

/** Gives articles of one origin their source, and their heads what they hold from the seventh schema on. */
export async function nameSources(transaction: Transaction): Promise<void> {
  const articles = transaction.table<OriginatedArticle, DocumentNumber>('articles');
  const addedAt = new Date().toISOString();
  const sums = new Map<string, SourceSumRecord>();
  for (let after = 0; ; ) {
    const records = await articles.where('number').above(after).limit(AT_ONCE).toArray();
    const last = records.at(-1);
    if (last === undefined) break;
    const heads: HeadRecord[] = [];
    const sources: ArticleSourceRecord[] = [];
    for (const record of records) {
      const source = record.origin === 'starter' ? 'starter' : 'import';
      const head = headRecord(record, addedAt);
      const { articles: before, bytes } = sums.get(source) ?? { articles: 0, bytes: 0 };
      heads.push(head);
      sources.push({ source, article: record.number, at: head.at });
      sums.set(source, { source, articles: before + 1, bytes: bytes + head.bytes });
    }
    await transaction.table<HeadRecord>('articleHeads').bulkPut(heads);
    await transaction.table<ArticleSourceRecord>('articleSources').bulkAdd(sources);
    after = last.number;
  }
  await transaction.table<SourceSumRecord>('sourceSums').bulkAdd([...sums.values()]);
}

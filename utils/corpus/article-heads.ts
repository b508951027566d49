import type { EntityTable } from 'dexie';
import type { CoverageHead, DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleRecord, HeadRecord } from './stored-records.ts';

/** The head of an article, as it is kept apart from it. */
export function headRecord({
  number,
  id,
  article: { outlet, date, url, title },
  sourceCheck,
}: Pick<ArticleRecord, 'number' | 'id' | 'article' | 'sourceCheck'>): HeadRecord {
  return { number, id, outlet, date, url, title, ...(sourceCheck?.suspect && { suspect: true }) };
}

/** The heads of articles by their numbers; those that are gone are left out. */
export async function storedHeads(
  articleHeads: EntityTable<HeadRecord, 'number'>,
  numbers: readonly DocumentNumber[],
): Promise<Map<DocumentNumber, CoverageHead>> {
  const heads = new Map<DocumentNumber, CoverageHead>();
  for (const record of await articleHeads.bulkGet([...numbers])) {
    if (record === undefined) continue;
    const { number, ...head } = record;
    heads.set(number, head);
  }
  return heads;
}

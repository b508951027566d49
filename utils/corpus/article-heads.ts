import type { EntityTable } from 'dexie';
import { articlePlace } from '../articles/article-place.ts';
import type { CoverageHead, DocumentNumber } from '../coverage/coverage-index.ts';
import { roughBytes } from './rough-bytes.ts';
import type { ArticleRecord, HeadRecord } from './stored-records.ts';

/** The head of an article, as it is kept apart from it. `addedAt`: when it came into the corpus, ISO 8601 in UTC. */
export function headRecord(
  record: Pick<ArticleRecord, 'number' | 'id' | 'article' | 'sourceCheck' | 'mentions' | 'sentences'>,
  addedAt: string,
): HeadRecord {
  const { number, id, article, sourceCheck } = record;
  const { outlet, date, url, title, language } = article;
  return {
    number,
    id,
    outlet,
    date,
    url,
    title,
    ...(sourceCheck?.suspect && { suspect: true }),
    at: date ?? '',
    language: language === null ? '' : primaryLanguage(language),
    place: articlePlace(url),
    bytes: roughBytes(record),
    addedAt,
  };
}

/** The language that a tag of BCP 47 names, without country or script: "pt" for "pt-BR". */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** The heads of articles by their numbers; those that are gone are left out. */
export async function storedHeads(
  articleHeads: EntityTable<HeadRecord, 'number'>,
  numbers: readonly DocumentNumber[],
): Promise<Map<DocumentNumber, CoverageHead>> {
  const heads = new Map<DocumentNumber, CoverageHead>();
  for (const record of await articleHeads.bulkGet([...numbers])) {
    if (record !== undefined) heads.set(record.number, coverageHead(record));
  }
  return heads;
}

/** What lists of coverage show of a head. */
export function coverageHead({ id, outlet, date, url, title, suspect }: HeadRecord): CoverageHead {
  return { id, outlet, date, url, title, ...(suspect && { suspect }) };
}

import type { SourcedArticle } from '../corpus/sourced-articles.ts';
import { type CsvRow, csvRows } from './writing/csv-table.ts';

export const ARTICLE_COLUMNS = [
  'id',
  'date',
  'outlet',
  'title',
  'author',
  'url',
  'language',
  'sources',
  'added',
] as const;

/** Longest part of a title in a file's name, in characters; some disks take 255 bytes for the whole name. */
const TITLE_LENGTH = 60;

/** Articles as rows of a table. */
export function articleRows(articles: readonly SourcedArticle[]): string {
  const rows = articles.map(
    ({ analysed: { id, article }, sources, addedAt }): CsvRow<(typeof ARTICLE_COLUMNS)[number]> => {
      const { date, outlet, title, author, url, language } = article;
      return { id, date, outlet, title, author, url, language, sources: sources.join(' '), added: addedAt };
    },
  );
  return csvRows(ARTICLE_COLUMNS, rows);
}

/** "2026-01-31 Dockers walk out 0f3a91bc.md": a name that every disk takes, and that no other article has. */
export function articleFileName({ id, article: { date, title } }: SourcedArticle['analysed']): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0] ?? 'undated';
  const words = (title ?? '').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = [...words.join(' ')].slice(0, TITLE_LENGTH).join('').trim();
  return [day, short, id.slice(0, 8)]
    .filter((part) => part !== '')
    .join(' ')
    .concat('.md');
}

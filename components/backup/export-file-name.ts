import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';

export type ExportKind = 'markdown' | 'bibtex' | 'csl-json' | 'evidence';

const ENDINGS: Readonly<Record<ExportKind, string>> = {
  markdown: '.md',
  bibtex: '.bib',
  'csl-json': '.json',
  evidence: '-evidence.html',
};

/** Longest part of a title in a file's name, in characters. */
const TITLE_LENGTH = 60;

/** "2026-01-31-dockers-walk-out.md": letters and digits of any script, which every disk takes. */
export function exportFileName(
  { date, title, id }: Pick<ArticleHead, 'date' | 'title' | 'id'>,
  kind: ExportKind,
): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0] ?? '';
  const words = (title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [id.slice(0, 8)];
  const short = [...words.join('-')].slice(0, TITLE_LENGTH).join('').replace(/-$/, '');
  return `${day === '' ? '' : `${day}-`}${short}${ENDINGS[kind]}`;
}

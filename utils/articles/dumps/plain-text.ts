import type { Article, Block } from '../article.ts';
import { readStatedDate } from '../stated-date.ts';
import { finishArticle } from './draft.ts';
import { readParagraphs } from './paragraph-blocks.ts';
import { looksLikeHeading, type SourceLine } from './source-lines.ts';

const BYLINE = /^(?:by|von|par|por|di|door|av)\s+(\p{Lu}[^.\d]{2,80})$/iu;

/** Reads a text that is no dump as one article: its first line is the title where it looks like one. */
export function readPlainText(source: string, lines: readonly SourceLine[]): Article {
  const [first, ...others] = lines;
  const titled = first !== undefined && others.length > 0 && looksLikeHeading(first.text);
  const opening: Block[] = titled ? [{ kind: 'title', start: first.start, end: first.end }] : [];
  let author: string | null = null;
  let date: string | null = null;
  const rest = titled ? others : [...lines];
  for (let line = rest[0]; line && rest.length > 1; line = rest[0]) {
    const name: string | null = BYLINE.exec(line.text)?.[1] ?? null;
    const stated: string | null = readStatedDate(line.text);
    if ((name === null || author !== null) && (stated === null || date !== null)) break;
    author ??= name;
    date ??= stated;
    opening.push({ kind: 'byline', start: line.start, end: line.end });
    rest.shift();
  }
  const { blocks, via, author: noted } = readParagraphs(rest);
  return finishArticle(source, {
    title: titled ? first.text : null,
    via,
    date,
    author: author ?? noted,
    blocks: [...opening, ...blocks],
  });
}

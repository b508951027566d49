import type { Article } from '../article.ts';
import { finishArticle } from './draft.ts';
import { readParagraphs } from './paragraph-blocks.ts';
import type { SourceLine } from './source-lines.ts';

// "Title – Outlet": the last dash or bar with spaces around it, and a short name after it.
const HEADING = /^(.{3,220}\S)(\s+[–—|·-]\s+(\p{Lu}[^–—|·.!?]{1,48}[^–—|·.!?\s,;:]|\p{Lu}\p{Lu}+))$/u;
const LONGEST_HEADING = 280;
const CONTINUE =
  /^(?:continue reading|keep reading|weiterlesen|lire la suite|seguir leyendo|continuar leyendo|continua a leggere|lees verder|läs vidare|czytaj dalej|continuar lendo|читать дальше|続きを読む)\W*$/iu;

interface Heading {
  readonly line: SourceLine;
  readonly title: string;
  readonly outlet: string;
}

/**
 * Reads an outlet's archive: articles under headings "Title – Outlet", often with "Continue Reading" between them.
 * Null where the lines are no such archive.
 */
export function readOutletArchive(source: string, lines: readonly SourceLine[]): Article[] | null {
  const headings = articleHeadings(lines);
  if (headings.size === 0) return null;
  const articles: Article[] = [];
  let heading: Heading | null = null;
  let own: SourceLine[] = [];
  const close = () => {
    if (heading && own.length > 0) articles.push(readArticle(source, heading, own));
    heading = null;
    own = [];
  };
  for (const line of lines) {
    const next = headings.get(line);
    if (next) {
      close();
      heading = next;
    } else if (CONTINUE.test(line.text)) close();
    else if (heading) own.push(line);
  }
  close();
  return articles;
}

function readArticle(source: string, { line, title, outlet }: Heading, own: readonly SourceLine[]): Article {
  const { blocks, via, author } = readParagraphs(own);
  const titleEnd = line.start + title.length;
  const outletStart =
    titleEnd + (line.text.length - title.length - line.text.slice(title.length).trimStart().length);
  return finishArticle(source, {
    title,
    outlet,
    via,
    author,
    blocks: [
      { kind: 'title', start: line.start, end: titleEnd },
      { kind: 'boilerplate', start: outletStart, end: line.end },
      ...blocks,
    ],
  });
}

/**
 * The headings: lines whose ending comes back on other lines as headings' endings do, or that stand right after
 * "Continue Reading" or first in a source that has such separators.
 */
function articleHeadings(lines: readonly SourceLine[]): Map<SourceLine, Heading> {
  const candidates = lines.flatMap((line, index) => {
    const match = line.text.length <= LONGEST_HEADING ? HEADING.exec(line.text) : null;
    const previous = lines[index - 1];
    const after = lines[index + 1];
    const alone = line.startsParagraph || (previous !== undefined && CONTINUE.test(previous.text));
    if (!match || !alone || !after) return [];
    const [, title = '', , outlet = ''] = match;
    const separated = index === 0 || (previous !== undefined && CONTINUE.test(previous.text));
    return [{ line, title: title.trim(), outlet: outlet.trim(), separated }];
  });
  const hasSeparators = lines.some((line) => CONTINUE.test(line.text));
  const endings = new Map<string, number>();
  for (const { outlet } of candidates) endings.set(outlet, (endings.get(outlet) ?? 0) + 1);
  return new Map(
    candidates
      .filter(({ outlet, separated }) => (endings.get(outlet) ?? 0) >= 2 || (separated && hasSeparators))
      .map(({ line, title, outlet }) => [line, { line, title, outlet }]),
  );
}

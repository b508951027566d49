import type { Article, Block } from '../article.ts';
import { cardHeadline } from '../block-cues.ts';
import { readStatedDate } from '../stated-date.ts';
import { isArticleOpening } from './article-opening.ts';
import { finishArticle } from './draft.ts';
import { inferOutlet } from './outlet-evidence.ts';
import { readParagraphs } from './paragraph-blocks.ts';
import { looksLikeHeading, paragraphs, type SourceLine } from './source-lines.ts';

const MONTH_HEADING =
  /^(?:(?:monthly )?archives?(?: for| of)?|month|monat|monatsarchiv|archiv|mois|mes|archivo|mese|archivio|maand|miesiąc|mês|arquivo)\s*[:–—-]?\s*(.{6,30})$/i;

// Without a month's heading, this many cards and openings must show that it is an archive.
const LEAST_UNHEADED = 2;

/**
 * Reads a month's archive: a heading with the month, then articles one below the other, each opened by a dek (or a
 * title and a dek), with cards of other articles between their paragraphs. Null where the lines are no such archive.
 */
export function readMonthlyArchive(source: string, lines: readonly SourceLine[]): Article[] | null {
  const headingAt = lines.slice(0, 3).findIndex((line) => monthOf(line.text) !== null);
  const date = monthOf(lines[headingAt]?.text ?? '');
  const groups = markCards(paragraphs(lines.slice(headingAt + 1)));
  const starts = articleStarts(groups);
  if (starts.length === 0 || (headingAt < 0 && !looksLikeArchive(groups, starts))) return null;
  const parts = starts.map((start, index) => groups.slice(start, starts[index + 1] ?? groups.length));
  const texts = parts.map((part) => source.slice(part[0]?.lines[0]?.start, part.at(-1)?.lines.at(-1)?.end));
  const cardCredits = groups.flatMap((group) =>
    group.isCard && group.lines.length > 1 ? [group.lines[0]?.text ?? ''] : [],
  );
  const outlet = inferOutlet(texts, cardCredits);
  return parts.map((part) => readArticle(source, part, outlet, date));
}

function looksLikeArchive(groups: readonly Group[], starts: readonly number[]): boolean {
  const cards = groups.filter((group) => group.isCard && group.lines.length > 1).length;
  const [first] = groups;
  return (
    first !== undefined && isHeadingGroup(first) && cards >= LEAST_UNHEADED && starts.length > LEAST_UNHEADED
  );
}

interface Group {
  readonly lines: readonly SourceLine[];
  readonly isCard: boolean;
}

function monthOf(line: string): string | null {
  const date = readStatedDate(MONTH_HEADING.exec(line)?.[1] ?? '') ?? null;
  return date && date.length === 7 ? date : null;
}

/** A card is a line such as "Read more" with the paragraph after it, or a line "READ MORE: headline". */
function markCards(groups: readonly SourceLine[][]): Group[] {
  let opened = false;
  return groups.map((lines) => {
    const headlines = lines.map((line) => cardHeadline(line.text)).filter((headline) => headline !== null);
    const isCard =
      headlines.length > 0 || (opened && lines.length <= 3 && lines.every((line) => line.text.length <= 220));
    opened = headlines.includes('') && lines.length === 1;
    return { lines, isCard };
  });
}

function articleStarts(groups: readonly Group[]): number[] {
  const starts: number[] = [];
  groups.forEach((group, index) => {
    if (index === 0 || (isHeadingGroup(group) && opensArticle(groups, index))) starts.push(index);
  });
  // A title with its dek below it opens one article, not two.
  return starts.filter((start) => !starts.includes(start - 1));
}

function isHeadingGroup({ lines, isCard }: Group): boolean {
  return !isCard && lines.length <= 2 && lines.every((line) => isHeadingLine(line.text));
}

// A longer line, or a long question, is a paragraph that happens to lack its full stop.
function isHeadingLine(text: string): boolean {
  return looksLikeHeading(text) && text.length <= (/\?[”"’']?$/.test(text) ? 120 : 180);
}

function opensArticle(groups: readonly Group[], index: number): boolean {
  const bodies = (from: number, step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let at = from; found.length < 3 && at >= 0 && at < groups.length; at += step) {
      const group = groups[at];
      if (group && !group.isCard && !isHeadingGroup(group))
        found.push(group.lines.map((line) => line.text).join(' '));
    }
    return found;
  };
  const heading = groups[index]?.lines.map((line) => line.text).join(' ') ?? '';
  const next = groups[index + 1];
  const followedByHeading = next !== undefined && isHeadingGroup(next);
  return isArticleOpening({
    heading,
    before: bodies(index - 1, -1),
    after: bodies(index + 1, 1),
    followedByHeading,
  });
}

function readArticle(
  source: string,
  groups: readonly Group[],
  outlet: string | null,
  date: string | null,
): Article {
  const headings: SourceLine[] = [];
  for (const group of groups) {
    if (!isHeadingGroup(group) || headings.length + group.lines.length > 2) break;
    headings.push(...group.lines);
  }
  const titled = headings.length === 2;
  const opening: Block[] = headings.map(({ start, end }, index) => ({
    kind: titled && index === 0 ? 'title' : 'dek',
    start,
    end,
  }));
  const rest = groups.flatMap((group) => group.lines).slice(headings.length);
  const { blocks, via, author } = readParagraphs(rest);
  return finishArticle(source, {
    title: titled ? (headings[0]?.text ?? null) : null,
    outlet,
    via,
    author,
    date,
    blocks: [...opening, ...blocks],
  });
}

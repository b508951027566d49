import type { Block, BlockKind } from '../article.ts';
import { bioName, cardHeadline, isBoilerplate, isCaption, isContributionNote } from '../block-cues.ts';
import { readRepublication } from './republication.ts';
import { paragraphs, type SourceLine } from './source-lines.ts';

/** The lines of one article as blocks, and what its notes say of author and origin. */
export interface ParagraphReading {
  readonly blocks: readonly Block[];
  readonly via: string | null;
  readonly author: string | null;
}

// Notes about the writer stand at the end, before at most this many other paragraphs.
const TAIL = 4;

/** Tells body, captions, cards, notes and boilerplate apart in an article whose paragraphs are lines. */
export function readParagraphs(lines: readonly SourceLine[]): ParagraphReading {
  const groups = paragraphs(lines);
  const blocks: Block[] = [];
  const authors: string[] = [];
  let via: string | null = null;
  let afterCardMark = false;
  groups.forEach((group, index) => {
    const kind = groupKind(group, index >= groups.length - TAIL, afterCardMark);
    afterCardMark = group.some((line) => cardHeadline(line.text) === '') && group.length === 1;
    for (const [position, line] of group.entries()) {
      const previous = group[position - 1];
      const last = blocks.at(-1);
      const wrapped = previous !== undefined && kind(line) === 'body' && last?.kind === 'body';
      if (wrapped && isHardWrapped(previous.text))
        blocks[blocks.length - 1] = { kind: 'body', start: last.start, end: line.end };
      else blocks.push({ kind: kind(line), start: line.start, end: line.end });
      if (kind(line) === 'bio') authors.push(...[bioName(line.text)].filter((name) => name !== null));
      if (kind(line) !== 'boilerplate') continue;
      const origin = readRepublication(line.text);
      via ??= origin.via;
      if (origin.author) authors.push(origin.author);
    }
  });
  return { blocks, via, author: [...new Set(authors)].join(', ') || null };
}

/** What the lines of one paragraph are; lines that belong to a photo or a card go together. */
function groupKind(
  group: readonly SourceLine[],
  inTail: boolean,
  afterCardMark: boolean,
): (line: SourceLine) => BlockKind {
  const isCard = group.some((line) => cardHeadline(line.text) !== null);
  if (isCard || (afterCardMark && group.length <= 3 && group.every((line) => isHeadlineLike(line.text))))
    return () => 'card';
  const short = group.every((line) => line.text.length <= 300);
  if (short && group.some((line) => isBoilerplate(line.text)) && group.length > 1) return () => 'boilerplate';
  if (short && group.some((line) => isCaption(line.text))) return () => 'caption';
  return (line) => {
    if (isBoilerplate(line.text)) return 'boilerplate';
    if (inTail && isContributionNote(line.text)) return 'byline';
    if (inTail && bioName(line.text) !== null) return 'bio';
    return 'body';
  };
}

/** Whether a line breaks off amid a sentence because its column was full. */
function isHardWrapped(text: string): boolean {
  return text.length >= 40 && text.length <= 120 && !/[.!?…:]["”’')\]»]*$/u.test(text);
}

function isHeadlineLike(text: string): boolean {
  return text.length <= 220;
}

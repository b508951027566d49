import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Block, BlockKind } from '../article.ts';
import { isContributionNote, isPromotion, openingBioName } from '../block-cues.ts';

/** A body that a page put on one line, as blocks in the source's offsets, and what its notes say. */
export interface InlineBodyReading {
  readonly blocks: readonly Block[];
  readonly author: string | null;
  /** Another outlet that the text promotes as its own. */
  readonly promoted: string | null;
}

// "…caption. | Name/Agency": the credit that follows a caption when paragraphs were run together.
const CREDIT =
  /\s\|\s(?:\p{L}[^|.!?“"]{1,90}?(?:Getty Images|AFP|Reuters|REUTERS|AP|EPA|EFE|Shutterstock|iStock|Alamy|dpa|Xinhua|TASS|Bloomberg|POOL|Pool|Corbis|NurPhoto|Anadolu|ANSA|Wikimedia|Flickr|Sipa USA|Sipa)(?:\/\p{Lu}\p{L}+| via (?:Getty Images|AFP|AP|Reuters|EPA))*(?=\s|$)|(?:(?:Photo|Image|Illustration|Picture)s? (?:by|:) ?)?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?:\/\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)?)?(?=\s|$))/gu;
const LONGEST_CAPTION = 320;
const MOST_CAPTIONS = 200;

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+";
const CAPITALS_NAME = `${CAPITALS}(?: (?:(?:and|AND) )?${CAPITALS}){1,6}`;
const CAPITALS_BYLINE = new RegExp(`\\bBy (${CAPITALS_NAME})(?=\\s)`, 'u');
const OPENING_BYLINE =
  /^By (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:,? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})?)(?=\s(?:[—–-]|\||in |\p{Lu}{2,}))/u;
const ILLUSTRATION =
  /^\s*(?:Illustrations?|Photos?|Photographs?|Graphics?|Images?) by \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}(?:\s?(?:\/|for)\s?\p{Lu}[\p{L}]*)?/u;
const PROMOTED =
  /\b(?:[Tt]ry|[Ss]ubscribe to|[Ss]ign up (?:for|to)) ((?:The |the )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3})/u;
// Bylines stand within the first characters of a text, after a repeated title and a standfirst at most.
const OPENING = 500;
// Promotion, and the notes on who helped, stand in the last sentences.
const TAIL_SENTENCES = 4;
// Only this much at either end is parted into sentences.
const EDGE = 2000;

/** Tells captions, bylines, notes and promotion from the body in a text whose paragraphs stand on one line. */
export function readInlineBody(source: string, line: Span, title: string | null): InlineBodyReading {
  const text = source.slice(line.start, line.end);
  const marks: Block[] = [];
  const mark = (kind: BlockKind, start: number, end: number) => {
    if (end > start && !marks.some((other) => other.start < end && start < other.end))
      marks.push({ kind, start, end });
  };
  const authors: string[] = [];
  let from = 0;
  if (
    title &&
    text.length > title.length &&
    text.slice(0, title.length).toLowerCase() === title.toLowerCase()
  ) {
    mark('boilerplate', 0, title.length);
    from = title.length;
  }
  const byline = findByline(text);
  if (byline) {
    mark('byline', byline.start, byline.end);
    authors.push(byline.author);
  }
  for (const caption of captions(text)) mark('caption', caption.start, caption.end);
  for (const span of sentences(text.slice(0, EDGE)).filter(({ end }) => end > from)) {
    const name = openingBioName(text.slice(span.start, span.end));
    if (name === null) break;
    authors.push(name);
    mark('bio', span.start, span.end);
  }
  const promoted = markTail(text, lastSentences(text), mark);
  const author = [...new Set(authors)].join(', ') || null;
  return { blocks: fillWithBody(text, marks, line.start), author, promoted };
}

function findByline(text: string): (Span & { author: string }) | null {
  const opening = text.slice(0, OPENING);
  const match = OPENING_BYLINE.exec(opening) ?? CAPITALS_BYLINE.exec(opening);
  if (!match?.[1]) return null;
  const illustration = ILLUSTRATION.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  const author = match[1] === match[1].toUpperCase() ? titleCase(match[1]) : match[1];
  return { author, start: match.index, end: match.index + match[0].length + illustration.length };
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function lastSentences(text: string): Span[] {
  const from = Math.max(0, text.length - EDGE);
  const spans = sentences(text.slice(from)).slice(-TAIL_SENTENCES);
  return spans.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** A credit after a bar, with the sentence before it, which is the caption. */
function captions(text: string): Span[] {
  return [...text.matchAll(CREDIT)].slice(0, MOST_CAPTIONS).map((match) => {
    const before = text.slice(Math.max(0, match.index - LONGEST_CAPTION), match.index);
    const last = sentences(before).at(-1);
    const start = match.index - before.length + (last?.start ?? before.length);
    return { start, end: match.index + match[0].length };
  });
}

function markTail(
  text: string,
  tail: readonly Span[],
  mark: (kind: BlockKind, start: number, end: number) => void,
): string | null {
  let promoted: string | null = null;
  let promotes = false;
  for (const { start, end } of [...tail].reverse()) {
    const sentence = text.slice(start, end);
    if (isPromotion(sentence)) {
      promotes = true;
      promoted ??= PROMOTED.exec(sentence)?.[1]?.replace(/^the /, '') ?? null;
      mark('boilerplate', start, end);
    } else if (promotes && /\b(?:your|our)\b/i.test(sentence) && !/[“”"'’]/.test(sentence))
      mark('boilerplate', start, end);
    else if (isContributionNote(sentence)) mark('byline', start, end);
    else break;
  }
  return promoted;
}

/** What no mark covers is body; white space at the edges belongs to no block. */
function fillWithBody(text: string, marks: readonly Block[], offset: number): Block[] {
  const blocks: Block[] = [];
  const add = (kind: BlockKind, start: number, end: number) => {
    const passage = text.slice(start, end);
    const from = start + passage.length - passage.trimStart().length;
    const to = end - (passage.length - passage.trimEnd().length);
    if (to > from) blocks.push({ kind, start: offset + from, end: offset + to });
  };
  let at = 0;
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    add('body', at, start);
    add(kind, start, end);
    at = end;
  }
  add('body', at, text.length);
  return blocks;
}

import type { TextBlock } from '../articles/html-blocks.ts';

export interface MarkdownText {
  /** The first heading, where the text begins with one. */
  readonly heading: string | null;
  /** Paragraphs, further headings, quotations, items of lists and cells of tables, in order, without their marks. */
  readonly blocks: readonly TextBlock[];
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6}\s/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s/;
/** "[!note]" and the like, which programs write at the beginning of a quotation. */
const CALLOUT = /^\[![\w-]{1,40}\][+-]?\s*/;

/** Lines of structure are short; patterns take long on a line that never ends. */
const LONGEST_STRUCTURE = 1000;

/** Marks are looked for in paragraphs up to this length, for the same reason. */
const LONGEST_MARKED = 100_000;

/** Reads the blocks of a Markdown text (CommonMark, with tables and front matter aside). Code is no reading matter. */
export function markdownBlocks(text: string): MarkdownText {
  const blocks: TextBlock[] = [];
  let heading: string | null = null;
  let open: string[] = [];
  let isCode = false;
  const close = (): void => {
    push(open.join(' '));
    open = [];
  };
  const push = (line: string): void => {
    const plain = plainText(line);
    if (plain !== '') blocks.push({ kind: 'body', text: plain });
  };
  const title = (line: string): void => {
    if (heading === null && blocks.length === 0) heading = plainText(line) || null;
    else push(line);
  };
  for (const written of withoutComments(text).split(/\r?\n/)) {
    const line = written.replace(/^(?: {0,3}>\s?)+/, '').replace(CALLOUT, '');
    if (line.length > LONGEST_STRUCTURE) {
      if (!isCode) open.push(line.trim());
    } else if (FENCE.test(line)) {
      close();
      isCode = !isCode;
    } else if (isCode || DEFINITION.test(line) || TABLE_RULE.test(line)) {
      // A line of dashes below a text makes it a heading.
      if (open.length > 0 && UNDERLINE.test(line)) title(open.splice(0).join(' '));
    } else if (open.length > 0 && UNDERLINE.test(line)) {
      title(open.splice(0).join(' '));
    } else if (line.trim() === '' || RULE.test(line)) {
      close();
    } else if (HEADING.test(line)) {
      close();
      title(line.replace(HEADING, '').trim().replace(/#+$/, ''));
    } else if (ITEM.test(line)) {
      close();
      open.push(line.replace(ITEM, '').trim());
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      close();
      for (const cell of line.trim().slice(1, -1).split('|')) push(cell);
    } else {
      open.push(line.trim());
    }
  }
  close();
  return { heading, blocks };
}

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    kept += text.slice(from, start);
    from = end + 3;
  }
  return kept + text.slice(from);
}

/** The words of a line: links as their text, no images, no marks, no tags. */
function plainText(line: string): string {
  const bare = line.length > LONGEST_MARKED ? line : withoutMarks(line);
  return bare.replace(/\s+/g, ' ').trim();
}

function withoutMarks(line: string): string {
  return line
    .replace(/!\[\[[^\]]{0,500}\]\]/g, '')
    .replace(/!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[\[(?:[^\]|]{0,500}\|)?([^\]|]{0,500})\]\]/g, '$1')
    .replace(/\[\^[^\]]{1,80}\]/g, '')
    .replace(/\[([^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<((?:https?|mailto):[^>\s]{1,2000})>/gi, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(`{1,3})(.{1,500}?)\1/g, '$2')
    .replace(/(\*\*\*|\*\*|\*|~~|==)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(__?)(?=\S)(.{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&nbsp;/g, ' ');
}

import type { Span } from '../text/span.ts';

/**
 * A run of a block's text that stands character for character in one text node:
 * `text.slice(start, end)` is `node.data.slice(nodeStart, nodeStart + end - start)`, white space aside.
 */
export interface TextPiece extends Span {
  readonly node: Text;
  readonly nodeStart: number;
}

/** The text of one block of a page and where each of its characters stands. Offsets are UTF-16 code units. */
export interface BlockText {
  readonly text: string;
  /** In order of the text; line breaks that stand for `<br>` belong to no piece. */
  readonly pieces: readonly TextPiece[];
}

/** Two boundary points, as `StaticRange` and `Range` take them. */
export interface TextRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

// What a reader does not read as text, and where a mark would be wrong or useless.
const SKIPPED_TAGS = new Set(
  'script style noscript template svg math code button input textarea select option datalist iframe object embed audio video canvas head title meta link'.split(
    ' ',
  ),
);

// Characters without width or meaning that pages put inside words: soft hyphens, zero-width spaces, bidirectional controls.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const SPACE = /\s/;

/** Whether an element begins a block of text of its own, judged by its tag alone, without asking for layout. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

/** Whether an element's text is not for reading: code, controls, editors, and what attributes say is hidden. */
export function isSkippedElement(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName) || isHiddenElement(element)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether an element's own attributes say that it is hidden. */
export function isHiddenElement(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * Reads an element's own text: the text nodes whose nearest block element it is. Blocks within it (`li` in `li`, `p`
 * in `blockquote`) are blocks of their own and are left out, so that no character is read twice. Runs of white space
 * become one space, `<br>` becomes a line break, characters without width are dropped.
 */
export function readBlockText(element: Element): BlockText {
  const reader = new OwnTextReader();
  reader.readChildren(element);
  return reader.finish();
}

/**
 * Finds where a passage of a block stands in the page. `start` and `end` are offsets in `blockText.text`; null where
 * the passage is empty or holds nothing but line breaks that stand in no text node.
 */
export function locate(blockText: BlockText, start: number, end: number): TextRange | null {
  const { pieces } = blockText;
  const first = pieces[firstPieceEndingAfter(pieces, start)];
  let lastIndex = firstPieceEndingAfter(pieces, end - 1);
  // An end in a gap between pieces belongs to the piece before the gap.
  if ((pieces[lastIndex]?.start ?? Number.POSITIVE_INFINITY) >= end) lastIndex -= 1;
  const last = pieces[lastIndex];
  if (!first || !last || first.start >= end || last.end <= start) return null;
  return {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(0, start - first.start),
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(last.end, end) - last.start,
  };
}

function firstPieceEndingAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

class OwnTextReader {
  private parts: string[] = [];
  private pieces: TextPiece[] = [];
  private length = 0;
  /** White space seen and not yet written: nothing, a space (with its place), or line breaks. */
  private pending: { breaks: number; node: Text | null; at: number } | null = null;

  readChildren(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.readText(child);
      else if (isElement(child)) this.readElement(child);
    }
  }

  finish(): BlockText {
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private readElement(element: Element): void {
    if (element.localName === 'br') this.addBreak();
    else if (isBlockElement(element)) this.separate();
    else if (!isSkippedElement(element)) this.readChildren(element);
  }

  private readText(node: Text): void {
    const { data } = node;
    let from = -1;
    for (let at = 0; at < data.length; at++) {
      const character = data[at] ?? '';
      const space = SPACE.test(character);
      if (!space && !INVISIBLE.test(character)) {
        if (from < 0) from = at;
        continue;
      }
      if (from >= 0) this.write(node, from, at);
      from = -1;
      if (space) this.pending ??= { breaks: 0, node, at };
    }
    if (from >= 0) this.write(node, from, data.length);
  }

  private addBreak(): void {
    this.pending = { breaks: Math.min(2, (this.pending?.breaks ?? 0) + 1), node: null, at: 0 };
  }

  /** A block that is left out parts the words before it from the words after it. */
  private separate(): void {
    this.pending = { breaks: Math.max(1, this.pending?.breaks ?? 0), node: null, at: 0 };
  }

  private write(node: Text, from: number, to: number): void {
    this.writePending();
    this.append(node.data.slice(from, to), node, from);
  }

  private writePending(): void {
    const pending = this.pending;
    this.pending = null;
    if (!pending || this.length === 0) return;
    if (pending.breaks > 0 || !pending.node) {
      const breaks = '\n'.repeat(Math.max(1, pending.breaks));
      this.parts.push(breaks);
      this.length += breaks.length;
    } else this.append(' ', pending.node, pending.at);
  }

  private append(text: string, node: Text, nodeStart: number): void {
    const start = this.length;
    const end = start + text.length;
    this.parts.push(text);
    this.length = end;
    const last = this.pieces.at(-1);
    const continues =
      last &&
      last.node === node &&
      last.end === start &&
      last.nodeStart + last.end - last.start === nodeStart;
    if (continues) this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ node, nodeStart, start, end });
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

import type { Block } from '../articles/article.ts';
import { type BlockText, locate, readBlockText } from '../articles/block-text.ts';
import type { Span } from '../text/span.ts';

/** A block of an article and the element of the live page that it was read from. */
export interface PlacedBlock {
  readonly element: Element;
  readonly block: Block;
}

/**
 * From offsets in an article's text to places in the live page. Each block is read again when it is first asked
 * for; a block whose element has left the page, or says something else by now, has no places any more.
 */
export class PageText {
  /** The article's text. */
  readonly text: string;
  readonly #blocks: readonly PlacedBlock[];
  readonly #read = new Map<PlacedBlock, BlockText | null>();

  /** `blocks` in the order of `text`, in UTF-16 code units of it. */
  constructor(text: string, blocks: readonly PlacedBlock[]) {
    this.text = text;
    this.#blocks = blocks;
  }

  /** The live range of a span; null where its passage does not stand on the page (any more). */
  rangeOf(span: Span): Range | null {
    const first = this.#blockAt(span.start);
    const last = this.#blockAt(span.end - 1);
    if (!first || !last || span.end <= span.start) return null;
    const from = this.#locate(first, span.start, Math.min(span.end, first.block.end));
    const to = first === last ? from : this.#locate(last, last.block.start, span.end);
    if (!from || !to) return null;
    const range = first.element.ownerDocument.createRange();
    range.setStart(from.startNode, from.startOffset);
    range.setEnd(to.endNode, to.endOffset);
    return range;
  }

  #locate(placed: PlacedBlock, start: number, end: number) {
    const text = this.#readAgain(placed);
    return text && locate(text, start - placed.block.start, end - placed.block.start);
  }

  #readAgain(placed: PlacedBlock): BlockText | null {
    const known = this.#read.get(placed);
    if (known !== undefined) return known;
    const { element, block } = placed;
    const now = element.isConnected ? readBlockText(element) : null;
    const unchanged = now?.text === this.text.slice(block.start, block.end) ? now : null;
    this.#read.set(placed, unchanged);
    return unchanged;
  }

  #blockAt(offset: number): PlacedBlock | null {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.block.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const found = this.#blocks[low];
    return found && found.block.start <= offset ? found : null;
  }
}

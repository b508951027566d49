import type { BlockKind } from './article.ts';
import { isBlockElement, isSkippedElement, readBlockText } from './block-text.ts';
import { isPageTool, liveBlockKind, TextSizes } from './live-block-kind.ts';
import { parseHtml } from './parse-html.ts';

/** A paragraph, and what it is. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * The paragraphs of a piece of HTML that is nothing but an article's text, as feeds and exports of other programs hold
 * it; in the order of the text, markup gone, entities read. Nothing in it is run or loaded. Empty where it cannot be
 * read.
 */
export function htmlBlocks(html: string): TextBlock[] {
  const parsed = parseHtml(html);
  if (!parsed.ok) return [];
  const blocks: TextBlock[] = [];
  const sizes = new TextSizes();
  for (const element of textElements(parsed.document)) {
    const { text } = readBlockText(element);
    // The text of a piece stands in the body itself where it has no paragraphs.
    if (text === '' || (element.localName !== 'body' && isPageTool(element, text))) continue;
    const kind = liveBlockKind(element, text, sizes);
    for (const paragraph of text.split('\n\n')) blocks.push({ kind, text: paragraph });
  }
  return blocks;
}

/** Every element that is shown, in order; without recursion, since a piece can be nested deeper than the stack. */
function* textElements(document: Document): Generator<Element> {
  const open: Element[] = [...document.querySelectorAll('body')].slice(0, 1);
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (isSkippedElement(element)) continue;
    if (element.localName === 'body' || isBlockElement(element)) yield element;
    open.push(...[...element.children].reverse());
  }
}

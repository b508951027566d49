import type { BlockKind } from '../../articles/article.ts';
import type { TextBlock } from '../../articles/html-blocks.ts';
import type { XmlElement } from '../xml-tree.ts';

// Paragraphs and what holds them, in XHTML and in NITF.
const BLOCKS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 hl1 hl2 li ol ul dl dt dd blockquote bq block credit pre div section article body body.content table caption tr td th hr figure figcaption media media-caption media-producer note address aside'.split(
    ' ',
  ),
);
const SKIPPED: ReadonlySet<string> = new Set(
  'head script style template noscript object nitf-table-metadata media-reference media-metadata body.head body.end docdata'.split(
    ' ',
  ),
);
const CAPTIONS: ReadonlySet<string> = new Set([
  'figcaption',
  'caption',
  'media-caption',
  'media-producer',
  'credit',
]);

/** The paragraphs of an article that is marked up as XHTML or NITF, in order. */
export function xmlBlocks(element: XmlElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  readInto(blocks, element, 'body');
  return blocks;
}

/** The guard before the parser bounds how deep this goes. */
function readInto(blocks: TextBlock[], element: XmlElement, kind: BlockKind): void {
  let text = '';
  const finish = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(line)) blocks.push({ kind, text: line });
    text = '';
  };
  const readChildren = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') text += child;
      else if (SKIPPED.has(child.name)) continue;
      else if (BLOCKS.has(child.name)) {
        finish();
        readInto(blocks, child, CAPTIONS.has(child.name) ? 'caption' : kind);
      } else if (child.name === 'br') text += ' ';
      else readChildren(child);
    }
  };
  readChildren(element);
  finish();
}

import { htmlBlocks, type TextBlock } from '../../articles/html-blocks.ts';
import { childAt, childrenOf, lineOf, textOf, type XmlElement } from '../xml-tree.ts';
import { paragraphsOf } from './plain-values.ts';
import { xmlBlocks } from './xml-blocks.ts';

/** The text that an item carries, with what its markup says besides. */
export interface NewsContent {
  readonly title: string | null;
  readonly author: string | null;
  readonly blocks: readonly TextBlock[];
}

const NOTHING: NewsContent = { title: null, author: null, blocks: [] };

/** The text of a `contentSet`: the first of its renditions that has one, as NITF, XHTML, escaped HTML or plain. */
export function newsContent(set: XmlElement | null): NewsContent {
  for (const inline of set === null ? [] : childrenOf(set, 'inlineXML', 'inlineData')) {
    const content = inline.name === 'inlineXML' ? markedUp(inline) : data(inline);
    if (content.blocks.length > 0) return content;
  }
  return NOTHING;
}

function markedUp(inline: XmlElement): NewsContent {
  const nitf = childAt(inline, 'nitf');
  if (nitf !== null) return nitfContent(nitf);
  const body = childAt(inline, 'html', 'body') ?? inline;
  return { ...NOTHING, blocks: xmlBlocks(body) };
}

/** The head of a NITF body has headline, second headline and byline; the text stands in its content. */
function nitfContent(nitf: XmlElement): NewsContent {
  const head = childAt(nitf, 'body', 'body.head');
  const content = childAt(nitf, 'body', 'body.content');
  const dek = lineOf(head && childAt(head, 'hedline', 'hl2'));
  return {
    title: lineOf(head && childAt(head, 'hedline', 'hl1')),
    author: lineOf(head && childAt(head, 'byline')),
    blocks: [
      ...(dek === null ? [] : [{ kind: 'dek' as const, text: dek }]),
      ...(content === null ? [] : xmlBlocks(content)),
    ],
  };
}

function data(inline: XmlElement): NewsContent {
  const text = textOf(inline);
  const type = inline.attributes.get('contenttype') ?? 'text/plain';
  if (/html|xml/i.test(type)) return { ...NOTHING, blocks: htmlBlocks(text) };
  // Other data (base64 of a picture) has an encoding.
  if (!type.startsWith('text/') || inline.attributes.has('encoding')) return NOTHING;
  return { ...NOTHING, blocks: paragraphsOf(text).map((paragraph) => ({ kind: 'body', text: paragraph })) };
}

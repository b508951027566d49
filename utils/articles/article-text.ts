import type { Article, Block } from './article.ts';
import { bodySpan } from './block-spans.ts';
import { readBlockText } from './block-text.ts';
import { declaredReviews } from './declared-reviews.ts';
import { isPageTool, liveBlockKind, TextSizes } from './live-block-kind.ts';
import { findMainElements } from './main-elements.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { withMissedParagraphs } from './missed-paragraphs.ts';
import type { PageDeclarations } from './page-declarations.ts';
import { findDek } from './page-dek.ts';
import { namesInByline } from './text-byline.ts';

/** A block of an article and the element of the live page whose own text it is. */
export interface LiveBlock {
  readonly element: Element;
  readonly block: Block;
}

/** What a page holds: an article with its blocks in the order of {@link Article.blocks}, or why there is none. */
export type LiveReading =
  | { readonly kind: 'article'; readonly article: Article; readonly blocks: readonly LiveBlock[] }
  | { readonly kind: 'not-article'; readonly reason: string };

const SEPARATOR = '\n\n';
// A byline of its own stands among the first blocks.
const EARLY = 3;
const LONG_PARAGRAPH = 60;

/**
 * Reads the article of a page that is known to be one, without changing the page. Each block's text is what
 * `readBlockText` gives for its element, and the article's text is all of them joined by empty lines, the title first
 * where an element shows it.
 * @param url where the page was loaded from
 * @param declared what the page declares, as `readDeclarations` gave it
 */
export function readArticleText(document: Document, url: string, declared: PageDeclarations): LiveReading {
  const { article, blocks } = readMainText(document, readMetadata(document, url, declared), 'article');
  if (article.body.end === article.body.start)
    return { kind: 'not-article', reason: 'The article’s text could not be found on this page.' };
  const reviews = declaredReviews(document, declared.nodes);
  return { kind: 'article', article: reviews.length > 0 ? { ...article, reviews } : article, blocks };
}

/** Reads title and main text of any page, as {@link readArticleText} does for an article. */
export function readMainText(
  document: Document,
  metadata: PageMetadata,
  kind: Article['kind'],
): { article: Article; blocks: LiveBlock[] } {
  const { titleElement, description, ...stated } = metadata;
  const main = withMissedParagraphs(document, findMainElements(document))
    .filter((element) => element !== titleElement)
    .map((element) => ({ element, text: readBlockText(element).text }))
    .filter(({ element, text }) => text !== '' && !isPageTool(element, text));
  const firstParagraph = main.find(({ text }) => text.length >= LONG_PARAGRAPH)?.element;
  // Some pages name the writers only in a first paragraph of their own.
  const unsigned = stated.author === null || stated.author === stated.outlet;
  const byline = unsigned
    ? main.slice(0, EARLY).find(({ text }) => namesInByline(text, stated.outlet).length > 0)
    : undefined;
  const shownNames = byline ? namesInByline(byline.text, stated.outlet) : [];
  const dek = findDek(document, titleElement, firstParagraph, description);
  const sizes = new TextSizes();
  const parts: { element: Element; text: string; kind: Block['kind'] }[] = main.map(({ element, text }) => ({
    element,
    text,
    kind:
      element === dek ? 'dek' : element === byline?.element ? 'byline' : liveBlockKind(element, text, sizes),
  }));
  if (dek && !main.some(({ element }) => element === dek))
    parts.unshift({ element: dek, text: readBlockText(dek).text, kind: 'dek' });
  if (titleElement)
    parts.unshift({ element: titleElement, text: readBlockText(titleElement).text, kind: 'title' });
  let length = 0;
  const blocks = parts.map(({ element, text, kind: blockKind }): LiveBlock => {
    const start = length;
    length += text.length + SEPARATOR.length;
    return { element, block: { kind: blockKind, start, end: start + text.length } };
  });
  const own = blocks.map(({ block }) => block);
  const article: Article = {
    ...stated,
    author: shownNames.length > 0 ? shownNames.join(', ') : stated.author,
    kind,
    via: null,
    text: parts.map(({ text }) => text).join(SEPARATOR),
    sourceStart: 0,
    body: bodySpan(own),
    blocks: own,
  };
  return { article, blocks };
}

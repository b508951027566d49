import { Readability } from '@mozilla/readability';
import type { Article, Block } from './article.ts';
import { decideArticle } from './article-decision.ts';
import { bodySpan } from './block-spans.ts';
import { isBlockElement, readBlockText } from './block-text.ts';
import { liveBlockKind } from './live-block-kind.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';

/** A block of an article and the element of the live page whose own text it is. */
export interface LiveBlock {
  readonly element: Element;
  readonly block: Block;
}

/** What a page holds: an article with its blocks in the order of {@link Article.blocks}, or why there is none. */
export type LiveReading =
  | { readonly kind: 'article'; readonly article: Article; readonly blocks: readonly LiveBlock[] }
  | { readonly kind: 'not-article'; readonly reason: string };

const INDEX = 'data-sidelight-index';
const SEPARATOR = '\n\n';
// Where an element's class or label keeps Readability from its text although it is the main one, it finds less than this.
const SHORTEST_MAIN_TEXT = 250;

/**
 * Reads the article of a page without changing the page. Each block's text is what `readBlockText` gives for its
 * element, and the article's text is all of them joined by empty lines, the title first.
 * @param url where the page was loaded from
 */
export function readLiveArticle(document: Document, url: string): LiveReading {
  const decision = decideArticle(document, url);
  if (!decision.isArticle) return { kind: 'not-article', reason: decision.reason };
  const metadata = readMetadata(document, url);
  const { article, blocks } = readMainText(document, metadata, 'article');
  if (article.body.end === article.body.start)
    return { kind: 'not-article', reason: 'The article’s text could not be found on this page.' };
  return { kind: 'article', article, blocks };
}

/** Reads title and main text of any page, as {@link readLiveArticle} does for an article. */
export function readMainText(
  document: Document,
  metadata: PageMetadata,
  kind: Article['kind'],
): { article: Article; blocks: LiveBlock[] } {
  const parts: string[] = [];
  const blocks: LiveBlock[] = [];
  let length = 0;
  const add = (element: Element, blockKind: Block['kind']) => {
    const { text } = readBlockText(element);
    if (text === '') return;
    if (parts.length > 0) length += SEPARATOR.length;
    blocks.push({ element, block: { kind: blockKind, start: length, end: length + text.length } });
    parts.push(text);
    length += text.length;
  };
  const { titleElement } = metadata;
  if (titleElement) add(titleElement, 'title');
  const mainElements = findMainElements(document).filter((element) => element !== titleElement);
  for (const element of mainElements) add(element, liveBlockKind(element, metadata));
  const text = parts.join(SEPARATOR);
  const own = blocks.map(({ block }) => block);
  const article: Article = {
    kind,
    title: metadata.title,
    outlet: metadata.outlet,
    via: null,
    date: metadata.date,
    author: metadata.author,
    url: metadata.url,
    tags: metadata.tags,
    language: metadata.language,
    text,
    sourceStart: 0,
    body: bodySpan(own),
    blocks: own,
  };
  return { article, blocks };
}

/**
 * The live elements whose own text is the page's main text, in the page's order. Readability works on a clone whose
 * elements carry their place in the live page, so that what it keeps leads back to live elements.
 */
function findMainElements(document: Document): Element[] {
  const live = [...document.querySelectorAll('*')];
  const clone = document.cloneNode(true) as Document;
  [...clone.querySelectorAll('*')].forEach((element, index) => {
    element.setAttribute(INDEX, String(index));
  });
  const content = new Readability<Node>(clone, {
    charThreshold: SHORTEST_MAIN_TEXT,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content;
  if (!content) return [];
  const kept = new Set<number>();
  collectKept(content, null, live, kept);
  return [...kept].sort((a, b) => a - b).flatMap((index) => live[index] ?? []);
}

/** Notes, for each text that was kept, the live block element that it belongs to. */
function collectKept(
  node: Node,
  liveElement: Element | null,
  live: readonly Element[],
  kept: Set<number>,
): void {
  // Built once for each element that holds text, so that a deep page costs no more than its size.
  const indexOf = liveIndexes(live);
  const walk = (current: Node, owner: Element | null) => {
    let nearest = owner;
    if (current.nodeType === 1) {
      const index = (current as Element).getAttribute(INDEX);
      if (index !== null) nearest = live[Number(index)] ?? owner;
    } else if (current.nodeType === 3 && /\S/.test(current.nodeValue ?? '')) {
      let block = nearest;
      while (block && !isBlockElement(block)) block = block.parentElement;
      const index = block ? indexOf.get(block) : undefined;
      if (index !== undefined) kept.add(index);
    }
    for (let child = current.firstChild; child; child = child.nextSibling) walk(child, nearest);
  };
  walk(node, liveElement);
}

function liveIndexes(live: readonly Element[]): Map<Element, number> {
  return new Map(live.map((element, index) => [element, index]));
}

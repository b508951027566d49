import { Readability } from '@mozilla/readability';
import { isBlockElement } from './block-text.ts';
import { copyPage, type PageCopy } from './page-copy.ts';

// Readability tries again with looser rules where it finds less than this.
const SHORTEST_MAIN_TEXT = 250;

/**
 * The live block elements whose text Readability takes for a page's main text, in the page's order. Readability takes
 * a copy apart and moves its text nodes about; each of them is known by the live text node that it was copied from.
 */
export function findMainElements(document: Document): Element[] {
  const { document: copy, texts } = copyPage(document);
  const content = mainContent(copy);
  if (!content) return [];
  const kept = new Set<Element>();
  for (const place of keptPlaces(textNodes(content), texts).sort((a, b) => a - b)) {
    const block = blockAround(texts[place]?.live);
    if (block) kept.add(block);
  }
  return [...kept];
}

/**
 * Readability without the steps that tidy up what it shows, or look again for what the copy leaves out: only which
 * texts it keeps matters here. They are its own inner steps; a version without them would merely be slower.
 */
class TextFinder<Content> extends Readability<Content> {
  _isProbablyVisible(): boolean {
    return true;
  }

  _fixRelativeUris(): void {}

  _fixLazyImages(): void {}

  _cleanStyles(): void {}
}

/** Readability walks pages by recursion; one that is nested deeper than the stack has no text for us. */
function mainContent(copy: Document): Node | null {
  try {
    const reader = new TextFinder<Node>(copy, {
      charThreshold: SHORTEST_MAIN_TEXT,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/**
 * The places of the texts that were kept. Where Readability gave up its first try it has parsed the page anew from a
 * copy, and its nodes are no longer ours; then the same words in the same order tell.
 */
function keptPlaces(kept: readonly Text[], texts: PageCopy['texts']): number[] {
  const places = new Map<Node, number>(texts.map(({ copy }, index) => [copy, index]));
  const found: number[] = [];
  let byData: Map<string, number[]> | null = null;
  let last = -1;
  for (const node of kept) {
    if (!/\S/.test(node.data)) continue;
    let place = places.get(node);
    if (place === undefined) {
      byData ??= placesByData(texts);
      const same = byData.get(node.data) ?? [];
      place = same.find((other) => other > last) ?? same[0];
    }
    if (place === undefined) continue;
    last = place;
    found.push(place);
  }
  return found;
}

function placesByData(texts: PageCopy['texts']): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach(({ live: { data } }, index) => {
    const same = places.get(data);
    if (same) same.push(index);
    else places.set(data, [index]);
  });
  return places;
}

/** All text nodes below a node in order; without recursion, since pages can be nested deeper than the stack. */
function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) found.push(node as Text);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return found;
}

function blockAround(text: Text | undefined): Element | null {
  let element = text?.parentElement ?? null;
  while (element && !isBlockElement(element)) element = element.parentElement;
  return element;
}

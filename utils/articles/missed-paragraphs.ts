import { isSkippedElement } from './block-text.ts';

// Fewer paragraphs of one make say little about where the text stands.
const SAME_MAKE = 3;
const SHORTEST = 40;
// A paragraph that is mostly links is a list of other pages.
const MOST_LINKED = 0.8;

/**
 * Adds the paragraphs that were left out between paragraphs of the same make: same element, same classes on it and on
 * its wrapper. Readability drops a short paragraph with a link in it when it stands in a wrapper of its own.
 * @param kept block elements of the main text, in the page's order
 */
export function withMissedParagraphs(document: Document, kept: readonly Element[]): Element[] {
  const makes = new Map<string, number>();
  for (const element of kept) {
    if (element.localName !== 'p' && element.localName !== 'div') continue;
    if ((element.textContent ?? '').trim().length < SHORTEST) continue;
    const make = makeOf(element);
    makes.set(make, (makes.get(make) ?? 0) + 1);
  }
  const usual = new Set([...makes].filter(([, count]) => count >= SAME_MAKE).map(([make]) => make));
  if (usual.size === 0) return [...kept];
  const known = new Set(kept);
  const first = kept.find((element) => usual.has(makeOf(element)));
  const last = kept.findLast((element) => usual.has(makeOf(element)));
  const scope = first && last ? commonAncestor(first, last) : null;
  if (!scope || !first || !last) return [...kept];
  const candidates = [...scope.querySelectorAll('p, div')];
  const missed = candidates
    .slice(candidates.indexOf(first) + 1, candidates.indexOf(last))
    .filter((element) => !known.has(element) && usual.has(makeOf(element)) && isParagraph(element));
  if (missed.length === 0) return [...kept];
  const all = new Set([...kept, ...missed]);
  return [...document.querySelectorAll('*')].filter((element) => all.has(element));
}

function makeOf(element: Element): string {
  const wrapper = element.parentElement;
  return [element, wrapper].map((one) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`).join('<');
}

function isParagraph(element: Element): boolean {
  if (isSkippedElement(element) || element.querySelector('p, div, li, h2, h3, figure')) return false;
  if (element.closest('aside, nav, footer, figure, form, [hidden]')) return false;
  const length = (element.textContent ?? '').trim().length;
  return length >= SHORTEST && linkedLength(element) <= length * MOST_LINKED;
}

/** Characters of an element that stand in links. */
export function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += (link.textContent ?? '').trim().length;
  return length;
}

function commonAncestor(a: Element, b: Element): Element | null {
  let ancestor: Element | null = a;
  while (ancestor && !ancestor.contains(b)) ancestor = ancestor.parentElement;
  return ancestor;
}

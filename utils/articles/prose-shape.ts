/** How the running text of a page is shaped. Lengths are in characters of a Latin script. */
export interface Prose {
  /** Characters in the paragraphs of the container that holds most of them. */
  readonly characters: number;
  /** Paragraphs in that container. */
  readonly paragraphs: number;
  /** Share of the page's paragraph text that this container holds. */
  readonly dominance: number;
  /** Share of the page's text that stands in links. */
  readonly linkShare: number;
  readonly container: Element | null;
}

const SHORTEST_PARAGRAPH = 60;
const ASIDE =
  'nav, footer, aside, [role="navigation"], [class*="comment" i]:not(body), [id*="comment" i]:not(body), [class*="cookie" i]:not(body), [id*="cookie" i]:not(body)';
// How much of a paragraph counts for the element around it, for the next one, and so on: paragraphs stand side by
// side, or each in wrappers of its own; the further out, the more likely it is a list of separate texts.
const LEVEL_WEIGHTS = [1, 1, 0.95, 0.85, 0.75];
// One character of Chinese or Japanese says about what two and a half Latin ones do.
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const DENSITY = 2.5;

/** Measures a page's paragraphs, wherever they stand but in navigation, asides, forms and comments. */
export function measureProse(document: Document): Prose {
  const weights = new Map<Element, { characters: number; paragraphs: number }>();
  let all = 0;
  const add = (element: Element, characters: number) => {
    const weight = weights.get(element) ?? { characters: 0, paragraphs: 0 };
    weights.set(element, { characters: weight.characters + characters, paragraphs: weight.paragraphs + 1 });
  };
  for (const { element, characters } of proseElements(document)) {
    all += characters;
    let around = element.localName === 'p' ? element.parentElement : element;
    for (const weight of LEVEL_WEIGHTS) {
      if (!around || around.localName === 'body') break;
      add(around, characters * weight);
      // An article in HTML's sense is whole: what is around it holds several.
      if (around.localName === 'article') break;
      around = around.parentElement;
    }
  }
  let best: { element: Element | null; characters: number; paragraphs: number } = {
    element: null,
    characters: 0,
    paragraphs: 0,
  };
  for (const [element, weight] of weights)
    if (weight.characters > best.characters) best = { element, ...weight };
  // A bare page whose paragraphs stand right in its body.
  const direct = [...(document.body?.children ?? [])].filter((child) => child.localName === 'p');
  const bare = direct.reduce((sum, child) => sum + textLength(child.textContent ?? ''), 0);
  if (bare > best.characters) best = { element: document.body, characters: bare, paragraphs: direct.length };
  return {
    characters: best.characters,
    paragraphs: best.paragraphs,
    dominance: all === 0 ? 0 : best.characters / all,
    linkShare: linkShare(document),
    container: best.element,
  };
}

function proseElements(document: Document): { element: Element; characters: number }[] {
  const found: { element: Element; characters: number }[] = [];
  for (const element of document.querySelectorAll('p, div, section, article, td, blockquote')) {
    const isParagraph = element.localName === 'p';
    const text = isParagraph ? (element.textContent ?? '') : ownText(element);
    if (text.length * DENSITY < SHORTEST_PARAGRAPH) continue;
    const characters = textLength(text);
    if (characters < SHORTEST_PARAGRAPH) continue;
    if (linkedLength(element) > characters / 2 || element.closest(ASIDE) || isInForm(element)) continue;
    found.push({ element, characters });
  }
  return found;
}

/** Whether an element stands in a form that is to be filled in; some sites wrap their whole page in one. */
function isInForm(element: Element): boolean {
  const form = element.closest('form');
  return form !== null && form.querySelector('h1, article, main') === null;
}

/** Text that stands right in an element and not in one of its children. */
function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) text += child.nodeValue ?? '';
  return text;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += textLength(link.textContent ?? '');
  return length;
}

function textLength(text: string): number {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length + Math.round((DENSITY - 1) * (plain.match(DENSE)?.length ?? 0));
}

function linkShare(document: Document): number {
  const { body } = document;
  if (!body) return 0;
  let all = 0;
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, li, td, a'))
    all += textLength(ownText(element));
  return all === 0 ? 0 : Math.min(1, linkedLength(body) / Math.max(all, 1));
}

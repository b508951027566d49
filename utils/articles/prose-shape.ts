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
  'nav, footer, aside, form, header nav, [role="navigation"], [class*="comment" i]:not(body), [id*="comment" i]:not(body), [class*="cookie" i]:not(body), [id*="cookie" i]:not(body)';
// One character of Chinese or Japanese says about what two and a half Latin ones do.
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const DENSITY = 2.5;

/** Measures a page's paragraphs, wherever they stand but in navigation, asides, forms and comments. */
export function measureProse(document: Document): Prose {
  const weights = new Map<Element, { characters: number; paragraphs: number }>();
  let all = 0;
  const add = (element: Element | null, characters: number) => {
    if (!element || element.localName === 'body' || element.localName === 'html') return;
    const weight = weights.get(element) ?? { characters: 0, paragraphs: 0 };
    weights.set(element, { characters: weight.characters + characters, paragraphs: weight.paragraphs + 1 });
  };
  for (const { element, characters } of proseElements(document)) {
    all += characters;
    const parent = element.parentElement;
    // Paragraphs stand side by side, or each in a wrapper of its own, or in groups between pictures.
    add(parent, characters);
    add(parent?.parentElement ?? null, characters);
    add(parent?.parentElement?.parentElement ?? null, characters);
    if (element.localName !== 'p') add(element, characters);
    if (parent?.localName === 'body') add(element, characters);
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
    const characters = textLength(text);
    if (characters < SHORTEST_PARAGRAPH) continue;
    if (linkedLength(element) > characters / 2 || element.closest(ASIDE)) continue;
    found.push({ element, characters });
  }
  return found;
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

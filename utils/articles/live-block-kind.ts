import type { BlockKind } from './article.ts';
import { isBlockElement } from './block-text.ts';
import { linkedLength } from './missed-paragraphs.ts';

const CAPTION = /\b(?:caption|figcaption|image-?credit|photo-?credit)\b/i;
const BYLINE =
  /\b(?:byline|authors?|author-?name|published(?:-?date)?|timestamp|pub-?date|dateline|article-?dates?)\b/i;
const CARD =
  /\b(?:related|read-?more|recirc(?:ulation)?|recommend(?:ed|ations?)?|more-?(?:stories|topics?|on)|see-?also|also-?read|teaser|promo|most-?(?:read|popular)|trending|tags?|topics?|breadcrumbs?|social|share)\b/i;
const BIO = /\b(?:author-?bio|bio|about-?(?:the-?)?author)\b/i;
const BOILERPLATE =
  /\b(?:newsletter|subscri(?:be|ption|ber)|sign-?up|sign-?in|log-?in|registration|paywall|disclaimer|advert(?:isement)?|commercial|consent|cookies?|modal|dialog|popin|overlay|donat(?:e|ion)|copyright|skip-?link|messaging)\b/i;
const TOOLS =
  'nav, footer, menu, [role="navigation"], [role="menu"], [role="dialog"], [role="banner"], [role="contentinfo"], [role="complementary"], dialog';

const LONGEST_LABEL = 250;
// How far up an element's surroundings tell what it is.
const LEVELS = 4;

/** Whether a block is a page's tool (menus, dialogs) or holds no word, and so no part of any article. */
export function isPageTool(element: Element, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || element.localName === 'body' || element.closest(TOOLS) !== null;
}

/**
 * What a block of a page is, told by its element and the classes around it; `refineArticle` looks at the words.
 */
export function liveBlockKind(element: Element, text: string, sizes: TextSizes): BlockKind {
  if (element.closest('figcaption')) return 'caption';
  const names = surroundingNames(element, sizes);
  const pictured =
    element.closest('figure') !== null && element.closest('blockquote, figure figure') === null;
  if ((CAPTION.test(names) || pictured) && text.length < 400) return 'caption';
  if (isCard(element, text, names)) return 'card';
  if (BIO.test(names)) return 'bio';
  if (text.length < LONGEST_LABEL && BYLINE.test(names)) return 'byline';
  if (BOILERPLATE.test(names) && text.length < 2 * LONGEST_LABEL) return 'boilerplate';
  return 'body';
}

/** A pointer to other pages: so named, or a list entry or heading that is nothing but a link. */
function isCard(element: Element, text: string, names: string): boolean {
  if (text.length >= LONGEST_LABEL) return false;
  if (CARD.test(names)) return true;
  const isParagraph = element.localName === 'p' && text.length > 80;
  return !isParagraph && linkedLength(element) > text.length * 0.8;
}

/** Lengths of elements' texts, kept while one page is read: asking the page for each block anew costs its whole text. */
export class TextSizes {
  private readonly sizes = new Map<Element, number>();

  of(element: Element): number {
    let size = this.sizes.get(element);
    if (size === undefined) {
      size = (element.textContent ?? '').length;
      this.sizes.set(element, size);
    }
    return size;
  }
}

/** Classes and labels of an element and of the wrappers that hold little but it, words parted by hyphens. */
function surroundingNames(element: Element, sizes: TextSizes): string {
  const names: string[] = [];
  const size = sizes.of(element);
  let current: Element | null = element;
  for (let level = 0; current && level < LEVELS; level++, current = current.parentElement) {
    if (level > 0 && isBlockElement(current) && sizes.of(current) > size * 3 + 300) break;
    for (const attribute of ['class', 'data-testid', 'data-component', 'id'])
      names.push(current.getAttribute(attribute) ?? '');
  }
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|--+/g, ' ');
}

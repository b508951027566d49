import type { BlockKind } from './article.ts';
import { isBlockElement } from './block-text.ts';
import type { PageMetadata } from './metadata.ts';

const CAPTION = /\b(?:caption|figcaption|credit|image-?credit|photo-?credit|copyright)\b/i;
const BYLINE = /\b(?:byline|author-?name|dateline-author|published|timestamp|pub-?date)\b/i;
const CARD =
  /\b(?:related|read-?more|recirc(?:ulation)?|recommended|more-?stories|see-?also|also-?read|teaser|promo)\b/i;
const BIO = /\b(?:author-?bio|bio|about-?(?:the-)?author)\b/i;
const BOILERPLATE =
  /\b(?:newsletter|subscribe|signup|paywall|disclaimer|advert(?:isement)?|copyright-notice)\b/i;
const DEK =
  /\b(?:dek|standfirst|subtitle|sub-?headline|sub-?heading|article-?summary|strapline|kicker-text|deck)\b/i;
const CARD_WORDS =
  /^(?:read (?:more|also|next)|see also|also read|related|more on this|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lee también)\b\s*[:|]?/i;

// How far up an element's surroundings tell what it is.
const LEVELS = 4;

/** What a block of a page is, told by its element, the classes around it, and the page's own description. */
export function liveBlockKind(element: Element, metadata: PageMetadata): BlockKind {
  if (element.closest('figcaption')) return 'caption';
  const names = surroundingNames(element);
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (CAPTION.test(names) && text.length < 400) return 'caption';
  if (CARD_WORDS.test(text) && text.length < 250) return 'card';
  if (CARD.test(names) && text.length < 250) return 'card';
  if (BIO.test(names)) return 'bio';
  if (BYLINE.test(names) && text.length < 200) return 'byline';
  if (BOILERPLATE.test(names) && text.length < 500) return 'boilerplate';
  if (DEK.test(names) && text.length < 500) return 'dek';
  if (
    metadata.description &&
    text.length > 30 &&
    text.length < 500 &&
    text === metadata.description &&
    /^h\d$/.test(element.localName)
  )
    return 'dek';
  return 'body';
}

/** Classes and labels of an element and of the wrappers that hold little but it, words parted by spaces. */
function surroundingNames(element: Element): string {
  const names: string[] = [];
  let current: Element | null = element;
  const size = (element.textContent ?? '').length;
  for (let level = 0; current && level < LEVELS; level++, current = current.parentElement) {
    if (level > 0 && isBlockElement(current) && (current.textContent ?? '').length > size * 3 + 300) break;
    names.push(
      current.getAttribute('class') ?? '',
      current.getAttribute('data-testid') ?? '',
      current.getAttribute('data-component') ?? '',
    );
  }
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', ' ');
}

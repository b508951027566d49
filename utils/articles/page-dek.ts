import { readBlockText } from './block-text.ts';
import { sameWords } from './page-title.ts';

const PLACES =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="dek" i], [class*="deck" i], [class*="summary" i], [class*="lead" i], [class*="intro" i], [class*="excerpt" i], [class*="description" i], [class*="chapo" i], [class*="teaser-text" i], [itemprop="description"], [itemprop="alternativeHeadline"], h2, h1 + p, header p';
const NAMED =
  /\b(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|summary|lead(?:-?text)?|intro(?:duction)?|excerpt|description|chapo)\b/i;
const SHORTEST = 30;
const LONGEST = 600;
const FOLLOWING = 4;

/**
 * The element with the standfirst between a title and the first paragraph: it says what the page's own description
 * says, or its class names it as such. Null where none does.
 */
export function findDek(
  document: Document,
  title: Element | null,
  firstParagraph: Element | undefined,
  description: string | null,
): Element | null {
  if (!title || !firstParagraph || !follows(title, firstParagraph)) return null;
  for (const element of document.querySelectorAll(PLACES)) {
    if (!follows(title, element) || !follows(element, firstParagraph) || element.contains(firstParagraph))
      continue;
    if (element.closest('nav, aside, footer, figure, form, [class*="related" i]')) continue;
    const { text } = readBlockText(element);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const described = description !== null && sameWords(text, description) >= 0.7;
    const named = NAMED.test((element.getAttribute('class') ?? '').replaceAll('_', '-'));
    if (described || named || element.getAttribute('itemprop')) return element;
  }
  return null;
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}

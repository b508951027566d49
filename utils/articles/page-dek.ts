import { readBlockText } from './block-text.ts';
import { sameWords } from './page-title.ts';

const PLACES =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="dek" i], [class*="deck" i], [class*="summary" i], [class*="lead" i], [class*="intro" i], [class*="excerpt" i], [class*="description" i], [class*="chapo" i], [class*="teaser-text" i], [itemprop="description"], [itemprop="alternativeHeadline"], h2, h1 + p, header p, p';
const NAMED =
  /\b(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|summary|lead(?:-?text)?|intro(?:duction)?|excerpt|description|chapo)\b/i;
const SHORTEST = 30;
const LONGEST = 600;
// A plain paragraph as long as this, ending like a sentence, is no label or credit.
const PLAIN_PARAGRAPH = 90;

/**
 * The element with the standfirst between a title and the first paragraph: it says what the page's own description
 * says, or its class names it as such, or it is a paragraph of full sentences. Null where none is.
 */
export function findDek(
  document: Document,
  title: Element | null,
  firstParagraph: Element | undefined,
  description: string | null,
): Element | null {
  if (!title || !firstParagraph) return null;
  const elements = [...document.querySelectorAll('*')];
  const from = elements.indexOf(title);
  const to = elements.indexOf(firstParagraph);
  for (const element of elements.slice(from + 1, Math.max(from + 1, to + 1))) {
    if (!element.matches(PLACES) || (element.contains(firstParagraph) && element !== firstParagraph))
      continue;
    if (element.closest('nav, aside, footer, figure, form, [class*="related" i]')) continue;
    const { text } = readBlockText(element);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const named =
      NAMED.test((element.getAttribute('class') ?? '').replaceAll('_', '-')) ||
      element.hasAttribute('itemprop');
    // Pages that have no standfirst describe themselves by their first paragraph.
    if (element === firstParagraph) return named ? element : null;
    const described = description !== null && sameWords(text, description) >= 0.7;
    const plain = element.localName === 'p' && text.length >= PLAIN_PARAGRAPH && endsSentence(text);
    if (named || described || plain) return element;
  }
  return null;
}

function endsSentence(text: string): boolean {
  return /[.!?。！？…]["”’»)]*$/u.test(text);
}

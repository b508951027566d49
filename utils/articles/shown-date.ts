const PLACES =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="meta" i], [data-testid*="date" i]';
const DATE =
  /\b(?:\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d\d|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:(?:19|20)\d\d|\d\d))\b|(?:19|20)\d\d年\d{1,2}月\d{1,2}日/u;
const MOST_PLACES = 48;
const LONGEST_LABEL = 300;

// How far around a heading a date without a mark of its own may stand.
const HEADING_LEVELS = 3;
const LONGEST_SURROUNDINGS = 1500;

/** The first words that look like a date where pages put theirs, or around the main heading, unread; null where there are none. */
export function findShownDate(document: Document): string | null {
  const places = [...document.querySelectorAll(PLACES)].filter(
    (element) => !element.closest('aside, footer, nav'),
  );
  for (const element of places.slice(0, MOST_PLACES)) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_LABEL) continue;
    const date = DATE.exec(text.replace(/\s+/g, ' '))?.[0];
    if (date) return date;
  }
  return dateAtHeading(document);
}

/** A date in the words around the main heading, before the text begins. */
function dateAtHeading(document: Document): string | null {
  const heading = document.querySelector('h1');
  let around = heading?.parentElement ?? null;
  for (let level = 0; around && level < HEADING_LEVELS && around.localName !== 'body'; level++) {
    const date = DATE.exec(
      (around.textContent ?? '').slice(0, LONGEST_SURROUNDINGS).replace(/\s+/g, ' '),
    )?.[0];
    if (date) return date;
    around = around.parentElement;
  }
  return null;
}

import { readBlockText } from './block-text.ts';
import { firstMeta } from './page-meta.ts';
import { type StructuredNode, texts } from './structured-data.ts';

export interface PageTitle {
  readonly title: string | null;
  readonly element: Element | null;
}

// Shares of words that make two headlines the same headline.
const SAME = 0.6;
const LONGEST_TITLE = 400;

/**
 * The article's title and the element that shows it: of the page's first-level headings the one that says what the
 * stated titles say; else the stated title, without an outlet's name at its end.
 */
export function readTitle(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
  outlet: string | null,
  url: string,
): PageTitle {
  const stated = [
    texts(article?.value.headline)[0],
    firstMeta(metas, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'title']) ?? undefined,
    document.querySelector('head > title, body > title')?.textContent ?? undefined,
  ]
    .map((title) => withoutOutlet(plainText(title ?? ''), outlet, url))
    .filter((title) => title !== '');
  const headings = readHeadings(document);
  const shown = bestHeading(headings, stated);
  if (shown) return { title: shown.text, element: shown.element };
  const [only] = headings;
  if (stated.length === 0 && only) return { title: only.text, element: only.element };
  return { title: stated[0] ?? null, element: null };
}

interface Heading {
  readonly element: Element;
  readonly text: string;
}

function readHeadings(document: Document): Heading[] {
  return [...document.querySelectorAll('h1')]
    .map((element) => ({ element, text: readBlockText(element).text.replace(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_TITLE);
}

function bestHeading(headings: readonly Heading[], stated: readonly string[]): Heading | null {
  let best: { heading: Heading; likeness: number } | null = null;
  for (const heading of headings) {
    const likeness = Math.max(0, ...stated.map((title) => sameWords(heading.text, title)));
    if (likeness >= SAME && likeness > (best?.likeness ?? 0)) best = { heading, likeness };
  }
  if (best) return best.heading;
  // A page's only heading of several words that no shop sign shares is its title, however search engines are told it.
  const wordy = headings.filter(
    ({ text }) =>
      text.split(' ').length >= 4 ||
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u.test(text),
  );
  return wordy.length === 1 ? (wordy[0] ?? null) : null;
}

/** Share of the shorter text's words that the longer has too; single characters where words are not spaced. */
export function sameWords(a: string, b: string): number {
  const [small, large] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  if (!small || !large || small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return (shared / small.size) * Math.min(1, (small.size / large.size) * 2);
}

function words(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Takes the outlet's name off a title's end or beginning ("Title | Outlet"). */
export function withoutOutlet(title: string, outlet: string | null, url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '';
  const ends = [outlet ?? '', host].map(letters).filter((name) => name.length >= 2);
  const isOutlet = (part: string) => {
    const name = letters(part);
    return (
      name.length >= 2 &&
      ends.some(
        (end) =>
          end === name || (name.length >= 3 && end.includes(name)) || (end.length >= 3 && name.includes(end)),
      )
    );
  };
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const at = Math.max(
      ...[' | ', ' - ', ' – ', ' — ', ' · ', ' :: ', ' « '].map((mark) => rest.lastIndexOf(mark)),
    );
    if (at <= 0 || !isOutlet(rest.slice(at).replace(/^\W+/u, ''))) break;
    rest = rest.slice(0, at).trim();
  }
  return rest;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { firstMeta } from './page-meta.ts';
import { names, type StructuredNode } from './structured-data.ts';

const LONGEST_NAME = 60;
const LONGEST_BYLINE = 400;
const MOST_AUTHORS = 8;
// Where a page shows its writers; the closer to certain, the earlier.
const BYLINES = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a[href*="author" i], [class*="byline" i] a[href*="/people/" i], [class*="byline" i] a[href*="/by/" i], [class*="byline" i] a[href*="/staff/" i], [class*="byline" i] a[href*="/profile" i]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [data-testid*="author-name" i], [data-testid*="byline-name" i]',
  '[class*="byline" i], [data-testid*="byline" i], [class~="author" i], [id="byline" i], [class*="article-author" i], [class*="article__author" i], [class*="post-author" i]',
  'main [class$="author" i], article [class$="author" i]',
];
const PREFIX =
  /^(?:(?:written|story|reporting|words|text|posted|published|analysis|updated|edited)\s+)?(?:by|von|par|por|di|door|av|af|text:|texte|autor(?:in|es)?:?|author:?)\s*:?\s+/iu;
const NO_NAME =
  /https?:|www\.|@\w|\d|^(?:admin|staff|editor|editors|author|authors?|guest|anonymous|unknown|null|undefined|contributor|redaktion|redacción|rédaction|more|about|share|follow|view|read|see|by|and)$|\b(?:min read|subscribe|follow|published|updated|posted|share|comments?|view (?:all|profile)|read more|bio|email|opens in)\b/i;
const DESK =
  /\b(?:staff|desk|team|newsroom|editors?|editorial|agenc(?:y|ies)|wires?|bureau|correspondents?|reporters?|web|online|news|service)\b/i;

/** The names of an article's writers, joined with ", ", or null. */
export function readAuthor(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
  outlet: string | null,
): string | null {
  const stated = cleanNames(names(article?.value.author ?? article?.value.creator), outlet);
  const meta = cleanNames(
    [
      firstMeta(metas, [
        'author',
        'article:author_name',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
        'cxenseparse:author',
        'article:author',
      ]) ?? '',
    ],
    outlet,
  );
  const shown = shownAuthors(document, outlet);
  const known = stated.length > 0 ? stated : meta;
  // Structured data often names one of several writers whom the page shows together.
  const completes =
    known.length > 0 &&
    shown.length > known.length &&
    known.every((name) => shown.some((other) => sameName(name, other)));
  // An organisation is named where the writers' names are only shown.
  const onlyHouse =
    known.every((name) => isHouse(name, outlet)) && shown.some((name) => !isHouse(name, outlet));
  const chosen = completes || onlyHouse ? shown : known;
  return chosen.slice(0, MOST_AUTHORS).join(', ') || null;
}

function shownAuthors(document: Document, outlet: string | null): string[] {
  for (const selector of BYLINES) {
    const elements = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest('aside, footer, nav, [class*="related" i], [class*="comment" i]'),
    );
    const found = cleanNames(
      elements
        .slice(0, MOST_AUTHORS)
        .map((element) => element.getAttribute('content') ?? element.textContent ?? ''),
      outlet,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Single names out of what stands in bylines: parted at commas and "and", without "By", roles, desks and outlets. */
export function cleanNames(raw: readonly string[], outlet: string | null): string[] {
  const parts = raw
    .flatMap((text) =>
      text
        .slice(0, LONGEST_BYLINE)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(PREFIX, '')
        .split(/\s*(?:,|;|\||\/|•|·|\band\b|\bund\b|\bet\b| y |&)\s*/u),
    )
    .map((part) =>
      part
        .replace(PREFIX, '')
        .replace(/[.,:\s]+$/, '')
        .trim(),
    )
    .filter(
      (part) => part.length >= 2 && part.length <= LONGEST_NAME && /\p{L}/u.test(part) && !NO_NAME.test(part),
    );
  const unique = parts.filter((part, index) => parts.findIndex((other) => sameName(part, other)) === index);
  const people = unique.filter((part) => !isHouse(part, outlet) && isNameLike(part));
  // A desk, or the outlet itself, is the author only where no person is.
  return people.length > 0 ? people : unique.filter((part) => isNameLike(part));
}

/** A desk or the outlet itself, and no person. */
function isHouse(name: string, outlet: string | null): boolean {
  return DESK.test(name) || (outlet !== null && sameName(name, outlet));
}

function isNameLike(part: string): boolean {
  const words = part.split(' ');
  return words.length <= 6 && (/^\p{Lu}|^\p{Lo}/u.test(part) || words.some((word) => /^\p{Lu}/u.test(word)));
}

function sameName(a: string, b: string): boolean {
  const key = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, '');
  return key(a) === key(b);
}

import { firstMeta } from './page-meta.ts';
import { findShownDate } from './shown-date.ts';
import { readStatedDate } from './stated-date.ts';
import { type StructuredNode, texts } from './structured-data.ts';

const META_KEYS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'article.published',
  'pubdate',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
  'article:published',
];
const MOST_ELEMENTS = 12;

/**
 * When the article was published, by JSON-LD, `<meta>`, microdata, `<time>`, the address, or a date that the page
 * shows, in this order. Dates that cannot be (the year 1, or a year from now) are passed over.
 */
export function readPageDate(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
  titleElement: Element | null,
  url: string,
): string | null {
  const stated = [
    texts(article?.value.datePublished)[0],
    ...META_KEYS.map((key) => metas.get(key)),
    texts(article?.value.dateCreated)[0],
  ];
  for (const candidate of stated) {
    const date = candidate && readDate(candidate);
    if (date) return date;
  }
  return (
    markedDate(document, titleElement) ??
    dateOfUrl(url) ??
    readDate(findShownDate(document) ?? '') ??
    modifiedDate(metas, article)
  );
}

function modifiedDate(metas: ReadonlyMap<string, string>, article: StructuredNode | null): string | null {
  const stated =
    texts(article?.value.dateModified)[0] ??
    firstMeta(metas, ['article:modified_time', 'og:updated_time', 'last-modified']);
  return stated ? readDate(stated) : null;
}

function markedDate(document: Document, titleElement: Element | null): string | null {
  const published = [...document.querySelectorAll('[itemprop~="datePublished"]')];
  const scope = titleElement?.closest('article, main') ?? document.querySelector('article') ?? document;
  const times = [...scope.querySelectorAll('time')].filter(
    (element) => !element.closest('aside, footer, nav'),
  );
  for (const element of [...published, ...times].slice(0, MOST_ELEMENTS)) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    const date = readDate(stated) ?? readDate(element.textContent ?? '');
    if (date) return date;
  }
  return null;
}

function dateOfUrl(url: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/-]?([01]\d|[1-9]|[a-z]{3})[/-]?([0-3]\d|[1-9])(?:[/_.-]|$)/i.exec(url);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const text = /\d/.test(month)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : `${day} ${month} ${year}`;
  return readDate(text);
}

const EARLIEST_YEAR = 1990;

/** A stated moment in ISO form, or null for what is no date of a publication on the web. */
function readDate(stated: string): string | null {
  const text = stated.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 60) return null;
  const date = readStatedDate(text) ?? readTimestamp(text);
  const year = Number(date?.slice(0, 4));
  return date && year >= EARLIEST_YEAR && year <= new Date().getFullYear() + 1 ? date : null;
}

/** Forms with a weekday or a zone's name that machines write ("Tue, 03 Sep 2024 04:03:19 GMT"); seconds since 1970. */
function readTimestamp(text: string): string | null {
  const milliseconds = /^\d{10}$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : /\d{4}/.test(text) && /\d:\d\d|^\d{4}\D\d/.test(text)
        ? Date.parse(text)
        : Number.NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

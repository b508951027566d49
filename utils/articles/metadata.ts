import { readAuthor } from './page-author.ts';
import { readPageDate } from './page-date.ts';
import { type PageDeclarations, readDeclarations } from './page-declarations.ts';
import { firstMeta } from './page-meta.ts';
import { readTitle } from './page-title.ts';
import { mainArticle, names, type StructuredNode, texts } from './structured-data.ts';

/** What a page says about its article. */
export interface PageMetadata {
  readonly title: string | null;
  /** The element that shows the title, where one does. */
  readonly titleElement: Element | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601, as the page states it. */
  readonly date: string | null;
  /** BCP 47 tag as declared, unchecked. */
  readonly language: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly description: string | null;
}

/**
 * Reads a page's metadata from JSON-LD, OpenGraph and `<meta>`, with the visible heading, byline and date where those
 * are silent or plainly wrong. Reads only; asks for no layout.
 * @param url where the page was loaded from
 */
export function readMetadata(
  document: Document,
  url: string,
  { metas, nodes }: PageDeclarations = readDeclarations(document),
): PageMetadata {
  const article = mainArticle(nodes);
  const outlet = readOutlet(metas, article, nodes, url);
  const { title, element } = readTitle(document, metas, article, outlet, url);
  return {
    title,
    titleElement: element,
    outlet,
    author: readAuthor(document, metas, article, outlet),
    date: readPageDate(document, metas, article, element, url),
    language: readLanguage(document, metas, article),
    url: canonicalUrl(document, metas, url),
    tags: readTags(metas, article),
    description: firstMeta(metas, ['og:description', 'description', 'twitter:description']),
  };
}

function readOutlet(
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
  nodes: readonly StructuredNode[],
  url: string,
): string | null {
  const site = metas.get('og:site_name');
  if (site && !/^https?:|^www\./i.test(site)) return plain(site);
  const publisher = names(article?.value.publisher)[0];
  if (publisher) return plain(publisher);
  const organisation = nodes.find((node) => node.isTop && node.types.includes('NewsMediaOrganization'));
  const named =
    names(organisation?.value)[0] ??
    firstMeta(metas, ['application-name', 'publisher', 'dc.publisher', 'twitter:site']);
  if (named) return plain(named.replace(/^@/, ''));
  return hostOf(url);
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

function readLanguage(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
): string | null {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    texts(article?.value.inLanguage)[0] ||
    firstMeta(metas, ['og:locale', 'language', 'dc.language']) ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const tag = stated?.trim().replaceAll('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function canonicalUrl(document: Document, metas: ReadonlyMap<string, string>, url: string): string | null {
  const stated =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? metas.get('og:url');
  for (const candidate of [stated, url]) {
    if (!candidate) continue;
    try {
      const resolved = new URL(candidate, url || undefined);
      const isFront = resolved.pathname === '/' && candidate !== url;
      if (/^https?:$/.test(resolved.protocol) && !isFront) return resolved.href;
    } catch {
      // A malformed address is none.
    }
  }
  return null;
}

const MOST_TAGS = 20;

function readTags(metas: ReadonlyMap<string, string>, article: StructuredNode | null): string[] {
  const stated = texts(article?.value.keywords);
  const list =
    stated.length > 0 ? stated : texts(firstMeta(metas, ['news_keywords', 'keywords', 'article:tag']) ?? '');
  const tags = list
    .flatMap((entry) => entry.split(/[,;]/))
    .map(plain)
    .filter((tag) => tag !== '' && !/^[\w-]+:/.test(tag));
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

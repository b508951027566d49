import type { Prose } from './prose-shape.ts';
import { hasType, NEWS_TYPES, type StructuredNode } from './structured-data.ts';

const SHOP_TYPES = new Set([
  'Product',
  'ProductGroup',
  'IndividualProduct',
  'Vehicle',
  'Hotel',
  'JobPosting',
  'RealEstateListing',
  'SoftwareApplication',
  'Course',
]);
const FORUM_TYPES = new Set(['DiscussionForumPosting', 'QAPage', 'Question']);
const LIST_TYPES = new Set([
  'CollectionPage',
  'SearchResultsPage',
  'ProfilePage',
  'ItemList',
  'FAQPage',
  'ContactPage',
  'AboutPage',
  'CheckoutPage',
  'Recipe',
  'TechArticle',
  'APIReference',
  'HowTo',
]);
const FORUM_SOFTWARE =
  /\b(?:discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum|nodebb|vanilla|simple machines|smf)\b/i;
const DOCS_SOFTWARE =
  /\b(?:docusaurus|sphinx|mkdocs|vuepress|vitepress|gitbook|hugo-book|doxygen|jsdoc|rustdoc|read the docs|mdbook|asciidoctor|javadoc|typedoc|nextra|starlight|antora)\b/i;

/**
 * What shows that a page is no article, in words for a person, or null. Only signs that outweigh a page's own claim to
 * be an article, since shops, forums and manuals make that claim too.
 */
export function findVeto(
  document: Document,
  url: string,
  metas: ReadonlyMap<string, string>,
  nodes: readonly StructuredNode[],
  prose: Prose,
): string | null {
  const address = parseUrl(url);
  const newsNodes = nodes.filter((node) => node.isTop && hasType(node, NEWS_TYPES));
  const isNews = newsNodes.length > 0;
  const generator = metas.get('generator') ?? '';
  if (address && isFrontPath(address)) return 'This is a home page, not an article.';
  if (address && isSearch(address, isNews)) return 'This is a page of search results.';
  if (isEditor(document, prose, isNews)) return 'This page is for writing, not for reading.';
  if (!isNews && document.querySelector('input[type="password" i]') && prose.characters < 1500)
    return 'This page asks for a password.';
  if (
    isReferenceWork(metas, address) ||
    /mediawiki/i.test(generator) ||
    document.querySelector('body.mediawiki, #mw-content-text')
  )
    return 'This is an encyclopedia’s entry.';
  if (FORUM_SOFTWARE.test(generator) || isForum(document, address, nodes, isNews))
    return 'This is a discussion in a forum.';
  if (!isNews && isShop(document, metas, nodes)) return 'This page offers something for sale.';
  if (!isNews && isDocumentation(document, address, generator)) return 'This is documentation.';
  if (newsNodes.length > 3 && prose.dominance < 0.5) return 'This page lists many articles.';
  if (
    !isNews &&
    nodes.some((node) => node.isTop && hasType(node, LIST_TYPES)) &&
    !declaresArticle(metas, nodes)
  )
    return 'This page lists or explains, it reports nothing.';
  return null;
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The root, or a path of nothing but a language or "index". */
function isFrontPath({ pathname, protocol, search }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  const parts = pathname.split('/').filter(Boolean);
  if (parts.length === 0) return !/[?&](?:p|id|article|story)=\d+/.test(search);
  return (
    parts.length === 1 &&
    /^(?:[a-z]{2}(?:[-_][a-z]{2})?|home|startseite|portada|accueil|(?:index|default|home)\.\w{2,5})$/i.test(
      parts[0] ?? '',
    )
  );
}

function isSearch({ pathname, search }: URL, isNews: boolean): boolean {
  if (/\/(?:search|suche|recherche|buscar|busqueda|buscador)(?:\/|\.\w+)?$/i.test(pathname)) return true;
  return !isNews && /[?&](?:q|query|search|s|keyword|suche)=[^&]{3}/i.test(search);
}

/** Pages where what can be written outweighs what can be read. */
function isEditor(document: Document, prose: Prose, isNews: boolean): boolean {
  const editable = [
    ...document.querySelectorAll('[contenteditable]:not([contenteditable="false" i]), [role="textbox"]'),
  ];
  const written = editable.reduce((sum, element) => sum + (element.textContent ?? '').trim().length, 0);
  if (written > Math.max(200, prose.characters / 2)) return true;
  if (document.body?.isContentEditable === true || /^on$/i.test(document.designMode ?? '')) return true;
  return (
    !isNews &&
    prose.characters < 1200 &&
    editable.some((element) => element.closest('form, main, [role="main"], [role="application"]'))
  );
}

function isForum(
  document: Document,
  address: URL | null,
  nodes: readonly StructuredNode[],
  isNews: boolean,
): boolean {
  if (!isNews && nodes.some((node) => node.isTop && hasType(node, FORUM_TYPES))) return true;
  if (
    document.querySelector(
      '[itemtype*="schema.org/DiscussionForumPosting" i], [itemtype*="schema.org/QAPage" i]',
    )
  )
    return true;
  if (isNews || !address) return false;
  if (/^(?:forums?|community|boards?|discuss|discourse|answers|ask|stackoverflow)\./i.test(address.hostname))
    return true;
  if (
    /\/(?:forums?|threads?|viewtopic(?:\.php)?|showthread(?:\.php)?|questions|topics?\/\d+|t\/[\w-]+\/\d+|r\/\w+\/comments)(?:\/|\.|$|\?)/i.test(
      `${address.pathname}${address.search}`,
    )
  )
    return true;
  // Posts of several people: the same class with an author and a date in each.
  return (
    document.querySelectorAll(
      'article[id^="post" i], div[id^="post-" i], [class*="message--post" i], [data-post-id]',
    ).length >= 5 &&
    document.querySelectorAll(
      '[class*="signature" i], [class*="user-info" i], [class*="message-user" i], [class*="postprofile" i]',
    ).length >= 3
  );
}

function isShop(
  document: Document,
  metas: ReadonlyMap<string, string>,
  nodes: readonly StructuredNode[],
): boolean {
  if (nodes.some((node) => node.isTop && hasType(node, SHOP_TYPES))) return !declaresArticle(metas, nodes);
  if (
    /product|og:product|book|music|video\.|business\.|place|restaurant/i.test(metas.get('og:type') ?? '') ||
    metas.has('product:price:amount')
  )
    return true;
  if (declaresArticle(metas, nodes)) return false;
  const buying = document.querySelector(
    '[itemtype*="schema.org/Product" i], [itemtype*="schema.org/Offer" i], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [class*="add-to-basket" i], [id*="add-to-basket" i], [name="add-to-cart"], form[action*="/cart" i]',
  );
  return buying !== null;
}

function isDocumentation(document: Document, address: URL | null, generator: string): boolean {
  if (DOCS_SOFTWARE.test(generator)) return true;
  if (address) {
    // "docs.example.org", and not "dev.to".
    const isSubdomain = address.hostname.split('.').length > 2;
    if (
      isSubdomain &&
      /^(?:docs?|developers?|dev|api|help|support|man|learn|manual|kb)\./i.test(address.hostname)
    )
      return true;
    if (
      /^\/(?:(?:[a-z]{2}(?:-[a-z]{2})?|latest|stable|v?\d[\w.]*)\/)?(?:docs?|documentation|manual|reference|api|wiki|help|kb|support|guides?|tutorials?)(?:\/|$)/i.test(
        address.pathname,
      )
    )
      return true;
  }
  return document.querySelectorAll('pre code, pre.highlight, div.highlight pre').length >= 6;
}

/** Encyclopedias and dictionaries call themselves so. */
function isReferenceWork(metas: ReadonlyMap<string, string>, address: URL | null): boolean {
  const names = `${metas.get('og:site_name') ?? ''} ${address?.hostname ?? ''}`;
  return /encyclop|enciclop|pedia\b|\bwiki|dictionar|lexikon|wörterbuch|diccionario|dictionnaire|britannica/i.test(
    names,
  );
}

function declaresArticle(metas: ReadonlyMap<string, string>, nodes: readonly StructuredNode[]): boolean {
  const published =
    metas.has('article:published_time') ||
    nodes.some((node) => typeof node.value.datePublished === 'string' && node.isTop);
  return (
    published &&
    (/article$/i.test(metas.get('og:type') ?? '') ||
      nodes.some((node) => node.isTop && /Article|BlogPosting/.test(node.types.join(' '))))
  );
}

/** A node of a page's JSON-LD: an object with its types, read leniently. */
export interface StructuredNode {
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether it stands on top or in `@graph`, and not inside another node. */
  readonly isTop: boolean;
}

// Deeper nesting and more nodes than this say nothing more about what the page is.
const DEEPEST = 6;
const MOST_NODES = 2000;
const LONGEST_SCRIPT = 2_000_000;

/** All JSON-LD nodes of a page that have a type, arrays and `@graph` opened; scripts that cannot be read are left out. */
export function readStructuredData(document: Document): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const value = parseLeniently(script.textContent ?? '');
    if (value !== undefined) collect(value, true, 0, nodes);
  }
  return nodes;
}

function collect(value: unknown, isTop: boolean, depth: number, nodes: StructuredNode[]): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, isTop, depth + 1, nodes);
    return;
  }
  if (!isRecord(value)) return;
  const types = texts(value['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.length > 0) nodes.push({ types, value, isTop });
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') collect(inner, isTop && key === '@graph', depth + 1, nodes);
  }
}

function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return undefined;
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>|;)$/, '');
  // Raw line breaks within strings are common and forbidden; outside strings a space does as well.
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none, answers.
    }
  }
  return undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings in a value that may be one, or a list of them. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}

/** The names in a value that may be a string, an object with a `name`, or a list of either. */
export function names(value: unknown): string[] {
  if (isRecord(value)) return texts(value.name);
  return Array.isArray(value) ? value.flatMap(names) : texts(value);
}

/** Types of schema.org that stand for one news article. */
export const NEWS_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
]);

/** Types of schema.org for articles of any kind, blogs' and encyclopedias' among them. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  ...NEWS_TYPES,
  'Article',
  'BlogPosting',
  'Report',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
]);

export function hasType(node: StructuredNode, types: ReadonlySet<string>): boolean {
  return node.types.some((type) => types.has(type));
}

/** The article that the page is about: of several, the first that stands on top and has a headline. */
export function mainArticle(nodes: readonly StructuredNode[]): StructuredNode | null {
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPES));
  return (
    articles.find((node) => node.isTop && texts(node.value.headline).length > 0) ??
    articles.find((node) => texts(node.value.headline).length > 0) ??
    articles[0] ??
    null
  );
}

import { findVeto } from './non-article-signs.ts';
import { type PageDeclarations, readDeclarations } from './page-declarations.ts';
import { measureProse, type Prose } from './prose-shape.ts';
import { findShownDate } from './shown-date.ts';
import { hasType, mainArticle, NEWS_TYPES, type StructuredNode } from './structured-data.ts';

export interface ArticleDecision {
  readonly isArticle: boolean;
  /** Why, in words for a person. */
  readonly reason: string;
  /** The signals that spoke, for and against. */
  readonly evidence: readonly string[];
}

// The sum of signals from which a page counts as an article.
const ENOUGH = 5;
// Less prose than this is no article, whatever the page declares (videos, galleries, teasers).
const LEAST_PROSE = 350;

/**
 * Decides whether a page is one article to read, from what it declares, how its text is shaped and what its address
 * looks like. Home pages, section fronts, shops, forums, search, documentation, encyclopedias, editors and pages that
 * ask for a password are none. Reads only, asks for no layout, and works in a live page and with a parsed one.
 */
export function decideArticle(
  document: Document,
  url: string,
  { metas, nodes }: PageDeclarations = readDeclarations(document),
): ArticleDecision {
  const prose = measureProse(document);
  const veto = findVeto(document, url, metas, nodes, prose);
  if (veto) return { isArticle: false, reason: veto, evidence: [] };
  if (prose.characters < LEAST_PROSE)
    return { isArticle: false, reason: 'There is too little running text for an article.', evidence: [] };
  const signals = readSignals(document, url, metas, nodes, prose).filter(([, weight]) => weight !== 0);
  const sum = signals.reduce((total, [, weight]) => total + weight, 0);
  const evidence = signals.map(([name, weight]) => `${name} (${weight > 0 ? '+' : ''}${weight})`);
  const isReported = signals.some(([name, weight]) => weight > 0 && REPORTED.has(name));
  const isArticle = sum >= ENOUGH && isReported;
  const strongest = [...signals].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0]?.[0];
  const reason = isArticle
    ? `The page is an article: ${strongest}.`
    : 'Too little speaks for an article: no declaration, byline, date or running text that together would.';
  return { isArticle, reason, evidence };
}

// Manuals and company pages can have everything else that an article has, but hardly any of these.
const REPORTED: ReadonlySet<string> = new Set([
  'it declares itself a news article',
  'it states when it was published',
  'it shows a date',
  'it names a writer',
  'it begins with a dateline',
]);

type Signal = readonly [name: string, weight: number];

function readSignals(
  document: Document,
  url: string,
  metas: ReadonlyMap<string, string>,
  nodes: readonly StructuredNode[],
  prose: Prose,
): Signal[] {
  const article = mainArticle(nodes);
  const isNews = article !== null && hasType(article, NEWS_TYPES);
  const ogType = metas.get('og:type')?.toLowerCase() ?? '';
  const declaresIt =
    article !== null ||
    document.querySelector(
      '[itemtype*="schema.org/NewsArticle" i], [itemtype*="schema.org/Article" i], [itemtype*="schema.org/BlogPosting" i], [itemtype*="schema.org/ReportageNewsArticle" i]',
    ) !== null;
  const publishedTime = metas.has('article:published_time') || metas.has('og:article:published_time');
  const date = publishedTime || hasDate(document, article);
  return [
    ['it declares itself a news article', isNews ? 4 : 0],
    ['it declares itself an article', !isNews && declaresIt ? 2 : 0],
    ['its link preview is an article', /(?:^|:)article$/.test(ogType) ? 2 : 0],
    ['its link preview is a website', ogType === 'website' ? -1 : 0],
    ['it states when it was published', publishedTime ? 1 : 0],
    ['it shows a date', date ? 1 : 0],
    ['it names a writer', namesWriter(document, metas, article) ? 1 : 0],
    ['it begins with a dateline', hasDateline(prose) ? 1 : 0],
    ['a full headline stands over it', hasHeadline(document) ? 1 : 0],
    ['one long text fills it', proseWeight(prose)],
    ['its address ends like an article’s', looksLikeArticleUrl(url) ? 1 : 0],
    ['most of its words are links', prose.linkShare > 0.6 && prose.characters < 3000 ? -2 : 0],
    ['its text is scattered', prose.dominance < 0.4 ? -2 : 0],
  ];
}

function proseWeight({ characters, paragraphs, dominance }: Prose): number {
  if (dominance < 0.4) return 0;
  if (characters >= 1800 && paragraphs >= 5) return 2;
  return characters >= 700 && paragraphs >= 3 ? 1 : 0;
}

const DATELINE =
  /^\s*\p{Lu}[\p{Lu} .’'/-]{2,40}(?:, [^.]{3,24}?)?\s*(?:\([\p{L} /]{2,24}\)\s*)?(?:--|–|—|―|-)\s*\p{Lu}/u;

/** "CITY, May 5 (Agency) - …" as reports begin. */
function hasDateline({ container }: Prose): boolean {
  for (const paragraph of [...(container?.querySelectorAll('p') ?? [])].slice(0, 3))
    if (DATELINE.test((paragraph.textContent ?? '').slice(0, 120))) return true;
  return false;
}

const HEADLINE_WORDS = 5;

function hasHeadline(document: Document): boolean {
  const headings = [...document.querySelectorAll('h1')].map((heading) => (heading.textContent ?? '').trim());
  return headings.some(
    (text) =>
      text.split(/\s+/).length >= HEADLINE_WORDS ||
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(text),
  );
}

function hasDate(document: Document, article: StructuredNode | null): boolean {
  if (typeof article?.value.datePublished === 'string') return true;
  if (
    document.querySelector('[itemprop~="datePublished"], article time, main time, [class*="byline" i] time')
  )
    return true;
  return findShownDate(document) !== null;
}

function namesWriter(
  document: Document,
  metas: ReadonlyMap<string, string>,
  article: StructuredNode | null,
): boolean {
  if (metas.has('author') || metas.has('article:author') || article?.value.author) return true;
  return (
    document.querySelector(
      '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class~="author" i], [class*="author-name" i], [class*="article-author" i]',
    ) !== null
  );
}

/** A dated path, a long slug of words, or a long number at the end. */
export function looksLikeArticleUrl(url: string): boolean {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return false;
  }
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  if (/\/(?:19|20)\d\d[/-]?(?:[01]\d|[a-z]{3})(?:\/|-?\d)/i.test(path)) return true;
  if ((last.match(/[-_]/g)?.length ?? 0) >= 4) return true;
  return /\d{6,}/.test(last) || /\/(?:articles?|story|stories)\//i.test(path);
}

import { articlePlace } from '../articles/article-place.ts';
import type { FactCheck } from '../articles/fact-check.ts';
import { keyRarity, sameStatement } from '../claims/fact-checks/match-statements.ts';
import { type StatementKeys, statementKeys } from '../claims/fact-checks/statement-keys.ts';
import { tellingKeys } from '../claims/fact-checks/telling-keys.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { FactCheckRecord } from '../corpus/stored-records.ts';
import type { FactCheckView, FactCheckWords } from '../messages/comparison-answers.ts';
import { overlap, type Span } from '../text/span.ts';
import { articleHead } from './article-head.ts';

/** Fact-checks shown for one page at most. */
const LIMIT = 5;
/** Statements of one page that are looked at: more are hardly read by anybody. */
const PAGE_LIMIT = 400;

/** What the page says, or its title says where no block of its text does. */
interface PageStatement {
  readonly keys: StatementKeys;
  readonly span: Span | null;
}

interface Found {
  readonly record: FactCheckRecord;
  readonly span: Span | null;
  readonly likeness: number;
}

/**
 * The fact-checks of the corpus whose statement the page makes too, whatever they conclude of it; the likeliest first.
 * @param passage looks at this part of the page alone, in UTF-16 code units of its text
 */
export async function pageFactChecks(
  page: AnalysedArticle,
  corpus: Corpus,
  passage: Span | null,
): Promise<FactCheckView[]> {
  const statements = statementsOf(page, passage);
  const { records, all } = await corpus.factChecksWith(tellingKeys(statements.map(({ keys }) => keys)));
  if (records.length === 0) return [];
  const found = mostAlike(statements, records, all);
  const articles = await corpus.articlesNumbered(found.map(({ record }) => record.article));
  const views: FactCheckView[] = [];
  const seen = new Set<string>();
  for (const { record, span } of found) {
    const article = articles.get(record.article);
    if (article === undefined || isSamePage(article, page)) continue;
    const view = factCheckView(record.check, article, span);
    const words = `${view.outlet} ${view.claim} ${view.rating}`;
    if (!seen.has(words)) views.push(view);
    seen.add(words);
    if (views.length === LIMIT) break;
  }
  return views;
}

/** A fact-check as views are told of it. */
export function factCheckWords({ claim, claimant, rating, outlet, url, date }: FactCheck): FactCheckWords {
  return { claim, claimant, rating, outlet, url, date };
}

function statementsOf({ article, claims }: AnalysedArticle, passage: Span | null): PageStatement[] {
  const statements: PageStatement[] = claims
    .filter((claim) => passage === null || overlap(claim, passage) > 0)
    .slice(0, PAGE_LIMIT)
    .map(({ text, actors, start, end }) => ({
      keys: statementKeys(text, actors, article.language),
      span: { start, end },
    }));
  const { title } = article;
  const showsTitle = article.blocks.some(({ kind }) => kind === 'title');
  if (title !== null && !showsTitle && passage === null)
    statements.push({ keys: statementKeys(title, [], article.language), span: null });
  return statements;
}

/** The statements that the page makes too, each where it is made most plainly. */
function mostAlike(
  statements: readonly PageStatement[],
  records: readonly FactCheckRecord[],
  all: number,
): Found[] {
  const keysOf = records.map(({ keys, weights }) => new Map(keys.map((key, at) => [key, weights[at] ?? 0])));
  const rarity = keyRarity(keysOf, all);
  const found = records.flatMap((record, at): Found[] => {
    const keys = keysOf[at] ?? new Map<string, number>();
    let best: Found | null = null;
    for (const statement of statements) {
      const likeness = sameStatement(statement.keys, keys, rarity);
      if (likeness !== null && likeness > (best?.likeness ?? 0))
        best = { record, span: statement.span, likeness };
    }
    return best === null ? [] : [best];
  });
  return found.sort((one, other) => other.likeness - one.likeness);
}

/** A page's own fact-check is told apart from others'. */
function isSamePage({ id, article }: CorpusArticle, page: AnalysedArticle): boolean {
  const place = articlePlace(article.url);
  return id === page.id || (place !== '' && place === articlePlace(page.article.url));
}

function factCheckView(check: FactCheck, found: CorpusArticle, page: Span | null): FactCheckView {
  const head = articleHead(found);
  return {
    ...factCheckWords(check),
    outlet: check.outlet ?? head.outlet,
    url: check.url ?? head.url,
    date: check.date ?? head.date,
    head,
    page,
  };
}

import { statementKeys } from '../claims/fact-checks/statement-keys.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { FactCheckRecord } from './stored-records.ts';

/** Statements that are looked at for one page at most. */
const LIMIT = 1_000;

type CheckingArticle = Pick<AnalysedArticle, 'article' | 'statements'>;

/** Writes the statements that articles checked. Runs within the caller's transaction. */
export async function writeFactChecks(
  database: CorpusDatabase,
  articles: ReadonlyMap<DocumentNumber, CheckingArticle>,
): Promise<void> {
  const records = [...articles].flatMap(([number, article]) => factCheckRecords(number, article));
  if (records.length > 0) await database.factChecks.bulkAdd(records);
}

function factCheckRecords(
  number: DocumentNumber,
  { article, statements = [] }: CheckingArticle,
): FactCheckRecord[] {
  return statements.map(({ check, actors }, at) => {
    const keys = statementKeys(check.claim, actors, article.language, article.title);
    return { article: number, at, check, actors, keys: [...keys.keys()], weights: [...keys.values()] };
  });
}

/** Checked statements, and how many the corpus has in all. */
export interface FoundFactChecks {
  readonly records: readonly FactCheckRecord[];
  readonly all: number;
}

/** The checked statements that have any of the keys, at most {@link LIMIT}. Nearly free where there are none at all. */
export async function factChecksWith(
  database: CorpusDatabase,
  keys: readonly string[],
): Promise<FoundFactChecks> {
  const all = await database.factChecks.count();
  if (all === 0 || keys.length === 0) return { records: [], all };
  const found = await database.factChecks
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .limit(LIMIT)
    .toArray();
  return { records: found, all };
}

import type { Collection, IndexableType, Table } from 'dexie';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleFilter, DatedPosition } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { DatedPeriod } from './dated-periods.ts';
import { ALL, languageFacet, outletFacet, sourceFacet } from './month-counts.ts';

/** After every date. */
const AFTER_ALL = '\uffff';
/** Languages that are told at most. */
const LANGUAGES = 500;

/** What an index narrows the articles to; "all" does not. */
export type Narrowing = 'all' | 'outlet' | 'language' | 'source' | 'actor';

/** Articles in order of their dates, and of one date in order of their numbers, read by keys alone. */
export class DatedIndex {
  readonly narrowing: Narrowing;
  /** The actor, source, outlet or language; empty for all articles. */
  readonly value: string;
  /** What its articles are counted under by month; null where they are not. */
  readonly facet: string | null;
  readonly #table: Table<unknown, IndexableType>;
  readonly #index: string;
  readonly #prefix: readonly string[];

  constructor(
    narrowing: Narrowing,
    facet: string | null,
    table: Table,
    index: string,
    prefix: readonly string[],
  ) {
    this.narrowing = narrowing;
    this.value = prefix[0] ?? '';
    this.facet = facet;
    this.#table = table;
    this.#index = index;
    this.#prefix = prefix;
  }

  /** Takes a browser five microseconds for each. */
  count(period: DatedPeriod): Promise<number> {
    return this.#between(period, null, false).count();
  }

  /** The numbers of the first articles of a period after a position, at most `limit`. */
  async numbers(
    period: DatedPeriod,
    after: DatedPosition | null,
    order: 'newest' | 'oldest',
    limit: number,
  ): Promise<DocumentNumber[]> {
    const found = this.#between(period, after, order === 'newest');
    const keys = await (order === 'newest' ? found.reverse() : found).limit(limit).primaryKeys();
    return keys.map(numberIn);
  }

  /** The earliest date within a period; null where there is none. */
  async firstDate(period: DatedPeriod): Promise<string | null> {
    const [key] = await this.#between(period, null, false).limit(1).keys();
    const at = Array.isArray(key) ? key[this.#prefix.length] : undefined;
    return typeof at === 'string' ? at : null;
  }

  #between(
    { first, last }: DatedPeriod,
    after: DatedPosition | null,
    backwards: boolean,
  ): Collection<unknown, IndexableType> {
    let low: readonly (string | number)[] = [first, Number.NEGATIVE_INFINITY];
    let high: readonly (string | number)[] = [last, Number.POSITIVE_INFINITY];
    if (after !== null && backwards) high = [after.at, after.number];
    else if (after !== null) low = [after.at, after.number];
    return this.#table
      .where(this.#index)
      .between([...this.#prefix, ...low], [...this.#prefix, ...high], false, false);
  }
}

/** The number of the article ends every primary key that has one. */
function numberIn(key: IndexableType): DocumentNumber {
  const number = Array.isArray(key) ? key.at(-1) : key;
  if (typeof number !== 'number') throw new TypeError('an index by dates has a key without a number');
  return number;
}

/** The indexes that a filter's parts have, and the one over all articles where it has none. */
export function indexesFor(
  database: CorpusDatabase,
  filter: ArticleFilter,
): readonly [DatedIndex, ...DatedIndex[]] {
  const { articleHeads, articleSources, mentions } = database;
  const { outlet, language, source, actor } = filter;
  const found: DatedIndex[] = [];
  if (isSet(actor)) found.push(new DatedIndex('actor', null, mentions, '[actor+date+article]', [actor]));
  if (isSet(source))
    found.push(
      new DatedIndex('source', sourceFacet(source), articleSources, '[source+at+article]', [source]),
    );
  if (isSet(outlet))
    found.push(new DatedIndex('outlet', outletFacet(outlet), articleHeads, '[outlet+at+number]', [outlet]));
  if (isSet(language))
    found.push(
      new DatedIndex('language', languageFacet(language), articleHeads, '[language+at+number]', [language]),
    );
  const [first, ...others] = found;
  return first === undefined
    ? [new DatedIndex('all', ALL, articleHeads, '[at+number]', [])]
    : [first, ...others];
}

function isSet<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

/** The languages of articles, in order; each is one look into the index. */
export async function storedLanguages({ articleHeads }: CorpusDatabase): Promise<string[]> {
  const languages: string[] = [];
  for (let last = ''; languages.length < LANGUAGES; ) {
    const next = await articleHeads.where('[language+at+number]').above([last, AFTER_ALL]).first();
    if (next === undefined) break;
    languages.push(next.language);
    last = next.language;
  }
  return languages;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  keyRarity,
  sameStatement,
  statementLikeness,
} from '../../../utils/claims/fact-checks/match-statements.ts';
import { type StatementKeys, statementKeys } from '../../../utils/claims/fact-checks/statement-keys.ts';

// Of tweets, whether the statement that was checked of each is found among 10,375 (CLEF CheckThat! 2020, task 2).

interface Statement {
  readonly id: string;
  readonly vclaim: string;
  readonly title: string;
}

interface Tweet {
  readonly text: string;
  readonly relevant?: readonly (string | number)[];
}

interface Ranked {
  readonly id: string;
  readonly keys: StatementKeys;
  readonly likeness: number;
}

/** Found among the first so many. */
const DEPTH = 5;

export function measureFactChecks(shared: string) {
  const statements = rows<Statement>(join(shared, 'data/claims/clef20_vclaims.jsonl')).map(
    ({ id, vclaim, title }) => ({ id, keys: statementKeys(vclaim, [], 'en', title) }),
  );
  const rarity = keyRarity(
    statements.map(({ keys }) => keys),
    statements.length,
  );
  const tweets = rows<Tweet>(join(shared, 'data/claims/clef20_queries_test.jsonl'));
  const sums = { queries: 0, precision: 0, first: 0, told: 0, toldRight: 0 };
  for (const { text, relevant = [] } of tweets) {
    if (relevant.length === 0) continue;
    const wanted = new Set(relevant.map(String));
    const keys = statementKeys(statementOf(text), [], 'en');
    const ranked: Ranked[] = statements
      .map((one) => ({ ...one, likeness: statementLikeness(keys, one.keys, rarity) }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, DEPTH);
    const told = ranked.filter((one) => sameStatement(keys, one.keys, rarity) !== null);
    sums.queries += 1;
    sums.precision += averagePrecision(ranked, wanted);
    sums.first += wanted.has(ranked[0]?.id ?? '') ? 1 : 0;
    sums.told += told.length;
    sums.toldRight += told.filter(({ id }) => wanted.has(id)).length;
  }
  return {
    queries: sums.queries,
    mapAt5: share(sums.precision, sums.queries),
    precisionAt1: share(sums.first, sums.queries),
    told: sums.told,
    toldRight: share(sums.toldRight, sums.told),
  };
}

/** A tweet without its links, and without who wrote it and when. */
function statementOf(tweet: string): string {
  return tweet.replace(/(?:https?:\/\/|pic\.)\S+/g, ' ').replace(/—[^—]*$/, ' ');
}

function averagePrecision(ranked: readonly Ranked[], wanted: ReadonlySet<string>): number {
  let [hits, sum] = [0, 0];
  for (const [at, { id }] of ranked.entries()) {
    if (!wanted.has(id)) continue;
    hits += 1;
    sum += hits / (at + 1);
  }
  return sum / Math.min(wanted.size, DEPTH);
}

const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 1_000) / 1_000;

function rows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import starter from '../../../assets/starter/starter-corpus.json' with { type: 'json' };
import { builtInRecogniser } from '../../../entrypoints/headless/built-in-recogniser.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { readDocument } from '../../../utils/articles/read-document.ts';
import { readStarterArticles } from '../../../utils/corpus/starter-corpus.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';

// How many articles are taken for reworded by a machine: of genuine ones none should be.

/** One article in so many of the pool: some 2,000. */
const POOL_STEP = 20;

export async function measureSources(shared: string): Promise<Record<string, unknown>> {
  const pool = gunzipSync(readFileSync(join(shared, 'data/coverage/pool.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % POOL_STEP === 0);
  const pages = join(shared, 'pages/html');
  const seeds = join(shared, 'seeds');
  const genuine = {
    pages: await flagged(readdirSync(pages).flatMap((name) => articlesIn(join(pages, name)))),
    starter: await flagged(readStarterArticles(starter)),
    pool: await flagged(readDocument('pool.jsonl', pool.join('\n')).entries.map(({ article }) => article)),
    ecb: await flagged(articlesIn(join(shared, 'data/coverage/ecb.docs.jsonl'))),
  };
  const counts = Object.values(genuine);
  const all = counts.reduce((sum, { articles }) => sum + articles, 0);
  const suspect = counts.reduce((sum, one) => sum + one.suspect, 0);
  const bySeed: Record<string, Flagged> = {};
  for (const name of readdirSync(seeds).sort())
    bySeed[name.slice(0, 3)] = await flagged(articlesIn(join(seeds, name)));
  return { genuineLeftAlone: (all - suspect) / all, ...genuine, seeds: bySeed };
}

interface Flagged {
  readonly articles: number;
  readonly suspect: number;
}

async function flagged(articles: readonly Article[]): Promise<Flagged> {
  const recogniser = builtInRecogniser();
  let [read, suspect] = [0, 0];
  for (const article of articles) {
    const { article: found, sourceCheck } = await analyseArticle(article, recogniser);
    if (!found.language?.startsWith('en')) continue;
    read += 1;
    if (sourceCheck?.suspect) suspect += 1;
  }
  return { articles: read, suspect };
}

function articlesIn(path: string): Article[] {
  return readDocument(path, readFileSync(path, 'utf8')).entries.map(({ article }) => article);
}

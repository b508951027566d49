import type { CorpusView } from '../messages/answers.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { claimCount, starterState } from './corpus-meta.ts';
import { indexProgress } from './index-upkeep.ts';
import { countOfFacet } from './month-counts.ts';
import { wholeReread } from './stored-rereads.ts';

/** What the corpus holds, and which version of the starter corpus (null where there is none). */
export type CorpusCounts = Omit<CorpusView, 'sites' | 'defaultMode'>;

/** Counts everything; slow in a large corpus. */
export async function corpusCounts(database: CorpusDatabase): Promise<CorpusCounts> {
  const { outlets, actors, imports, sourceSums } = database;
  const starter = await starterState(database);
  return {
    articles: await countOfFacet(database),
    outlets: await outlets.count(),
    actors: await actors.count(),
    claims: await claimCount(database),
    starter: starter === null || starter.removed ? null : starter.version,
    starterArticles: (await sourceSums.get('starter'))?.articles ?? 0,
    unfinishedImports: await imports.where('state').anyOf('unfinished', 'asking').count(),
    rereading: await rereading(database),
    indexing: await indexProgress(database),
  };
}

async function rereading(database: CorpusDatabase): Promise<CorpusCounts['rereading']> {
  const progress = await wholeReread(database);
  if (progress === null) return null;
  const { task, done, articles } = progress;
  return { done, articles, asked: task.which.kind === 'all' };
}

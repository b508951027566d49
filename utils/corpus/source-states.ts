import type { ArticleSource } from '../notebook/article-source.ts';
import type { CorpusDatabase } from './corpus-database.ts';

/** How far the work on a source has come, as it was kept; null where there is none. */
export async function sourceState({ sourceStates }: CorpusDatabase, source: ArticleSource): Promise<unknown> {
  return (await sourceStates.get(source))?.state ?? null;
}

/** Keeps how far the work on a source has come; null forgets it. */
export async function keepSourceState(
  { sourceStates }: CorpusDatabase,
  source: ArticleSource,
  state: object | null,
): Promise<void> {
  if (state === null) await sourceStates.delete(source);
  else await sourceStates.put({ source, state });
}

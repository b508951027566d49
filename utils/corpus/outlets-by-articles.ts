import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import type { OutletRecord } from './stored-records.ts';

/** The outlets of the corpus, those of most articles first. */
export async function outletsByArticles({ database }: Corpus): Promise<OutletRecord[]> {
  const records = await reportingFailure(() => database.outlets.toArray());
  return records.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

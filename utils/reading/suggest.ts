import type { Corpus } from '../corpus/corpus.ts';
import { outletsByArticles } from '../corpus/outlets-by-articles.ts';
import type { SuggestView } from '../messages/library-messages.ts';
import type { ReadingEngine } from './reading-engine.ts';
import { searchNames } from './search-names.ts';

const OUTLETS = 3;
const ACTORS = 5;

/** Outlets and actors that what is typed may mean, best first; only those that some article has. */
export async function suggest(
  typed: string,
  engine: Pick<ReadingEngine, 'findActors'>,
  corpus: Corpus,
): Promise<SuggestView> {
  const [outlets, actors] = await Promise.all([
    outletsByArticles(corpus),
    engine.findActors(typed, async () => null),
  ]);
  return {
    outlets: searchNames(outlets, ({ name }) => name, typed)
      .slice(0, OUTLETS)
      .map(({ name, articles }) => ({ name, articles })),
    actors: actors.filter(({ articles }) => articles > 0).slice(0, ACTORS),
  };
}

import * as v from 'valibot';
import type { ArticleId } from '../articles/article-id.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** How far the corpus has followed what the notebook keeps. It lies in the corpus, under this source. */
export interface KeepState {
  /** The notebook's kept articles that the corpus is known to hold, by their revision; null for none yet. */
  readonly revision: string | null;
  /** Articles that left the corpus and are still to leave the notebook. */
  readonly leaving: readonly ArticleId[];
}

const SOURCE = 'kept';
const NOTHING: KeepState = { revision: null, leaving: [] };

const schema = v.object({ revision: v.nullable(v.string()), leaving: v.array(v.string()) });

/** What is stored; where that cannot be read, as if nothing had been done yet. */
export async function keepState(corpus: Corpus): Promise<KeepState> {
  const stored = v.safeParse(schema, await corpus.sourceState(SOURCE));
  return stored.success ? stored.output : NOTHING;
}

/** Within a change of the corpus, with which it holds or does not. */
export async function setKeepState(corpus: Corpus, state: KeepState): Promise<void> {
  await corpus.keepSourceState(SOURCE, state);
}

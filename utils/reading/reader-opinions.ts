import { type RejectedRules, rejectedRules } from '../claims/judgements/rejected-rules.ts';
import type { WordingEntry } from '../claims/meaning/wording-entry.ts';
import type { Judgement, PairKey } from '../claims/pair-key.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** What the reader said of comparisons and of words, as comparing needs it. */
export interface ReaderOpinions {
  readonly judged: ReadonlyMap<PairKey, Judgement>;
  readonly rejected: RejectedRules;
  /** Words that tell sides apart, beside the built-in ones. */
  readonly wording: readonly WordingEntry[];
}

/** Where the reader's opinions come from. */
export interface OpinionSource {
  /** What they are now; the same object for as long as they stay the same. */
  readonly opinions: () => Promise<ReaderOpinions>;
  /** Changes whenever the opinions do. */
  readonly revision: () => Promise<string>;
}

const NOTHING: ReaderOpinions = { judged: new Map(), rejected: () => false, wording: [] };

export const NO_OPINIONS: OpinionSource = { opinions: async () => NOTHING, revision: async () => '' };

/** The opinions of a notebook, weighed anew whenever they change, by whichever context. */
export function notebookOpinions(open: () => Promise<Notebook>): OpinionSource {
  let kept: { readonly revision: string; readonly opinions: ReaderOpinions } | null = null;
  const revisionOf = async ({ judgements, wordings }: Notebook) =>
    (await Promise.all([judgements.revision(), wordings.revision()])).join('|');
  return {
    revision: async () => revisionOf(await open()),
    async opinions() {
      const notebook = await open();
      const revision = await revisionOf(notebook);
      if (kept?.revision !== revision) kept = { revision, opinions: await opinionsIn(notebook) };
      return kept.opinions;
    },
  };
}

async function opinionsIn(notebook: Notebook): Promise<ReaderOpinions> {
  const [judgements, wording] = await Promise.all([notebook.judgements.all(), notebook.wordings.all()]);
  return {
    judged: new Map(judgements.map(({ pair, judgement }) => [pair, judgement])),
    rejected: rejectedRules(judgements),
    wording,
  };
}

import type { JudgedPair } from '../claims/judgements/judged-pair.ts';
import { pairKey } from '../claims/pair-key.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { NotebookError } from '../notebook/notebook-error.ts';

/**
 * Keeps what the reader said of a comparison, in place of what was said of the pair before. Said again, it is the same
 * one, only newer. Fails with a NotebookError.
 * @param now milliseconds since 1970
 */
export async function keepJudgement(notebook: Notebook, judged: JudgedPair, now: number): Promise<void> {
  if (judged.pair !== pairKey(judged.page.quote, judged.coverage.quote)) {
    throw new NotebookError({
      message: 'The two passages are not those of this comparison.',
      remedy: 'Open the list of claims again and try once more.',
    });
  }
  await notebook.judgements.keep({ ...judged, madeAt: new Date(now).toISOString() });
}

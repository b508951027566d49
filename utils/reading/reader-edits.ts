import { type EditRules, editRules } from '../actors/edits/edit-rules.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** Where the reader's corrections come from. */
export interface EditSource {
  /** What they come to now; the same object for as long as they stay the same. */
  readonly rules: () => Promise<EditRules>;
  /** Changes whenever the rules do. */
  readonly revision: () => Promise<string>;
}

export const NO_EDITS: EditSource = { rules: async () => NOTHING, revision: async () => '' };

const NOTHING = editRules([]);

/** The corrections of a notebook, weighed anew whenever they change, by whichever context. */
export function notebookEdits(open: () => Promise<Notebook>): EditSource {
  let kept: { readonly revision: string; readonly rules: EditRules } | null = null;
  return {
    revision: async () => (await open()).actorEdits.revision(),
    async rules() {
      const { actorEdits } = await open();
      const revision = await actorEdits.revision();
      if (kept?.revision !== revision) kept = { revision, rules: editRules(await actorEdits.all()) };
      return kept.rules;
    },
  };
}

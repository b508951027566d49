import type { NotebookContent } from '../../../utils/notebook/notebook-content.ts';

/** What a notebook holds that nobody wrote into. */
export const NOTHING: NotebookContent = {
  actorEdits: [],
  judgements: [],
  wordings: [],
  keptArticles: [],
  subscriptions: [],
};

import wording from './wording.json' with { type: 'json' };
import type { SourcedWording } from './wording-entry.ts';

const entries: readonly (Omit<SourcedWording, 'source'> & { readonly source?: string })[] = wording;

/** The words of the built-in list that tell sides apart. */
export const builtInWordings: readonly SourcedWording[] = entries.map(
  ({ about, choices, source = null }) => ({
    about,
    choices,
    source,
  }),
);

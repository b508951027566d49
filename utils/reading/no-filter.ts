import type { BrowseFilter } from '../messages/library-messages.ts';
import type { CoverageFilter } from '../messages/protocol.ts';

/** Lets every article through. */
export const NO_FILTER: CoverageFilter = { outlet: null, actor: null, from: null, to: null };

/** Lets every article of the library through. */
export const EVERY_ARTICLE: BrowseFilter = { ...NO_FILTER, language: null, source: null };

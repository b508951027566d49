import type { CoverageFilter } from '../messages/protocol.ts';

/** Lets every article through. */
export const NO_FILTER: CoverageFilter = { outlet: null, actor: null, from: null, to: null };

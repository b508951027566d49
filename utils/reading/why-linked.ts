import { explainLink } from '../actors/linking/explain-link.ts';
import type { LinkReason } from '../actors/linking/link-reason.ts';

const PLAIN: ReadonlySet<LinkReason['kind']> = new Set(['listed', 'new-name', 'same-words']);

/** Why a name was taken for its actor, in a sentence for the card; null where that goes without saying. */
export function whyLinked(reason: LinkReason): string | null {
  const isSurname = reason.kind === 'part-of-name' && reason.part === 'surname';
  return isSurname || PLAIN.has(reason.kind) ? null : explainLink(reason);
}

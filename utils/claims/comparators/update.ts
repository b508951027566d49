import type { Alignment } from '../aligning/align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { apartInWords, daysApart, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';

const DONE =
  /\b(?:signed|agreed|approved|passed|launched|began|begun|ended|collapsed|cancelled|canceled|postponed|rejected|withdrew|withdrawn|resumed|completed|opened|closed|arrived|met|elected|resigned|lifted|imposed|adopted|ratified|failed)\b/i;

/** What was planned or possible then has been done, or undone, since: both dates known, the page later. */
export function updateComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, jaccard, sharedActors } = alignment;
  const days = daysApart(a.article.date, b.article.date);
  if (days === null || days <= 0) return null;
  if (containment < 0.55 || jaccard < 0.3 || sharedActors.length === 0) return null;
  const done = a.claim.text.match(DONE);
  const ahead = b.claim.modality === 'planned' || b.claim.modality === 'possible';
  if (
    !done ||
    done.index === undefined ||
    !ahead ||
    a.claim.modality === 'planned' ||
    a.claim.modality === 'possible'
  )
    return null;
  return {
    relation: 'update',
    score: Math.min(0.88, 0.2 + 0.4 * containment + 0.3 * jaccard),
    what: factTitle(alignment),
    marksA: [{ start: done.index, end: done.index + done[0].length }],
    marksB: [],
    why: sentenceOf('Still ahead in the earlier report', apartInWords(alignment), `“${done[0]}” in this one`),
    rule: 'update',
  };
}

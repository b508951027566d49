import type { VersionChange, VersionChangeKind } from '../../utils/claims/versions/version-change.ts';
import type { VersionHead } from '../../utils/messages/keeping-messages.ts';
import { formatDate } from '../shared/date-text.tsx';

/** What a change is called on its card, and in which tone it is told. */
export function changeWords(kind: VersionChangeKind): { readonly label: string; readonly tone: string } {
  switch (kind) {
    case 'headline':
      return { label: 'Headline changed', tone: 'worded' };
    case 'standfirst':
      return { label: 'Standfirst changed', tone: 'worded' };
    case 'figure':
      return { label: 'Figure corrected', tone: 'differs' };
    case 'date':
      return { label: 'Date corrected', tone: 'differs' };
    case 'quotation':
      return { label: 'Quotation changed', tone: 'differs' };
    case 'attribution':
      return { label: 'Source changed', tone: 'differs' };
    case 'reworded':
      return { label: 'Reworded', tone: 'worded' };
    case 'added':
      return { label: 'Added', tone: 'updated' };
    case 'dropped':
      return { label: 'Dropped', tone: 'differs' };
    case 'moved':
      return { label: 'Moved', tone: 'updated' };
  }
}

/** "headline, 2 figures, one paragraph dropped": what changed, in numbers, the most telling first. */
export function changesText(changes: readonly Pick<VersionChange, 'kind'>[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  return [...kinds].map(([kind, alike]) => countedKind(kind, alike.length)).join(', ');
}

function countedKind(kind: VersionChangeKind, count: number): string {
  const several = count > 1;
  switch (kind) {
    case 'headline':
    case 'standfirst':
      return kind;
    case 'figure':
    case 'date':
    case 'quotation':
      return several ? `${count} ${kind}s` : `a ${kind}`;
    case 'attribution':
      return several ? `${count} sources` : 'a source';
    case 'reworded':
    case 'added':
    case 'dropped':
    case 'moved':
      return `${several ? `${count} paragraphs` : 'a paragraph'} ${kind}`;
  }
}

/** "you kept it on 3 Jan 2026": when an earlier version came to the reader. */
export function sinceWords({ kept, addedAt }: VersionHead): string {
  const day = formatDate(kept?.madeAt ?? addedAt ?? '');
  const on = day === null ? '' : ` on ${day}`;
  return kept === null ? `it came into your corpus${on}` : `you kept it${on}`;
}

/** "Kept on 3 Jan 2026", "In your corpus since 3 Jan 2026", "This page": which version a passage is of. */
export function versionName({ head, kept, addedAt }: VersionHead): string {
  if (head === null) return 'This page';
  const day = formatDate(kept?.madeAt ?? addedAt ?? '');
  if (kept === null) return day === null ? 'In your corpus' : `In your corpus since ${day}`;
  return day === null ? 'Kept' : `Kept on ${day}`;
}

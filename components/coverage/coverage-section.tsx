import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';
import { groupSummary } from './group-summary.ts';

interface CoverageSectionProps {
  readonly title: string;
  /** All that is in it, for its outlets and dates. */
  readonly items: readonly RelatedItem[];
  readonly children: ComponentChildren;
}

/** A part of the coverage under a heading with its outlets and dates; nothing where it is empty. */
export function CoverageSection({ title, items, children }: CoverageSectionProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section class="card-list" aria-labelledby={id}>
      <header class="section-head">
        <h2 class="section-title" id={id}>
          {title}
        </h2>
        <p class="section-summary">{groupSummary(items.map(({ head }) => head))}</p>
      </header>
      {children}
    </section>
  );
}

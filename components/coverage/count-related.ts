import type { CoverageView } from '../../utils/messages/coverage-answers.ts';
import { coverageSections } from './coverage-sections.ts';

/** How many articles are related to a page, beside copies of its own text. */
export function countRelated(view: Pick<CoverageView, 'groups'>): number {
  const { story, background } = coverageSections(view);
  return story.length + background.flat().length;
}

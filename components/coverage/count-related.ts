import type { CoverageView } from '../../utils/messages/answers.ts';

/** How many articles are related to a page, beside copies of its own text. */
export function countRelated({ groups }: Pick<CoverageView, 'groups'>): number {
  return groups.flatMap(({ items }) => items).filter(({ copyOfPage }) => !copyOfPage).length;
}

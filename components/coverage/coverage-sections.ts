import type {
  ArticleHead,
  CoverageGroup,
  CoverageView,
  RelatedItem,
} from '../../utils/messages/coverage-answers.ts';

export interface CoverageSections {
  readonly story: readonly RelatedItem[];
  /** By story, none of them empty. */
  readonly background: readonly (readonly RelatedItem[])[];
  /** Where else the text of the page itself stands. */
  readonly pageCopies: readonly ArticleHead[];
}

/** Sorts coverage into what is shown apart. The order within each is kept. */
export function coverageSections({ groups }: Pick<CoverageView, 'groups'>): CoverageSections {
  const itemsOf = ({ items }: CoverageGroup) => items.filter(({ copyOfPage }) => !copyOfPage);
  const copies = groups.flatMap(({ items }) => items).filter(({ copyOfPage }) => copyOfPage);
  return {
    story: groups.filter(({ list }) => list === 'story').flatMap(itemsOf),
    background: groups
      .filter(({ list }) => list === 'background')
      .map(itemsOf)
      .filter((items) => items.length > 0),
    pageCopies: copies.flatMap((item) => [item.head, ...item.copies]),
  };
}

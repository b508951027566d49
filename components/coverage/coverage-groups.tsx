import { CoverageSection } from './coverage-section.tsx';
import type { CoverageSections } from './coverage-sections.ts';
import type { OpenPassage } from './open-passage.ts';
import { PageCopies } from './page-copies.tsx';
import { RelatedArticle } from './related-article.tsx';
import { StoryCard } from './story-card.tsx';

interface CoverageGroupsProps {
  readonly sections: CoverageSections;
  readonly onOpen: OpenPassage;
}

/** Related articles by story: the page's own first, then the background; copies of the page quiet at the end. */
export function CoverageGroups({ sections, onOpen }: CoverageGroupsProps) {
  const { story, background, pageCopies } = sections;
  return (
    <>
      <CoverageSection title="This story" items={story}>
        {story.map((item) => (
          <RelatedArticle key={item.head.id} item={item} isCard onOpen={onOpen} />
        ))}
      </CoverageSection>
      <CoverageSection title="Background" items={background.flat()}>
        {background.map((items) => (
          <StoryCard
            key={items[0]?.head.id}
            items={items}
            isAlone={background.length === 1}
            onOpen={onOpen}
          />
        ))}
      </CoverageSection>
      <PageCopies heads={pageCopies} onOpen={onOpen} />
    </>
  );
}

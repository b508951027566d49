import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { CoverageView } from '../../utils/messages/coverage-answers.ts';
import { useNavigation } from '../corpus/use-library-route.ts';
import { countRelated } from '../coverage/count-related.ts';
import { CoverageGroups } from '../coverage/coverage-groups.tsx';
import { coverageSections } from '../coverage/coverage-sections.ts';
import { CoverageTimeline } from '../coverage/coverage-timeline.tsx';
import { IndexingLine } from '../coverage/indexing-line.tsx';
import { timelineEntries } from '../coverage/timeline-entries.ts';
import { Notice } from '../shared/notice.tsx';
import type { Loaded } from '../shared/use-answer.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';

interface ArticleCoverageProps {
  readonly article: ArticleId;
  readonly loaded: Loaded<CoverageView>;
  readonly onRetry: () => void;
}

/** Articles on the matter of a stored one, by story. */
export function ArticleCoverage({ article, loaded, onRetry }: ArticleCoverageProps) {
  const { go } = useNavigation();
  return (
    <WhenLoaded loaded={loaded} label="Looking for related coverage" onRetry={onRetry}>
      {(view) => {
        const sections = coverageSections(view);
        // The article itself is the first copy of its own text.
        const pageCopies = sections.pageCopies.filter(({ id }) => id !== article);
        return (
          <div class="card-list">
            <IndexingLine indexing={view.indexing} />
            <CoverageTimeline entries={timelineEntries(sections)} pageDate={view.pageDate} />
            {countRelated(view) === 0 && (
              <Notice title="No related coverage">
                <p>No other article in your library bears on this one.</p>
              </Notice>
            )}
            <CoverageGroups
              sections={{ ...sections, pageCopies }}
              onOpen={({ article: id, passage }) => go({ at: 'article', id }, passage)}
            />
          </div>
        );
      }}
    </WhenLoaded>
  );
}

import { useState } from 'preact/hooks';
import type { CoverageView, RelatedItem } from '../../utils/messages/answers.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { LibraryLink } from '../shared/library-link.tsx';
import { Notice } from '../shared/notice.tsx';
import { ArticleReader } from './article-reader.tsx';
import { RelatedCard } from './related-card.tsx';

/** Earlier articles that bear on the page, best first. */
export function CoveragePanel({ coverage }: { readonly coverage: CoverageView }) {
  const related = coverage.groups.flatMap(({ items }) => items);
  const [opened, setOpened] = useState<RelatedItem | null>(null);
  return (
    <DrillDown
      list={
        <div class="card-list">
          {related.length === 0 && (
            <Notice title="No earlier coverage" actions={<LibraryLink button />}>
              <p>
                No article in your library bears on this page. Add articles on the matter there, and they are
                found at once.
              </p>
            </Notice>
          )}
          {related.map((item) => (
            <RelatedCard key={item.head.id} item={item} onOpen={setOpened} />
          ))}
        </div>
      }
      detail={
        opened && (
          <ArticleReader article={opened.head.id} passage={{ text: opened.passage, marks: opened.marks }} />
        )
      }
      backTo="coverage"
      onBack={() => setOpened(null)}
    />
  );
}

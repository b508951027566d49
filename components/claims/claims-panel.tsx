import { useState } from 'preact/hooks';
import { ArticleReader } from '../coverage/article-reader.tsx';
import type { OpenedPassage } from '../coverage/open-passage.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { ComparisonList, type PageComparisons } from './comparison-list.tsx';

/** What the page states beside what earlier coverage said. */
export function ClaimsPanel(props: PageComparisons) {
  const [opened, setOpened] = useState<OpenedPassage | null>(null);
  return (
    <DrillDown
      list={
        <ComparisonList
          // Another passage is another list: what was set aside in one has no place in the other.
          key={props.found.narrowedTo}
          {...props}
          onOpen={({ coverage: { head, quote, marks } }) =>
            setOpened({ article: head.id, passage: { text: quote, marks } })
          }
          onOpenCheck={({ head, claim }) =>
            setOpened({ article: head.id, passage: { text: claim, marks: [] } })
          }
        />
      }
      detail={opened && <ArticleReader {...opened} />}
      backTo="claims"
      onBack={() => setOpened(null)}
    />
  );
}

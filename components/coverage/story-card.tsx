import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';
import { groupSummary } from './group-summary.ts';
import type { OpenPassage } from './open-passage.ts';
import { RelatedArticle } from './related-article.tsx';

interface StoryCardProps {
  /** Articles on one story, best first. */
  readonly items: readonly RelatedItem[];
  /** The only story of its section, whose heading has its outlets and dates already. */
  readonly isAlone: boolean;
  readonly onOpen: OpenPassage;
}

/** A story of the background: its articles in one card, under its outlets and dates. One article alone is a plain card. */
export function StoryCard({ items, isAlone, onOpen }: StoryCardProps) {
  const [lead] = items;
  if (lead === undefined) return null;
  if (items.length === 1) return <RelatedArticle item={lead} isCard onOpen={onOpen} />;
  return (
    // Named by its leading article, whose title stands below the summary and need not be seen twice.
    <section class="card" aria-label={`Story: ${lead.head.title ?? 'Untitled article'}`}>
      {!isAlone && <p class="story-head">{groupSummary(items.map(({ head }) => head))}</p>}
      {items.map((item) => (
        <RelatedArticle key={item.head.id} item={item} isCard={false} onOpen={onOpen} />
      ))}
    </section>
  );
}

import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';
import { OutletLine } from '../shared/outlet-line.tsx';
import { AlsoIn } from './also-in.tsx';
import type { OpenPassage } from './open-passage.ts';
import { PassageQuote } from './passage-quote.tsx';
import { RelatedReasons } from './related-reasons.tsx';
import { WhenMark } from './when-mark.tsx';

/** Longest passage in a list, in UTF-16 code units. */
const PASSAGE_LIMIT = 240;

interface RelatedArticleProps {
  readonly item: RelatedItem;
  /** A card of its own, or one of several in the card of their story. */
  readonly isCard: boolean;
  readonly onOpen: OpenPassage;
}

/** A related article: outlet, date, whether it is earlier, the passage that matters, and why it is in the list. */
export function RelatedArticle({ item, isCard, onOpen }: RelatedArticleProps) {
  const { head, passage, marks } = item;
  const title = head.title ?? 'Untitled article';
  return (
    <article class={isCard ? 'card' : 'story-part'} aria-label={title}>
      <div class="evidence">
        <OutletLine head={head}>
          <WhenMark when={item.when} />
        </OutletLine>
        <h3 class="card-title">
          <button
            type="button"
            class="title-button"
            dir="auto"
            onClick={() => onOpen({ article: head.id, passage: { text: passage, marks } })}
          >
            {title}
          </button>
        </h3>
        <PassageQuote item={item} limit={PASSAGE_LIMIT} />
        <AlsoIn item={item} onOpen={onOpen} />
      </div>
      <RelatedReasons item={item} />
    </article>
  );
}

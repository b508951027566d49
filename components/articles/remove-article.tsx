import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '../../utils/messages/library-messages.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

/** How long a removal can be called off, in milliseconds. */
const CALL_OFF = 8_000;

interface RemoveArticleProps {
  readonly article: LibraryArticle;
  /** The article is gone from the corpus; `isShown` where it is still looked at. */
  readonly onRemoved: (isShown: boolean) => void;
}

/** Takes an article out of the corpus, after some seconds in which that can be called off, or when the reader goes on. */
export function RemoveArticle({ article: { head, sources }, onRemoved }: RemoveArticleProps) {
  const { action, run } = useAction();
  const [isGoing, setGoing] = useState(false);
  const isAsked = useRef(false);
  const latest = useRef({ isGoing, remove: async (_isShown: boolean) => {} });
  latest.current = {
    isGoing,
    remove: async (isShown) => {
      if (isAsked.current) return;
      isAsked.current = true;
      if (await run({ type: 'view/remove-article', article: head.id })) return onRemoved(isShown);
      isAsked.current = false;
      setGoing(false);
    },
  };
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => void latest.current.remove(true), CALL_OFF);
    return () => clearTimeout(timer);
  }, [isGoing]);
  useEffect(
    () => () => {
      if (latest.current.isGoing) void latest.current.remove(false);
    },
    [],
  );
  const mayComeBack = sources.some(({ source }) => source.includes(':') || source === 'starter');
  return (
    <>
      <button type="button" class="button" onClick={() => setGoing(!isGoing)} aria-describedby="removal">
        {isGoing ? 'Keep it after all' : 'Remove…'}
      </button>
      <p class="removal" id="removal" role="status">
        {isGoing &&
          `It goes in a moment, with all that was read in it. What you wrote yourself stays.${
            mayComeBack ? ' Where it came from may bring it again.' : ''
          }`}
      </p>
      <ProblemLine action={action} />
    </>
  );
}

import { useCallback, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { SourceView } from '../../utils/messages/library-messages.ts';
import { sourceWords } from '../articles/source-words.ts';
import { useClient } from '../shared/client-context.ts';
import { countText } from '../shared/count-text.ts';

export type Releasing =
  | { readonly state: 'idle' | 'busy' | 'done'; readonly said: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * Takes a source off its articles, asking for one step after another, each of some seconds. Where the page is closed in
 * between, what is left stays; nothing is half removed.
 */
export function useReleasing(onChanged: () => void): {
  readonly releasing: Releasing;
  readonly release: (source: SourceView, olderThan: string | null) => Promise<void>;
} {
  const client = useClient();
  const [releasing, setReleasing] = useState<Releasing>({ state: 'idle', said: '' });
  const release = useCallback(
    async (source: SourceView, olderThan: string | null) => {
      const name = sourceWords(source);
      let removed = 0;
      setReleasing({ state: 'busy', said: `Removing: ${name}…` });
      for (;;) {
        const answer = await client.ask({ type: 'view/release-source', source: source.source, olderThan });
        if (!answer.ok) {
          setReleasing({ state: 'failed', problem: answer.problem });
          break;
        }
        removed += answer.value.removed;
        const gone = `${countText(removed, 'article is', 'articles are')} gone`;
        if (answer.value.done) {
          setReleasing({ state: 'done', said: `${name}: ${gone}.` });
          break;
        }
        setReleasing({ state: 'busy', said: `Removing: ${name}, ${gone} so far…` });
      }
      onChanged();
    },
    [client, onChanged],
  );
  return { releasing, release };
}

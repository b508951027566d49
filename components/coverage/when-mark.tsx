import type { WhenPublished } from '../../utils/messages/coverage-answers.ts';
import { useTextName } from '../shared/text-in-view.ts';

const WORDS: Readonly<Record<WhenPublished, string | null>> = {
  earlier: 'earlier',
  'same-day': 'same day',
  later: 'later than this',
  unknown: null,
};

/** Whether an article came before the page or after it, in a word. What came later is no prior coverage, so it stands out. */
export function WhenMark({ when }: { readonly when: WhenPublished }) {
  const name = useTextName();
  if (WORDS[when] === null) return null;
  const words = when === 'later' ? `${WORDS[when]} ${name}` : WORDS[when];
  return <span class={when === 'later' ? 'when when-later' : 'when'}>{words}</span>;
}

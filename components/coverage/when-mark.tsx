import type { WhenPublished } from '../../utils/messages/coverage-answers.ts';

const WORDS: Readonly<Record<WhenPublished, string | null>> = {
  earlier: 'earlier',
  'same-day': 'same day',
  later: 'later than this page',
  unknown: null,
};

/** Whether an article came before the page or after it, in a word. What came later is no prior coverage, so it stands out. */
export function WhenMark({ when }: { readonly when: WhenPublished }) {
  const words = WORDS[when];
  return words === null ? null : <span class={when === 'later' ? 'when when-later' : 'when'}>{words}</span>;
}

import type { CorpusView } from '../../utils/messages/answers.ts';

/** How much there is in the corpus. */
export function CorpusCounts({ view }: { readonly view: CorpusView }) {
  const counts = [
    ['Articles', view.articles],
    ['Outlets', view.outlets],
    ['Actors', view.actors],
    ['Claims', view.claims],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}

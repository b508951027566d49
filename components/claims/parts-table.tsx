import { useId } from 'preact/hooks';
import type { AlignedPart } from '../../utils/claims/comparison.ts';
import { useTextName } from '../shared/text-in-view.ts';

const PART_NAMES: Readonly<Record<AlignedPart['part'], string>> = {
  subject: 'Subject',
  event: 'What happened',
  measured: 'What is measured',
  figure: 'Figure',
  date: 'Date',
  place: 'Place',
  source: 'Source',
  words: 'Words',
};

interface PartsTableProps {
  /** At least one. */
  readonly parts: readonly AlignedPart[];
  readonly outlet: string;
}

/** What was laid side by side, so that a person can check the reasoning; rows that differ say so. */
export function PartsTable({ parts, outlet }: PartsTableProps) {
  const id = useId();
  const own = `This ${useTextName()}`;
  return (
    <table class="parts">
      <caption class="visually-hidden">What was laid side by side</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Part</span>
          </th>
          <th scope="col">{own}</th>
          <th scope="col" dir="auto">
            {outlet}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, a, b, differs }, row) => (
          <tr key={`${id}-${row}`} class={differs ? 'part-differs' : undefined}>
            <th scope="row">
              {PART_NAMES[part]}{' '}
              {differs && <span class="part-sign">{part === 'words' ? 'differ' : 'differs'}</span>}
            </th>
            <PartCell side={own} words={a} />
            <PartCell side={outlet} words={b} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of one side. Where rows are stacked for want of room, the side is named with them. */
function PartCell({ side, words }: { readonly side: string; readonly words: string | null }) {
  return (
    <td>
      <span class="part-side" aria-hidden="true" dir="auto">
        {side}
      </span>
      {words === null ? <span class="part-none">not given</span> : <span dir="auto">{words}</span>}
    </td>
  );
}

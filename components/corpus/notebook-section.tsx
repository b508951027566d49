import { NotebookTransfer } from './notebook-transfer.tsx';
import { useNotebookTransfer } from './use-notebook-transfer.ts';
import { WorkOutcome } from './work-outcome.tsx';

interface NotebookSectionProps {
  /** The notebook holds more than before. */
  readonly onImported: () => void;
}

/** All that the reader wrote, out to a file and in from one. */
export function NotebookSection({ onImported }: NotebookSectionProps) {
  const { work, save, load } = useNotebookTransfer(onImported);
  return (
    <section class="library-section" aria-labelledby="notebook-heading">
      <h2 id="notebook-heading">Your notebook as a file</h2>
      <p class="section-note">
        Your corrections, what you said of comparisons and your own words that tell sides apart, to keep a
        copy or to take to another computer. What is imported is added; nothing that is there is changed.
      </p>
      <NotebookTransfer onSave={() => void save()} onLoad={(files) => void load(files)} />
      <WorkOutcome work={work} />
    </section>
  );
}

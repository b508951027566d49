import { useState } from 'preact/hooks';
import { ShareableSection } from '../shared-corpora/shareable-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { JudgementsSection } from './judgements-section.tsx';
import { NotebookSection } from './notebook-section.tsx';
import { WordingSection } from './wording-section.tsx';

interface YoursViewProps {
  /** Another version asks for all of it again. */
  readonly version: number;
}

/** What the reader wrote: corrections, judgements and words, and all of it as a file. */
export function YoursView({ version }: YoursViewProps) {
  /** How often a notebook's file was read: what it may have brought is asked for again. */
  const [imports, setImports] = useState(0);
  return (
    <div class="library-sections">
      <CorrectionsSection version={version + imports} />
      <JudgementsSection version={version + imports} />
      <WordingSection version={version + imports} />
      <ShareableSection version={version + imports} />
      <NotebookSection onImported={() => setImports(imports + 1)} />
    </div>
  );
}

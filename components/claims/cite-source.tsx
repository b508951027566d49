import { useState } from 'preact/hooks';
import { citationOf } from '../../utils/citing/citation.ts';
import {
  CITATION_FORMATS,
  type CitationFormat,
  citationText,
  FORMAT_NAMES,
} from '../../utils/citing/citation-text.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

type Copying =
  | { readonly state: 'idle' }
  | { readonly state: 'copied'; readonly format: CitationFormat }
  /** The text to copy by hand, where the browser let us not. */
  | { readonly state: 'refused'; readonly text: string }
  | { readonly state: 'failed' };

/** Copies a citation of the article in one of several formats, and says whether that worked. */
export function CiteSource({ coverage }: Pick<ComparisonView, 'coverage'>) {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' });
  const copy = async (format: CitationFormat) => setCopying(await copied(coverage, format));
  return (
    <div class="cite">
      <p class="cite-formats">
        <span class="cite-label">Copy as</span>
        {CITATION_FORMATS.map((format) => (
          <button type="button" class="choice" key={format} onClick={() => void copy(format)}>
            {FORMAT_NAMES[format]}
          </button>
        ))}
      </p>
      <p role="status" class="cite-outcome">
        {copying.state === 'copied' && `Copied as ${FORMAT_NAMES[copying.format]}.`}
        {copying.state === 'refused' && 'The browser did not let this be copied. Copy it from here:'}
        {copying.state === 'failed' && 'The citation could not be written. Try another format.'}
      </p>
      {copying.state === 'refused' && (
        <textarea
          class="text-input cite-text"
          aria-label="Citation"
          rows={4}
          readOnly
          dir="auto"
          value={copying.text}
        />
      )}
    </div>
  );
}

async function copied(coverage: ComparisonView['coverage'], format: CitationFormat): Promise<Copying> {
  let text: string;
  try {
    text = await citationText(citationOf(coverage.head, coverage.quote), format);
  } catch {
    return { state: 'failed' };
  }
  try {
    await navigator.clipboard.writeText(text);
    return { state: 'copied', format };
  } catch {
    return { state: 'refused', text };
  }
}

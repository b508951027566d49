import { useState } from 'preact/hooks';
import { comparisonText } from '../../utils/backup/writing/comparison-text.ts';
import { citationOf } from '../../utils/citing/citation.ts';
import {
  CITATION_FORMATS,
  type CitationFormat,
  citationText,
  FORMAT_NAMES,
} from '../../utils/citing/citation-text.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import type { ComparedArticle } from './compared-article.ts';

/** What can be copied: the source with its passage, or both sides with the reason. */
type Copied = 'source' | 'comparison';

const COPIED: readonly (readonly [Copied, string])[] = [
  ['source', 'Copy as'],
  ['comparison', 'Copy both passages as'],
];

type Copying =
  | { readonly state: 'idle' }
  | { readonly state: 'copied'; readonly said: string }
  /** The text to copy by hand, where the browser let us not. */
  | { readonly state: 'refused'; readonly text: string }
  | { readonly state: 'failed' };

interface CiteSourceProps {
  readonly comparison: ComparisonView;
  readonly page: ComparedArticle;
}

/** Copies a citation of the source, or the whole comparison, in one of several formats, and says whether that worked. */
export function CiteSource({ comparison, page }: CiteSourceProps) {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' });
  const copy = async (what: Copied, format: CitationFormat) => {
    const { coverage } = comparison;
    const text =
      what === 'source'
        ? citationText(citationOf(coverage.head, coverage.quote), format)
        : comparisonText(comparison, page, format);
    const name = FORMAT_NAMES[format];
    setCopying(
      await copied(text, what === 'source' ? `Copied as ${name}.` : `Copied both passages as ${name}.`),
    );
  };
  return (
    <div class="cite">
      {COPIED.map(([what, label]) => (
        <p class="cite-formats" key={what}>
          <span class="cite-label">{label}</span>
          {CITATION_FORMATS.map((format) => (
            <button
              type="button"
              class="choice"
              key={format}
              aria-label={
                what === 'source' ? FORMAT_NAMES[format] : `Both passages as ${FORMAT_NAMES[format]}`
              }
              onClick={() => void copy(what, format)}
            >
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </p>
      ))}
      <p role="status" class="cite-outcome">
        {copying.state === 'copied' && copying.said}
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

async function copied(writing: Promise<string>, said: string): Promise<Copying> {
  let text: string;
  try {
    text = await writing;
  } catch {
    return { state: 'failed' };
  }
  try {
    await navigator.clipboard.writeText(text);
    return { state: 'copied', said };
  } catch {
    return { state: 'refused', text };
  }
}

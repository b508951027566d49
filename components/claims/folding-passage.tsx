import { useState } from 'preact/hooks';
import { clipPassage, type Passage } from '../shared/clip-passage.ts';
import { MarkedText } from '../shared/marked-text.tsx';

/** Longest passage that stands whole at once, in UTF-16 code units. */
const WHOLE_LIMIT = 360;

interface FoldingPassageProps {
  readonly passage: Passage;
  /** Whose it is, for the name of the button: "this page". */
  readonly of: string;
}

/** A passage with what tells in it marked; of a very long one the telling part, with the rest on request. */
export function FoldingPassage({ passage, of }: FoldingPassageProps) {
  const [whole, setWhole] = useState(false);
  const isLong = passage.text.length > WHOLE_LIMIT;
  return (
    <>
      <blockquote class="passage" dir="auto">
        <MarkedText {...(whole ? passage : clipPassage(passage, WHOLE_LIMIT))} />
      </blockquote>
      {isLong && (
        <button
          type="button"
          class="link-button passage-more"
          aria-expanded={whole}
          aria-label={`${whole ? 'Show less' : 'Show all'} of the passage of ${of}`}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Show less' : 'Show all'}
        </button>
      )}
    </>
  );
}

import { useId } from 'preact/hooks';
import type { Problem } from '../../utils/messages/problem.ts';
import { useDisclosure } from '../shared/disclosure.tsx';

/** What is typed of the part to follow so far. */
export interface PartDraft {
  readonly outlets: string;
  readonly languages: string;
  readonly from: string;
}

export const EMPTY_PART: PartDraft = { outlets: '', languages: '', from: '' };

interface Part {
  readonly outlets: string[];
  readonly languages: string[];
  readonly from: string | null;
}

/** The part that a draft means, or what is wrong with it. */
export function partOf({ outlets, languages, from }: PartDraft): Part | Problem {
  const tags = listed(languages).map((language) => language.toLowerCase());
  if (tags.some((tag) => !/^[a-z]{2,8}$/.test(tag))) {
    return {
      message: 'A language is given by its short name.',
      remedy: 'Write en, de or fr, with commas between them, or leave it empty for all.',
    };
  }
  return { outlets: listed(outlets), languages: tags, from: from === '' ? null : from };
}

function listed(typed: string): string[] {
  const words = typed.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

interface PartFieldsProps {
  readonly draft: PartDraft;
  readonly onChange: (draft: PartDraft) => void;
}

/** Which part of a shared corpus is followed; all of it while nothing is said. */
export function PartFields({ draft, onChange }: PartFieldsProps) {
  const id = useId();
  const fold = useDisclosure();
  return (
    <div>
      <button type="button" class="link-button" {...fold.button}>
        Follow only a part of it
      </button>
      <div class="shared-part" {...fold.content}>
        <div>
          <label class="edit-label" for={`${id}-outlets`}>
            Outlets, exactly as the corpus names them
          </label>
          <input
            id={`${id}-outlets`}
            class="text-input"
            type="text"
            dir="auto"
            maxLength={10_000}
            placeholder="All, or: The Quay, Harbour Post"
            value={draft.outlets}
            onInput={(event) => onChange({ ...draft, outlets: event.currentTarget.value })}
          />
        </div>
        <div>
          <label class="edit-label" for={`${id}-languages`}>
            Languages
          </label>
          <input
            id={`${id}-languages`}
            class="text-input"
            type="text"
            maxLength={500}
            placeholder="All, or: en, de"
            value={draft.languages}
            onInput={(event) => onChange({ ...draft, languages: event.currentTarget.value })}
          />
        </div>
        <div>
          <label class="edit-label" for={`${id}-from`}>
            Articles from this day on
          </label>
          <input
            id={`${id}-from`}
            class="text-input"
            type="date"
            value={draft.from}
            onInput={(event) => onChange({ ...draft, from: event.currentTarget.value })}
          />
        </div>
      </div>
    </div>
  );
}

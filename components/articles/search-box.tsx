import { useId } from 'preact/hooks';
import { QUERY_LIMIT } from './use-typed-search.ts';

interface SearchBoxProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Enter: what is typed is all. */
  readonly onSearch: () => void;
}

/** Where words are typed; while it is empty, with what can be typed besides. */
export function SearchBox({ typed, onType, onSearch }: SearchBoxProps) {
  const id = useId();
  return (
    <search class="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch();
        }}
      >
        <label class="visually-hidden" for={id}>
          Search your articles
        </label>
        <input
          id={id}
          class="filter-input"
          type="search"
          dir="auto"
          placeholder="Words, names, “a phrase”"
          maxLength={QUERY_LIMIT}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby={`${id}-help`}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <p class={typed === '' ? 'edit-hint' : 'visually-hidden'} id={`${id}-help`}>
          Articles that have all the words are found. Quotes find a phrase, a star the beginning of words (
          <code>negotiat*</code>), a minus leaves out (<code>-ferry</code>), and <code>outlet:</code> finds an
          outlet.
        </p>
      </form>
    </search>
  );
}

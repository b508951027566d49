interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** Words for no choice. */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One thing that a list can be narrowed by. What was chosen stays to be seen when it is offered no longer. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, all, options, chosen, onChoose } = props;
  const isOffered = chosen === null || options.some(({ value }) => value === chosen);
  const offered = isOffered ? options : [{ value: chosen, label: chosen }, ...options];
  return (
    <select
      class={chosen === null ? 'filter-select' : 'filter-select filter-set'}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(offered.find(({ value }) => value === currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{all}</option>
      {offered.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

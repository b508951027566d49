interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

interface CustomDaysProps {
  readonly days: Days;
  readonly onChoose: (days: Days) => void;
}

/** The first and the last day of a period of the reader's own; each may be left open. */
export function CustomDays({ days, onChoose }: CustomDaysProps) {
  return (
    <div class="filter-days">
      <DayInput label="From" day={days.from} onChoose={(from) => onChoose({ from, to: days.to })} />
      <DayInput label="To" day={days.to} onChoose={(to) => onChoose({ from: days.from, to })} />
    </div>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly day: string | null;
  readonly onChoose: (day: string | null) => void;
}

function DayInput({ label, day, onChoose }: DayInputProps) {
  return (
    <label class="filter-day">
      {label}
      <input
        type="date"
        class="filter-select"
        max="9999-12-31"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChoose(isoDay(currentTarget.value))}
      />
    </label>
  );
}

/** Years of five digits can be typed, and mean nothing here. */
function isoDay(typed: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
}

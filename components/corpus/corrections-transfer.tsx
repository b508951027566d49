import { FilePicker } from './file-picker.tsx';

interface CorrectionsTransferProps {
  /** Whether there is anything to save. */
  readonly any: boolean;
  readonly onSave: () => void;
  readonly onLoad: (files: readonly File[]) => void;
}

/** Corrections out to a file, and in from one. */
export function CorrectionsTransfer({ any, onSave, onLoad }: CorrectionsTransferProps) {
  return (
    <>
      {any && (
        <button type="button" class="button" onClick={onSave}>
          Export to a file
        </button>
      )}
      <FilePicker
        label="To import corrections, drop their file here, or choose it"
        accept=".json,application/json"
        onFiles={onLoad}
      />
    </>
  );
}

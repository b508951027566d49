import { FilePicker } from './file-picker.tsx';

interface NotebookTransferProps {
  readonly onSave: () => void;
  readonly onLoad: (files: readonly File[]) => void;
}

/** The notebook out to a file, and in from one. */
export function NotebookTransfer({ onSave, onLoad }: NotebookTransferProps) {
  return (
    <>
      <button type="button" class="button" onClick={onSave}>
        Export to a file
      </button>
      <FilePicker
        label="To import what was exported, drop the file here, or choose it"
        accept=".json,application/json"
        onFiles={onLoad}
      />
    </>
  );
}

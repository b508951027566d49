import type { TargetedDragEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

interface FilePickerProps {
  readonly label: string;
  /** Which files the browser offers to choose, as in an input's `accept`; all where it is left out. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by choosing or by dropping, many at once. */
export function FilePicker({ label, accept, onFiles }: FilePickerProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  const allowDrop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input within does the same
    <div
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={allowDrop}
      onDragEnter={allowDrop}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

import type { TargetedDragEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { chosenFiles, droppedFiles, type PickedFile } from './picked-files.ts';

interface ImportPickerProps {
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

/** Takes files and whole folders by choosing or by dropping. */
export function ImportPicker({ onFiles }: ImportPickerProps) {
  const [over, setOver] = useState(false);
  const take = (files: readonly PickedFile[]) => {
    if (files.length > 0) onFiles(files);
  };
  const allowDrop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the inputs within do the same
    <div
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={allowDrop}
      onDragEnter={allowDrop}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <PickerInput label="Drop files or folders here, or choose files" onFiles={take} />
      <PickerInput label="Or choose a folder with all that is in it" folder onFiles={take} />
    </div>
  );
}

interface PickerInputProps extends ImportPickerProps {
  readonly label: string;
  readonly folder?: boolean;
}

function PickerInput({ label, folder = false, onFiles }: PickerInputProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        {...(folder && { webkitdirectory: true })}
        onChange={(event) => {
          onFiles(chosenFiles(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

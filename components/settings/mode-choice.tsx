import { useId } from 'preact/hooks';
import { SITE_MODES, type SiteMode } from '../../utils/messages/protocol.ts';
import { siteModeWords } from './site-mode-words.ts';

interface ModeChoiceProps {
  /** Which pages it is about. */
  readonly legend: string;
  readonly mode: SiteMode;
  readonly onChoose: (mode: SiteMode) => void;
}

/** On, off, or only on a click, as radio buttons. */
export function ModeChoice({ legend, mode, onChoose }: ModeChoiceProps) {
  const name = useId();
  return (
    <fieldset class="mode-choice">
      <legend dir="auto">{legend}</legend>
      {SITE_MODES.map((choice) => (
        <label class="mode-option" key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === mode}
            onChange={() => onChoose(choice)}
          />
          {siteModeWords(choice).label}
        </label>
      ))}
    </fieldset>
  );
}

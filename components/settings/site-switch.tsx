import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../utils/messages/answers.ts';
import type { SiteMode } from '../../utils/messages/protocol.ts';
import { KeepSiteChoice } from '../keeping/keep-site-choice.tsx';
import { LibraryLink } from '../shared/library-link.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { ModeChoice } from './mode-choice.tsx';
import { siteModeWords } from './site-mode-words.ts';

interface SiteSwitchProps {
  readonly view: Pick<TabView, 'host' | 'mode' | 'defaultMode'>;
  /** A mode was remembered: what the view shows may have changed. */
  readonly onChanged: () => void;
}

/** Says where Sidelight is on, and opens a small panel to change it. */
export function SiteSwitch({ view, onChanged }: SiteSwitchProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { action, run } = useAction();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const choose = async (host: string | null, mode: SiteMode) => {
    if (await run({ type: 'view/set-site', host, mode })) onChanged();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };

  const { host, mode, defaultMode } = view;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel wherever focus is within it; nothing is clicked here
    <div class="site-switch" ref={root} onKeyDown={closeOnEscape}>
      <button
        type="button"
        class="link-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {host === null ? 'Settings' : siteModeWords(mode).forSite}
      </button>
      <div class="site-panel" id={id} hidden={!open}>
        {host !== null && (
          <ModeChoice legend={host} mode={mode} onChoose={(chosen) => void choose(host, chosen)} />
        )}
        <ModeChoice
          legend={host === null ? 'All sites' : 'Sites without a setting of their own'}
          mode={defaultMode}
          onChoose={(chosen) => void choose(null, chosen)}
        />
        {open && host !== null && mode === 'on' && <KeepSiteChoice host={host} />}
        <ProblemLine action={action} />
        <p>
          <LibraryLink />
        </p>
      </div>
    </div>
  );
}

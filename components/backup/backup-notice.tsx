import { useAnswer } from '../shared/use-answer.ts';

interface BackupNoticeProps {
  /** Where backups are saved. */
  readonly href: string;
  /** Opens the place in a tab of its own, as the popup has to. */
  readonly inNewTab?: boolean;
  /** Another one asks again. */
  readonly version?: unknown;
}

/** One line where a backup is due or what is stored is in danger; nothing else. */
export function BackupNotice({ href, inNewTab = false, version = null }: BackupNoticeProps) {
  const { loaded } = useAnswer({ type: 'view/backup' }, { version });
  if (loaded.state !== 'ready') return null;
  const { due, age, last, warning } = loaded.value;
  if (!due && warning === null) return null;
  const words =
    warning?.message ?? (last === null ? 'You have no backup yet.' : `Your last backup is ${age} days old.`);
  return (
    <p class="backup-notice">
      {words}{' '}
      <a href={href} {...(inNewTab && { target: '_blank' })}>
        {due ? 'Save a backup' : 'What to do'}
      </a>
    </p>
  );
}

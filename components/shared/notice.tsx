import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  /** What it means and what to do about it. */
  readonly children: ComponentChildren;
  /** Buttons and links. */
  readonly actions?: ComponentChildren;
}

/** Stands where there is nothing to list: what is the case, and what to do about it. */
export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      <div class="notice-text">{children}</div>
      {actions !== undefined && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

import { browser } from '../../utils/messages/browser.ts';

// Which corrections a tab made since the browser started: a page may take back those alone. One entry for each, so that
// two at once do not write over each other.

/** Notes that a tab made a correction. */
export async function noteEditOf(tab: number, id: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab, id)]: true });
}

/** Whether the tab made this correction. */
export async function isEditOf(tab: number, id: string): Promise<boolean> {
  const key = keyOf(tab, id);
  return (await browser.storage.session.get(key))[key] === true;
}

function keyOf(tab: number, id: string): string {
  return `edit:${tab}:${id}`;
}

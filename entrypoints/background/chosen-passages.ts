import * as v from 'valibot';
import { browser } from '../../utils/messages/browser.ts';
import type { ChosenPassage } from '../../utils/reading/chosen-passage.ts';

// The passage that the reader chose in each tab, from the context menu or by key, for as long as the view that was opened
// for it is asked about the tab. It is kept in the browser's memory, since the worker may be stopped meanwhile.

const schema = v.object({ text: v.string(), url: v.nullable(v.string()), site: v.nullable(v.string()) });

/** Those that are still being read off their pages. */
const pending = new Map<number, Promise<void>>();

/** Keeps what was chosen in a tab in place of what was chosen there before. A passage that is null leaves none. */
export function keepPassage(tab: number, passage: Promise<ChosenPassage | null>): Promise<void> {
  const kept = passage.then((chosen) =>
    chosen === null
      ? browser.storage.session.remove(keyOf(tab))
      : browser.storage.session.set({ [keyOf(tab)]: chosen }),
  );
  const settled = kept.catch(() => undefined);
  pending.set(tab, settled);
  return settled;
}

/** What was chosen in a tab; null where nothing was, or it was forgotten. */
export async function passageOf(tab: number): Promise<ChosenPassage | null> {
  await pending.get(tab);
  const key = keyOf(tab);
  const stored = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : null;
}

export async function forgetPassage(tab: number): Promise<void> {
  await pending.get(tab);
  pending.delete(tab);
  await browser.storage.session.remove(keyOf(tab)).catch(() => undefined);
}

function keyOf(tab: number): string {
  return `passage:${tab}`;
}

import * as v from 'valibot';
import { type KeepChoices, NO_KEEPING } from '../../utils/keeping/keep-choices.ts';
import { browser } from '../../utils/messages/browser.ts';

const KEY = 'keepWhileReading';
const storedSchema = v.object({ everywhere: v.boolean(), sites: v.record(v.string(), v.boolean()) });

/** Where the reader wants articles kept while they are read; nowhere where nothing (or nothing readable) is stored. */
export async function loadKeepChoices(): Promise<KeepChoices> {
  const stored = v.safeParse(storedSchema, (await browser.storage.local.get(KEY))[KEY]);
  if (!stored.success) return NO_KEEPING;
  return { everywhere: stored.output.everywhere, sites: new Map(Object.entries(stored.output.sites)) };
}

/** Remembers the reader's choices. */
export async function saveKeepChoices({ everywhere, sites }: KeepChoices): Promise<void> {
  await browser.storage.local.set({ [KEY]: { everywhere, sites: Object.fromEntries(sites) } });
}

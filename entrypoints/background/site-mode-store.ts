import * as v from 'valibot';
import { browser } from '../../utils/messages/browser.ts';
import { SITE_MODES } from '../../utils/messages/protocol.ts';
import { DEFAULT_SITE_MODES, type SiteModes } from '../../utils/settings/site-modes.ts';

const KEY = 'siteModes';
const modeSchema = v.picklist(SITE_MODES);
const storedSchema = v.object({ defaultMode: modeSchema, sites: v.record(v.string(), modeSchema) });

/** The reader's choices; the defaults where nothing (or nothing readable) is stored. */
export async function loadSiteModes(): Promise<SiteModes> {
  const stored = v.safeParse(storedSchema, (await browser.storage.local.get(KEY))[KEY]);
  if (!stored.success) return DEFAULT_SITE_MODES;
  return { defaultMode: stored.output.defaultMode, sites: new Map(Object.entries(stored.output.sites)) };
}

/** Remembers the reader's choices. */
export async function saveSiteModes(modes: SiteModes): Promise<void> {
  await browser.storage.local.set({
    [KEY]: { defaultMode: modes.defaultMode, sites: Object.fromEntries(modes.sites) },
  });
}

import * as v from 'valibot';
import { SITE_MODES } from '../../utils/messages/protocol.ts';
import { StorageError } from '../../utils/storage/storage-error.ts';
import { applyModesToOpenTabs, registerReaderScript } from './reader-script.ts';
import { loadSiteModes, saveSiteModes } from './site-mode-store.ts';

const FORMAT = 'sidelight-settings';

const host = v.pipe(v.string(), v.regex(/^[^\s/]{1,300}$/));
const mode = v.picklist(SITE_MODES);
const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  siteModes: v.object({ defaultMode: mode, sites: v.record(host, mode) }),
});

/** The reader's settings as JSON. Credentials stay where they are. */
export async function settingsFile(): Promise<string> {
  const { defaultMode, sites } = await loadSiteModes();
  const siteModes = { defaultMode, sites: Object.fromEntries(sites) };
  return `${JSON.stringify({ format: FORMAT, version: 1, siteModes }, null, 2)}\n`;
}

/** Takes over what {@link settingsFile} wrote. Throws a StorageError, and changes nothing, where it is something else. */
export async function takeOverSettings(text: string): Promise<void> {
  const { siteModes } = readSettings(text);
  const modes = { defaultMode: siteModes.defaultMode, sites: new Map(Object.entries(siteModes.sites)) };
  await saveSiteModes(modes);
  await registerReaderScript(modes);
  await applyModesToOpenTabs(modes);
}

function readSettings(text: string): v.InferOutput<typeof fileSchema> {
  try {
    return v.parse(fileSchema, JSON.parse(text));
  } catch (error) {
    throw new StorageError(
      {
        message: 'The settings of this backup could not be read.',
        remedy: 'The settings stay as they are; everything else can be restored.',
      },
      error,
    );
  }
}

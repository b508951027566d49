import * as v from 'valibot';
import { SITE_MODES } from '../../utils/messages/protocol.ts';
import { StorageError } from '../../utils/storage/storage-error.ts';
import { engine } from './engine.ts';
import { loadKeepChoices, saveKeepChoices } from './keep-choice-store.ts';
import { applyModesToOpenTabs, registerReaderScript } from './reader-script.ts';
import { loadSiteModes, saveSiteModes } from './site-mode-store.ts';
import { removeStarterCorpus } from './starter.ts';

const FORMAT = 'sidelight-settings';

const host = v.pipe(v.string(), v.regex(/^[^\s/]{1,300}$/));
const mode = v.picklist(SITE_MODES);
const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  siteModes: v.object({ defaultMode: mode, sites: v.record(host, mode) }),
  /** Where articles are kept while they are read; missing in files of older versions. */
  keepWhileReading: v.exactOptional(
    v.object({ everywhere: v.boolean(), sites: v.record(host, v.boolean()) }),
  ),
  /** Whether the reader removed the starter corpus. */
  starterRemoved: v.boolean(),
});

type Settings = v.InferOutput<typeof fileSchema>;

/** The reader's settings as JSON. Credentials stay where they are. */
export async function settingsFile(): Promise<string> {
  const { corpus } = await engine();
  const [{ defaultMode, sites }, keeping, starter] = await Promise.all([
    loadSiteModes(),
    loadKeepChoices(),
    corpus.starterState(),
  ]);
  const settings: Settings = {
    format: FORMAT,
    version: 1,
    siteModes: { defaultMode, sites: Object.fromEntries(sites) },
    keepWhileReading: { everywhere: keeping.everywhere, sites: Object.fromEntries(keeping.sites) },
    starterRemoved: starter?.removed ?? false,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Takes over what {@link settingsFile} wrote. Throws a StorageError, and changes nothing, where it is something else. */
export async function takeOverSettings(text: string): Promise<void> {
  const { siteModes, keepWhileReading, starterRemoved } = readSettings(text);
  const modes = { defaultMode: siteModes.defaultMode, sites: new Map(Object.entries(siteModes.sites)) };
  await saveSiteModes(modes);
  await registerReaderScript(modes);
  await applyModesToOpenTabs(modes);
  if (keepWhileReading !== undefined) {
    const { everywhere, sites } = keepWhileReading;
    await saveKeepChoices({ everywhere, sites: new Map(Object.entries(sites)) });
  }
  if (starterRemoved) await removeStarterCorpus();
}

function readSettings(text: string): Settings {
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

import { contentId } from '../../text/content-id.ts';
import type { StoredWording, WordingEntry } from './wording-entry.ts';

/** An entry with all that the notebook keeps of it. `madeAt`: ISO 8601 with milliseconds, in UTC. */
export async function storedWording(
  { about, choices }: WordingEntry,
  madeAt: string,
): Promise<StoredWording> {
  return { id: await contentId(JSON.stringify([about, choices])), about, choices, madeAt };
}

import { builtInWordings } from '../claims/meaning/built-in-wordings.ts';
import { storedWording } from '../claims/meaning/stored-wording.ts';
import type { WordingEntry } from '../claims/meaning/wording-entry.ts';
import type { KeptWording, WordingView } from '../messages/answers.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * Keeps an entry of words that tell sides apart. Made again, it is the same one, only newer. Fails with a NotebookError.
 * @param now milliseconds since 1970
 */
export async function keepWording(
  notebook: Notebook,
  entry: WordingEntry,
  now: number,
): Promise<KeptWording> {
  const stored = await storedWording(entry, new Date(now).toISOString());
  await notebook.wordings.keep(stored);
  return { id: stored.id };
}

/** The reader's own entries, newest first, and the built-in ones. */
export async function wordingView(notebook: Notebook): Promise<WordingView> {
  return { own: await notebook.wordings.all(), builtIn: builtInWordings };
}

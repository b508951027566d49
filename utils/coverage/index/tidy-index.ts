import type { IndexStore } from './index-store.ts';

/** Does one bounded step of what is due; false where nothing is. Throws {@link DamagedIndex}. */
export async function tidyStep(_store: IndexStore): Promise<boolean> {
  throw new Error('Not written yet.');
}

/** Does all that is due, with a pause between steps. */
export async function tidyIndex(store: IndexStore, pause?: () => Promise<void>): Promise<void> {
  while (await tidyStep(store)) await pause?.();
}

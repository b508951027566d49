import { Corrections } from '../../utils/reading/corrections.ts';
import { engine } from './engine.ts';
import { notebook } from './notebook.ts';
import { rereadPages } from './page-script.ts';
import { startReread } from './reread.ts';

/** The reader's corrections. Stored articles follow them bit by bit, open pages at once. */
export async function corrections(): Promise<Corrections> {
  const [opened, { engine: reader }] = await Promise.all([notebook(), engine()]);
  return new Corrections({
    notebook: opened,
    engine: reader,
    changed: async (matter) => {
      await startReread({ kind: 'touched', ...matter });
      void rereadPages();
    },
    now: Date.now,
  });
}

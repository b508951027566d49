import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { NOTEBOOK_MIGRATIONS } from '../../../utils/notebook/notebook-database.ts';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
import { type FrozenDatabase, thaw } from '../thaw-database.ts';
import { NOTHING } from './empty-notebook.ts';
import schema1 from './frozen/schema-1.json' with { type: 'json' };
import schema2 from './frozen/schema-2.json' with { type: 'json' };
import schema3 from './frozen/schema-3.json' with { type: 'json' };
import { examplePage, exampleSubscriptions } from './kept-examples.ts';

// Each released schema has an example here, frozen as its version wrote it. It is never changed.
const FROZEN: readonly FrozenDatabase[] = [schema1, schema2, schema3];
const NOW = Date.UTC(2026, 5, 1);

describe('a notebook of an older schema', () => {
  it('is there for each version before the newest', () => {
    expect(FROZEN.map(({ version }) => version)).toEqual(
      NOTEBOOK_MIGRATIONS.slice(0, -1).map(({ version }) => version),
    );
  });

  it.each(FROZEN)(
    'of version $version opens with all that it held, and takes what is new',
    async (frozen) => {
      const name = `notebook-schema-${frozen.version}`;
      await thaw(name, frozen);
      const notebook = await openNotebook(name);
      const { actorEdits, judgements, wordings, ...rest } = await notebook.content();
      expect(actorEdits.map(({ edit }) => edit.kind)).toEqual(['always-mark', 'never-mark']);
      const { tables } = frozen;
      expect(actorEdits.toReversed()).toEqual(tables.actorEdits);
      expect([judgements, wordings]).toEqual([tables.judgements ?? [], tables.wordings ?? []]);
      expect(rest).toEqual({
        keptArticles: tables.keptArticles ?? [],
        subscriptions: tables.subscriptions ?? [],
      });
      const page = await examplePage('Ships came.');
      await notebook.keptArticles.keep(page);
      for (const one of await exampleSubscriptions()) await notebook.subscriptions.keep(one);
      const content = await notebook.content();
      expect(content.keptArticles).toEqual([page]);
      expect(content.subscriptions).toHaveLength(3);
      expect(await readNotebookFile(notebookFile(content), NOW)).toEqual(content);
    },
  );

  it('gives a new one the same tables', async () => {
    const notebook = await openNotebook('notebook-schema-new');
    expect(await notebook.content()).toEqual(NOTHING);
  });
});

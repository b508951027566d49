import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';
import { reportingFailureOf } from '../storage/storage-error.ts';
import type { KeptArticle } from './kept-article.ts';
import type { NotebookContent } from './notebook-content.ts';
import { type NotebookDatabase, openNotebookDatabase } from './notebook-database.ts';
import { NotebookEntries } from './notebook-entries.ts';
import { NOTEBOOK } from './notebook-error.ts';
import { NOTEBOOK_LIMITS } from './notebook-limits.ts';
import { addSharing, sharingOf } from './share-marks.ts';
import type { Subscription } from './subscription.ts';

/** Opens the notebook, creating or upgrading it. Fails with a NotebookError. */
export async function openNotebook(name = 'sidelight-notebook'): Promise<Notebook> {
  return new Notebook(await openNotebookDatabase(name));
}

/** What the reader wrote. Every method fails with a NotebookError; a failed change leaves nothing half-written. */
export class Notebook {
  readonly database: NotebookDatabase;
  /** Corrections of actors. */
  readonly actorEdits: NotebookEntries<StoredActorEdit>;
  /** What was said of comparisons, by the pair of passages. */
  readonly judgements: NotebookEntries<StoredJudgement>;
  /** Words that tell sides apart. */
  readonly wordings: NotebookEntries<StoredWording>;
  readonly keptArticles: NotebookEntries<KeptArticle>;
  /** What is followed: feeds, packs, shared corpora. */
  readonly subscriptions: NotebookEntries<Subscription>;

  constructor(database: NotebookDatabase) {
    const { actorEdits, judgements, wordings, keptArticles, subscriptions } = database;
    this.database = database;
    this.actorEdits = new NotebookEntries(actorEdits, {
      keyOf: ({ id }) => id,
      limit: NOTEBOOK_LIMITS.actorEdits,
      plural: 'corrections',
    });
    this.judgements = new NotebookEntries(judgements, {
      keyOf: ({ pair }) => pair,
      limit: NOTEBOOK_LIMITS.judgements,
      plural: 'judgements of comparisons',
    });
    this.wordings = new NotebookEntries(wordings, {
      keyOf: ({ id }) => id,
      limit: NOTEBOOK_LIMITS.wordings,
      plural: 'entries of words',
    });
    this.keptArticles = new NotebookEntries(keptArticles, {
      keyOf: ({ id }) => id,
      limit: NOTEBOOK_LIMITS.keptArticles,
      plural: 'kept articles',
      many: true,
    });
    this.subscriptions = new NotebookEntries(subscriptions, {
      keyOf: ({ id }) => id,
      limit: NOTEBOOK_LIMITS.subscriptions,
      plural: 'subscriptions',
    });
  }

  /** All of it, newest first. */
  async content(): Promise<NotebookContent> {
    const [actorEdits, judgements, wordings, keptArticles, subscriptions] = await Promise.all([
      this.actorEdits.all(),
      this.judgements.all(),
      this.wordings.all(),
      this.keptArticles.all(),
      this.subscriptions.all(),
    ]);
    const sharing = await sharingOf(this);
    return {
      actorEdits,
      judgements,
      wordings,
      keptArticles,
      subscriptions,
      ...(sharing && { sharing }),
    };
  }

  /** Adds what another notebook holds and this one does not, all or none. Answers with that. */
  add(content: NotebookContent): Promise<NotebookContent> {
    return reportingFailureOf(NOTEBOOK, () =>
      this.database.transaction('rw', this.database.tables, async () => {
        if (content.sharing) await addSharing(this, content.sharing);
        return {
          actorEdits: await this.actorEdits.add(content.actorEdits),
          judgements: await this.judgements.add(content.judgements),
          wordings: await this.wordings.add(content.wordings),
          keptArticles: await this.keptArticles.add(content.keptArticles),
          subscriptions: await this.subscriptions.add(content.subscriptions),
        };
      }),
    );
  }

  /** Changes whenever anything of it does, by whichever context. */
  async revision(): Promise<string> {
    const parts = [this.actorEdits, this.judgements, this.wordings, this.keptArticles, this.subscriptions];
    return (await Promise.all(parts.map((entries) => entries.revision()))).join('|');
  }

  close(): void {
    this.database.close();
  }
}

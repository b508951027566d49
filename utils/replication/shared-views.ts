import type { SharedCorpusView, SharedEntryView } from '../messages/shared-corpora-messages.ts';
import { originOf } from '../network/network.ts';
import { sharingOf } from '../notebook/share-marks.ts';
import type { SharedEntry } from '../notebook/shared-entry.ts';
import { sourceOf } from '../notebook/subscription.ts';
import { entryText } from './entry-text.ts';
import type { ReplicationState, Trouble } from './replication-state.ts';
import { sharedByOthers } from './shared-by-others.ts';
import { type SharedStores, sharedCorpora } from './shared-corpora.ts';

/** Entries of others that are shown of one corpus. */
const SHOWN = 100;

/** All shared corpora as the library lists them. Of a log-in they tell whether there is one. */
export async function sharedCorpusViews(
  stores: SharedStores,
  isRunning: (id: string) => boolean,
): Promise<SharedCorpusView[]> {
  const [corpora, sums, sharing] = await Promise.all([
    sharedCorpora(stores),
    stores.corpus.storageBySource(),
    sharingOf(stores.notebook),
  ]);
  return Promise.all(
    corpora.map(async ({ subscription, state }) => {
      const { id, url, title, follows, sends } = subscription;
      const source = sourceOf(subscription);
      const entries = await sharedByOthers(stores.corpus, subscription, sharing?.author.id ?? '');
      return {
        id,
        url,
        origin: originOf(url) ?? '',
        title,
        follows,
        sends,
        hasLogin: (await stores.logins.find(id)) !== null,
        state: stateOf(state),
        running: isRunning(id),
        articles: sums.find((sum) => sum.source === source)?.articles ?? 0,
        pending: state.pending,
        skipped: state.skipped,
        filteredHere: state.filteredHere,
        contactAt: state.contactAt,
        nextAt: state.nextAt,
        trouble: state.trouble && { ...state.trouble, kind: troubleKind(state.trouble) },
        entries: entries.slice(0, SHOWN).map(entryView),
      };
    }),
  );
}

function stateOf({
  removing,
  paused,
  currentAt,
  pending,
  contactAt,
}: ReplicationState): SharedCorpusView['state'] {
  if (removing !== null) return 'removing';
  if (paused) return 'paused';
  if (contactAt === null) return 'new';
  return currentAt === null || (pending ?? 0) > 0 ? 'taking-over' : 'current';
}

function troubleKind({ kind }: Trouble): NonNullable<SharedCorpusView['trouble']>['kind'] {
  switch (kind) {
    case 'out-of-reach':
      return 'passing';
    case 'log-in':
      return 'log-in';
    case 'not-allowed':
      return 'permission';
    case 'no-database':
    case 'too-large':
    case 'wrong-answer':
    case 'storage':
      return 'other';
  }
}

function entryView(entry: SharedEntry): SharedEntryView {
  return { name: entry.name, kind: entry.kind, text: entryText(entry), madeAt: entry.entry.madeAt };
}

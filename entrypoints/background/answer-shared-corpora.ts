import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { SharedCorporaRequest } from '../../utils/messages/shared-corpora-messages.ts';
import { markShared, signShares } from '../../utils/notebook/share-marks.ts';
import { shareableEntries } from '../../utils/replication/shareable-entries.ts';
import {
  askSendersNow,
  changeFollowing,
  followShared,
  logInShared,
} from '../../utils/replication/shared-corpora.ts';
import { sharedCorpusViews } from '../../utils/replication/shared-views.ts';
import { followDue, following, sharedStores } from './shared-corpora.ts';

/** Answers views about shared corpora. */
export async function answerSharedCorpora(
  request: SharedCorporaRequest,
): Promise<AnswerValues[SharedCorporaRequest['type']]> {
  const stores = await sharedStores();
  const now = Date.now();
  switch (request.type) {
    case 'view/shared-corpora':
      return sharedCorpusViews(stores, (id) => following.isRunning(id));
    case 'view/follow-shared':
      await followShared(stores, request, now);
      void followDue();
      return null;
    case 'view/log-in-shared':
      await logInShared(stores, request.id, request.login, now);
      void followDue();
      return null;
    case 'view/change-shared':
      await changeFollowing(stores, request.id, request.action, now);
      void followDue();
      return null;
    case 'view/shareable':
      return shareableEntries(stores.notebook);
    case 'view/share-entry':
      await markShared(stores.notebook, request, request.shared, now);
      await askSendersNow(stores, now);
      void followDue();
      return null;
    case 'view/sign-shares':
      await signShares(stores.notebook, request.name);
      await askSendersNow(stores, now);
      void followDue();
      return null;
  }
}

import type { AnswerValues, CorpusView } from '../../utils/messages/answers.ts';
import type { SiteMode, ViewRequest } from '../../utils/messages/protocol.ts';
import { modeFor, withMode } from '../../utils/settings/site-modes.ts';
import { answerBackup } from './answer-backup.ts';
import { answerExport } from './answer-export.ts';
import { answerFeeds } from './answer-feeds.ts';
import { answerKeeping } from './answer-keeping.ts';
import { answerLibrary } from './answer-library.ts';
import { answerOpinion } from './answer-opinion.ts';
import { answerPacks } from './answer-packs.ts';
import { answerSharedCorpora } from './answer-shared-corpora.ts';
import { answerTab } from './answer-tab.ts';
import { articleAtHand } from './at-hand.ts';
import { corrections } from './corrections.ts';
import { engine } from './engine.ts';
import { followImported } from './follow-imported.ts';
import { inTurn } from './in-turn.ts';
import { articleGone } from './no-longer-there.ts';
import { applyModesToOpenTabs, registerReaderScript } from './reader-script.ts';
import { cancelReread, startReread, tendCorpus } from './reread.ts';
import { secondOpinion } from './second-opinion/second-opinion.ts';
import { loadSiteModes, saveSiteModes } from './site-mode-store.ts';
import { reinstallStarterCorpus, removeStarterCorpus, starterReady } from './starter.ts';

/** Answers the popup and the library. */
export async function answerView(request: ViewRequest): Promise<AnswerValues[ViewRequest['type']]> {
  switch (request.type) {
    case 'view/tab':
    case 'view/coverage':
    case 'view/comparisons':
    case 'view/opinions':
    case 'view/show':
      return answerTab(request);
    case 'view/second-opinion':
      return secondOpinion(request.action);
    case 'view/search':
      await starterReady();
      return (await engine()).engine.search(request);
    case 'view/actor':
      return (await engine()).engine.actorView(request.actor, () => articleAtHand(request.tab));
    case 'view/article':
      return articleView(request.article);
    case 'view/set-site':
      await inTurn(() => setSite(request.host, request.mode));
      return null;
    case 'view/corpus':
      return corpusView();
    case 'view/starter':
      await (request.action === 'install' ? reinstallStarterCorpus() : removeStarterCorpus());
      void tendCorpus();
      return null;
    case 'view/reread':
      await (request.action === 'start' ? startReread({ kind: 'all' }) : cancelReread());
      return null;
    case 'view/edit-actor':
      return (await corrections()).make(request.edit, () => articleAtHand(request.tab));
    case 'view/undo-edit':
      await (await corrections()).undo(request.id);
      return null;
    case 'view/edits':
      return (await corrections()).list();
    case 'view/find-actors':
      return (await engine()).engine.findActors(request.query, () => articleAtHand(request.tab));
    case 'view/export-edits':
      return (await corrections()).exportFile();
    case 'view/import-edits': {
      const imported = await (await corrections()).importFile(request.text);
      followImported();
      return imported;
    }
    case 'view/backup':
    case 'view/remind-of-backup':
    case 'view/backup-made':
    case 'view/export-settings':
    case 'view/import-settings':
    case 'view/backup-restored':
    case 'view/remove-everything':
      return answerBackup(request);
    case 'view/feeds':
    case 'view/page-feeds':
    case 'view/find-feeds':
    case 'view/follow-feed':
    case 'view/set-full-text':
    case 'view/poll-feed':
    case 'view/unfollow-feed':
    case 'view/read-opml':
    case 'view/write-opml':
      return answerFeeds(request);
    case 'view/packs':
    case 'view/pack-preview':
    case 'view/subscribe-pack':
    case 'view/pack':
      return answerPacks(request);
    case 'view/shared-corpora':
    case 'view/follow-shared':
    case 'view/log-in-shared':
    case 'view/change-shared':
    case 'view/shareable':
    case 'view/share-entry':
    case 'view/sign-shares':
      return answerSharedCorpora(request);
    case 'view/keeping':
    case 'view/keep':
    case 'view/let-go':
    case 'view/keep-choices':
    case 'view/keep-while-reading':
    case 'view/versions':
      return answerKeeping(request);
    case 'view/article-markdown':
    case 'view/evidence':
      return answerExport(request);
    case 'view/judge':
    case 'view/withdraw-judgement':
    case 'view/judgements':
    case 'view/wording':
    case 'view/add-wording':
    case 'view/remove-wording':
      return answerOpinion(request);
    case 'view/browse':
    case 'view/timeline':
    case 'view/browse-choices':
    case 'view/suggest':
    case 'view/library-article':
    case 'view/article-coverage':
    case 'view/article-comparisons':
    case 'view/article-copies':
    case 'view/remove-article':
    case 'view/actors':
    case 'view/actor-page':
    case 'view/sources':
    case 'view/release-source':
      return answerLibrary(request);
  }
}

async function articleView(id: string) {
  const view = await (await engine()).engine.articleView(id);
  if (view !== null) return view;
  throw articleGone();
}

async function setSite(host: string | null, mode: SiteMode): Promise<void> {
  const modes = withMode(await loadSiteModes(), host, mode);
  await saveSiteModes(modes);
  await registerReaderScript(modes);
  await applyModesToOpenTabs(modes);
}

async function corpusView(): Promise<CorpusView> {
  await starterReady();
  const { corpus } = await engine();
  const [counts, modes] = await Promise.all([corpus.counts(), loadSiteModes()]);
  // Whoever began a rebuild may have been another context, which leaves it to us.
  if (counts.indexing !== null) void tendCorpus();
  const sites = [...modes.sites.keys()].sort().map((host) => ({ host, mode: modeFor(modes, host) }));
  return { ...counts, sites, defaultMode: modes.defaultMode };
}

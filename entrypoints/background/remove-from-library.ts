import { releaseKept } from '../../utils/keeping/release-kept.ts';
import type { ReleaseView, SourceName } from '../../utils/messages/library-messages.ts';
import { engine } from './engine.ts';
import { letArticleGo } from './keep-page.ts';
import { notebook } from './notebook.ts';
import { tendCorpus } from './reread.ts';
import { removeStarterCorpus } from './starter.ts';

/** How long one answer works at most, in milliseconds, so that whoever asked can say how it goes. */
const STEP_TIME = 4_000;

/** Takes an article out of the corpus, and out of the notebook where it was kept. */
export async function removeArticle(id: string): Promise<void> {
  const { corpus } = await engine();
  const article = await corpus.article(id);
  if (article === null) return;
  if (article.sources.some((source) => source === 'kept' || source === 'read')) await letArticleGo(id);
  await corpus.removeArticles([id]);
  await corpus.tidyIndex();
  void tendCorpus();
}

/** Takes a source off its articles for some seconds; a kill at any point loses nothing but has to be asked again. */
export async function releaseSource(source: SourceName, olderThan: string | null): Promise<ReleaseView> {
  const { corpus } = await engine();
  const before = await corpus.articleCount();
  const done = await releaseStep(source, olderThan);
  const removed = before - (await corpus.articleCount());
  if (done) void tendCorpus();
  return { removed: Math.max(0, removed), done };
}

async function releaseStep(source: SourceName, olderThan: string | null): Promise<boolean> {
  const signal = AbortSignal.timeout(STEP_TIME);
  if (source === 'starter' && olderThan === null) {
    await removeStarterCorpus();
    return true;
  }
  if (source === 'kept' || source === 'read') {
    return releaseKept(source, olderThan, { notebook: await notebook(), letGo: letArticleGo, signal });
  }
  const { corpus } = await engine();
  try {
    await corpus.releaseSource(source, { olderThan, signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

import type { Article } from '../articles/article.ts';
import { type ArticleId, articleId } from '../articles/article-id.ts';
import type { ArticleVersion } from '../claims/versions/compare-paragraphs.ts';
import { compareVersions } from '../claims/versions/compare-versions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { KeptView, VersionHead, VersionStep } from '../messages/keeping-messages.ts';
import type { KeptArticle } from '../notebook/kept-article.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { articleHead } from '../reading/article-head.ts';
import { type StoredVersion, storedVersions } from '../reading/stored-versions.ts';

/** Where versions lie, and how they are kept. */
interface VersionSource {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
}

/**
 * What changed of a page since the versions of it that the corpus has, the newest change first. The page itself is the
 * newest version, unless its text is stored already.
 */
export async function versionsOfPage(page: ArticleVersion, source: VersionSource): Promise<VersionStep[]> {
  const stored = await storedVersions(page.article, source.corpus);
  const isStored = stored.some(({ article }) => article.id === page.id);
  const steps = await stepsBetween(stored, source.notebook);
  const newest = stored[0];
  if (isStored || newest === undefined) return steps;
  const step: VersionStep = {
    earlier: await versionHead(newest, source.notebook),
    later: { head: null, addedAt: null, kept: null },
    changes: compareVersions(newest.article, page),
  };
  return [step, ...steps];
}

/** What changed between the versions of a stored article, the newest change first; none where it is gone. */
export async function versionsOfArticle(
  id: ArticleId,
  { corpus, notebook }: VersionSource,
): Promise<VersionStep[]> {
  const found = await corpus.article(id);
  return found === null ? [] : stepsBetween(await storedVersions(found.article, corpus), notebook);
}

/** How many other versions of a page's article the corpus has. */
export async function countOtherVersions(article: Article, corpus: Corpus): Promise<number> {
  const id = await articleId(article);
  const stored = await storedVersions(article, corpus);
  return stored.filter((one) => one.article.id !== id).length;
}

/** The steps between neighbours of a list that has the newest first. */
async function stepsBetween(stored: readonly StoredVersion[], notebook: Notebook): Promise<VersionStep[]> {
  const steps: VersionStep[] = [];
  for (const [at, later] of stored.entries()) {
    const earlier = stored[at + 1];
    if (earlier === undefined) break;
    steps.push({
      earlier: await versionHead(earlier, notebook),
      later: await versionHead(later, notebook),
      changes: compareVersions(earlier.article, later.article),
    });
  }
  return steps;
}

async function versionHead({ article, addedAt }: StoredVersion, notebook: Notebook): Promise<VersionHead> {
  const kept = await notebook.keptArticles.find(article.id);
  return { head: articleHead(article), addedAt, kept: kept && keptView(kept) };
}

/** What views are told of a kept article. */
export function keptView({ id, by, madeAt }: KeptArticle): KeptView {
  return { article: id, by, madeAt };
}

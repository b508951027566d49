import { articleId } from '../../utils/articles/article-id.ts';
import {
  countOtherVersions,
  keptView,
  versionsOfArticle,
  versionsOfPage,
} from '../../utils/keeping/article-versions.ts';
import { keepsSite, withChoice } from '../../utils/keeping/keep-choices.ts';
import type { AnswerValues } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';
import type {
  KeepChoicesView,
  KeepingRequest,
  KeepingView,
  VersionsView,
} from '../../utils/messages/keeping-messages.ts';
import { siteOf } from '../../utils/settings/site-modes.ts';
import { engine } from './engine.ts';
import { inTurn } from './in-turn.ts';
import { loadKeepChoices, saveKeepChoices } from './keep-choice-store.ts';
import { keepTab, letArticleGo } from './keep-page.ts';
import { watchReading } from './keep-while-reading.ts';
import { pageGone } from './no-longer-there.ts';
import { notebook } from './notebook.ts';
import { articleOf } from './page-script.ts';

/** Answers views about keeping articles, and about what changed between versions of them. */
export async function answerKeeping(request: KeepingRequest): Promise<AnswerValues[KeepingRequest['type']]> {
  switch (request.type) {
    case 'view/keeping':
      return keepingView(request.tab);
    case 'view/keep':
      return keptView(await keepTab(request.tab));
    case 'view/let-go':
      await letArticleGo(request.article);
      return null;
    case 'view/keep-choices':
      return keepChoicesView();
    case 'view/keep-while-reading':
      await inTurn(() => choose(request.host, request.keeps));
      return null;
    case 'view/versions':
      return versionsView(request.of);
  }
}

async function keepingView(tab: number): Promise<KeepingView> {
  const [article, found, choices, opened, { corpus }] = await Promise.all([
    articleOf(tab),
    browser.tabs.get(tab).catch(() => null),
    loadKeepChoices(),
    notebook(),
    engine(),
  ]);
  const host = siteOf(found?.url);
  const kept = article && (await opened.keptArticles.find(await articleId(article)));
  return {
    kept: kept && keptView(kept),
    otherVersions: article === null ? 0 : await countOtherVersions(article, corpus),
    site: host === null ? null : { host, keeps: keepsSite(choices, host) },
  };
}

async function versionsView(
  of: Extract<KeepingRequest, { type: 'view/versions' }>['of'],
): Promise<VersionsView> {
  const [{ corpus, engine: reading }, opened] = await Promise.all([engine(), notebook()]);
  const source = { corpus, notebook: opened };
  if ('article' in of) return { steps: await versionsOfArticle(of.article, source) };
  const article = await articleOf(of.tab);
  if (article === null) throw pageGone();
  return { steps: await versionsOfPage(await reading.analyser.analysePage(article), source) };
}

async function keepChoicesView(): Promise<KeepChoicesView> {
  const { everywhere, sites } = await loadKeepChoices();
  const own = [...sites].map(([host, keeps]) => ({ host, keeps }));
  return { everywhere, sites: own.sort((a, b) => (a.host < b.host ? -1 : 1)) };
}

/** What is being read at the moment counts too. */
async function choose(host: string | null, keeps: boolean): Promise<void> {
  await saveKeepChoices(withChoice(await loadKeepChoices(), host, keeps));
  if (!keeps) return;
  const tabs = await browser.tabs.query({ active: true });
  for (const { id } of tabs) if (id !== undefined && (await articleOf(id)) !== null) void watchReading(id);
}

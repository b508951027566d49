import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { atHand } from './at-hand.ts';
import { showBadge } from './badge.ts';
import { compareArticle } from './compare-page.ts';
import { engine } from './engine.ts';
import { pageGone } from './no-longer-there.ts';
import { showOnPage } from './page-script.ts';
import { opinionsOf } from './second-opinion/second-opinion.ts';
import { selectedText } from './selected-text.ts';
import { starterReady } from './starter.ts';
import { tabGone } from './tab-gone.ts';
import { tabView } from './tab-view.ts';

/** What is asked about the page in a tab. */
type TabRequest = Extract<
  ViewRequest,
  { type: 'view/tab' | 'view/coverage' | 'view/comparisons' | 'view/opinions' | 'view/show' }
>;

/** Answers what the popup asks about the page in its tab. */
export async function answerTab(request: TabRequest): Promise<AnswerValues[TabRequest['type']]> {
  switch (request.type) {
    case 'view/tab':
      return tabView(request.tab, request.passage ?? false);
    case 'view/coverage':
      return tabCoverage(request);
    case 'view/comparisons':
      return tabComparisons(request);
    case 'view/opinions':
      return opinionsOf((await comparisonsOf(request)).comparisons);
    case 'view/show':
      if (!(await showOnPage(request.tab, request.span))) throw pageGone();
      return null;
  }
}

/** What a tab's lists are about, and the passage of it that they are narrowed to unless `whole` is asked for. */
async function subjectOf({ tab, whole }: { readonly tab: number; readonly whole: boolean }) {
  const [subject, selected] = await Promise.all([atHand(tab), whole ? '' : selectedText(tab)]);
  if (subject === null) throw pageGone();
  const { article, passageAlone, chosen } = subject;
  return { article, passageAlone, selected: whole ? '' : (chosen ?? selected) };
}

async function tabCoverage(request: Extract<ViewRequest, { type: 'view/coverage' }>) {
  const { article, selected } = await subjectOf(request);
  await starterReady();
  const { lists } = (await engine()).engine;
  return lists.coverage(article, { filter: request.filter, selected }, tabGone(request.tab));
}

async function tabComparisons(request: Extract<ViewRequest, { type: 'view/comparisons' }>) {
  const { passageAlone, ...view } = await comparisonsOf(request);
  // The badge speaks of the whole page.
  if (view.complete && view.narrowedTo === null && !passageAlone)
    await showBadge(request.tab, view.comparisons);
  return view;
}

async function comparisonsOf(request: {
  readonly tab: number;
  readonly whole: boolean;
  readonly first?: boolean | undefined;
}) {
  const { article, passageAlone, selected } = await subjectOf(request);
  const asked = { selected, first: request.first ?? false };
  return { ...(await compareArticle(article, asked, tabGone(request.tab))), passageAlone };
}

import { browser } from '../../utils/messages/browser.ts';
import { StorageError } from '../../utils/storage/storage-error.ts';

/** How long the badge says how it went, in milliseconds. */
const FEEDBACK = 2_500;

/** Says on the toolbar that a tab's article is kept. */
export async function tellKept(tab: number): Promise<void> {
  const usual = await browser.action.getTitle({}).catch(() => '');
  await onBadge(tab, { text: '✓', color: '#146c43', title: 'This article is kept.' });
  await browser.action.setTitle({ tabId: tab, title: usual }).catch(() => undefined);
}

/** Says on the toolbar that a tab's article could not be kept: on the badge in a sign, in the tooltip in words. */
export async function tellNotKept(tab: number, error: unknown): Promise<void> {
  if (!(error instanceof StorageError)) console.warn('Sidelight could not keep this article.', error);
  const problem = error instanceof StorageError ? error.problem : null;
  const title = problem
    ? `${problem.message} ${problem.remedy}`
    : 'The article could not be kept. Reload the page and try again.';
  // The words stay to be read; the browser forgets them with the page.
  await onBadge(tab, { text: '!', color: '#b42318', title });
}

interface Feedback {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

async function onBadge(tab: number, { text, color, title }: Feedback): Promise<void> {
  const { action } = browser;
  try {
    const [before, ground] = await Promise.all([
      action.getBadgeText({ tabId: tab }),
      action.getBadgeBackgroundColor({ tabId: tab }),
    ]);
    await action.setBadgeBackgroundColor({ tabId: tab, color });
    await action.setBadgeText({ tabId: tab, text });
    await action.setTitle({ tabId: tab, title });
    await new Promise((resolve) => setTimeout(resolve, FEEDBACK));
    // Something newer may stand there by now.
    if ((await action.getBadgeText({ tabId: tab })) !== text) return;
    await action.setBadgeText({ tabId: tab, text: before === text ? '' : before });
    await action.setBadgeBackgroundColor({ tabId: tab, color: ground });
  } catch {
    // The tab was closed meanwhile.
  }
}

import { browser } from '../../utils/messages/browser.ts';
import { forgetPassage } from './chosen-passages.ts';

const tabs = new Map<number, AbortController>();

/** A signal that is aborted when the tab is closed or leaves its page, so that nobody computes for nobody. */
export function tabGone(tab: number): AbortSignal {
  const known = tabs.get(tab);
  if (known !== undefined) return known.signal;
  const controller = new AbortController();
  tabs.set(tab, controller);
  return controller.signal;
}

/** Watches the tabs. Called while the worker starts, as all listeners have to be. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener(leave);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') leave(tab);
  });
}

function leave(tab: number): void {
  tabs.get(tab)?.abort(new Error('The tab has left its page.'));
  tabs.delete(tab);
  void forgetPassage(tab);
}

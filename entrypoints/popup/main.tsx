import { render } from 'preact';
import { Popup } from '../../components/page/popup.tsx';
import { ClientContext } from '../../components/shared/client-context.ts';
import { OriginPermission } from '../../components/shared/origin-permission.ts';
import { pauseFor, workerClient } from '../../utils/messages/ask-worker.ts';
import { browser } from '../../utils/messages/browser.ts';
import { requestOrigins } from '../../utils/messages/request-origins.ts';
import { keepWithinWindow } from './keep-within-window.ts';

const parameters = new URLSearchParams(location.search);
const client = workerClient({
  send: (request) => browser.runtime.sendMessage(request),
  pause: pauseFor,
});

interface ShownTab {
  readonly id: number;
  readonly title: string | null;
}

/** The tab that the address names, else the one in front. */
async function findTab(): Promise<ShownTab> {
  const given = Number.parseInt(parameters.get('tab') ?? '', 10);
  if (Number.isSafeInteger(given) && given >= 0)
    return { id: given, title: withoutSite(await titleOf(given)) };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? 0, title: withoutSite(active?.title) };
}

/** Undefined where the tab was closed: the worker says so in its answer. */
async function titleOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).title;
  } catch {
    return undefined;
  }
}

/** A page's title less the site's name behind it, so that the headline rarely changes its height when it comes. */
function withoutSite(title: string | undefined): string | null {
  return title?.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/u, '') ?? null;
}

const named = parameters.get('actor');
const actor = named === null ? null : { id: named, correct: parameters.has('correct') };

/** Opened at a passage that the reader chose from the context menu. */
const ofPassage = parameters.has('passage');

const root = document.getElementById('view');
if (root !== null) {
  keepWithinWindow(parameters.has('tab'));
  const tab = await findTab();
  render(
    <ClientContext.Provider value={client}>
      <OriginPermission.Provider value={requestOrigins}>
        <Popup tab={tab.id} pendingTitle={tab.title} initialActor={actor} ofPassage={ofPassage} />
      </OriginPermission.Provider>
    </ClientContext.Provider>,
    root,
  );
}

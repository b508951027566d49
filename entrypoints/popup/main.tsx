import { render } from 'preact';
import { Popup } from '../../components/page/popup.tsx';
import { ClientContext } from '../../components/shared/client-context.ts';
import { pauseFor, workerClient } from '../../utils/messages/ask-worker.ts';
import { browser } from '../../utils/messages/browser.ts';
import { keepWithinWindow } from './keep-within-window.ts';

const parameters = new URLSearchParams(location.search);
const client = workerClient({
  send: (request) => browser.runtime.sendMessage(request),
  pause: pauseFor,
});

/** The tab that the address names, else the one in front. */
async function findTab(): Promise<number> {
  const named = Number.parseInt(parameters.get('tab') ?? '', 10);
  if (Number.isSafeInteger(named) && named >= 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? 0;
}

const root = document.getElementById('view');
if (root !== null) {
  keepWithinWindow(parameters.has('tab'));
  const tab = await findTab();
  render(
    <ClientContext.Provider value={client}>
      <Popup tab={tab} initialActor={parameters.get('actor')} />
    </ClientContext.Provider>,
    root,
  );
}

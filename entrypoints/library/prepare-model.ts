import type { PrepareModel } from '../../components/settings/second-opinion-section.tsx';
import { browser } from '../../utils/messages/browser.ts';
import { downloadChromeModel } from '../background/second-opinion/chrome-prompt.ts';

/** Asks Firefox for leave to use its model, or downloads Chrome's. Both need the click that this is called in. */
export const prepareModel: PrepareModel = async (onProgress) => {
  if (!import.meta.env.FIREFOX) return downloadChromeModel(globalThis, onProgress);
  const isAllowed = await browser.permissions.request({ permissions: ['trialML'] });
  if (!isAllowed) throw new Error('Firefox was not allowed to use its model.');
};

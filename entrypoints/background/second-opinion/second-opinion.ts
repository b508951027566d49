import { browser } from '../../../utils/messages/browser.ts';
import type {
  ComparisonView,
  OpinionView,
  SecondOpinionView,
} from '../../../utils/messages/comparison-answers.ts';
import { sessionAnswers } from '../session-answers.ts';
import { askOpinions } from './ask-opinions.ts';
import { chromePrompt } from './chrome-prompt.ts';
import { firefoxMl } from './firefox-ml.ts';
import type { LocalModel } from './local-model.ts';
import { secondOpinionView } from './opinion-state.ts';

const KEY = 'secondOpinion';

/** Tells whether a model of the browser is asked for a second opinion, or changes that. Downloads nothing. */
export async function secondOpinion(action: 'state' | 'on' | 'off'): Promise<SecondOpinionView> {
  const model = localModel();
  if (action !== 'state') await browser.storage.local.set({ [KEY]: action === 'on' });
  if (action === 'off') await model?.forget();
  return secondOpinionView(model, await isWanted());
}

/** What the model says of a page's hints; nothing where the reader did not ask for that. Never rejects. */
export async function opinionsOf(comparisons: readonly ComparisonView[]): Promise<OpinionView[]> {
  const model = localModel();
  const isOn = model !== null && (await isWanted()) && (await model.availability()) === 'available';
  return isOn ? askOpinions(model, comparisons, sessionAnswers) : [];
}

function localModel(): LocalModel | null {
  if (!import.meta.env.FIREFOX) return chromePrompt(globalThis);
  return firefoxMl(browser, () => browser.permissions.contains({ permissions: ['trialML'] }));
}

async function isWanted(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

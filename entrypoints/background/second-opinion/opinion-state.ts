import type { SecondOpinionView } from '../../../utils/messages/comparison-answers.ts';
import type { LocalModel } from './local-model.ts';

const NO_MODEL =
  'This browser offers no model on your machine. Everything works without one: comparisons come from rules that can be checked.';

/** Where the second opinion stands, in words: what there is, and what switching it on would download. */
export async function secondOpinionView(
  model: LocalModel | null,
  isWanted: boolean,
): Promise<SecondOpinionView> {
  const availability = await model?.availability();
  if (model === null || availability === undefined || availability === 'unavailable')
    return { state: 'unavailable', words: NO_MODEL };
  const { vendor, download } = model;
  if (availability === 'downloadable')
    return {
      state: 'downloadable',
      words: `${vendor} can be asked for a second opinion. It has to be downloaded first: ${download}. Nothing is downloaded before you ask for it.`,
    };
  return isWanted
    ? {
        state: 'on',
        words: `${vendor} is asked about hints, on your machine. It moves them and says no more.`,
      }
    : { state: 'off', words: `${vendor} can be asked, and is not.` };
}

import {
  OPINION_INSTRUCTIONS,
  type Opinion,
  opinionPrompt,
  readOpinion,
} from '../../../utils/claims/second-opinion.ts';
import type { ComparisonView, OpinionView } from '../../../utils/messages/comparison-answers.ts';
import type { AnswerStore } from '../../../utils/reading/answer-store.ts';
import type { LocalModel } from './local-model.ts';

/** Hints of one page that a model is asked about, the first ones. */
const HINTS_ASKED = 8;
/** Milliseconds for all of them; what is not answered by then has no opinion. */
const PATIENCE = 20_000;

/**
 * Asks a model about a page's hints, one after another, and never about anything else. Answers are kept, so that a
 * pair is asked about once. Never rejects.
 */
export async function askOpinions(
  model: LocalModel,
  comparisons: readonly ComparisonView[],
  kept: AnswerStore,
): Promise<OpinionView[]> {
  const signal = AbortSignal.timeout(PATIENCE);
  const opinions: OpinionView[] = [];
  for (const { pair, page, coverage } of comparisons
    .filter(({ tier }) => tier === 'hint')
    .slice(0, HINTS_ASKED)) {
    const key = `opinion ${pair}`;
    const known = readOpinion(await kept.get<Opinion>(key));
    const opinion = known ?? (await ask(model, opinionPrompt(page.quote, coverage.quote), signal));
    if (opinion === null) continue;
    if (known === null) void kept.set(key, opinion);
    opinions.push({ pair, opinion });
  }
  return opinions;
}

async function ask(model: LocalModel, prompt: string, signal: AbortSignal): Promise<Opinion | null> {
  if (signal.aborted) return null;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return readOpinion(await Promise.race([model.ask(OPINION_INSTRUCTIONS, prompt, signal), aborted]));
  } catch {
    // A model that fails has no opinion.
    return null;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

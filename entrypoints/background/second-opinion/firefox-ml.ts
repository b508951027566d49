import { type LocalModel, methodOf } from './local-model.ts';

/** Words of an answer: one and what may stand around it. */
const ANSWER_TOKENS = 4;

/**
 * The inference engine that Firefox offers extensions on trial, as `browser.trial.ml`
 * (https://firefox-source-docs.mozilla.org/toolkit/components/ml/extensions.html). Release versions have it switched
 * off unless the reader changes a setting of the browser; asking then fails, and no opinion is given.
 * @param browserApi Firefox's `browser`
 * @param isAllowed whether the reader gave the permission `trialML`
 */
export function firefoxMl(browserApi: object, isAllowed: () => Promise<boolean>): LocalModel {
  // The API appears with the permission, so it is looked up each time.
  const method = (name: string) => methodOf(mlOf(browserApi), name);
  let engine: Promise<unknown> | null = null;
  const start = () => {
    engine ??= Promise.resolve(method('createEngine')?.({ taskName: 'text-generation' })).catch((error) => {
      engine = null;
      throw error;
    });
    return engine;
  };
  return {
    vendor: 'Firefox’s inference engine (an open model that Mozilla serves)',
    download: 'some hundred megabytes, when it is first asked',
    async availability() {
      return (await isAllowed().catch(() => false)) && method('runEngine') !== null
        ? 'available'
        : 'downloadable';
    },
    async ask(instructions, prompt, signal) {
      await start();
      signal.throwIfAborted();
      const question = `${instructions}\n\n${prompt}`;
      const result = await method('runEngine')?.({
        args: [question],
        options: { max_new_tokens: ANSWER_TOKENS, do_sample: false, return_full_text: false },
      });
      const text = generatedText(result);
      return text.startsWith(question) ? text.slice(question.length) : text;
    },
    async forget() {
      engine = null;
      await Promise.resolve(method('deleteCachedModels')?.()).catch(() => undefined);
    },
  };
}

function mlOf(browserApi: object): unknown {
  const trial: unknown = Reflect.get(browserApi, 'trial');
  return typeof trial === 'object' && trial !== null ? Reflect.get(trial, 'ml') : null;
}

/** The text in `[{ generated_text }]`, `{ output: [...] }` or a plain text, as versions differ. */
function generatedText(result: unknown): string {
  if (typeof result === 'string') return result;
  if (Array.isArray(result)) return generatedText(result[0]);
  if (typeof result !== 'object' || result === null) throw new Error('The model gave no text.');
  return generatedText(Reflect.get(result, 'generated_text') ?? Reflect.get(result, 'output'));
}

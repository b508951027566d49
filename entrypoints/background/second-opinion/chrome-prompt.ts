import { OPINIONS } from '../../../utils/claims/second-opinion.ts';
import { type LocalModel, type ModelAvailability, methodOf } from './local-model.ts';

/** Passages and answers are English text; asking for no more lets more machines answer. */
const OPTIONS = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/**
 * Chrome's built-in model, by the Prompt API (https://developer.chrome.com/docs/ai/prompt-api); null where the browser
 * has no such API, as Chromium of most distributions.
 * @param scope where `LanguageModel` stands: a worker's or a page's global object
 */
export function chromePrompt(scope: object): LocalModel | null {
  const api: unknown = Reflect.get(scope, 'LanguageModel');
  const [availability, create] = [methodOf(api, 'availability'), methodOf(api, 'create')];
  if (availability === null || create === null) return null;
  const available = async (): Promise<ModelAvailability> => {
    try {
      return readAvailability(await availability(OPTIONS));
    } catch {
      return 'unavailable';
    }
  };
  return {
    vendor: 'Chrome’s built-in model (Gemini Nano by Google)',
    download: 'several gigabytes, once for all sites and extensions',
    availability: available,
    async ask(instructions, prompt, signal) {
      // Creating a session would begin a download where the model is not there.
      if ((await available()) !== 'available') throw new Error('The model is not on this machine.');
      const session = await create({
        ...OPTIONS,
        signal,
        initialPrompts: [{ role: 'system', content: instructions }],
      });
      try {
        const constraint = { type: 'string', enum: [...OPINIONS] };
        const answer = await methodOf(session, 'prompt')?.(prompt, {
          signal,
          responseConstraint: constraint,
        });
        if (typeof answer !== 'string') throw new Error('The model gave no text.');
        return answer;
      } finally {
        methodOf(session, 'destroy')?.();
      }
    },
    // It belongs to the browser, and other extensions may use it.
    forget: async () => {},
  };
}

/**
 * Downloads Chrome's model. Chrome allows that to a page in which the reader has just clicked, and to nobody else.
 * @param onProgress told the share that is there, 0 to 1
 */
export async function downloadChromeModel(scope: object, onProgress: (share: number) => void): Promise<void> {
  const create = methodOf(Reflect.get(scope, 'LanguageModel'), 'create');
  if (create === null) throw new Error('This browser offers no local model.');
  const monitor = (target: unknown) => {
    methodOf(target, 'addEventListener')?.('downloadprogress', (event: unknown) => {
      const loaded: unknown = typeof event === 'object' && event !== null && Reflect.get(event, 'loaded');
      if (typeof loaded === 'number') onProgress(Math.min(1, Math.max(0, loaded)));
    });
  };
  methodOf(await create({ ...OPTIONS, monitor }), 'destroy')?.();
}

function readAvailability(value: unknown): ModelAvailability {
  if (value === 'available') return 'available';
  return value === 'downloadable' || value === 'downloading' ? 'downloadable' : 'unavailable';
}

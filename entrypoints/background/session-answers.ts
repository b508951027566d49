import { browser } from '../../utils/messages/browser.ts';
import type { AnswerStore } from '../../utils/reading/answer-store.ts';

/** The oldest beyond so many are forgotten; the browser gives all of them together 10 MB. */
const KEPT_ANSWERS = 36;
const PREFIX = 'answer ';
/** The keys that are kept, those that were put last at the end. */
const KEPT = 'answers';

/**
 * The browser's memory for this session: it outlives the worker, which may be stopped half a minute after each page, and
 * ends with the browser. Pages and their scripts cannot read it, and nothing of it is written to the disk.
 */
export const sessionAnswers: AnswerStore = {
  async get<Value>(key: string) {
    try {
      const name = PREFIX + key;
      // Whatever is there was put under the same key by this version of the extension.
      return (await browser.storage.session.get(name))[name] as Value | undefined;
    } catch {
      return undefined;
    }
  },
  set(key, answer) {
    last = last.then(() => put(PREFIX + key, answer)).catch(() => undefined);
    return last;
  },
};

/** One after another, since each changes the list of keys. */
let last: Promise<void> = Promise.resolve();

async function put(name: string, answer: unknown): Promise<void> {
  const { session } = browser.storage;
  const stored: unknown = (await session.get(KEPT))[KEPT];
  const before = Array.isArray(stored) ? stored.filter((one) => typeof one === 'string' && one !== name) : [];
  const names = [...before, name];
  const forgotten = names.splice(0, Math.max(0, names.length - KEPT_ANSWERS));
  if (forgotten.length > 0) await session.remove(forgotten);
  await session.set({ [name]: answer, [KEPT]: names });
}

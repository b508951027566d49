import type { Answer } from '../../utils/messages/answers.ts';
import { StorageError } from '../../utils/storage/storage-error.ts';

/** Turns an outcome into an answer: a failure becomes a problem that a person can act on. */
export async function settle<Value>(work: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof StorageError) return { ok: false, problem: error.problem };
    console.warn('Sidelight met an error that it did not expect.', error);
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: {
        message: `Something went wrong: ${message}`,
        remedy: 'Try again. If it stays, reload the page or restart the browser.',
      },
    };
  }
}

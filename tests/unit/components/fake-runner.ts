import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ImportRunner, ImportState } from '../../../components/corpus/import-runner.ts';

/** A runner that does nothing but report what a test tells it to. */
export function fakeRunner() {
  const listeners = new Set<(state: ImportState) => void>();
  const runner = {
    start: vi.fn<ImportRunner['start']>(),
    look: vi.fn<ImportRunner['look']>(),
    pause: vi.fn<ImportRunner['pause']>(),
    resume: vi.fn<ImportRunner['resume']>(),
    cancel: vi.fn<ImportRunner['cancel']>(),
    answer: vi.fn<ImportRunner['answer']>(),
    follow: (listener: (state: ImportState) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const report = (state: ImportState) =>
    act(() => {
      for (const listener of listeners) listener(state);
    });
  return { runner, report, listeners };
}

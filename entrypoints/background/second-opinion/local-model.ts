/** Whether a browser's own model can be asked: not at all, once it was downloaded or allowed, or at once. */
export type ModelAvailability = 'unavailable' | 'downloadable' | 'available';

/** A language model that runs in the browser, on this machine. */
export interface LocalModel {
  /** Whose it is, and how much a download may come to, for a person. */
  readonly vendor: string;
  readonly download: string;
  /** Never rejects, never downloads anything. */
  availability(): Promise<ModelAvailability>;
  /** The model's words. Rejects where it fails, and never downloads a model that is not there. */
  ask(instructions: string, prompt: string, signal: AbortSignal): Promise<string>;
  /** Gives up what was downloaded for this extension alone. Never rejects. */
  forget(): Promise<void>;
}

/** A function among the fields of something unknown. */
export function methodOf(value: unknown, name: string): ((...words: unknown[]) => unknown) | null {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return null;
  const method: unknown = Reflect.get(value, name);
  return typeof method === 'function' ? (...words) => Reflect.apply(method, value, words) : null;
}

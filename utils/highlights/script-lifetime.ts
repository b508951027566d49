/** How often a script looks whether its extension is still there, in milliseconds. */
const LOOK_PAUSE = 1_000;

// Copies of one extension's script in a page share a global object that no page script can reach.
const RUNNING = Symbol.for('sidelight.running-script');

/** The time for which a copy of the content script may work on its page. */
export interface ScriptLifetime {
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  /** Whether the script may still work; looks at once whether its extension is there. */
  isRunning(): boolean;
  end(): void;
}

/**
 * Begins the lifetime of this copy of the script and ends that of an older copy in the same page. It ends by itself
 * where the extension was removed, switched off or updated. Pages neither see it nor can they end it.
 * @param isExtensionThere whether the browser still lets this script reach its extension
 */
export function startLifetime(isExtensionThere: () => boolean): ScriptLifetime {
  const older: unknown = Reflect.get(globalThis, RUNNING);
  if (older instanceof AbortController) older.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, RUNNING, controller);
  const { signal } = controller;
  const isRunning = () => {
    if (!isExtensionThere()) controller.abort();
    return !signal.aborted;
  };
  const timer = setInterval(isRunning, LOOK_PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return { signal, isRunning, end: () => controller.abort() };
}

// Scripts of one extension share a global object that no page script can reach.
const PLACE = Symbol.for('sidelight.reading-watch');

/** What one run of the script leaves for the next, which is another program and knows none of its classes. */
interface RunningWatch {
  readonly place: string;
  readonly stop: () => void;
}

/**
 * Begins to watch the page at a place; ends the watch over another one. Null where that place is being watched, or was
 * already.
 */
export function startWatch(place: string): AbortSignal | null {
  const running = runningWatch();
  if (running?.place === place) return null;
  running?.stop();
  const controller = new AbortController();
  const watch: RunningWatch = { place, stop: () => controller.abort() };
  Reflect.set(globalThis, PLACE, watch);
  return controller.signal;
}

function runningWatch(): RunningWatch | null {
  const running: unknown = Reflect.get(globalThis, PLACE);
  if (typeof running !== 'object' || running === null || !('place' in running) || !('stop' in running))
    return null;
  const { place, stop } = running;
  return typeof place === 'string' && typeof stop === 'function' ? { place, stop: () => void stop() } : null;
}

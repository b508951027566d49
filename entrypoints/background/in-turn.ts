let last: Promise<unknown> = Promise.resolve();

/**
 * Runs changes of the site modes one after another. Two at once would each write over what the other chose, and the
 * browser refuses to register one script twice.
 */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** A queue of its own: runs work one after another, whatever became of the work before. */
export function turns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * Runs changes of settings one after another. Two at once would each write over what the other chose, and the browser
 * refuses to register one script twice.
 */
export const inTurn = turns();

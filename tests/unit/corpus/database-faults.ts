const WRITES = ['add', 'put', 'delete', 'clear'] as const;

/**
 * Has the transaction abort at the write with this number, counted from 0, of all that are made from now on. Answers
 * what ends that, and tells whether it came to it.
 */
export function abortAtWrite(number: number): { readonly end: () => boolean } {
  let left = number;
  const restore = WRITES.map((name) => {
    const original = IDBObjectStore.prototype[name];
    const failing = function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
      left -= 1;
      if (left === -1) this.transaction.abort();
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value: failing,
      configurable: true,
      writable: true,
    });
    return () =>
      Object.defineProperty(IDBObjectStore.prototype, name, {
        value: original,
        configurable: true,
        writable: true,
      });
  });
  return {
    end: () => {
      for (const undo of restore) undo();
      return left < 0;
    },
  };
}

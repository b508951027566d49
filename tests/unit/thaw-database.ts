import { Dexie } from 'dexie';

/** A database as an older version wrote it: what its tables were declared as, and what they held. */
export interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

const TYPED_ARRAYS: Readonly<Record<string, (values: readonly number[]) => unknown>> = {
  Uint8Array: (values) => Uint8Array.from(values),
  Uint16Array: (values) => Uint16Array.from(values),
  Uint32Array: (values) => Uint32Array.from(values),
  Float32Array: (values) => Float32Array.from(values),
};

/** Makes the database anew under a name, as it was frozen. */
export async function thaw(name: string, { version, stores, tables }: FrozenDatabase): Promise<void> {
  const database = new Dexie(name);
  database.version(version).stores(stores);
  await database.open();
  for (const [table, records] of Object.entries(tables)) {
    await database.table(table).bulkAdd(records.map(revive));
  }
  database.close();
}

/** JSON has no typed arrays: they are frozen as {array, values}. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('array' in value && 'values' in value) {
    return TYPED_ARRAYS[String(value.array)]?.(value.values as number[]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
}

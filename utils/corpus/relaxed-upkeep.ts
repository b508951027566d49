import type { DBCore, Middleware } from 'dexie';

/**
 * Lets changes of the index alone return before they are forced onto the disk, which takes longer than they do: merges
 * and rebuilds arrange anew what is there already. Changes reach the disk in the order in which they were made, so that
 * one that is lost with the power leaves the index as it was before it, and the articles of a change that was waited
 * for never lack what it was built on.
 */
export const RELAXED_UPKEEP: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'relaxed upkeep of the index',
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const holdsIndex = tables.includes('indexShards') || tables.includes('claimIndexShards');
      const isUpkeep = holdsIndex && !tables.includes('articles');
      return core.transaction(tables, mode, isUpkeep ? { durability: 'relaxed' } : options);
    },
  }),
};

// What the tests use of packages that bring no types.

declare module 'pouchdb-core' {
  /** A document to be stored as it is, or with the revisions that it brings. */
  export interface TestDocument {
    readonly _id: string;
    readonly _rev?: string;
    readonly [field: string]: unknown;
  }

  export interface TestDatabase {
    bulkDocs(
      documents: readonly TestDocument[],
      options?: { readonly new_edits: boolean },
    ): Promise<readonly { readonly id?: string; readonly rev?: string }[]>;
    get(id: string, options?: object): Promise<TestDocument & { readonly _rev: string }>;
    allDocs(options?: object): Promise<{ readonly rows: readonly { readonly id: string }[] }>;
    changes(options: object): Promise<object>;
  }

  interface PouchDB {
    new (name: string): TestDatabase;
    plugin(plugin: unknown): PouchDB;
    defaults(options: { readonly adapter: 'memory' }): PouchDB;
  }
  const database: PouchDB;
  export default database;
}

declare module 'pouchdb-adapter-memory';
declare module 'pouchdb-mapreduce';
declare module 'pouchdb-replication';

declare module 'express-pouchdb' {
  import type { RequestHandler } from 'express';

  export default function expressPouchDB(
    databases: unknown,
    options: {
      readonly mode: 'minimumForPouchDB';
      readonly inMemoryConfig: true;
      readonly logPath: string;
    },
  ): RequestHandler;
}

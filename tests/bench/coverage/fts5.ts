import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { type BenchQuery, type CoverageSystem, type Hit, RESULTS } from './coverage-system.ts';
import { serve } from './worker-calls.ts';

// SQLite's full-text index on the origin's own file system. The pool of synchronous access handles needs no page that
// is cut off from others (COOP and COEP), which a page of an extension is not.

const HANDLES_PATIENCE = 10_000;

async function openDatabase(): Promise<{ readonly database: Database; readonly memory: () => number }> {
  const sqlite3 = await sqlite3InitModule();
  const pool = await installed(() => sqlite3.installOpfsSAHPoolVfs({ name: 'coverage' }));
  const database = new pool.OpfsSAHPoolDb('/coverage.sqlite3');
  // As much memory as the others are to do with; more made no query faster.
  database.exec('PRAGMA cache_size = -8000');
  database.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS article USING fts5(title, body, outlet UNINDEXED, day UNINDEXED, tokenize = 'porter unicode61')",
  );
  return { database, memory: () => sqlite3.wasm.heap8u().byteLength };
}

/** The handles of a worker that was just stopped are given back a moment later. */
async function installed<Pool>(install: () => Promise<Pool>): Promise<Pool> {
  const deadline = performance.now() + HANDLES_PATIENCE;
  for (;;) {
    try {
      return await install();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

const opening = openDatabase();

const system: CoverageSystem = {
  // The table keeps the texts itself.
  async store() {},
  async index(articles) {
    const { database } = await opening;
    database.transaction(() => {
      const insert = database.prepare(
        'INSERT INTO article (rowid, title, body, outlet, day) VALUES (?, ?, ?, ?, ?)',
      );
      for (const { number, article } of articles) {
        const body = article.text.slice(article.body.start);
        insert.bind([number, article.title, body, article.outlet, article.date]).stepReset();
      }
      insert.finalize();
    });
  },
  async finish() {
    const { database } = await opening;
    database.exec("INSERT INTO article (article) VALUES ('optimize')");
  },
  async search({ words }: BenchQuery): Promise<Hit[]> {
    const { database } = await opening;
    const rows = database.exec({
      sql: `SELECT title, snippet(article, 1, '', '', '…', 40) AS snippet FROM article
        WHERE article MATCH ? AND rank MATCH 'bm25(1.5, 1.0)' ORDER BY rank LIMIT ${RESULTS}`,
      bind: [words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ')],
      returnValue: 'resultRows',
      rowMode: 'array',
    });
    return rows.map(([title, snippet]) => ({ title: String(title), snippet: String(snippet) }));
  },
  async bytes() {
    const { database } = await opening;
    const sum = (sql: string) => Number(database.selectValue(sql) ?? 0);
    return {
      index:
        sum('SELECT sum(length(block)) FROM article_data') +
        sum('SELECT sum(length(sz)) FROM article_docsize') +
        sum('SELECT sum(length(term) + 8) FROM article_idx'),
      articles: sum('SELECT sum(length(c0) + length(c1) + length(c2) + length(c3)) FROM article_content'),
    };
  },
  async memory() {
    const { memory } = await opening;
    return memory();
  },
  async add(article) {
    await system.index([article]);
  },
};

serve(system);
